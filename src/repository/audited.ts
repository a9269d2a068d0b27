import { HARMS, type IgnoreRecord, type RepositoryRecord, unjudgedRecord } from '../audit/record.ts';
import { NO_BASELINE } from '../config/baseline.ts';
import { type Layer, readLayer } from '../config/layer.ts';
import { CONFIGURATION_PATHS } from '../config/parse.ts';
import { endOf } from '../engine/policy/suppression.ts';
import { type AnalysedFile, type FileReport, leavesUnjudged } from '../engine/report.ts';
import { type LineAuthors, readAuthors } from '../github/blame.ts';
import { type BlobEntry, listBlobs } from '../github/blobs.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubContents } from '../github/contents.ts';
import { describeApiError } from '../github/errors.ts';
import { listingOfTree } from '../github/listing.ts';
import type { RepositoryEntry } from '../github/repositories.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { whyNotAccepted } from '../session/accepted.ts';
import { fails, type Settings, targetNotes } from '../session/settings.ts';
import { CODE_OWNERS_PATHS, type CodeOwners, noOwners, readCodeOwners } from '../source/code-owners.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { Failure, messageOf } from '../text/failure.ts';
import { LineMap } from '../text/position.ts';
import { readConfiguration } from './configuration.ts';
import { judgeRepository } from './judge.ts';

/** The most findings, ignores and sentences of a repository that a report lists: hostile text must not fill the memory. */
const MOST_LISTED = 1_000;
const LONGEST = 2_000;

/** What repositories are judged by: the settings of one with this configuration. */
export type Settle = (configuration: Layer) => Settings;

/**
 * Judges the scripts of a repository at the head of its default branch. One request for its tree, one for each hundred of the files
 * that are read, and one or two more where ignore comments silence something.
 *
 * @returns a record that says so, where the repository cannot be read: one repository costs no other.
 */
export async function auditRepository(
  github: GitHub,
  entry: RepositoryEntry,
  settle: Settle,
): Promise<RepositoryRecord> {
  const unable = whyUnable(entry);
  if (unable !== undefined) return unjudgedRecord(entry, ...unable);
  const { name, head } = entry;
  const [owner = '', repo = ''] = name.split('/');
  try {
    return await judgeAt(github, { entry, commit: { owner, repo, ref: head?.sha ?? '' } }, settle);
  } catch (error) {
    const why =
      error instanceof Failure ? messageOf(error) : describeApiError('The repository could not be read', error);
    return unjudgedRecord(entry, 'failed', why);
  }
}

function whyUnable({ isDisabled, isEmpty, head }: RepositoryEntry): ['failed' | 'skipped', string] | undefined {
  if (isDisabled) return ['failed', 'GitHub has disabled this repository, so that nothing in it can be read.'];
  if (isEmpty) return ['skipped', 'It is empty.'];
  if (head === undefined) return ['failed', 'It has no default branch: set one in its settings.'];
  return undefined;
}

interface Place {
  readonly entry: RepositoryEntry;
  readonly commit: { readonly owner: string; readonly repo: string; readonly ref: string };
}

async function judgeAt(github: GitHub, { entry, commit }: Place, settle: Settle): Promise<RepositoryRecord> {
  const contents = new GitHubContents(github, commit);
  const blobs = await listBlobs(github, commit, commit.ref);
  // Most repositories have no configuration, and the tree tells that.
  const layer = mayHave(blobs, CONFIGURATION_PATHS)
    ? await readConfiguration(contents, undefined)
    : await readLayer(undefined);
  const settings = settle(layer);
  // Files of other kinds would take up to fifty more requests for each repository: more than an organisation has.
  const listing = { ...listingOfTree(blobs, settings.choose), hosts: [] };
  const { files, findings, notes: told } = await judgeRepository(github, { commit, contents, listing }, settings);
  const ignoring = files.filter((file) => file.status === 'analysed').filter(({ ignored }) => ignored !== undefined);
  const ignores = await readExcuses(github, ignoring, settings, { commit, contents, blobs });
  const notes = [
    ...settings.overruled,
    ...targetNotes(settings),
    ...leftOutNotes(listing.leftOut),
    ...told,
    ...ignores.notes,
  ];
  const { name, url, isPrivate, head } = entry;
  return {
    name,
    url,
    status: 'judged',
    private: isPrivate,
    ...(head === undefined ? {} : { branch: head.branch, commit: head.sha }),
    scripts: files.filter(({ status }) => status === 'analysed').length,
    unread: findings.filter(({ finding }) => leavesUnjudged([finding])).length,
    fails: fails(
      findings.map(({ finding }) => finding),
      settings,
    ),
    mistakes: settings.mistakes.map(shortened),
    notes: [...notes, ...skippedNotes(files)].slice(0, MOST_LISTED).map(shortened),
    ...countsOf(findings),
    findings: findings.slice(0, MOST_LISTED).map(findingRecord),
    unlisted: Math.max(0, findings.length - MOST_LISTED),
    ignores: ignores.records,
    accepted: ignores.accepted,
  };
}

function mayHave(blobs: readonly BlobEntry[] | undefined, paths: readonly string[]): boolean {
  return blobs === undefined || blobs.some(({ path }) => paths.includes(path));
}

function skippedNotes(files: readonly FileReport[]): string[] {
  return files.flatMap((file) => (file.status === 'skipped' ? [`${file.path} was skipped: ${file.error}`] : []));
}

function countsOf(findings: readonly KnownFinding[]) {
  const severities: Record<string, number> = {};
  const rules: Record<string, number> = {};
  const hangs: Record<string, number> = {};
  const losses: Record<string, number> = {};
  const add = (counts: Record<string, number>, key: string) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const { finding } of findings) {
    add(severities, finding.severity);
    add(rules, finding.rule);
    for (const { target, verdict } of finding.verdicts) {
      if (verdict === 'hang') add(hangs, target);
      if (verdict === 'lost-updates') add(losses, target);
    }
  }
  return { severities, rules, hangs, losses };
}

function findingRecord({ finding, file, lines, fingerprint }: KnownFinding): RepositoryRecord['findings'][number] {
  const { rule, severity, confidence, what, verdicts } = finding;
  const { start, end } = lines.range(finding.span);
  const on = (harm: (typeof HARMS)[number]) =>
    verdicts.filter(({ verdict }) => verdict === harm).map(({ target }) => target);
  return {
    rule,
    severity,
    confidence,
    path: file.path,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    message: shortened(what),
    machines: Object.fromEntries(
      HARMS.map((harm) => [harm, on(harm)] as const).filter(([, names]) => names.length > 0),
    ),
    fingerprint,
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')} ...`;
}

interface Around {
  readonly commit: Place['commit'];
  readonly contents: GitHubContents;
  readonly blobs: readonly BlobEntry[] | undefined;
}

/** What silences findings of a repository. */
interface Excuses {
  readonly records: IgnoreRecord[];
  readonly accepted: RepositoryRecord['accepted'];
  readonly notes: readonly string[];
}

/** The ignore comments that silence something, and the entries of the baseline, with those who answer for them as far as GitHub says. */
async function readExcuses(
  github: GitHub,
  files: readonly AnalysedFile[],
  settings: Settings,
  { commit, contents, blobs }: Around,
): Promise<Excuses> {
  const { baseline } = settings;
  const entries = baseline === undefined || baseline === NO_BASELINE ? [] : baseline.entries;
  if (files.length + entries.length === 0) return { records: [], accepted: [], notes: [] };
  const notes: string[] = [];
  const orNote = async <T>(what: string, asked: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      notes.push(describeApiError(`${what} could not be read`, error));
      return otherwise;
    }
  };
  const nobody: LineAuthors = () => undefined;
  const paths = files.map(({ path }) => path);
  const authors =
    paths.length === 0
      ? nobody
      : await orNote('Who wrote the ignore comments', readAuthors(github, commit, paths), nobody);
  const owners = mayHave(blobs, CODE_OWNERS_PATHS)
    ? await orNote('CODEOWNERS', ownersAt(contents), noOwners)
    : noOwners;
  const records = files.flatMap(({ path, text, ignored = [] }) => {
    const lines = new LineMap(text);
    return ignored.map(({ rule, reason, span }): IgnoreRecord => {
      const { line } = lines.position(span.start);
      const until = endOf(reason);
      return {
        rule,
        path,
        line,
        reason: shortened(reason),
        ...(until === undefined ? {} : { until }),
        ...authors(path, line),
        owners: [...owners(path)],
      };
    });
  });
  if (records.length > MOST_LISTED) notes.push(`${records.length - MOST_LISTED} more ignore comments are not listed.`);
  const accepted = entries.map(({ rule, file, fingerprint, reason, until }) => {
    const lapsed = whyNotAccepted({ rule, file, fingerprint, reason, until }, settings);
    return {
      rule,
      path: file,
      fingerprint,
      reason: shortened(reason),
      until,
      ...(lapsed === undefined ? {} : { lapsed }),
      owners: [...owners(file)],
    };
  });
  return { records: records.slice(0, MOST_LISTED), accepted: accepted.slice(0, MOST_LISTED), notes };
}

async function ownersAt(contents: GitHubContents): Promise<CodeOwners> {
  const entries = await Promise.all(CODE_OWNERS_PATHS.map((path) => contents.entry(path)));
  const found = entries.find((entry) => entry?.kind === 'file');
  return found?.kind === 'file' && found.text.status === 'readable' ? readCodeOwners(found.text.text) : noOwners;
}

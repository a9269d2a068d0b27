import { type AcceptedEntry, type Baseline, NO_BASELINE } from '../config/baseline.ts';
import { whyForbidden } from '../engine/policy/suppression.ts';
import type { FileReport } from '../engine/report.ts';
import { fingerprints } from '../review/fingerprint.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { plural, someOf } from '../text/plural.ts';
import type { Settings } from './settings.ts';

/** What a run needs to know to leave out accepted findings. */
export type AcceptingSettings = Pick<Settings, 'baseline' | 'suppressions' | 'minConfidence' | 'forFile'>;

/** The files of a run without the findings that the baseline accepts. */
export interface OpenFiles {
  readonly files: readonly FileReport[];
  /** What became of the entries for these files, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Leaves out the findings that the baseline accepts. An entry that has ended, or that the policy does not allow, accepts nothing.
 *
 * @param judged the paths of all files that were judged, those too in which nothing was found.
 */
export async function withoutAccepted(
  files: readonly FileReport[],
  judged: readonly string[],
  settings: AcceptingSettings,
  tree: Pick<SourceTree, 'fromRoot'>,
): Promise<OpenFiles> {
  const accepted = new AcceptedFindings(settings, tree);
  const open: FileReport[] = [];
  for (const file of files) open.push(await accepted.leaveOut(file));
  return { files: open, notes: await accepted.notes(judged) };
}

/** As `withoutAccepted`, for files that come one after the other. */
export class AcceptedFindings {
  readonly #settings: AcceptingSettings;
  readonly #tree: Pick<SourceTree, 'fromRoot'>;
  readonly #baseline: Baseline | undefined;
  readonly #tally: Tally | undefined;

  constructor(settings: AcceptingSettings, tree: Pick<SourceTree, 'fromRoot'>) {
    const { baseline } = settings;
    this.#settings = settings;
    this.#tree = tree;
    this.#baseline = baseline === NO_BASELINE || baseline?.entries.length === 0 ? undefined : baseline;
    this.#tally = this.#baseline === undefined ? undefined : new Tally(this.#baseline, settings);
  }

  async leaveOut(file: FileReport): Promise<FileReport> {
    return this.#tally?.leaveOut(file, await this.#tree.fromRoot(file.path)) ?? file;
  }

  /** What became of the entries, once all files are judged. */
  async notes(judged: readonly string[]): Promise<string[]> {
    if (this.#tally === undefined || this.#baseline === undefined) return [];
    const { minConfidence, forFile } = this.#settings;
    const places = new Set(await Promise.all(judged.map((path) => this.#tree.fromRoot(path))));
    // Of what was not asked for nothing is known: what is less sure, and rules that are off.
    const isAsked = ({ file, rule }: AcceptedEntry) =>
      minConfidence === 'possible' && places.has(file) && forFile(file).rules[rule] !== 'off';
    return [...this.#tally.notes(), ...noLongerNeeded(this.#baseline, this.#tally.unmatched(isAsked))];
  }
}

/** A note on entries for files that are gone; none without such. @param isGone for a path from the root */
export async function goneNotes(
  { baseline }: Pick<Settings, 'baseline'>,
  isGone: (file: string) => boolean | Promise<boolean>,
): Promise<string[]> {
  if (baseline === undefined || baseline === NO_BASELINE) return [];
  const files = [...new Set(baseline.entries.map(({ file }) => file))];
  const gone = new Set<string>();
  for (const file of files) if (await isGone(file)) gone.add(file);
  return noLongerNeeded(
    baseline,
    baseline.entries.filter(({ file }) => gone.has(file)),
  );
}

/** Why an entry accepts nothing, a sentence; undefined if it does accept its finding. */
export function whyNotAccepted(
  { rule, reason, until }: AcceptedEntry,
  { suppressions }: Pick<Settings, 'suppressions'>,
): string | undefined {
  const { today } = suppressions;
  if (today !== undefined && until < today) return `It ended on ${until}.`;
  return whyForbidden(rule, reason, suppressions, until);
}

/** What names a finding of a file from one run to the next. */
export function entryKey({ rule, fingerprint }: Pick<AcceptedEntry, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`;
}

function noLongerNeeded({ path }: Baseline, entries: readonly AcceptedEntry[]): string[] {
  if (entries.length === 0) return [];
  const which = someOf(entries.map(({ file, rule }) => `${rule} in ${file}`));
  const what =
    entries.length === 1
      ? '1 entry matches no finding'
      : `${plural(entries.length, 'entry', 'entries')} match no finding`;
  return [`${path}: ${what} of this run (${which}). Take out what is fixed: "bpftrace-guard baseline" does that.`];
}

/** The entries of a baseline while files are held against them. */
class Tally {
  readonly #baseline: Baseline;
  readonly #settings: AcceptingSettings;
  readonly #byFile = new Map<string, Map<string, AcceptedEntry>>();
  readonly #matched = new Set<AcceptedEntry>();
  readonly #accepted: AcceptedEntry[] = [];
  /** Those that match a finding and do not accept it, with why. */
  readonly #refused: string[] = [];

  constructor(baseline: Baseline, settings: AcceptingSettings) {
    this.#baseline = baseline;
    this.#settings = settings;
    for (const entry of baseline.entries) {
      const entries = this.#byFile.get(entry.file) ?? new Map<string, AcceptedEntry>();
      this.#byFile.set(entry.file, entries.set(entryKey(entry), entry));
    }
  }

  leaveOut(file: FileReport, fromRoot: string | undefined): FileReport {
    const entries = this.#byFile.get(fromRoot ?? '');
    if (entries === undefined || file.status !== 'analysed') return file;
    const names = fingerprints([file]);
    const findings = file.findings.filter((finding) => {
      const entry = entries.get(entryKey({ rule: finding.rule, fingerprint: names.get(finding) ?? '' }));
      if (entry === undefined) return true;
      this.#matched.add(entry);
      const why = whyNotAccepted(entry, this.#settings);
      if (why === undefined) this.#accepted.push(entry);
      else this.#refused.push(`${entry.rule} in ${entry.file} is not accepted: ${why}`);
      return why !== undefined;
    });
    return { ...file, findings };
  }

  unmatched(isAsked: (entry: AcceptedEntry) => boolean): AcceptedEntry[] {
    return this.#baseline.entries.filter((entry) => isAsked(entry) && !this.#matched.has(entry));
  }

  notes(): string[] {
    const { path } = this.#baseline;
    const notes: string[] = [];
    const first = this.#accepted.map(({ until }) => until).sort()[0];
    const are = this.#accepted.length === 1 ? 'is' : 'are';
    if (first !== undefined)
      notes.push(
        `${plural(this.#accepted.length, 'finding')} ${are} accepted by the baseline ${path}, ${this.#accepted.length === 1 ? '' : 'the first one '}until ${first}.`,
      );
    if (this.#refused.length > 0)
      notes.push(`${path}: ${someOf(this.#refused.map((each) => each.replace(/\.$/, '')))}.`);
    return notes;
  }
}

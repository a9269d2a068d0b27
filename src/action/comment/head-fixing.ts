import type { AnalysedFile, FileReport, FixedFinding, ReportedFinding, UnanalysedFile } from '../../engine/report.ts';
import type { CommitFile } from '../../github/commits.ts';
import { describeApiError } from '../../github/errors.ts';
import { FileModes } from '../../github/tree.ts';
import type { FixingResult } from '../../render/command-answer.ts';
import { type KnownFinding, knownFindings } from '../../review/fingerprint.ts';
import { pathOfEdit } from '../../rewrite/edit.ts';
import { type FixingAccess, fixScript } from '../../session/fixer.ts';
import { FixingTexts } from '../../session/fixing-texts.ts';
import { judge } from '../../session/judge.ts';
import { NOT_THERE } from '../../source/source-tree.ts';
import type { CommandRun, JudgedHead } from './head.ts';

/** Which findings are to be fixed. */
export interface WantedFindings {
  readonly wants: (known: KnownFinding) => boolean;
  /** One finding is meant: one rewrite is enough. */
  readonly single: boolean;
}

/** What fixing comes to before it is committed. */
export interface HeadFixing extends FixingResult {
  /** The files of the commit. */
  readonly files: readonly CommitFile[];
}

/** Fixes the scripts of a pull request as `bpftrace-guard fix` does, without writing anything. */
export async function fixHead(
  run: CommandRun,
  head: JudgedHead,
  { wants, single }: WantedFindings,
): Promise<HeadFixing> {
  const { octokit, event } = run;
  const { configuration, chosen, judged, files: around } = head;
  const settings = {
    targets: judged.targets,
    configured: chosen.configured,
    rules: configuration.rules ?? {},
    suppressions: configuration.suppressions ?? {},
    runTogether: configuration.runTogether ?? [],
  };
  const texts = new FixingTexts(around, settings, judge);
  const modes = new FileModes(octokit, event, head.repository.headSha);
  const reports = new Map(judged.files.map((file) => [file.path, file]));
  const wantedOf = (report: AnalysedFile): Set<ReportedFinding> => {
    const others = [...reports.values()].filter(({ path }) => path !== report.path);
    const own = knownFindings([...others, report]).filter((known) => known.file === report);
    return new Set(own.filter(wants).map(({ finding }) => finding));
  };

  const fixed: FixedFinding[] = [];
  const failed: UnanalysedFile[] = [];
  const changed: CommitFile[] = [];
  for (const file of judged.files) {
    if (file.status !== 'analysed') {
      if (file.status === 'failed') failed.push(file);
      continue;
    }
    if (wantedOf(file).size === 0) continue;
    const access: FixingAccess = {
      judge: (text, created) => texts.judge(file.path, text, created),
      obstacle: (name, content) => obstacle(file.path, name, content, texts, head),
    };
    const scope = { wanted: wantedOf, ...(single ? { most: 1 } : {}) };
    const { text, files, fixed: here, report } = await fixScript(file, scope, access);
    const mode = text === file.text ? undefined : await modeOf(modes, file.path);
    if (report.status !== 'analysed' || (mode !== undefined && 'error' in mode)) {
      const error = report.status === 'analysed' ? (mode && 'error' in mode ? mode.error : '') : report.error;
      failed.push({ status: 'failed', path: file.path, error });
      continue;
    }
    reports.set(file.path, report);
    if (mode === undefined) continue;
    fixed.push(...here);
    texts.keep(file.path, text);
    changed.push({ path: file.path, text, mode: mode.mode });
    for (const [name, content] of files) {
      const path = pathOfEdit({ path: name }, file.path);
      const there = texts.at(path) !== undefined || (await around.look(path, file.path)).kind === 'text';
      texts.keep(path, content);
      if (!there) changed.push({ path, text: content, mode: '100644' });
    }
  }
  const last: FileReport[] = await texts.judgeAgain([...reports.values()]);
  const left = single && fixed.length > 0 ? [] : knownFindings(last).filter(wants);
  return { files: changed, fixed, left, failed };
}

type Mode = { readonly mode: CommitFile['mode'] } | { readonly error: string };

/** A script whose mode is not known is not written: it might lose that it is executable, or be a link. */
async function modeOf(modes: FileModes, path: string): Promise<Mode> {
  try {
    const mode = await modes.at(path);
    // 100664 is written by old versions of git, and means the same as 100644.
    if (mode === '100644' || mode === '100664') return { mode: '100644' };
    return mode === '100755' ? { mode } : { error: 'It is not a regular file, so it is not written.' };
  } catch (error) {
    return { error: describeApiError('Whether it is executable could not be read, so it is not written', error) };
  }
}

async function obstacle(
  script: string,
  name: string,
  content: string,
  texts: FixingTexts,
  { files }: JudgedHead,
): Promise<string | undefined> {
  if (name.includes('/')) return `is not in the script's folder (${name})`;
  const path = pathOfEdit({ path: name }, script);
  const planned = texts.at(path);
  if (planned !== undefined)
    return planned === content ? undefined : `is there already, with another content (${name})`;
  const source = await files.look(path, script);
  if (source.kind === 'text' && source.text === content) return undefined;
  if (source.kind !== 'unread') return `is there already, with another content (${name})`;
  return source.reason === NOT_THERE ? undefined : `cannot be looked at (${name}: ${source.reason})`;
}

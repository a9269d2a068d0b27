import * as core from '@actions/core';
import type { Severity } from '../engine/policy/finding.ts';
import { type FailedFile, type FileReport, leavesUnjudged, type Report } from '../engine/report.ts';
import { serverUrl } from '../github/address.ts';
import { checkReport } from '../render/check-run.ts';
import { renderSarif } from '../render/sarif.ts';
import { countWords, JOB_SUMMARY_LIMIT, renderSummary, type SummaryContent } from '../render/summary.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { JudgedChange } from '../session/change.ts';
import type { JudgedScripts } from '../session/judge.ts';
import { fails, type Settings } from '../session/settings.ts';
import { writeReport } from '../source/report-file.ts';
import { WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { messageOf } from '../text/failure.ts';
import { plural } from '../text/plural.ts';
import { VERSION } from '../version.ts';
import { type CheckRunMaker, makeCheckRun } from './check-run.ts';
import { sarifPath } from './inputs.ts';
import { annotate, failRun, logLine, notice } from './run-log.ts';
import { mistakesIn } from './settings.ts';

type Counts = Readonly<Record<'findings' | 'errors' | 'warnings', number>>;

/** What was found in one pull request, or in whatever else a run is for. The last one of a run is under way. */
interface Part {
  counts: Counts;
  report: Report;
}

const parts: Part[] = [];

/** Sets the outputs of the action. Of one pull request, what is set last counts; those of several add up. */
export function setOutputs(findings: readonly KnownFinding[]): void {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  const part = parts.at(-1);
  if (part !== undefined)
    part.counts = { findings: findings.length, errors: count('error'), warnings: count('warning') };
  setCounts();
}

/**
 * Sets the outputs, and writes the SARIF file, of a run that ended before it judged. Done at the start, they stay if the run ends
 * early, whatever ends it: the next step finds its file, and no step that asks for the number of errors sees none. A run for several
 * pull requests does it before each.
 */
export async function beginReport(): Promise<void> {
  const error = 'The run ended before anything was judged; its log says why.';
  const file: FailedFile = { path: WHOLE_REPOSITORY, status: 'failed', text: '', findings: [], error };
  parts.push({ counts: { findings: 1, errors: 1, warnings: 0 }, report: { targets: [], files: [file] } });
  setCounts();
  // What goes wrong here is told when the report itself is written.
  await writeSarifFile();
}

/** Ends a run that has nothing to judge. @param because a sentence for the log */
export async function reportNothing(because: string): Promise<void> {
  setOutputs([]);
  await writeSarif({ targets: [], files: [] });
  logLine(because);
}

function setCounts(): void {
  const sum = (name: keyof Counts) => parts.reduce((total, { counts }) => total + counts[name], 0);
  setAll({ findings: sum('findings'), errors: sum('errors'), warnings: sum('warnings') });
}

function setAll(outputs: Readonly<Record<string, string | number>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    logLine(`The outputs cannot be written (${messageOf(error)}).`);
  }
}

/**
 * Writes the SARIF file that the workflow asks for, also for a run without scripts: the step that uploads it wants one.
 * A file that cannot be written fails the run, and costs nothing else.
 */
export async function writeSarif(report: Report): Promise<void> {
  const part = parts.at(-1);
  if (part !== undefined) part.report = report;
  const problem = await writeSarifFile();
  if (problem === undefined) return;
  failRun(`The SARIF file cannot be written to ${sarifPath()} (${problem}). Name a file in a folder that exists.`);
}

/** @returns why it cannot be written */
async function writeSarifFile(): Promise<string | undefined> {
  const path = sarifPath();
  if (path === undefined) return undefined;
  const problem = await writeReport(path, renderSarif(wholeReport(), VERSION));
  if (problem === undefined) setAll({ sarif: path });
  return problem;
}

/** The report on all pull requests of a run. They have one head, so each script is in it once: as the pull request with the most findings has it. */
function wholeReport(): Report {
  const [first, ...more] = parts.map(({ report }) => report);
  if (first !== undefined && more.length === 0) return first;
  const targets = new Map(parts.flatMap(({ report }) => report.targets.map((target) => [target.name, target])));
  const files = new Map<string, FileReport>();
  for (const file of parts.flatMap(({ report }) => report.files)) {
    const known = files.get(file.path);
    if (known === undefined || countOf(known) < countOf(file)) files.set(file.path, file);
  }
  const notes = parts.flatMap(({ report }) => report.notes ?? []);
  return { targets: [...targets.values()], files: [...files.values()], notes };
}

function countOf(file: FileReport): number {
  return 'findings' in file ? file.findings.length : 0;
}

/** Says in the run's log what became of each script. */
export function logFiles(files: readonly FileReport[]): void {
  core.startGroup('Scripts');
  for (const file of files) {
    const outcome =
      file.status === 'analysed' ? plural(file.findings.length, 'finding') : `${file.status}: ${file.error}`;
    logLine(`${file.path}: ${outcome}`);
  }
  core.endGroup();
}

/** Writes the job summary. Some runners (act, older servers) have none, or one that cannot be written: a run does not fail for that. */
export async function writeJobSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) {
    logLine('This runner takes no job summary.');
    return;
  }
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    notice(`The job summary cannot be written (${messageOf(error)}).`);
  }
}

/** A repository, and the commit of it that is judged. */
export interface JudgedCommit {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** What is reported of a commit that has no pull request. */
export interface CommitReport extends JudgedScripts, Partial<Pick<JudgedChange, 'others'>> {
  readonly maker: CheckRunMaker | undefined;
  readonly notes: readonly string[];
}

/**
 * Reports the findings of a run that posts no comments: in annotations, the job summary and the status.
 *
 * @param because why there are no comments, a sentence.
 */
export async function reportCommit(
  report: CommitReport,
  commit: JudgedCommit,
  settings: Settings,
  because: string,
): Promise<void> {
  const mistakes = mistakesIn(settings);
  if (mistakes !== undefined) failRun(mistakes);
  logFiles(report.files);
  await writeSarif(report);
  const { owner, repo, headSha } = commit;
  const unplaced = report.findings.map((known) => ({ known, because }));
  await conclude(
    { ...report, unplaced, repository: { serverUrl: serverUrl(), owner, repo, headSha } },
    settings,
    report.maker,
  );
}

/**
 * Ends a run that judged: makes the check run or else annotations, and writes the job summary, the outputs, and one sentence with
 * the status.
 */
export async function conclude(
  content: SummaryContent,
  settings: Settings,
  maker: CheckRunMaker | undefined,
): Promise<void> {
  const { findings, repository } = content;
  const found = findings.map(({ finding }) => finding);
  const isUnjudged = leavesUnjudged(found);
  const isRed = fails(found, settings);
  const failed = isRed || isUnjudged || mistakesIn(settings) !== undefined;
  const isAnnotated =
    maker !== undefined &&
    repository !== undefined &&
    (await makeCheckRun(maker, repository, checkReport(content, failed)));
  const left = isAnnotated ? 0 : annotate(findings);
  const unannotated = left === 0 ? [] : [`${plural(left, 'problem')} got no annotation, as GitHub shows 10 of a kind.`];
  const notes = [...content.notes, ...unannotated];
  await writeJobSummary(renderSummary({ ...content, notes }, JOB_SUMMARY_LIMIT));
  setOutputs(findings);
  const counts = countWords(content);
  if (isRed) {
    failRun(`bpftrace-guard: ${counts}. The check fails on ${settings.failOn}; see the review or the job summary.`);
  } else if (isUnjudged) {
    failRun(`bpftrace-guard: ${counts}. The check fails as long as something is not judged.`);
  } else {
    logLine(`bpftrace-guard: ${counts}.`);
  }
}

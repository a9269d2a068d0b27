import { serverUrl } from '../github/client.ts';
import { JOB_SUMMARY_LIMIT, plural, renderSummary } from '../render/summary.ts';
import type { JudgedChange } from '../session/change.ts';
import type { JudgedScripts } from '../session/judge.ts';
import type { Settings } from '../session/settings.ts';
import { finish, logFiles, setOutputs, writeJobSummary, writeSarif } from './outcome.ts';
import { annotate, failRun } from './run-log.ts';
import { mistakesIn } from './settings.ts';

/** A repository, and the commit of it that is judged. */
export interface JudgedCommit {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** What is told of a commit that no pull request stands at. */
export interface ToldCommit extends JudgedScripts, Partial<Pick<JudgedChange, 'others'>> {
  readonly notes: readonly string[];
}

/**
 * Tells the findings of a run that posts no comments: in annotations, the job summary and the status.
 *
 * @param sarif where to write the findings as SARIF.
 * @param because why there are no comments, a sentence.
 */
export async function tellCommit(
  { targets, files, findings, others, notes: known }: ToldCommit,
  { owner, repo, headSha }: JudgedCommit,
  settings: Settings,
  { sarif, because }: { readonly sarif: string | undefined; readonly because: string },
): Promise<void> {
  const mistakes = mistakesIn(settings);
  if (mistakes !== undefined) failRun(mistakes);
  logFiles(files);
  await writeSarif(sarif, { targets, files });
  const left = annotate(findings);
  const notes = [...known];
  if (left > 0) notes.push(`${plural(left, 'problem')} got no annotation, as GitHub shows 10 of a kind.`);
  const repository = { serverUrl: serverUrl(), owner, repo, headSha };
  const unplaced = findings.map((finding) => ({ known: finding, because }));
  const content = { targets, files, findings, unplaced, notes, repository, ...(others && { others }) };
  await writeJobSummary(renderSummary(content, JOB_SUMMARY_LIMIT));
  setOutputs(findings);
  finish({ files, findings }, settings);
}

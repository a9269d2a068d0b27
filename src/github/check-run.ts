import type { CheckAnnotation, CheckReport } from '../render/check-run.ts';
import type { GitHub } from './client.ts';
import { describeApiError } from './errors.ts';

/** The commit that a check run is for. */
export interface CheckedCommit {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** The names that GitHub keeps with a check run, and gives back when its button is pressed. */
export interface CheckNames {
  readonly name: string;
  readonly externalId: string;
  /** What the button asks for; without it there is no button. */
  readonly button: { readonly label: string; readonly description: string; readonly identifier: string } | undefined;
}

/** What became of a check run. */
export interface PostedCheckRun {
  /** Whether it has all annotations. */
  readonly isWhole: boolean;
  /** What went wrong, in sentences. */
  readonly problem?: string;
}

/** GitHub takes so many annotations at once, and adds those of the next request. */
const BATCH = 50;
/** GitHub tells nobody when a button of its own app is pressed. */
const WORKFLOW_APP = 'github-actions';

/**
 * Makes a check run, which ends with the request that makes it, and then adds its annotations and its button: one that GitHub does
 * not take costs none of the rest. Never throws for what GitHub answers.
 */
export async function postCheckRun(
  octokit: GitHub,
  { owner, repo, headSha }: CheckedCommit,
  { conclusion, title, summary, annotations }: CheckReport,
  { name, externalId, button }: CheckNames,
): Promise<PostedCheckRun> {
  const output = { title, summary };
  const ended = { status: 'completed', conclusion } as const;
  const made = { name, head_sha: headSha, external_id: externalId, output };
  let of: { readonly check_run_id: number; readonly owner: string; readonly repo: string };
  let isAnswered: boolean;
  try {
    const { data } = await octokit.rest.checks.create({ owner, repo, ...made, ...ended, request: { retries: 0 } });
    of = { owner, repo, check_run_id: data.id };
    isAnswered = data.app !== null && data.app.slug !== WORKFLOW_APP;
  } catch (error) {
    const what = 'The check run was not made, for which the job needs `checks: write`';
    return { isWhole: false, problem: describeApiError(what, error) };
  }
  const problems: string[] = [];
  const update = async (what: string, changes: object): Promise<void> => {
    try {
      // A repeated request would add its annotations twice.
      await octokit.rest.checks.update({ ...of, ...ended, ...changes, request: { retries: 0 } });
    } catch (error) {
      problems.push(describeApiError(what, error));
    }
  };
  for (const batch of batches(annotations))
    await update('A part of the annotations was not added', { output: { ...output, annotations: batch } });
  const isWhole = problems.length === 0;
  if (isAnswered && button !== undefined) await update('The button was not added', { actions: [button] });
  return problems.length === 0 ? { isWhole } : { isWhole, problem: [...new Set(problems)].join(' ') };
}

function batches(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const count = Math.ceil(annotations.length / BATCH);
  return Array.from({ length: count }, (_, at) => annotations.slice(at * BATCH, (at + 1) * BATCH));
}

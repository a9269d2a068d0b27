import { findPullRequests } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { orFailure } from '../github/errors.ts';
import type { ActionInputs } from './inputs.ts';
import { beginReport, reportNothing } from './outcome.ts';
import { reviewPullRequest } from './pull-request.ts';
import { failRun, failureWords, logLine } from './run-log.ts';

/** A completed run of another workflow: what GitHub says about it, and nothing that the run left behind. */
export interface WorkflowRun {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** The owner of the repository that the branch is in. */
  readonly headOwner: string;
  /** As somebody named it: hostile. */
  readonly headBranch: string;
  /** As `isPublic` has it. */
  readonly isPublic: boolean;
}

/**
 * Reviews a pull request after a workflow run without write permission, such as one for a fork. The pull request is looked up
 * again by its branch, and reviewed only if its head is the commit of that run. No artifact is read, so none can be forged; the
 * scripts are read as text through the API.
 */
export async function reviewAfterRun(github: GitHub, run: WorkflowRun, inputs: ActionInputs): Promise<void> {
  const { owner, repo, headSha, headOwner, headBranch, isPublic } = run;
  const branch = { owner: headOwner, name: headBranch };
  const found = await orFailure('The pull requests of the branch', findPullRequests(github, run, branch, headSha));
  if (found.length === 0) {
    const why = 'it was closed, or has a newer push. Nothing is reviewed.';
    await reportNothing(`No open pull request has the head ${headSha}: ${why}`);
    return;
  }
  for (const [index, number] of found.entries()) {
    logLine(`Pull request #${number} has the head ${headSha}.`);
    if (index > 0) await beginReport();
    try {
      await reviewPullRequest(github, { owner, repo, number, headSha, isPublic }, inputs);
    } catch (error) {
      // The others are reviewed all the same.
      failRun(`Pull request #${number}: ${failureWords(error)}`);
    }
  }
}

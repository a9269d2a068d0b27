import type { EffectiveConfiguration } from '../../config/organisation.ts';
import { listScripts, type PullRequestHead, readPullRequestHead } from '../../github/changes.ts';
import type { GitHub } from '../../github/client.ts';
import { GitHubContents, readPullRequest } from '../../github/contents.ts';
import { worded } from '../../github/errors.ts';
import { GitHubTree } from '../../github/tree.ts';
import { serverUrl } from '../../github/workflow.ts';
import { prose } from '../../render/markdown.ts';
import type { Repository } from '../../render/permalink.ts';
import { type Judged, judgeScripts } from '../../session/judge.ts';
import { RememberedTree } from '../../source/remembered-files.ts';
import type { CommentEvent } from '../event.ts';
import type { ActionInputs, ChosenTargets } from '../inputs.ts';
import { readRunConfiguration } from '../run-configuration.ts';

/** What a command works with. */
export interface CommandRun {
  readonly octokit: GitHub;
  readonly event: CommentEvent;
  readonly inputs: ActionInputs;
}

/** What is said in return for a command. */
export interface Reply {
  /** Whether the command was obeyed. */
  readonly done: boolean;
  /** Markdown. */
  readonly body: string;
}

/** Reads where the pull request stands now. One request. @throws WordedError */
export function readHead({ octokit, event }: CommandRun): Promise<PullRequestHead> {
  return worded('The pull request', readPullRequestHead(octokit, event));
}

/** The scripts of a pull request, judged at its head as a review judges them. */
export interface JudgedHead {
  readonly judged: Judged;
  readonly chosen: ChosenTargets;
  readonly configuration: EffectiveConfiguration;
  readonly files: RememberedTree;
  readonly repository: Repository;
  /** What could not be listed or looked at, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads and judges the scripts of a pull request at its head.
 *
 * @returns a reply when they cannot be judged.
 * @throws WordedError for what cannot be read.
 */
export async function judgeHead(run: CommandRun, { commits }: PullRequestHead): Promise<JudgedHead | Reply> {
  const { octokit, event, inputs } = run;
  const { owner, repo } = event;
  const base = new GitHubContents(octokit, { owner, repo, ref: commits.baseSha });
  const read = await readRunConfiguration(octokit, base, inputs);
  if (!read.ok) return { done: false, body: prose(read.words) };
  const { configuration, chosen, choose } = read;
  const listing = await worded('The list of changed files', listScripts(octokit, event, commits, choose));
  const head = { owner, repo, ref: commits.headSha };
  const contents = new GitHubContents(octokit, head);
  const change = await readPullRequest(contents, commits, listing);
  const files = new RememberedTree(new GitHubTree(octokit, head, contents));
  const judged = await judgeScripts(change.scripts, chosen, configuration, files);
  const repository = { serverUrl: serverUrl(), owner, repo, headSha: commits.headSha };
  return { judged, chosen, configuration, files, repository, notes: [...change.notes, ...judged.notes] };
}

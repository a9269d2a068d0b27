import { context } from '@actions/github';
import type { Octokit } from '@octokit/rest';
import type { EffectiveConfiguration } from '../../config/organisation.ts';
import { listScripts, type PullRequestCommits, readPullRequest } from '../../github/changes.ts';
import { GitHubContents } from '../../github/contents.ts';
import { GitHubTree } from '../../github/tree.ts';
import { worded } from '../../github/worded-error.ts';
import { prose } from '../../render/markdown.ts';
import type { Repository } from '../../render/permalink.ts';
import { type Judged, judgeScripts } from '../../session/judge.ts';
import { RememberedTree } from '../../source/remembered-files.ts';
import type { CommentEvent } from '../event.ts';
import type { ActionInputs, ChosenTargets } from '../inputs.ts';
import { readRunConfiguration } from '../run-configuration.ts';

/** What a command works with. */
export interface CommandRun {
  readonly octokit: Octokit;
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

/** Where a pull request stands: its branch, and the commits. */
export interface PullRequestHead {
  readonly commits: PullRequestCommits;
  readonly open: boolean;
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The repository of the branch; undefined when it is gone. */
  readonly repository: { readonly owner: string; readonly repo: string } | undefined;
  readonly isFork: boolean;
  /** Whether the author of a fork lets maintainers push to the branch. */
  readonly maintainersMayPush: boolean;
}

/** Reads where the pull request stands now. One request. @throws WordedError */
export async function readHead({ octokit, event }: CommandRun): Promise<PullRequestHead> {
  const { owner, repo, number } = event;
  const { data } = await worded('The pull request', octokit.rest.pulls.get({ owner, repo, pull_number: number }));
  const { head, base } = data;
  return {
    commits: { headSha: head.sha, baseSha: base.sha, changedFiles: data.changed_files },
    open: data.state === 'open',
    branch: head.ref,
    // The description of the API says that it is there; for a fork that was deleted it is not.
    repository: head.repo ? { owner: head.repo.owner.login, repo: head.repo.name } : undefined,
    isFork: head.repo?.id !== base.repo.id,
    maintainersMayPush: data.maintainer_can_modify,
  };
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
  const serverUrl = context.serverUrl.replace(/\/+$/, '');
  const repository = { serverUrl, owner, repo, headSha: commits.headSha };
  return { judged, chosen, configuration, files, repository, notes: [...change.notes, ...judged.notes] };
}

import { serverUrl } from '../../github/address.ts';
import { type PullRequestHead, readPullRequestHead } from '../../github/changes.ts';
import type { GitHub } from '../../github/client.ts';
import { GitHubContents } from '../../github/contents.ts';
import { orFailure } from '../../github/errors.ts';
import { listChange } from '../../github/listing.ts';
import { GitHubTree } from '../../github/tree.ts';
import type { Repository } from '../../render/addresses.ts';
import { findingId } from '../../review/finding-id.ts';
import type { KnownFinding } from '../../review/fingerprint.ts';
import type { JudgedChange } from '../../session/change.ts';
import type { Settings } from '../../session/settings.ts';
import type { SourceTree } from '../../source/source-tree.ts';
import { configureChange, judgeOnGitHub } from '../change.ts';
import type { CommentEvent } from '../event.ts';
import type { ActionInputs } from '../inputs.ts';

/** The input of a command. */
export interface CommandRun {
  readonly github: GitHub;
  readonly event: CommentEvent;
  readonly inputs: ActionInputs;
}

/** The answer to a command. */
export interface Reply {
  /** Whether the command was executed. */
  readonly done: boolean;
  /** Markdown. */
  readonly body: string;
  /** Why the run fails although it answers, in plain sentences. */
  readonly failure?: string;
}

/** The scripts of a pull request, judged at its head like in a review. */
export interface JudgedHead {
  readonly judged: JudgedChange;
  readonly settings: Settings;
  /** The repository at the head. */
  readonly tree: SourceTree;
  readonly contents: GitHubContents;
  readonly repository: Repository;
}

/** Reads where the pull request stands now. One request. @throws Failure */
export function readHead({ github, event }: CommandRun): Promise<PullRequestHead> {
  return orFailure('The pull request', readPullRequestHead(github, event));
}

/** The default branch, as git names it. */
const DEFAULT_BRANCH = 'HEAD';

/** The files of the branch that a conversation is about: that which the pull request is for, or for an issue the default branch. */
export async function readBranch(run: CommandRun): Promise<{ contents: GitHubContents; tree: SourceTree }> {
  const { github, event } = run;
  const { owner, repo } = event;
  const ref = event.onIssue ? DEFAULT_BRANCH : (await readHead(run)).commits.baseSha;
  const contents = new GitHubContents(github, { owner, repo, ref });
  return { contents, tree: new GitHubTree(github, { owner, repo, ref }, contents) };
}

/** Reads and judges the scripts of a pull request at its head. @throws Failure for what cannot be read */
export async function judgeHead(run: CommandRun, { commits }: PullRequestHead): Promise<JudgedHead> {
  const { github, event, inputs } = run;
  const { owner, repo } = event;
  const configured = await configureChange(github, { owner, repo, ...commits }, inputs);
  const { settings } = configured;
  const listed = listChange(github, configured.commits, settings.choose, event.number);
  const listing = await orFailure('The list of changed files', listed);
  const { judged, head, contents } = await judgeOnGitHub(github, configured, listing, inputs);
  const repository = { serverUrl: serverUrl(), owner, repo, headSha: commits.headSha };
  return { judged, settings, tree: head, contents, repository };
}

/** The most ids that an answer lists. */
const MOST_IDS = 20;

/**
 * The finding that an id names.
 *
 * @param id its first 8 to 16 digits.
 * @returns a reply when there is none, or more than one.
 */
export function findById(id: string, { judged }: JudgedHead): KnownFinding | Reply {
  const [first, ...more] = judged.all.filter((known) => findingId(known).startsWith(id));
  if (first !== undefined && more.length === 0) return first;
  if (first !== undefined)
    return { done: false, body: `More than one finding has the id \`${id}\`: give more of its digits.` };
  const ids = judged.all.slice(0, MOST_IDS).map((known) => `\`${findingId(known)}\``);
  const there = ids.length === 0 ? 'There are no findings now.' : `The findings now are ${ids.join(', ')}.`;
  return { done: false, body: `No finding of this pull request has the id \`${id}\` at its head. ${there}` };
}

import { serverUrl } from '../github/address.ts';
import { appName, type CommentPlace } from '../github/conversation.ts';
import { FIX_BUTTON } from '../render/check-run.ts';
import { pullRequestOf } from './check-run.ts';
import type { MergeGroup } from './merge-group.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** The event that started the workflow, if it is one that this product handles. */
export type GitHubEvent =
  | {
      readonly kind: 'pull-request';
      readonly owner: string;
      readonly repo: string;
      readonly number: number;
      /** The head that the run is for: 40 hex digits. */
      readonly headSha: string;
      readonly isPublic: boolean;
      /** True when the pull request was just closed: nobody waits for a review. */
      readonly closed: boolean;
    }
  | ({ readonly kind: 'merge-group' } & MergeGroup)
  /** A push, a schedule, or somebody who started the workflow: the whole repository at a commit. */
  | { readonly kind: 'repository'; readonly owner: string; readonly repo: string; readonly headSha: string }
  /** Another workflow has ended. */
  | ({ readonly kind: 'workflow-run' } & WorkflowRun)
  | CommentEvent
  /** There is nothing to do; `because` is a sentence. */
  | { readonly kind: 'ignored'; readonly because: string }
  | { readonly kind: 'unsupported'; readonly name: string };

/** A new comment on a pull request that a person wrote, or a button that a person pressed in place of one. */
export interface CommentEvent extends CommentPlace {
  readonly kind: 'comment';
  /** Whether `number` is that of an issue, not of a pull request. */
  readonly onIssue: boolean;
  /** Markdown, as it was written. */
  readonly body: string;
  readonly author: { readonly login: string; readonly id: number };
  /** The short name of the app that wrote it in the name of its author; undefined if the author did. */
  readonly app: string | undefined;
}

/** What the runner tells about the event. */
export interface EventContext {
  readonly eventName: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly repo: { readonly owner: string; readonly repo: string };
  /** The commit that the run is for. */
  readonly sha: string;
}

/** The events that there is something to do for. Each reader knows the payload of its own. */
const READERS: ReadonlyMap<string, (context: EventContext) => GitHubEvent> = new Map([
  ['pull_request', readPullRequest],
  // Nothing of the pull request is checked out or run: its scripts are read as text through the API.
  ['pull_request_target', readPullRequest],
  ['issue_comment', readComment],
  ['pull_request_review_comment', readComment],
  ['check_run', readCheckRun],
  ['merge_group', readMergeGroup],
  ['workflow_run', readWorkflowRun],
  ['push', readRepository],
  ['schedule', readRepository],
  ['workflow_dispatch', readRepository],
]);

/** The names of the events that there is something to do for. */
export const EVENT_NAMES: readonly string[] = [...READERS.keys()];

/** Reads the event. Nothing in its payload is trusted: it may be of another version of GitHub, or made by hand. */
export function readEvent(context: EventContext): GitHubEvent {
  return READERS.get(context.eventName)?.(context) ?? { kind: 'unsupported', name: context.eventName };
}

function readPullRequest(context: EventContext): GitHubEvent {
  const { eventName, payload, repo } = context;
  const number = numberOf(payload.pull_request);
  if (number === undefined) return { kind: 'unsupported', name: `${eventName} without a pull request` };
  const { sha: headSha } = recordOf(recordOf(payload.pull_request).head);
  if (!isSha(headSha)) return { kind: 'unsupported', name: `${eventName} without a commit` };
  return {
    kind: 'pull-request',
    ...repo,
    number,
    headSha,
    isPublic: isPublic(context),
    closed: payload.action === 'closed',
  };
}

/**
 * Whether everybody may read the repository, as far as GitHub tells. Only on github.com does "public" mean everybody; where nothing
 * is told, it is not public.
 */
export function isPublic({ payload, repo }: Pick<EventContext, 'payload' | 'repo'>): boolean {
  const { full_name: name, private: isPrivate, visibility = 'public' } = recordOf(payload.repository);
  const isIt = typeof name === 'string' && name.toLowerCase() === `${repo.owner}/${repo.repo}`.toLowerCase();
  return isIt && isPrivate === false && visibility === 'public' && serverUrl() === 'https://github.com';
}

function readRepository({ eventName, payload, repo, sha }: EventContext): GitHubEvent {
  if (payload.deleted === true) return { kind: 'ignored', because: 'The branch was deleted.' };
  if (!isSha(sha)) return { kind: 'unsupported', name: `${eventName} without a commit` };
  return { kind: 'repository', ...repo, headSha: sha };
}

function readMergeGroup({ payload, repo }: EventContext): GitHubEvent {
  const { base_ref: baseRef, head_sha: headSha, head_ref: headRef } = recordOf(payload.merge_group);
  if (payload.action === 'destroyed') return { kind: 'ignored', because: 'The merge group is gone.' };
  if (!isSha(headSha)) return { kind: 'unsupported', name: 'merge_group without a commit' };
  const baseBranch = typeof baseRef === 'string' ? /^refs\/heads\/(.+)$/s.exec(baseRef)?.[1] : undefined;
  if (baseBranch === undefined) return { kind: 'unsupported', name: 'merge_group without a branch' };
  return { kind: 'merge-group', ...repo, baseBranch, headSha, headRef: typeof headRef === 'string' ? headRef : '' };
}

/** `workflow_run.pull_requests` is empty for forks, so the pull request is to be found by its branch. */
function readWorkflowRun(context: EventContext): GitHubEvent {
  const { payload, repo } = context;
  const run = recordOf(payload.workflow_run);
  if (run.event !== 'pull_request')
    return { kind: 'ignored', because: 'The workflow that ended did not run for a pull request.' };
  const { head_sha: headSha, head_branch: headBranch } = run;
  const { login: headOwner } = recordOf(recordOf(run.head_repository).owner);
  if (typeof headOwner !== 'string' || headOwner === '' || typeof headBranch !== 'string')
    return { kind: 'ignored', because: 'The repository of the pull request is gone.' };
  if (!isSha(headSha)) return { kind: 'unsupported', name: 'workflow_run without a commit' };
  return { kind: 'workflow-run', ...repo, headSha, headOwner, headBranch, isPublic: isPublic(context) };
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}

/** The number of an issue or a pull request. */
function numberOf(about: unknown): number | undefined {
  const { number } = recordOf(about);
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Edited comments are not read: who may write today must not act through what was written by another, or earlier. */
function readComment({ eventName, payload, repo }: EventContext): GitHubEvent {
  if (payload.action !== 'created') return { kind: 'ignored', because: 'Only new comments are read.' };
  const inThread = eventName === 'pull_request_review_comment';
  const about = recordOf(inThread ? payload.pull_request : payload.issue);
  const onIssue = !inThread && recordOf(about.pull_request).url === undefined;
  const comment = recordOf(payload.comment);
  const author = recordOf(comment.user);
  if (author.type !== 'User') return { kind: 'ignored', because: 'Only comments by people are read.' };
  const number = numberOf(about);
  const commentId = idOf(comment.id);
  const id = idOf(author.id);
  const { body } = comment;
  const { login } = author;
  if (number === undefined || commentId === undefined || id === undefined)
    return { kind: 'unsupported', name: `${eventName} without a comment` };
  if (typeof body !== 'string' || typeof login !== 'string')
    return { kind: 'ignored', because: 'The comment has no text, or its author is gone.' };
  const threadId = inThread ? (idOf(comment.in_reply_to_id) ?? commentId) : undefined;
  const app = appName(comment.performed_via_github_app);
  return { kind: 'comment', onIssue, ...repo, number, commentId, threadId, body, author: { login, id }, app };
}

/** The button of a check run of ours is the command `fix` of who pressed it. */
function readCheckRun({ payload, repo }: EventContext): GitHubEvent {
  const isButton = recordOf(payload.requested_action).identifier === FIX_BUTTON;
  const number = pullRequestOf(recordOf(payload.check_run).external_id);
  if (payload.action !== 'requested_action' || !isButton || number === undefined)
    return { kind: 'ignored', because: 'Only the button of a check run of bpftrace-guard is answered.' };
  const { login, id, type } = recordOf(payload.sender);
  const accountId = idOf(id);
  if (typeof login !== 'string' || accountId === undefined || type === 'Bot')
    return { kind: 'ignored', because: 'Only a person can press the button.' };
  const body = '/bpftrace-guard fix';
  return {
    kind: 'comment',
    onIssue: false,
    ...repo,
    number,
    commentId: undefined,
    threadId: undefined,
    body,
    author: { login, id: accountId },
    app: undefined,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function idOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

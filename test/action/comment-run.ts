import { DEFAULT_TOKENS } from '../github/access.ts';
import type { GitHubOptions } from '../github/local-github.ts';
import { now, type PullRequest, type ReviewComment } from '../github/state.ts';
import { type ActionRun, type RunOptions, runAction } from './action-run.ts';
import type { Stage } from './stage.ts';

/** The token of an app that may commit and comment. */
export const APP = 'token-of-an-app';

/** A GitHub that knows the app. */
export const WITH_APP: GitHubOptions = {
  tokens: {
    ...DEFAULT_TOKENS,
    [APP]: {
      login: 'guard[bot]',
      kind: 'Bot',
      permissions: { contents: 'write', pull_requests: 'write', issues: 'write' },
    },
  },
};

/** What came of a comment. */
export interface Commented {
  readonly run: ActionRun;
  readonly reactions: readonly string[];
  /** The comments that follow it. */
  readonly answers: readonly string[];
}

export interface CommentOptions extends Pick<RunOptions, 'inputs'> {
  readonly login?: string;
  readonly action?: string;
  /** The app that writes in the name of the commenter. */
  readonly app?: string;
  /** Where the comment is: in the thread of this comment. */
  readonly inThreadOf?: ReviewComment;
  readonly token?: string;
}

/** Somebody comments, and the action runs for it. */
export async function say(
  { github }: Stage,
  pull: PullRequest,
  body: string,
  { login = 'reviewer', action = 'created', inputs = {}, app, inThreadOf, token = APP }: CommentOptions = {},
): Promise<Commented> {
  const { state } = github;
  const user = state.account(login);
  const id = state.nextId();
  const written = { id, user, body, createdAt: now() };
  const comments: { id: number; body: string }[] = inThreadOf === undefined ? pull.issueComments : pull.comments;
  if (inThreadOf === undefined)
    pull.issueComments.push({ ...written, updatedAt: written.createdAt, ...(app === undefined ? {} : { app }) });
  else pull.comments.push({ ...inThreadOf, ...written, inReplyTo: inThreadOf.id });
  const comment = { id, body, user: { login, id: user.id, type: 'User' } };
  const payload =
    inThreadOf === undefined
      ? {
          action,
          issue: {
            number: pull.number,
            ...(pull.isIssue ? {} : { pull_request: { url: 'https://api.github.example/pulls/1' } }),
          },
          comment: { ...comment, performed_via_github_app: app === undefined ? null : { slug: app } },
        }
      : { action, pull_request: { number: pull.number }, comment: { ...comment, in_reply_to_id: inThreadOf.id } };
  const eventName = inThreadOf === undefined ? 'issue_comment' : 'pull_request_review_comment';
  const before = comments.length;
  const run = await runAction(github, pull, { eventName, payload, token, inputs });
  const reactions = state.reactionsOf(id).map(({ content }) => content);
  return { run, reactions, answers: comments.slice(before).map((answer) => answer.body) };
}

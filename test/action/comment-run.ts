import { DEFAULT_TOKENS } from '../github/access.ts';
import type { GitHubOptions } from '../github/local-github.ts';
import { now, type PullRequest } from '../github/state.ts';
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
}

/** Somebody comments, and the action runs for it. */
export async function say(
  { github }: Stage,
  pull: PullRequest,
  body: string,
  { login = 'reviewer', action = 'created', inputs = {} }: CommentOptions = {},
): Promise<Commented> {
  const { state } = github;
  const user = state.account(login);
  const comment = { id: state.nextId(), user, body, createdAt: now(), updatedAt: now() };
  pull.issueComments.push(comment);
  const payload = {
    action,
    issue: { number: pull.number, pull_request: { url: 'https://api.github.example/pulls/1' } },
    comment: { id: comment.id, body, user: { login, id: user.id, type: 'User' } },
  };
  const run = await runAction(github, pull, { eventName: 'issue_comment', payload, token: APP, inputs });
  const reactions = state.reactionsOf(comment.id).map(({ content }) => content);
  const answers = pull.issueComments.slice(pull.issueComments.indexOf(comment) + 1).map(({ body: said }) => said);
  return { run, reactions, answers };
}

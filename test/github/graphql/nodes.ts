import type { Account, GitHubState, IssueComment, PullRequest, Review, ReviewComment } from '../state.ts';
import { noNode } from './problem.ts';

/** A comment with the pull request that it is on. */
export type FoundComment = { readonly pull: PullRequest } & (
  | { readonly kind: 'IssueComment'; readonly comment: IssueComment }
  | { readonly kind: 'PullRequestReviewComment'; readonly comment: ReviewComment }
);

/** What a global id names. */
export function decodeId(id: string): { readonly kind: string; readonly number: number } {
  const [, kind, number] = /^(\w+):(\d+)$/.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  if (kind === undefined) throw noNode(id);
  return { kind, number: Number(number) };
}

/** The comment that a global id names. */
export function commentAt(state: GitHubState, id: string): FoundComment {
  const { kind, number } = decodeId(id);
  for (const pull of state.pulls) {
    if (kind === 'IssueComment') {
      const comment = pull.issueComments.find((one) => one.id === number);
      if (comment !== undefined) return { kind, pull, comment };
    }
    if (kind === 'PullRequestReviewComment') {
      const comment = pull.comments.find((one) => one.id === number);
      if (comment !== undefined) return { kind, pull, comment };
    }
  }
  throw noNode(id);
}

/** The review that a global id names; undefined when it names something else. */
export function reviewAt(
  state: GitHubState,
  id: string,
): { readonly pull: PullRequest; readonly review: Review } | undefined {
  const { kind, number } = decodeId(id);
  for (const pull of kind === 'PullRequestReview' ? state.pulls : []) {
    const review = pull.reviews.find((one) => one.id === number);
    if (review !== undefined) return { pull, review };
  }
  return undefined;
}

/** The pull request and the first comment of the thread that a global id names. */
export function threadAt(
  state: GitHubState,
  id: string,
): { readonly pull: PullRequest; readonly first: ReviewComment } {
  const { kind, number } = decodeId(id);
  for (const pull of kind === 'PullRequestReviewThread' ? state.pulls : []) {
    const first = pull.comments.find((one) => one.id === number && one.inReplyTo === undefined);
    if (first !== undefined) return { pull, first };
  }
  throw noNode(id);
}

/** Bots have no `[bot]` behind their names in GraphQL. */
export function actorOf({ login, kind, id }: Account) {
  return {
    __typename: kind,
    login: login.replace(/\[bot\]$/, ''),
    id: Buffer.from(`${kind}:${id}`).toString('base64url'),
    databaseId: id,
  };
}

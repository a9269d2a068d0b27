import { type ChangedFile, diffLines, followLine } from '../diff.ts';
import type { GitHubState, IssueComment, PullRequest, Review, ReviewComment, Side } from '../state.ts';
import { appOf, nodeId, type Roots, simpleUser } from './account.ts';
import { pullAddresses } from './pull.ts';

const REACTIONS = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };

function reactions(url: string) {
  return { url: `${url}/reactions`, total_count: 0, ...REACTIONS };
}

/** Where a comment stands at the pull request's head now; null for what is outdated. Lines from 1. */
export interface CurrentPlace {
  readonly line: number | null;
  readonly startLine: number | null;
  readonly position: number | null;
  /** The head, or for an outdated comment the commit that it was made on. */
  readonly commit: string;
}

/** A pull request's diff at one moment, for all comments of an answer. */
export interface CurrentDiff {
  readonly head: string;
  readonly files: readonly ChangedFile[];
}

export async function currentDiff(state: GitHubState, pull: PullRequest): Promise<CurrentDiff> {
  const { head, mergeBase } = await state.coordinates(pull);
  return { head, files: await state.files(pull.repository, mergeBase, head) };
}

/** Follows a comment from its commit to the head: GitHub shows `line: null` once the line was changed or left the diff. */
export async function currentPlace(
  state: GitHubState,
  pull: PullRequest,
  comment: ReviewComment,
  { head, files }: CurrentDiff,
): Promise<CurrentPlace> {
  const { anchor, path } = comment;
  const outdated = { line: null, startLine: null, position: null, commit: comment.commit };
  const file = files.find((one) => one.path === path);
  if (anchor.kind === 'file') return file === undefined ? outdated : { ...outdated, commit: head, position: 1 };
  const hunks = await state.bareHunks(pull.repository, comment.commit, head, path);
  const follow = (side: Side, line: number) => (side === 'LEFT' ? line : followLine(hunks, line));
  const line = follow(anchor.side, anchor.line);
  const startLine = anchor.start === undefined ? null : follow(anchor.start.side, anchor.start.line);
  const shown = diffLines(file?.patch ?? '').find((one) => line === (anchor.side === 'LEFT' ? one.old : one.new));
  if (line === undefined || startLine === undefined || shown === undefined) return outdated;
  if (state.innerChange === 'outdate' && anchor.start !== undefined) {
    const { start } = anchor;
    const lines = Array.from({ length: anchor.line - start.line + 1 }, (_, at) => follow(start.side, start.line + at));
    if (lines.some((each, at) => each !== (startLine ?? line) + at)) return outdated;
  }
  return { line, startLine, position: shown.position, commit: head };
}

/** Review comments as all their lists give them. */
export async function reviewCommentsOf(
  state: GitHubState,
  pull: PullRequest,
  comments: readonly ReviewComment[],
  roots: Roots,
) {
  const diff = await currentDiff(state, pull);
  return Promise.all(
    comments.map(async (comment) =>
      reviewCommentOf(pull, comment, await currentPlace(state, pull, comment, diff), roots),
    ),
  );
}

function reviewCommentOf(pull: PullRequest, comment: ReviewComment, place: CurrentPlace, roots: Roots) {
  const { url: pullUrl, page, repository } = pullAddresses(pull, roots);
  const url = `${repository}/pulls/comments/${comment.id}`;
  const html = `${page}#discussion_r${comment.id}`;
  const { anchor } = comment;
  const onLine = anchor.kind === 'line' ? anchor : undefined;
  return {
    id: comment.id,
    node_id: nodeId('PullRequestReviewComment', comment.id),
    url,
    html_url: html,
    pull_request_url: pullUrl,
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    pull_request_review_id: comment.reviewId,
    user: simpleUser(comment.user, roots),
    author_association: comment.user.kind === 'Bot' ? 'NONE' : 'COLLABORATOR',
    body: comment.body,
    path: comment.path,
    diff_hunk: onLine?.hunk ?? '',
    commit_id: place.commit,
    original_commit_id: comment.commit,
    subject_type: anchor.kind,
    side: onLine?.side ?? 'RIGHT',
    line: place.line,
    original_line: onLine?.line ?? null,
    start_side: onLine?.start?.side ?? null,
    start_line: place.startLine,
    original_start_line: onLine?.start?.line ?? null,
    position: place.position,
    original_position: onLine?.position ?? 1,
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    reactions: reactions(url),
  };
}

export function reviewOf(pull: PullRequest, review: Review, roots: Roots) {
  const { url, page } = pullAddresses(pull, roots);
  const html = `${page}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: simpleUser(review.user, roots),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: review.user.kind === 'Bot' ? 'NONE' : 'COLLABORATOR',
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  };
}

export function issueCommentOf(pull: PullRequest, comment: IssueComment, roots: Roots) {
  const { issue, page, repository } = pullAddresses(pull, roots);
  const url = `${repository}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: issue,
    user: simpleUser(comment.user, roots),
    author_association: comment.user.kind === 'Bot' ? 'NONE' : 'COLLABORATOR',
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    performed_via_github_app: comment.app === undefined ? null : appOf(comment.app, comment.user, roots),
    reactions: reactions(url),
  };
}

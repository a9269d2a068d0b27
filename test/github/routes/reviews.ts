import { json, notFound, page, Refusal } from '../answer.ts';
import { reviewCommentsOf, reviewOf } from '../representation/comment.ts';
import { now, type PullRequest, type Review, type ReviewComment } from '../state.ts';
import { bodyMisplacement, type Misplacement, type Placement, place } from '../strictness.ts';
import { type Call, type Handlers, listAt, numberAt, parameter, pullOfCall, textAt } from './call.ts';

/** The commit that a comment or review is made on. Throws 422 when it is not of the pull request. */
async function commitOfPull(call: Call, pull: PullRequest, refusal: () => Refusal): Promise<string> {
  const { head } = await call.state.coordinates(pull);
  const wanted = textAt(call.body, 'commit_id') ?? head;
  if (wanted === head || (await call.state.commits(pull)).includes(wanted)) return wanted;
  throw refusal();
}

async function placement(call: Call, pull: PullRequest, comment: unknown, commit: string): Promise<Placement> {
  const misplaced = bodyMisplacement(textAt(comment, 'body') ?? '');
  if (misplaced !== undefined) return { misplaced };
  const files = await call.state.pullFiles(pull, commit);
  const path = textAt(comment, 'path') ?? '';
  if (textAt(comment, 'subject_type') === 'file' && files.some((file) => file.path === path))
    return { anchor: { kind: 'file' } };
  return place(files, {
    path,
    line: numberAt(comment, 'line'),
    side: textAt(comment, 'side'),
    startLine: numberAt(comment, 'start_line'),
    startSide: textAt(comment, 'start_side'),
    position: numberAt(comment, 'position'),
  });
}

/** The 422 of a review: texts without a word on which comment is meant. */
function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', [...new Set(errors)]);
}

/** The 422 of a single comment. */
function validationFailed({ field, thread }: Pick<Misplacement, 'thread'> & { field: string }): Refusal {
  return new Refusal(422, 'Validation Failed', [
    {
      resource: 'PullRequestReviewComment',
      code: 'custom',
      field: `pull_request_review_thread.${field}`,
      message: `pull_request_review_thread.${thread}`,
    },
  ]);
}

/** Whether the caller has begun a review and not submitted it: GitHub then takes no other, submitted or not. */
function hasPending(call: Call, pull: PullRequest): boolean {
  return pull.reviews.some((one) => one.state === 'PENDING' && one.user.login === call.caller.login);
}

/**
 * Refuses a single comment, or an answer, of somebody with a pending review. Throws 422
 * (https://github.com/namanshergill/diohub/issues/18, https://github.com/microsoft/vscode-pull-request-github/issues/137).
 */
export function withoutPending(call: Call, pull: PullRequest): void {
  if (!hasPending(call, pull)) return;
  const message = 'user_id can only have one pending review per pull request';
  throw new Refusal(422, 'Validation Failed', [
    { resource: 'PullRequestReview', code: 'custom', field: 'user_id', message },
  ]);
}

/** What an event makes of a review; a review without an event waits to be submitted. Throws 422. */
function stateOf(call: Call, pull: PullRequest, body: string): Review['state'] {
  const event = textAt(call.body, 'event');
  const isOwn = call.caller.login === pull.author.login;
  if (hasPending(call, pull)) throw unprocessable('User can only have one pending review per pull request');
  switch (event) {
    case undefined:
      return 'PENDING';
    case 'COMMENT':
    case 'REQUEST_CHANGES':
      if (body.trim() === '') throw unprocessable("Body can't be blank");
      if (event === 'COMMENT') return 'COMMENTED';
      if (isOwn) throw unprocessable('Can not request changes on your own pull request');
      return 'CHANGES_REQUESTED';
    case 'APPROVE':
      if (isOwn) throw unprocessable('Can not approve your own pull request');
      return 'APPROVED';
    default:
      throw unprocessable(`Variable $event of type PullRequestReviewEvent was provided invalid value`);
  }
}

export const reviewRoutes: Handlers = {
  'pulls/list-reviews': (call) => {
    const pull = pullOfCall(call);
    // Nobody sees a review that its author has not submitted.
    const seen = pull.reviews.filter((one) => one.state !== 'PENDING' || one.user.login === call.caller.login);
    return page(
      seen.map((review) => reviewOf(pull, review, call.roots)),
      call.url,
    );
  },

  'pulls/create-review': async (call) => {
    const pull = pullOfCall(call);
    const body = textAt(call.body, 'body') ?? '';
    const reviewState = stateOf(call, pull, body);
    const tooLong = body === '' ? undefined : bodyMisplacement(body);
    if (tooLong !== undefined) throw unprocessable(tooLong.text);
    const commit = await commitOfPull(call, pull, () => unprocessable('Commit is not part of the pull request'));
    const user = call.state.account(call.caller.login, call.caller.kind);
    const created = { user, commit, createdAt: now() };
    const review: Review = {
      id: call.state.nextId(),
      user,
      state: reviewState,
      body,
      commit,
      submittedAt: created.createdAt,
    };
    const comments: ReviewComment[] = [];
    const problems: string[] = [];
    for (const wanted of listAt(call.body, 'comments')) {
      const placed = await placement(call, pull, wanted, commit);
      if ('misplaced' in placed) {
        problems.push(placed.misplaced.text);
        continue;
      }
      const [text = '', path = ''] = [textAt(wanted, 'body'), textAt(wanted, 'path')];
      comments.push({
        ...created,
        id: call.state.nextId(),
        reviewId: review.id,
        path,
        anchor: placed.anchor,
        body: text,
      });
    }
    if (problems.length > 0) throw unprocessable(...problems);
    pull.reviews.push(review);
    pull.comments.push(...comments);
    return json(200, reviewOf(pull, review, call.roots));
  },

  'pulls/list-comments-for-review': async (call) => {
    const pull = pullOfCall(call);
    const id = Number(parameter(call, 'review_id'));
    if (!pull.reviews.some((review) => review.id === id)) throw notFound();
    const comments = pull.comments.filter((comment) => comment.reviewId === id);
    return page(await reviewCommentsOf(call.state, pull, comments, call.roots), call.url);
  },

  'pulls/list-review-comments': async (call) => {
    const pull = pullOfCall(call);
    const since = call.url.searchParams.get('since') ?? '';
    const hidden = new Set(pull.reviews.filter((review) => review.state === 'PENDING').map((review) => review.id));
    const comments = pull.comments.filter((one) => !hidden.has(one.reviewId) && one.createdAt >= since);
    const ordered =
      call.url.searchParams.get('direction') === 'desc' && call.url.searchParams.has('sort')
        ? comments.reverse()
        : comments;
    return page(await reviewCommentsOf(call.state, pull, ordered, call.roots), call.url);
  },

  'pulls/create-review-comment': async (call) => {
    const pull = pullOfCall(call);
    withoutPending(call, pull);
    const commit = await commitOfPull(call, pull, () =>
      validationFailed({ field: 'commit_id', thread: 'commit_id is not part of the pull request' }),
    );
    const inReplyTo = numberAt(call.body, 'in_reply_to');
    const answered = pull.comments.find((one) => one.id === inReplyTo);
    if (inReplyTo !== undefined && answered === undefined) throw notFound();
    const blank = bodyMisplacement(textAt(call.body, 'body') ?? '');
    if (blank !== undefined) throw validationFailed(blank);
    // An answer goes where the answered comment is, whatever else the request says.
    const placed: Placement = answered ?? (await placement(call, pull, call.body, commit));
    if ('misplaced' in placed) throw validationFailed(placed.misplaced);
    const user = call.state.account(call.caller.login, call.caller.kind);
    const createdAt = now();
    const review: Review = {
      id: call.state.nextId(),
      user,
      state: 'COMMENTED',
      body: '',
      commit,
      submittedAt: createdAt,
    };
    const comment: ReviewComment = {
      id: call.state.nextId(),
      reviewId: review.id,
      user,
      commit,
      createdAt,
      path: answered?.path ?? textAt(call.body, 'path') ?? '',
      anchor: placed.anchor,
      body: textAt(call.body, 'body') ?? '',
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
    };
    pull.reviews.push(review);
    pull.comments.push(comment);
    const [body] = await reviewCommentsOf(call.state, pull, [comment], call.roots);
    return json(201, body, { location: body?.url ?? '' });
  },
};

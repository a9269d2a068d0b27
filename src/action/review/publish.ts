import type { GitHub } from '../../github/client.ts';
import { describeApiError } from '../../github/errors.ts';
import { postComment } from '../../github/review.ts';
import { settleThreads } from '../../github/threads.ts';
import { findingComment } from '../../render/comment.ts';
import { dismissedNotes, type ReviewContent, reviewBody, summaryComment } from '../../render/summary.ts';
import { type Dismissal, withoutDismissed } from '../../review/dismissal.ts';
import type { KnownFinding } from '../../review/fingerprint.ts';
import type { SummaryMark } from '../../review/marker.ts';
import type { ShownDiff } from '../../review/placement.ts';
import {
  FILE_COMMENT_LIMIT,
  type FileComment,
  type PlannedComment,
  TOO_MANY_ON_FILES,
  type UnplacedFinding,
} from '../../review/plan.ts';
import type { Posted } from '../../review/posted.ts';
import { isClosedText } from '../../review/posted-text.ts';
import { type Reconciliation, reconcile, type Wanted } from '../../review/reconcile.ts';
import { plural } from '../../text/plural.ts';
import {
  type DismissalSettings,
  type ReviewedPullRequest,
  readPosted,
  verifyDismissals,
  withdrawDuplicates,
  writeSummary,
} from './posted.ts';
import { LEFT_TO_NEXT_RUN, postComments, repairReview } from './posting.ts';

/** The outcome of a review. */
export interface ReviewOutcome {
  readonly kind: 'posted' | 'nothing-new' | 'read-only' | 'not-posted';
  /** How many comments were posted. */
  readonly comments: number;
  /** The findings without a comment from this run or an earlier one: the summary must show them. */
  readonly unplaced: readonly UnplacedFinding[];
  /** What people dismissed. */
  readonly dismissed: readonly Dismissal[];
  /** Plain sentences for the summary and the log. */
  readonly notes: readonly string[];
}

const ACCESS_NOTE =
  'It may read this pull request but not write to it, as for pull requests from forks and by Dependabot. The findings are ' +
  'in this summary and in annotations. For a review, give the job `permissions:` with `pull-requests: write`; for pull requests from forks, let the workflow run on `pull_request_target` without a checkout.';

/** What to report about a pull request. */
export interface ReviewTask {
  readonly pullRequest: ReviewedPullRequest;
  readonly content: ReviewContent;
  readonly diff: ShownDiff;
  /** False if something was not judged: then no finding counts as fixed. */
  readonly complete: boolean;
  /** What decides about dismissals today. */
  readonly settings: DismissalSettings;
}

/**
 * Updates the review of a pull request: one review (event COMMENT) reports the new findings, the threads of findings that are
 * gone are closed, and one summary comment lists everything. Nothing is reported twice.
 * Never throws for what GitHub answers: every finding is in a comment, dismissed, or in `unplaced`.
 */
export async function publishReview(github: GitHub, task: ReviewTask): Promise<ReviewOutcome> {
  const { pullRequest, content, settings } = task;
  const { headSha } = content.repository;
  let posted: Posted;
  try {
    posted = await readPosted(github, pullRequest);
  } catch (error) {
    // Without the earlier posts, every push would post them again.
    const words = describeApiError('The existing comments could not be read', error);
    return notPosted(content, 'The review was not posted.', `The review was not posted. ${words}`);
  }
  if (posted.headSha !== headSha) {
    const moved = `The head of the pull request moved from ${headSha} to ${posted.headSha} while this ran`;
    const because = `${moved}: the run for the new head reviews it.`;
    return notPosted(content, because, because);
  }
  const { findings } = content;
  const { dismissed, notes: lapsed } = await verifyDismissals(
    github,
    pullRequest,
    { findings, settings },
    posted.dismissals,
  );
  const open = withoutDismissed(findings, dismissed);
  const changes = reconcile(wantedOf(task, open), posted.threads);
  const told = await tell(github, task, changes);
  if (told.kind === 'read-only' || told.kind === 'not-posted') return { ...told, dismissed };

  const settled = await settle(github, posted, changes);
  const notes = [...told.notes, ...lapsed, ...settled.notes];
  const { summaries } = posted;
  if (open.length > 0 || summaries.length > 0) {
    const left = dismissedNotes(findings, dismissed);
    const text = {
      ...content,
      findings: open,
      unplaced: told.unplaced,
      notes: [...content.notes, ...left, ...notes],
    };
    notes.push(
      ...(await writeSummary(github, pullRequest, summaries, summaryComment(text, markOf(pullRequest, settled)))),
    );
  }
  if (told.comments > 0 || (summaries.length === 0 && open.length > 0))
    notes.push(...(await withdrawDuplicates(github, pullRequest)));
  return { ...told, notes, dismissed };
}

/**
 * Updates the review of a pull request that no longer has scripts: its threads are closed.
 *
 * @returns what could not be done, in plain sentences. Never throws for what GitHub answers.
 */
export async function publishNothing(
  github: GitHub,
  pullRequest: ReviewedPullRequest,
  headSha: string,
): Promise<readonly string[]> {
  try {
    const posted = await readPosted(github, pullRequest);
    if (posted.headSha !== headSha) return [];
    const settled = await settle(github, posted, reconcile(nothingWanted(headSha), posted.threads));
    const { notes } = settled;
    const { summaries } = posted;
    if (summaries.length === 0) return notes;
    const text = { targets: [], files: [], findings: [], unplaced: [], repository: undefined };
    const words = 'This pull request no longer changes a bpftrace script.';
    const body = summaryComment({ ...text, notes: [words, ...notes] }, markOf(pullRequest, settled));
    return [...notes, ...(await writeSummary(github, pullRequest, summaries, body))];
  } catch (error) {
    return [describeApiError('The earlier comments could not be updated', error)];
  }
}

/** What a run would say if nothing had been said before. */
function wantedOf({ pullRequest, content, diff, complete }: ReviewTask, open: readonly KnownFinding[]): Wanted {
  const { findings, others = [], files, repository } = content;
  return {
    findings: open,
    dismissed: findings.filter((known) => !open.includes(known)),
    others,
    diff,
    paths: new Set(files.map(({ path }) => path)),
    complete,
    headSha: repository.headSha,
    textOf: (comment, headSha) =>
      findingComment(comment.known, comment, comment.offer, { ...repository, headSha, use: pullRequest.use }),
  };
}

function nothingWanted(headSha: string): Wanted {
  const diff = { hunks: new Map() };
  return { findings: [], dismissed: [], others: [], diff, paths: new Set(), complete: true, headSha, textOf: () => '' };
}

/** What became of the threads of earlier runs. */
interface Settled {
  /** What the reader should know of it, in plain sentences. */
  readonly notes: readonly string[];
  /** As `SummaryMark` has it. */
  readonly hid: readonly number[];
}

/** Changes the threads of earlier runs. */
async function settle(github: GitHub, { threads }: Posted, changes: Reconciliation): Promise<Settled> {
  const { problems, unresolved, hid } = await settleThreads(github, changes);
  const count = unresolved + changes.unresolved;
  const stillHidden = threads.filter((each) => each.hidByUs && !changes.back.some(({ thread }) => thread === each));
  const wordless = hid.filter(({ body }) => !isClosedText(body));
  return {
    notes: count === 0 ? problems : [...problems, unresolvedNote(count)],
    hid: [...new Set([...stillHidden, ...wordless].map(({ number }) => number))].sort((a, b) => a - b),
  };
}

function markOf({ use }: ReviewedPullRequest, { hid }: Settled): SummaryMark {
  return { use, hid };
}

/** GitHub asks for more than the permission to comment: https://docs.github.com/graphql/reference/mutations#resolvereviewthread */
function unresolvedNote(count: number): string {
  return (
    `${plural(count, 'thread')} of earlier findings ${count === 1 ? 'is' : 'are'} hidden but not resolved, because the token may not ` +
    'resolve threads. If this repository requires resolved conversations, resolve them by hand, or give the job ' +
    '`contents: write`.'
  );
}

type Told = Omit<ReviewOutcome, 'dismissed'>;

/** Posts the findings that no thread tells. */
async function tell(
  github: GitHub,
  { pullRequest, content, diff }: ReviewTask,
  { plan, replan }: Reconciliation,
): Promise<Told> {
  const { repository } = content;
  const { comments, onFile, unplaced } = plan;
  const none: Told = { kind: 'nothing-new', comments: 0, unplaced, notes: [] };
  if (comments.length === 0) return tellSingly(github, { pullRequest, content }, onFile, none);
  const body = reviewBody(comments.length);
  const attempt = await postComments(github, pullRequest, repository, { body, comments });
  switch (attempt.kind) {
    case 'posted': {
      const posted: Told = { kind: 'posted', comments: comments.length, unplaced, notes: [] };
      return tellSingly(github, { pullRequest, content }, onFile, posted);
    }
    case 'read-only':
      return readOnly(content, attempt.message);
    case 'failed':
      return notPosted(content, 'The review was not posted.', attempt.message);
    case 'pending-review': {
      const explained: Told = { ...none, notes: [attempt.message] };
      return tellSingly(github, { pullRequest, content }, [...comments, ...onFile], explained);
    }
    case 'no-diff': {
      const left = [...comments, ...onFile].map(({ known }) => ({ known, because: LEFT_TO_NEXT_RUN }));
      return { ...none, unplaced: [...unplaced, ...left], notes: [attempt.message] };
    }
    case 'rejected': {
      const repair = await repairReview(github, pullRequest, repository, { diff, replan });
      if (!repair.ok) return notPosted(content, repair.because, `${attempt.message} ${repair.because}`);
      const kind = repair.comments === 0 ? 'nothing-new' : 'posted';
      const repaired: Told = { kind, comments: repair.comments, unplaced: repair.unplaced, notes: [] };
      const all = await tellSingly(github, { pullRequest, content }, repair.onFile, repaired);
      return all.comments === 0 ? { ...all, notes: [attempt.message, ...all.notes] } : all;
    }
  }
}

/** Posts comments one after the other, as those on whole files must be; what GitHub does not take stays for the summary. */
async function tellSingly(
  github: GitHub,
  { pullRequest, content }: Pick<ReviewTask, 'pullRequest' | 'content'>,
  comments: readonly (FileComment | PlannedComment)[],
  told: Told,
): Promise<Told> {
  const left: UnplacedFinding[] = [];
  const { repository } = content;
  let stopped: string | undefined;
  let words: string | undefined;
  for (const [index, comment] of comments.entries()) {
    const { known, path, offer } = comment;
    const because = index < FILE_COMMENT_LIMIT ? stopped : TOO_MANY_ON_FILES;
    if (because !== undefined) {
      left.push({ known, because });
      continue;
    }
    const place = 'lines' in comment ? { path, lines: comment.lines } : { path };
    const body = findingComment(known, place, offer, { ...repository, use: pullRequest.use });
    const attempt = await postComment(github, pullRequest, repository.headSha, { ...place, body });
    if (attempt.kind === 'posted') continue;
    if (attempt.kind === 'read-only' && told.comments === 0 && index === 0) return readOnly(content, attempt.message);
    words ??= attempt.message;
    // Another refusal than of this comment would be that of the others too.
    if (attempt.kind !== 'rejected') stopped = LEFT_TO_NEXT_RUN;
    left.push({ known, because: stopped ?? 'GitHub did not accept a comment on this file.' });
  }
  const posted = comments.length - left.length;
  return {
    kind: posted > 0 ? 'posted' : told.kind,
    comments: told.comments + posted,
    unplaced: [...told.unplaced, ...left],
    notes: words === undefined || told.notes.length > 0 ? told.notes : [words],
  };
}

function readOnly(content: ReviewContent, said: string): Told {
  const note = `${said} ${ACCESS_NOTE}`;
  return { ...notPosted(content, 'The token may not write to this pull request.', note), kind: 'read-only' };
}

function notPosted({ findings }: ReviewContent, because: string, note: string): ReviewOutcome {
  const unplaced = findings.map((known) => ({ known, because }));
  return { kind: 'not-posted', comments: 0, unplaced, dismissed: [], notes: [note] };
}

import type { SuppressionPolicy } from '../policy/suppression-policy.ts';
import { type ReviewContent, reviewBody } from '../render/review-body.ts';
import type { Dismissal } from '../review/dismissal.ts';
import { readDismissals } from '../review/dismissal.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { ShownDiff } from '../review/placement.ts';
import { reconcile } from '../review/reconcile.ts';
import {
  COMMENT_LIMIT,
  FILE_COMMENT_LIMIT,
  type FileComment,
  planReview,
  TOO_MANY_ON_FILES,
  type UnplacedFinding,
} from '../review/review.ts';
import type { PullRequest, PullRequestCommits } from './changes.ts';
import type { GitHub } from './client.ts';
import { dismissedNotes, lapsedDismissals } from './dismissed.ts';
import { withdrawDuplicates } from './duplicates.ts';
import { describeApiError } from './errors.ts';
import { postFileComment, postReview } from './post.ts';
import { type Posted, readPosted } from './posted.ts';
import { repairReview } from './repair.ts';
import { summaryComment, writeSummary } from './summary.ts';
import { settleThreads } from './threads.ts';

/** What became of the review. */
export interface ReviewOutcome {
  readonly kind: 'posted' | 'nothing-new' | 'read-only' | 'not-posted';
  /** How many comments were posted. */
  readonly comments: number;
  /** The findings that have no comment, now or from an earlier run: the summary must tell them. */
  readonly unplaced: readonly UnplacedFinding[];
  /** What people decided to leave as it is. */
  readonly dismissed: readonly Dismissal[];
  /** Plain sentences for the summary and the log. */
  readonly notes: readonly string[];
}

const ACCESS_NOTE =
  'The review was not posted: the token may read this pull request but not write to it, as for pull requests from forks ' +
  'and by Dependabot. The findings are in this summary and in annotations. For a review, give the job `permissions:` with ' +
  '`pull-requests: write`; for pull requests from forks, let the workflow run on `pull_request_target` without a checkout.';

/**
 * Brings what is said about a pull request up to date with what was found: new findings are told in one review (event COMMENT),
 * threads of those that are gone are closed, and one summary comment tells all. What is there already is not told again.
 * Never throws for what GitHub answers: every finding is in a comment, dismissed, or in `unplaced`.
 *
 * @param suppressions what a dismissal must be allowed by, today.
 * @param complete false when something that was to be judged was not: then nothing is taken for fixed.
 */
export async function publishReview(
  octokit: GitHub,
  pullRequest: PullRequest,
  commits: PullRequestCommits,
  content: ReviewContent,
  diff: ShownDiff,
  complete: boolean,
  suppressions: SuppressionPolicy,
): Promise<ReviewOutcome> {
  let posted: Posted;
  try {
    posted = await readPosted(octokit, pullRequest);
  } catch (error) {
    // Without knowing what is there, posting would repeat it on every push.
    const words = describeApiError('The comments that are there already could not be read', error);
    return notPosted(content, 'The review was not posted.', `The review was not posted. ${words}`);
  }
  if (posted.headSha !== commits.headSha) {
    const moved = `The head of the pull request moved from ${commits.headSha} to ${posted.headSha} while this ran`;
    const because = `${moved}: the run for the new head reviews it.`;
    return notPosted(content, because, because);
  }
  const all = posted.summaries.flatMap(({ body }) => readDismissals(body));
  const lapsed = lapsedDismissals(content.findings, all, suppressions);
  const dismissals = all.filter((each) => !lapsed.has(each));
  const plan = reconcile(content.findings, posted.threads, new Set(dismissals.map(({ fingerprint }) => fingerprint)), {
    ...diff,
    paths: new Set(content.files.map(({ path }) => path)),
  });
  const open = content.findings.filter(
    ({ fingerprint }) => !dismissals.some((each) => each.fingerprint === fingerprint),
  );
  const told = await tell(octokit, pullRequest, content, plan.fresh, open.length - plan.fresh.length, diff);
  if (told.kind === 'read-only' || told.kind === 'not-posted') return { ...told, dismissed: dismissals };

  const notes = [...told.notes, ...lapsed.values()];
  notes.push(...(await settleThreads(octokit, complete ? plan : { ...plan, gone: [] })));
  const [summary] = posted.summaries;
  if (open.length > 0 || summary !== undefined) {
    const dismissed = dismissedNotes(content.findings, dismissals);
    const text = {
      ...content,
      findings: open,
      unplaced: told.unplaced,
      notes: [...content.notes, ...dismissed, ...notes],
    };
    const problem = await writeSummary(octokit, pullRequest, summary, summaryComment(text, dismissals));
    if (problem !== undefined) notes.push(problem);
  }
  if (told.comments > 0 || (summary === undefined && open.length > 0))
    notes.push(...(await withdrawDuplicates(octokit, pullRequest)));
  return { ...told, notes, dismissed: dismissals };
}

/**
 * Brings up to date what earlier runs told of a pull request that has no scripts now: its threads are closed.
 *
 * @returns what could not be done, in plain sentences. Never throws for what GitHub answers.
 */
export async function publishNothing(
  octokit: GitHub,
  pullRequest: PullRequest,
  { headSha }: PullRequestCommits,
): Promise<readonly string[]> {
  try {
    const posted = await readPosted(octokit, pullRequest);
    if (posted.headSha !== headSha) return [];
    const { gone, duplicates } = reconcile([], posted.threads, new Set(), { paths: new Set() });
    const notes = await settleThreads(octokit, { gone, back: [], duplicates });
    const [summary] = posted.summaries;
    if (summary === undefined) return notes;
    const text = { targets: [], files: [], findings: [], unplaced: [], repository: undefined };
    const words = 'This pull request changes no bpftrace script now.';
    const body = summaryComment({ ...text, notes: [words] }, readDismissals(summary.body));
    return [...notes, (await writeSummary(octokit, pullRequest, summary, body)) ?? []].flat();
  } catch (error) {
    return [describeApiError('What was told before could not be brought up to date', error)];
  }
}

type Told = Omit<ReviewOutcome, 'dismissed'>;

/**
 * Posts what is told nowhere yet.
 *
 * @param told how many findings have comments already.
 */
async function tell(
  octokit: GitHub,
  pullRequest: PullRequest,
  content: ReviewContent,
  fresh: readonly KnownFinding[],
  told: number,
  diff: ShownDiff,
): Promise<Told> {
  const room = Math.max(0, COMMENT_LIMIT - told);
  const { comments, onFile, unplaced } = planReview(fresh, diff, content.repository, room);
  const none: Told = { kind: 'nothing-new', comments: 0, unplaced, notes: [] };
  if (comments.length === 0) return tellOnFiles(octokit, pullRequest, content, onFile, none);
  const { headSha } = content.repository;
  const attempt = await postReview(octokit, pullRequest, headSha, reviewBody(comments.length), comments);
  switch (attempt.kind) {
    case 'posted': {
      const posted: Told = { kind: 'posted', comments: comments.length, unplaced, notes: [] };
      return tellOnFiles(octokit, pullRequest, content, onFile, posted);
    }
    case 'read-only':
      return readOnly(content);
    case 'failed':
      return notPosted(content, 'The review was not posted.', attempt.words);
    case 'rejected': {
      const repair = await repairReview(octokit, pullRequest, content, fresh, diff, room);
      if (!repair.ok) return notPosted(content, repair.because, `${attempt.words} ${repair.because}`);
      const kind = repair.comments === 0 ? 'nothing-new' : 'posted';
      const repaired: Told = { kind, comments: repair.comments, unplaced: repair.unplaced, notes: [] };
      const all = await tellOnFiles(octokit, pullRequest, content, repair.onFile, repaired);
      return all.comments === 0 ? { ...all, notes: [attempt.words, ...all.notes] } : all;
    }
  }
}

/** Posts comments on whole files, one after the other; what GitHub does not take stays for the summary. */
async function tellOnFiles(
  octokit: GitHub,
  pullRequest: PullRequest,
  content: ReviewContent,
  comments: readonly FileComment[],
  told: Told,
): Promise<Told> {
  const refused: UnplacedFinding[] = [];
  let words: string | undefined;
  for (const [index, comment] of comments.entries()) {
    if (index >= FILE_COMMENT_LIMIT) {
      refused.push({ known: comment.known, because: TOO_MANY_ON_FILES });
      continue;
    }
    const attempt = await postFileComment(octokit, pullRequest, content.repository.headSha, comment);
    if (attempt.kind === 'posted') continue;
    if (attempt.kind === 'read-only' && told.comments === 0 && index === 0) return readOnly(content);
    words ??= attempt.kind === 'read-only' ? undefined : attempt.words;
    refused.push({ known: comment.known, because: 'GitHub did not accept a comment on this file.' });
  }
  const posted = comments.length - refused.length;
  return {
    kind: posted > 0 ? 'posted' : told.kind,
    comments: told.comments + posted,
    unplaced: [...told.unplaced, ...refused],
    notes: words === undefined ? told.notes : [...told.notes, words],
  };
}

function readOnly(content: ReviewContent): Told {
  return { ...notPosted(content, 'The token may not write to this pull request.', ACCESS_NOTE), kind: 'read-only' };
}

function notPosted({ findings }: ReviewContent, because: string, note: string): ReviewOutcome {
  const unplaced = findings.map((known) => ({ known, because }));
  return { kind: 'not-posted', comments: 0, unplaced, dismissed: [], notes: [note] };
}

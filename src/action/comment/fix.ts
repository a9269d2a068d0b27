import type { PullRequestHead } from '../../github/changes.ts';
import type { CommitOutcome } from '../../github/commits.ts';
import { commitToBranch } from '../../github/commits.ts';
import { readOwnComments, WORKFLOW_LOGIN } from '../../github/conversation.ts';
import { worded } from '../../github/errors.ts';
import { fixedList, leftList, localFix, withinLimit } from '../../render/command-answer.ts';
import { fixMessage } from '../../render/commit-message.ts';
import { codeSpan, prose } from '../../render/markdown.ts';
import { plural } from '../../render/summary.ts';
import type { KnownFinding } from '../../review/fingerprint.ts';
import { dismissalsOf } from './dismiss.ts';
import { type CommandRun, type JudgedHead, judgeHead, type Reply, readHead } from './head.ts';
import { fixHead, type HeadFixing, type WantedFindings } from './head-fixing.ts';
import type { Command } from './parse.ts';
import { findById } from './subject.ts';

type FixSubject = Extract<Command, { kind: 'fix' }>['what'];

const PENDING =
  "This commit was made with the workflow's own token, and GitHub starts no workflow for that by itself: **required checks " +
  'stay pending** until somebody closes and reopens this pull request, or approves the runs where GitHub offers it. With the ' +
  "token of a GitHub App as the action's input `token`, checks start at once.";
const MOVED =
  'The branch of this pull request moved while the rewrites were made, so nothing was committed. Give the command again.';

/** `fix`: commits the safe rewrites of findings to the branch of the pull request. */
export async function fix(run: CommandRun, what: FixSubject): Promise<Reply> {
  const at = await readHead(run);
  if (!at.open) return { done: false, body: 'This pull request is not open, so nothing was committed.' };
  const own = await worded('The comments of this pull request', readOwnComments(run.octokit, run.event));
  const head = await judgeHead(run, at);
  if ('done' in head) return head;
  const dismissed = new Set(dismissalsOf(own).map(({ fingerprint }) => fingerprint));
  const wanted = wantedFindings(what, head.judged.findings, dismissed);
  if ('done' in wanted) return wanted;
  const findings = head.judged.findings.filter(wanted.wants);
  if (findings.length === 0) return nothingToFix(what, head, dismissed);

  const obstacle = obstacleTo(at, own.viewer);
  if (obstacle !== undefined) return notCommitted(obstacle, findings);
  const fixing = await fixHead(run, head, wanted);
  if (fixing.fixed.length === 0)
    return {
      done: false,
      body: withinLimit(['None of these findings has a safe rewrite.', leftList(fixing, head.repository)]),
    };
  if ((await readHead(run)).commits.headSha !== at.commits.headSha) return { done: false, body: MOVED };
  const outcome = await commit(run, at, fixing, head);
  return replyTo(outcome, at, head, fixing, findings, own.viewer === WORKFLOW_LOGIN);
}

function wantedFindings(
  what: FixSubject,
  findings: readonly KnownFinding[],
  dismissed: ReadonlySet<string>,
): WantedFindings | Reply {
  switch (what.kind) {
    case 'all':
      return { wants: ({ fingerprint }) => !dismissed.has(fingerprint), single: false };
    case 'rule':
      return {
        wants: ({ fingerprint, finding }) => finding.rule === what.rule && !dismissed.has(fingerprint),
        single: false,
      };
    case 'finding': {
      const found = findById(what.id, findings);
      if ('done' in found) return found;
      return { wants: ({ fingerprint }) => fingerprint === found.fingerprint, single: true };
    }
  }
}

function nothingToFix(what: FixSubject, { judged, notes }: JudgedHead, dismissed: ReadonlySet<string>): Reply {
  const of = what.kind === 'rule' ? ` of ${codeSpan(what.rule)}` : '';
  const left = judged.findings.filter(({ fingerprint }) => dismissed.has(fingerprint)).length;
  const failed = judged.files.flatMap((file) =>
    file.status === 'failed' ? [`${codeSpan(file.path)} could not be judged: ${prose(file.error)}`] : [],
  );
  return {
    done: failed.length === 0,
    body: withinLimit([
      `There is nothing to fix: the scripts of this pull request have no findings${of} at its head.`,
      left === 0 ? '' : `${plural(left, 'finding')} that somebody dismissed ${left === 1 ? 'is' : 'are'} left alone.`,
      ...failed,
      ...notes.map(prose),
    ]),
  };
}

/** Why a commit is not even tried, as Markdown sentences; undefined when it may succeed. */
function obstacleTo({ repository, isFork, maintainersMayPush }: PullRequestHead, viewer: string): string | undefined {
  if (repository === undefined) return 'The repository of the branch is gone, so nothing can be committed to it.';
  if (!isFork) return undefined;
  if (viewer === WORKFLOW_LOGIN)
    return "The branch is a fork's, and the workflow's own token cannot write there, so nothing was committed.";
  if (!maintainersMayPush)
    return "The branch is a fork's, and its author does not allow edits by maintainers, so nothing was committed.";
  return undefined;
}

function commit(
  { octokit, event }: CommandRun,
  at: PullRequestHead,
  { files, fixed }: HeadFixing,
  { repository }: JudgedHead,
): Promise<CommitOutcome> {
  const { owner, repo } = at.repository ?? event;
  const { host } = new URL(repository.serverUrl);
  const message = fixMessage(fixed, { ...event.author, host });
  return commitToBranch(octokit, { owner, repo, name: at.branch, headSha: at.commits.headSha }, files, message);
}

function replyTo(
  outcome: CommitOutcome,
  at: PullRequestHead,
  { repository, notes }: JudgedHead,
  fixing: HeadFixing,
  findings: readonly KnownFinding[],
  workflowToken: boolean,
): Reply {
  switch (outcome.kind) {
    case 'committed': {
      const { owner, repo } = at.repository ?? repository;
      const link = `[\`${outcome.sha.slice(0, 7)}\`](${repository.serverUrl}/${owner}/${repo}/commit/${outcome.sha})`;
      const left = leftList(fixing, { ...repository, headSha: outcome.sha });
      return {
        done: true,
        body: withinLimit([
          `Committed ${link} to ${codeSpan(at.branch)}, with ${plural(fixing.fixed.length, 'rewrite')}:`,
          fixedList(fixing),
          left,
          ...notes.map(prose),
          workflowToken ? PENDING : '',
        ]),
      };
    }
    case 'moved':
      return { done: false, body: MOVED };
    case 'no-branch':
      return notCommitted(`The branch ${codeSpan(at.branch)} is gone, so nothing was committed.`, findings);
    case 'forbidden': {
      const why = at.isFork
        ? "The token of this workflow may not write to the fork's branch."
        : 'The token may not write to the branch: the job needs `contents: write`, and the branch must not be protected against it.';
      return notCommitted(`${prose(outcome.words)}\n\n${why}`, findings);
    }
    case 'failed':
      return notCommitted(prose(outcome.words), findings);
  }
}

function notCommitted(why: string, findings: readonly KnownFinding[]): Reply {
  return { done: false, body: withinLimit([why, localFix(findings.map(({ file }) => file.path))]) };
}

import { besideScript } from '../../engine/rewrite/edit.ts';
import type { PullRequestHead } from '../../github/changes.ts';
import { type CommitFile, type CommitOutcome, commitToBranch } from '../../github/commits.ts';
import { readConversation, WORKFLOW_LOGIN } from '../../github/conversation.ts';
import { orFailure } from '../../github/errors.ts';
import { type FixingResult, fixedList, leftList, localFix, withinLimit } from '../../render/command-answer.ts';
import { fixMessage } from '../../render/commit-message.ts';
import { codeSpan, prose } from '../../render/markdown.ts';
import type { Command } from '../../review/command.ts';
import type { Conversation } from '../../review/conversation.ts';
import { dismissalCommands, withoutDismissed } from '../../review/dismissal.ts';
import { type KnownFinding, knownFindings } from '../../review/fingerprint.ts';
import { type FixDestination, fixScripts } from '../../session/fixer.ts';
import type { FixScope } from '../../session/script-fixer.ts';
import { occupied } from '../../session/script-fixer.ts';
import type { ReadableScript, ScriptFile } from '../../source/script-text.ts';
import { plural } from '../../text/plural.ts';
import { NOT_THERE } from '../../text/source.ts';
import { verifyDismissals } from '../review/posted.ts';
import { mistakesIn } from '../settings.ts';
import { type CommandRun, findById, type JudgedHead, judgeHead, type Reply, readHead } from './head.ts';

type FixSubject = Extract<Command, { kind: 'fix' }>['what'];

const PENDING =
  "This commit was made with the workflow's own token, and GitHub starts no workflow for that by itself: **required checks " +
  'stay pending** until somebody closes and reopens this pull request, or approves the runs where GitHub offers it. With the ' +
  "token of a GitHub App as the action's input `token`, checks start at once.";
const MOVED =
  'The branch of this pull request moved while the rewrites were made, so nothing was committed. Give the command again.';

/** Which findings to fix; for a single finding one rewrite is enough. */
interface WantedFindings extends FixScope {
  readonly wants: (known: KnownFinding) => boolean;
}

/** The result of fixing, before the commit. */
interface HeadFixing extends FixingResult {
  readonly commit: FixedCommit;
}

/** `fix`: commits the safe rewrites of findings to the branch of the pull request. */
export async function fix(run: CommandRun, what: FixSubject): Promise<Reply> {
  const at = await readHead(run);
  if (!at.open) return { done: false, body: 'This pull request is not open, so nothing was committed.' };
  const conversation = await orFailure('The comments of this pull request', readConversation(run.github, run.event));
  const head = await judgeHead(run, at);
  const failure = mistakesIn(head.settings);
  // A commit must be proved for the targets that the repository has chosen.
  if (failure !== undefined) return { done: false, body: prose(failure), failure };
  const dismissed = await dismissedNames(run, head, conversation);
  const wanted = wantedFindings(what, head, dismissed);
  if ('done' in wanted) return wanted;
  const findings = head.judged.all.filter(wanted.wants);
  if (findings.length === 0) return nothingToFix(what, head, dismissed);

  const { repository } = at;
  if (repository === undefined)
    return notCommitted('The repository of the branch is gone, so nothing can be committed to it.', findings);
  const obstacle = obstacleTo(at, conversation.viewer);
  if (obstacle !== undefined) return notCommitted(obstacle, findings);
  const fixing = await fixHead(head, wanted);
  if (fixing.fixed.length === 0) {
    const why = fixing.failed.length === 0 ? 'None of these findings has a safe rewrite.' : 'Nothing was committed.';
    return { done: false, body: withinLimit([why, leftList(fixing, head.repository)]) };
  }
  const branch = { ...repository, name: at.branch, headSha: at.commits.headSha };
  const message = fixMessage(fixing.fixed, { ...run.event.author, host: new URL(head.repository.serverUrl).host });
  const outcome = await commitToBranch(run.github, branch, fixing.commit.files, message);
  const workflowToken = conversation.viewer === WORKFLOW_LOGIN;
  return replyTo(outcome, { at, head, fixing, workflowToken }, findings);
}

function wantedFindings(what: FixSubject, head: JudgedHead, dismissed: ReadonlySet<string>): WantedFindings | Reply {
  const asked = withoutUnasked(head);
  switch (what.kind) {
    case 'all':
      return { wants: (known) => asked(known) && !dismissed.has(nameOf(known)) };
    case 'rule':
      return {
        wants: (known) => asked(known) && known.finding.rule === what.rule && !dismissed.has(nameOf(known)),
      };
    case 'finding': {
      const found = findById(what.id, head);
      if ('done' in found) return found;
      return { wants: (known) => asked(known) && nameOf(known) === nameOf(found), most: 1 };
    }
  }
}

/** In scripts that the pull request does not change, findings that were there before are left alone. */
function withoutUnasked({ judged }: JudgedHead): (known: KnownFinding) => boolean {
  const asked = new Set(judged.all.map(({ finding }) => finding));
  const unasked = new Set(
    knownFindings(judged.files)
      .filter(({ finding }) => !asked.has(finding))
      .map(nameOf),
  );
  return (known) => !unasked.has(nameOf(known));
}

/** The name of a finding in the run: it stays while rewrites change the probes. */
function nameOf({ file, fingerprint }: KnownFinding): string {
  return `${file.path}\0${fingerprint}`;
}

/** The findings at the head that somebody dismissed, by their names. */
async function dismissedNames(
  run: CommandRun,
  head: JudgedHead,
  conversation: Conversation,
): Promise<ReadonlySet<string>> {
  const { github, event } = run;
  const findings = head.judged.all;
  const commands = dismissalCommands(conversation);
  const { dismissed } = await verifyDismissals(github, event, { findings, settings: head.settings }, commands);
  const left = new Set(withoutDismissed(findings, dismissed));
  return new Set(findings.filter((known) => !left.has(known)).map(nameOf));
}

/** Fixes the scripts of a pull request as `bpftrace-guard fix` does, without writing anything. */
async function fixHead(head: JudgedHead, wanted: WantedFindings): Promise<HeadFixing> {
  const { files } = head.judged;
  const commit = new FixedCommit(head);
  const scripts = files.flatMap((file): ScriptFile[] => {
    if (file.status !== 'analysed') return file.status === 'failed' ? [file] : [];
    const { path, text } = file;
    const host = file.host === true ? ({ host: 'found' } as const) : {};
    return knownFindings([file]).some(wanted.wants) ? [{ status: 'readable', path, text, ...host }] : [];
  });
  const { settings, tree } = head;
  const done = await fixScripts(scripts, { settings, tree, scope: wanted, destination: commit });
  const failed = done.files.filter((file) => file.status !== 'analysed');
  const now = new Map(done.files.map((file) => [file.path, file]));
  // A script that could not be fixed keeps its report.
  const last = files.map((file) => {
    const after = now.get(file.path);
    return after?.status === 'analysed' ? after : file;
  });
  const left = wanted.most !== undefined && done.fixed.length > 0 ? [] : knownFindings(last).filter(wanted.wants);
  return { commit, fixed: done.fixed, left, failed };
}

function nothingToFix(what: FixSubject, { judged }: JudgedHead, dismissed: ReadonlySet<string>): Reply {
  const of = what.kind === 'rule' ? ` of ${codeSpan(what.rule)}` : '';
  const left = judged.all.filter((known) => dismissed.has(nameOf(known))).length;
  const failed = judged.files.flatMap((file) =>
    file.status === 'failed' ? [`${codeSpan(file.path)} could not be judged: ${prose(file.error)}`] : [],
  );
  return {
    done: failed.length === 0,
    body: withinLimit([
      `There is nothing to fix: the scripts of this pull request have no findings${of} at its head.`,
      left === 0 ? '' : `${plural(left, 'finding')} that somebody dismissed ${left === 1 ? 'is' : 'are'} left alone.`,
      ...failed,
      ...judged.notes.map(prose),
    ]),
  };
}

/** Why a commit is not even tried, as Markdown sentences; undefined when it may succeed. */
function obstacleTo(
  { branch, isDefaultBranch, isFork, maintainersMayPush }: PullRequestHead,
  viewer: string,
): string | undefined {
  if (isDefaultBranch)
    return `The branch ${codeSpan(branch)} is the default branch of its repository, so nothing was committed: what goes there is for people to decide.`;
  if (!isFork) return undefined;
  if (viewer === WORKFLOW_LOGIN)
    return "The branch is a fork's, and the workflow's own token cannot write there, so nothing was committed.";
  if (!maintainersMayPush)
    return "The branch is a fork's, and its author does not allow edits by maintainers, so nothing was committed.";
  return undefined;
}

/** What to commit, and where. */
interface Attempt {
  readonly at: PullRequestHead;
  readonly head: JudgedHead;
  readonly fixing: HeadFixing;
  /** Whether it is committed with the workflow's own token. */
  readonly workflowToken: boolean;
}

function replyTo(
  outcome: CommitOutcome,
  { at, head, fixing, workflowToken }: Attempt,
  findings: readonly KnownFinding[],
): Reply {
  const { repository, judged } = head;
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
          ...judged.notes.map(prose),
          workflowToken ? PENDING : '',
        ]),
      };
    }
    case 'moved':
      return { done: false, body: MOVED };
    case 'no-branch':
      return notCommitted(
        `The branch ${codeSpan(at.branch)} is gone, or the token may not see it, so nothing was committed.`,
        findings,
      );
    case 'protected':
      return notCommitted(
        `The branch ${codeSpan(at.branch)} is protected, so nothing was committed: what goes there is for people to decide.`,
        findings,
      );
    case 'forbidden': {
      const why = at.isFork
        ? "The token of this workflow may not write to the fork's branch."
        : 'The token may not write to the branch: the job needs `contents: write`, and the branch must not be protected against it.';
      return notCommitted(`${prose(outcome.message)}\n\n${why}`, findings);
    }
    case 'failed':
      return notCommitted(prose(outcome.message), findings);
  }
}

function notCommitted(why: string, findings: readonly KnownFinding[]): Reply {
  return { done: false, body: withinLimit([why, localFix(findings.map(({ file }) => file.path))]) };
}

/** The files of one commit that fixes scripts of a pull request. Nothing is written before it is made. */
class FixedCommit implements FixDestination {
  readonly files: CommitFile[] = [];
  readonly #head: JudgedHead;

  constructor(head: JudgedHead) {
    this.#head = head;
  }

  async refusal({ path }: ReadableScript): Promise<string | undefined> {
    if (!path.toLowerCase().startsWith('.github/')) return undefined;
    return 'It is under `.github`, where this command writes nothing, as what is there runs the repository. Fix it by hand.';
  }

  async obstacle({ path: script }: ReadableScript, name: string, content: string): Promise<string | undefined> {
    const source = await this.#head.tree.look(besideScript(script, name), script);
    if (source.kind === 'text' && source.text === content) return undefined;
    if (source.kind !== 'unread') return occupied(name);
    return source.message === NOT_THERE ? undefined : `cannot be looked at (${name}: ${source.message})`;
  }

  /** A script whose mode is not known is not written: it might lose that it is executable, or be a link. */
  async keep(
    { path }: ReadableScript,
    text: string,
    created: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    const entry = await this.#head.contents.entry(path);
    if (entry?.kind !== 'file') return 'It is not a regular file, so it is not written.';
    // 100664 is written by old versions of git, and means the same as 100644.
    const mode = entry.mode === '100664' ? '100644' : entry.mode;
    if (mode !== '100644' && mode !== '100755')
      return 'GitHub does not say whether it is executable, so it is not written.';
    this.files.push({ path, text, mode });
    for (const [name, content] of created) {
      const at = besideScript(path, name);
      const isThere = (await this.#head.tree.look(at, path)).kind === 'text';
      if (!isThere) this.files.push({ path: at, text: content, mode: '100644' });
    }
    return undefined;
  }
}

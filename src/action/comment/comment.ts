import { connect, type GitHub } from '../../github/client.ts';
import {
  addComment,
  answer,
  type CommentPlace,
  type Reaction,
  react,
  readConversation,
  readIssueComments,
  readPermission,
} from '../../github/conversation.ts';
import { describeApiError, orFailure, refusalOf } from '../../github/errors.ts';
import { helpText } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import { type Command, parseCommand } from '../../review/command.ts';
import type { WrittenComment } from '../../review/conversation.ts';
import { whyNotThrough } from '../../review/dismissal.ts';
import { answerMarker } from '../../review/marker.ts';
import { Failure } from '../../text/failure.ts';
import { VERSION } from '../../version.ts';
import type { CommentEvent } from '../event.ts';
import { readInputs } from '../inputs.ts';
import { reportNothing, writeJobSummary } from '../outcome.ts';
import { failRun, logLine, notice } from '../run-log.ts';
import { readSettings } from '../settings.ts';
import { check } from './check.ts';
import { dismiss } from './dismiss.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { type CommandRun, type Reply, readBranch } from './head.ts';

/** What is answered once, as the key of an answer: a command that is not known, or the commands of a kind of one stranger. */
type OnceKey = 'unknown' | `${string} of ${number}`;

/** Executes the command of a comment, and answers it. A comment without a command costs no request. */
export async function obeyComment(event: CommentEvent): Promise<void> {
  const command = parseCommand(event.body);
  if (command === undefined) {
    await reportNothing('The comment has no command.');
    return;
  }
  const inputs = readInputs();
  const github = connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine });
  const by = event.commentId === undefined ? 'a button' : `comment ${event.commentId}`;
  await reportNothing(`The command ${command.kind} of ${by}.`);
  await reactTo(github, event, 'eyes');
  const reply = await obey({ github, event, inputs }, command);
  if (reply === 'answered-before') {
    logLine('This was answered before in this pull request.');
    await reactTo(github, event, 'confused');
    return;
  }
  const { once } = reply;
  // What is not known is answered in the conversation: the answer is for everybody.
  await say(`${reply.body}\n\n${answerMarker(once)}`, (body) =>
    once === 'unknown' ? addComment(github, event, body) : answer(github, event, body),
  );
  await reactTo(github, event, reply.done ? '+1' : 'confused');
  if (reply.failure !== undefined) failRun(reply.failure);
}

/** The answer to a command. */
interface Answer extends Reply {
  /** The key of an answer that is given once in a pull request. */
  readonly once?: OnceKey;
}

type AnswerIfAny = Answer | 'answered-before';

/** An error becomes an answer, too. */
async function obey(run: CommandRun, command: Command): Promise<AnswerIfAny> {
  try {
    return await replyTo(run, command);
  } catch (error) {
    const failure = error instanceof Failure ? error.message : describeApiError('The command failed', error);
    return { done: false, body: prose(failure), failure };
  }
}

async function replyTo(run: CommandRun, command: Command): Promise<AnswerIfAny> {
  if (run.event.onIssue && !isForIssues(command)) return { done: false, body: ON_ISSUE };
  if (command.kind === 'unknown')
    return answeredAtMost(run, 'unknown', { done: false, body: `This command is not known.\n\n${helpText()}` });
  const verb = command.kind === 'mistaken' ? command.verb : command.kind;
  const { github, event } = run;
  const once: OnceKey = `${verb} of ${event.author.id}`;
  const notThrough = event.app === undefined ? undefined : await whyNotObeyed(run);
  if (notThrough !== undefined) return answeredAtMost(run, once, { done: false, body: prose(notThrough) });
  // Maintain and admin include write access, triage does not.
  const asked = readPermission(github, event, event.author);
  const permission = await orFailure('The permission of the commenter', asked);
  if (['admin', 'write'].includes(permission)) return execute(run, command);
  // Who may change nothing here gets one answer of a kind: an answer notifies everybody in the conversation.
  if (command.kind === 'check') return answeredAtMost(run, once, () => execute(run, command), MOST_CHECKS);
  const needs = verb === 'help' || verb === 'explain' ? 'read' : 'write';
  if (needs === 'read' && permission !== 'none') return answeredAtMost(run, once, () => execute(run, command));
  const refusal = `Sorry, this command needs ${needs} access to this repository. Somebody who has it can give the command.`;
  return answeredAtMost(run, once, { done: false, body: refusal });
}

/** How many programs of somebody who may change nothing here are judged in one conversation. */
const MOST_CHECKS = 5;

const ON_ISSUE =
  'This is an issue. The commands `check`, `explain RULE` and `help` work here, the others in a pull request.';

/** Whether a command is about something else than a pull request. */
function isForIssues(command: Command): boolean {
  if (command.kind === 'explain') return command.what.kind === 'rule';
  if (command.kind === 'mistaken') return command.verb === 'check' || command.verb === 'explain';
  return ['check', 'help', 'unknown'].includes(command.kind);
}

/** Makes an answer, once or `most` times: only if the conversation has fewer with its key. @throws Failure if that cannot be read */
async function answeredAtMost(
  run: CommandRun,
  once: OnceKey,
  make: Reply | (() => Promise<Reply>),
  most = 1,
): Promise<AnswerIfAny> {
  const there = (await commentsOf(run)).filter(
    ({ viewerDidAuthor, author, body }) =>
      (viewerDidAuthor || author?.__typename === 'Bot') && body.endsWith(answerMarker(once)),
  );
  if (there.length >= most) return 'answered-before';
  return { ...(typeof make === 'function' ? await make() : make), once };
}

async function commentsOf({ github, event }: CommandRun): Promise<readonly WrittenComment[]> {
  if (event.onIssue) return orFailure('The comments of this issue', readIssueComments(github, event));
  const asked = readConversation(github, event);
  const { comments, threads } = await orFailure('The comments of this pull request', asked);
  return [...comments, ...threads.flatMap((thread) => thread.comments)];
}

async function execute(run: CommandRun, command: Exclude<Command, { kind: 'unknown' }>): Promise<Reply> {
  switch (command.kind) {
    case 'help':
      return { done: true, body: helpText() };
    case 'mistaken':
      return { done: false, body: `${prose(command.message)}\n\n${helpText()}` };
    case 'fix':
      return fix(run, command.what);
    case 'explain':
      return explain(run, command.what);
    case 'dismiss':
      return dismiss(run, command.id, command.reason);
    case 'check':
      return check(run, command.program);
  }
}

/** Why a comment that an app wrote in the name of its author is not obeyed, a sentence. @throws Failure */
async function whyNotObeyed(run: CommandRun): Promise<string | undefined> {
  const { contents } = await readBranch(run);
  const { commandApps } = await readSettings(run.github, contents, run.inputs);
  return whyNotThrough(run.event.app, commandApps);
}

/** Posts an answer, and keeps it in the job summary. */
async function say(body: string, post: (body: string) => Promise<void>): Promise<void> {
  await writeJobSummary(`${body}\n`);
  try {
    await post(body);
  } catch (error) {
    const words = describeApiError('The answer could not be posted, so it is in the job summary', error);
    const refusal = refusalOf(error);
    // As for a review: a token that may only read, as in a thread of a fork's pull request, is no failure of the check.
    if (refusal === 'permission' || refusal === 'locked') notice(words);
    else failRun(words);
  }
}

async function reactTo(github: GitHub, place: CommentPlace, reaction: Reaction): Promise<void> {
  const problem = await react(github, place, reaction);
  if (problem !== undefined) logLine(problem);
}

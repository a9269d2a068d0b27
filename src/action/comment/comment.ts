import { connect, type GitHub } from '../../github/client.ts';
import {
  addComment,
  answer,
  type CommentPlace,
  type Reaction,
  react,
  readOwnComments,
  readPermission,
} from '../../github/conversation.ts';
import { describeApiError, orFailure, refusalOf } from '../../github/errors.ts';
import { helpText } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import { type Command, parseCommand } from '../../review/command.ts';
import { Failure } from '../../text/failure.ts';
import { VERSION } from '../../version.ts';
import type { CommentEvent } from '../event.ts';
import { readInputs } from '../inputs.ts';
import { reportNothing, writeJobSummary } from '../outcome.ts';
import { failRun, logLine, notice } from '../run-log.ts';
import { dismiss } from './dismiss.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import type { CommandRun, Reply } from './head.ts';

/** The hidden line of our answers: a comment that holds it is never taken for a command. */
const ANSWER_MARKER = '<!-- bpftrace-guard-answer: {"v":1} -->';
/** The hidden line of the help for an unknown command, which is posted once. */
const HELP_MARKER = '<!-- bpftrace-guard-answer: {"v":1,"kind":"help"} -->';

/** Executes the command of a comment, and answers it. A comment without a command costs no request. */
export async function obeyComment(event: CommentEvent): Promise<void> {
  const command = parseCommand(event.body);
  if (command === undefined) {
    await reportNothing('The comment has no command.');
    return;
  }
  const inputs = readInputs();
  const github = connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine });
  await reportNothing(`The command ${command.kind} of comment ${event.commentId}.`);
  await reactTo(github, event, 'eyes');
  if (command.kind === 'unknown') {
    await helpOnce(github, event);
    return;
  }
  const reply = await obey({ github, event, inputs }, command);
  await say(`${reply.body}\n\n${ANSWER_MARKER}`, (body) => answer(github, event, body));
  await reactTo(github, event, reply.done ? '+1' : 'confused');
  if (reply.failure !== undefined) failRun(reply.failure);
}

/** An error becomes an answer, too. */
async function obey(run: CommandRun, command: Exclude<Command, { kind: 'unknown' }>): Promise<Reply> {
  try {
    return await replyTo(run, command);
  } catch (error) {
    const failure = error instanceof Failure ? error.message : describeApiError('The command failed', error);
    return { done: false, body: prose(failure), failure };
  }
}

async function replyTo(run: CommandRun, command: Exclude<Command, { kind: 'unknown' }>): Promise<Reply> {
  if (command.kind === 'help') return { done: true, body: helpText() };
  const verb = command.kind === 'mistaken' ? command.verb : command.kind;
  const { github, event } = run;
  const needs = verb === 'explain' ? 'read' : 'write';
  if (!(await may(github, event, needs)))
    return {
      done: false,
      body: `Sorry, this command needs ${needs} access to this repository. Somebody who has it can give the command.`,
    };
  switch (command.kind) {
    case 'mistaken':
      return { done: false, body: `${prose(command.message)}\n\n${helpText()}` };
    case 'fix':
      return fix(run, command.what);
    case 'explain':
      return explain(run, command.what);
    case 'dismiss':
      return dismiss(run, command.id, command.reason);
  }
}

/**
 * Asks GitHub what a commenter may do in the repository that the pull request is for. Read access is enough to ask; a command
 * that changes a branch or silences a finding needs write access (maintain and admin include it, triage does not).
 *
 * @throws Failure when GitHub does not say.
 */
async function may(github: GitHub, event: CommentEvent, needs: 'read' | 'write'): Promise<boolean> {
  const asked = readPermission(github, event, event.author.login);
  const permission = await orFailure('The permission of the commenter', asked);
  return needs === 'read' ? permission !== 'none' : ['admin', 'write'].includes(permission);
}

/** Answers an unknown command with the help, once for each pull request, in its conversation. */
async function helpOnce(github: GitHub, event: CommentEvent): Promise<void> {
  const { comments } = await orFailure('The comments of this pull request', readOwnComments(github, event));
  await reactTo(github, event, 'confused');
  if (comments.some(({ body }) => body.includes(HELP_MARKER))) {
    logLine('The command is not known, and help was given before.');
    return;
  }
  const body = `This command is not known.\n\n${helpText()}\n\n${HELP_MARKER}`;
  await say(body, (text) => addComment(github, event, text));
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

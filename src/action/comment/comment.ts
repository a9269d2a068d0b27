import * as core from '@actions/core';
import type { GitHub } from '../../github/client.ts';
import { connect } from '../../github/client.ts';
import {
  addComment,
  answer,
  type CommentPlace,
  type Reaction,
  react,
  readOwnComments,
} from '../../github/conversation.ts';
import { describeApiError, isRateLimit, statusOf, WordedError, worded } from '../../github/errors.ts';
import { helpText } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import { VERSION } from '../../version.ts';
import type { CommentEvent } from '../event.ts';
import { readInputs } from '../inputs.ts';
import { setOutputs, writeJobSummary } from '../outcome.ts';
import { logLine } from '../run-log.ts';
import { dismiss } from './dismiss.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import type { CommandRun, Reply } from './head.ts';
import { type Command, parseCommand } from './parse.ts';
import { askPermission } from './permission.ts';

/** The hidden line of our answers: a comment that holds it is never taken for a command. */
const ANSWER_MARKER = '<!-- bpftrace-guard-answer: {"v":1} -->';
/** That of the help for a command that is not known, which is given once. */
const HELP_MARKER = '<!-- bpftrace-guard-answer: {"v":1,"kind":"help"} -->';

/** Obeys the command of a comment, and answers it; a comment without one costs no request. */
export async function obeyComment(event: CommentEvent): Promise<void> {
  const command = parseCommand(event.body);
  setOutputs([]);
  if (command === undefined) {
    logLine('The comment has no command.');
    return;
  }
  const inputs = readInputs();
  if (!inputs.ok) {
    core.setFailed(inputs.words);
    return;
  }
  const octokit = connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine });
  logLine(`The command ${command.kind} of comment ${event.commentId}.`);
  await reactTo(octokit, event, 'eyes');
  if (command.kind === 'unknown') {
    await helpOnce(octokit, event);
    return;
  }
  const { reply, failure } = await obey({ octokit, event, inputs }, command);
  await say(`${reply.body}\n\n${ANSWER_MARKER}`, (body) => answer(octokit, event, body));
  await reactTo(octokit, event, reply.done ? '+1' : 'confused');
  if (failure !== undefined) core.setFailed(failure);
}

/** What went wrong on the way is an answer, too. */
async function obey(
  run: CommandRun,
  command: Exclude<Command, { kind: 'unknown' }>,
): Promise<{ readonly reply: Reply; readonly failure?: string }> {
  try {
    return { reply: await replyTo(run, command) };
  } catch (error) {
    const failure = error instanceof WordedError ? error.message : describeApiError('The command failed', error);
    return { reply: { done: false, body: prose(failure) }, failure };
  }
}

async function replyTo(run: CommandRun, command: Exclude<Command, { kind: 'unknown' }>): Promise<Reply> {
  if (command.kind === 'help') return { done: true, body: helpText() };
  const verb = command.kind === 'mistaken' ? command.verb : command.kind;
  const { octokit, event } = run;
  const permission = await askPermission(octokit, event, event.author.login, verb === 'explain' ? 'read' : 'write');
  if (!permission.granted) return { done: false, body: permission.words };
  switch (command.kind) {
    case 'mistaken':
      return { done: false, body: `${prose(command.words)}\n\n${helpText()}` };
    case 'fix':
      return fix(run, command.what);
    case 'explain':
      return explain(run, command.what);
    case 'dismiss':
      return dismiss(run, command.id, command.reason);
  }
}

/** Help that nobody asked for is given once for a pull request, in its conversation, where it is looked for. */
async function helpOnce(octokit: GitHub, event: CommentEvent): Promise<void> {
  const { comments } = await worded('The comments of this pull request', readOwnComments(octokit, event));
  await reactTo(octokit, event, 'confused');
  if (comments.some(({ body }) => body.includes(HELP_MARKER))) {
    logLine('The command is not known, and help was given before.');
    return;
  }
  const body = `This command is not known.\n\n${helpText()}\n\n${HELP_MARKER}`;
  await say(body, (text) => addComment(octokit, event, text));
}

/** Posts an answer, and keeps it in the job summary. */
async function say(body: string, post: (body: string) => Promise<void>): Promise<void> {
  await writeJobSummary(`${body}\n`);
  try {
    await post(body);
  } catch (error) {
    const words = describeApiError('The answer is in the job summary, as it could not be posted', error);
    // As for a review: a token that may only read, as in a thread of a fork's pull request, is no failure of the check.
    if (statusOf(error) === 403 && !isRateLimit(error)) core.notice(words);
    else core.setFailed(words);
  }
}

async function reactTo(octokit: GitHub, place: CommentPlace, reaction: Reaction): Promise<void> {
  const problem = await react(octokit, place, reaction);
  if (problem !== undefined) logLine(problem);
}

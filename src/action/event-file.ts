import { readFile } from 'node:fs/promises';
import { codeOf, Failure, messageOf } from '../text/failure.ts';
import { parseJson } from '../text/json.ts';
import type { EventContext } from './event.ts';

type Payload = EventContext['payload'];

/**
 * Reads what the runner tells about the event: environment variables, and a file with the payload.
 *
 * @throws Failure when a part of it is missing or has not the form that the runner gives it.
 */
export async function readEventContext(): Promise<EventContext> {
  const { GITHUB_EVENT_NAME: eventName = '', GITHUB_SHA: sha = '' } = process.env;
  if (eventName === '') throw wrong('GITHUB_EVENT_NAME', 'is not set');
  const payload = await readPayload(process.env.GITHUB_EVENT_PATH ?? '');
  return { eventName, sha, payload, repo: readRepository(process.env.GITHUB_REPOSITORY ?? '') };
}

async function readPayload(path: string): Promise<Payload> {
  const variable = 'GITHUB_EVENT_PATH';
  if (path === '') throw wrong(variable, 'is not set');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'which does not exist' : `which cannot be read (${messageOf(error)})`;
    throw wrong(variable, `names the event file ${path}, ${why}`);
  }
  const payload = parseJson(text);
  if (isPayload(payload)) return payload;
  const what = text.trim() === '' ? 'is empty' : payload === undefined ? 'is not JSON' : 'is not a JSON object';
  throw wrong(variable, `names the event file ${path}, which ${what}`);
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readRepository(name: string): EventContext['repo'] {
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? [];
  if (owner === undefined || repo === undefined)
    throw wrong('GITHUB_REPOSITORY', name === '' ? 'is not set' : `is not OWNER/NAME but ${JSON.stringify(name)}`);
  return { owner, repo };
}

function wrong(variable: string, is: string): Failure {
  return new Failure('usage', `The event is not known, so nothing was judged: ${variable} ${is}. ${HINT}`);
}

const HINT =
  'The runner of a workflow sets it. Where something else starts the action, set it as the runner does (docs/modes.md).';

import { readFile } from 'node:fs/promises';
import { apiUrl } from '../github/address.ts';
import { workflowContext } from '../github/workflow-context.ts';
import { codeOf, Failure, messageOf } from '../text/failure.ts';
import { parseJson } from '../text/json.ts';
import type { EventContext } from './event.ts';

/**
 * Reads what the runner tells about the event: environment variables, and a file with the payload.
 *
 * @throws Failure when a part of it is missing or has not the form that the runner gives it.
 */
export async function readEventContext(): Promise<EventContext> {
  const {
    GITHUB_EVENT_NAME: name = '',
    GITHUB_EVENT_PATH: path = '',
    GITHUB_REPOSITORY: repository = '',
  } = process.env;
  if (name === '') throw wrong('GITHUB_EVENT_NAME', 'is not set');
  await checkPayload(path);
  checkRepository(repository);
  apiUrl();
  const { eventName, sha = '', payload, repo } = await workflowContext();
  return { eventName, sha, payload, repo };
}

async function checkPayload(path: string): Promise<void> {
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
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return;
  const what = text.trim() === '' ? 'is empty' : payload === undefined ? 'is not JSON' : 'is not a JSON object';
  throw wrong(variable, `names the event file ${path}, which ${what}`);
}

function checkRepository(name: string): void {
  if (!/^[^/\s]+\/[^/\s]+$/.test(name))
    throw wrong('GITHUB_REPOSITORY', name === '' ? 'is not set' : `is not OWNER/NAME but ${JSON.stringify(name)}`);
}

function wrong(variable: string, is: string): Failure {
  return new Failure('usage', `The event is not known, so nothing was judged: ${variable} ${is}. ${HINT}`);
}

const HINT =
  'The runner of a workflow sets it. Where something else starts the action, set it as the runner does (docs/modes.md).';

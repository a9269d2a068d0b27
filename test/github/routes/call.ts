import type { Caller } from '../access.ts';
import { type Answer, notFound } from '../answer.ts';
import { isObject } from '../openapi.ts';
import type { Roots } from '../representation/account.ts';
import type { GitHubState, PullRequest, Repository } from '../state.ts';

/** The form of the answer that the Accept header asks for; `json` when it asks for nothing special. */
export type Media = 'json' | 'raw' | 'diff' | 'object';

/** One request, after it was authenticated and its body was held against the description. */
export interface Call {
  readonly state: GitHubState;
  readonly roots: Roots;
  readonly caller: Caller;
  /** The values of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The whole address, for the query and for Link headers. */
  readonly url: URL;
  readonly media: Media;
  readonly body: unknown;
}

export type Handler = (call: Call) => Promise<Answer> | Answer;
/** Handlers by the description's operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

export function parameter(call: Call, name: string): string {
  const value = call.parameters[name];
  if (value === undefined) throw notFound();
  return value;
}

/** The repository of the path. Throws 404. */
export function repositoryOfCall(call: Call): Repository {
  return call.state.repository(parameter(call, 'owner'), parameter(call, 'repo'));
}

/** The pull request of the path, also where the path calls it an issue. Throws 404. */
export function pullOfCall(call: Call): PullRequest {
  const { pull_number: number } = call.parameters;
  if (number !== undefined) return call.state.pull(repositoryOfCall(call), Number(number));
  return call.state.issue(repositoryOfCall(call), Number(parameter(call, 'issue_number')));
}

/** The text at a key of a JSON object, or undefined when there is none. */
export function textAt(body: unknown, key: string): string | undefined {
  const value = isObject(body) ? body[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(body: unknown, key: string): number | undefined {
  const value = isObject(body) ? body[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

export function listAt(body: unknown, key: string): readonly unknown[] {
  const value = isObject(body) ? body[key] : undefined;
  return Array.isArray(value) ? value : [];
}

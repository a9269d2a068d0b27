import { Failure } from '../text/failure.ts';
import { type RefusalKind, refusalIn } from './refusal.ts';

/**
 * What Octokit throws for a failed request, known by its shape: the class is in a package of which a bundle may hold
 * more than one copy. `response` is missing when no answer came.
 */
interface RequestFailure extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error;
}

/** The HTTP status of a failed request; undefined when no answer came, or the error is none of the API's. */
export function statusOf(error: unknown): number | undefined {
  return isRequestFailure(error) && error.response !== undefined ? error.status : undefined;
}

/** What GitHub refused a request for, by its words; undefined for anything else, and for words that are not known. */
export function refusalOf(error: unknown): RefusalKind | undefined {
  if (!(error instanceof Error) || isRateLimit(error)) return undefined;
  return refusalIn(error.message)?.kind;
}

/** True when GitHub refused because too many requests were made, not because of who asked. */
export function isRateLimit(error: unknown): boolean {
  if (!isRequestFailure(error)) return false;
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  return error.response?.headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(error.message);
}

/**
 * One sentence for a person about a request that failed: what GitHub said and what to do. Never holds the token: Octokit's
 * message is GitHub's answer, and headers are not part of it.
 *
 * @param what what was asked for, as a noun phrase: "the list of changed files".
 */
export function describeApiError(what: string, error: unknown): string {
  if (!(error instanceof Error)) return `${what}: ${String(error)}`;
  const said = error.message.replace(/\s+/g, ' ').trim();
  if (!isRequestFailure(error)) return [`${what}: ${said}`, refusalIn(said)?.advice ?? []].flat().join(' ');
  if (error.response === undefined) {
    return `${what}: no answer from GitHub (${said}). Check the network and GITHUB_API_URL, then run again.`;
  }
  return `${what}: GitHub answered ${error.status} (${said}). ${adviceFor(error)}`;
}

function adviceFor(error: RequestFailure): string {
  if (isRateLimit(error)) return 'The limit on requests is used up: run again when it has been reset.';
  const known = refusalIn(error.message)?.advice;
  if (known !== undefined) return known;
  switch (error.status) {
    case 401:
      return 'The token is not valid: check the `token` input.';
    case 403:
      return 'GitHub does not allow it: its words say why. Often the token lacks a permission; see `permissions` in the workflow.';
    case 404:
      return 'It does not exist, or the token may not see it.';
    default:
      return error.status >= 500 ? 'GitHub has a problem: run again later.' : 'Please report this if it stays.';
  }
}

/**
 * Waits for what is asked of GitHub.
 *
 * @param what what is asked for, as a noun phrase at the start of a sentence.
 * @throws Failure when that fails.
 */
export async function orFailure<T>(what: string, result: Promise<T>, done: 'read' | 'written' = 'read'): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('github', describeApiError(`${what} could not be ${done}`, error));
  }
}

/** One entry of `errors` in an answer of the GraphQL API. */
export interface GraphqlProblem {
  /** Missing for mistakes in the query itself. */
  readonly type: string | undefined;
  /** On one line. */
  readonly message: string;
  /** The field of the query, or its alias, that it is about. */
  readonly field: string | undefined;
}

/** An answer of the GraphQL API with errors in it, which comes with status 200. */
export interface GraphqlRefusal {
  readonly problems: readonly GraphqlProblem[];
  /** What was answered all the same; undefined when nothing was. */
  readonly data: unknown;
}

/**
 * Reads what GitHub's GraphQL API refuses, known by its shape: from the body of an answer, or from what Octokit throws for it.
 *
 * @returns undefined for anything else.
 */
export function graphqlRefusal(answer: unknown): GraphqlRefusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors))
    return undefined;
  const list: readonly unknown[] = answer.errors;
  return { problems: list.map(problemOf), data: 'data' in answer ? (answer.data ?? undefined) : undefined };
}

function problemOf(entry: unknown): GraphqlProblem {
  if (typeof entry !== 'object' || entry === null || !('message' in entry))
    return { type: undefined, message: 'GitHub gave no reason.', field: undefined };
  const field: unknown = 'path' in entry && Array.isArray(entry.path) ? entry.path[0] : undefined;
  return {
    type: 'type' in entry && typeof entry.type === 'string' ? entry.type : undefined,
    message: String(entry.message).replace(/\s+/g, ' ').trim(),
    field: typeof field === 'string' ? field : undefined,
  };
}

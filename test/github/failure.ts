import type { Headers } from './answer.ts';

/** Which requests fail, and how often. */
interface Selection {
  /** Upper case; any method when absent. */
  readonly method?: string;
  /** Tested against the path and query, without the base path. */
  readonly path?: RegExp;
  /** Tested against the text of the body: how GraphQL operations are told apart. */
  readonly query?: RegExp;
  /** So many of the requests that match fail, then they work again. Default 1. */
  readonly times?: number;
  /** So many of them work before the first fails. Default 0. */
  readonly skip?: number;
  /** True: the request does its work all the same, only its answer is lost. */
  readonly handled?: boolean;
}

/** A failure on demand: an answer in place of the real one, or a connection that breaks. */
export type Failure = Selection &
  (
    | { readonly status: number; readonly headers?: Headers; readonly body?: unknown }
    /** `mid-body`: status 200, the headers and half of the real answer's body. The request does its work. */
    | { readonly cut: 'before-headers' | 'mid-body' }
  );

const LIMITS_PAGE = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** The answer of a secondary rate limit: 403, or 429 when asked. Without seconds there is no Retry-After. */
export function secondaryRateLimit(retryAfterSeconds?: number, status: 403 | 429 = 403) {
  return {
    status,
    headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url: `${LIMITS_PAGE}#about-secondary-rate-limits`,
      status: String(status),
    },
  };
}

/** The answer when no request is left in the hour. `reset`: seconds since 1970. */
export function primaryRateLimit(reset: number, status: 403 | 429 = 403) {
  return {
    status,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    body: {
      message: 'API rate limit exceeded for installation.',
      documentation_url: LIMITS_PAGE,
      status: String(status),
    },
  };
}

/** How the GraphQL API may tell the same: with status 200, and nothing but errors. Without seconds there is no Retry-After. */
export function graphqlSecondaryLimit(retryAfterSeconds?: number) {
  const { headers, body } = secondaryRateLimit(retryAfterSeconds);
  return { status: 200, headers, body: { errors: [{ message: body.message }] } };
}

/** The GraphQL API when no point is left in the hour. `reset`: seconds since 1970. */
export function graphqlRateLimit(reset: number) {
  const { headers, body } = primaryRateLimit(reset);
  return { status: 200, headers, body: { errors: [{ type: 'RATE_LIMITED', message: body.message }] } };
}

/** The failures that were asked for and have not happened yet. */
export class Failures {
  private readonly waiting: { failure: Failure; skip: number; times: number }[] = [];

  add(failure: Failure): void {
    this.waiting.push({ failure, skip: failure.skip ?? 0, times: failure.times ?? 1 });
  }

  /** How many failures were asked for that no request has met. */
  get pending(): number {
    return this.waiting.length;
  }

  /** The failure that this request meets, if any; the first one asked for wins. */
  meet(method: string, path: string, body: string): Failure | undefined {
    for (const entry of this.waiting) {
      const { failure } = entry;
      if (failure.method !== undefined && failure.method !== method) continue;
      if (failure.path !== undefined && path.search(failure.path) === -1) continue;
      if (failure.query !== undefined && body.search(failure.query) === -1) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.times -= 1;
      if (entry.times <= 0) this.waiting.splice(this.waiting.indexOf(entry), 1);
      return failure;
    }
    return undefined;
  }
}

import type { GitHub } from './client.ts';
import { describeApiError, isRateLimit, statusOf } from './errors.ts';

/** What is known of the requests of a client. */
export interface RequestWatch {
  /** How many were made; one that is tried again counts once. */
  readonly requests: number;
  /** How many got no usable answer, though another time they may: the limit was used up, GitHub had a problem, or nothing came. */
  readonly troubles: number;
  /** A sentence, once a request was refused because the limit is used up, and was not waited for. */
  readonly limit: string | undefined;
}

/** Counts the requests that a client makes from now on. */
export function watchRequests(octokit: GitHub): RequestWatch {
  const watch: { -readonly [Key in keyof RequestWatch]: RequestWatch[Key] } = {
    requests: 0,
    troubles: 0,
    limit: undefined,
  };
  octokit.hook.before('request', () => {
    watch.requests += 1;
  });
  octokit.hook.error('request', (error) => {
    if (isRateLimit(error)) watch.limit = describeApiError('The last request', error);
    const status = statusOf(error);
    if (isRateLimit(error) || status === undefined || status >= 500) watch.troubles += 1;
    throw error;
  });
  return watch;
}

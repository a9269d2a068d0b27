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
  if (!isRequestFailure(error)) return `${what}: ${said}`;
  if (error.response === undefined) {
    return `${what}: no answer from GitHub (${said}). Check the network and GITHUB_API_URL, then run again.`;
  }
  return `${what}: GitHub answered ${error.status} (${said}). ${adviceFor(error)}`;
}

function adviceFor(error: RequestFailure): string {
  if (isRateLimit(error)) return 'The limit on requests is used up: run again when it has been reset.';
  switch (error.status) {
    case 401:
      return 'The token is not valid: check the `token` input.';
    case 403:
      return 'The token lacks a permission: see `permissions` in the workflow.';
    case 404:
      return 'It does not exist, or the token may not see it.';
    default:
      return error.status >= 500 ? 'GitHub has a problem: run again later.' : 'Please report this if it stays.';
  }
}

import { describeApiError, isRateLimit, statusOf } from './errors.ts';

/** A branch, and the commit that it must be at. */
export interface Branch {
  readonly owner: string;
  readonly repo: string;
  /** Without `refs/heads/`. */
  readonly name: string;
  /** 40 hex digits. */
  readonly headSha: string;
}

/** A regular file of the new commit, as a whole. */
export interface CommitFile {
  readonly path: string;
  readonly text: string;
  readonly mode: '100644' | '100755';
}

export type CommitOutcome =
  | { readonly kind: 'committed'; readonly sha: string }
  /** The branch is no longer at the commit that it was expected to be at. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'no-branch' }
  /** The token may not write; `words` are sentences. */
  | { readonly kind: 'forbidden'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

/** What one way to commit came to; `unclear` is an answer that was lost. */
export type CommitAttempt = CommitOutcome | { readonly kind: 'unclear'; readonly words: string };

/** What became of a commit when a request of the REST API, or the connection, failed. */
export function restFailure(error: unknown): CommitAttempt {
  const words = describeApiError('The commit was not made', error);
  const status = statusOf(error);
  if (status === undefined || status >= 500) return { kind: 'unclear', words };
  if ((status === 403 || status === 404) && !isRateLimit(error)) return { kind: 'forbidden', words };
  return { kind: 'failed', words };
}

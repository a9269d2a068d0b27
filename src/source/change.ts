import type { Hunk } from '../text/hunks.ts';

/** One script of a change with its text after the change. */
export interface ChangedScript {
  readonly status: 'readable';
  readonly path: string;
  /** Where it was before, if it was renamed. */
  readonly previousPath?: string;
  readonly text: string;
  /**
   * The hunks a comment may sit in, in order; undefined when the diff is not to be had (GitHub leaves it out for large
   * files): then nothing can be placed inline.
   */
  readonly hunks?: readonly Hunk[];
}

/** A script of a change whose text could not be had: `failed` (an error) or `skipped` (nothing to judge). */
export interface UnreadableScript {
  readonly status: 'failed' | 'skipped';
  readonly path: string;
  readonly error: string;
}

/** What a pull request or a git range changes, as far as it concerns scripts. */
export interface Change {
  /** Commit at which `text` was read: 40 hex digits. */
  readonly headSha: string;
  readonly baseSha: string;
  readonly scripts: readonly (ChangedScript | UnreadableScript)[];
  /** How many changed scripts are not in `scripts` because they were not chosen. */
  readonly leftOut: number;
  /** The paths of all files that the change has, those that it removes too. */
  readonly changedPaths: readonly string[];
  /** What could not be listed (e.g. GitHub stops at 3,000 files), for the summary. */
  readonly notes: readonly string[];
}

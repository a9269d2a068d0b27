import type { Hunk } from '../text/hunks.ts';
import type { ReadableScript, UnreadableScript } from './script-text.ts';

/** One script of a change with its text after the change. */
export interface ChangedScript extends ReadableScript {
  /** Where it was before, if it was renamed. */
  readonly previousPath?: string;
  /**
   * The hunks that a comment may be placed in, in order. Undefined when there is no diff, because GitHub leaves it out for large
   * files. Then nothing can be placed inline.
   */
  readonly hunks?: readonly Hunk[];
}

/** What a change shows of a file that neither its name nor its first line tells to be a script. */
export interface UnnamedFile {
  /** Where it was before, if it was renamed. */
  readonly previousPath?: string;
  /** Whether it may be a script that a command somewhere names: its ending leaves that open, and its diff too. */
  readonly mayBeScript: boolean;
  /** As in `ChangedScript`. */
  readonly hunks: () => Promise<readonly Hunk[] | undefined>;
}

/** What a pull request or a git range changes, as far as it concerns scripts. */
export interface Change {
  readonly scripts: readonly (ChangedScript | UnreadableScript)[];
  /** How many changed scripts are not in `scripts` because they were not chosen. */
  readonly leftOut: number;
  /** The paths of all files of the change, with those that it removes. */
  readonly changedPaths: readonly string[];
  /**
   * The paths at which the change leaves no file, each with the path under which the diff shows that: its own, or the new name
   * of a renamed file.
   */
  readonly removed: ReadonlyMap<string, string>;
  /** Files that a command may name as scripts, by path: they may be among `scripts` by their first lines. */
  readonly unnamed: ReadonlyMap<string, UnnamedFile>;
  /** What the reader must know about the list, in plain sentences. */
  readonly notes: readonly string[];
}

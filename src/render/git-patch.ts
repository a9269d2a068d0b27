import { formatPatch, structuredPatch } from 'diff';

/** One file as it was, and as it is to be. */
export interface FileChange {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** Undefined for a file that is new. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Lines of context, as git shows them. */
const CONTEXT = 3;
/** Beyond so many changed lines the search for the shortest patch takes too long; the whole file is replaced instead. */
const MOST_CHANGES = 4_000;

/**
 * Changes as one patch that `git apply` takes: names are quoted as git quotes them, line ends are kept, and the modes of
 * existing files do not change. The patch holds the text of the files unchanged: the caller makes it safe for a terminal.
 */
export function gitPatch(changes: readonly FileChange[]): string {
  return changes.map(patchOf).join('');
}

function patchOf({ path, before, after }: FileChange): string {
  const [oldName, newName] = [`a/${path}`, `b/${path}`];
  if (before === undefined) {
    const created = structuredPatch('/dev/null', newName, '', after);
    return formatPatch({ ...created, isGit: true, isCreate: true, newMode: '100644' });
  }
  const options = { context: CONTEXT, maxEditLength: MOST_CHANGES };
  const { hunks } = structuredPatch(oldName, newName, before, after, undefined, undefined, options) ?? {
    hunks: [...wholeFile(before, after)],
  };
  return formatPatch({
    oldFileName: oldName,
    newFileName: newName,
    oldHeader: undefined,
    newHeader: undefined,
    hunks,
    isGit: true,
  });
}

/** One hunk that takes all lines out and puts all of the new ones in. */
function wholeFile(before: string, after: string) {
  const removed = structuredPatch('', '', before, '').hunks;
  const added = structuredPatch('', '', '', after).hunks;
  const [minus, plus] = [removed.flatMap(({ lines }) => lines), added.flatMap(({ lines }) => lines)];
  const count = (lines: readonly string[], sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return [
    { oldStart: 1, oldLines: count(minus, '-'), newStart: 1, newLines: count(plus, '+'), lines: [...minus, ...plus] },
  ];
}

/** One hunk of a file's diff, on the new side. Lines count from 1. */
export interface Hunk {
  /** First line of the hunk on the new side; with `newLines` 0 nothing of the new side is in it. */
  readonly newStart: number;
  readonly newLines: number;
  /** The numbers of the new side's added lines, ascending. */
  readonly added: readonly number[];
  /** The old side's lines that are not there any more. */
  readonly removed?: readonly RemovedLine[];
}

/** A line that a change takes out. */
export interface RemovedLine {
  /** The line of the new side that it stood before. */
  readonly before: number;
  readonly text: string;
}

const HUNK_HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

interface PatchLine {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
}

interface PatchHunk {
  readonly newStart: number;
  readonly lines: readonly PatchLine[];
}

/**
 * Reads the hunks of one file's patch: GitHub's `patch` (which starts at the first `@@`) as well as git's own output with its
 * header. Libraries that apply patches reject one that GitHub cut short. Here the lines that are there count, and a hunk is
 * never longer than its lines.
 *
 * @returns the hunks in order, lines counted from 1 on the new side; none for an empty patch.
 */
export function parseHunks(patch: string): Hunk[] {
  return readPatch(patch).map(({ newStart, lines }) => {
    const added: number[] = [];
    const removed: RemovedLine[] = [];
    // A hunk without lines on the new side is said to start at the line before it.
    const first = lines.every(({ sign }) => sign === '-') ? newStart + 1 : newStart;
    let line = newStart;
    for (const { sign, text } of lines) {
      if (sign === '-') {
        removed.push({ before: line - newStart + first, text });
        continue;
      }
      if (sign === '+') added.push(line);
      line += 1;
    }
    return { newStart, newLines: line - newStart, added, ...(removed.length === 0 ? {} : { removed }) };
  });
}

/**
 * The first line of the file after the change, without its line end, if the patch shows it. This is how a script without
 * the `.bt` ending is known by its `#!` line before anything of it is read.
 */
export function firstLineOf(patch: string): string | undefined {
  const first = readPatch(patch).find((hunk) => hunk.newStart === 1);
  return first?.lines.find((line) => line.sign !== '-')?.text.replace(/\r$/, '');
}

/** The counts of a hunk's header, not the look of a line, say where the hunk ends: a removed `-- x` looks like a header. */
function readPatch(patch: string): PatchHunk[] {
  const hunks: PatchHunk[] = [];
  const lines = patch.split('\n');
  let at = 0;
  while (at < lines.length) {
    const header = HUNK_HEADER.exec(lines[at] ?? '');
    at += 1;
    if (header === null) continue;
    let oldLeft = Number(header[1] ?? 1);
    let newLeft = Number(header[3] ?? 1);
    const body: PatchLine[] = [];
    while (at < lines.length && (oldLeft > 0 || newLeft > 0)) {
      const line = lines[at] ?? '';
      const sign = line[0];
      if (sign === '\\') {
        at += 1;
        continue;
      }
      if (sign === '+' && newLeft > 0) newLeft -= 1;
      else if (sign === '-' && oldLeft > 0) oldLeft -= 1;
      else if (sign === ' ' && oldLeft > 0 && newLeft > 0) {
        oldLeft -= 1;
        newLeft -= 1;
      } else break;
      body.push({ sign, text: line.slice(1) });
      at += 1;
    }
    hunks.push({ newStart: Number(header[2]), lines: body });
  }
  return hunks;
}

import { parseScript } from '../engine/syntax/parse.ts';
import { findPrograms } from '../source/embedded/find.ts';
import type { HostFile } from '../source/embedded/program.ts';
import type { ReadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { lookUp } from './named.ts';

/** What a program of a block is called where a file would be named: it imports what a script in the root could. */
export const BLOCK_PROGRAM = 'program.bt';

/** How many scripts that commands of a block name are read. */
const MOST_NAMED = 20;

/** What is to be judged of a block of text. */
export interface Block {
  /** The programs that stand in it, and the scripts of the repository that its commands name. */
  readonly scripts: readonly ReadableScript[];
  /** How many programs there are beside them of which the text is not known. */
  readonly unread: number;
}

/**
 * Reads a block that somebody shows: what bpftrace reads as a script is one, else it holds commands, such as `bpftrace -e '...'` or
 * `bpftrace tools/watch.bt`.
 *
 * @param tree where the scripts are that are named from its root.
 */
export async function readBlock(block: string, tree: SourceTree): Promise<Block> {
  const whole = { scripts: [programOf(block)], unread: 0 };
  if (parseScript(block).errors.length === 0) return whole;
  // With prompts and output between the commands it is no shell script; a script tells better what cannot be read.
  const asDocument = (await findPrograms('comment.txt', block)) ?? NOTHING;
  const asScript = (await findPrograms('comment.sh', block)) ?? NOTHING;
  const { programs, scripts, unclear, left } =
    asScript.programs.length < asDocument.programs.length ? asDocument : asScript;
  if (programs.length + scripts.length + unclear.length + left === 0) return whole;
  const looked = await Promise.all(
    scripts.slice(0, MOST_NAMED).map((path) => lookUp({ path, hosts: ['comment.sh'] }, tree)),
  );
  const named = looked.flatMap((found): ReadableScript[] =>
    found?.source.kind === 'text' ? [{ status: 'readable', path: found.at, text: found.source.text }] : [],
  );
  return {
    scripts: [...programs.map(({ source }) => programOf(source.text)), ...named],
    unread: unclear.length + left + scripts.length - named.length,
  };
}

function programOf(text: string): ReadableScript {
  return { status: 'readable', path: BLOCK_PROGRAM, text };
}

const NOTHING: Pick<HostFile, 'programs' | 'scripts' | 'unclear' | 'left'> = {
  programs: [],
  scripts: [],
  unclear: [],
  left: 0,
};

import { judgeScripts } from '../session/judge.ts';
import type { CheckOptions } from './options.ts';
import { openScripts, tell } from './run.ts';
import type { Terminal } from './terminal.ts';

/** `check`: judges files, folders and standard input. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const { scripts, notes, settings, tree } = await openScripts(paths, options, terminal);
  const { files, embedded } = await judgeScripts(scripts, settings, tree);
  return tell({ files, notes: [...notes, ...embedded] }, settings, options, terminal);
}

import type { FileReport } from '../engine/report.ts';
import { goneNotes } from '../session/accepted.ts';
import { judgeScripts } from '../session/judge.ts';
import { Failure } from '../text/failure.ts';
import { judging } from './judging.ts';
import type { CheckOptions } from './options.ts';
import { asTheyCome, type OpenedScripts, openProgram, openScripts, tell } from './run.ts';
import type { Terminal } from './terminal.ts';

/** The options of `check` that `fix` does not have. */
export interface CheckOnlyOptions extends CheckOptions {
  /** A program on the command line. */
  readonly eval?: string;
}

/** `check`: judges files, folders, standard input, and a program on the command line. */
export async function check(paths: readonly string[], options: CheckOnlyOptions, terminal: Terminal): Promise<number> {
  const opened = await open(paths, options, terminal);
  const { scripts, notes, settings, tree } = opened;
  const tellFile = asTheyCome(options, terminal);
  const { result: judged, interrupted } = await judging({ scripts, settings, options, terminal }, (by) => {
    const onFile = (file: FileReport) => {
      by.progress.clear();
      tellFile?.(file);
    };
    return judgeScripts(scripts, settings, tree, tellFile === undefined ? by : { ...by, onFile });
  });
  const gone = options.eval === undefined ? await goneNotes(settings, (file) => tree.isGone(file)) : [];
  const told = { ...judged, notes: [...notes, ...judged.notes, ...gone], told: tellFile !== undefined };
  const status = await tell(told, settings, options, terminal);
  return interrupted ?? status;
}

function open(paths: readonly string[], options: CheckOnlyOptions, terminal: Terminal): Promise<OpenedScripts> {
  const { eval: program } = options;
  if (program === undefined) return openScripts(paths, options, terminal);
  if (paths.length > 0) throw new Failure('usage', 'Give either a program with -e or paths.');
  if (program.trim() === '') throw new Failure('usage', 'The program of -e is empty.');
  return openProgram(program, options, terminal);
}

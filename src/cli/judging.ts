import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { JudgeOptions } from '../session/judge.ts';
import { type JudgeSettings, type Judges, OwnThread } from '../session/script-judge.ts';
import type { ScriptFile } from '../source/script-text.ts';
import { JudgePool } from './judge-pool.ts';
import type { RunOptions } from './options.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Less text than this, in UTF-16 units, is judged before threads have started. */
const WORTH_THREADS = 300_000;

/** The signals that end a run, with its exit status. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** What a command judges its scripts with. */
export type Judging = Required<Pick<JudgeOptions, 'judges'>> & {
  readonly signal: AbortSignal;
  /** For what is written to the terminal meanwhile. */
  readonly progress: Progress;
};

/** What is judged, and how. */
export interface JudgingRun {
  readonly scripts: readonly ScriptFile[];
  readonly settings: JudgeSettings;
  readonly options: Pick<RunOptions, 'quiet'>;
  readonly terminal: Terminal;
}

/** What a command came to. */
export interface Judged<Result> {
  readonly result: Result;
  /** The exit status of a run that a signal ended. */
  readonly interrupted?: number;
}

/**
 * Runs the work of a command that judges. A long run has threads, and shows how far it is. A signal ends the judging, not the
 * command: what was found so far is reported.
 */
export async function judging<Result>(
  { scripts, settings, options: { quiet }, terminal }: JudgingRun,
  work: (judging: Judging) => Promise<Result>,
): Promise<Judged<Result>> {
  const readable = scripts.filter((script) => script.status === 'readable');
  const length = readable.reduce((sum, { text }) => sum + text.length, 0);
  const end = new AbortController();
  const long = length >= WORTH_THREADS;
  if (long) setFlagsFromString('--opt');
  const pool = long ? new JudgePool(settings, terminal.program, availableParallelism()) : undefined;
  const progress = new Progress(readable, terminal, quiet === true);
  let interrupted: number | undefined;
  const names = Object.keys(SIGNALS);
  const stop = (name: NodeJS.Signals) => {
    // Whoever asks twice does not want to wait.
    if (interrupted !== undefined) {
      for (const each of names) process.off(each, stop);
      process.kill(process.pid, name);
      return;
    }
    interrupted = name === 'SIGTERM' ? SIGNALS.SIGTERM : SIGNALS.SIGINT;
    end.abort();
    void pool?.close();
  };
  for (const name of names) process.on(name, stop);
  try {
    const judges = counting(pool ?? new OwnThread(settings, end.signal), progress);
    const result = await work({ judges, signal: end.signal, progress });
    return { result, ...(interrupted === undefined ? {} : { interrupted }) };
  } finally {
    for (const name of names) process.off(name, stop);
    progress.clear();
    await pool?.close();
  }
}

function counting(judges: Judges, progress: Progress): Judges {
  return {
    judge: async (script, own) => {
      const judged = await judges.judge(script, own);
      progress.count(script);
      return judged;
    },
  };
}

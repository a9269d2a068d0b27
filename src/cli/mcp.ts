import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { resolveTargets } from '../config/targets.ts';
import { hostFor } from '../host/read.ts';
import { Failure } from '../text/failure.ts';
import type { JudgingOptions } from './options.ts';
import { STATUS, say, type Terminal } from './terminal.ts';

/** More threads than a client has questions at a time serve nobody. */
const MOST_THREADS = 4;

/** The options of `mcp`. */
export type McpOptions = Pick<JudgingOptions, 'target'>;

/**
 * `mcp`: serves an assistant over standard input and output, until it ends its side.
 *
 * @throws Failure for a target that is none.
 */
export async function mcp({ target }: McpOptions, terminal: Terminal): Promise<number> {
  const known = resolveTargets(target ?? [], new Map(), await hostFor(target, terminal.env));
  if (!known.ok) throw new Failure('usage', ...known.errors);
  // It lives long.
  setFlagsFromString('--opt');
  const { serve } = await import('../mcp/server.ts');
  if (process.stdin.isTTY === true)
    say('note', 'It waits for a client, such as an assistant that starts it.', terminal);
  const threads = {
    entry: terminal.program,
    workerData: { assistant: true },
    size: Math.min(MOST_THREADS, availableParallelism()),
  };
  const { stdin: input, stdout: output } = process;
  const complain = (problem: string) => say('error', problem, terminal);
  return (await serve({ input, output, threads, machines: target, complain })) ? STATUS.clean : STATUS.wrongUse;
}

import { PassThrough } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import type { JudgingOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The options of `lsp`, as commander gives them. */
export interface LspOptions extends JudgingOptions {
  /** In seconds. */
  readonly longest: number;
}

/** How long the input may have ended before the server does, in milliseconds. */
const LAST_WORDS = 1000;

/** `lsp`: serves an editor over standard input and output. The protocol has the process for itself, and says how it ends. */
export async function lsp({ longest, ...options }: LspOptions, { program }: Pick<Terminal, 'program'>): Promise<never> {
  // It lives long.
  setFlagsFromString('--opt');
  const { serve } = await import('../lsp/server.ts');
  // What was said before the end of the input is heard before the end is: else it would be a server that was cut off.
  const input = process.stdin.pipe(new PassThrough(), { end: false });
  process.stdin.on('end', () => setTimeout(() => input.end(), LAST_WORDS));
  serve({ input, output: process.stdout, entry: program, workerData: { editor: options }, longest });
  return new Promise(() => undefined);
}

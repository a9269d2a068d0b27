import { setFlagsFromString } from 'node:v8';
import type { JudgingOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The options of `lsp`, as commander gives them. */
export interface LspOptions extends JudgingOptions {
  /** In seconds. */
  readonly longest: number;
}

/** `lsp`: serves an editor over standard input and output. The protocol has the process for itself, and says how it ends. */
export async function lsp({ longest, ...options }: LspOptions, { program }: Pick<Terminal, 'program'>): Promise<never> {
  // It lives long.
  setFlagsFromString('--opt');
  const { serve } = await import('../lsp/server.ts');
  serve({ input: process.stdin, output: process.stdout, entry: program, workerData: { editor: options }, longest });
  return new Promise(() => undefined);
}

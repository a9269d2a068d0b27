import type { JudgedProgram, RewrittenProgram } from '../render/assistant.ts';

/** What a thread is asked. `machines` are names of targets; undefined for the default targets. */
export type Question = (
  | { readonly tool: 'check'; readonly program: string }
  | { readonly tool: 'fix'; readonly program: string; readonly unsafe: boolean }
  /** `topic` is a rule, or a function or a tracepoint of the kernel, also as an attach point. */
  | { readonly tool: 'explain'; readonly topic: string }
) & { readonly machines: readonly string[] | undefined };

/** What comes of a question: a text, and what it tells as data. */
export interface Answer {
  readonly text: string;
  readonly data?: JudgedProgram | RewrittenProgram;
}

/** An answer, or why there is none: sentences for the client, each with what to do. */
export type Reply =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly sentences: readonly string[] };

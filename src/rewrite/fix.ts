import type { Span } from '../syntax/tree.ts';

export type FixKind = 'guard' | 'group' | 'lock-free' | 'leave-out' | 'suppress';

/** Replace the text of `span` (offsets into the original text; start == end inserts) by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A rewrite that was applied to a copy and judged again before it is offered. */
export interface Fix {
  readonly kind: FixKind;
  /** One sentence: what it does. */
  readonly title: string;
  /** One sentence: what it costs, e.g. which events are lost. */
  readonly cost: string;
  /** Proved, and nothing that the script measures is left out: may be applied without asking. */
  readonly safe: boolean;
  /** Names of the targets on which the finding is gone after it. */
  readonly targets: readonly string[];
  /** In the order of the text, never overlapping. */
  readonly edits: readonly Edit[];
}

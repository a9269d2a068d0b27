import type { Span } from '../../../text/position.ts';

/** Something that no release of bpftrace takes, with a sentence or two about it. */
export interface InvalidPlace {
  readonly span: Span;
  readonly message: string;
}

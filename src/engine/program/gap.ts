import type { Span } from '../../text/position.ts';

/**
 * Something that belongs to a script and was not read or judged, so that nothing is known of it: the rule `not-judged` reports
 * each.
 */
export interface Gap {
  /** In the text of the script. */
  readonly span: Span;
  /** The reason and the remedy, one sentence. */
  readonly message: string;
}

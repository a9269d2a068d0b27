import type { Span } from '../../text/position.ts';
import { NOT_THERE } from '../../text/source.ts';

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

/** Why a file was not looked at, with what to do about it, for the end of a sentence. */
export function withRemedy(reason: string): string {
  // Some reasons say it themselves.
  if (reason.includes('. ')) return reason;
  if (reason === NOT_THERE) return `${reason}; add the file, or correct the name`;
  if (reason.endsWith('out of the repository')) return `${reason}; keep the file inside of the repository`;
  return `${reason}; put a file that can be read there`;
}

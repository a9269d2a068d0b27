import { findingId } from '../../render/command-answer.ts';
import type { KnownFinding } from '../../review/fingerprint.ts';
import type { Reply } from './head.ts';

/** The most ids that an answer lists. */
const MOST_IDS = 20;

/**
 * The finding that an id names; the first of them where several files have the same.
 *
 * @param id the first 8 to 16 digits of its fingerprint.
 * @returns a reply when there is none, or more than one.
 */
export function findById(id: string, findings: readonly KnownFinding[]): KnownFinding | Reply {
  const [first, ...more] = findings.filter(({ fingerprint }) => fingerprint.startsWith(id));
  const others = more.some(({ fingerprint }) => fingerprint !== first?.fingerprint);
  if (first !== undefined && !others) return first;
  if (others) return { done: false, body: `More than one finding has the id \`${id}\`: give more of its digits.` };
  const ids = findings.slice(0, MOST_IDS).map((known) => `\`${findingId(known)}\``);
  const there = ids.length === 0 ? 'There are no findings now.' : `The findings now are ${ids.join(', ')}.`;
  return { done: false, body: `No finding of this pull request has the id \`${id}\` at its head. ${there}` };
}

import { createHash } from 'node:crypto';
import type { RelatedPlace } from '../engine/policy/finding.ts';
import { fileOfPlace } from '../engine/report.ts';
import { parseScript } from '../engine/syntax/parse.ts';
import type { Span } from '../text/position.ts';
import type { KnownFinding } from './fingerprint.ts';

/**
 * The name of one finding for people: 16 hex digits. It is a hash of the rule, the path, and the text of the probes that have a
 * part in the finding, with white space squeezed. So no other finding has it, and it is another one when a predicate is removed.
 */
export function findingId({ file, finding, fingerprint }: KnownFinding): string {
  const own: Omit<RelatedPlace, 'message'> = { span: finding.span };
  const places = [own, ...finding.related].map((place) => {
    const { path, text } = fileOfPlace(file, place);
    return [path, itemAround(text, place.span).replace(/\s+/g, ' ').trim()].join('\0');
  });
  const key = [finding.rule, file.path, fingerprint, ...places].join('\0');
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** The text of the probe, macro or other item of a script that a place is in. */
function itemAround(text: string, { start, end }: Span): string {
  const item = itemsOf(text).find(({ span }) => span.start <= start && end <= span.end);
  return item === undefined ? text.slice(start, end) : text.slice(item.span.start, item.span.end);
}

const ITEMS = new Map<string, readonly { readonly span: Span }[]>();

/** Findings of one script are named one after the other. */
function itemsOf(text: string): readonly { readonly span: Span }[] {
  const known = ITEMS.get(text) ?? parseScript(text).items;
  ITEMS.clear();
  ITEMS.set(text, known);
  return known;
}

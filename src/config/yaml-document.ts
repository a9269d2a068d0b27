import type { CST, Document, YAMLMap } from 'yaml';
import { isMap, isNode, isPair, isScalar, LineCounter, Parser, parseDocument, visit } from 'yaml';
import { messageOf } from '../text/failure.ts';

/** In UTF-16 units; a real configuration has a few hundred. */
export const CONFIGURATION_LIMIT = 64 * 1024;
const NESTING_LIMIT = 20;
const ALIAS_LIMIT = 20;

/** A mistake at an offset into the text, from 0, in UTF-16 units. */
export interface Mistake {
  readonly offset: number;
  readonly message: string;
}

/** A parsed YAML text: its value, and the place of each part. */
export interface YamlDocument {
  /** Plain lists, maps and scalars; an empty text is an empty map. */
  readonly value: unknown;
  /** The offset of what is written at `path`, or of the deepest part above it that is written. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** The offset of a key of the map at `path`; that of the map when the key is not a plain one. */
  keyOffset(path: readonly PropertyKey[], key: string): number;
}

export type YamlReading = { readonly lines: LineCounter } & (
  | { readonly ok: true; readonly document: YamlDocument }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }
);

/** What a YAML text is, for the words of its mistakes, and how long it may be. */
export interface YamlKind {
  /** Such as `The configuration`. */
  readonly name: string;
  /** In UTF-16 units. */
  readonly limit: number;
}

/** Reads a YAML text. Hostile text is expected: the size, the nesting and the aliases are bounded, and nothing throws. */
export function readYaml(text: string, { name, limit }: YamlKind): YamlReading {
  const lines = new LineCounter();
  const wrong = (message: string): YamlReading => ({ ok: false, lines, mistakes: [{ offset: 0, message }] });
  if (text.length > limit)
    return wrong(`${name} is larger than ${limit / 1024} KiB. Remove what does not belong into it.`);
  if (tooDeep(text, NESTING_LIMIT))
    return wrong(`${name} is nested more than ${NESTING_LIMIT} levels deep. No key needs more than a few of them.`);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    const mistakes = broken.map(({ code, message, pos }) => ({ offset: pos[0], message: words(code, message) }));
    return { ok: false, lines, mistakes };
  }
  const unresolved = unresolvedAlias(document);
  if (unresolved !== undefined) return { ok: false, lines, mistakes: [unresolved] };
  try {
    const value: unknown = document.toJS({ maxAliasCount: ALIAS_LIMIT }) ?? {};
    return { ok: true, lines, document: placed(value, document) };
  } catch (error) {
    // Only aliases make toJS throw: there are too many of them.
    return wrong(`The aliases cannot be expanded: ${messageOf(error)}.`);
  }
}

function unresolvedAlias(document: Document): Mistake | undefined {
  let found: Mistake | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      const message = `Not valid YAML: "*${alias.source}" refers to nothing.${QUOTE}`;
      found = { offset: alias.range?.[0] ?? 0, message };
      return visit.BREAK;
    },
  });
  return found;
}

const QUOTE = ' A pattern that starts with "*" or "!" is written in quotes.';

function words(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This key is there twice. Keep one of them.';
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return `Not valid YAML: ${message}.${QUOTE}`;
    default:
      return `Not valid YAML: ${message}`;
  }
}

function placed(value: unknown, document: Document): YamlDocument {
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(document, path.slice(0, length));
      if (isNode(node)) return node.range?.[0] ?? 0;
    }
    return 0;
  };
  return {
    value,
    offsetOf,
    keyOffset: (path, key) => {
      const map = nodeAt(document, path);
      return (isMap(map) ? keyOffsetIn(map, key) : undefined) ?? offsetOf(path);
    },
  };
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function keyOffsetIn(map: YAMLMap, key: string): number | undefined {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

/**
 * Whether a YAML text nests deeper than `limit` levels. It is checked before the text is composed: the library's first pass keeps
 * its own stack, but the second recurses, and a text that is deep enough ends the process.
 */
function tooDeep(text: string, limit: number): boolean {
  const pending: { token: CST.Token; depth: number }[] = [];
  for (const token of new Parser().parse(text)) pending.push({ token, depth: 0 });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limit) return true;
    for (const child of children(token)) pending.push({ token: child, depth: depth + 1 });
  }
  return false;
}

function children(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case 'document':
      return token.value === undefined ? [] : [token.value];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
    default:
      return [];
  }
}

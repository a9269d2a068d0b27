import { parseScript } from './parse.ts';
import { LONG_SPELLINGS, SHORT_SPELLINGS } from './provider.ts';
import type { Item, Script } from './tree.ts';

/** What a text of another language has and a script has not. */
interface Sign {
  /** Completes "It looks like ...". */
  readonly language: string;
  /** How sure it makes: ENOUGH points are enough. */
  readonly points: 1 | 2;
  readonly isIn: (code: string) => boolean;
}

const ENOUGH = 2;

/** In the order in which they are named to the reader. */
const SIGNS: readonly Sign[] = [
  { language: 'XML', points: 2, isIn: (code) => /^\s*<[?!a-z]/i.test(code) },
  { language: 'JSON', points: 2, isIn: isJson },
  {
    language: 'a template of 010 Editor',
    points: 2,
    isIn: (code) =>
      has(code, /^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm, 1),
  },
  {
    language: 'a template of 010 Editor',
    points: 2,
    isIn: (code) =>
      has(
        code,
        /^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
        2,
      ),
  },
  {
    language: 'a behaviour tree',
    points: 2,
    isIn: (code) =>
      has(code, /^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim, 2),
  },
  // One line may be a symbolic link that was checked out as a file.
  { language: 'plain text', points: 1, isIn: (code) => !code.includes('{') && /\S[ \t\r]*\n\s*\S/.test(code) },
  { language: 'plain text', points: 1, isIn: (code) => !/\$[A-Za-z_]/.test(code) },
];

/** Items that only bpftrace has. Definitions of C stand in other languages, too. */
const OWN_ITEMS: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'probe',
  'macro',
  'map-declaration',
  'config',
  'import',
  'subprogram',
]);

/** A probe, however broken: the name of a provider with a colon, a short one at the start of a line only. Or a map. */
const OWN_WORDS = new RegExp(
  [
    String.raw`(?<![\w.])(?:${LONG_SPELLINGS.join('|')})\s*:`,
    String.raw`^[ \t]*(?:\w+=)?(?:${SHORT_SPELLINGS.join('|')}):\S`,
    String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,
    String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`,
  ].join('|'),
  'im',
);

/** Whether a text has a probe or a map, however broken: a cheap look, which a text of another language may pass. */
export function hasProbe(text: string): boolean {
  return OWN_WORDS.test(text);
}

/**
 * What a text looks like that is certainly no bpftrace script, e.g. "XML"; undefined for everything that is one, was to become one,
 * or may be one. `.bt` is also the suffix of templates of 010 Editor and of behaviour trees.
 *
 * A text that bpftrace would run is never taken for another: it must have errors, nothing in it that only bpftrace has may be left
 * when it is parsed, and no provider, no map and no `#!` of bpftrace may stand anywhere in it.
 */
export function foreignLanguage(text: string): string | undefined {
  if (/^#!.*bpftrace/.test(text) || hasProbe(text)) return undefined;
  const script = parseScript(text);
  if (script.errors.length === 0 || script.items.some(({ kind }) => OWN_ITEMS.has(kind))) return undefined;
  const code = withoutComments(script);
  let points = 0;
  let language: string | undefined;
  for (const sign of SIGNS) {
    if (!sign.isIn(code)) continue;
    points += sign.points;
    language ??= sign.language;
  }
  return points >= ENOUGH ? language : undefined;
}

function withoutComments({ text, comments }: Script): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span } of comments) {
    parts.push(text.slice(at, span.start));
    at = span.end;
  }
  return parts.join(' ') + text.slice(at);
}

function has(code: string, pattern: RegExp, times: number): boolean {
  let left = times;
  for (const _ of code.matchAll(pattern)) {
    left -= 1;
    if (left === 0) return true;
  }
  return false;
}

function isJson(code: string): boolean {
  if (!/^\s*[{[]/.test(code)) return false;
  try {
    JSON.parse(code);
    return true;
  } catch {
    return false;
  }
}

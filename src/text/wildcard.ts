/**
 * Patterns with `*`, `?` and sets such as `[a-z]` and `[!0-9]`. The pattern or the text may come from a pull request, so the
 * time is at most their lengths multiplied; a regular expression with several `*` in it can take minutes for one file name.
 */

/** Whether a pattern matches the whole of a text. `*` stands for any characters, none included, `?` for one. */
export function matchesText(pattern: string, text: string): boolean {
  return textMatcher(pattern)(text);
}

/** `matchesText` for many texts. */
export function textMatcher(pattern: string): (text: string) => boolean {
  const tokens = tokensOf(pattern);
  return (text) => matchesName(tokens, text);
}

/**
 * Whether a pattern matches the whole of a path. Both have `/` between their segments; `*` and `?` stay inside a segment,
 * and a segment `**` stands for any number of folders, none included; at the end it needs at least one name.
 */
export function matchesPath(pattern: string, path: string): boolean {
  return pathMatcher(pattern)(path);
}

/** `matchesPath` for many paths. */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const segments = pattern.split('/').map((segment) => (segment === '**' ? ANY_FOLDERS : tokensOf(segment)));
  if (segments.at(-1) === ANY_FOLDERS) segments.push([STAR]);
  return (path) => matchesList(segments, path.split('/'), isAnyFolders, matchesName);
}

function isAnyFolders(segment: readonly Token[]): boolean {
  return segment === ANY_FOLDERS;
}

function matchesName(segment: readonly Token[], name: string): boolean {
  return matchesList(segment, [...name], isStar, matchesOne);
}

/** A range of a set in a pattern that goes backwards, such as `z-a`, and so stands for nothing: the first one, as it is written. */
export function backwardRange(pattern: string): string | undefined {
  for (const [, , members = ''] of pattern.matchAll(new RegExp(SET.source.slice(1), 'gu')))
    for (const { from, to } of rangesOf(members)) if (codePoint(from) > codePoint(to)) return `${from}-${to}`;
  return undefined;
}

/** Whether a pattern stands for one text only: itself. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[]/.test(pattern);
}

/** One part of a pattern: any characters, any one, a character of a set, or this character. */
type Token = typeof STAR | typeof ONE | { readonly set: RegExp } | { readonly character: string };

const STAR = { star: true } as const;
const ONE = { one: true } as const;
const ANY_FOLDERS: readonly Token[] = [STAR, STAR];

/** A set; one that is not closed is an ordinary `[`. */
const SET = /^\[(!?)([^\]]+)\]/u;

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const character = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    const [written, negated, members] = character === '[' ? (SET.exec(pattern.slice(at)) ?? []) : [];
    at += written?.length ?? character.length;
    if (members !== undefined) tokens.push({ set: setOf(members, negated === '!') });
    else if (character !== '*') tokens.push(character === '?' ? ONE : { character });
    else if (tokens.at(-1) !== STAR) tokens.push(STAR);
  }
  return tokens;
}

/** One that goes backwards has nothing in it. */
function setOf(members: string, negated: boolean): RegExp {
  const parts = rangesOf(members)
    .filter(({ from, to }) => codePoint(from) <= codePoint(to))
    .map(({ from, to }) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`));
  return new RegExp(`^[${negated ? '^' : ''}${parts.join('')}]$`, 'su');
}

/** The characters between the brackets of a set, each as a range. Only `-` between two characters means one. */
function rangesOf(members: string): { readonly from: string; readonly to: string }[] {
  const characters = [...members];
  const ranges: { from: string; to: string }[] = [];
  for (let at = 0; at < characters.length; ) {
    const from = characters[at] ?? '';
    const to = characters[at + 1] === '-' ? characters[at + 2] : undefined;
    at += to === undefined ? 1 : 3;
    ranges.push({ from, to: to ?? from });
  }
  return ranges;
}

function escaped(character: string): string {
  return `\\u{${codePoint(character).toString(16)}}`;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function isStar(token: Token): boolean {
  return token === STAR;
}

function matchesOne(token: Token, character: string): boolean {
  if ('set' in token) return token.set.test(character);
  return 'character' in token ? token.character === character : true;
}

/**
 * Whether a list of patterns, some of which stand for any number of items, matches a whole list of items. Behind a failure
 * only the last of those takes one item more: what an earlier one could take, the last one can too.
 */
function matchesList<Pattern, Item>(
  patterns: readonly Pattern[],
  items: readonly Item[],
  isAny: (pattern: Pattern) => boolean,
  matches: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let pattern = 0;
  let item = 0;
  let retry: { readonly pattern: number; item: number } | undefined;
  while (item < items.length) {
    const wanted = patterns[pattern];
    const found = items[item];
    if (found === undefined) return false;
    if (wanted !== undefined && isAny(wanted)) {
      pattern++;
      retry = { pattern, item };
    } else if (wanted !== undefined && matches(wanted, found)) {
      pattern++;
      item++;
    } else {
      if (retry === undefined) return false;
      retry.item++;
      pattern = retry.pattern;
      item = retry.item;
    }
  }
  for (; pattern < patterns.length; pattern++) {
    const left = patterns[pattern];
    if (left !== undefined && !isAny(left)) return false;
  }
  return true;
}

import type { ProviderName } from '../../facts/providers.ts';
import { PROVIDERS } from '../../facts/providers.ts';

const SPELLINGS: ReadonlyMap<string, ProviderName> = new Map(
  PROVIDERS.flatMap(({ name, spellings }) => spellings.map((spelling) => [spelling.name, name] as const)),
);
const BY_LOWER_CASE: ReadonlyMap<string, ProviderName> = new Map(
  [...SPELLINGS].filter(([spelling, name]) => spelling.toLowerCase() === name).map(([, name]) => [name, name]),
);

/** The spellings that a typing error is compared with: all but the aliases of one or two letters. */
export const LONG_SPELLINGS: readonly string[] = [...SPELLINGS.keys()].filter((spelling) => spelling.length > 2);
export const SHORT_SPELLINGS: readonly string[] = [...SPELLINGS.keys()].filter((spelling) => spelling.length <= 2);

/**
 * The provider that a word names: its own name in any letter case (0.24+), or an alias exactly as it is. bpftrace 0.27.1
 * accepts no other letter case of an alias (`K:f`, `Kfunc:f`), and releases before 0.24 of no name at all.
 */
export function providerOf(word: string): ProviderName | undefined {
  return SPELLINGS.get(word) ?? BY_LOWER_CASE.get(word.toLowerCase());
}

const ATTACH_POINT = /(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;

/**
 * The end of the attach point that begins at the offset `at`, or `at` if none does. It must have a known provider and a
 * colon: inside such a word `//` and `/*` belong to a path, as in bpftrace (`uprobe:/bin/*:f`).
 */
export function attachPointAt(text: string, at: number): number {
  ATTACH_POINT.lastIndex = at;
  const provider = ATTACH_POINT.exec(text)?.[1];
  return provider !== undefined && providerOf(provider) !== undefined ? ATTACH_POINT.lastIndex : at;
}

/** A part in quotes: nothing in it ends the attach point. After the first colon a backslash shields a character as well. */
const QUOTED = String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`;
const HEAD = String.raw`(?:[^\s\p{Cc}",{}/:;]|${QUOTED})`;
const TAIL = String.raw`(?:\\.|[^\s\p{Cc}",{]|${QUOTED})*`;
const ANY_ATTACH_POINT = new RegExp(`${HEAD}+(?::${TAIL})?|:${TAIL}`, 'yu');
/** Up to 0.25 there may be blanks around a colon or a plus, but not before a slash, which would start a predicate. */
const BEHIND_BLANKS = new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${TAIL}`, 'yu');

/**
 * The end of the attach point at the offset `at` (`BEGIN`, `t*:f`, `kprobe:f`), or `at` if there is none; the caller knows
 * that only an attach point can be there. It ends at white space, a brace or a comma outside quotes, and before its first
 * colon also at a slash, which starts a predicate.
 */
export function attachPointEnd(text: string, at: number): number {
  let end = attachPointAt(text, at);
  if (end === at) {
    ANY_ATTACH_POINT.lastIndex = at;
    if (!ANY_ATTACH_POINT.test(text)) return at;
    end = ANY_ATTACH_POINT.lastIndex;
  }
  for (BEHIND_BLANKS.lastIndex = end; BEHIND_BLANKS.test(text); ) end = BEHIND_BLANKS.lastIndex;
  return end;
}

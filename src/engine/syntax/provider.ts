import type { ProviderName } from '../../facts/providers.ts';
import { PROVIDERS } from '../../facts/providers.ts';

const SPELLINGS: ReadonlyMap<string, ProviderName> = new Map(
  PROVIDERS.flatMap(({ name, spellings }) => spellings.map((spelling) => [spelling.name, name] as const)),
);
const BY_LOWER_CASE: ReadonlyMap<string, ProviderName> = new Map(
  [...SPELLINGS].filter(([spelling, name]) => spelling.toLowerCase() === name).map(([, name]) => [name, name]),
);

/** What a slip of the finger may have been meant to be: everything but the aliases of one or two letters. */
export const LONG_SPELLINGS: readonly string[] = [...SPELLINGS.keys()].filter((spelling) => spelling.length > 2);

/**
 * The provider that a word names: its own name in any letter case (0.24+), or an alias exactly as it is. bpftrace 0.27.1
 * takes no other letter case of an alias (`K:f`, `Kfunc:f`), the releases before 0.24 of nothing.
 */
export function providerOf(word: string): ProviderName | undefined {
  return SPELLINGS.get(word) ?? BY_LOWER_CASE.get(word.toLowerCase());
}

const ATTACH_POINT = /(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;

/**
 * The end of the attach point that begins at `at`, or `at` when none does. Only a known provider and a colon count:
 * inside such a word `//` and `/*` belong to a path, as bpftrace has it (`uprobe:/bin/*:f`).
 */
export function attachPointAt(text: string, at: number): number {
  ATTACH_POINT.lastIndex = at;
  const provider = ATTACH_POINT.exec(text)?.[1];
  return provider !== undefined && providerOf(provider) !== undefined ? ATTACH_POINT.lastIndex : at;
}

/** A part in quotes: what it holds ends nothing. Behind the first colon a backslash shields the next character too. */
const QUOTED = String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`;
const HEAD = String.raw`(?:[^\s\p{Cc}",{}/:;]|${QUOTED})`;
const TAIL = String.raw`(?:\\.|[^\s\p{Cc}",{]|${QUOTED})*`;
const ANY_ATTACH_POINT = new RegExp(`${HEAD}+(?::${TAIL})?|:${TAIL}`, 'yu');
/** Up to 0.25 blanks may stand around a colon or a plus, but not before a slash, which would start a predicate. */
const BEHIND_BLANKS = new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${TAIL}`, 'yu');

/**
 * The end of the attach point at `at`, where only an attach point can stand, or `at` if none does: `BEGIN`, `t*:f`,
 * `kprobe:f`. It goes on to white space, a brace or a comma outside quotes, and before its first colon to a slash, which
 * starts a predicate.
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

import { textMatcher } from '../../text/wildcard.ts';
import { HUGE_PATTERNS, NEVER_RETURNING, PROBE_LIMITS } from '../not-followed.ts';
import type { Provider, Spelling } from '../providers.ts';
import { CASE_INSENSITIVE_PROVIDERS, PROVIDERS, WILDCARD_PROVIDERS } from '../providers.ts';
import { rowFor, within } from './release.ts';

/** A provider as an attach point names it, whatever the release. */
export interface NamedProvider {
  readonly provider: Provider;
  readonly spelling: Spelling;
}

const EXACT = new Map<string, NamedProvider>();
const LOOSE = new Map<string, NamedProvider>();
for (const provider of PROVIDERS)
  for (const spelling of provider.spellings) {
    const lower = spelling.name.toLowerCase();
    if (!EXACT.has(spelling.name)) EXACT.set(spelling.name, { provider, spelling });
    if (!LOOSE.has(lower)) LOOSE.set(lower, { provider, spelling: { ...spelling, ...CASE_INSENSITIVE_PROVIDERS } });
  }

/** Looks a provider up by its spelling; exact spelling first, then any letter case. */
export function findProvider(written: string): NamedProvider | undefined {
  return EXACT.get(written) ?? LOOSE.get(written.toLowerCase());
}

/**
 * The names of the providers that a pattern stands for on a bpftrace release. Only `*` is a wildcard here: sets of
 * characters match nothing ("No probe type matched").
 * @param parts what follows the provider, split at the colons
 */
export function providersMatching(pattern: string, parts: readonly string[], bpftrace: string): readonly string[] {
  const matches = /[?[]/.test(pattern) ? () => false : textMatcher(pattern);
  const space = parts[0]?.includes('/') ? 'user' : 'kernel';
  const rows = WILDCARD_PROVIDERS.filter(
    (row) => row.space === space && within(bpftrace, row) && row.parts.includes(parts.length) && matches(row.name),
  );
  const meant = rows.some((row) => row.ownNames !== true) ? rows.filter((row) => row.ownNames !== true) : rows;
  return meant.map((row) => row.name);
}

/** The limit of a release. */
export function mostProbes(bpftrace: string): number | undefined {
  return rowFor(PROBE_LIMITS, bpftrace)?.most;
}

/** A set of characters, as bpftrace's patterns have it. */
const SETS = /\[[^\]]+\]/g;

/**
 * How many functions a pattern matches at least, if it is one of the huge ones. Sets count for nothing beside a star: `[a-z]*`
 * is `*`.
 */
export function hugeClass(pattern: string): number | undefined {
  const plain = pattern.replace(SETS, '');
  // A set in front of a word, `[sv]fs_*`, is no class of its own.
  if (plain !== pattern && !/^\*+$/.test(plain)) return undefined;
  return HUGE_PATTERNS.functions.get(plain.replace(/\*+/g, '*'));
}

/** What becomes of an fexit program at a function that never returns. */
export function leftBehind(kernel: string): 'left' | 'unknown' | 'refused' {
  if (!within(kernel, NEVER_RETURNING)) return 'refused';
  return within(kernel, NEVER_RETURNING.unknown) ? 'unknown' : 'left';
}

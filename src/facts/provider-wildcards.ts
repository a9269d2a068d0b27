import { textMatcher } from '../text/wildcard.ts';
import type { ProviderName } from './providers.ts';
import type { Releases } from './version.ts';
import { within } from './version.ts';

interface WildcardRow extends Releases {
  /** What the wildcard is matched against; aliases are not. */
  readonly name: string;
  readonly provider: ProviderName;
  /** For attach points with a path, or for all others. */
  readonly space: 'kernel' | 'user';
  /** It attaches to names that exist only for it, so beside others it is not meant. */
  readonly ownNames?: boolean;
  /** How many parts follow the provider. */
  readonly parts: readonly number[];
  readonly source: string;
}

const SOURCE =
  'bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1';

/** The providers that a wildcard in place of one (`f*:vfs_read`) can become. Ranges are bpftrace releases. */
export const WILDCARD_PROVIDERS: readonly WildcardRow[] = [
  { name: 'kprobe', provider: 'kprobe', space: 'kernel', parts: [1, 2], source: SOURCE },
  { name: 'kfunc', before: '0.22', provider: 'fentry', space: 'kernel', parts: [1, 2], source: SOURCE },
  { name: 'fentry', from: '0.22', provider: 'fentry', space: 'kernel', parts: [1, 2], source: SOURCE },
  { name: 'tracepoint', provider: 'tracepoint', space: 'kernel', parts: [2], source: SOURCE },
  { name: 'rawtracepoint', from: '0.18', provider: 'rawtracepoint', space: 'kernel', parts: [1, 2], source: SOURCE },
  { name: 'software', provider: 'software', space: 'kernel', parts: [1, 2], ownNames: true, source: SOURCE },
  { name: 'hardware', provider: 'hardware', space: 'kernel', parts: [1, 2], ownNames: true, source: SOURCE },
  { name: 'iter', provider: 'iter', space: 'kernel', parts: [1, 2], ownNames: true, source: SOURCE },
  { name: 'uprobe', provider: 'uprobe', space: 'user', parts: [2, 3], source: SOURCE },
  { name: 'usdt', provider: 'usdt', space: 'user', parts: [2, 3], source: SOURCE },
];

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

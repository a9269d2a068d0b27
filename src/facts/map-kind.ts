import type { Releases } from './version.ts';
import { rowFor } from './version.ts';

/** The kernel's map type that a bpftrace map becomes. */
export type MapKind = 'hash' | 'percpu_hash' | 'percpu_array' | 'lru_hash' | 'lru_percpu_hash';

/** How a script uses a map: which decides its kind. */
export type MapUse = 'plain' | 'scalar-count' | 'scalar-aggregation' | 'keyed-aggregation';

/** The functions that make a map an aggregation. */
export const AGGREGATIONS: ReadonlySet<string> = new Set([
  'count',
  'sum',
  'min',
  'max',
  'avg',
  'stats',
  'hist',
  'lhist',
  'tseries',
]);

/** Aggregations with one kernel map entry for each histogram bucket: a known key may still need an insert. */
export const MULTI_ENTRY_AGGREGATIONS: ReadonlySet<string> = new Set(['hist', 'lhist', 'tseries']);

interface MapKindRow extends Releases {
  readonly use: MapUse;
  readonly kind: MapKind;
  readonly source: string;
}

const GET_MAP_TYPE =
  'bpftrace src/imap.cpp (0.17 - 0.20), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)';

/** Ranges are bpftrace releases. */
export const MAP_KINDS: readonly MapKindRow[] = [
  { use: 'plain', kind: 'hash', source: GET_MAP_TYPE },
  { use: 'scalar-count', before: '0.25', kind: 'percpu_array', source: GET_MAP_TYPE },
  { use: 'scalar-count', kind: 'percpu_hash', source: 'bpftrace commit c28e1fef5, PR #4835 (0.25)' },
  { use: 'scalar-aggregation', kind: 'percpu_hash', source: GET_MAP_TYPE },
  { use: 'keyed-aggregation', kind: 'percpu_hash', source: GET_MAP_TYPE },
];

/** The kernel map type of a map that is not declared, on a bpftrace release. */
export function mapKind(use: MapUse, bpftrace: string): MapKind {
  const row = rowFor(
    MAP_KINDS.filter((candidate) => candidate.use === use),
    bpftrace,
  );
  return row?.kind ?? 'hash';
}

/** How many entries a map gets that neither a declaration nor `max_map_keys` sizes. */
export const DEFAULT_ENTRIES = {
  entries: 4096,
  source: 'bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19',
} as const;

/**
 * The setting of a `config` block that sizes maps, in small letters: any case, the name of the environment variable and
 * its old name are taken. Source: bpftrace 0.23.2 and 0.27.1, tried.
 */
export const MAX_ENTRIES_SETTINGS: ReadonlySet<string> = new Set([
  'max_map_keys',
  'bpftrace_max_map_keys',
  'bpftrace_map_keys_max',
]);

/** The kernel rounds the number of buckets up to a power of two, so only a map of one entry has a single bucket. */
export const SINGLE_BUCKET = {
  entries: 1,
  source: 'Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)',
} as const;

/** A type of a map declaration, `let @a = TYPE(N);`. */
export interface DeclaredKind {
  readonly kind: MapKind;
  /** What the map may be used for; bpftrace refuses the others ("Incompatible map types"). */
  readonly uses: readonly MapUse[];
  readonly source: string;
}

const DECLARED = 'bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later';
const AGGREGATED: readonly MapUse[] = ['scalar-count', 'scalar-aggregation', 'keyed-aggregation'];

/** The types of a map declaration by name; which releases take them is a row of the features. */
export const DECLARED_KINDS: Readonly<Record<string, DeclaredKind>> = {
  hash: { kind: 'hash', uses: ['plain'], source: DECLARED },
  lruhash: { kind: 'lru_hash', uses: ['plain'], source: DECLARED },
  percpuhash: { kind: 'percpu_hash', uses: AGGREGATED, source: DECLARED },
  percpulruhash: { kind: 'lru_percpu_hash', uses: AGGREGATED, source: DECLARED },
  percpuarray: {
    kind: 'percpu_array',
    uses: AGGREGATED,
    source: 'bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)',
  },
};

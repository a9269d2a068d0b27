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
const MAP_KINDS: readonly MapKindRow[] = [
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

/** The types of a map declaration, `let @a = TYPE(N);`, and what they become. */
export const DECLARED_KINDS: Readonly<Record<string, MapKind>> = {
  hash: 'hash',
  lruhash: 'lru_hash',
  percpuhash: 'percpu_hash',
  percpulruhash: 'lru_percpu_hash',
  percpuarray: 'percpu_array',
};

import type { Releases } from './version.ts';

/** A construct of the language that only some bpftrace releases take. */
export interface Feature extends Releases {
  readonly id: FeatureId;
  /** In words, for "... needs bpftrace 0.24 and later". */
  readonly name: string;
  /** The first kernel that it runs on, where that matters. */
  readonly kernel?: string;
  readonly source: string;
}

export type FeatureId =
  | 'args-dot'
  | 'config-block'
  | 'subprogram'
  | 'for-map'
  | 'let'
  | 'tuple-key'
  | 'delete-by-key'
  | 'for-range'
  | 'macro'
  | 'map-declaration'
  | 'import'
  | 'block-expression'
  | 'duration'
  | 'record'
  | 'named-probe'
  | 'readable-aggregation'
  | 'ncpus';

const CHANGELOG = 'bpftrace CHANGELOG of the release named';

/** Ranges are bpftrace releases. */
export const FEATURES: readonly Feature[] = [
  { id: 'args-dot', from: '0.19', name: '`args.NAME`', source: CHANGELOG },
  { id: 'config-block', from: '0.20', name: 'a `config` block', source: CHANGELOG },
  { id: 'subprogram', from: '0.21', name: 'a `fn` subprogram', source: CHANGELOG },
  { id: 'for-map', from: '0.21', name: '`for ($kv : @map)`', source: CHANGELOG },
  {
    id: 'readable-aggregation',
    from: '0.21',
    kernel: '5.19',
    name: 'reading an aggregation as a number',
    source:
      'bpftrace 0.17 says "Type mismatch"; castable from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)',
  },
  { id: 'let', from: '0.22', name: '`let`', source: CHANGELOG },
  {
    id: 'tuple-key',
    from: '0.22',
    name: 'a tuple as a map key',
    source: 'bpftrace 0.17 says "tuple cannot be used as a map key"; taken from 0.22',
  },
  { id: 'delete-by-key', from: '0.22', name: '`delete(@map, key)`', source: CHANGELOG },
  { id: 'for-range', from: '0.24', name: '`for ($i : a..b)`', source: CHANGELOG },
  {
    id: 'ncpus',
    from: '0.24',
    name: 'the builtin `ncpus`',
    source: 'bpftrace 0.17 and 0.23.2 say "Unknown identifier"',
  },
  { id: 'macro', from: '0.24', name: 'a macro', source: CHANGELOG },
  { id: 'map-declaration', from: '0.24', name: 'a map declaration', source: CHANGELOG },
  { id: 'import', from: '0.24', name: '`import`', source: CHANGELOG },
  { id: 'block-expression', from: '0.24', name: 'a block or an if as an expression', source: CHANGELOG },
  { id: 'duration', from: '0.24', name: 'a duration literal', source: CHANGELOG },
  { id: 'record', from: '0.25', name: 'a record', source: CHANGELOG },
  { id: 'named-probe', from: '0.25', name: 'a named probe', source: CHANGELOG },
];

import type { Releases } from './releases.ts';

/** What BPF program a probe becomes, as far as locks care: how it is kept from running inside others. */
export type ProgramKind =
  | 'kprobe'
  | 'kretprobe'
  | 'fentry'
  | 'fexit'
  | 'raw-tracepoint'
  | 'tracepoint'
  | 'syscall-tracepoint'
  | 'perf-event'
  | 'hardware'
  | 'breakpoint'
  | 'uprobe'
  | 'iter'
  | 'once';

/** The canonical name of a provider. */
export type ProviderName =
  | 'kprobe'
  | 'kretprobe'
  | 'fentry'
  | 'fexit'
  | 'rawtracepoint'
  | 'tracepoint'
  | 'profile'
  | 'interval'
  | 'software'
  | 'hardware'
  | 'watchpoint'
  | 'asyncwatchpoint'
  | 'uprobe'
  | 'uretprobe'
  | 'usdt'
  | 'iter'
  | 'begin'
  | 'end'
  | 'self'
  | 'test'
  | 'bench';

/** One spelling of a provider and the bpftrace releases that take it. */
export interface Spelling extends Releases {
  readonly name: string;
}

export interface Provider {
  readonly name: ProviderName;
  readonly kind: ProgramKind;
  readonly spellings: readonly Spelling[];
  readonly source: string;
}

const MANUAL = 'bpftrace: src/probe_types.h and the manual of the releases named';

/** Providers with every spelling, long and short, and the releases that know them. Case matters before 0.24. */
export const PROVIDERS: readonly Provider[] = [
  { name: 'kprobe', kind: 'kprobe', spellings: [{ name: 'kprobe' }, { name: 'k' }], source: MANUAL },
  { name: 'kretprobe', kind: 'kretprobe', spellings: [{ name: 'kretprobe' }, { name: 'kr' }], source: MANUAL },
  {
    name: 'fentry',
    kind: 'fentry',
    spellings: [{ name: 'fentry', from: '0.20' }, { name: 'kfunc' }, { name: 'f' }],
    source: 'bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc',
  },
  {
    name: 'fexit',
    kind: 'fexit',
    spellings: [{ name: 'fexit', from: '0.20' }, { name: 'kretfunc' }, { name: 'fr' }],
    source: 'bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc',
  },
  {
    name: 'rawtracepoint',
    kind: 'raw-tracepoint',
    spellings: [
      { name: 'rawtracepoint', from: '0.18' },
      { name: 'rt', from: '0.18' },
    ],
    source: 'bpftrace 0.18 brought rawtracepoint; a raw tracepoint program up to 0.23, tp_btf from 0.24',
  },
  { name: 'tracepoint', kind: 'tracepoint', spellings: [{ name: 'tracepoint' }, { name: 't' }], source: MANUAL },
  { name: 'profile', kind: 'perf-event', spellings: [{ name: 'profile' }, { name: 'p' }], source: MANUAL },
  { name: 'interval', kind: 'perf-event', spellings: [{ name: 'interval' }, { name: 'i' }], source: MANUAL },
  { name: 'software', kind: 'perf-event', spellings: [{ name: 'software' }, { name: 's' }], source: MANUAL },
  {
    name: 'hardware',
    kind: 'hardware',
    spellings: [{ name: 'hardware' }, { name: 'h' }],
    source: 'hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock',
  },
  { name: 'watchpoint', kind: 'perf-event', spellings: [{ name: 'watchpoint' }, { name: 'w' }], source: MANUAL },
  {
    name: 'asyncwatchpoint',
    kind: 'perf-event',
    spellings: [
      { name: 'asyncwatchpoint', before: '0.25' },
      { name: 'aw', before: '0.25' },
    ],
    source: 'bpftrace 0.25 dropped asyncwatchpoint',
  },
  { name: 'uprobe', kind: 'uprobe', spellings: [{ name: 'uprobe' }, { name: 'u' }], source: MANUAL },
  { name: 'uretprobe', kind: 'uprobe', spellings: [{ name: 'uretprobe' }, { name: 'ur' }], source: MANUAL },
  { name: 'usdt', kind: 'uprobe', spellings: [{ name: 'usdt' }, { name: 'U' }], source: MANUAL },
  { name: 'iter', kind: 'iter', spellings: [{ name: 'iter' }, { name: 'it' }], source: MANUAL },
  {
    name: 'begin',
    kind: 'once',
    spellings: [{ name: 'BEGIN' }, { name: 'begin', from: '0.24' }],
    source: 'runs before the other probes are attached; bpftrace 0.24 takes lower case',
  },
  {
    name: 'end',
    kind: 'once',
    spellings: [{ name: 'END' }, { name: 'end', from: '0.24' }],
    source: 'runs after the other probes are detached; bpftrace 0.24 takes lower case',
  },
  {
    name: 'self',
    kind: 'once',
    spellings: [{ name: 'self', from: '0.22' }],
    source:
      'runs on a signal to bpftrace itself; bpftrace CHANGELOG 0.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it',
  },
  {
    name: 'test',
    kind: 'once',
    spellings: [{ name: 'test', from: '0.24' }],
    source: 'runs on request; bpftrace 0.23.2 says "Invalid probe type"',
  },
  {
    name: 'bench',
    kind: 'once',
    spellings: [{ name: 'bench', from: '0.24' }],
    source: 'runs on request; bpftrace 0.23.2 says "Invalid probe type"',
  },
];

/** From this release on provider names are case-insensitive. */
export const CASE_INSENSITIVE_PROVIDERS = {
  from: '0.24',
  source: 'bpftrace 0.24 changelog: provider names in any letter case',
} as const;

interface WildcardRow extends Releases {
  /** What the wildcard is matched against; aliases are not. */
  readonly name: string;
  readonly provider: ProviderName;
  /** For attach points with a path, or for all others. */
  readonly space: 'kernel' | 'user';
  /** It attaches only to names of its own: a wildcard that also matches another provider does not mean it. */
  readonly ownNames?: boolean;
  /** How many parts follow the provider. */
  readonly parts: readonly number[];
  readonly source: string;
}

const WILDCARDS =
  'bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1';

/** The providers that a wildcard in place of one (`f*:vfs_read`) can become. Ranges are bpftrace releases. */
export const WILDCARD_PROVIDERS: readonly WildcardRow[] = [
  { name: 'kprobe', provider: 'kprobe', space: 'kernel', parts: [1, 2], source: WILDCARDS },
  { name: 'kfunc', before: '0.22', provider: 'fentry', space: 'kernel', parts: [1, 2], source: WILDCARDS },
  { name: 'fentry', from: '0.22', provider: 'fentry', space: 'kernel', parts: [1, 2], source: WILDCARDS },
  { name: 'tracepoint', provider: 'tracepoint', space: 'kernel', parts: [2], source: WILDCARDS },
  { name: 'rawtracepoint', from: '0.18', provider: 'rawtracepoint', space: 'kernel', parts: [1, 2], source: WILDCARDS },
  { name: 'software', provider: 'software', space: 'kernel', parts: [1, 2], ownNames: true, source: WILDCARDS },
  { name: 'hardware', provider: 'hardware', space: 'kernel', parts: [1, 2], ownNames: true, source: WILDCARDS },
  { name: 'iter', provider: 'iter', space: 'kernel', parts: [1, 2], ownNames: true, source: WILDCARDS },
  { name: 'uprobe', provider: 'uprobe', space: 'user', parts: [2, 3], source: WILDCARDS },
  { name: 'usdt', provider: 'usdt', space: 'user', parts: [2, 3], source: WILDCARDS },
];

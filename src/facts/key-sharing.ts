/**
 * Who else may be in the bucket that a key picks.
 * - `shared`: other CPUs use the same key at the same time (constants, pid, comm).
 * - `per-thread`: only this thread has it; two threads meet in a bucket by hash alone.
 * - `per-cpu`: only this CPU has it.
 * - `unknown`: it depends on what the event is about.
 */
export type Sharing = 'shared' | 'per-thread' | 'per-cpu' | 'unknown';

/**
 * What the values of a key are. Two keys of one kind take the same values; of two kinds they meet in a bucket by hash alone.
 * - `process`: numbers of processes and threads; a process has the number of its first thread.
 * - `account`: numbers of users and groups.
 * - `user`, `name`: names of users, and of processes.
 */
type KeyValues = 'process' | 'account' | 'user' | 'name' | 'cgroup' | 'cpu' | 'node' | 'task';

/** Kinds of values that are small numbers: any small literal may be one of them. */
export const SMALL_NUMBERS: readonly string[] = ['account', 'cpu', 'node'] satisfies readonly KeyValues[];

/** Kinds of values among which is 0: the idle task, root, the first CPU. */
export const NUMBERS_FROM_ZERO: readonly string[] = [
  'process',
  'account',
  'cgroup',
  'cpu',
  'node',
] satisfies readonly KeyValues[];

/** A builtin as a map key. */
export interface Builtin {
  readonly name: string;
  readonly sharing: Sharing;
  /**
   * - `run`: one value for as long as the script runs.
   * - `nested`: fixed while one task stays on one CPU with interrupts off: a nested program sees the same value.
   * - `event`: a nested program may see another value.
   */
  readonly fixed: 'run' | 'nested' | 'event';
  /** Missing where it can be anything. */
  readonly values?: KeyValues;
  readonly source: string;
}

const TASK = 'bpftrace manual, builtins: read from the current task, which stays while interrupts are off';
const TASK_MACRO = 'bpftrace 0.24 and later, standard library: read from the current task';
const CLOCK = 'bpftrace manual, builtins: goes on between two events';
const EVENT = 'bpftrace manual, builtins: belongs to what the probe fires on';

/** The builtins of bpftrace 0.17 - 0.27, as names and (from 0.24) as calls without arguments. */
export const BUILTINS: readonly Builtin[] = [
  {
    name: 'pid',
    sharing: 'shared',
    fixed: 'nested',
    values: 'process',
    source: `${TASK}; the threads of a process share it`,
  },
  { name: 'tid', sharing: 'per-thread', fixed: 'nested', values: 'process', source: TASK },
  { name: 'curtask', sharing: 'per-thread', fixed: 'nested', values: 'task', source: TASK },
  { name: 'comm', sharing: 'shared', fixed: 'nested', values: 'name', source: `${TASK}; many tasks have one name` },
  { name: 'uid', sharing: 'shared', fixed: 'nested', values: 'account', source: TASK },
  { name: 'gid', sharing: 'shared', fixed: 'nested', values: 'account', source: TASK },
  { name: 'username', sharing: 'shared', fixed: 'nested', values: 'user', source: TASK },
  { name: 'cgroup', sharing: 'shared', fixed: 'nested', values: 'cgroup', source: TASK },
  { name: 'ppid', sharing: 'shared', fixed: 'nested', values: 'process', source: TASK_MACRO },
  { name: 'pcomm', sharing: 'shared', fixed: 'nested', values: 'name', source: TASK_MACRO },
  { name: 'leader_comm', sharing: 'shared', fixed: 'nested', values: 'name', source: TASK_MACRO },
  { name: 'leader_tid', sharing: 'shared', fixed: 'nested', values: 'process', source: TASK_MACRO },
  {
    name: 'cpu',
    sharing: 'per-cpu',
    fixed: 'nested',
    values: 'cpu',
    source: 'bpftrace manual, builtins: bpf_get_smp_processor_id()',
  },
  {
    name: 'numaid',
    sharing: 'shared',
    fixed: 'nested',
    values: 'node',
    source: 'bpftrace manual, builtins: the node of this CPU',
  },
  { name: 'ncpus', sharing: 'shared', fixed: 'run', source: 'bpftrace 0.24 and later: the number of possible CPUs' },
  { name: 'cpid', sharing: 'shared', fixed: 'run', source: 'bpftrace manual, builtins: the process that -c started' },
  { name: 'probe', sharing: 'shared', fixed: 'event', source: `${EVENT}: the nested program has another name` },
  { name: 'probetype', sharing: 'shared', fixed: 'event', source: EVENT },
  { name: 'func', sharing: 'shared', fixed: 'event', source: `${EVENT}: other CPUs are in the same function` },
  { name: 'usermode', sharing: 'shared', fixed: 'event', source: `${EVENT}: one of two values` },
  { name: 'nsecs', sharing: 'unknown', fixed: 'event', source: CLOCK },
  { name: 'elapsed', sharing: 'unknown', fixed: 'event', source: CLOCK },
  { name: 'jiffies', sharing: 'unknown', fixed: 'event', source: CLOCK },
  { name: 'rand', sharing: 'unknown', fixed: 'event', source: 'bpftrace manual, builtins: another number each time' },
  { name: 'retval', sharing: 'unknown', fixed: 'event', source: EVENT },
  { name: 'args', sharing: 'unknown', fixed: 'event', source: EVENT },
  { name: 'ctx', sharing: 'unknown', fixed: 'event', source: EVENT },
  { name: 'kstack', sharing: 'unknown', fixed: 'event', source: `${EVENT}: the nested program's stack is deeper` },
  { name: 'ustack', sharing: 'unknown', fixed: 'event', source: EVENT },
  ...Array.from({ length: 20 }, (_, n): Builtin => {
    const name = n < 10 ? `arg${n}` : `sarg${n - 10}`;
    return { name, sharing: 'unknown', fixed: 'event', source: EVENT };
  }),
];

/** Functions of a constant that give the same number throughout: `cgroupid("/a")`, `kaddr("f")`. */
export const CONSTANT_FUNCTIONS: ReadonlySet<string> = new Set(['cgroupid', 'kaddr', 'pton']);

/** Operators that leave few values, which CPUs and threads share whatever the operands are: `tid % 16`, `cpu == 0`. */
export const NARROWING_OPERATORS: ReadonlySet<string> = new Set('% / & >> == != < > <= >= && ||'.split(' '));

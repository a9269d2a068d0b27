/**
 * Which functions of one kernel run inside which BPF map operation, and whether a lock of that operation is held when a
 * probe at their entry or exit fires. A table is read off one kernel image: symbols from kallsyms, trace sites from the
 * mcount table, signatures from BTF, and the call graph of each operation followed with the locks that it takes.
 *
 * It holds for the maps that bpftrace creates: pre-allocated, without special fields, without BPF_F_LOCK. The walk is
 * static and leaves indirect calls unresolved except LRU eviction, so the absence of a function proves nothing.
 */

/** H: on every path found. M: on some. N: on none. */
export type HeldCode = (typeof HELD_CODES)[number];
const HELD_CODES = ['H', 'M', 'N'] as const;

export const KERNEL_OPERATION_NAMES = [
  'hash.update',
  'hash.delete',
  'percpu_hash.update',
  'lru_hash.update',
  'lru_hash.delete',
  'lru_percpu_hash.update',
  'ringbuf.output',
  'stackid',
] as const;
export type KernelOperation = (typeof KERNEL_OPERATION_NAMES)[number];

/**
 * What else a BPF program calls that runs code of the kernel: map operations that take no lock, and helpers by their names
 * without `bpf_`.
 */
const KERNEL_HELPER_NAMES = [
  'percpu_array.update',
  'hash.lookup',
  'lru_hash.lookup',
  'percpu_hash.lookup',
  'lru_percpu_hash.lookup',
  'percpu_array.lookup',
  'percpu_hash.lookup_percpu',
  'lru_percpu_hash.lookup_percpu',
  'percpu_array.lookup_percpu',
  'hash.for_each',
  'get_current_comm',
  'get_current_pid_tgid',
  'get_ns_current_pid_tgid',
  'get_current_uid_gid',
  'get_current_cgroup_id',
  'get_current_task',
  'get_smp_processor_id',
  'get_numa_node_id',
  'get_prandom_u32',
  'get_func_ip',
  'ktime_get_ns',
  'ktime_get_boot_ns',
  'ktime_get_tai_ns',
  'probe_read',
  'probe_read_str',
  'probe_read_kernel',
  'probe_read_kernel_str',
  'probe_read_user',
  'probe_read_user_str',
  'perf_event_output',
  'get_stack',
  'd_path',
  'send_signal',
  'send_signal_thread',
  'trace_printk',
  'seq_printf',
  'skb_output',
  'get_socket_cookie',
  'per_cpu_ptr',
  'this_cpu_ptr',
] as const;
export type KernelHelper = (typeof KERNEL_HELPER_NAMES)[number];

/** All that a program calls. */
export type KernelCalls = KernelOperation | KernelHelper;
export const KERNEL_CALL_NAMES: readonly KernelCalls[] = [...KERNEL_OPERATION_NAMES, ...KERNEL_HELPER_NAMES];

/**
 * The functions with a trace site that one call runs through: on every path of its code, and on some. What an operation
 * runs through on some of its paths are the functions with a row in its path.
 */
export interface RunThrough {
  readonly every: readonly string[];
  readonly some: readonly string[];
}

/** 'own' is the lock that the probed function has just taken. */
export type HeldLock = (typeof HELD_LOCKS)[number];
const HELD_LOCKS = ['bucket', 'freelist', 'lru', 'ringbuf', 'own'] as const;

/**
 * The exit of a function that takes a lock counts the lock just taken, the exit of one that releases a lock only an
 * outer one.
 */
export type PathRow = readonly [entry: HeldCode, exit: HeldCode, locks: readonly HeldLock[]];

export interface KernelFunction {
  /** fentry and fexit can attach: a symbol, a trace site and BTF of that name, on a kernel that has trampolines. */
  readonly attachable?: boolean;
  /** There is a trace site, though fentry and fexit cannot attach. */
  readonly site?: boolean;
  /** As BTF has it. */
  readonly signature?: string;
  readonly path?: Readonly<Partial<Record<KernelOperation, PathRow>>>;
}

const ARCHITECTURES = ['x86_64', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

export interface KernelTable {
  /** The kernel's release line, e.g. `6.12`. */
  readonly kernel: string;
  /** As `uname -r` has it, e.g. `6.12.117+deb13-amd64`. */
  readonly release: string;
  readonly arch: Architecture;
  readonly source: string;
  /** The options of the kernel's configuration that matter here, without `CONFIG_`: `y`, `m`, or `absent`. */
  readonly config: Readonly<Record<string, string>>;
  /** By symbol. `__traceiter_X` stands for the tracepoint X. */
  readonly functions: Readonly<Record<string, KernelFunction>>;
  /**
   * A call that is missing runs through no function with a trace site. Absent in tables of older versions: then nothing
   * is known.
   */
  readonly helpers?: Readonly<Partial<Record<KernelCalls, RunThrough>>>;
}

type ReadKernelTable =
  | { readonly ok: true; readonly table: KernelTable }
  | { readonly ok: false; readonly message: string };

/** The version of the file format. */
const KERNEL_TABLE_VERSION = 1;

/** Reads the content of a table's JSON file; the message says what is wrong with it, in one sentence. */
export function readKernelTable(content: unknown): ReadKernelTable {
  if (!isRecord(content)) return wrong('A kernel table is a JSON object.');
  const { version, kernel, release, arch, source } = content;
  if (version !== KERNEL_TABLE_VERSION)
    return wrong(
      `The version of a kernel table is ${KERNEL_TABLE_VERSION}, not ${JSON.stringify(version) ?? 'missing'}.`,
    );
  if (typeof kernel !== 'string' || !/^\d{1,5}\.\d{1,5}$/.test(kernel))
    return wrong('`kernel` of a kernel table is a release line, such as "6.12".');
  if (typeof release !== 'string' || release === '') return wrong('`release` of a kernel table is what uname -r says.');
  const known = ARCHITECTURES.find((each) => each === arch);
  if (known === undefined) return wrong(`\`arch\` of a kernel table is one of ${ARCHITECTURES.join(', ')}.`);
  if (typeof source !== 'string') return wrong('`source` of a kernel table says what it was read from.');
  const config = readConfig(content.config);
  if (config === undefined) return wrong('`config` of a kernel table holds the values of options, as text.');
  if (!isRecord(content.functions)) return wrong('`functions` of a kernel table holds one object for each function.');
  const functions = new Map<string, KernelFunction>();
  for (const [name, value] of Object.entries(content.functions)) {
    const row = readFunction(value);
    if (row === undefined)
      return wrong(`The row of the function ${name} in a kernel table is not one that is understood.`);
    functions.set(name, row);
  }
  const helpers = content.helpers === undefined ? undefined : readHelpers(content.helpers);
  if (content.helpers !== undefined && helpers === undefined)
    return wrong('`helpers` of a kernel table holds the functions that each call runs through, in `every` and `some`.');
  const table = { kernel, release, arch: known, source, config, functions: Object.fromEntries(functions) };
  return { ok: true, table: helpers === undefined ? table : { ...table, helpers } };
}

function wrong(message: string): ReadKernelTable {
  return { ok: false, message };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readConfig(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  const config: [string, string][] = [];
  for (const [name, setting] of Object.entries(value)) {
    if (typeof setting !== 'string') return undefined;
    config.push([name, setting]);
  }
  return Object.fromEntries(config);
}

function readHelpers(value: unknown): KernelTable['helpers'] {
  if (!isRecord(value)) return undefined;
  const helpers: Partial<Record<KernelCalls, RunThrough>> = {};
  for (const [name, run] of Object.entries(value)) {
    const call = KERNEL_CALL_NAMES.find((each) => each === name);
    if (call === undefined || !isRecord(run)) return undefined;
    const [every, some] = [readNames(run.every), readNames(run.some)];
    if (every === undefined || some === undefined) return undefined;
    helpers[call] = { every, some };
  }
  return helpers;
}

function readNames(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names: string[] = [];
  for (const each of value) {
    if (typeof each !== 'string') return undefined;
    names.push(each);
  }
  return names;
}

function readFunction(value: unknown): KernelFunction | undefined {
  if (!isRecord(value)) return undefined;
  const { attachable, site, signature, path } = value;
  if (attachable !== undefined && typeof attachable !== 'boolean') return undefined;
  if (site !== undefined && typeof site !== 'boolean') return undefined;
  if (signature !== undefined && typeof signature !== 'string') return undefined;
  const rows = path === undefined ? undefined : readPath(path);
  if (path !== undefined && rows === undefined) return undefined;
  return {
    ...(attachable === undefined ? {} : { attachable }),
    ...(site === undefined ? {} : { site }),
    ...(signature === undefined ? {} : { signature }),
    ...(rows === undefined ? {} : { path: rows }),
  };
}

function readPath(value: unknown): Partial<Record<KernelOperation, PathRow>> | undefined {
  if (!isRecord(value)) return undefined;
  const path: Partial<Record<KernelOperation, PathRow>> = {};
  for (const [name, cell] of Object.entries(value)) {
    const operation = KERNEL_OPERATION_NAMES.find((each) => each === name);
    const row = readRow(cell);
    if (operation === undefined || row === undefined) return undefined;
    path[operation] = row;
  }
  return path;
}

function readRow(value: unknown): PathRow | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [first, second, list]: unknown[] = value;
  const [entry, exit] = [first, second].map((code) => HELD_CODES.find((each) => each === code));
  if (entry === undefined || exit === undefined || !Array.isArray(list)) return undefined;
  const locks = list.map((lock: unknown) => HELD_LOCKS.find((each) => each === lock));
  const known = locks.filter((lock) => lock !== undefined);
  return known.length === locks.length ? [entry, exit, known] : undefined;
}

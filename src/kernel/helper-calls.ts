import type { KernelCalls, KernelOperation, RunThrough } from '../facts/kernel-table.ts';
import { KERNEL_CALL_NAMES, KERNEL_OPERATION_NAMES } from '../facts/kernel-table.ts';
import type { CallGraph, Certainty } from './call-graph.ts';
import type { KernelSymbols } from './kallsyms.ts';
import { bareName } from './lock-names.ts';
import type { TraceSites } from './trace-sites.ts';

/**
 * The functions that start each operation of a map: what a BPF program calls. A kernel has those of its release.
 * Source: kernel/bpf/hashtab.c (the map_ops of each map type), kernel/bpf/ringbuf.c, kernel/bpf/stackmap.c.
 */
export const OPERATION_ROOTS: Readonly<Record<KernelOperation, readonly string[]>> = {
  'hash.update': ['htab_map_update_elem'],
  'hash.delete': ['htab_map_delete_elem'],
  'percpu_hash.update': ['htab_percpu_map_update_elem'],
  'lru_hash.update': ['htab_lru_map_update_elem'],
  'lru_hash.delete': ['htab_lru_map_delete_elem'],
  'lru_percpu_hash.update': ['htab_lru_percpu_map_update_elem'],
  'ringbuf.output': ['bpf_ringbuf_output', 'bpf_ringbuf_reserve'],
  stackid: ['bpf_get_stackid', '__bpf_get_stackid'],
};

/** What a program calls: any of these functions, by its type. */
interface Roots {
  readonly functions: readonly string[];
  /** In kernels with this function the verifier puts the calls of `instead` in place. */
  readonly unless?: { readonly has: string; readonly instead: readonly string[] };
}

const LOOKUP = '__htab_map_lookup_elem';

/**
 * The functions that a BPF program calls for a helper or a map operation. A kernel has those of its release; a helper
 * that is missing here, or has no functions, is put in place by the verifier (jiffies64, lookups in arrays).
 * Source: kernel/bpf/helpers.c, kernel/trace/bpf_trace.c; kernel/bpf/verifier.c do_misc_fixups();
 * kernel/bpf/hashtab.c htab_map_gen_lookup(), htab_lru_map_gen_lookup(), htab_percpu_map_gen_lookup();
 * kernel/bpf/arraymap.c percpu_array_map_gen_lookup(). bpf_jit_inlines_helper_call() came with the release that puts
 * get_smp_processor_id in place on both architectures (6.10).
 */
const CALL_ROOTS: Readonly<Record<KernelCalls, readonly string[] | Roots>> = {
  ...OPERATION_ROOTS,
  'ringbuf.output': ['bpf_ringbuf_output'],
  stackid: ['bpf_get_stackid', 'bpf_get_stackid_tp', 'bpf_get_stackid_raw_tp'],
  'percpu_array.update': ['array_map_update_elem'],
  'hash.lookup': [LOOKUP],
  'lru_hash.lookup': [LOOKUP],
  'percpu_hash.lookup': {
    functions: ['htab_percpu_map_lookup_elem'],
    unless: { has: 'htab_percpu_map_gen_lookup', instead: [LOOKUP] },
  },
  'lru_percpu_hash.lookup': ['htab_lru_percpu_map_lookup_elem'],
  'percpu_array.lookup': {
    functions: ['percpu_array_map_lookup_elem'],
    unless: { has: 'percpu_array_map_gen_lookup', instead: [] },
  },
  'percpu_hash.lookup_percpu': ['htab_percpu_map_lookup_percpu_elem'],
  'lru_percpu_hash.lookup_percpu': ['htab_lru_percpu_map_lookup_percpu_elem'],
  'percpu_array.lookup_percpu': ['percpu_array_map_lookup_percpu_elem'],
  'hash.for_each': ['bpf_for_each_hash_elem'],
  get_current_comm: ['bpf_get_current_comm'],
  get_current_pid_tgid: ['bpf_get_current_pid_tgid'],
  get_ns_current_pid_tgid: ['bpf_get_ns_current_pid_tgid'],
  get_current_uid_gid: ['bpf_get_current_uid_gid'],
  get_current_cgroup_id: ['bpf_get_current_cgroup_id'],
  get_current_task: ['bpf_get_current_task'],
  get_smp_processor_id: {
    functions: ['bpf_get_smp_processor_id'],
    unless: { has: 'bpf_jit_inlines_helper_call', instead: [] },
  },
  get_numa_node_id: ['bpf_get_numa_node_id'],
  get_prandom_u32: ['bpf_user_rnd_u32'],
  get_func_ip: ['bpf_get_func_ip_kprobe', 'bpf_get_func_ip_tracing', 'bpf_get_func_ip_kprobe_multi'],
  ktime_get_ns: ['bpf_ktime_get_ns'],
  ktime_get_boot_ns: ['bpf_ktime_get_boot_ns'],
  ktime_get_tai_ns: ['bpf_ktime_get_tai_ns'],
  probe_read: ['bpf_probe_read_compat'],
  probe_read_str: ['bpf_probe_read_compat_str'],
  probe_read_kernel: ['bpf_probe_read_kernel'],
  probe_read_kernel_str: ['bpf_probe_read_kernel_str'],
  probe_read_user: ['bpf_probe_read_user'],
  probe_read_user_str: ['bpf_probe_read_user_str'],
  perf_event_output: ['bpf_perf_event_output', 'bpf_perf_event_output_tp', 'bpf_perf_event_output_raw_tp'],
  get_stack: ['bpf_get_stack', 'bpf_get_stack_tp', 'bpf_get_stack_raw_tp', 'bpf_get_stack_pe'],
  d_path: ['bpf_d_path'],
  send_signal: ['bpf_send_signal'],
  send_signal_thread: ['bpf_send_signal_thread'],
  trace_printk: ['bpf_trace_printk'],
  seq_printf: ['bpf_seq_printf'],
  skb_output: ['bpf_skb_event_output'],
  get_socket_cookie: ['bpf_get_socket_ptr_cookie'],
  per_cpu_ptr: ['bpf_per_cpu_ptr'],
  this_cpu_ptr: ['bpf_this_cpu_ptr'],
};

/** The functions that a kernel's programs call for it. */
export function rootsOf(name: KernelCalls, has: (symbol: string) => boolean): readonly string[] {
  const roots = CALL_ROOTS[name];
  if (!('functions' in roots)) return roots.filter(has);
  const { functions, unless } = roots;
  return (unless !== undefined && has(unless.has) ? unless.instead : functions).filter(has);
}

/**
 * The functions with a trace site that run when a program calls a helper, or does something to a map; what runs through
 * none is left out. Of an operation that has a lock path only what is sure is told here: the rest are the functions with a
 * row in its path. Of several functions that programs call for it, by their type, what each runs through is sure.
 */
export function readHelpers(
  graph: CallGraph,
  symbols: KernelSymbols,
  sites: TraceSites,
): Readonly<Partial<Record<KernelCalls, RunThrough>>> {
  const helpers: Partial<Record<KernelCalls, RunThrough>> = {};
  for (const name of KERNEL_CALL_NAMES) {
    const roots = rootsOf(name, (symbol) => symbols.has(symbol));
    const reaches = roots.flatMap((root) => {
      const symbol = symbols.find(root);
      return symbol === undefined ? [] : [graph.reach(symbol.address)];
    });
    const found = new Set(
      reaches.flatMap((reach) => [...reach.keys()]).filter((each) => canTrace(each, symbols, sites)),
    );
    const sure = (each: string) =>
      reaches.every((reach: ReadonlyMap<string, Certainty>) => reach.get(each) === 'every');
    const names = [...found].sort();
    const some = isOperation(name) ? [] : names.filter((each) => !sure(each));
    if (names.length > 0) helpers[name] = { every: names.filter(sure), some };
  }
  return helpers;
}

function isOperation(name: KernelCalls): boolean {
  return KERNEL_OPERATION_NAMES.some((operation) => operation === name);
}

/** A probe sits at the function of its name: copies and parts that the compiler made have other symbols. */
function canTrace(name: string, symbols: KernelSymbols, sites: TraceSites): boolean {
  const symbol = symbols.find(name);
  return symbol !== undefined && bareName(name) === name && sites.has(symbol.address);
}

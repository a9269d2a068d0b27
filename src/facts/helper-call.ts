import type { KernelHelper } from './kernel-table.ts';
import type { Releases } from './releases.ts';

/** The helpers behind a builtin or a function of bpftrace: called wherever it stands, and called in some cases. */
export interface HelperCallRow extends Releases {
  readonly names: readonly string[];
  readonly always?: readonly KernelHelper[];
  readonly sometimes?: readonly KernelHelper[];
  readonly source: string;
}

const READS: readonly KernelHelper[] = ['probe_read', 'probe_read_kernel', 'probe_read_user'];
const STRING_READS: readonly KernelHelper[] = ['probe_read_str', 'probe_read_kernel_str', 'probe_read_user_str'];
const BUILDER = 'bpftrace src/ast/irbuilderbpf.cpp';
const CODEGEN = 'bpftrace src/ast/passes/codegen_llvm.cpp';

/** Ranges are bpftrace releases. Read at the tags from v0.17.0 to v0.26.0. */
export const HELPER_CALLS: readonly HelperCallRow[] = [
  { names: ['comm'], always: ['get_current_comm'], source: `${BUILDER} CreateGetCurrentComm()` },
  { names: ['pid', 'tid'], before: '0.23', always: ['get_current_pid_tgid'], source: `${BUILDER} CreateGetPidTgid()` },
  {
    names: ['pid', 'tid'],
    from: '0.23',
    always: ['get_current_pid_tgid'],
    sometimes: ['get_ns_current_pid_tgid'],
    source: `${BUILDER} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`,
  },
  { names: ['uid', 'gid', 'username'], always: ['get_current_uid_gid'], source: `${BUILDER} CreateGetUidGid()` },
  {
    names: ['nsecs', 'elapsed'],
    sometimes: ['ktime_get_boot_ns', 'ktime_get_ns', 'ktime_get_tai_ns'],
    source: `${BUILDER} CreateGetNs(): the boot time where the kernel has it, or the clock that an argument says`,
  },
  { names: ['cpu'], always: ['get_smp_processor_id'], source: `${BUILDER} CreateGetCpuId()` },
  {
    names: ['numaid'],
    always: ['get_numa_node_id'],
    source: `${BUILDER} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`,
  },
  { names: ['cgroup'], always: ['get_current_cgroup_id'], source: `${BUILDER} CreateGetCurrentCgroupId()` },
  { names: ['curtask'], always: ['get_current_task'], source: `${BUILDER} CreateGetCurrentTask()` },
  {
    names: ['ppid', 'pcomm', 'leader_tid', 'leader_comm', 'cpid', 'has_cpid'],
    sometimes: ['get_current_task', ...READS, ...STRING_READS],
    source: 'bpftrace src/stdlib/process.bt: fields of the current task',
  },
  { names: ['rand'], always: ['get_prandom_u32'], source: `${BUILDER} CreateGetRandom()` },
  { names: ['func'], from: '0.19', sometimes: ['get_func_ip'], source: `${BUILDER} CreateGetFuncIp()` },
  {
    names: ['kstack', 'ustack'],
    before: '0.21',
    sometimes: ['get_current_pid_tgid', 'percpu_array.lookup'],
    source: `${BUILDER} CreateGetStackId(), whose stack has the process beside it`,
  },
  {
    names: ['kstack', 'ustack'],
    from: '0.21',
    sometimes: ['get_stack', 'get_current_pid_tgid', 'percpu_array.lookup', 'get_smp_processor_id'],
    source: `${BUILDER} 0.21 CreateGetStack() and CreateGetStackScratchMap()`,
  },
  {
    names: ['dw_ustack'],
    sometimes: ['hash.lookup', 'percpu_array.lookup', 'probe_read_user', 'get_current_task'],
    source: 'bpftrace src/stdlib/stack/dwunwind.bpf.c',
  },
  {
    names: ['str', 'str_concat', 'kstr'],
    sometimes: [...STRING_READS, 'percpu_array.lookup', 'get_smp_processor_id'],
    source: `${BUILDER} CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`,
  },
  {
    names: ['buf', 'join', 'ntop', 'macaddr', 'strncmp', 'memcmp', 'strcontains', 'strstr', 'strlen', 'container_of'],
    sometimes: [...READS, ...STRING_READS, 'percpu_array.lookup', 'get_smp_processor_id'],
    source: `${CODEGEN} visit(Call): reads of memory, into a buffer of the CPU`,
  },
  { names: ['path'], always: ['d_path'], source: `${BUILDER} CreatePath()` },
  {
    names: ['usym'],
    always: ['get_current_pid_tgid'],
    source: `${BUILDER} CreateUSym()`,
  },
  { names: ['signal'], always: ['send_signal'], source: `${BUILDER} CreateSignal()` },
  { names: ['signal_thread'], always: ['send_signal_thread'], source: `${BUILDER} 0.25 CreateSignal()` },
  { names: ['skboutput'], always: ['skb_output'], source: `${BUILDER} CreateSkbOutput()` },
  { names: ['debugf'], always: ['trace_printk'], source: `${BUILDER} CreateTracePrintk()` },
  { names: ['socket_cookie'], always: ['get_socket_cookie'], source: `${BUILDER} 0.24 CreateGetSocketCookie()` },
  {
    names: ['percpu_kaddr'],
    sometimes: ['per_cpu_ptr', 'this_cpu_ptr'],
    source: `${BUILDER} 0.22 CreatePerCpuPtr(), CreateThisCpuPtr()`,
  },
  {
    names: ['len'],
    sometimes: ['hash.for_each'],
    source: `${CODEGEN} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not count`,
  },
  {
    names: ['printf', 'errorf', 'warnf', 'print', 'cat', 'system', 'time', 'join', 'exit', 'clear', 'zero'],
    before: '0.18',
    always: ['perf_event_output'],
    source: `${BUILDER} CreatePerfEventOutput()`,
  },
  {
    names: ['printf', 'errorf', 'warnf', 'print', 'cat', 'system'],
    from: '0.18',
    sometimes: ['perf_event_output', 'seq_printf', 'percpu_array.lookup', 'get_smp_processor_id'],
    source: `${BUILDER} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an operation`,
  },
];

/** What reads memory where a field, an element or a pointer is followed. */
export const MEMORY_CALLS = {
  sometimes: READS,
  source: `${BUILDER} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`,
} as const;

/** The helpers behind a read of a map: of the entry of this CPU, of the entries of all CPUs, and of all entries. */
export type MapRead = 'own' | 'value' | 'all';

interface MapReadRow extends Releases {
  readonly read: MapRead;
  /** `.lookup` and `.lookup_percpu` are those of the map's kind. */
  readonly call: 'lookup' | 'lookup_percpu' | 'hash.for_each';
  readonly perCpu: boolean;
  readonly source: string;
}

/** Ranges are bpftrace releases. */
export const MAP_READS: readonly MapReadRow[] = [
  { read: 'own', perCpu: true, call: 'lookup', source: `${CODEGEN} CreateMapLookup(): aggregations, has_key()` },
  { read: 'own', perCpu: false, call: 'lookup', source: `${CODEGEN} CreateMapLookup(): ++, has_key()` },
  { read: 'value', perCpu: false, call: 'lookup', source: `${BUILDER} CreateMapLookupElem()` },
  { read: 'value', perCpu: true, before: '0.21', call: 'lookup', source: `${BUILDER} CreateMapLookupElem()` },
  {
    read: 'value',
    perCpu: true,
    from: '0.21',
    call: 'lookup_percpu',
    source: `${BUILDER} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`,
  },
  { read: 'all', perCpu: false, call: 'hash.for_each', source: `${BUILDER} 0.20 CreateForEachMapElem()` },
  { read: 'all', perCpu: true, call: 'hash.for_each', source: `${BUILDER} 0.20 CreateForEachMapElem()` },
];

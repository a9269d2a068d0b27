import type { SeenRow } from './seen.ts';

/** Written by `npm run lab -- --evidence` from test/lab/results.json: run something, do not edit this table. */
export const SEEN: readonly SeenRow[] = [
  {
    "shape": "by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw leads to, exit of __htab_map_lookup_elem, wants another lock, bucket hash.delete always shared",
    "probes": [
      "fentry:bpf_ktime_get_ns",
      "fexit:__htab_map_lookup_elem",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/88"
    ]
  },
  {
    "shape": "by hash | holds bucket hash.update always shared, exit of _raw_spin_trylock, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fexit:_raw_spin_trylock",
      "fexit:alloc_fd"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 2,
    "scripts": [
      "generated/1/19"
    ]
  },
  {
    "shape": "holds bucket hash.delete always shared, exit of __pv_queued_spin_lock_slowpath, wants the same lock, bucket hash.update always per-thread",
    "probes": [
      "fentry:native_queued_spin_lock_slowpath",
      "fexit:__pv_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/59"
    ]
  },
  {
    "shape": "holds bucket hash.update always per-cpu, entry of _raw_spin_trylock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of check_and_free_fields, wants another lock, bucket hash.update always per-cpu",
    "probes": [
      "fentry:_raw_spin_trylock",
      "fexit:check_and_free_fields"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/45"
    ]
  },
  {
    "shape": "holds bucket hash.update always per-cpu, exit of ___pcpu_freelist_pop, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of native_queued_spin_lock_slowpath, wants another lock, bucket hash.update always per-cpu",
    "probes": [
      "fexit:___pcpu_freelist_pop",
      "kprobe:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/246"
    ]
  },
  {
    "shape": "holds bucket hash.update always per-cpu, exit of ___pcpu_freelist_pop_nmi, wants the same lock, bucket hash.update always per-thread",
    "probes": [
      "fexit:___pcpu_freelist_pop_nmi",
      "tracepoint:__traceiter_contention_end"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/162"
    ]
  },
  {
    "shape": "holds bucket hash.update always per-thread, entry of _raw_spin_trylock, wants the same lock, bucket hash.update always unknown",
    "probes": [
      "fentry:_raw_spin_trylock",
      "fentry:bpf_ktime_get_ns"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/34"
    ]
  },
  {
    "shape": "holds bucket hash.update always per-thread, entry of lookup_elem_raw, wants another lock, ringbuf ringbuf.output always | holds ringbuf ringbuf.output always, exit of _raw_spin_lock_irqsave, wants another lock, bucket hash.update always per-thread",
    "probes": [
      "fentry:lookup_elem_raw",
      "fexit:_raw_spin_lock_irqsave"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/181"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of ___pcpu_freelist_pop, wants another lock, bucket hash.update always unknown | holds bucket hash.update always unknown, entry of _raw_spin_trylock, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:___pcpu_freelist_pop",
      "fentry:_raw_spin_trylock"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/48"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of ___pcpu_freelist_pop, wants the same lock, bucket hash.update always per-cpu",
    "probes": [
      "fentry:___pcpu_freelist_pop",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/70"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of ___pcpu_freelist_pop_nmi, wants another lock, bucket percpu_hash.update first-insert shared | holds bucket percpu_hash.update first-insert shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always unknown",
    "probes": [
      "fentry:___pcpu_freelist_pop_nmi",
      "kprobe:lookup_elem_raw",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/157"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of __pv_queued_spin_lock_slowpath leads to, exit of htab_map_update_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of __pv_queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:__pv_queued_spin_lock_slowpath",
      "fexit:htab_map_update_elem",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/57"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of __traceiter_contention_end, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of _raw_spin_lock, wants another lock, bucket hash.update always shared",
    "probes": [
      "fexit:_raw_spin_lock",
      "tracepoint:__traceiter_contention_end"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/216"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of _raw_spin_unlock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:_raw_spin_unlock",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "generated/2/92"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of _raw_spin_unlock, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fentry:_raw_spin_unlock",
      "tracepoint:syscalls:sys_exit_dup"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/86"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of alloc_htab_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw leads to, entry of htab_map_update_elem, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:alloc_htab_elem",
      "fentry:htab_map_update_elem",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/82"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw leads to, exit of bpf_get_current_comm, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:alloc_fd",
      "fexit:bpf_get_current_comm",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "generated/2/188"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:lookup_elem_raw",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "pair/system-call-and-lookup"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:lookup_elem_raw",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "pair/system-call-and-lookup"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of lookup_elem_raw, wants another lock, bucket hash.update always shared",
    "probes": [
      "fexit:lookup_elem_raw",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/28"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, ringbuf ringbuf.output always | holds ringbuf ringbuf.output always, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",
    "probes": [
      "fexit:native_queued_spin_lock_slowpath",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/4"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants the same lock, bucket hash.delete always unknown",
    "probes": [
      "fentry:lookup_elem_raw",
      "tracepoint:syscalls:sys_exit_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/208"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fentry:_raw_spin_unlock",
      "fentry:lookup_elem_raw"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/242"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of lookup_elem_raw, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fentry:lookup_elem_raw",
      "kprobe:lookup_elem_raw"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "generated/3/32"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of native_queued_spin_lock_slowpath, wants another lock, ringbuf ringbuf.output always missing-key | holds ringbuf ringbuf.output always missing-key, entry of __traceiter_contention_end, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:alloc_fd",
      "fentry:native_queued_spin_lock_slowpath",
      "tracepoint:__traceiter_contention_end"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/75"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, entry of native_queued_spin_lock_slowpath, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fentry:native_queued_spin_lock_slowpath",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "keys/pid-and-uid"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of __pcpu_freelist_pop, wants the same lock, bucket hash.update always per-thread",
    "probes": [
      "fexit:__pcpu_freelist_pop",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/5"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of __pv_queued_spin_unlock_slowpath, wants the same lock, bucket hash.update always per-thread",
    "probes": [
      "fexit:__pv_queued_spin_unlock_slowpath",
      "kretprobe:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/38"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of _raw_spin_lock leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of _raw_spin_lock, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:__htab_map_lookup_elem",
      "fexit:_raw_spin_lock"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "generated/2/51"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of _raw_spin_lock, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fexit:_raw_spin_lock",
      "kprobe:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/48"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of _raw_spin_unlock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of _raw_spin_unlock, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:alloc_fd",
      "fexit:_raw_spin_unlock"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "generated/2/115"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of alloc_htab_elem, wants the same lock, bucket hash.update always unknown",
    "probes": [
      "fentry:alloc_fd",
      "fexit:alloc_htab_elem"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "generated/3/71"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of lookup_elem_raw, wants the same lock, bucket hash.update always unknown",
    "probes": [
      "fentry:alloc_fd",
      "fexit:lookup_elem_raw"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/128"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:__htab_map_lookup_elem",
      "fexit:native_queued_spin_lock_slowpath",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "function-of-an-operation/lookup"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:bpf_get_current_comm",
      "fexit:native_queued_spin_lock_slowpath",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "function-of-a-helper/get-current-comm"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:native_queued_spin_lock_slowpath",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 7,
    "scripts": [
      "pair/slow-path",
      "preprocessor/expressions"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, exit of queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:queued_spin_lock_slowpath",
      "fexit:queued_spin_lock_slowpath"
    ],
    "kernel": "6.12.118",
    "arch": "arm64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "pair/slow-path"
    ]
  },
  {
    "shape": "holds bucket hash.update always shared, kprobe:htab_map_update_elem+0x9f, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, kprobe:htab_map_update_elem+0x9f, wants another lock, bucket hash.update always shared",
    "probes": [
      "fentry:alloc_fd",
      "kprobe:htab_map_update_elem+0x9f"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "inside/offset"
    ]
  },
  {
    "shape": "holds bucket hash.update always unknown, exit of lookup_elem_raw, wants the same lock, bucket hash.update always per-cpu",
    "probes": [
      "fexit:lookup_elem_raw",
      "tracepoint:syscalls:sys_exit_dup"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/79"
    ]
  },
  {
    "shape": "holds freelist hash.update first-insert, entry of __pv_queued_spin_unlock_slowpath leads to, entry of bpf_ringbuf_output, wants the same entry, freelist hash.update first-insert",
    "probes": [
      "fentry:__pv_queued_spin_unlock_slowpath",
      "fentry:bpf_ringbuf_output",
      "kprobe:alloc_fd"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/24"
    ]
  },
  {
    "shape": "holds freelist hash.update first-insert, exit of native_queued_spin_lock_slowpath, wants the same entry, freelist hash.update first-insert",
    "probes": [
      "fexit:native_queued_spin_lock_slowpath",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "keys/constant-inside-comm"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output always missing-key, exit of _raw_spin_lock_irqsave, wants the same entry, ringbuf ringbuf.output always missing-key",
    "probes": [
      "fentry:_raw_spin_unlock_irqrestore",
      "fexit:_raw_spin_lock_irqsave"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 3,
    "runs": 3,
    "scripts": [
      "missing-key/lock-functions",
      "guard-too-late/predicate-lock-functions",
      "guard-too-late/division"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output always missing-key, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",
    "probes": [
      "fentry:native_queued_spin_lock_slowpath",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 2,
    "runs": 2,
    "scripts": [
      "guard-too-late/predicate",
      "missing-key/slow-path"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output always missing-key, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",
    "probes": [
      "fentry:native_queued_spin_lock_slowpath",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "missing-key/slow-path"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output always missing-key, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",
    "probes": [
      "fexit:copy_map_value_locked",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/64"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output always, exit of _raw_spin_lock_irqsave, wants the same entry, ringbuf ringbuf.output always",
    "probes": [
      "fexit:_raw_spin_lock_irqsave",
      "interval:s:5"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "leaving/interval-exit"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error division, exit of _raw_spin_lock_irqsave, wants the same entry, ringbuf ringbuf.output on-error division",
    "probes": [
      "fentry:_raw_spin_unlock_irqrestore",
      "fexit:_raw_spin_lock_irqsave"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "division/lock-functions"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, entry of __pv_queued_spin_unlock_slowpath leads to, entry of __htab_map_lookup_elem, wants the same entry, ringbuf ringbuf.output on-error update",
    "probes": [
      "fentry:__htab_map_lookup_elem",
      "fentry:__pv_queued_spin_unlock_slowpath",
      "kprobe:do_exit"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/56"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, entry of _raw_spin_unlock_irqrestore, wants the same entry, ringbuf ringbuf.output always",
    "probes": [
      "fentry:_raw_spin_unlock_irqrestore",
      "fentry:alloc_fd"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/124"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, entry of _raw_spin_unlock_irqrestore, wants the same entry, ringbuf ringbuf.output always",
    "probes": [
      "fentry:_raw_spin_unlock_irqrestore",
      "kprobe:do_exit"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/1/51"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, exit of _raw_spin_trylock, wants the same entry, ringbuf ringbuf.output on-error division",
    "probes": [
      "fentry:alloc_fd",
      "fexit:_raw_spin_trylock"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/201"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error division",
    "probes": [
      "fentry:__htab_map_lookup_elem",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 2,
    "scripts": [
      "generated/1/8"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error update",
    "probes": [
      "fexit:native_queued_spin_lock_slowpath",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/2/185"
    ]
  },
  {
    "shape": "holds ringbuf ringbuf.output on-error update, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error update",
    "probes": [
      "fexit:native_queued_spin_lock_slowpath",
      "tracepoint:syscalls:sys_enter_dup"
    ],
    "kernel": "6.12.118",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 0,
    "runs": 1,
    "scripts": [
      "generated/3/115"
    ]
  },
  {
    "shape": "two copies | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants the same lock, bucket hash.update always shared",
    "probes": [
      "fentry:native_queued_spin_lock_slowpath",
      "fexit:native_queued_spin_lock_slowpath"
    ],
    "kernel": "6.1.192",
    "arch": "x86_64",
    "bpftrace": "0.27.1",
    "hung": 1,
    "runs": 1,
    "scripts": [
      "guard/pair in two copies"
    ]
  }
];

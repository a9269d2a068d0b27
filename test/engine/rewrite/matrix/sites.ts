import { ENTRY, EXIT, pair, type RiskyScript, scriptsOf } from './risky.ts';

/** Two programs at any two sites of a lock's path. */
function at(first: string, second: string, entry = ENTRY, exit = EXIT): string {
  return `${first} { ${entry} }\n${second} { ${exit} }\n`;
}

/** Where the programs fire: lock functions, the hash map's own functions, tracepoints, interrupts that nothing masks. */
export const SITES: readonly RiskyScript[] = scriptsOf('sites', {
  'slow-path': pair(ENTRY, EXIT),
  'slow-path-kfunc': pair(ENTRY, EXIT, ['kfunc', 'kretfunc']),
  'slow-path-short-aliases': pair(ENTRY, EXIT, ['f', 'fr']),
  'slow-path-paravirt': at('fentry:__pv_queued_spin_lock_slowpath', 'fexit:__pv_queued_spin_lock_slowpath'),
  'slow-path-bare-metal': at('kfunc:queued_spin_lock_slowpath', 'kretfunc:queued_spin_lock_slowpath'),
  'slow-path-module': at(
    'fentry:vmlinux:native_queued_spin_lock_slowpath',
    'fexit:vmlinux:native_queued_spin_lock_slowpath',
  ),
  'slow-path-exit-first': at('fexit:native_queued_spin_lock_slowpath', 'fentry:native_queued_spin_lock_slowpath'),
  'raw-spin-lock': at('fentry:_raw_spin_lock', 'fexit:_raw_spin_lock'),
  'raw-spin-lock-kfunc': at('kfunc:_raw_spin_lock', 'kretfunc:_raw_spin_lock'),
  'raw-spin-lock-irqsave': at('fentry:_raw_spin_lock_irqsave', 'fexit:_raw_spin_lock_irqsave'),
  'raw-spin-lock-and-unlock': at('fexit:_raw_spin_lock', 'fentry:_raw_spin_unlock'),
  'irqsave-and-irqrestore': at('fexit:_raw_spin_lock_irqsave', 'fentry:_raw_spin_unlock_irqrestore'),
  'two-lock-functions': at('fexit:_raw_spin_lock', 'fexit:native_queued_spin_lock_slowpath'),
  'lookup-and-alloc': at('fentry:lookup_elem_raw', 'fexit:alloc_htab_elem', '@a[comm] = 1;', '@b[comm] = 1;'),
  'lookup-both-sides': at('fentry:lookup_elem_raw', 'fexit:lookup_elem_raw'),
  'lookup-kfunc': at('kfunc:lookup_elem_raw', 'kretfunc:lookup_elem_raw'),
  'alloc-both-sides': at('fentry:alloc_htab_elem', 'fexit:alloc_htab_elem'),
  'per-cpu-values': at(
    'fentry:pcpu_copy_value',
    'fexit:pcpu_init_value',
    '@a[comm] = count();',
    '@b[pid] = sum(1); @c[comm] = 1;',
  ),
  'free-fields': at('fentry:check_and_free_fields', 'fexit:check_and_free_fields'),
  'freelist-pop': at('fentry:__pcpu_freelist_pop', 'fexit:__pcpu_freelist_pop'),
  'freelist-pop-inner': at('fentry:___pcpu_freelist_pop', 'fexit:___pcpu_freelist_pop'),
  'raw-tracepoints': at('rawtracepoint:contention_begin', 'rawtracepoint:contention_end'),
  'raw-tracepoints-short-alias': at('rt:contention_begin', 'rt:contention_end'),
  'raw-tracepoint-and-fexit': at('rawtracepoint:contention_begin', 'fexit:native_queued_spin_lock_slowpath'),
  'raw-tracepoint-alone': 'rawtracepoint:contention_end { @b[pid] = 2; @a[comm] = 2; }\n',
  'tracepoint-and-lookup': at(
    'tracepoint:syscalls:sys_enter_dup',
    'fentry:lookup_elem_raw',
    '@a[comm] = 1;',
    '@b[comm] = 1; @a[comm] = 2;',
  ),
  'kprobe-and-fexit': at('kprobe:native_queued_spin_lock_slowpath', 'fexit:native_queued_spin_lock_slowpath'),
  'nmi-and-fentry': at('hardware:cache-misses:10000', 'fentry:vfs_read', '@a[comm] = 1;', '@a[comm] = 2; @b[pid] = 1;'),
  'nmi-and-raw-tracepoint': at(
    'hardware:cpu-cycles:1000000',
    'rawtracepoint:sched_switch',
    '@n[comm] = 1;',
    '@n[comm] = 2;',
  ),
  'nmi-and-uprobe': at('hardware:instructions:1000000', 'uprobe:/bin/bash:readline', '@n[comm] = 1;', '@n[comm] = 2;'),
  'nmi-and-end': 'hardware:cache-misses:10000 { @a[comm]++; }\nfexit:vfs_write { @a[comm]++; }\nEND { print(@a); }\n',
  'lone-entry': 'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\n',
  'lone-exit': 'fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; }\n',
  'lone-lookup': 'fentry:lookup_elem_raw { @a[comm]++; }\n',
  'lone-unlock': 'fentry:_raw_spin_unlock { @a[comm]++; @b[pid]++; }\n',
  'reported-first': `kfunc:queued_spin_lock_slowpath /@pf[tid]/ { @s[tid] = nsecs; }
kretfunc:down_read { @pf[tid] = @s[tid]; delete(@s[tid]); }
`,
  'three-programs': `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
fexit:vfs_read { @b[pid] = 4; @a[comm] = 4; }
`,
  'with-timer': `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
interval:s:1 { print(@a); clear(@a); }
`,
  'with-syscall-tracepoint': `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
tracepoint:syscalls:sys_enter_openat { @opens[comm]++; }
`,
  'with-profile': `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
profile:hz:99 { @samples[comm]++; }
`,
});

/**
 * Scripts that were run on real kernels under a lock load, or differ from one by a fact: those that hung, and those that did
 * not. The name says what they are.
 */
const SLOW_PATH = 'native_queued_spin_lock_slowpath';
const ENTRY = '@b[pid] = 2; @a[comm] = 2;';
const EXIT = '@b[pid] = 3; @a[comm] = 3;';
const DUP = 'tracepoint:syscalls:sys_enter_dup';
const BEGIN = 'BEGIN { printf("go\\n"); }\n';

function pair(site: string, entry = ENTRY, exit = EXIT): string {
  return `fentry:${site} { ${entry} }\nfexit:${site} { ${exit} }\n`;
}

function kfuncPair(site: string, entry = ENTRY, exit = EXIT): string {
  return `kfunc:${site} { ${entry} }\nkretfunc:${site} { ${exit} }\n`;
}

function same(site: string, body: string): string {
  return pair(site, body, body);
}

const COUNTS = '@b[pid] = count(); @a[comm] = count();';
const MISSING_KEY = 'if (@c[pid] > 100) { $x = 1; }';
const DIVISION = '$r = 1000 / ((uint64)pid & 0x40000000);';

export const TWINS: Readonly<Record<string, string>> = {
  'slow path, shared keys': pair(SLOW_PATH),
  'slow path, shared keys, kfunc': kfuncPair(SLOW_PATH),
  'slow path, thread keys': pair(SLOW_PATH, '@b[pid] = 2; @a[tid] = 2;', '@b[pid] = 3; @a[tid] = 3;'),
  'slow path, one map with three keys': pair(
    SLOW_PATH,
    '@a[0] = 1; @a[1] = 1; @a[2] = 1;',
    '@a[2] = 2; @a[1] = 2; @a[0] = 2;',
  ),
  'slow path, keyed counts': same(SLOW_PATH, COUNTS),
  'slow path, scalar count': same(SLOW_PATH, '@n = count();'),
  'slow path, entry alone': `fentry:${SLOW_PATH} { ${ENTRY} }\n`,
  'slow path, by kprobe': `kprobe:${SLOW_PATH} { ${ENTRY} }\n`,
  'slow path, guard in one program': `BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } }
fentry:${SLOW_PATH} { if (@guard[cpu] > 0) { return; } @guard[cpu] = sum(1); ${ENTRY} @guard[cpu] = sum(-1); }
fexit:${SLOW_PATH} { ${EXIT} }
`,
  'contention tracepoints': `tracepoint:lock:contention_begin { ${ENTRY} }\ntracepoint:lock:contention_end { ${EXIT} }\n`,
  'raw spin lock': pair('_raw_spin_lock'),
  'raw spin lock, kfunc': kfuncPair('_raw_spin_lock'),
  'raw spin lock, keyed counts': same('_raw_spin_lock', COUNTS),
  'raw spin lock, keyed counts, kfunc': kfuncPair('_raw_spin_lock', COUNTS, COUNTS),
  'raw spin lock, scalar counts': pair('_raw_spin_lock', '@n = count();', '@m = count();'),
  'raw spin lock with interrupts off': pair('_raw_spin_lock_irqsave'),
  'raw spin unlock': pair('_raw_spin_unlock'),
  'plain slow path, shared keys': pair('queued_spin_lock_slowpath'),
  'plain slow path, thread keys': pair(
    'queued_spin_lock_slowpath',
    '@b[pid] = 2; @a[tid] = 2;',
    '@b[pid] = 3; @a[tid] = 3;',
  ),
  'production crash': `kfunc:queued_spin_lock_slowpath /@pf[tid]/ { @s[tid] = nsecs; }
kretfunc:down_read { @pf[tid] = @s[tid]; delete(@s[tid]); }
`,
  'production crash on the native slow path': `fentry:${SLOW_PATH} /@pf[tid]/ { @s[tid] = nsecs; }
fexit:down_read { @pf[tid] = @s[tid]; delete(@s[tid]); }
`,
  'dup and lookup': `${DUP} { @a[comm] = 1; @b[pid] = 1; }\nfentry:lookup_elem_raw { ${ENTRY} }\n`,
  'dup and slow path': `${DUP} { @a[comm] = 1; @b[pid] = 1; }\nfexit:${SLOW_PATH} { ${ENTRY} }\n`,
  'alloc_fd and slow path': `fentry:alloc_fd { @a[comm] = 1; @b[pid] = 1; }\nfexit:${SLOW_PATH} { ${ENTRY} }\n`,
  'a missing key': `${BEGIN}kprobe:do_exit { @c[pid] = count(); }
fexit:_raw_spin_lock_irqsave { ${MISSING_KEY} }
fentry:_raw_spin_unlock_irqrestore { ${MISSING_KEY} }
`,
  'a missing key on the slow path': `${BEGIN}kprobe:do_exit { @c[pid] = count(); }
${same(SLOW_PATH, MISSING_KEY)}${DUP} { ${MISSING_KEY} }
`,
  'a division by zero': `${BEGIN}fexit:_raw_spin_lock_irqsave { ${DIVISION} }\nfentry:_raw_spin_unlock_irqrestore { ${DIVISION} }\n`,
  'inside a lookup': `${BEGIN}fexit:${SLOW_PATH} { if (@c[comm] == 5) { $x = 1; } }
fentry:__htab_map_lookup_elem { @a[comm] = 1; @b[pid] = 1; }
${DUP} { @b[pid] = 2; @a[comm] = 2; }
kprobe:do_exit { @c[comm] = 1; }
`,
  'inside a helper': `BEGIN { @n = sum(0); }
fexit:${SLOW_PATH} /comm == "load"/ { @n = sum(1); }
fentry:bpf_get_current_comm { @b[pid] = 1; @a[pid % 7] = 1; }
${DUP} { @a[pid % 7] = 2; @b[pid] = 2; }
`,
  'at an offset': `${BEGIN}fentry:alloc_fd { @b[pid] = 1; @a[comm] = 1; }\nkprobe:htab_map_update_elem+0x9f { ${ENTRY} }\n`,
  'at a watched address': `${BEGIN}fentry:alloc_fd { @b[pid] = 1; @a[comm] = 1; }
watchpoint:0xffffffff81234560:8:x { ${ENTRY} }
`,
  'through a definition': `#define UPD @b[pid] = 2\n${BEGIN}fexit:${SLOW_PATH} { UPD; }\n`,
  'leaving by a timer': `${BEGIN}fexit:_raw_spin_lock_irqsave { printf("x"); }
fentry:_raw_spin_unlock_irqrestore { printf("y"); }
interval:s:5 { exit(); }
`,
};

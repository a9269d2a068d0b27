import { ENTRY, EXIT, pair, type RiskyScript, SLOW_PATH, scriptsOf } from './risky.ts';

/** One block for several attach points, and patterns that match several functions. */
export const ATTACH_POINTS: readonly RiskyScript[] = scriptsOf('attach-points', {
  list: `fentry:${SLOW_PATH}, fexit:${SLOW_PATH} { @b[pid] = 2; @a[comm] = 2; }\n`,
  'list-over-lines': `fentry:${SLOW_PATH},\nfexit:${SLOW_PATH}\n{\n\t@b[pid] = 2;\n\t@a[comm] = 2;\n}\n`,
  'list-kfunc': `kfunc:_raw_spin_lock,kretfunc:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }\n`,
  'list-with-kprobe': `fentry:lookup_elem_raw, kprobe:vfs_read { @b[pid] = 2; @a[comm] = 2; }\nfexit:alloc_htab_elem { @b[pid] = 3; @a[comm] = 3; }\n`,
  'list-raw-tracepoints':
    'rawtracepoint:contention_begin, rawtracepoint:contention_end { @b[pid] = 2; @a[comm] = 2; }\n',
  wildcard:
    'fentry:*queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\nfexit:*queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\n',
  'wildcard-all-locks':
    'fentry:_raw_spin_lock* { @b[pid] = 2; @a[comm] = 2; }\nfexit:_raw_spin_lock* { @b[pid] = 3; @a[comm] = 3; }\n',
  'wildcard-one-block': 'fexit:*_htab_elem { @b[pid] = 2; @a[comm] = 2; }\n',
  'wildcard-raw-tracepoint': 'rawtracepoint:contention_* { @b[pid] = 2; @a[comm] = 2; }\n',
  'blocks-of-one-site': `fentry:${SLOW_PATH} { @b[pid] = 2; }\nfentry:${SLOW_PATH} { @a[comm] = 2; }\nfexit:${SLOW_PATH} { @b[pid] = 3; }\nfexit:${SLOW_PATH} { @a[comm] = 3; }\n`,
});

/** Programs that read what they were called with: names that are others after a move. */
export const ARGUMENTS: readonly RiskyScript[] = scriptsOf('arguments', {
  number: pair('@b[pid] = args.val; @a[comm] = 2;', EXIT),
  'number-arrow': pair('@b[pid] = args->val; @a[comm] = 2;', EXIT, ['kfunc', 'kretfunc']),
  'pointer-key': pair('@b[args.lock] = 2; @a[comm] = 2;', '@b[args.lock] = 3; @a[comm] = 3;'),
  'pointer-cast': pair('@b[(uint64)args.lock] = 2; @a[comm] = 2;', EXIT),
  both: pair('@b[(uint64)args.lock] = args.val; @a[comm] = 2;', EXIT),
  predicate: `fentry:${SLOW_PATH} /args.val > 1/ { ${ENTRY} }\nfexit:${SLOW_PATH} { ${EXIT} }\n`,
  'exit-side': pair(ENTRY, '@b[pid] = args.val; @a[comm] = 3;'),
  'lone-entry': `fentry:${SLOW_PATH} { @b[pid] = args.val; @a[comm] = 2; }\n`,
  'lone-entry-raw-lock': 'fentry:_raw_spin_lock { @b[(uint64)args.lock] = 2; }\n',
  'lone-entry-unlock': 'fentry:_raw_spin_unlock { @b[(uint64)args.lock]++; @a[comm]++; }\n',
  lookup: 'fentry:lookup_elem_raw { @a[args.hash] = 1; }\nfexit:alloc_htab_elem { @b[comm] = 1; }\n',
  'return-value':
    'fexit:lookup_elem_raw { @a[(uint64)retval] = 1; @b[comm] = 1; }\nfentry:alloc_htab_elem { @b[comm] = 2; @a[1] = 2; }\n',
  'lone-return-value': 'fexit:lookup_elem_raw { @a[(uint64)retval] = 1; }\n',
  'function-name': pair('@b[func] = 2; @a[comm] = 2;', '@b[func] = 3; @a[comm] = 3;'),
  'probe-name': pair('@b[probe] = 2; @a[comm] = 2;', '@b[probe] = 3; @a[comm] = 3;'),
  'update-flags':
    'fexit:htab_map_update_elem { @f[args.map_flags]++; @n[comm]++; }\nfentry:lookup_elem_raw { @f[1]++; @n[comm]++; }\n',
  'raw-tracepoint':
    'rawtracepoint:contention_begin { @b[arg1] = 2; @a[comm] = 2; }\nrawtracepoint:contention_end { @b[arg1] = 3; @a[comm] = 3; }\n',
  'raw-tracepoint-fields':
    'rawtracepoint:contention_begin { @b[args.flags] = 2; @a[comm] = 2; }\nrawtracepoint:contention_end { @b[args.ret] = 3; @a[comm] = 3; }\n',
});

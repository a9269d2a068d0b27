import { ENTRY, EXIT, pair, type RiskyScript, SLOW_PATH, scriptsOf } from './risky.ts';

const PAIR = pair(ENTRY, EXIT);

/** What else a script may hold: settings, macros, functions, variables, and names that a rewrite would like to take. */
export const LANGUAGE: readonly RiskyScript[] = scriptsOf('language', {
  'config-block': `config = { max_map_keys = 1000 }\n${PAIR}`,
  'config-lines': `config = {\n  max_strlen = 32;\n  print_maps_on_exit = 0;\n}\n\n${PAIR}`,
  'c-struct': `struct pair { int a; int b; }\n${PAIR}`,
  'c-define': `#define LIMIT 5\n${pair('if (@b[pid] < LIMIT) { @b[pid]++; } @a[comm]++;', EXIT)}`,
  'macro-expression': `macro twice(x) { x * 2 }\n${pair('@b[pid] = twice(1); @a[comm] = twice(2);', EXIT)}`,
  'macro-with-map': `macro bump(@m, k) { @m[k] = 1; }\n${pair('bump(@b, pid); bump(@a, comm);', EXIT)}`,
  function: `fn add($x : int64) : int64 { return $x + 1; }\n${pair('@b[pid] = 2; @a[comm] = 2;', EXIT)}`,
  let: pair('let $x = 5; @b[pid] = $x; let $y : int64 = 3; @a[comm] = $y;', EXIT),
  variables: pair('$x = pid; $y = $x + 1; @b[$y] = 2; @a[comm] = $x;', EXIT),
  'variable-guard-cpu': pair('$guard_cpu = pid; @b[$guard_cpu] = 2; @a[comm] = 2;', EXIT),
  casts: pair('@b[(uint32)pid] = (int64)2; @a[comm] = 2;', EXIT),
  strings: pair('@b[pid] = strncmp(comm, "bash", 4); @a[str($1)] = 2;', EXIT),
  'positional-parameter': pair('if (pid == $1) { @b[pid] = 2; } @a[comm] = 2;', EXIT),
  'cgroup-filter': pair('@b[cgroup] = 2; @a[comm] = uid;', EXIT),
  'name-guard': pair('@guard[pid] = 2; @a[comm] = 2;', '@guard[pid] = 3; @a[comm] = 3;'),
  'name-guard-missed': pair('@guard_missed[pid] = 2; @a[comm] = 2;', '@guard_missed[pid] = 3; @a[comm] = 3;'),
  'name-guard-and-guard2': pair('@guard = 1; @guard2[pid] = 2; @a[comm] = 2;', '@guard2[pid] = 3; @a[comm] = 3;'),
  'name-guard-prefix': pair('@guardian[pid] = 2; @a[comm] = 2;', '@guardian[pid] = 3; @a[comm] = 3;'),
  'name-guard-in-comment': `// @guard is what we lack.\n${PAIR}`,
  'suppressed-other-rule': `// bpftrace-guard: ignore[unresolved-attach-point] known\n${PAIR}`,
  'many-bodies': `fentry:${SLOW_PATH} { ${ENTRY} }
fexit:${SLOW_PATH} { ${EXIT} }
fentry:_raw_spin_lock { @b[pid] = 4; @a[comm] = 4; }
fexit:_raw_spin_lock { @b[pid] = 5; @a[comm] = 5; }
fentry:lookup_elem_raw { @b[pid] = 6; @a[comm] = 6; }
`,
  'two-causes': `fentry:${SLOW_PATH} { ${ENTRY} }
fexit:${SLOW_PATH} { ${EXIT} }
hardware:cache-misses:10000 { @c[comm]++; }
fentry:vfs_read { @c[comm]++; }
`,
  'empty-body-beside': `${PAIR}fentry:vfs_read {}\nkprobe:vfs_write { }\n`,
});

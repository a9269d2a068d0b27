import { ENTRY, EXIT, pair, type RiskyScript, scriptsOf } from './risky.ts';

/** How a program may be left: each of these ways but exit() must lower a guard. And what runs before it, or by a timer. */
export const WAYS_OUT: readonly RiskyScript[] = scriptsOf('ways-out', {
  'return-last': pair(`${ENTRY} return;`, `${EXIT} return;`),
  'return-without-semicolon': pair(`${ENTRY} return`, EXIT),
  'return-first': pair(`if (pid == 0) { return; } ${ENTRY}`, EXIT),
  'return-in-both-arms': pair(`@a[comm]++; if (pid > 5) { return; } else { @b[pid] = 1; return; }`, EXIT),
  'return-in-else-if': pair(
    '@a[comm]++; if (pid == 1) { @b[1] = 1; return; } else if (pid == 2) { @b[2] = 2; return; } else { @b[pid]++; }',
    EXIT,
  ),
  'return-nested': pair(`if (pid > 1) { if (tid > 1) { ${ENTRY} return; } @a[comm] = 1; }`, EXIT),
  'return-in-unroll': pair('$i = 0; unroll(4) { if ($i == pid) { return; } @a[comm]++; @b[$i]++; $i++; }', EXIT),
  'return-in-while': pair(
    '$i = 0; while ($i < 5) { if (@a[comm] > $i) { return; } @b[$i]++; $i++; } @a[comm]++;',
    EXIT,
  ),
  'return-after-break': pair(
    '$i = 0; while ($i < 9) { $i++; if ($i == 3) { continue; } if ($i > 6) { break; } @b[$i]++; } @a[comm]++; return;',
    EXIT,
  ),
  'return-before-more': pair(`${ENTRY} return; @b[pid] = 9;`, EXIT),
  'exit-last': pair(`${ENTRY} exit();`, EXIT),
  'exit-without-semicolon': pair(`${ENTRY} exit()`, EXIT),
  'exit-in-if': pair(`${ENTRY} if (@b[pid] > 1000) { exit(); }`, EXIT),
  'exit-in-else': pair(`if (@b[pid] < 1000) { ${ENTRY} } else { exit(); }`, EXIT),
  'exit-in-loop': pair('$i = 0; while ($i < 5) { @b[$i]++; if (@b[$i] > 1000) { exit(); } $i++; } @a[comm]++;', EXIT),
  'exit-in-unroll': pair('unroll(3) { @a[comm]++; if (@a[comm] > 1000) { exit(); } @b[pid]++; }', EXIT),
  'exit-then-return': pair(`${ENTRY} if (@b[pid] > 1000) { exit(); return; }`, EXIT),
  'exit-in-ternary': pair(`${ENTRY} pid > 1000 ? exit() : print(@b);`, EXIT),
  'exit-with-code': pair(`${ENTRY} if (@b[pid] > 1000) { exit(2); }`, EXIT),
  'exit-then-more': pair('@a[comm]++; exit(); @b[pid]++;', EXIT),
  predicate: `fentry:native_queued_spin_lock_slowpath /pid > 1/ { ${ENTRY} }
fexit:native_queued_spin_lock_slowpath /comm != "idle"/ { ${EXIT} }
`,
  'predicate-reads-map': `fentry:native_queued_spin_lock_slowpath /@on[tid] == 0/ { ${ENTRY} @on[tid] = 1; }
fexit:native_queued_spin_lock_slowpath /@on[tid]/ { ${EXIT} delete(@on[tid]); }
`,
  'predicate-on-own-line': `fentry:native_queued_spin_lock_slowpath\n/pid > 1/\n{\n\t${ENTRY}\n}\n\nfexit:native_queued_spin_lock_slowpath\n/pid > 1/\n{\n\t${EXIT}\n}\n`,
  'predicate-takes-lock': `fentry:native_queued_spin_lock_slowpath /@n[pid]++ < 5/ { ${ENTRY} }
fexit:native_queued_spin_lock_slowpath\n/@n[pid]++ < 5 || comm == "x"/\n{\n\t${EXIT}\n\tif (pid == 1) { return; }\n\t@b[1] = 1;\n}
`,
  'exit-by-timer': `${pair(ENTRY, EXIT)}interval:s:5 { exit(); }\n`,
  'timer-works': `${pair(ENTRY, EXIT)}interval:s:1 { print(@a); }\nprofile:hz:99 /@n[1]++ > 3/ { @b[1] = 1; if (pid > 1) { return; } @b[2] = 1; }\n`,
  'starts-with-operator': pair(`-1 > pid ? print(1) : print(2); ${ENTRY}`, `--@a[comm]; @b[pid] = 3;`),
  'ternary-value': pair('@a[comm] = pid > 1 ? 1 : 2; @b[pid] = 1;', EXIT),
  'loop-while': pair('$i = 0; while ($i < 3) { @a[comm]++; @b[$i] = 1; $i++; }', EXIT),
  'loop-for-map': pair('for ($kv : @a) { @b[$kv.1] = 1; } @a[comm]++;', EXIT),
  'loop-for-range': pair('for ($i : 0..3) { @b[$i] = 1; } @a[comm]++;', EXIT),
  'return-in-for-range': pair('for ($i : 0..3) { if (pid == 0) { continue; } @b[$i] = 1; } @a[comm]++; return;', EXIT),
  'block-statement': pair(`{ let $x = pid; @b[$x] = 1; } @a[comm]++;`, EXIT),
});

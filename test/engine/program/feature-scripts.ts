import type { FeatureId } from '../../../src/facts/features.ts';

/** A smallest script that uses a construct, and one that looks like it and does not. */
export interface FeatureScript {
  readonly uses: string;
  readonly not: string;
  /** Why no release can be asked about it on any machine. */
  readonly unasked?: string;
}

const NEEDS_FUNCTIONS = 'depends on the functions of the running kernel';

export const FEATURE_SCRIPTS: Readonly<Record<FeatureId, FeatureScript>> = {
  'else-if': { uses: 'BEGIN { if (pid) { } else if (tid) { } }', not: 'BEGIN { if (pid) { } else { } }' },
  while: { uses: 'BEGIN { $x = 3; while ($x > 0) { $x--; } }', not: 'BEGIN { unroll(3) { @ = 1; } }' },
  tuple: { uses: 'BEGIN { $t = (1, 2); }', not: 'BEGIN { $t = (1); }' },
  sizeof: { uses: 'BEGIN { @ = sizeof(uint64); }', not: 'BEGIN { @ = 8; }' },
  exponent: { uses: 'BEGIN { @ = 1e6; }', not: 'BEGIN { @ = 0x1e6; }' },
  'double-pointer': { uses: 'BEGIN { $x = (uint64**)1; }', not: 'BEGIN { $x = (uint64*)1; }' },
  'digit-separator': { uses: 'BEGIN { @ = 1_000; }', not: 'BEGIN { @ = 1000; }' },
  'integer-suffix': { uses: 'BEGIN { @ = 5ul; }', not: 'BEGIN { @ = 5; }' },
  'array-cast': { uses: 'BEGIN { $x = (uint8[8])1; }', not: 'BEGIN { $x = (uint8)1; }' },
  'statement-definition': {
    uses: '#define UPD @b[pid] = 2\nBEGIN { UPD; }',
    not: '#define UPD @b[pid]++\nBEGIN { UPD; }',
  },
  'word-in-definition': {
    uses: '#define KEY comm\nBEGIN { @a[KEY]++; }',
    not: '#define KEY pid\nBEGIN { @a[KEY]++; }',
  },
  'config-block': { uses: 'config = { max_map_keys=10 } BEGIN { }', not: 'BEGIN { }' },
  subprogram: { uses: 'fn f($a : int64): int64 { return $a; } BEGIN { }', not: 'BEGIN { }' },
  'return-value': { uses: 'BEGIN { return 1; }', not: 'BEGIN { return; }' },
  'for-map': { uses: 'BEGIN { @m[1] = 1; for ($kv : @m) { print($kv.0); } }', not: 'BEGIN { @m[1] = 1; print(@m); }' },
  let: { uses: 'BEGIN { let $x = 1; }', not: 'BEGIN { $x = 1; }' },
  'for-range': { uses: 'BEGIN { for ($i : 0..3) { @ = $i; } }', not: 'BEGIN { @m[1] = 1; for ($kv : @m) { @ = 1; } }' },
  'bare-condition': { uses: 'BEGIN { if pid { } }', not: 'BEGIN { if /* no */ (pid) { } }' },
  macro: { uses: 'macro f() { 1 } BEGIN { @ = f(); }', not: 'BEGIN { @ = 1; }' },
  'map-declaration': { uses: 'let @a = hash(10); BEGIN { @a[1] = 1; }', not: 'BEGIN { let $a = 10; @a[1] = $a; }' },
  import: { uses: 'import "a.bt"; BEGIN { }', not: 'BEGIN { }' },
  'block-expression': { uses: 'BEGIN { $x = { 1 }; }', not: 'BEGIN { if (pid) { $x = 1; } }' },
  duration: { uses: 'BEGIN { @ = 5s; }', not: 'BEGIN { @ = 5; }' },
  record: { uses: 'BEGIN { $r = (a=1, b=2); }', not: 'BEGIN { $r = (1, 2); }' },
  'named-probe': { uses: 'foo=BEGIN { }', not: 'BEGIN { }' },
  'empty-middle': { uses: 'BEGIN { $a = 1; $x = $a ?: 2; }', not: 'BEGIN { $a = 1; $x = $a ? 1 : 2; }' },
  'spaced-attach-point': { uses: 'interval : s : 1 { @ = 1; }', not: 'interval:s:1 { @ = 1; }' },
  'source-line': { uses: 'uprobe:/bin/bash@foo.c:10 { @ = 1; }', not: 'uprobe:/bin/bash:main { @ = 1; }' },
  'attribute-behind': {
    uses: 'struct s { int a; } __attribute__((packed)); BEGIN { @ = sizeof(struct s); }',
    not: 'struct s { struct { int a; } __attribute__((packed)) x; }; BEGIN { @ = sizeof(struct s); }',
  },
  'attribute-before': {
    uses: 'struct __attribute__((packed)) s { int a; }; BEGIN { @ = sizeof(struct s); }',
    not: 'struct s { struct { int a; } __attribute__((packed)) x; }; BEGIN { @ = sizeof(struct s); }',
  },
  discard: { uses: 'BEGIN { _ = 1; }', not: 'BEGIN { $_ = 1; }' },
  'address-of': { uses: 'BEGIN { $x = 1; $p = &$x; }', not: 'BEGIN { $x = 1; $p = 1 & $x; }' },
  'short-tuple': { uses: 'BEGIN { $t = (1,); }', not: 'BEGIN { $t = (1,2); }' },
  'trailing-comma': { uses: 'BEGIN { $t = (1,2,); }', not: 'BEGIN { $t = (1,2 /* , */); }' },
  comptime: { uses: 'BEGIN { @ = comptime 1; }', not: 'BEGIN { @ = 1; }' },
  'unroll-expression': { uses: 'BEGIN { unroll(1 + 2) { @ = 1; } }', not: 'BEGIN { unroll(3) { @ = 1; } }' },
  'unset-map': { uses: 'BEGIN { @b = @a; }', not: 'BEGIN { @b = @a; @c++; @d = @c; } END { @a = 1; }' },
  'text-as-pointer': { uses: 'BEGIN { @ = str(comm); }', not: 'BEGIN { @ = str(0); }' },
  'number-as-text': { uses: 'BEGIN { printf("%s", pid); }', not: 'BEGIN { printf("%s %d", comm, pid); }' },
  'format-flag': {
    uses: 'BEGIN { printf("%+d", 1); }',
    not: 'BEGIN { printf("%-5d %05d 5% d", 1, 1); $t = strftime("%+d", 1); }',
  },
  'glued-colon': {
    uses: 'BEGIN { @ = pid ? 4:6; }',
    not: 'BEGIN { $x = 1; @ = pid ? 4: 6; @ = pid ? 4:(6); @ = pid ? 4 /*:6*/ : 6; }',
  },
  'glued-variable': {
    uses: 'BEGIN { $x = 1; @ = pid ? 4:$x; }',
    not: 'BEGIN { $x = 1; @ = pid ? 4 : $x; @ = pid ? 4 :$1; }',
  },
  'compound-operation': {
    uses: 'BEGIN { $a = 3; @x += $a - 1; }',
    not: 'BEGIN { $a = 3; @x += ($a - 1); @y = $a - 1; @x += -$a; @x += $a; }',
  },
  'keyword-field': {
    uses: 'struct s { int unroll; } BEGIN { $p = (struct s *)0; @ = $p->unroll; }',
    not: 'struct s { int unrolled; } BEGIN { $p = (struct s *)0; @ = $p->unrolled; }',
  },
  'integer-type-field': {
    uses: 'struct s { int int8; } BEGIN { $p = (struct s *)0; @ = $p->int8; }',
    not: 'struct s { int int9; } BEGIN { $p = (struct s *)0; @ = $p->int9; @ = (int8)1; }',
  },
  'sized-type-field': {
    uses: 'struct s { int buffer; } BEGIN { $p = (struct s *)0; @ = $p->buffer; }',
    not: 'struct s { int buffers; } BEGIN { $p = (struct s *)0; @ = $p->buffers; }',
  },
  'capital-suffix': { uses: 'BEGIN { @ = 1UL; }', not: 'BEGIN { @ = 1ul; @ = 1E3; @ = 0xFF; }' },
  'zero-in-exponent': { uses: 'BEGIN { @ = 1e0; }', not: 'BEGIN { @ = 1e10; @ = 0x1e0; @ = 01e3; }' },
  'step-behind-block': {
    uses: 'BEGIN { $j = 1; if (pid) { @ = 1; } ++$j; }',
    not: 'BEGIN { $j = 1; if (pid) { @ = 1; } $j++; ++$j; unroll(2) { @ = 1; } ++$j; }',
  },
  'sign-in-attach-point': {
    uses: 'uprobe:/bin/a%b:f { @ = 1; }',
    not: 'uprobe:"/bin/a%b":f { @ = 1; } kprobe:[ab]c* { @ = 1; }',
    unasked: 'depends on the functions of the running kernel, or on a file',
  },
  'separated-hex': { uses: 'BEGIN { @ = 0x1_000; }', not: 'BEGIN { @ = 0x1000; }' },

  offsetof: {
    uses: 'struct s { int a; int b; } BEGIN { @ = offsetof(struct s, b); }',
    not: 'struct s { int a; int b; } BEGIN { @ = sizeof(struct s); }',
  },
  'args-dot': {
    uses: 'tracepoint:syscalls:sys_enter_openat { @ = args.dfd; }',
    not: 'tracepoint:syscalls:sys_enter_openat { @ = args->dfd; }',
    unasked: 'depends on the tracepoints of the running kernel',
  },
  'kprobe-module': {
    uses: 'kprobe:vmlinux:vfs_read { @ = 1; }',
    not: 'kprobe:vfs_read { @ = 1; }',
    unasked: NEEDS_FUNCTIONS,
  },
  'readable-aggregation': {
    uses: 'BEGIN { @c = count(); if (@c > 0) { exit(); } }',
    not: 'BEGIN { @c = count(); $x = @c; @d[@c] = 1; print((1, @c)); @c; @e = count(); if (@c == @e) { } }',
  },
  'indexed-print': {
    uses: 'BEGIN { @c[1] = 1; print(@c[1]); }',
    not: 'BEGIN { @c[1] = 1; print(@c); print((@c[1], 1)); }',
  },
  'delete-several': {
    uses: 'BEGIN { @a[1] = 1; @b[2] = 1; delete(@a[1], @b[2]); }',
    not: 'BEGIN { @a[1] = 1; delete(@a[1]); }',
  },
  'outer-variable': {
    uses: 'BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }',
    not: 'BEGIN { $x = 0; if (pid) { $x = 1; $y = 1; } $y = $x; if (tid) { @ = $x + $y; } } END { $y = 1; @b = $y; }',
  },
  'tuple-key': { uses: 'BEGIN { @m[(1, 2)] = 1; }', not: 'BEGIN { @m[1, 2] = 1; }' },
  'delete-by-key': { uses: 'BEGIN { @m[1] = 1; delete(@m, 1); }', not: 'BEGIN { @m[1] = 1; delete(@m[1]); }' },
  'subfield-offset': {
    uses: 'struct t { int x; int y; } struct s { int a; struct t b; } BEGIN { @ = offsetof(struct s, b.y); }',
    not: 'struct s { int a; int b; } BEGIN { @ = offsetof(struct s, b); }',
  },
  'enum-cast': { uses: 'enum e { A = 1 } BEGIN { $x = (enum e)1; }', not: 'enum e { A = 1 } BEGIN { $x = A; }' },
  'jump-in-for': {
    uses: 'BEGIN { @m[1] = 1; for ($kv : @m) { break; } }',
    not: 'BEGIN { @m[1] = 1; for ($kv : @m) { } $x = 1; while ($x > 0) { break; } return; }',
  },
  'delete-value': { uses: 'BEGIN { @m[1] = 1; $x = delete(@m[1]); }', not: 'BEGIN { @m[1] = 1; delete(@m[1]); }' },
  'raw-arguments': {
    uses: 'rawtracepoint:sched_switch { @ = args.prev; }',
    not: 'rawtracepoint:sched_switch { @ = arg1; } tracepoint:sched:sched_switch { @p = args->prev_pid; }',
    unasked: 'depends on the BTF of the running kernel',
  },
  'raw-module': {
    uses: 'rawtracepoint:vmlinux:sched_switch { @ = 1; }',
    not: 'rawtracepoint:sched_switch { @ = 1; }',
    unasked: NEEDS_FUNCTIONS,
  },
  typeof: { uses: 'BEGIN { $x = 1; $y = (typeof($x))2; }', not: 'BEGIN { $x = 1; $y = (uint64)2; }' },
  typeinfo: {
    uses: 'config = { unstable_typeinfo=enable } BEGIN { $x = 1; print(typeinfo($x)); }',
    not: 'BEGIN { $x = 1; print($x); }',
  },
  'config-word': {
    uses: 'config = { print_maps_on_exit=false } BEGIN { }',
    not: 'config = { stack_mode=perf; max_map_keys=10; missing_probes="ignore" } BEGIN { }',
  },
  'exit-in-for': {
    uses: 'BEGIN { @m[1] = 1; for ($kv : @m) { exit(); } }',
    not: 'BEGIN { @m[1] = 1; for ($kv : @m) { print($kv.0); } exit(); }',
  },
  'dot-dereference': {
    uses: 'struct s { int a; }; BEGIN { $p = (struct s *)0; @ = $p.a; }',
    not: 'struct s { int a; }; BEGIN { $p = (struct s *)0; @ = $p->a; @b = (*$p).a; $p = *$p; @c = $p.a; }',
  },
  'interval-duration': { uses: 'interval:1s { @ = 1; }', not: 'interval:s:1 { @ = 1; } profile:hz:99 { @ = 1; }' },
  'several-begin': { uses: 'BEGIN { @a = 1; } BEGIN { @b = 1; }', not: 'BEGIN { @a = 1; } END { @b = 1; }' },
  'watchpoint-argument': {
    uses: 'watchpoint:vfs_read+arg0:8:w { @ = 1; }',
    not: 'watchpoint:0x1000:8:w { @ = 1; }',
    unasked: 'releases before 0.25 want a process beside it',
  },
  'percpuarray-declaration': {
    uses: 'let @a = percpuarray(1); BEGIN { @a = count(); }',
    not: 'let @a = percpuhash(1); BEGIN { @a = count(); }',
  },
};

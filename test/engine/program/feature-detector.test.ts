import { expect, test } from '@jest/globals';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { FEATURES, type FeatureId } from '../../../src/facts/features.ts';

const IDS = new Map<unknown, string>(Object.entries(FEATURES).map(([id, bound]) => [bound, id]));

/** Where a construct is used first in a script. */
function placeOf(feature: FeatureId, text: string): string | undefined {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const use = modelScript(script).features.find(({ bound }) => IDS.get(bound) === feature);
  return use && text.slice(use.span.start, use.span.end);
}

const body = (text: string) => `kprobe:f { ${text} }`;

test.each<[FeatureId, string, string | undefined]>([
  ['config-word', 'config = { max_map_keys=1; print_maps_on_exit=false } BEGIN { }', 'print_maps_on_exit=false'],
  ['config-word', 'config = { print_maps_on_exit=False } BEGIN { }', 'print_maps_on_exit=False'],
  ['config-word', 'config = { print_maps_on_exit=_a } BEGIN { }', 'print_maps_on_exit=_a'],
  ['config-word', 'config = { stack_mode=rawx } BEGIN { }', 'stack_mode=rawx'],
  ['config-word', 'config = { stack_mode=bpftrace } BEGIN { }', undefined],
  ['config-word', 'config = { stack_mode=raw } BEGIN { }', undefined],
  ['config-word', 'config = { stack_mode="raw x" } BEGIN { }', undefined],
  ['capital-suffix', 'config = { max_strlen=64; max_map_keys=10UL } BEGIN { }', 'max_map_keys=10UL'],
  ['capital-suffix', 'config = { max_map_keys=1U } BEGIN { }', 'max_map_keys=1U'],
  ['capital-suffix', 'config = { max_map_keys=10ul } BEGIN { }', undefined],
  ['capital-suffix', 'config = { missing_probes="1U" } BEGIN { }', undefined],
  ['glued-colon', 'fn f($a :int64): int64 { return $a; } BEGIN { }', 'fn f($a :int64): int64 '],
  ['glued-colon', 'fn f($a : int64): int64 /* :x */ { return $a; } BEGIN { }', undefined],
  ['glued-colon', 'fn f($a : int64): int64 { @ = pid ? $a :$a; return $a; } BEGIN { }', undefined],

  ['named-probe', 'foo=BEGIN { }', 'foo'],
  ['spaced-attach-point', 'interval : s : 1 { }', 'interval : s : 1'],
  ...[...'%&|^!~<>?()'].map((sign): [FeatureId, string, string] => {
    const attachPoint = `uprobe:/bin/a${sign}b:f`;
    return ['sign-in-attach-point', `${attachPoint} { }`, attachPoint];
  }),
  ['sign-in-attach-point', 'uprobe:"/bin/a%b":"f&" { }', undefined],
  ['sign-in-attach-point', 'uprobe:"/bin/a\\"%b":f { }', undefined],
  ['sign-in-attach-point', 'uprobe:/bin/a\\%b:f { }', undefined],
  ['sign-in-attach-point', 'uprobe:"/bin/a":f%b { }', 'uprobe:"/bin/a":f%b'],
  ['kprobe-module', 'kprobe:vmlinux:vfs_read { }', 'vmlinux'],
  ['kprobe-module', 'kretprobe:vmlinux:vfs_read { }', 'vmlinux'],
  ['kprobe-module', 'k:vmlinux:vfs_read { }', 'vmlinux'],
  ['kprobe-module', 'fentry:vmlinux:vfs_read { }', undefined],
  ['kprobe-module', 'kprobe:$1 { }', undefined],
  ['probe-language', 'uprobe:/bin/bash:cpp:f { }', 'cpp'],
  ['probe-language', 'uprobe:/bin/bash:f { }', undefined],
  ['raw-module', 'rawtracepoint:vmlinux:sched_switch { }', 'vmlinux'],
  ['source-line', 'uprobe:/bin/bash@foo.c:10 { }', 'uprobe:/bin/bash@foo.c:10'],
  ['interval-duration', 'interval:10ms { }', 'interval:10ms'],
  ['interval-duration', 'profile:hz:9, profile:1s { }', 'profile:1s'],
  ['interval-duration', 'profile:hz:9 { }', undefined],
  ['watchpoint-argument', 'watchpoint:f+arg0:8:w { }', 'watchpoint:f+arg0:8:w'],
  ['watchpoint-argument', 'watchpoint:0x1000:8:w { }', undefined],
  ['raw-arguments', 'rt:sched_switch { @ = args.prev; }', 'args'],
  ['raw-arguments', 'kprobe:f, rawtracepoint:x { @ = args.prev; }', 'args'],
  ['raw-arguments', 'rawtracepoint:x { @ = pid; }', undefined],
  ['raw-arguments', 'tracepoint:a:b { @ = args.prev; }', undefined],
  ['raw-arguments', 'fn f($a : int64): int64 { return args.x; } BEGIN { }', undefined],
  ['attribute-behind', 'struct s { struct { int a; } x __attribute__((packed)); }; BEGIN { }', undefined],
  ['attribute-before', 'struct s { int a __attribute__((packed)); }; BEGIN { }', undefined],
  ['percpuarray-declaration', 'let @a = percpuarray(1); BEGIN { }', 'let @a = percpuarray(1);'],
])('%s in %s: %s', (feature, text, place) => {
  expect(placeOf(feature, text)).toBe(place);
});

const FIELD = (name: string) => `@ = args->${name};`;

test.each<[FeatureId, string, string | undefined]>([
  ['glued-colon', 'let $x :uint64 = 1;', '$x :u'.concat('i')],
  ['glued-colon', `for ($i${' '.repeat(99)}:0..3) { }`, `$i${' '.repeat(99)}:0.`],
  ['glued-colon', 'for ($i :/* a */ 0..3) { }', '$i :/*'],
  ['glued-colon', 'for ($i : 0..3) { print("a:b"); }', undefined],
  ['glued-colon', 'let $x; print("a:b");', undefined],
  ['glued-colon', '$y = pid ? 1 :-1;', '-1'],
  ['glued-colon', '$p = (uint8 *)0; $y = pid ? 1 :*$p;', '*$p'],
  ['glued-colon', '$y = pid ? 1 :tid;', 'tid'],
  ['glued-colon', '$y = pid ? 1 :_A;', '_A'],
  ['glued-colon', '$y = pid ? 1 :/* a */2;', '2'],
  ['glued-colon', '$y = pid ? 1 // :a\n : 2;', undefined],
  ['glued-colon', '$y = pid ?:2;', '2'],
  ['glued-colon', '$y = pid ?: 2;', undefined],
  ['glued-colon', '$y = pid ? 1 :"a";', undefined],
  ['glued-variable', '$y = 1; $z = pid ? 1 :$y;', '$y'],
  ['glued-variable', '$_y = 1; $z = pid ? 1 :$_y;', '$_y'],
  ['glued-variable', '$Y = 1; $z = pid ? 1 :$Y;', '$Y'],
  ['glued-variable', '$y = 1; for ($i :$y..3) { }', '$i :$y'],
  ['glued-variable', '$z = pid ? 1 :$1;', undefined],
  ['typeof', 'let $x : typeof(pid) = 1;', 'let $x : typeof(pid) = 1'],
  ['typeof', 'let $x : typeofs = 1;', undefined],
  ['typeof', 'let $x = 1;', undefined],
  ['typeof', '$x = (typeofs)1;', undefined],
  ['typeof', '@ = sizeof( typeof(pid));', 'sizeof( typeof(pid))'],
  ['typeof', '@ = sizeof(typeofs);', undefined],

  ['step-behind-block', '{ $y = 1; } ++@a', '++@a'],
  ['step-behind-block', 'if (pid) { } --@a; @b = 1;', '--@a'],
  ['step-behind-block', 'if (pid) { } $x = 1; --@a;', undefined],
  ['step-behind-block', 'if (pid) { }; ++@a;', undefined],
  ['step-behind-block', 'if (pid) { } // ;\n ++@a;', '++@a'],
  ['step-behind-block', 'if (pid) { } print(1);', undefined],
  ['block-expression', '@ = 1; { @b = 1; }', '{ @b = 1; }'],
  ['else-if', 'if (pid) { } else if (tid) { @ = 1; } else { }', 'if (tid) { @ = 1; } else { }'],
  ['unroll-expression', 'unroll (1 + 1) { }', '1 + 1'],
  ['unroll-expression', '$x = 1; unroll ($x) { }', '$x'],
  ['return-value', 'return 5;', '5'],

  ['digit-separator', '@ = 1_000;', '1_000'],
  ['digit-separator', '@ = 1000_0;', '1000_0'],
  ['digit-separator', '@ = 1_0_0;', '1_0_0'],
  ['capital-suffix', '@ = 100UL;', '100UL'],
  ['capital-suffix', '@ = 0XFEDCBA;', undefined],
  ['zero-in-exponent', '@ = 01e0;', '01e0'],
  ['zero-in-exponent', '@ = 0E5;', '0E5'],
  ['zero-in-exponent', '@ = 0x10e1;', undefined],
  ['zero-in-exponent', '@ = 1e10;', undefined],
  ['exponent', '@ = 2E3;', '2E3'],
  ['integer-suffix', '@ = 100ull;', '100ull'],
  ['integer-suffix', '@ = 100L;', '100L'],
  ['integer-suffix', '@ = 0xfedcba;', undefined],
  ['separated-hex', '@ = 0XF_0;', '0XF_0'],
  ['short-tuple', '$x = ();', '()'],
  ['short-tuple', '$x = (1, 2, 3);', undefined],
  ['trailing-comma', '$x = ();', undefined],
  ['trailing-comma', '$x = ((1, 2), 3);', undefined],
  ['trailing-comma', '$x = (1, 2,);', '(1, 2,)'],
  ['address-of', '@ = -pid;', undefined],
  ['comptime', '@ = !pid;', undefined],

  ...['1', 'true', '$1', 'pid', '-1', '(1 + 1)', '(uint64)1', 'sizeof(uint8)', 'nsecs()'].flatMap(
    (value): [FeatureId, string, string][] => [
      ['readable-aggregation', `@a = count(); $y = @a > ${value};`, '@a'],
      ['readable-aggregation', `@a = count(); $y = ${value} < @a;`, '@a'],
    ],
  ),
  ...['$x', '@b', '"a"', '$x.1'].flatMap((value): [FeatureId, string, undefined][] => [
    ['readable-aggregation', `$x = (1, 2); @b = 1; @a = count(); $y = @a > ${value};`, undefined],
    ['readable-aggregation', `$x = (1, 2); @b = 1; @a = count(); $y = ${value} > @a;`, undefined],
  ]),
  ['readable-aggregation', '$y = @z > 1;', undefined],
  ['readable-aggregation', '$x = 1; $y = $x > 1;', undefined],
  ['readable-aggregation', '@a = sum(1); $y = (uint64)@a;', '@a'],

  ['double-pointer', '$x = (struct s * *)0;', '(struct s * *)0'],
  ['double-pointer', '$x = (struct s *[2])0;', undefined],
  ['array-cast', '$x = (uint8[2])0;', '(uint8[2])0'],
  ['array-cast', '$x = (typeof(@a[1]))0;', undefined],
  ['enum-cast', '$x = (enum e)0;', '(enum e)0'],
  ['enum-cast', '$x = (enum e[2])0;', undefined],
  ['enum-cast', '$x = (enum e *)0;', undefined],
  ['enum-cast', '$x = (enums)0;', undefined],
  ['subfield-offset', '@ = offsetof(struct s, a.b.c);', 'offsetof(struct s, a.b.c)'],
  ['subfield-offset', '@ = offsetof(typeof((1, args.x)), y);', undefined],
  ['offsetof', '@ = offsetof(struct s, a);', 'offsetof(struct s, a)'],
  ['sizeof', '@ = offsetof(struct s, a);', undefined],

  ...['if', 'else', 'for', 'while', 'unroll', 'return', 'break', 'continue'].map(
    (name): [FeatureId, string, string] => ['keyword-field', FIELD(name), name],
  ),
  ...['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'].map(
    (name): [FeatureId, string, string] => ['integer-type-field', FIELD(name), name],
  ),
  ...['string', 'inet', 'buffer'].map((name): [FeatureId, string, string] => ['sized-type-field', FIELD(name), name]),
  ...['let', 'elses', 'myelse'].map((name): [FeatureId, string, undefined] => [
    'keyword-field',
    FIELD(name),
    undefined,
  ]),
  ...['int128', 'int88', 'myint8', 'bools'].map((name): [FeatureId, string, undefined] => [
    'integer-type-field',
    FIELD(name),
    undefined,
  ]),
  ...['buffers', 'mystring'].map((name): [FeatureId, string, undefined] => [
    'sized-type-field',
    FIELD(name),
    undefined,
  ]),
  ['args-dot', '$x = args.y;', 'args.y'],
  ['args-dot', '$x = curtask.y;', undefined],
  ['tuple-key', '@a[pid, (1, 2)] = 1;', '(1, 2)'],

  ['dot-dereference', 'let $p; $p = (struct s *)arg0; @ = $p.x;', '$p.x'],
  ['dot-dereference', 'let $p : struct s = (struct s *)arg0; @ = $p.x;', '$p.x'],
  ['dot-dereference', 'let $p = 1; $p = (struct s *)arg0; @ = $p.x;', undefined],
  ['dot-dereference', '$p = (struct s *)arg0; for ($p : 0..3) { @ = $p.x; }', undefined],
  ['dot-dereference', '$p = (uint8 *)arg0; @ = $p.x;', undefined],
  ['dot-dereference', '@p = (struct s *)arg0; @ = @p.x;', undefined],
  ['dot-dereference', '@ = curtask->x;', undefined],
  ['dot-dereference', '@ = pid.x;', undefined],

  ['text-as-pointer', '@ = str(buf("a", 1));', undefined],
  ['text-as-pointer', '@ = str(pid);', undefined],
  ['text-as-pointer', '@ = str();', undefined],
  ['text-as-pointer', 'join("a");', undefined],
  ['text-as-pointer', '@ = str(str(arg0));', 'str(str(arg0))'],
  ['number-as-text', 'printf("%s", pid);', 'pid'],
  ['exit-in-for', 'for ($i : 0..3) { for ($j : 0..3) { } exit(); }', 'exit()'],
  ['exit-in-for', 'for ($i : 0..3) { print(1); }', undefined],
  ['exit-in-for', '@m[1] = 1; for ($kv : @m) { exit(); }', 'exit()'],
  ['exit-in-for', 'while (pid) { exit(); }', undefined],
  ['jump-in-for', 'for ($i : 0..3) { @ = 1; } return;', undefined],
  ['indexed-print', '@a[1] = 1; print(@a[1]);', 'print(@a[1])'],
  ['indexed-print', '@a[1] = 1; clear(@a[1]);', undefined],
  ['delete-by-key', '@a[1] = 1; delete(@a, 1);', 'delete(@a, 1)'],
  ['delete-by-key', '@a[1] = 1; $x = has_key(@a, 1);', undefined],
  ['delete-by-key', '$x = 1; delete($x, 1);', undefined],
  ['delete-by-key', '@a[1] = 1; delete(@a[1], 1);', undefined],
  ['delete-by-key', '@a[1] = 1; delete(@a, @b);', undefined],
  ['delete-several', '@a[1] = 1; delete(@a[1], 1);', 'delete(@a[1], 1)'],
  ['delete-several', '@a = 1; delete(@a, @b, @c);', 'delete(@a, @b, @c)'],
  ['delete-several', '@a[1] = 1; delete(@a, 1);', undefined],
  ['delete-several', '@a[1] = 1; delete(@a[1]);', undefined],
  ['delete-several', '@ = strncmp("a", "b", 1);', undefined],
  ['delete-several', '@a[1] = 1; print(@a[1], 1);', undefined],
  ['delete-value', '$x = delete(@a, 1);', 'delete(@a, 1)'],
  ['delete-value', 'let $x = delete(@a, 1);', 'delete(@a, 1)'],
  ['delete-value', 'if (delete(@a, 1)) { }', 'delete(@a, 1)'],
  ['delete-value', 'print((1, 2)); print(delete(@a, 1));', 'delete(@a, 1)'],
  ['delete-value', 'let $x; let $y = clear(@a);', undefined],
  ['compound-operation', '$x = 1; $x += (uint8)pid;', '(uint8)pid'],
  ['compound-operation', '$x = 1; $x += pid ? 1 : 2;', 'pid ? 1 : 2'],
  ['compound-operation', '$x = 1; $x = pid + 1;', undefined],
  ['compound-operation', '$x = 1; $x += (pid) + 1;', '(pid) + 1'],
])('%s in the body %s: %s', (feature, text, place) => {
  expect(placeOf(feature, body(text))).toBe(place);
});

test.each<[FeatureId, string, string | undefined]>([
  ['unset-map', 'BEGIN { @b = @a; @c = @d; }', '@a'],
  ['unset-map', 'BEGIN { @b = @a; } END { @a = 1; }', undefined],
  ['unset-map', 'BEGIN { @b = @a; @a++; }', undefined],
  ['unset-map', 'let @a = hash(1); BEGIN { @b = @a; }', undefined],
  ['unset-map', 'BEGIN { print(@a); }', '@a'],
  ['unset-map', '#define X @a = 1\nBEGIN { @b = @a; }', undefined],
  ['unset-map', '#define N 5\nBEGIN { @b = @a; }', '@a'],
  ['unset-map', '# include  "a.h"\nBEGIN { @b = @a; }', undefined],
  ['unset-map', '#include HEADER\nBEGIN { @b = @a; }', undefined],
  ['unset-map', '# include  <a.h>\nBEGIN { @b = @a; }', '@a'],
  ['unset-map', 'macro m(@x) { @x = 1 } BEGIN { m(@a); @b = @a; }', undefined],
  ['unset-map', 'import "a.bt"; BEGIN { @b = @a; }', undefined],
  ['outer-variable', 'macro m($x) { $x } BEGIN { if (pid) { $x = 1; } @ = $x; }', undefined],
  ['outer-variable', 'import "a.bt"; BEGIN { if (pid) { $x = 1; } @ = $x; }', undefined],
  ['outer-variable', 'fn f($a : int64): int64 { if (pid) { $x = 1; } return $x; } BEGIN { }', undefined],
  ['outer-variable', 'BEGIN { if (pid) { for ($i : 0..3) { } @ = 1; } @ = $i; }', '$i'],
  ['outer-variable', 'BEGIN { @m[1] = 1; if (pid) { for ($kv : @m) { } @ = 1; } @ = $kv; }', '$kv'],
  ['outer-variable', 'BEGIN { if (pid) { $x = 1; } $x += 1; }', '$x'],
  ['added-key', 'BEGIN { @a = count(); } END { @a[1] = count(); @a[2] = count(); }', '@a[1]'],
  ['added-key', 'BEGIN { @a[1] = count(); @a = count(); }', undefined],
  ['added-key', 'BEGIN { @a = count(); @a[1] = 1; }', undefined],
  ['added-key', 'BEGIN { @a = 1; @a[1] = count(); }', undefined],
  ['added-key', 'BEGIN { @a = nsecs(); @a[1] = nsecs(); }', undefined],
  ['several-begin', 'END { } END { }', 'END'],
  ['several-begin', 'BEGIN, begin { }', 'begin'],
  ['several-begin', 'interval:s:1 { } interval:s:1 { }', undefined],
  ['several-begin', 'BEGIN { } END { }', undefined],
  ['statement-definition', '#define UPD @b[pid] = 2\nBEGIN { UPD; UPD; }', 'UPD'],
  ['statement-definition', '#define UPD @b[pid] = 2\nBEGIN { print("UPD"); }', undefined],
  ['word-in-definition', '#define KEY comm\nBEGIN { @a[KEY]++; }', 'KEY'],
])('%s in the script %s: %s', (feature, text, place) => {
  expect(placeOf(feature, text)).toBe(place);
});

test('a map is not said to be set by nothing beside what was not read', () => {
  const uses = (text: string) => modelScript(parseScript(text)).features.map(({ bound }) => IDS.get(bound));
  expect(uses('BEGIN { @b = @a; }')).toEqual(['unset-map']);
  expect(uses('BEGIN { @b = @a; @c = ; }')).toEqual([]);
});

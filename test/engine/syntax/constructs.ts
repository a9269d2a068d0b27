/** A construct of the language in a script of its own, and the kinds of the nodes that it is read as. */
export interface Construct {
  readonly text: string;
  readonly kinds: string;
  /** False where bpftrace 0.27 no longer takes it. */
  readonly in027?: false;
}

export const CONSTRUCTS: readonly Construct[] = [
  { text: '#include <a.h>\n#define X 1\nBEGIN { }', kinds: 'preprocessor preprocessor probe attach-point block' },
  {
    text: 'struct a { int x:3; struct { char c[4]; } d; } __attribute__((packed));\nBEGIN { }',
    kinds: 'c-definition probe attach-point block',
  },
  {
    text: 'struct __attribute__((packed)) a { int x; };\nunion u { int a; }\nenum e { A = 1, B };\nBEGIN { }',
    kinds: 'c-definition c-definition c-definition probe attach-point block',
  },
  {
    text: 'config = { max_map_keys = 10; missing_probes = "ignore"; lazy = true }\nBEGIN { }',
    kinds: 'config probe attach-point block',
  },
  {
    text: 'import "a.bpf.c";\nBEGIN { import "b"; }',
    kinds: 'import probe attach-point block expression-statement call string',
  },
  {
    text: 'macro add($v, @m, e) { @m[e] += $v; $v + 1 }\nBEGIN { add($x, @a, 1); }',
    kinds:
      'macro block assignment variable map identifier binary variable integer probe attach-point block expression-statement call variable map integer',
  },
  {
    text: 'let @a = lruhash(1024);\nBEGIN { @a[1] = 2; }',
    kinds: 'map-declaration integer probe attach-point block assignment integer map integer',
  },
  {
    text: 'fn f($a : int64, $b : struct s *) : void { return; }\nBEGIN { f(1, $x); }',
    kinds: 'subprogram block jump probe attach-point block expression-statement call integer variable',
  },
  { text: 'name=kprobe:f { }', kinds: 'probe attach-point block' },
  { text: 'KPROBE:f, tracepoint:a:b, { }', kinds: 'probe attach-point attach-point block' },
  {
    text: 'kprobe:mod:f+0x10, kretprobe:$1, fentry:vmlinux:f, t*:sched:* { }',
    kinds: 'probe attach-point attach-point attach-point attach-point block',
  },
  {
    text: 'uprobe:"/a b/c":cpp:"ns::f(int, char)", uprobe:/bin/sh@a.c:12, usdt:/a:b:c { }',
    kinds: 'probe attach-point attach-point attach-point block',
  },
  {
    text: 'interval:1s, profile:hz:99, watchpoint:0x10:8:rw, software:faults:1, self:signal:SIGUSR1, iter:task { }',
    kinds: 'probe attach-point attach-point attach-point attach-point attach-point attach-point block',
  },
  { text: 'k:f / a / b / { }', kinds: 'probe attach-point binary identifier identifier block' },
  { text: 'k:f /@x/ { }', kinds: 'probe attach-point map block' },
  { text: 'k:f / 1 /{ }', kinds: 'probe attach-point integer block' },
  { text: 'k:f / $x[{ 1 }] / { }', kinds: 'probe attach-point index variable block-expression block integer block' },
  {
    text: 'BEGIN { let $x; let $y : uint64 = 1; let $z : struct a *[2]; }',
    kinds: 'probe attach-point block let variable let integer variable let variable',
  },
  {
    text: 'BEGIN { if (1) { } else if ($x) { } else { } if $x { } }',
    kinds: 'probe attach-point block if integer block if variable block block if variable block',
  },
  {
    text: 'BEGIN { if pid == 1 { } }',
    kinds: 'probe attach-point block if binary identifier integer block',
    in027: false,
  },
  {
    text: 'BEGIN { unroll(5) { break } while ($i < 10) { $i++; continue; } }',
    kinds:
      'probe attach-point block unroll integer block jump while binary variable integer block expression-statement update variable jump',
  },
  {
    text: 'BEGIN { for ($kv : @m) { } for $i : 0..10 { } }',
    kinds: 'probe attach-point block for-map map variable block for-range integer integer variable block',
  },
  {
    text: 'BEGIN { _ = f(); { @a = 1; } $x = { 1; 2 }; $y = if (1) { 2 } else { 3 }; return 1; }',
    kinds:
      'probe attach-point block assignment call discard block assignment integer map assignment block-expression block expression-statement integer integer variable assignment if-expression if integer block integer block integer variable jump integer',
  },
  {
    text: 'BEGIN { @ = count(); @a[1, "b"] = 1; @b[(1, 2)]++; --@c; @d <<= 2; }',
    kinds:
      'probe attach-point block assignment call map assignment integer map integer string expression-statement update map tuple integer integer expression-statement update map assignment integer map',
  },
  {
    text: 'BEGIN { $x = 1 + 2 * 3 == 7 && !$y || ~$z & 1 ^ 2 | 3 << 1; }',
    kinds:
      'probe attach-point block assignment binary binary binary binary integer binary integer integer integer unary variable binary binary binary unary variable integer integer binary integer integer variable',
  },
  {
    text: 'BEGIN { $x = $a ? $b : $c ? : $d; }',
    kinds: 'probe attach-point block assignment ternary variable variable ternary variable variable variable',
  },
  {
    text: 'BEGIN { $x = (uint64)1; $y = *(struct a **)$p; $z = (int8[4])$q; $w = (string[64])$r; }',
    kinds:
      'probe attach-point block assignment cast integer variable assignment unary cast variable variable assignment cast variable variable assignment cast variable variable',
  },
  {
    text: 'BEGIN { $x = (); $y = (1,); $z = (1, (2, "a"), 3); $w = $z.1.0; }',
    kinds:
      'probe attach-point block assignment tuple variable assignment tuple integer variable assignment tuple integer tuple integer string integer variable assignment member member variable variable',
  },
  {
    text: 'BEGIN { $x = (a = 1, b = (c = 2)); print($x.b.c); }',
    kinds:
      'probe attach-point block assignment record integer record integer variable expression-statement call member member variable',
  },
  {
    text: 'BEGIN { $x = $1 + $#; $y = args.a->b[1].2; $z = &@m; $w = &$v; }',
    kinds:
      'probe attach-point block assignment binary positional positional variable assignment member index member member identifier integer variable assignment unary map variable assignment unary variable variable',
  },
  {
    text: 'BEGIN { $x = 0x1f; $y = 017; $z = 1_000; $w = 1e6; $v = 18446744073709551615; $u = 5ull; }',
    kinds:
      'probe attach-point block assignment integer variable assignment integer variable assignment integer variable assignment integer variable assignment integer variable assignment integer variable',
  },
  {
    text: 'BEGIN { $x = 100ns; $y = 5m; $z = true; $w = false; }',
    kinds:
      'probe attach-point block assignment duration variable assignment duration variable assignment boolean variable assignment boolean variable',
  },
  {
    text: 'BEGIN { printf("\\n\\t\\r\\"\\\\\\x1f\\033\\0"); }',
    kinds: 'probe attach-point block expression-statement call string',
  },
  {
    text: 'BEGIN { $x = sizeof(struct a) + sizeof($y) + offsetof(struct a, b.c); $z = typeinfo($y); $w = comptime 1; }',
    kinds:
      'probe attach-point block assignment binary binary sizeof sizeof sizeof variable assignment sizeof variable assignment unary integer variable',
  },
  {
    text: 'BEGIN { f(typeof(struct a *), uint64); let $x : typeof($y) = (typeof($y))1; }',
    kinds: 'probe attach-point block expression-statement call sizeof identifier let cast integer variable',
  },
  { text: '#!/usr/bin/env bpftrace\nBEGIN { }', kinds: 'probe attach-point block' },
  { text: '﻿BEGIN { }', kinds: 'probe attach-point block' },
  { text: 'BEGIN\r\n{\r\n  @a = 1;\r\n}\r\n', kinds: 'probe attach-point block assignment integer map' },
  {
    text: '/* a { " */ BEGIN // }\n{ @a /* = */ = // 1\n1 /* ; */; } // end',
    kinds: 'probe attach-point block assignment integer map',
  },
  {
    text: 'BEGIN { @a[/* k */ 1] = kstack(perf, /* n */ 3) }',
    kinds: 'probe attach-point block assignment call identifier integer map integer',
  },
  { text: 'struct a { int x; /* } */ }; // {\nBEGIN { }', kinds: 'c-definition probe attach-point block' },
  {
    text: 'kprobe:f { } kprobe:g { }\n\nEND { clear(@a); delete(@b[1]); }',
    kinds:
      'probe attach-point block probe attach-point block probe attach-point block expression-statement call map expression-statement call map integer',
  },
];

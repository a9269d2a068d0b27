import { describe, expect, test } from '@jest/globals';
import { DETECTORS } from '../../../src/engine/program/feature-detector.ts';
import { refusedFeatures } from '../../../src/engine/program/feature-use.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { BUILTINS, SETTINGS, STACK_ARGUMENT, STACK_MODES } from '../../../src/facts/builtins.ts';
import { FEATURES } from '../../../src/facts/features.ts';
import { refuses } from '../../../src/facts/query/release.ts';
import type { ReleaseBound } from '../../../src/facts/releases.ts';
import { FEATURE_SCRIPTS } from './feature-scripts.ts';

/** Every release with a version of its own language, and the ones at hand. */
const RELEASES = [
  ...['0.9.4', '0.10.0', '0.11.3', '0.12.1', '0.13.1', '0.14.1', '0.15.0', '0.16.0', '0.17.0', '0.18.1', '0.19.1'],
  ...['0.20.4', '0.21.3', '0.22.1', '0.23.2', '0.23.5', '0.24.2', '0.25.1', '0.26.1', '0.27.0', '0.27.1'],
];

function reasons(text: string, bpftrace: string, kernel = '6.12'): { why: string; text: string }[] {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const target = { name: 'one', bpftrace, kernel, arch: 'x86_64', paravirt: true } as const;
  return refusedFeatures(modelScript(script).features, target).map(({ why, span }) => ({
    why,
    text: text.slice(span.start, span.end),
  }));
}

/** Whether the reason given is this one. */
const names = (bound: ReleaseBound) => (reason: { why: string }) => reason.why.startsWith(`${bound.name} needs `);

function refusedExactlyOutside(text: string, bound: ReleaseBound): void {
  const said = RELEASES.filter((release) => reasons(text, release).some(names(bound)));
  const expected = RELEASES.filter((release) => refuses(release, bound));
  expect(said).toEqual(expected);
  expect(expected).not.toEqual([]);
  expect(expected).not.toEqual(RELEASES);
}

describe('Constructs', () => {
  const rows = Object.entries(FEATURES).map(([id, bound]) => ({ id, bound: bound as ReleaseBound }));
  const scripts = new Map(Object.entries(FEATURE_SCRIPTS));

  test.each(rows)('$id is refused exactly outside its releases', ({ id, bound }) => {
    refusedExactlyOutside(scripts.get(id)?.uses ?? '', bound);
  });

  test.each(['str(str(arg0))', 'str("a")', 'str(comm, 4)'])('%s is refused as str() of a text', (call) => {
    refusedExactlyOutside(`kprobe:f { @ = ${call}; }`, FEATURES['text-as-pointer']);
  });

  test('an import in a body is refused as one outside of it', () => {
    refusedExactlyOutside('BEGIN { import "a"; }', FEATURES.import);
  });

  test.each(rows)('$id is not seen where it is not', ({ id, bound }) => {
    for (const release of RELEASES)
      expect(reasons(scripts.get(id)?.not ?? '', release).filter(names(bound))).toEqual([]);
  });

  test('each has a detector or is found in the whole script', () => {
    const detected = new Set<string>(DETECTORS.map(({ feature }) => feature));
    expect(rows.map(({ id }) => id).filter((id) => !detected.has(id))).toEqual([
      'outer-variable',
      'several-begin',
      'unset-map',
      'added-key',
      'statement-definition',
      'word-in-definition',
    ]);
  });

  test('a name stands for one row', () => {
    const all = rows.map(({ bound }) => bound.name);
    expect(new Set(all).size).toBe(all.length);
  });
});

/** Constructs that are seen, and others like them that are not. */
const SEEN: Readonly<
  Partial<Record<keyof typeof FEATURES, { readonly in: readonly string[]; readonly not: readonly string[] }>>
> = {
  'enum-cast': { in: ['@ = (enum e)arg0;'], not: ['@ = (enum e *)arg0;', '@ = (uint8)arg0;'] },
  'double-pointer': { in: ['$x = (struct s **)arg0;'], not: ['$x = (struct s *)arg0;'] },
  'array-cast': { in: ['$x = (uint8[4])arg0;'], not: ['$x = (uint8)arg0;'] },
  'digit-separator': { in: ['@ = 1_000;', '@ = 10_0_0;'], not: ['@ = 1000;', '@ = 0x1_0;'] },
  'separated-hex': { in: ['@ = 0x1_0;', '@ = 0X1_0;'], not: ['@ = 0x10;', '@ = 1_0;'] },
  'capital-suffix': { in: ['@ = 1UL;', '@ = 1L;'], not: ['@ = 1ul;', '@ = 0xAB;'] },
  'zero-in-exponent': { in: ['@ = 0e1;', '@ = 1e0;'], not: ['@ = 1e3;', '@ = 0x1e0;'] },
  exponent: { in: ['@ = 1e3;'], not: ['@ = 0x1e3;', '@ = 13;'] },
  'integer-suffix': { in: ['@ = 1u;', '@ = 1ull;', '@ = 1L;'], not: ['@ = 1;', '@ = 0x1f;'] },
  'unroll-expression': { in: ['unroll (1 + 1) { @ = 1; }'], not: ['unroll (2) { @ = 1; }', 'unroll ($1) { @ = 1; }'] },
  'empty-middle': { in: ['@ = pid ?: 1;'], not: ['@ = pid ? 1 : 2;'] },
  'short-tuple': { in: ['$x = (1,);'], not: ['$x = (1, 2);'] },
  'trailing-comma': { in: ['$x = (1, 2,);', '$x = (1, 2 /* a */ ,);'], not: ['$x = (1, 2);', '$x = (1, 2 /* , */);'] },
  'address-of': { in: ['$y = 1; $x = &$y;'], not: ['$x = pid & 1;'] },
  'readable-aggregation': {
    in: [
      '@a = count(); if (@a > 1) { exit(); }',
      '@a = count(); if (1 < @a) { exit(); }',
      '@a = count(); $x = (int64)@a;',
    ],
    not: [
      '@a = count(); @b = count(); if (@a > @b) { exit(); }',
      '@a = 1; if (@a > 1) { exit(); }',
      '@a = 1; $x = (int64)@a;',
    ],
  },
  'subfield-offset': { in: ['@ = offsetof(struct s, a.b);'], not: ['@ = offsetof(struct s, a);'] },
  'keyword-field': { in: ['@ = args->if;', '@ = args->continue;'], not: ['@ = args->ifs;', '@ = args->myif;'] },
  'integer-type-field': {
    in: ['@ = args->uint8;', '@ = args->bool;'],
    not: ['@ = args->uint8_t;', '@ = args->mybool;'],
  },
  'sized-type-field': {
    in: ['@ = args->string;', '@ = args->inet;'],
    not: ['@ = args->strings;', '@ = args->myinet;'],
  },
  'args-dot': { in: ['@ = args.x;'], not: ['@ = args->x;', '$t = (1, 2); @ = $t.0;'] },
  'delete-by-key': { in: ['delete(@a, 1);'], not: ['delete(@a[1]);', 'delete(@a, @b);', 'delete(@a);'] },
  'delete-several': { in: ['delete(@a[1], @b);', 'delete(@a, @b, @c);'], not: ['delete(@a, 1);', 'delete(@a[1]);'] },
  'delete-value': {
    in: ['$x = delete(@a, 1);', 'let $x = delete(@a, 1);', 'if (delete(@a, 1)) { @b = 1; }', 'print(delete(@a, 1));'],
    not: ['delete(@a, 1);', '$x = has_key(@a, 1);'],
  },
  'compound-operation': {
    in: ['$x = 1; $x += 1 + 2;', '$x = 1; $x += pid ? 1 : 2;', '$x = 1; $x -= /* ( */ 1 + 2;'],
    not: ['$x = 1; $x += (1 + 2);', '$x = 1 + 2;', '$x = 1; $x += 1;', '$x = 1; $x += -1;'],
  },
  'exit-in-for': { in: ['for ($kv : @a) { exit(); }'], not: ['for ($kv : @a) { @b = 1; } exit();'] },
  'jump-in-for': { in: ['for ($kv : @a) { return; }'], not: ['for ($kv : @a) { @b = 1; } return;'] },
  'step-behind-block': {
    in: ['if (pid) { @b = 1; } ++@a;', '{ @b = 1; } --@a;', 'if (pid) { @b = 1; } /* ; */ ++@a;'],
    not: ['if (pid) { @b = 1; } @a++;', 'if (pid) { @b = 1; } $x = 1; ++@a;', '++@a;'],
  },
  'bare-condition': {
    in: [
      'if pid { @ = 1; }',
      'if /* ( */ pid { @ = 1; }',
      'while pid { @ = 1; }',
      'unroll 3 { @ = 1; }',
      'for $kv : @a { @ = 1; }',
      'for $i : 0..3 { @ = 1; }',
    ],
    not: [
      'if (pid) { @ = 1; }',
      'while (pid) { @ = 1; }',
      'unroll (3) { @ = 1; }',
      'for ($kv : @a) { @ = 1; }',
      'for ($i : 0..3) { @ = 1; }',
    ],
  },
  'glued-colon': {
    in: [
      'let $x :uint64 = 1;',
      'let $x:uint64 = 1;',
      'for ($i :0..3) { @ = 1; }',
      '@ = pid ? 1 :2;',
      '@ = pid ? 1 /* : */ :2;',
    ],
    not: ['let $x : uint64 = 1;', 'for ($i : 0..3) { @ = 1; }', '@ = pid ? 1 : 2;', '$y = 1; @ = pid ? 1 :$y;'],
  },
  'glued-variable': {
    in: ['$y = 1; for ($i :$y..3) { @ = 1; }', '$y = 1; @ = pid ? 1 :$y;'],
    not: ['$y = 1; for ($i : $y..3) { @ = 1; }', '$y = 1; @ = pid ? 1 : $y;', 'for ($i :0..3) { @ = 1; }'],
  },
  typeof: {
    in: ['let $x : typeof(pid) = 1;', '$x = (typeof(pid))1;', '@ = sizeof(typeof(pid));'],
    not: ['let $x : uint64 = 1;', '$x = (uint64)1;', '@ = sizeof(uint64);'],
  },
  'block-expression': {
    in: ['$x = { 1 };', '$x = if (pid) { 1 } else { 2 };', '{ @a = 1; }'],
    not: ['$x = 1;', 'if (pid) { @a = 1; } else { @a = 2; }'],
  },
  'indexed-print': { in: ['print(@a[1]);'], not: ['print(@a);', 'print(1);', 'printf("%d", @a[1]);'] },
  'tuple-key': { in: ['@a[(1, 2)] = 1;', '@a[pid, (1, 2)] = 1;'], not: ['@a[1, 2] = 1;'] },
  'else-if': { in: ['if (pid) { @ = 1; } else if (tid) { @ = 2; }'], not: ['if (pid) { @ = 1; } else { @ = 2; }'] },
  'return-value': { in: ['return 1;'], not: ['return;'] },
  'dot-dereference': {
    in: [
      '@ = ((struct s *)arg0).x;',
      '@ = ((union u*)arg0).x;',
      '$p = (struct s *)arg0; @ = $p.x;',
      'let $p = (struct s *)arg0; @ = $p.x;',
      '@ = curtask.pid;',
    ],
    not: [
      '@ = ((struct s *)arg0)->x;',
      '@ = ((struct s)arg0).x;',
      '@ = ((struct s **)arg0).x;',
      '$p = (struct s *)arg0; $p = 2; @ = $p.x;',
      'let $p : struct s = 1; $p = (struct s *)arg0; @ = $p.x;',
      '$p = (struct s *)arg0; for ($p : @a) { @ = $p.x; }',
      '@ = args.pid;',
    ],
  },
};

describe.each(Object.entries(SEEN))('%s', (id, { in: uses, not }) => {
  const bound: ReleaseBound = FEATURES[id as keyof typeof FEATURES];
  const seen = (body: string) => {
    const script = parseScript(`kprobe:f { ${body} }`);
    expect(script.errors).toEqual([]);
    const { features } = modelScript(script);
    const isNamed = (release: string) =>
      refusedFeatures(features, {
        name: 'one',
        bpftrace: release,
        kernel: '6.12',
        arch: 'x86_64',
        paravirt: true,
      }).some(names(bound));
    return RELEASES.some(isNamed);
  };

  test.each(uses)('is in %s', (body) => expect(seen(body)).toBe(true));
  test.each(not)('is not in %s', (body) => expect(seen(body)).toBe(false));
});

describe('Functions and words', () => {
  const uses = BUILTINS.flatMap((row) =>
    row.names.map((name) => {
      const argument = Array.from({ length: row.least ?? (row.most === 0 ? 0 : 1) }, () => '1').join(', ');
      const text = row.use === 'word' ? `BEGIN { $x = ${name}; }` : `BEGIN { ${name}(${argument}); }`;
      return { name, text, row };
    }),
  );

  test.each(uses)('$text', ({ name, text, row }) => {
    const rows = BUILTINS.filter(
      (other) => other.use === row.use && other.names.includes(name) && (row.most === 0 || other.most !== 0),
    ).filter((other) => (other.least ?? 0) <= (row.least ?? (row.most === 0 ? 0 : 1)));
    const said = RELEASES.filter((release) => reasons(text, release).some(({ why }) => why.includes(`\`${name}`)));
    expect(said).toEqual(RELEASES.filter((release) => rows.some((other) => refuses(release, other))));
    expect(said).not.toEqual([]);
  });

  test('a script may define the name itself', () => {
    const own = [
      'macro strlen(x) { 1 } BEGIN { @ = strlen(1); }',
      '#define jiffies 5\nBEGIN { @ = jiffies; }',
      'enum e { numaid = 1 }; BEGIN { @ = numaid; }',
      '#include "mine.h"\nBEGIN { @ = usermode; }',
      'import "mine.bt"; BEGIN { @ = strlen(1); }',
    ];
    const said = own.flatMap((text) => reasons(text, '0.11.3').map(({ why }) => why));
    expect(said.filter((why) => /strlen|jiffies|numaid|usermode/.test(why))).toEqual([]);
  });

  test('a branch that a compile-time condition leaves out is not looked into', () => {
    expect(reasons('BEGIN { if comptime (1 == 2) { @ = str_concat("a", "b"); } }', '0.26')).toEqual([]);
    const behind = 'BEGIN { if comptime (1 == 2) { @ = 1; } @ = str_concat("a", "b"); }';
    expect(reasons(behind, '0.26').map(({ why }) => why)).toEqual([expect.stringContaining('str_concat')]);
    const around = 'BEGIN { if comptime (1 == 2) { if comptime (1) { @ = 1; } @ = str_concat("a", "b"); } }';
    expect(reasons(around, '0.26')).toEqual([]);
  });

  test.each(STACK_MODES)('kstack($name)', (row) => {
    refusedExactlyOutside(`BEGIN { @[ustack(${row.name})] = 1; }`, { ...row, name: `the stack mode \`${row.name}\`` });
    const own = `#define ${row.name} 3\nBEGIN { @[ustack(${row.name})] = 1; }`;
    expect(RELEASES.flatMap((release) => reasons(own, release)).filter(({ why }) => why.includes(row.name))).toEqual(
      [],
    );
  });

  test.each(SETTINGS)('config = { $name }', (row) => {
    const bound = { ...row, name: `the setting \`${row.name}\`` };
    refusedExactlyOutside(`config = { ${row.name}="a" } BEGIN { }`, bound);
    refusedExactlyOutside(`config = { BPFTRACE_${row.name.toUpperCase()}="a" } BEGIN { }`, bound);
  });

  test('sargN', () => refusedExactlyOutside('uprobe:/bin/bash:main { @ = sarg12; }', STACK_ARGUMENT));
});

test.each([
  ['if (pid) { $x = 1; $y = 2; } @a = $x;', ['$x']],
  ['if (pid) { $x = 1; $y = 2; } @a = $y;', ['$y']],
  ['if (pid) { $x = 1; } @a = $x; @b = 2 * $x;', ['$x']],
  ['if (pid) { let $x = 1; @a = 1; } @a = $x;', ['$x']],
  ['if (pid) { if (tid) { $x = 1; @b = 2; } @a = $x; }', ['$x']],
  ['if (pid) { $x = 1; @b = 2; } else { @a = $x; }', ['$x']],
  ['if (pid) { $x = 1; } $x = 2; @a = $x;', []],
  ['$x = 1; if (pid) { $x = 2; @b = 2; } @a = $x;', []],
  ['if (pid) { $x = 1; if (tid) { @b = 2; } @a = $x; }', []],
  ['if (pid) { $x = 1; if (tid) { @a = $x; } }', []],
  ['for ($i : 0..3) { @a = 1; } @b = $i;', []],
  ['@a = $x;', []],
])('a variable of a block that is used behind it: %s %j', (body, expected) => {
  const found = reasons(`BEGIN { ${body} }`, '0.24').filter(names(FEATURES['outer-variable']));
  expect(found.map(({ text }) => text)).toEqual(expected);
});

describe('What is told', () => {
  test.each([
    ['the first use', 'BEGIN { @ = 1; for ($i : 0..3) { } for ($j : 0..4) { } }', 'for ($i : 0..3) { }'],
    ['a jump', 'BEGIN { @m[1] = 1; for ($kv : @m) { if ($kv.0) { break; } } }', 'break'],
    ['the key', 'BEGIN { @m[1, (2, 3)] = 1; }', '(2, 3)'],
    ['the map', 'BEGIN { @c = count(); $x = 1 + @c; }', '@c'],
    ['the second BEGIN', 'BEGIN { } begin { }', 'begin'],
    ['the variable', 'BEGIN { if (pid) { $x = 1; } @a = 2 * $x; }', '$x'],
  ])('points at %s', (_, text, place) => {
    const all = ['0.17', '0.23.2', '0.24'].flatMap((release) => reasons(text, release).map((reason) => reason.text));
    expect(all).toContain(place);
  });

  test('a release that brought it, one that removed it, and one that nobody knows', () => {
    const why = (text: string, release: string) => reasons(text, release).map((reason) => reason.why);
    expect(why('BEGIN { $r = (a=1, b=2); }', '0.24')).toEqual(['a record needs bpftrace 0.25 and later']);
    expect(why('BEGIN { for ($i : 0..3) { exit(); } }', '0.25')).toEqual([
      '`exit()` in a for loop needs bpftrace before 0.25',
    ]);
    expect(why('BEGIN { _ = 1; }', '0.23.2')).toEqual(['`_ = ...` needs a bpftrace newer than 0.23.2']);
    expect(why('BEGIN { _ = 1; }', '0.23.3')).toEqual([]);
  });

  test('a kernel that is too old', () => {
    const text = 'BEGIN { @c = count(); if (@c > 0) { exit(); } }';
    expect(reasons(text, '0.23.2', '5.10').map(({ why }) => why)).toEqual([
      'reading an aggregation as a number needs Linux 5.19 and later',
    ]);
    expect(reasons(text, '0.23.2', '5.19')).toEqual([]);
  });
});

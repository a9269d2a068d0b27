import { describe, expect, test } from '@jest/globals';
import {
  definedMacros,
  hasStandardWord,
  isExpression,
  unreadDefinitions,
} from '../../../src/engine/program/definition.ts';
import { callablesOf, calleeOf } from '../../../src/engine/program/effect.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Call } from '../../../src/engine/syntax/tree.ts';
import { walk } from '../../../src/engine/syntax/walk.ts';
import { locks, lower, MIDDLE, NEW, OLD } from './lowered.ts';

const ASSIGNED = 'hash.update always shared bucket lock of @b';

describe('an object-like macro of the preprocessor', () => {
  test.each([
    ['an update', '#define UPD @b[1] = 2\n', 'UPD;', [ASSIGNED]],
    ['an update of one expression', '#define UPD @b[1]++\n', 'UPD;', [ASSIGNED]],
    ['several statements', '#define UPD $x = 1; @b[1] = $x;\n', 'UPD', [ASSIGNED]],
    ['over several lines', '#define UPD \\\n  $x = 1; \\\n  @b[1] = 2\n', 'UPD;', [ASSIGNED]],
    ['one in another', '#define ONE @b[1] = 2\n#define BOTH ONE; $x = 1\n', 'BOTH;', [ASSIGNED]],
    ['output', '#define SAY printf("x")\n', 'SAY;', ["ringbuf.output always shared lock of bpftrace's ring buffer"]],
    // As with a macro, the key is not looked up.
    ['a key', '#define KEY 5\n', '@b[KEY] = 1;', [ASSIGNED.replace('shared', 'unknown')]],
    ['a value of a condition', '#define BIG pid > 5\n', 'if (BIG) { @b[1] = 1; }', [ASSIGNED]],
  ])('does what its text does: %s', (_, before, body, expected) => {
    expect(locks(body, MIDDLE, before)).toEqual(expected);
  });

  test.each([
    ['one that is not used', '#define UPD @b[1] = 2\n', '$x = 1;'],
    ['one with parameters, which no release expands', '#define UPD(k) @b[k] = 2\n', '$x = 1;'],
    ['one without a text', '#define UPD\n', '$x = 1;'],
    ['a part of a statement', '#define IF if (pid)\n', '$x = 1;'],
    ['a definition of C', '#define T struct foo\n', '$x = 1;'],
  ])('does nothing by itself: %s', (_, before, body) => {
    expect(locks(body, MIDDLE, before)).toEqual([]);
  });

  test.each([
    ['closes a probe and opens another', '#define SPLIT @b[1] = 2; } END {\n', 'SPLIT', 'SPLIT'],
    ['is pasted together', '#define A1 @b[1] = 2;\n#define PASTED A 1\n', 'PASTED', 'PASTED'],
    ['is used by another', '#define INNER @b[1] = 2; } END {\n#define OUTER INNER\n', 'OUTER', 'INNER'],
  ])('is told as not judged where it %s', (_, before, body, name) => {
    const gaps = modelScript(parseScript(`${before}kprobe:vfs_read { ${body} }\n`)).gaps;
    expect(gaps.map(({ message }) => message)).toEqual([expect.stringContaining(`definition of ${name} puts`)]);
  });

  test('is no gap where nothing uses it', () => {
    expect(modelScript(parseScript('#define SPLIT @b[1] = 2; } END {\nkprobe:vfs_read { print(1); }\n')).gaps).toEqual(
      [],
    );
  });

  test('is judged at the place of its use', () => {
    const text = '#define UPD @b[1] = 2\nkprobe:vfs_read { UPD; }\n';
    const [operation] = lower(text, MIDDLE).programs.flatMap(({ operations }) => operations);
    expect(text.slice(operation?.span.start, operation?.span.end)).toBe('UPD');
  });

  test('is more than an expression up to 0.23 only', () => {
    const statement = '#define UPD @b[1] = 2\nkprobe:vfs_read { UPD; }\n';
    const expression = '#define UPD @b[1]++\nkprobe:vfs_read { UPD; }\n';
    const unused = '#define UPD @b[1] = 2\nkprobe:vfs_read { @b[1] = 2; }\n';
    for (const old of [OLD, MIDDLE])
      for (const text of [statement, expression]) expect(lower(text, old).refusals).toEqual([]);
    expect(lower(statement, NEW).refusals.map(({ why }) => why)).toEqual([
      'a `#define` of more than an expression needs bpftrace before 0.24',
    ]);
    expect(lower(expression, NEW).refusals).toEqual([]);
    expect(lower(unused, NEW).refusals).toEqual([]);
  });

  test('that returns leaves a guard up', () => {
    const text = (leave: string) => `#define LEAVE ${leave}
BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }
fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); LEAVE; @a[pid] = 1; @g[cpu] = sum(-1); }
`;
    const guards = (leave: string) =>
      lower(text(leave), MIDDLE)
        .programs.flatMap(({ operations }) => operations)
        .filter(({ operation }) => operation === 'hash.update')
        .map(({ guardedBy }) => guardedBy);
    expect(guards('if (pid == 1) { return; }')).toEqual([undefined]);
    expect(guards('$x = 1')).toEqual(['@g']);
  });
});

describe('the text of a definition', () => {
  const macrosOf = (text: string) => definedMacros(parseScript(text));

  test.each([
    ['#define UPD @b[1] = 2\n', ['@b[1] = 2']],
    ['  #  define   UPD   @b[1] = 2\n', ['@b[1] = 2']],
    ['BEGIN { }\n#define UPD @b[1] = 2; print(1);\n', ['@b[1] = 2', 'print(1)']],
    ['#define UPD \\\n  @b[1] = 2; \\\n  print(1);\n', ['@b[1] = 2', 'print(1)']],
    ['#define UPD \\\r\n  @b[1] = 2;\r\n', ['@b[1] = 2']],
  ])('%j is read at its place', (text, statements) => {
    const [macro, ...others] = macrosOf(text);
    expect([macro?.name, others]).toEqual(['UPD', []]);
    expect(macro?.body.statements.map(({ span }) => text.slice(span.start, span.end).replace(/;$/, ''))).toEqual(
      statements,
    );
  });

  test.each([
    '#define UPD\n',
    '#define UPD(x) @b[x] = 2\n',
    '#define 1UPD @b[1] = 2\n',
    '#undef UPD @b[1] = 2\n',
    '#if UPD\n',
    '#define UPD } macro two() { @b = 1;\n',
    '#define UPD @b[1] = \n',
    'macro UPD() { @b[1] = 2; }\n',
  ])('%j is none', (text) => {
    expect(macrosOf(text)).toEqual([]);
  });

  test.each([
    ['5', true],
    ['pid + 1', true],
    ['@b[1]++', true],
    ['@b[1] = 2', false],
    ['@b[1]++;', false],
    ['print(1); 5', false],
  ])('%s is an expression: %s', (text, expected) => {
    expect(macrosOf(`#define X ${text}\n`).map(isExpression)).toEqual([expected]);
  });

  test.each([
    ['comm', true],
    ['cpu + 1', true],
    ['@b[uid]', true],
    ['curtask == 0', true],
    ['pid', false],
    ['comm()', false],
    ['@comm', false],
    ['$cpu', false],
    ['args.uid', false],
    ['"comm"', false],
  ])('%s has a word of the standard library: %s', (text, expected) => {
    expect(macrosOf(`#define X ${text}\n`).map(hasStandardWord)).toEqual([expected]);
  });
});

describe('a definition that does not parse alone', () => {
  const BROKEN = '#define SPLIT @b[1] = 2; } END {';
  const statement = { start: 0, end: 11 };
  const places = (text: string, imported = '') =>
    unreadDefinitions(
      parseScript(text),
      imported === '' ? [] : [{ path: 'a.bt', script: parseScript(imported), statement }],
    ).map(({ span, message }) => [text.slice(span.start, span.end).trim(), /definition of (\w+)/.exec(message)?.[1]]);

  test('is told at its place where something uses it', () => {
    expect(places(`${BROKEN}\nkprobe:f { SPLIT }\n`)).toEqual([[BROKEN, 'SPLIT']]);
    expect(places(`${BROKEN}\n#define MORE SPLIT\nkprobe:f { @a = 1; }\n`)).toEqual([[BROKEN, 'SPLIT']]);
    expect(places(`${BROKEN}\nkprobe:f { SPLITTER }\n`)).toEqual([]);
    expect(places('#define WHOLE @b[1] = 2\nkprobe:f { WHOLE }\n')).toEqual([]);
    expect(places('#define EMPTY\nkprobe:f { EMPTY }\n')).toEqual([]);
    expect(places('#if SPLIT\n#endif\nkprobe:f { SPLIT }\n')).toEqual([]);
  });

  test('is told at the import where it is in an imported file, whoever uses it', () => {
    expect(places('import "a"; kprobe:f { SPLIT }\n', `${BROKEN}\n`)).toEqual([['import "a";', 'SPLIT']]);
    expect(places('import "a"; kprobe:f { @a = 1; }\n', `${BROKEN}\nmacro m() { SPLIT }\n`)).toEqual([
      ['import "a";', 'SPLIT'],
    ]);
    expect(places('import "a"; kprobe:f { @a = 1; }\n', `${BROKEN}\n`)).toEqual([]);
    expect(places(`import "a";\n${BROKEN}\nkprobe:f { @a = 1; }\n`, 'macro m() { SPLIT }\n')).toEqual([
      [BROKEN, 'SPLIT'],
    ]);
  });
});

test('of macros of one name the number of arguments chooses; with another number it is the builtin', () => {
  const script = parseScript('macro m(a) { } macro m(a, b) { } BEGIN { m(1); m(1, 2); m(1, 2, 3); m(); }');
  const callables = callablesOf(script);
  const calls: Call[] = [];
  for (const item of script.items)
    walk(item, (node) => {
      if (node.kind === 'call') calls.push(node);
    });
  expect(calls.map((call) => calleeOf(call, callables)?.parameters.length)).toEqual([1, 2, undefined, undefined]);
});

import { describe, expect, test } from '@jest/globals';
import { guardDefects } from '../../../src/engine/program/guard-defect.ts';
import type { GuardDefect, Taking } from '../../../src/engine/program/guard-problem.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Probe } from '../../../src/engine/syntax/tree.ts';
import { CURRENT_GUARD_FILE } from '../../../src/facts/guard-file.ts';

const SEED = 'BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } }\n';
const UP = '@g[cpu] = sum(1);';
const DOWN = '@g[cpu] = sum(-1);';
const TEST = 'if (@g[cpu] > 0) { return; }';
const { enter, leave } = CURRENT_GUARD_FILE;
const OPEN = `if (${enter}() == 0) { return; }`;
const probe = (body: string, predicate = '') => `kprobe:f ${predicate}{ ${body} }\n`;

/** What takes a lock, as written. */
const TAKING: readonly (readonly [written: RegExp, Omit<Taking, 'span'>])[] = [
  [/printf\("\w"\)|exit\(\)/g, { operation: 'ringbuf.output', moment: 'always' }],
  [/1 \/ arg0/g, { operation: 'ringbuf.output', moment: 'on-error' }],
  [/@[a-f]\[pid\] = count\(\)/g, { operation: 'percpu_hash.update', moment: 'first-insert' }],
  [/@[a-g]\[\w+\] = \d/g, { operation: 'hash.update', moment: 'always' }],
];

function defectsOf(text: string, isBroken = false): GuardDefect[] {
  const script = parseScript(text);
  expect(script.errors.length > 0).toBe(isBroken);
  const taken = ({ span: { start, end } }: Probe) =>
    TAKING.flatMap(([written, operation]) =>
      [...text.matchAll(written)]
        .filter(({ index }) => index >= start && index < end)
        .map(({ index, 0: found }) => ({ ...operation, span: { start: index, end: index + found.length } })),
    );
  return guardDefects(modelScript(script, [], CURRENT_GUARD_FILE), taken);
}

/** What runs without the guard: the problem, and the text at each of its places. */
function outside(text: string, isBroken = false): string[] {
  return defectsOf(SEED + text, isBroken)
    .filter(({ problem }) => problem.startsWith('runs') || problem.startsWith('lowered-before'))
    .map(({ map, problem, span, others }) =>
      [`${map} ${problem}`, ...[span, ...others].map(({ start, end }) => (SEED + text).slice(start, end))].join(' | '),
    );
}

describe('what takes a lock while the guard is down is said', () => {
  test.each([
    ['before the test', `@a[pid] = 1; ${TEST} ${UP} ${DOWN}`, ['@g runs-before | @a[pid] = 1']],
    ['before the raise', `${TEST} @a[pid] = 1; ${UP} ${DOWN}`, ['@g runs-before | @a[pid] = 1']],
    [
      'where it is found up',
      `if (@g[cpu] > 0) { @a[pid] = 1; return; } ${UP} ${DOWN}`,
      ['@g runs-while-up | @a[pid] = 1'],
    ],
    ['behind what it covers', `if (@g[cpu] <= 0) { ${UP} ${DOWN} }@a[pid] = 1;`, ['@g runs-after | @a[pid] = 1']],
    ['beside what it covers', `@b[pid] = 1; if (@g[cpu] <= 0) { ${UP} ${DOWN} }`, ['@g runs-before | @b[pid] = 1']],
    [
      'in three ways',
      `@a[pid] = 1; if (@g[cpu] <= 0) { ${UP} @b[pid] = 1; ${DOWN} } @c[pid] = 1;`,
      ['@g runs-before | @a[pid] = 1', '@g runs-after | @c[pid] = 1'],
    ],
    [
      'at several places, in the order of the text',
      `@a[pid] = 1; printf("x"); @b[pid] = 2; ${TEST} ${UP} ${DOWN}`,
      ['@g runs-before | @a[pid] = 1 | printf("x") | @b[pid] = 2'],
    ],
    [
      'at several places, first the one that takes it at every event',
      `@a[pid] = count(); @b[pid] = 1; ${TEST} ${UP} ${DOWN}`,
      ['@g runs-before | @b[pid] = 1 | @a[pid] = count()'],
    ],
    [
      'behind another flag',
      `if (@o[tid]) { return; } @o[tid] = sum(1); @a[pid] = 1; ${TEST} ${UP} ${DOWN}`,
      ['@g runs-before | @a[pid] = 1'],
    ],
    [
      'behind a block with a guard and another flag',
      `if (@o[tid]) { return; } @o[tid] = sum(1); if (@g[cpu] <= 0) { ${UP} @b[pid] = 1; ${DOWN} } @a[pid] = 1;`,
      ['@g runs-after | @a[pid] = 1'],
    ],
    ['before the guard of the guard file', `@a[pid] = 1; ${OPEN} ${leave}();`, [`${enter} runs-before | @a[pid] = 1`]],
    [
      'where the guard of the guard file is found up',
      `if (${enter}() == 0) { @a[pid] = 1; return; } ${leave}();`,
      [`${enter} runs-while-up | @a[pid] = 1`],
    ],
  ])('%s', (_where, body, expected) => {
    expect(outside(probe(body))).toEqual(expected);
  });

  test('in a predicate', () => {
    expect(outside(probe(`${UP} ${DOWN}`, '/@g[cpu] <= 0 && (1 / arg0)/ '))).toEqual(['@g runs-before | 1 / arg0']);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['what it covers', `${TEST} ${UP} @a[pid] = 1; printf("x"); ${DOWN}`],
    ['what follows the raise at once', `${OPEN}@a[pid] = 1; ${leave}();`],
    [
      'the guard itself, where it is of a plain map',
      'if (@g[cpu] > 0) { return; } @g[cpu] = 1; @b[pid] = 1; @g[cpu] = 0;',
    ],
    ['a probe without a guard', '@a[pid] = 1;'],
    ['a flag that is no guard', 'if (@seen[tid]) { return; } @seen[tid] = 1; @a[pid] = 1;'],
    ['the guard of the guard file, where it covers all', `${OPEN} @a[pid] = 1; printf("x"); ${leave}();`],
  ])('%s', (_what, body) => {
    expect(outside(probe(body))).toEqual([]);
  });

  test('the guard itself, whatever it takes where it tests, raises and lowers', () => {
    const text = SEED + probe(`${TEST} ${UP} if (pid) { ${DOWN} } @a[pid] = 1; ${DOWN}`);
    for (const own of ['@g[cpu] > 0', '@g[cpu] = sum(1)', '@g[cpu] = sum(-1)']) {
      const at = text.indexOf(own);
      const span = { start: at, end: at + own.length };
      const defects = guardDefects(modelScript(parseScript(text)), () => [
        { span, operation: 'hash.update', moment: 'always' },
      ]);
      expect(defects.map(({ problem }) => problem)).toEqual(['lowered-early']);
    }
  });

  test('a timer that takes a lock behind the raise of the guard file, but of one that takes it before', () => {
    const guarded = probe(`${OPEN} @a[pid] = 1; ${leave}();`);
    const raise = CURRENT_GUARD_FILE.raise ?? '';
    expect(outside(`${guarded}interval:s:1 { ${raise}(); @b[pid] = 1; ${leave}(); }`)).toEqual([]);
    expect(outside(`${guarded}interval:s:1 { @b[pid] = 1; ${raise}(); ${leave}(); }`)).toEqual([
      `${enter} runs-before | @b[pid] = 1`,
    ]);
  });

  test('a probe that was read in part', () => {
    expect(outside(probe(`@a[pid] = 1; ${TEST} ${UP} ${DOWN} @x = = 1;`), true)).toEqual([]);
  });
});

describe('a guard that is lowered before exit(), which is output too,', () => {
  test.each([
    ['once', `${TEST} ${UP} if (pid) { ${DOWN} exit(); } ${DOWN}`, ['@g lowered-before-exit | @g[cpu] = sum(-1)']],
    [
      'twice',
      `${TEST} ${UP} if (pid) { ${DOWN} exit(); } if (uid) { ${DOWN} exit(); } ${DOWN}`,
      ['@g lowered-before-exit | @g[cpu] = sum(-1) | @g[cpu] = sum(-1)'],
    ],
    [
      'in the guard file',
      `${OPEN} if (pid) { ${leave}(); exit(); } ${leave}();`,
      [`${enter} lowered-before-exit | ${leave}()`],
    ],
    [
      'behind another flag',
      `if (@o[tid]) { return; } @o[tid] = sum(1); ${TEST} ${UP} if (pid) { ${DOWN} exit(); } ${DOWN}`,
      ['@g lowered-before-exit | @g[cpu] = sum(-1)'],
    ],
    [
      'and takes a lock before it is raised',
      `@a[pid] = 1; ${TEST} ${UP} if (pid) { ${DOWN} exit(); } ${DOWN}`,
      ['@g runs-before | @a[pid] = 1', '@g lowered-before-exit | @g[cpu] = sum(-1)'],
    ],
  ])('is said %s', (_how, body, expected) => {
    expect(outside(probe(body)).map((each) => each.replaceAll(';', ''))).toEqual(expected);
  });

  test('is said with the output that takes the lock, and not where only an error or a map does', () => {
    const script = parseScript(probe(`${TEST} ${UP} if (pid) { ${DOWN} exit(); } ${DOWN}`));
    const said = (taking: Omit<Taking, 'span'>) =>
      guardDefects(modelScript(script), () => [{ ...taking, span: { start: 80, end: 81 } }])
        .filter(({ problem }) => problem === 'lowered-before-exit')
        .map(({ taking }) => taking?.operation);
    expect(said({ operation: 'ringbuf.output', moment: 'always' })).toEqual(['ringbuf.output']);
    expect(said({ operation: 'ringbuf.output', moment: 'on-error' })).toEqual([]);
    expect(said({ operation: 'hash.update', moment: 'always' })).toEqual([]);
  });
});

test('a defect names the attempt that it is about', () => {
  const [own] = defectsOf(SEED + probe(`@a[pid] = 1; ${TEST} ${UP} ${DOWN}`));
  expect([own?.attempt?.map, own?.imported]).toEqual(['@g', undefined]);
  const [imported] = defectsOf(probe(`@a[pid] = 1; ${OPEN} ${leave}();`));
  expect([imported?.attempt, imported?.imported?.file, imported?.imported?.attempt?.file]).toEqual([
    undefined,
    CURRENT_GUARD_FILE,
    CURRENT_GUARD_FILE,
  ]);
});

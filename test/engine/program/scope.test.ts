import { describe, expect, test } from '@jest/globals';
import { isName, Scope, type Traced } from '../../../src/engine/program/scope.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Block, Expression } from '../../../src/engine/syntax/tree.ts';

function bodyOf(text: string): Block {
  const { items, errors } = parseScript(`kprobe:f { ${text} }`);
  const [probe] = items;
  if (errors.length > 0 || probe?.kind !== 'probe') throw new Error(`no body: ${text}`);
  return probe.body;
}

function expression(text: string): Expression {
  const [first] = bodyOf(`$_ = ${text};`).statements;
  if (first?.kind !== 'assignment') throw new Error(`no expression: ${text}`);
  return first.value;
}

const TID = expression('tid');
const scopeOf = (body = '', parameters: readonly (readonly [string, Traced])[] = [], unknown: readonly string[] = []) =>
  new Scope(bodyOf(body), new Map(parameters), new Set(unknown));

describe('a variable stands for what it was set to', () => {
  test('until it is set to another value, or to what is not known', () => {
    const scope = scopeOf();
    expect(scope.resolve('$k')).toBeUndefined();
    scope.set('$k', TID);
    expect(scope.resolve('$k')).toEqual({ value: TID, scope });
    scope.set('$k', undefined);
    expect(scope.resolve('$k')).toBeUndefined();
    scope.set('$k', TID);
    expect(scope.resolve('$k')).toBeUndefined();
  });

  test.each([
    ['$k = tid;', true],
    ['$k = tid; $k = (uint64)tid;', true],
    ['let $k = tid;', true],
    ['let $k; $k = tid;', true],
    ['$k = tid; $k = pid;', false],
    ['let $k = tid; $k = pid;', false],
    ['$k = nsecs; $k = nsecs;', false],
    ['$k = tid; $k += 1;', false],
    ['$k++;', false],
    ['--$k;', false],
    ['for ($k : 0..3) { @a = 1; }', false],
    ['for ($k : @m) { @a = 1; }', false],
    ['$j = tid; $j = pid; @k = 1; @k = 2; @m++;', true],
  ])('if the body gives it one: %s %s', (body, known) => {
    const scope = scopeOf(body);
    scope.set('$k', TID);
    expect(scope.resolve('$k') !== undefined).toBe(known);
  });

  test('until what it was set from changes, also through others', () => {
    const scope = scopeOf('$y = tid; $y = pid;');
    for (const [variable, from] of [
      ['$b', '$y'],
      ['$a', '$b'],
      ['$c', 'tid'],
    ] as const)
      scope.set(variable, expression(from));
    scope.set('$y', TID);
    expect(['$b', '$a', '$c'].map((variable) => scope.resolve(variable) !== undefined)).toEqual([false, false, true]);
    scope.set('$b', TID);
    expect(scope.resolve('$a')).toBeUndefined();
  });

  test('but not where a part that was not read may set it', () => {
    const scope = scopeOf('', [], ['$k']);
    scope.set('$k', TID);
    scope.set('$j', TID);
    expect([scope.resolve('$k'), scope.resolve('$j')?.value]).toEqual([undefined, TID]);
  });

  test('and not longer than what it was set from stands for the same', () => {
    const scope = scopeOf('$i = 1; $i = 2;');
    scope.set('$i', expression('1'));
    scope.set('$k', expression('($i, tid)'));
    scope.set('$j', TID);
    expect(scope.resolve('$k')).toBeDefined();
    const before = scope.changes;
    scope.set('$i', expression('2'));
    expect(scope.resolve('$k')).toBeUndefined();
    expect(scope.resolve('$j')?.value).toBe(TID);
    expect(scope.changes).toBeGreaterThan(before);
  });

  test('in a branch that may not run, and behind it no more', () => {
    const scope = scopeOf();
    scope.set('$before', TID);
    scope.inBranch(() => {
      scope.set('$k', TID);
      expect(scope.resolve('$k')?.value).toBe(TID);
      scope.inBranch(() => scope.set('$inner', TID));
      expect(scope.resolve('$inner')).toBeUndefined();
      expect(scope.resolve('$k')?.value).toBe(TID);
    });
    expect(scope.resolve('$k')).toBeUndefined();
    expect(scope.resolve('$before')?.value).toBe(TID);
  });

  test('behind two branches of which one runs, if both set it', () => {
    const scope = scopeOf();
    scope.inEither(
      () => {
        scope.set('$both', TID);
        scope.set('$one', TID);
      },
      () => {
        expect(scope.resolve('$both')).toBeUndefined();
        scope.set('$both', TID);
        scope.set('$other', TID);
      },
    );
    expect(scope.resolve('$both')?.value).toBe(TID);
    expect([scope.resolve('$one'), scope.resolve('$other')]).toEqual([undefined, undefined]);
  });
});

test('each change of what is known is counted', () => {
  const scope = scopeOf();
  const changes = (change: () => void) => {
    const before = scope.changes;
    change();
    return scope.changes - before > 0;
  };
  expect(changes(() => scope.set('$k', TID))).toBe(true);
  expect(changes(() => scope.set('$k', TID))).toBe(false);
  expect(changes(() => scope.set('$k', expression('pid')))).toBe(true);
  expect(changes(() => scope.inBranch(() => undefined))).toBe(false);
  expect(changes(() => scope.set('$k', undefined))).toBe(true);
  expect(changes(() => scope.set('$k', undefined))).toBe(false);
  expect(changes(() => scope.set('$k', TID))).toBe(false);
});

describe('a parameter stands for what was given', () => {
  test('also through other macros, and before a variable of the same name', () => {
    const outer = scopeOf();
    const middle = scopeOf('', [['k', { value: TID, scope: outer }]]);
    const inner = scopeOf('', [
      ['e', { value: expression('k'), scope: middle }],
      ['f', { value: expression('uid'), scope: middle }],
      ['g', { value: expression('k + 1'), scope: middle }],
    ]);
    expect(inner.argument('e')).toEqual({ value: TID, scope: outer });
    expect(inner.argument('f')?.scope).toBe(middle);
    expect(inner.argument('g')).toMatchObject({ value: { kind: 'binary' }, scope: middle });
    expect(inner.argument('k')).toBeUndefined();
    expect(inner.resolve('e')?.value).toBe(TID);
  });

  test('and a variable of the caller changes with it', () => {
    const caller = scopeOf();
    caller.set('$k', TID);
    const macro = scopeOf('', [['$p', { value: expression('$k'), scope: caller }]]);
    macro.set('$p', expression('1'));
    expect(caller.resolve('$k')).toBeUndefined();
    expect(macro.argument('$p')).toMatchObject({ value: { kind: 'variable', name: '$k' } });
  });
});

test.each([
  ['$k', true],
  ['pid', true],
  ['@m', true],
  ['@m[1]', false],
  ['1', false],
  ['$k + 1', false],
  ['$k.0', false],
])('%s is a name and nothing else: %s', (text, name) => {
  expect(isName(expression(text))).toBe(name);
});

import { describe, expect, test } from '@jest/globals';
import { effectsOf } from '../../../src/engine/program/body-effects.ts';
import { CallReach } from '../../../src/engine/program/call-reach.ts';
import { callablesOf } from '../../../src/engine/program/effect.ts';
import {
  completeGuard,
  type GuardAttempt,
  guardAttempts,
  timerAttempt,
} from '../../../src/engine/program/guard-attempt.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

const UP = '@g[cpu] = sum(1);';
const DOWN = '@g[cpu] = sum(-1);';
const TEST = 'if (@g[cpu] > 0) { return; }';
const WHOLE = `${TEST} ${UP} @a[pid] = 1; ${DOWN}`;

/** The last probe of a script, with what is asked of it. */
function read(text: string) {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const probe = script.items.findLast((item) => item.kind === 'probe');
  if (probe === undefined) throw new Error('no probe');
  const { body, predicate } = probe;
  const { effects } = effectsOf({ body, predicate, callables: callablesOf(script), unknown: new Set() });
  return { probe, effects, reach: new CallReach(script) };
}

function attemptsIn(text: string): GuardAttempt[] {
  const { probe, effects, reach } = read(text);
  return guardAttempts(probe, effects, reach);
}

const inBody = (body: string, before = '') => attemptsIn(`${before}kprobe:f { ${body} }`);

function timer(body: string, tested: readonly string[], attachPoints = 'interval:s:1'): GuardAttempt | undefined {
  const { probe, effects, reach } = read(`${attachPoints} { ${body} }`);
  return timerAttempt(probe, effects, reach, () => new Set(tested));
}

describe('an attempt at a guard', () => {
  test.each([
    ['an if that leaves', `kprobe:f { ${WHOLE} }`, true],
    ['a predicate', `kprobe:f /pid && @g[cpu] <= 0/ { ${UP} ${DOWN} }`, false],
    ['an if around the body', `kprobe:f { if (pid && @g[cpu] <= 0) { ${UP} ${DOWN} } }`, false],
    [
      'an if around the body after others',
      `kprobe:f { if (pid) { @a = 1; } if (@g[cpu] <= 0) { ${UP} ${DOWN} } }`,
      false,
    ],
  ])('is %s', (_what, text, early) => {
    const [attempt, ...others] = attemptsIn(text);
    expect(others).toEqual([]);
    expect(attempt).toMatchObject({ map: '@g', key: 'cpu', raisedFirst: false, strays: [] });
    expect([attempt?.test?.access.name, attempt?.early !== undefined]).toEqual(['@g', early]);
  });

  test.each([
    ['a predicate that lets through what finds it up', `kprobe:f /@g[cpu] > 0/ { ${UP} ${DOWN} }`],
    ['an if that leaves when it is down', `kprobe:f { if (@g[cpu] <= 0) { return; } ${UP} ${DOWN} }`],
    ['an if around the body where it is up', `kprobe:f { if (@g[cpu] > 0) { ${UP} ${DOWN} } }`],
    ['an if that leaves for another reason too', `kprobe:f { if (pid && @g[cpu] > 0) { return; } ${UP} ${DOWN} }`],
    ['an if that leaves by exit()', `kprobe:f { if (@g[cpu] > 0) { exit(); } ${UP} ${DOWN} }`],
    ['an if that does nothing', `kprobe:f { if (@g[cpu] > 0) { } ${UP} ${DOWN} }`],
    ['an if that leaves a loop', `kprobe:f { while (pid) { if (@g[cpu] > 0) { break; } ${UP} ${DOWN} } }`],
    ['an if that goes on', `kprobe:f { if (@g[cpu] > 0) { @a = 1; } ${UP} ${DOWN} }`],
    ['an if with an else', `kprobe:f { if (@g[cpu] > 0) { return; } else { @a = 1; } ${UP} ${DOWN} }`],
    ['an if around the body with an else', `kprobe:f { if (@g[cpu] <= 0) { ${UP} ${DOWN} } else { @a = 1; } }`],
    ['a flag that is not raised', `kprobe:f { ${TEST} ${DOWN} }`],
    ['a flag that is raised in the test only', `kprobe:f { if (@g[cpu] > 0) { ${UP} return; } ${DOWN} }`],
    ['a flag that is raised without a test', `kprobe:f { ${UP} ${DOWN} }`],
  ])('is not %s', (_what, text) => {
    expect(attemptsIn(text)).toEqual([]);
  });

  test('is each of several, in the order of the text, up to a number', () => {
    const other = 'if (@o[tid]) { return; } @o[tid] = 1;';
    expect(inBody(`${other} ${WHOLE}`).map(({ map }) => map)).toEqual(['@o', '@g']);
    const many = Array.from({ length: 20 }, (_, at) => `if (@f${at}[cpu] > 0) { return; } @f${at}[cpu] = sum(1);`);
    expect(inBody(many.join(' '))).toHaveLength(16);
  });

  test('has the first raise of its flag', () => {
    const text = `kprobe:f { ${TEST} ${UP} @a = 1; ${DOWN} ${UP} @b = 1; ${DOWN} }`;
    expect(attemptsIn(text).map(({ raise }) => raise.span.start)).toEqual([text.indexOf(UP)]);
  });

  test('that is raised before its test is followed from the test on', () => {
    const [attempt] = inBody(`${UP} ${TEST} @a = 1; ${DOWN}`);
    expect(attempt).toMatchObject({ raisedFirst: true, balance: { leaks: [], early: [], endsDown: true } });
  });
});

describe('the key of a flag', () => {
  const keyOf = (key: string, before = '') =>
    inBody(`${before} ${WHOLE.replaceAll('[cpu]', key)}`).map((attempt) => attempt.key);

  test.each([
    ['[cpu]', '', 'cpu'],
    ['[(uint64)cpu]', '', 'cpu'],
    ['[$c]', '$c = cpu;', 'cpu'],
    ['[$c]', 'let $c = cpu;', 'cpu'],
    ['[$c]', '', 'unknown'],
    ['[$c]', '$c = cpu; $c = pid;', 'unknown'],
    ['[$c]', '$c = cpu; $c += cpu;', 'unknown'],
    ['[$c]', '$c = cpu; $c++;', 'unknown'],
    ['[$c]', '$c = cpu; for ($c : 0..4) { @b = 1; }', 'unknown'],
    ['[$c]', '$c = cpu; for ($c : @m) { @b = 1; }', 'unknown'],
    ['[$c]', 'let $c; $c = cpu;', 'cpu'],
    ['[$c]', '$c = cpu; $c = cpu;', 'cpu'],
    ['[$c]', '$c = 1;', 'unknown'],
    ['[$c]', '$c = cpu + 1;', 'unknown'],
    ['[$c]', 'let $c = pid;', 'unknown'],
    ['[(uint64)$c]', '$c = cpu;', 'cpu'],
    ['[(uint64)tid]', '', 'other'],
    ['[cpu + 1]', '', 'other'],
    ['[(cpu, 1)]', '', 'other'],
    ['[f(cpu)]', '', 'unknown'],
    ['[{ cpu }]', '', 'unknown'],
    ['[tid]', '', 'other'],
    ['[1]', '', 'other'],
    ['[cpu, 1]', '', 'other'],
    ['', '', 'other'],
  ])('%s after "%s" is %s', (key, before, kind) => {
    expect(keyOf(key, before)).toEqual([kind]);
  });

  test('is the rarest of all that the guard touches', () => {
    const keys = (body: string) => inBody(body).map(({ key }) => key);
    expect(keys(`if (@g[tid] > 0) { return; } ${UP} ${DOWN}`)).toEqual(['other']);
    expect(keys(`${TEST} ${UP} @a = 1; @g[tid] = sum(-1);`)).toEqual(['other']);
    expect(keys(`${TEST} ${UP} @g[tid] = sum(-1); @a = 1;`)).toEqual(['other']);
    expect(keys(`${TEST} @g[$x] = sum(1); ${DOWN}`)).toEqual(['unknown']);
    expect(keys(`${TEST} @g[$x] = sum(1); @g[tid] = sum(-1);`)).toEqual(['other']);
  });
});

describe('strays', () => {
  const straysIn = (body: string, before = '') => inBody(body, before).map(({ strays }) => strays.length);

  test('are the changes besides raise and lowerings', () => {
    expect(straysIn(`${TEST} ${UP} @a = 1; @g[cpu] = 5; ${DOWN}`)).toEqual([1]);
    expect(straysIn(`@g[cpu] = sum(0); ${WHOLE}`)).toEqual([1]);
    expect(straysIn(`${TEST} ${UP} print(@g[cpu]); @a = 1; ${DOWN}`)).toEqual([0]);
  });

  test('are also what a macro does, at its call', () => {
    const macro = 'macro low() { @g[cpu] = sum(-1); 1 }\n';
    expect(straysIn(`${TEST} ${UP} @a = 1; low(); ${DOWN}`, macro)).toEqual([1]);
  });

  test('are no lowerings, early ones included', () => {
    expect(straysIn(`${TEST} ${UP} ${DOWN} @a = 1; ${DOWN}`)).toEqual([0]);
  });
});

describe('the attempt of a timer', () => {
  test('raises a flag that others test', () => {
    expect(timer(`@a = 1; ${UP} ${DOWN}`, ['@g'])).toMatchObject({
      map: '@g',
      key: 'cpu',
      raisedFirst: false,
      strays: [],
    });
    expect(timer(`${UP} ${DOWN}`, ['@g'])?.test).toBeUndefined();
    expect(timer(`@o[cpu] = sum(1); ${UP} ${DOWN}`, ['@g'])?.map).toBe('@g');
    expect(timer(`@o[cpu] = sum(1); ${UP} ${DOWN}`, ['@g', '@o'])?.map).toBe('@o');
    expect(timer(`@g[cpu] = sum(1); @a = 1; @g[tid] = sum(-1);`, ['@g'])?.key).toBe('other');
    expect(timer(`${UP} ${DOWN}`, ['@g'], 'profile:hz:99, interval:s:5')).toBeDefined();
  });

  test('is none where nobody tests it, where it is no sum, and in a probe that is no timer', () => {
    expect(timer(`${UP} ${DOWN}`, ['@other'])).toBeUndefined();
    expect(timer('@g[cpu] = 1; @g[cpu] = 0;', ['@g'])).toBeUndefined();
    expect(timer(`${DOWN}`, ['@g'])).toBeUndefined();
    expect(timer(`if (pid) { ${UP} ${DOWN} }`, ['@g'])).toBeUndefined();
    expect(timer(`${UP} ${DOWN}`, ['@g'], 'interval:s:1, kprobe:f')).toBeUndefined();
  });
});

describe('a complete guard', () => {
  const completeIn = (body: string, before = '') =>
    inBody(body, before).flatMap((attempt) => completeGuard(attempt)?.map ?? []);

  test('covers the body from the raise on, but for an exit() without it', () => {
    const text = `kprobe:f { ${TEST} ${UP} if (pid) { ${DOWN} exit(); } @a = 1; ${DOWN} }`;
    const [guard] = attemptsIn(text).map(completeGuard);
    expect(guard).toMatchObject({ map: '@g', imported: false });
    expect(text.slice(guard?.covered.start, guard?.covered.end)).toMatch(/^;? ?if \(pid\).*\}$/);
    expect(guard?.uncovered.map(({ exit }) => text.slice(exit.start, exit.end))).toEqual(['exit()']);
  });

  test.each([
    ['keyed by another builtin', WHOLE.replaceAll('cpu', 'tid')],
    ['with a key that nobody knows', WHOLE.replaceAll('[cpu]', '[$x]')],
    ['tested with !=', WHOLE.replace('> 0', '!= 0')],
    ['raised by ++', WHOLE.replace(UP, '@g[cpu]++;')],
    ['lowered by delete()', WHOLE.replace(DOWN, 'delete(@g[cpu]);')],
    ['raised before its test', `${UP} ${TEST} @a[pid] = 1; ${DOWN}`],
    ['with a leak', WHOLE.replace('@a[pid] = 1;', 'if (pid) { return; }')],
    ['lowered too early', `${TEST} ${UP} ${DOWN} @a = 1; ${DOWN}`],
    ['changed otherwise', WHOLE.replace('@a[pid] = 1;', '@g[cpu] = 5;')],
  ])('is none that is %s', (_what, body) => {
    expect(inBody(body)).not.toEqual([]);
    expect(completeIn(body)).toEqual([]);
  });

  test('is the one behind an incomplete one', () => {
    expect(completeIn(`if (@o[tid]) { return; } @o[tid] = 1; ${WHOLE}`)).toEqual(['@g']);
  });

  test('is a timer without a test', () => {
    const attempt = timer(`${UP} @a = 1; ${DOWN}`, ['@g']);
    expect(attempt && completeGuard(attempt)).toMatchObject({ map: '@g' });
  });
});

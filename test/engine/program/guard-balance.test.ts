import { describe, expect, test } from '@jest/globals';
import { CallReach } from '../../../src/engine/program/call-reach.ts';
import { balanceOf, isExitStatement, leavesEarly } from '../../../src/engine/program/guard-balance.ts';
import { lowersFlag } from '../../../src/engine/program/guard-flag.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Span } from '../../../src/text/position.ts';

const DOWN = '@g[cpu] = sum(-1);';

/**
 * How the flag @g comes out of a body in which it is up from the start: the leaks by kind, the lowerings by their number, from 0.
 * @param before what stands before the probe
 * @param from the index of the first statement that is followed
 */
function outcome(body: string, before = '', from = 0) {
  const script = parseScript(`${before}kprobe:f { ${body} }`);
  expect(script.errors).toEqual([]);
  const probe = script.items.find((item) => item.kind === 'probe');
  if (probe === undefined) throw new Error('no probe');
  const { leaks, lowered, early, beforeExit, endsDown } = balanceOf(
    lowersFlag('@g'),
    probe.body,
    from,
    new CallReach(script),
  );
  const { text } = script;
  const starts = [...text.matchAll(/@g\[cpu\] = sum\(-1\)/g)].map(({ index }) => index);
  const numbers = (spans: readonly { span: Span }[]) => spans.map(({ span }) => starts.indexOf(span.start)).sort();
  return {
    leaks: leaks.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end).replace(/;$/, '')}`),
    lowered: numbers(lowered),
    early: numbers(early),
    beforeExit: beforeExit.map(({ exit }) => text.slice(exit.start, exit.end).replace(/;$/, '')),
    endsDown,
  };
}

const WHOLE = { leaks: [], lowered: [0], early: [], beforeExit: [], endsDown: true };

describe('a flag that is lowered', () => {
  test.each([
    ['at the end', `@a = 1; ${DOWN}`],
    ['at the end of a block at the end', `@a = 1; { @b = 1; ${DOWN} }`],
    ['before the end, where an if leaves with it up by exit()', `if (pid) { exit(); } ${DOWN}`],
    ['before the end, where both arms go on', `if (pid) { @a = 1; } else { @b = 1; } ${DOWN}`],
    ['before the end, where a loop is left by break', `while (pid) { break; } ${DOWN}`],
    ['on one arm, where the other leaves', `if (pid) { ${DOWN} } else { exit(); }`],
    ['on the other arm, where the one leaves', `if (pid) { exit(); } else { ${DOWN} }`],
    ['before the end, where exit() is in an expression', `$x = pid ? exit() : 1; ${DOWN}`],
  ])('%s is balanced', (_where, body) => {
    expect(outcome(body)).toEqual(WHOLE);
  });

  test('right before each way out is balanced', () => {
    expect(outcome(`if (pid) { ${DOWN} return; } @a = 1; ${DOWN}`)).toEqual({ ...WHOLE, lowered: [0, 1] });
    expect(outcome(`if (pid) { ${DOWN} return; } else { @a = 1; } ${DOWN}`)).toEqual({ ...WHOLE, lowered: [0, 1] });
    expect(outcome(`if (pid) { ${DOWN} } else { ${DOWN} }`)).toEqual({ ...WHOLE, lowered: [0, 1] });
    expect(outcome(`if (pid) { ${DOWN} } else { ${DOWN} } return;`)).toEqual({
      ...WHOLE,
      lowered: [0, 1],
      endsDown: false,
    });
    expect(outcome(`{ @a = 1; ${DOWN} } return;`)).toEqual({ ...WHOLE, endsDown: false });
    expect(outcome(`{ ${DOWN} return; }`)).toEqual({ ...WHOLE, endsDown: false });
    expect(outcome(`{ ${DOWN} exit(); }`)).toEqual({ ...WHOLE, beforeExit: ['exit()'], endsDown: false });
    expect(outcome(`while (pid) { ${DOWN} return; } ${DOWN}`)).toEqual({ ...WHOLE, lowered: [0, 1] });
    expect(outcome(`if (pid) { ${DOWN} return; } else { ${DOWN} return; }`)).toEqual({
      ...WHOLE,
      lowered: [0, 1],
      endsDown: false,
    });
    expect(outcome(`if (pid) { ${DOWN} } else if (uid) { ${DOWN} } else { ${DOWN} }`)).toEqual({
      ...WHOLE,
      lowered: [0, 1, 2],
    });
  });

  test.each([
    ['before other statements', `${DOWN} @a = 1;`, ['ends }']],
    ['at the end of a loop', `while (pid) { @a = 1; ${DOWN} }`, ['ends }']],
    ['at the end of an unrolled body', `unroll(2) { ${DOWN} }`, ['ends }']],
    ['at the end of a loop over a map', `for ($kv : @b) { ${DOWN} }`, ['ends }']],
    ['at the end of a loop over a range', `for ($i : 0..4) { ${DOWN} }`, ['ends }']],
    ['in an if before other statements', `if (pid) { ${DOWN} } @a = 1;`, ['ends }']],
    ['in a block before other statements', `{ ${DOWN} } @a = 1;`, ['ends }']],
    ['on one arm at the end', `if (pid) { ${DOWN} } else { @a = 1; }`, ['ends }']],
    ['on the other arm at the end', `if (pid) { @a = 1; } else { ${DOWN} }`, ['ends }']],
    ['on an arm without another', `if (pid) { ${DOWN} }`, ['ends }']],
    ['before break', `while (pid) { ${DOWN} break; }`, ['ends }']],
  ])('%s is lowered too early', (_where, body, leaks) => {
    expect(outcome(body)).toEqual({ leaks, lowered: [], early: [0], beforeExit: [], endsDown: false });
  });

  test('at the end and too early before it counts once each', () => {
    expect(outcome(`${DOWN} @a = 1; ${DOWN}`)).toEqual({ ...WHOLE, lowered: [1], early: [0] });
    expect(outcome(`while (pid) { ${DOWN} } ${DOWN}`)).toEqual({ ...WHOLE, lowered: [1], early: [0] });
    const returning = outcome(`${DOWN} @a = 1; return;`);
    expect(returning).toMatchObject({ leaks: ['leaves return'], lowered: [], early: [0], endsDown: false });
  });

  test('behind what leaves is never reached, and no mistake', () => {
    expect(outcome(`exit(); ${DOWN}`)).toEqual({ ...WHOLE, endsDown: false });
    expect(outcome(`if (pid) { exit(); } else { exit(); } ${DOWN} @a = 1;`)).toEqual({ ...WHOLE, endsDown: false });
    expect(outcome(`${DOWN} return; ${DOWN}`)).toEqual({ ...WHOLE, lowered: [0, 1], endsDown: false });
    expect(outcome(`exit(); if (pid) { ${DOWN} } @a = 1;`)).toEqual({ ...WHOLE, endsDown: false });
    expect(outcome(`exit(); if (pid) { ${DOWN} return; } @a = 1;`)).toEqual({ ...WHOLE, endsDown: false });
  });
});

describe('a flag that is left up', () => {
  test.each([
    ['at the end', '@a = 1;', ['ends }']],
    ['at a return', `if (pid) { return; } ${DOWN}`, ['leaves return']],
    ['at a return in a loop', `while (pid) { return; } ${DOWN}`, ['leaves return']],
    ['at a return on the other arm', `if (pid) { @a = 1; } else { return; } ${DOWN}`, ['leaves return']],
    ['at a return of an else if', `if (pid) { @a = 1; } else if (uid) { return; } ${DOWN}`, ['leaves return']],
    ['at a return in an assignment', `$x = { if (pid) { return; } 1 }; ${DOWN}`, ['hidden return']],
    ['at a return in a declaration', `let $x = { if (pid) { return; } 1 }; ${DOWN}`, ['hidden return']],
    ['at a return in the condition of an if', `if ({ if (pid) { return; } 1 }) { @a = 1; } ${DOWN}`, ['hidden return']],
  ])('%s leaks', (_where, body, leaks) => {
    expect(outcome(body)).toMatchObject({ leaks, early: [] });
  });

  test('where a macro returns leaks, wherever it is called', () => {
    const macro = 'macro leave(x) { if (x) { return; } 1 }\n';
    expect(outcome(`leave(pid); ${DOWN}`, macro)).toMatchObject({ leaks: ['hidden leave(pid)'], lowered: [0] });
    expect(outcome(`if (leave(pid)) { @a = 1; } ${DOWN}`, macro)).toMatchObject({ leaks: ['hidden leave(pid)'] });
    expect(outcome(`@a = leave(pid); ${DOWN}`, macro)).toMatchObject({ leaks: ['hidden leave(pid)'] });
    expect(outcome(`let $x = leave(pid); ${DOWN}`, macro)).toMatchObject({ leaks: ['hidden leave(pid)'] });
    expect(outcome(`@b[leave(pid)] = 1; ${DOWN}`, macro)).toMatchObject({ leaks: ['hidden leave(pid)'] });
    expect(outcome(`$x = { if (pid) { exit(); } 1 }; ${DOWN}`)).toEqual(WHOLE);
    expect(outcome(`$x = { while (pid) { break; } 1 }; ${DOWN}`)).toEqual(WHOLE);
    const bare = 'macro out() { return; }\n';
    expect(outcome(`out; ${DOWN}`, bare)).toMatchObject({ leaks: ['hidden out'], lowered: [0] });
    const subprogram = 'fn f() : int64 { return 1; }\n';
    expect(outcome(`$x = f(); ${DOWN}`, subprogram)).toEqual(WHOLE);
    const quiet = 'macro stay(x) { 1 }\n';
    expect(outcome(`stay(pid); ${DOWN}`, quiet)).toEqual(WHOLE);
  });

  test('at exit() does not leak: the run is ending', () => {
    expect(outcome('@a = 1; exit();')).toEqual({ ...WHOLE, lowered: [], endsDown: false });
    expect(outcome('@a = 1; exit()')).toEqual({ ...WHOLE, lowered: [], endsDown: false });
  });
});

describe('a flag that is lowered right before exit()', () => {
  test('is told with the exit() that runs without it', () => {
    expect(outcome(`${DOWN} exit();`)).toEqual({ ...WHOLE, beforeExit: ['exit()'] });
    expect(outcome(`if (pid) { ${DOWN} exit(); } @a = 1;`)).toMatchObject({ leaks: ['ends }'], endsDown: false });
    expect(outcome(`if (pid) { ${DOWN} exit(); } @a = 1; ${DOWN}`)).toEqual({
      ...WHOLE,
      lowered: [0, 1],
      beforeExit: ['exit()'],
    });
  });

  test('is told for each arm that lowers it', () => {
    const arms = `if (pid) { ${DOWN} } else { ${DOWN} } exit();`;
    expect(outcome(arms)).toEqual({ ...WHOLE, lowered: [0, 1], beforeExit: ['exit()', 'exit()'] });
    expect(outcome(`if (pid) { ${DOWN} } exit();`)).toMatchObject({
      lowered: [],
      early: [0],
      beforeExit: [],
      leaks: [],
    });
  });

  test('also where a last exit() has no semicolon', () => {
    expect(outcome(`${DOWN} exit()`)).toEqual({ ...WHOLE, beforeExit: ['exit()'] });
  });
});

test('what comes before the flag is up does not count', () => {
  expect(outcome(`${DOWN} @a = 1; ${DOWN}`, '', 1)).toEqual({ ...WHOLE, lowered: [1] });
  expect(outcome(`if (pid) { return; } @a = 1; ${DOWN}`, '', 1)).toEqual(WHOLE);
  expect(outcome(`if (pid) { return; } ${DOWN}`, '', 2)).toMatchObject({ leaks: ['ends }'], lowered: [] });
});

/** The first statement of a body. */
function statement(body: string) {
  const [probe] = parseScript(`kprobe:f { ${body} }`).items;
  const first = probe?.kind === 'probe' ? probe.body.statements[0] : undefined;
  if (first === undefined) throw new Error(`no statement: ${body}`);
  return first;
}

test.each([
  ['if (pid) { return; }', true],
  ['if (pid) { @a = 1; return; }', true],
  ['if (pid) { return; @a = 1; }', false],
  ['if (pid) { @a = 1; }', false],
  ['if (pid) { exit(); }', false],
  ['if (pid) { }', false],
  ['if (pid) { if (uid) { return; } }', false],
  ['if (pid) { return; } else { @a = 1; }', false],
  ['if (pid) { return; } else if (uid) { return; }', false],
  ['while (pid) { if (pid) { break; } }', false],
])('%s leaves early: %s', (body, early) => {
  const first = statement(body);
  expect(first.kind === 'if' && leavesEarly(first)).toBe(early);
});

test.each([
  ['exit();', true],
  ['exit(1);', true],
  ['print(1);', false],
  ['$x = exit();', false],
  ['pid ? exit() : 1;', false],
  ['return;', false],
  ['exit;', false],
])('%s ends the run: %s', (body, exit) => {
  expect(isExitStatement(statement(body))).toBe(exit);
});

test('a macro returns for those who name it as a bare word, also in another macro', () => {
  const script = parseScript(
    'macro out() { return; }\nmacro more() { out; }\nmacro calls() { more(); }\nmacro other() { @a = 1; }\n',
  );
  expect(script.errors).toEqual([]);
  const reach = new CallReach(script);
  expect(['out', 'more', 'calls', 'other'].map((name) => reach.returnsBy(name))).toEqual([true, true, true, false]);
});

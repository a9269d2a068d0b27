import { describe, expect, test } from '@jest/globals';
import { guardDefects, hasGuards, isGuard } from '../../../src/engine/program/guard-defect.ts';
import type { Taking } from '../../../src/engine/program/guard-problem.ts';
import { modelScript, type ScriptModel } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Probe } from '../../../src/engine/syntax/tree.ts';
import { CURRENT_GUARD_FILE } from '../../../src/facts/guard-file.ts';

const SEED = 'BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } }\n';
const UP = '@g[cpu] = sum(1);';
const DOWN = '@g[cpu] = sum(-1);';
const TEST = 'if (@g[cpu] > 0) { return; }';
const WHOLE = `${TEST} ${UP} @a[pid] = 1; ${DOWN}`;
const probe = (body: string, name = 'f') => `kprobe:${name} { ${body} }\n`;

function modelOf(text: string, broken = false): ScriptModel {
  const script = parseScript(text);
  expect(script.errors.length > 0).toBe(broken);
  return modelScript(script);
}

/** One operation of each probe that takes a lock: the first assignment to @a. */
function takenIn(text: string): (probe: Probe) => readonly Taking[] {
  return ({ body: { span } }) => {
    const at = text.indexOf('@a[pid] = 1', span.start);
    if (at < 0 || at > span.end) return [];
    return [{ span: { start: at, end: at + 11 }, operation: 'hash.update', moment: 'always' }];
  };
}

/** The defects of a script: the problem, and the text at each of its places. */
function defects(text: string, broken = false): string[] {
  return guardDefects(modelOf(text, broken), takenIn(text)).map(({ map, problem, span, others }) =>
    [`${map} ${problem}`, ...[span, ...others].map(({ start, end }) => text.slice(start, end))].join(' | '),
  );
}

test('a script has a guard where a probe raises a flag that it tests, right or wrong', () => {
  const has = (text: string) => hasGuards(modelScript(parseScript(text), [], CURRENT_GUARD_FILE));
  expect(has(SEED + probe(WHOLE))).toBe(true);
  expect(has(probe(`${TEST} @g[cpu] = 1;`))).toBe(true);
  expect(has(probe('@a = 1;') + probe(`if (${CURRENT_GUARD_FILE.enter}() == 0) { return; } @a = 1;`, 'h'))).toBe(true);
  expect(has(SEED + probe(`${UP} @a = 1; ${DOWN}`))).toBe(false);
  expect(has(probe('if (pid) { return; } @a = 1;'))).toBe(false);
});

describe('what is meant as a guard', () => {
  /** Whether the attempt of the last probe of a script is one. */
  const meant = (text: string) => {
    const model = modelOf(text);
    const attempt = model.probes.at(-1)?.attempt;
    return attempt && isGuard(attempt, model);
  };

  test.each([
    ['is lowered where the probe leaves', probe(WHOLE)],
    ['is lowered before one return only', probe(`${TEST} ${UP} if (pid) { ${DOWN} return; } @a = 1;`)],
    ['is a seeded sum that nobody lowers', SEED + probe(`${TEST} ${UP} @a = 1;`)],
    ['has another key and is lowered at the end', probe(WHOLE.replaceAll('cpu', 'tid'))],
    ['is raised by a timer, and tested elsewhere', `${probe(WHOLE)}interval:s:1 { ${UP} @a = 1; ${DOWN} }`],
    ['is seeded, and lowered by another guard too', SEED + probe(WHOLE, 'h') + probe(`${TEST} ${UP} @a = 1;`)],
  ])('%s', (_what, text) => {
    expect(meant(text)).toBe(true);
  });

  test.each([
    ['has a key that nobody knows', probe(WHOLE.replaceAll('[cpu]', '[$x]'))],
    ['has another key and ends up', probe(`if (@g[tid] > 0) { return; } @g[tid] = sum(1); @a = 1;`)],
    [
      'has another key and is lowered before a return only',
      probe(`if (@g[tid]) { return; } @g[tid] = 1; if (pid) { @g[tid] = 0; return; } @a = 1;`),
    ],
    ['is never lowered and not seeded', probe(`${TEST} ${UP} @a = 1;`)],
    ['is never lowered and no sum', SEED + probe(`${TEST} @g[cpu] = 1; @a = 1;`)],
    ['is raised by a timer by another key', `${probe(WHOLE)}interval:s:1 { @g[tid] = sum(1); @g[tid] = sum(-1); }`],
    ['is lowered by another probe', SEED + probe(DOWN, 'h') + probe(`${TEST} ${UP} @a = 1;`)],
    [
      'is raised by a timer, and tested where it is no guard',
      `${probe(`${TEST} ${UP} @a = 1;`)}interval:s:1 { ${UP} @a = 1; ${DOWN} }`,
    ],
  ])('%s: it is none', (_what, text) => {
    expect(meant(text)).toBe(false);
  });
});

describe('the defects of a guard', () => {
  test.each([
    ['a whole one', WHOLE, []],
    ['another key', WHOLE.replaceAll('cpu', 'tid'), ['@g not-per-cpu | tid']],
    [
      'another key, the first in the text',
      `if (@g[tid] > 0) { return; } @g[uid] = sum(1); @g[gid] = sum(-1);`,
      ['@g not-per-cpu | tid'],
    ],
    ['no key', WHOLE.replaceAll('[cpu]', ''), ['@g not-per-cpu | @g']],
    [
      'plain values',
      WHOLE.replace(UP, '@g[cpu] = 1;').replace(DOWN, '@g[cpu] = 0;'),
      ['@g plain-map | @g[cpu] = 1 | @g[cpu] = 0'],
    ],
    ['another test', WHOLE.replace('> 0', '!= 0'), ['@g wrong-test | @g[cpu] != 0']],
    ['delete()', WHOLE.replace(DOWN, 'delete(@g[cpu]);'), ['@g removed | delete(@g[cpu])']],
    ['a raise before the test', `${UP} ${TEST} @a[pid] = 1; ${DOWN}`, ['@g raised-before-test | @g[cpu] = sum(1)']],
    ['another change', WHOLE.replace(DOWN, `@g[cpu] = sum(2); ${DOWN}`), ['@g changed-otherwise | @g[cpu] = sum(2)']],
    [
      'a leak',
      WHOLE.replace(DOWN, `if (pid) { return; } if (uid) { return; } ${DOWN}`),
      ['@g leaks | return | return'],
    ],
    [
      'a lowering that comes too early, and so a leak',
      WHOLE.replace(DOWN, `${DOWN} @b = 1;`),
      ['@g lowered-early | @g[cpu] = sum(-1)'],
    ],
    ['another change by ++', WHOLE.replace(DOWN, `@g[cpu]++; ${DOWN}`), ['@g changed-otherwise | @g[cpu]++']],
    [
      'another change by delete() in an expression',
      WHOLE.replace(DOWN, `$x = delete(@g, cpu); ${DOWN}`),
      ['@g changed-otherwise | delete(@g, cpu)'],
    ],
    [
      'plain values of which one comes too early',
      `${TEST} @g[cpu] = 1; if (pid) { @g[cpu] = 0; return; } @g[cpu] = 0; @a[pid] = 1;`,
      ['@g plain-map | @g[cpu] = 1 | @g[cpu] = 0 | @g[cpu] = 0', '@g lowered-early | @g[cpu] = 0'],
    ],
    [
      'delete() that comes too early',
      `${TEST} ${UP} if (pid) { delete(@g[cpu]); return; } delete(@g[cpu]); @a[pid] = 1; ${DOWN}`,
      ['@g removed | delete(@g[cpu])', '@g removed | delete(@g[cpu])', '@g lowered-early | delete(@g[cpu])'],
    ],
    ['a change by a macro that may lower it', WHOLE.replace(DOWN, 'low();'), []],
  ])('%s', (_what, body, expected) => {
    const macro = 'macro low() { @g[cpu] = sum(-1); 1 }\n';
    const about = defects(macro + SEED + probe(body)).map((defect) => defect.replace(/;(?= \||$)/g, ''));
    expect(about.filter((defect) => !defect.includes('runs-before'))).toEqual(expected);
  });

  test('of what a call does outside of the guard, the lock that is taken at every event is told', () => {
    const text = SEED + probe(`both(); ${WHOLE}`);
    const start = text.indexOf('both()');
    const at = { span: { start, end: start + 6 }, operation: 'hash.update' as const };
    const moments = (...taken: readonly Taking['moment'][]) =>
      guardDefects(modelOf(text), ({ body }) =>
        body.span.start < at.span.start && at.span.end < body.span.end
          ? taken.map((moment) => ({ ...at, moment }))
          : [],
      ).map(({ problem, taking }) => `${problem} ${taking?.moment}`);
    expect(moments('first-insert')).toEqual(['runs-before first-insert']);
    expect(moments('first-insert', 'always')).toEqual(['runs-before always']);
    expect(moments('always', 'first-insert')).toEqual(['runs-before always']);
  });

  test('wrong keys and plain values say all that a wrong test would', () => {
    expect(defects(SEED + probe(WHOLE.replaceAll('cpu', 'tid').replace('> 0', '!= 0')))).toHaveLength(1);
  });

  test('nothing is said of a probe that was read in part', () => {
    const leak = WHOLE.replace(DOWN, `if (pid) { return; } ${DOWN}`);
    expect(defects(SEED + probe(leak))).toHaveLength(1);
    expect(defects(SEED + probe(`${leak} @x = = 1;`), true)).toEqual([]);
  });
});

describe('the entries of a guard', () => {
  test('that BEGIN does not make are said at the first raise, with the others', () => {
    const text = probe(WHOLE) + probe(WHOLE, 'h');
    expect(defects(text)).toEqual(['@g unseeded | @g[cpu] = sum(1) | @g[cpu] = sum(1)']);
    expect(defects(SEED + text)).toEqual([]);
  });

  test.each([
    ['$i++', []],
    ['++$i', []],
    ['$i += 1', []],
    ['$i += 2', ['unseeded']],
    ['$i -= 1', ['unseeded']],
    ['$i = 1', ['unseeded']],
    ['$i--', ['unseeded']],
    ['$j += 1', ['unseeded']],
    ['$j++', ['unseeded']],
  ])('are made by a loop with %s: %j', (step, expected) => {
    const loop = `BEGIN { $i = (uint64)0; $j = 0; unroll(64) { @g[$i] = sum(0); ${step}; } }\n`;
    expect(defects(loop + probe(WHOLE)).map((each) => each.split(' ')[1])).toEqual(expected);
  });

  test('of a guard that is wrong in another way are not said: of a plain map, and of another key', () => {
    expect(defects(probe(WHOLE.replace(UP, '@g[cpu] = 1;')))).toEqual(['@g plain-map | @g[cpu] = 1']);
    expect(defects(probe(WHOLE.replace(DOWN, '@g[cpu] = 0;')))).toEqual(['@g plain-map | @g[cpu] = 0']);
    expect(defects(probe(WHOLE.replaceAll('cpu', 'tid')))).toEqual(['@g not-per-cpu | tid']);
  });

  test('of a sum that delete() takes away are said too', () => {
    const text = probe(WHOLE.replace(DOWN, 'delete(@g[cpu]);'));
    expect(defects(text)).toEqual(['@g removed | delete(@g[cpu])', '@g unseeded | @g[cpu] = sum(1)']);
  });

  test('may be made where the script could not be read', () => {
    expect(defects(`${probe(WHOLE)}BEGIN { @x = = 1; }\n`, true)).toEqual([]);
  });

  test.each([
    ['cleared', 'clear(@g);', ['@g removed | clear(@g)']],
    ['zeroed', 'zero(@g);', ['@g removed | zero(@g)']],
    ['deleted', 'delete(@g[1]);', ['@g removed | delete(@g[1])']],
    ['written over', '@g[1] = 5;', ['@g changed-otherwise | @g[1] = 5']],
    ['changed by another sum', '@g[1] = sum(5);', []],
    ['read', '$x = @g[1];', []],
  ])('that are %s by another probe', (_how, body, expected) => {
    expect(defects(SEED + probe(WHOLE) + probe(body, 'h'))).toEqual(expected);
  });

  test('that a probe changes which has a flag of its own, or none that is a guard', () => {
    const own = 'if (@o[tid]) { return; } @o[tid] = 1; @g[cpu] = 5;';
    expect(defects(SEED + probe(WHOLE) + probe(own, 'h'))).toEqual(['@g changed-otherwise | @g[cpu] = 5']);
    const unknown = 'if (@g[$x] > 0) { return; } @g[$x] = 1;';
    expect(defects(SEED + probe(WHOLE) + probe(unknown, 'h'))).toEqual(['@g changed-otherwise | @g[$x] = 1']);
  });

  test('may be removed by END, and written and deleted by BEGIN, but not cleared by it', () => {
    expect(defects(`${SEED + probe(WHOLE)}END { clear(@g); delete(@g[1]); }\n`)).toEqual([]);
    expect(defects(`${SEED + probe(WHOLE)}BEGIN { @g[1] = sum(0); delete(@g[1]); }\n`)).toEqual([]);
    expect(defects(`${SEED + probe(WHOLE)}BEGIN { clear(@g); }\n`)).toEqual(['@g removed | clear(@g)']);
  });
});

describe('a probe without a guard beside one that has it', () => {
  test('is said at its attach point if it takes a lock', () => {
    expect(defects(SEED + probe(WHOLE) + probe('@a[pid] = 1;', 'h'))).toEqual(['@g missing | kprobe:h']);
    expect(defects(SEED + probe(WHOLE) + probe('@b[pid] = 1;', 'h'))).toEqual([]);
    expect(defects(SEED + probe('@a[pid] = 1;', 'h'))).toEqual([]);
  });

  test('is said of a guard that stands behind another flag too', () => {
    const behind = `if (@o[tid]) { return; } @o[tid] = 1; ${WHOLE}`;
    expect(defects(SEED + probe(behind) + probe('@a[pid] = 1;', 'h'))).toEqual(['@g missing | kprobe:h']);
  });

  test('is not said where it is not attached, was read in part, or tries the same guard', () => {
    expect(defects(`${SEED + probe(WHOLE)}END { @a[pid] = 1; }\n`)).toEqual([]);
    expect(defects(SEED + probe(WHOLE) + probe('@a[pid] = 1; @x = = 1;', 'h'), true)).toEqual([]);
    expect(defects(SEED + probe(WHOLE) + probe(`${TEST} ${UP} @a[pid] = 1;`, 'h'))).toEqual(['@g leaks | }']);
  });

  test('is not said where it tries another guard, which has defects of its own', () => {
    const other = 'if (@o[cpu] > 0) { return; } @o[cpu] = 1; @a[pid] = 1; @o[cpu] = 0;';
    expect(defects(SEED + probe(WHOLE) + probe(other, 'h'))).toEqual([
      '@o plain-map | @o[cpu] = 1 | @o[cpu] = 0',
      '@o missing | kprobe:f',
    ]);
  });

  test('is not said where it tries the same guard and has another one', () => {
    const seeds = SEED + SEED.replace('@g', '@h');
    const both = `if (@g[cpu] > 0) { return; } ${UP} ${WHOLE.replaceAll('@g', '@h')}`;
    expect(defects(seeds + probe(WHOLE) + probe(both, 'h'))).toEqual([
      '@g leaks | return | }',
      '@h missing | kprobe:f',
    ]);
  });

  test('is not said beside a flag that keeps no probe from running inside another', () => {
    const unprotected = probe('@a[pid] = 1;', 'h');
    const said = (body: string) => defects(SEED + probe(body) + unprotected).filter((each) => each.includes('missing'));
    expect(said(WHOLE.replaceAll('cpu', 'tid'))).toEqual([]);
    expect(said('if (@o[cpu] > 0) { return; } @o[cpu] = 1; @a[pid] = 1;')).toEqual([]);
    expect(said(WHOLE.replace('> 0', '!= 0'))).toEqual(['@g missing | kprobe:h']);
  });

  test('is not said twice where it clears the guard and does nothing else', () => {
    expect(defects(SEED + probe(WHOLE) + probe('clear(@g); /* @a[pid] = 1 */', 'h'))).toEqual([
      '@g removed | clear(@g)',
    ]);
    expect(defects(SEED + probe(WHOLE) + probe('clear(@g); @a[pid] = 1;', 'h'))).toEqual([
      '@g removed | clear(@g)',
      '@g missing | kprobe:h',
    ]);
    expect(defects(SEED + probe(WHOLE) + probe('clear(@b); /* @a[pid] = 1 */', 'h'))).toEqual([
      '@g missing | kprobe:h',
    ]);
    expect(defects(SEED + probe(WHOLE) + probe('$x = @g[1]; /* @a[pid] = 1 */', 'h'))).toEqual([
      '@g missing | kprobe:h',
    ]);
  });

  test('is said of the second guard where it has the first', () => {
    const other = WHOLE.replaceAll('@g', '@h');
    const seeds = SEED + SEED.replace('@g', '@h');
    expect(defects(seeds + probe(WHOLE) + probe(other, 'h'))).toEqual([
      '@h missing | kprobe:f',
      '@g missing | kprobe:h',
    ]);
  });
});

describe('the guard of the guard file', () => {
  const { enter, leave } = CURRENT_GUARD_FILE;
  const OPEN = `if (${enter}() == 0) { return; }`;

  function importedIn(text: string): string[] {
    const script = parseScript(text);
    expect(script.errors).toEqual([]);
    const model = modelScript(script, [], CURRENT_GUARD_FILE);
    const found = guardDefects(model, takenIn(text));
    return found.map(({ map, problem, imported }) => `${map} ${problem} ${imported?.attempt !== undefined}`);
  }

  test('leaks, is lowered early, and is missing as any other', () => {
    expect(importedIn(probe(`${OPEN} @a[pid] = 1; ${leave}();`))).toEqual([]);
    expect(importedIn(probe(`${OPEN} @a[pid] = 1;`))).toEqual([`${enter} leaks true`]);
    expect(importedIn(probe(`${OPEN} @a[pid] = 1; ${leave}(); @b = 1;`))).toEqual([`${enter} lowered-early true`]);
    const beside = probe(`${OPEN} @a[pid] = 1; ${leave}();`) + probe('@a[pid] = 1;', 'h');
    expect(importedIn(beside)).toEqual([`${enter} missing false`]);
    const leaking = probe(`${OPEN} @a[pid] = 1;`) + probe('@a[pid] = 1;', 'h');
    expect(importedIn(leaking)).toEqual([`${enter} leaks true`, `${enter} missing false`]);
  });

  test('is not said to leak where the probe was read in part', () => {
    const script = parseScript(probe(`${OPEN} @a[pid] = 1; @x = = 1;`));
    expect(script.errors).toHaveLength(1);
    expect(guardDefects(modelScript(script, [], CURRENT_GUARD_FILE), () => [])).toEqual([]);
  });

  test('is what a probe is told to take where that is missing, and not where one of the script is', () => {
    const filesIn = (text: string) =>
      guardDefects(modelScript(parseScript(text), [], CURRENT_GUARD_FILE), takenIn(text)).map(
        ({ problem, imported }) => [problem, imported?.file],
      );
    const beside = probe('@a[pid] = 1;', 'h');
    expect(filesIn(probe(`${OPEN} @a[pid] = 1; ${leave}();`) + beside)).toEqual([['missing', CURRENT_GUARD_FILE]]);
    expect(filesIn(SEED + probe(WHOLE) + beside)).toEqual([['missing', undefined]]);
  });

  test('leaks at each of its places', () => {
    const text = probe(`${OPEN} @a[pid] = 1; if (pid) { return; } if (uid) { return; } ${leave}();`);
    const [leak] = guardDefects(modelScript(parseScript(text), [], CURRENT_GUARD_FILE), () => []);
    const places = leak === undefined ? [] : [leak.span, ...leak.others];
    expect(places.map(({ start }) => start)).toEqual([text.indexOf('return; } if'), text.lastIndexOf('return')]);
  });

  test('guards no probe that calls it in another way, macros included', () => {
    const modelled = (text: string) => {
      const script = parseScript(text);
      expect(script.errors).toEqual([]);
      return modelScript(script, [], CURRENT_GUARD_FILE).probes.at(-1);
    };
    const guardedBy = (text: string) => modelled(text)?.guard?.map;
    expect(guardedBy(probe(`${OPEN} @a = 1; ${leave}();`))).toBe(enter);
    expect(guardedBy(probe(`if (!${enter}()) { @b = 1; return; } @a = 1; ${leave}();`))).toBe(enter);
    expect(guardedBy(probe(`${OPEN} ${leave}(); @a = 1; ${leave}();`))).toBeUndefined();
    expect(guardedBy(probe(`${OPEN} $x = ${enter}(); @a = 1; ${leave}();`))).toBeUndefined();
    expect(guardedBy(`macro low() { ${leave}(); 1 }\n${probe(`${OPEN} low(); @a = 1; ${leave}();`)}`)).toBeUndefined();
    expect(guardedBy(probe(`${OPEN} @a = 1;`))).toBeUndefined();
    const inverted = probe(`if (${enter}() == 1) { return; } @a = 1; ${leave}();`);
    const lowering = probe(`if (${enter}() == 0) { ${leave}(); return; } @a = 1; ${leave}();`);
    for (const none of [inverted, lowering])
      expect([modelled(none)?.guard, modelled(none)?.imported]).toEqual([undefined, undefined]);
  });
});

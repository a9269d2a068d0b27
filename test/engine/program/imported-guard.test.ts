import { describe, expect, test } from '@jest/globals';
import { CallReach } from '../../../src/engine/program/call-reach.ts';
import { completeImported, importedAttempt } from '../../../src/engine/program/imported-guard.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { CURRENT_GUARD_FILE } from '../../../src/facts/guard-file.ts';

const FILE = { ...CURRENT_GUARD_FILE, enter: 'enter', leave: 'leave', raise: 'raise' };
const { raise: _, ...OLD_FILE } = FILE;
const OPEN = 'if (enter() == 0) { return; }';

/** What is found in the last probe of a script: the statement that raises the flag, the other calls, and what a guard covers. */
function found(text: string, file: typeof OLD_FILE | typeof FILE = FILE) {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const probe = script.items.findLast((item) => item.kind === 'probe');
  if (probe === undefined) throw new Error('no probe');
  const attempt = importedAttempt(probe, { reach: new CallReach(script), file });
  if (attempt === undefined) return undefined;
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const guard = completeImported(attempt, probe);
  return {
    raise: written(attempt.raise),
    strays: attempt.strays.map(written),
    covers: guard && written(guard.covered).replace(/^;/, '').trim(),
  };
}
const inBody = (body: string, before = '') => found(`${before}kprobe:f { ${body} }`);
const inTimer = (body: string, file = FILE) => found(`interval:s:1 { ${body} }`, file);

describe('the guard of the guard file', () => {
  test.each([
    ['is compared with 0', OPEN],
    ['is negated', 'if (!enter()) { return; }'],
    ['tells what it skips', 'if (enter() == 0) { @skipped = count(); return; }'],
  ])('is raised where it %s', (_how, open) => {
    expect(inBody(`${open} @a = 1; leave();`)).toEqual({ raise: open, strays: [], covers: '@a = 1; leave(); }' });
  });

  test('is raised behind other statements too', () => {
    expect(inBody(`$x = pid; if ($x) { return; } ${OPEN} @a = 1; leave();`)).toMatchObject({
      raise: OPEN,
      covers: '@a = 1; leave(); }',
    });
  });

  test.each([
    ['is compared with another number', 'if (enter() == 1) { return; }'],
    ['is compared in another way', 'if (enter() != 0) { return; }'],
    ['is not compared', 'if (enter()) { return; }'],
    ['has another sign', 'if (-enter()) { return; }'],
    ['is given something', 'if (enter(1) == 0) { return; }'],
    ['is a bare word', 'if (enter == 0) { return; }'],
    ['is another function', 'if (other() == 0) { return; }'],
    ['is followed by more than leaving', 'if (enter() == 0) { return; } else { @b = 1; }'],
    ['is not followed by leaving', 'if (enter() == 0) { @b = 1; }'],
    ['is lowered where it was up', 'if (enter() == 0) { leave(); return; }'],
    ['is raised where it was up', 'if (enter() == 0) { raise(); return; }'],
    ['is raised without a test', 'raise();'],
    ['is in a while', 'while (enter() == 0) { return; }'],
  ])('is not raised where it %s', (_how, open) => {
    expect(inBody(`${open} @a = 1; leave();`)).toBeUndefined();
  });

  test('is nothing where no guard file is imported', () => {
    const script = parseScript(`kprobe:f { ${OPEN} @a = 1; leave(); }`);
    const [probe] = script.items;
    expect(probe?.kind === 'probe' && importedAttempt(probe, { reach: new CallReach(script) })).toBeUndefined();
  });

  test('is raised by a timer without a test', () => {
    expect(inTimer('raise(); @a = 1; leave();')).toEqual({
      raise: 'raise()',
      strays: [],
      covers: '@a = 1; leave(); }',
    });
    expect(inTimer(`${OPEN} @a = 1; leave();`)?.raise).toBe(OPEN);
    for (const none of ['raise(1);', '$x = raise();', 'raise;', 'enter();', '@a = 1;'])
      expect(inTimer(`${none} leave();`)).toBeUndefined();
  });

  test('is not raised without a test by an old guard file, which has no function for it', () => {
    expect(found('interval:s:1 { raise(); @a = 1; leave(); }', OLD_FILE)).toBeUndefined();
    expect(found(`kprobe:f { ${OPEN} @a = 1; leave(); }`, OLD_FILE)).toMatchObject({ strays: [] });
    // The word is none of its names.
    expect(found(`kprobe:f { ${OPEN} raise(); leave(); }`, OLD_FILE)).toMatchObject({ strays: [] });
  });

  test.each([
    ['an end without a lowering', '@a = 1;', []],
    ['a return without one', 'if (pid) { return; } leave();', []],
    ['a lowering that comes too early', 'leave(); @a = 1; leave();', ['leave()']],
    ['a second test', '$x = enter(); leave();', ['enter()']],
    ['a second raise', 'raise(); leave();', ['raise()']],
    ['a lowering in an expression', '$x = leave(); leave();', ['leave()']],
    ['a lowering of something', 'leave(1); leave();', ['leave(1)']],
    ['a lowering by a macro', 'low(); leave();', ['low()']],
    ['a lowering by a macro that is a bare word', 'low; leave();', ['low']],
    ['a lowering by a macro of a macro', 'lower(); leave();', ['lower()']],
  ])('is not whole with %s', (_what, body, strays) => {
    const macros = 'macro low() { leave(); }\nmacro lower() { low(); }\nmacro quiet() { @q = 1; }\n';
    expect(inBody(`${OPEN} ${body}`, macros)).toEqual({ raise: OPEN, strays, covers: undefined });
  });

  test('is whole beside macros that leave it alone, and up at exit()', () => {
    const macro = 'macro quiet() { @q = 1; }\n';
    expect(inBody(`${OPEN} quiet(); if (pid) { exit(); } leave();`, macro)?.covers).toBeDefined();
    expect(inBody(`${OPEN} if (pid) { leave(); return; } @a = 1; leave();`)?.covers).toBeDefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Target } from '../../../src/facts/target.ts';
import { saidBy } from '../../said.ts';
import { INVALID, UNDECIDED } from './invalid-cases.ts';

const TARGETS: readonly Target[] = ['0.17.0', '0.23.2', '0.27.1'].map((bpftrace) => ({
  name: bpftrace,
  bpftrace,
  kernel: '6.1',
  arch: 'x86_64',
  paravirt: true,
}));

function findings(text: string, rule = 'invalid-script') {
  return analyse('a.bt', text, { targets: TARGETS, configured: true }).findings.filter((found) => found.rule === rule);
}

test.each(INVALID)('%s: %s', (_wrong, text, place) => {
  const [found, ...others] = findings(text);
  expect(others).toEqual([]);
  expect(found && text.slice(found.span.start, found.span.end)).toBe(place);
  expect(found).toMatchObject({ severity: 'error', confidence: 'certain' });
  expect(found?.verdicts.map(({ verdict }) => verdict)).toEqual(['refused', 'refused', 'refused']);
});

test.each(UNDECIDED)('%s says nothing: %s', (_why, text) => {
  expect(findings(text)).toEqual([]);
});

describe('What is said', () => {
  test('what may be meant', () => {
    expect(saidBy(findings('BEGIN { @ = strncpm("a", "b", 1); }')[0])).toContain('Did you mean "strncmp"?');
    expect(saidBy(findings('BEGIN { quite_another(1); }')[0])).not.toContain('mean');
  });

  test('each variable once, and the first twenty places', () => {
    expect(findings('BEGIN { @ = $x + $x; @ = $y; }')).toHaveLength(2);
    const many = `BEGIN { ${Array.from({ length: 25 }, (_, index) => `no_function_${index}();`).join(' ')} }`;
    expect(findings(many)).toHaveLength(20);
    expect(saidBy(findings(many).at(-1))).toContain('There are 5 more such places below.');
  });

  test('a map that is known to be used in two ways is reported once', () => {
    const text = 'BEGIN { @a = 1; @a[1] = 2; }';
    expect(findings(text)).toEqual([]);
    expect(findings(text, 'unsupported-syntax')).toHaveLength(1);
  });

  test('a script that hangs is still said to hang', () => {
    const hangs =
      'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\n' +
      'fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\n';
    const before = findings(hangs, 'abba-deadlock');
    expect(before).toHaveLength(1);
    const invalid = findings(`${hangs} END { sprintf("a"); }`, 'abba-deadlock');
    expect(invalid.map(({ verdicts }) => verdicts)).toEqual(before.map(({ verdicts }) => verdicts));
  });

  test('a comment may silence it', () => {
    expect(findings('BEGIN {\n  // bpftrace-guard: ignore[invalid-script] a part of a script\n  @ = $x; }')).toEqual(
      [],
    );
  });
});

describe('Words of two scripts', () => {
  test.each([
    ['a unit in a string', 'BEGIN { printf("5 \u03bcs \u0394t k\u03a9\\n"); }', 0],
    ['a unit in a comment', 'BEGIN { @ = 1; } // in \u03bcs, \u0394t', 0],
    ['a string of a probe that is not read', 'BEGIN { @ = ; printf("5 \u03bcs"); }', 0],
    ['a function', 'kprobe:vfs_re\u0430d { @ = 1; }', 1],
    ['a quoted path', 'uprobe:"/bin/b\u0430sh":f { @ = 1; }', 1],
    ['a string that turns around', 'BEGIN { printf("a\u202eb"); }', 1],
    ['a string with what nobody sees', 'BEGIN { printf("a\u200bb"); }', 1],
    ['a word beside a string', 'kprobe:vfs_re\u0430d { printf("5 \u03bcs"); }', 1],
  ])('%s', (_what, text, count) => {
    expect(findings(text, 'misleading-text')).toHaveLength(count);
  });
});

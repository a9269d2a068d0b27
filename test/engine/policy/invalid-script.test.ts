import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Target } from '../../../src/facts/target.ts';
import { saidBy } from '../../said.ts';
import { INVALID, UNDECIDED } from './invalid-cases.ts';
import { targetOf } from './lowered.ts';

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

  const NAME = 'a'.repeat(60);
  test.each([
    [`BEGIN { ${NAME}(); }`, `No release of bpftrace has a function ${NAME}().`],
    [`BEGIN { ${NAME}b(); }`, `No release of bpftrace has a function ${NAME}...().`],
    ['BEGIN { printf(); }', 'printf() takes at least 1 argument, and there are 0.'],
    ['BEGIN { @ = ksym(1, 2); }', 'ksym() takes 1 argument, and there are 2.'],
    ['BEGIN { @ = strncmp("a"); }', 'strncmp() takes 3 arguments, and there is 1.'],
    ['BEGIN { @ = lhist(1, 2); }', 'lhist() takes 4 arguments, and there are 2.'],
    ['BEGIN { @ = count(1); }', 'count() takes no arguments, and there is 1.'],
    ['BEGIN { @ = hist(1, 2, 3); }', 'hist() takes 1 to 2 arguments, and there are 3.'],
    ['BEGIN { printf("%d %d", 1); }', 'The format asks for 2 arguments, and there is 1.'],
    ['BEGIN { printf("%d", 1, 2); }', 'The format asks for 1 argument, and there are 2.'],
    ['BEGIN { printf("%d", comm); }', '%d prints a number, and this is a text: write %s.'],
    ['BEGIN { printf("%s", exit()); }', '%s prints a value, and this is nothing.'],
    ['BEGIN { printf("%r", 1); }', '%r prints a buffer, and this is a number.'],
    ['BEGIN { printf("%d", kstack); }', '%d prints a number, and this is a kernel stack.'],
    ['BEGIN { printf("%f", 1); }', 'bpftrace prints no fractions: there is no conversion %f. Print whole numbers.'],
    ['BEGIN { @ = sum("x"); }', 'sum() wants a number here.'],
    ['BEGIN { @ = strncmp("a", "b", "c"); }', 'strncmp() wants a number that is written out as argument 3.'],
    ['BEGIN { clear(comm); }', 'clear() wants a map without a key here.'],
    [
      'BEGIN { @a[1] = 1; @a["x"] = 1; }',
      'The key of @a is a text here and a number before: the keys of a map are of one kind.',
    ],
    [
      'BEGIN { @a[1, "x"] = 1; @a[1, 2] = 1; }',
      'Key 2 of @a is a number here and a text before: the keys of a map are of one kind.',
    ],
    ['BEGIN { @a = 1; @a = "x"; }', '@a holds a number before, and this is a text: a map holds one kind of value.'],
    [
      'BEGIN { @a = comm; @a = count(); }',
      '@a holds a text before, and this is count(): a map holds one kind of value.',
    ],
    ['BEGIN { $x = 1; $x = "a"; }', '$x holds a number, and this is a text: a variable holds one kind of value.'],
    [
      'BEGIN { $x = comm; $x += 1; }',
      '$x holds a text, and this is a number: a variable holds one kind of value, and only numbers are counted with.',
    ],
    ['BEGIN { @a += "x"; }', '+= takes numbers, and this is a text.'],
    ['BEGIN { let $x = exit(); }', 'This function gives no value: call it as a statement of its own.'],
    ['BEGIN { @ = comm + 1; }', '+ takes numbers, and there is a text.'],
    ['BEGIN { @ = 1 - kstack; }', '- takes numbers, and there is a kernel stack.'],
    ['BEGIN { @ = !comm; }', '! takes a number, and this is a text.'],
    ['BEGIN { $x = "a"; $x++; }', '++ takes a number, and this is a text.'],
    ['BEGIN { @ = (uint64)comm; }', 'No cast makes a number of a text.'],
    ['BEGIN { if (comm) { exit(); } }', 'A condition is a number, and this is a text: compare it with something.'],
    ['BEGIN { @ = pid ? 1 : "a"; }', 'This is a number in one case and a text in the other: both must be of one kind.'],
    ['BEGIN { if (pid == "x") { exit(); } }', 'This compares a number with a text, which are never of one kind.'],
    [
      'uprobe:/bin/bash:main { @ = arg0->x; }',
      'A number has no field x: cast it to a pointer first, as in ((struct s *)x)->field.',
    ],
    [
      'uprobe:/bin/bash:main { $x = arg0; @ = $x[0]; }',
      'A number has no element: cast it to a pointer first, as in ((struct s *)x)->field.',
    ],
    ['BEGIN { unroll(101) { exit(); } }', 'An unroll repeats its block 1 to 100 times.'],
    ['BEGIN { print(comm, 1); }', 'print() takes one argument if that is no map.'],
    ['BEGIN { debugf("%d %d %d %d", 1, 2, 3, 4); }', 'debugf() prints 3 values at most.'],
    [
      'BEGIN { @a[1, 2] = 1; @a[pid] = 1; }',
      '@a has 1 key here, and 2 keys where it is used first: a map has as many keys everywhere.',
    ],
    [
      'BEGIN { @a[1, 2] = 1; @b = @a; }',
      '@a has no key here, and 2 keys where it is used first: a map has as many keys everywhere.',
    ],
    ['interval:s:1, profile:hz:9 { @ = arg0; }', 'There is no arg0 in a probe of the kind interval or profile: '],
    ['BEGIN { $r = (a = 1, a = 2); }', 'This record names the field a twice: give each field a name of its own.'],
    ['BEGIN { @ = $9223372036854775808; }', 'No positional parameter has a number that large.'],
    [
      'BEGIN { if (pid) { continue; } }',
      'This continue is in no loop: an unroll is none. Use return to end the probe.',
    ],
    [
      'config = { max_map_key = 10 } BEGIN { exit(); }',
      'No release of bpftrace has a setting max_map_key. Did you mean "max_map_keys"?',
    ],
    [
      'BEGIN { @ = $x; }',
      'Nothing in this probe assigns $x before it is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.',
    ],
  ])('%s: %s', (text, words) => {
    const said = findings(text).map(saidBy);
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(words)).toBe(true);
  });

  test('a map that is known to be used in two ways is reported once', () => {
    const text = 'BEGIN { @a = 1; @a[1] = 2; }';
    expect(findings(text)).toEqual([]);
    expect(findings(text, 'unsupported-syntax')).toHaveLength(1);
  });

  test('of a probe that names no file, which starts with -p PID only', () => {
    expect(findings('uprobe:main { @ = 1; }')).toEqual([
      {
        rule: 'invalid-script',
        severity: 'note',
        confidence: 'possible',
        span: { start: 0, end: 11 },
        what: 'This probe names no file: bpftrace starts the script only with -p PID, which gives one.',
        todo: 'Otherwise write uprobe:PATH:NAME.',
        related: [],
        verdicts: TARGETS.map(({ name }) => ({ target: name, verdict: 'safe', why: 'bpftrace starts it with -p PID' })),
        fixes: expect.any(Array),
      },
    ]);
    expect(findings('uprobe:/bin/bash:main { @ = 1; }')).toEqual([]);
  });

  test('has verdicts of its own where bpftrace refuses the script for something else', () => {
    const judged = (text: string) => {
      const targets = ['bpftrace@0.17,kernel@6.1', 'bpftrace@0.27.1,kernel@6.12'].map(targetOf);
      const { findings: all } = analyse('x.bt', text, { targets, configured: true });
      return all
        .find(({ rule }) => rule === 'invalid-script')
        ?.verdicts.map(({ verdict, why }) => `${verdict}: ${why}`);
    };
    expect(judged('uprobe:main { @ = 1; } fentry:f { $x = 1; }')).toEqual([
      'refused: `fentry` needs bpftrace 0.20 and later',
      'safe: bpftrace starts it with -p PID',
    ]);
    const never = 'refused: no release of bpftrace starts a script that says this';
    expect(judged('BEGIN { @ = $x; }')).toEqual([never, never]);
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

test('a setting with a very long name is not told', () => {
  const setting = (length: number) => findings(`config = { ${'a'.repeat(length)} = 1 } BEGIN { exit(); }`);
  expect(setting(60)).toHaveLength(1);
  expect(setting(61)).toEqual([]);
});

describe('Words of two scripts', () => {
  test('are told at the first twenty places, and the others are counted', () => {
    const places = (count: number) =>
      findings(Array.from({ length: count }, (_, n) => `kprobe:vfs_re\u0430d${n} { }`).join('\n'), 'misleading-text');
    const words =
      'This word mixes Latin letters with ones that look like them, so it is not the word that it looks like: U+0430. Write it with Latin letters.';
    expect(places(20).map(saidBy)).toEqual(Array.from({ length: 20 }, () => words));
    expect(places(22)).toHaveLength(20);
    expect(saidBy(places(22)[18])).toBe(words);
    expect(saidBy(places(22)[19])).toBe(`${words} There are 2 more such places below.`);
  });

  test('are not told where a syntax error is about them', () => {
    const text = 'kprobe:vfs_re\u0430d { @a = \u0430; }';
    const [syntax] = findings(text, 'syntax-error');
    const places = findings(text, 'misleading-text').map(({ span }) => text.slice(span.start, span.end));
    expect(syntax).toBeDefined();
    expect(places).toEqual(['vfs_re\u0430d']);
  });

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

import { describe, expect, test } from '@jest/globals';
import { invalidPlaces } from '../../../src/engine/program/invalid/invalid.ts';
import { openPaths } from '../../../src/engine/program/invalid/open-path.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

function found(text: string): { readonly place: string; readonly message: string }[] {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  return invalidPlaces(script, modelScript(script).mapConflicts).map(({ span, message }) => ({
    place: text.slice(span.start, span.end),
    message,
  }));
}

const places = (text: string) => found(text).map(({ place }) => place);
const messages = (text: string) => found(text).map(({ message }) => message);

/** A pointer to a structure whose fields nobody knows: its fields may be anything. */
const UNKNOWN = '((struct s *)arg0)->x';

describe('The arguments of a function', () => {
  test.each([
    ['a number that is too small', 'BEGIN { @ = strncmp(1); }', 'strncmp(1)'],
    ['fewer than it takes, beside a header', '#include <linux/sched.h>\nBEGIN { @ = strncmp(1); }', 'strncmp(1)'],
    ['fewer, one of them a macro that is called', 'macro f(x) { x } BEGIN { @ = strncmp(f(1)); }', 'strncmp(f(1))'],
    ['a text in quotes with a number of entries', 'BEGIN { print("a", 1); }', 'print("a", 1)'],
    ['a number with a number of entries', 'BEGIN { print(5, 1); }', 'print(5, 1)'],
    ['a tuple that is measured as a text', 'BEGIN { @ = strlen((1, 2)); }', '(1, 2)'],
    ['a user stack that is a text', 'BEGIN { @ = strcontains(ustack, "a"); }', 'ustack'],
    ['a tuple as a format', 'BEGIN { printf((1, 2)); }', '(1, 2)'],
    ['a map as a format', 'BEGIN { @a = "x"; printf(@a); }', '@a'],
    ['a number as a format', 'BEGIN { printf(1); }', '1'],
    ['a text that is deleted', 'BEGIN { delete("a"); }', '"a"'],
    ['a variable that is deleted', 'BEGIN { $x = 1; delete($x); }', '$x'],
    ['a text as a map', 'BEGIN { clear("a"); }', '"a"'],
    ['a text as a length', 'BEGIN { @ = strncmp("a", "b", "c"); }', '"c"'],
    ['an unroll of nothing', 'BEGIN { unroll(0) { exit(); } }', '0'],
    ['an unroll of a text', 'BEGIN { unroll("a") { exit(); } }', '"a"'],
  ])('%s', (_what, text, place) => {
    expect(places(text)).toEqual([place]);
  });

  test.each([
    ['a macro with the name of a function', 'macro strncmp(x) { x } BEGIN { @ = strncmp(1); }'],
    ['a word that a header may define', '#include <linux/sched.h>\nBEGIN { @ = strncmp(ALL); }'],
    ['a word that a header may define, as a loop', '#include <linux/sched.h>\nBEGIN { clear(ALL); }'],
    ['a word that may be a map', 'BEGIN { delete(K); }'],
    ['a word that may be a whole map', 'BEGIN { clear(K); }'],
    ['a word that may be a text', 'BEGIN { printf(K); }'],
    ['a word that may be a number', 'BEGIN { @m[1] = 1; print(@m, K); }'],
    ['a value that is worked out', 'BEGIN { print(pid + 1, 1); }'],
    ['a map with a number of entries', 'BEGIN { @m[1] = 1; print(@m, 1); print(@m, 1, 1); }'],
    ['an entry in place of a map', 'BEGIN { @m[1] = 1; delete(@m[1]); }'],
    ['what takes any value', 'BEGIN { @ = buf("a", 1); @b = str(0, 1); }'],
    ['as many arguments as there are', 'BEGIN { time(); time("%H"); @ = kstack; @b = ustack(perf, 1); exit(); }'],
    ['the least of an unroll', 'BEGIN { unroll(1) { exit(); } }'],
    ['the most of an unroll', 'BEGIN { unroll(100) { exit(); } }'],
    ['an unroll of a parameter', 'BEGIN { unroll($1) { exit(); } }'],
  ])('%s is taken', (_what, text) => {
    expect(places(text)).toEqual([]);
  });

  test.each([
    ['BEGIN { @ = cgroup_path(1, 2); }', 'cgroup_path() wants a text as argument 2.'],
    ['BEGIN { @ = strlen(1); }', 'strlen() wants a text here.'],
    ['BEGIN { $x = "a"; printf($x); }', 'printf() wants a text in quotes here.'],
    ['BEGIN { delete(1); }', 'delete() wants a map here.'],
    ['BEGIN { @m[1] = 1; print(@m, pid); }', 'print() wants a number that is written out as argument 2.'],
    ['BEGIN { exit(1, 2); }', 'exit() takes 0 to 1 arguments, and there are 2.'],
    ['BEGIN { print(); }', 'print() takes 1 to 3 arguments, and there are 0.'],
    ['BEGIN { count(); }', 'The value of count() can only be assigned to a map, with =: write @x = count(...).'],
    ['BEGIN { @ += sum(1); }', 'The value of sum() can only be assigned to a map, with =: write @x = sum(...).'],
    ['BEGIN { $x = hist(1); }', 'The value of hist() can only be assigned to a map, with =: write @x = hist(...).'],
    [
      'struct s { int x; } __attribute__(packed); BEGIN { @ = 1; }',
      'An attribute stands in two pairs of parentheses: __attribute__((packed)).',
    ],
    [
      'BEGIN { for ($i : 0..3) { @ = 1; } continue; }',
      'This continue is in no loop: an unroll is none. Use return to end the probe.',
    ],
  ])('%s: %s', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });
});

describe('What a script defines', () => {
  test.each([
    ['a constant defines no other name', '#define N 5\nBEGIN { sprintf("a"); }', ['sprintf']],
    ['a constant defines its own name', '#define sprintf printf\nBEGIN { sprintf("a"); }', []],
    ['blanks in the line', '#  define   sprintf printf\nBEGIN { sprintf("a"); }', []],
    ['a macro of C with arguments', '#define sprintf(x) printf(x)\nBEGIN { sprintf("a"); }', []],
    ['a subprogram', 'fn sprintf($a : int64): int64 { return $a; } BEGIN { sprintf(1); }', []],
    ['a condition of C', '#ifdef sprintf\n#endif\nBEGIN { sprintf("a"); }', ['sprintf']],
    ['a header of the system', '#include <linux/sched.h>\nBEGIN { sprintf("a"); @ = $x; }', ['$x']],
    ['a header of the system, with blanks', '# include  <linux/sched.h>\nBEGIN { sprintf("a"); @ = $x; }', ['$x']],
    ['a header in quotes, with blanks', '#  include  "a.h"\nBEGIN { @ = $x; }', []],
    ['a header whose name is defined', '#define H <a.h>\n#include H\nBEGIN { @ = $x; }', []],
    ['a local import', 'BEGIN { import "a.bt"; @ = $x; }', []],
    ['the word import in a text', 'BEGIN { printf("import"); @ = $x; }', ['$x']],
    ['the word import in a longer word', 'BEGIN { $import = 1; @ = $x; } // import', ['$x']],
    ['a definition of a value leaves kinds alone', '#define N 5\nBEGIN { @ = comm + 1; }', ['comm + 1']],
    ['a definition that may change a map', '#define SET @a = 1\nBEGIN { SET; @a = "x"; @b = comm + 1; }', []],
    ['a definition that may change keys', '#define SET @a[1] = 1\nBEGIN { SET; @a[1] = 1; @a[1, 2] = 1; }', []],
    ['a definition with a list', '#define TWO 1, 2\nBEGIN { @ = $x; }', []],
    ['a definition with statements', '#define S exit(); exit()\nBEGIN { @ = $x; }', []],
    ['a definition with a block', '#define S {\nBEGIN { @ = $x; }', []],
    ['a definition on two lines', '#define SET \\\n $x = 1\nBEGIN { SET; @ = $x; }', []],
    ['a name that stands for a value', '#define pid "x"\nBEGIN { if (pid == "x") { exit(); } }', []],
    ['a name that stands for an argument', '#define arg0 5\nBEGIN { @ = arg0; }', []],
    ['a name beside an aggregation', '#define N 5\nBEGIN { count(); }', []],
    ['a macro with the name of a function of formats', 'macro printf(x) { x } BEGIN { @ = printf("%d"); }', []],
  ])('%s', (_what, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('Places outside of expressions', () => {
  test.each([
    ['return ends a probe anywhere', 'BEGIN { return; }', []],
    ['return in a loop', 'BEGIN { $i = 1; while ($i) { return; } }', []],
    ['break in a loop over a map', 'BEGIN { @m[1] = 1; for ($kv : @m) { break; } }', []],
    ['break in a loop over numbers', 'BEGIN { for ($i : 0..3) { continue; } }', []],
    ['break behind a loop', 'BEGIN { for ($i : 0..3) { @ = 1; } break; }', ['break']],
    ['break behind two loops', 'BEGIN { for ($i : 0..3) { while ($i) { @ = 1; } break; } break; }', ['break']],
    ['a branch that is left out, and one behind it', 'BEGIN { if comptime (1 == 2) { break; } break; }', ['break']],
    [
      'a branch that is left out in another',
      'BEGIN { if comptime (1 == 2) { if comptime (1 == 3) { break; } break; } }',
      [],
    ],
    ['another operator in a condition', 'BEGIN { if (!pid) { break; } }', ['break']],
    ['a record with two fields', 'BEGIN { $r = (a = 1, b = 2); }', []],
    ['the number of parameters', 'BEGIN { @ = $#; }', []],
    [
      'settings, and then probes, in the order of the text',
      'config = { a1b2 = 1 } BEGIN { break; }',
      ['a1b2 = 1', 'break'],
    ],
    ['probes, and then structures, in the order of the text', 'BEGIN { break; } END { break; }', ['break', 'break']],
    ['a key and a value, in the order of the text', 'BEGIN { @a[1] = 1; @a[1, 2] = 1; break; }', ['@a[1, 2]', 'break']],
    [
      'a setting with the prefix inside',
      'config = { max_bpftrace_map_keys = 1 } BEGIN { }',
      ['max_bpftrace_map_keys = 1'],
    ],
    ['a setting with a prefix', 'config = { bpftrace_max_map_keys = 1 } BEGIN { }', []],
    ['a setting of an older release', 'config = { unstable_import = 1 } BEGIN { }', []],
    ['an attribute in two pairs', 'struct s { int x; } __attribute__((packed)); BEGIN { @ = 1; }', []],
    ['an attribute in two pairs, with blanks', 'struct s { int x; } __attribute__ ( (packed)); BEGIN { @ = 1; }', []],
    ['an attribute of a field', 'struct s { int x __attribute__(x); }; BEGIN { @ = 1; }', []],
    ['an attribute in one pair', 'struct s { int x; } __attribute__(x); BEGIN { @ = 1; }', ['__attribute__']],
  ])('%s', (_what, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    ['uprobe:main', 'uprobe', [0, 11]],
    ['u:main', 'uprobe', [0, 6]],
    ['uretprobe:main', 'uretprobe', [0, 14]],
    ['usdt:gc__start', 'usdt', [0, 14]],
  ])('%s names no file', (attachPoint, provider, [start, end]) => {
    expect(openPaths(parseScript(`${attachPoint} { @ = 1; }`))).toEqual([
      {
        span: { start, end },
        message: `This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${provider}:PATH:NAME.`,
      },
    ]);
  });

  test.each(['uprobe:/bin/bash:main', 'usdt:/bin/bash:gc__start', 'kprobe:main', 'BEGIN'])(
    '%s names its file, or needs none',
    (attachPoint) => {
      expect(openPaths(parseScript(`#define N 1\n${attachPoint} { @ = 1; }`))).toEqual([]);
    },
  );
});

describe('The number of keys', () => {
  test.each([
    ...['1', '"x"', '5s', 'true', '$1', 'pid + 1', '(uint8)1'],
    ...['pid', 'tid', 'uid', 'gid', 'comm', 'cpu', 'nsecs', 'elapsed', 'cgroup', 'kstack', 'ustack', 'probe', 'func'],
    ...['arg0', 'rand', 'username'],
  ])('%s is one key', (key) => {
    const first = '@a[1, 2] = 1;';
    expect(places(`kprobe:f { ${first} @a[${key}] = 1; }`)).toEqual([`@a[${key}]`]);
  });

  test.each(['K', '$x', '@k', '(1,)', '-$x', UNKNOWN, 'mypid', 'pids', 'arg'])('%s may be two keys', (key) => {
    expect(places(`kprobe:f { $x = ${UNKNOWN}; @k = $x; @a[1, 2] = 1; @a[${key}] = 1; }`)).toEqual([]);
  });

  test.each([
    ['a tuple of two stands for two', '@a[1, 2, 3] = 1; @a[(1, 2)] = 1;', ['@a[(1, 2)]']],
    ['a tuple beside a key is one', '@a[1, (2, 3)] = 1; @a[1, 2, 3] = 1;', ['@a[1, 2, 3]']],
    ['once for each map', '@a[1, 2] = 1; @a[1] = 1; @a[1, 2, 3] = 1;', ['@a[1]']],
    ['once for each of two maps', '@a[1, 2] = 1; @b[1, 2] = 1; @a[1] = 1; @b[1] = 1;', ['@a[1]', '@b[1]']],
    ['a key that is added to another key', '@a[1] = count(); @a[1, 2] = count();', ['@a[1, 2]']],
    ['a key that is added to an aggregation', '@a = count(); @a[1] = count(); @a[1, 2] = count();', []],
    ['a key that is added to what is read', '@b = @a; @a[1] = str(0);', ['@a[1]']],
    ['a key that is added to what is counted', '@a = count(); @b = @a[1];', ['@a[1]']],
    ['a map behind a minus', '@a[1] = 1; @b = -@a;', ['@a']],
    ['a map behind &', '@a[1] = 1; @b = (uint64)&@a;', []],
    ['a map in a loop', '@a[1] = 1; for ($kv : @a) { @b = 1; }', []],
    ['print() of a map', '@a[1] = 1; print(@a);', []],
    ['print() of an entry', '@a[1] = 1; print(@a[1, 2]);', ['@a[1, 2]']],
    ['clear() and zero() of a map', '@a[1] = 1; clear(@a); zero(@a);', []],
    ['has_key() of a map', '@a[1] = 1; @b = has_key(@a, 1);', []],
    ['len() of a map', '@a[1] = 1; @b = len(@a);', []],
    ['delete() of a map', '@a[1] = 1; delete(@a);', ['@a']],
    ['delete() of a map and a key', '@a[1] = 1; delete(@a, 1);', []],
    ['a function that takes no map', '@a[1] = 1; printf("%d", @a);', ['@a']],
    ['a function that is not known', '@a[1] = 1; __inner(@a);', []],
  ])('%s: %s', (_what, body, expected) => {
    expect(places(`BEGIN { ${body} }`)).toEqual(expected);
  });

  test.each([
    ['a macro takes a map', 'macro f(@m) { @m[1] = 1 } BEGIN { @a[1] = 1; f(@a); }', []],
    ['a definition may be two', '#define K 1, 2\nBEGIN { @a[1] = 1; @a[K, K] = 1; }', []],
    ['a definition that is no key', '#define K 1\nBEGIN { @a[1] = 1; @a[1, 2] = 1; }', ['@a[1, 2]']],
    ['a definition of one key', '#define pid 1\nBEGIN { @a[1, 2] = 1; @a[pid] = 1; }', []],
    ['a map of another probe', 'BEGIN { @a[1] = 1; } END { @a[1, 2] = 1; }', ['@a[1, 2]']],
    ['a map that is said to be used in two ways', 'BEGIN { @a = 1; @a[1] = "x"; @a[1, 2] = 1; }', []],
  ])('%s', (_what, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('is told in words', () => {
    expect(messages('BEGIN { @b = @a; @a[1] = 1; }')).toEqual([
      '@a has 1 key here, and no key where it is used first: a map has as many keys everywhere.',
    ]);
  });
});

describe('The kinds of values', () => {
  test.each([
    ['a text that is read', '@a = comm; @b = @a + 1;', ['@a + 1']],
    ['a map that nothing assigns', '@b = @a == "x"; @c = @a == 1;', []],
    ['a map that may hold something else', `@a = 1; @a = ${UNKNOWN}; @b = @a == "x";`, []],
    ['a map of which it is told once', '@a = comm; @a = pid; @b = @a + 1;', ['@a = pid']],
    ['a map that is told three times', '@a = 1; @a = "x"; @a = "y";', ['@a = "x"']],
    ['a value behind an aggregation', '@a = count(); @a = nsecs; if (@a) { exit(); }', ['@a = nsecs']],
    ['an aggregation behind a value', '@a = nsecs; @a = count(); if (@a) { exit(); }', ['@a = count()']],
    ['two aggregations', '@a = count(); @a = sum(1); if (@a) { exit(); }', []],
    ['one aggregation twice', '@a = count(); @a = count(); if (@a) { exit(); }', ['@a']],
    ['a map that is said to be used in two ways', '@a = 1; @a[1] = "x";', []],
    ['an aggregation and what is not known', `@a = count(); @a = ${UNKNOWN};`, []],
    ['what is not known and an aggregation', `@a = ${UNKNOWN}; @a = count();`, []],
    ['a text and what is not known', `@a = "x"; @a = ${UNKNOWN};`, []],
    ['texts of two functions', '@a = str(0); @a = comm;', []],
    ['a counted map', '@a++; @a = "x";', ['@a = "x"']],
    ['a map that is added to', '@a += 1; @a = "x";', ['@a = "x"']],
    ['a text that is added', '@a += comm; if (@a) { exit(); }', ['@a += comm']],
    ['the value of nothing, in a map', '@a = exit(); @b = @a + 1;', ['exit()']],
    ['the value of nothing, in a variable', '$x = exit(); @b = $x + 1;', ['exit()']],
    ['the value of nothing, declared', 'let $x = exit(); @b = $x + 1;', ['exit()']],
    ['a copy of an aggregation', '@a = count(); $x = @a; $x = "a";', []],
    ['a copy of a histogram', '@a = hist(1); $x = @a; $x = 1;', []],
    ['a variable of a loop over a map', '$x = 1; @m[1] = 1; for ($x : @m) { @b = $x.1; }', []],
    ['a variable of a loop over numbers', '$i = "a"; for ($i : 0..3) { @ = $i + 1; }', []],
    ['a variable behind its loop over numbers', 'for ($i : 0..3) { @ = $i; } $i = 1; $i = "a";', ['$i = "a"']],
    ['a variable behind its loop over a map', '@m[1] = 1; for ($i : @m) { @ = 1; } $i = 1; $i = "a";', ['$i = "a"']],
    ['a declared text', 'let $x = "a"; @ = $x + 1;', ['$x + 1']],
    ['a declared variable without a value', 'let $x; $x = 1; $x = "a"; $x = 2;', ['$x = "a"']],
    ['a declared variable with a value', 'let $x = 1; $x = "a"; $x = 2;', ['$x = "a"']],
    ['a declared type', `let $x : uint64; $x = ${UNKNOWN}; @ = $x == "x";`, []],
    ['a declared type, of which the kind is left open', 'let $x : uint64 = 1; @ = $x == "x";', []],
    ['a declared type does not take the first kind', 'let $x : uint64; $x = "a"; $x = 1;', []],
    ['a variable in its block', 'if (pid) { $x = 1; $x = "a"; } $x = "b"; $x = "c";', ['$x = "a"']],
    ['a text that is added to a variable', '$x = 1; $x += "a";', ['$x += "a"']],
    ['a number that is added to a text', '$x = "a"; $x += 1;', ['$x += 1']],
    ['a number, what is not known, and a text', `@a = 1; @a = ${UNKNOWN}; @a = "x";`, ['@a = "x"']],
    ['an aggregation, what is not known, and a number', `@a = count(); @a = ${UNKNOWN}; @a = nsecs;`, ['@a = nsecs']],
    ['what is not known, added', `$x = 1; $x += ${UNKNOWN}; $y = ${UNKNOWN}; $y += 1;`, []],
    ['a truth value, and a number', '$x = true; $x += 1; $x = 5;', []],
    ['a variable and a kind that is not known', `$x = 1; $x = ${UNKNOWN}; $x = 2;`, []],
    ['an aggregation that is added to a variable', '@a = count(); $x = 1; $x += @a;', []],
  ])('%s: %s', (_what, body, expected) => {
    expect(places(`kprobe:f { ${body} }`)).toEqual(expected);
  });

  test.each([
    ['the first kind of each key counts', '@a[1] = 1; @a["x"] = 1; @a["y"] = 1;', ['@a["x"]']],
    ['a kind that is not known is learnt', `@a[${UNKNOWN}] = 1; @a[1] = 1; @a["x"] = 1;`, ['@a["x"]']],
    ['a kind that is known stays', `@a[1] = 1; @a[${UNKNOWN}] = 1; @a["x"] = 1;`, ['@a["x"]']],
    ['the first of two keys of nothing', '@a[exit(1), exit()] = 1;', ['exit(1)']],
    ['a tuple stands for its keys', '@a[1, "x"] = 1; @a[(1, 2)] = 1;', ['@a[(1, 2)]']],
    ['another number of keys', '@a[1, 2] = 1; @a[1] = 1; @a["x", 2] = 1;', ['@a[1]', '@a["x", 2]']],
    ['keys of one kind', '@a[1, "x"] = 1; @a[pid, comm] = 1; @a[1 == 2, str(0)] = 1;', []],
    ['a key of nothing among others', '@a[1, exit()] = 1;', ['exit()']],
    ['two maps', '@a[1] = 1; @b["x"] = 1;', []],
  ])('%s: %s', (_what, body, expected) => {
    expect(places(`kprobe:f { ${body} }`)).toEqual(expected);
  });

  test.each([
    ['true == "a"', ['true == "a"']],
    ['(1 == 2) == "a"', ['(1 == 2) == "a"']],
    ['-1 == "a"', ['-1 == "a"']],
    ['~1 == "a"', ['~1 == "a"']],
    ['!1 == "a"', ['!1 == "a"']],
    [`-${UNKNOWN} == "a"`, []],
    [`~${UNKNOWN} == "a"`, []],
    [`*${UNKNOWN} == "a"`, []],
    ['pid + 1 == "a"', ['pid + 1 == "a"']],
    [`pid + ${UNKNOWN} == "a"`, []],
    [`${UNKNOWN} + pid == "a"`, []],
    ['(pid ? 1 : 2) == "a"', ['(pid ? 1 : 2) == "a"']],
    [`(pid ? 1 : ${UNKNOWN}) == "a"`, []],
    [`(pid ? ${UNKNOWN} : 1) == "a"`, []],
    ['(pid ?: 1) == "a"', []],
    ['(1, 2) == "a"', ['(1, 2) == "a"']],
    ['sizeof(uint8) == "a"', ['sizeof(uint8) == "a"']],
    ['(uint64)1 == "a"', ['(uint64)1 == "a"']],
    ['(struct s)1 == "a"', []],
    ['(uint8 *)1 == "a"', []],
    ['pid != "a"', ['pid != "a"']],
    ['pid == 1', []],
    ['comm == "a"', []],
    ['probe == "a"', []],
    ['1 == true', []],
    ['kstack == ustack', ['kstack == ustack']],
    ['func == ksym(1)', []],
    ['func == usym(1)', []],
    ['ksym(1) == usym(1)', []],
    ['func == "a"', ['func == "a"']],
    ['"a" < 1', ['"a" < 1']],
    ['comm <= comm', ['comm <= comm']],
    ['1 >= 2', []],
    ['comm << 1', ['comm << 1']],
    ['1 >> comm', ['1 >> comm']],
    ['comm && 1', ['comm && 1']],
    ['1 || comm', ['1 || comm']],
    ['"a" && 1', []],
    ['"a" + $1', []],
    ['str(0) + 1', []],
    ['buf("a", 1) + 1', []],
    ['ksym(1) + 1', ['ksym(1) + 1']],
    ['probe + 1', []],
    ['-comm', ['-comm']],
    ['~comm', ['~comm']],
    ['*comm', ['*comm']],
    ['@n++ == "a"', ['@n++ == "a"']],
    ['!comm', ['!comm']],
    ['-pid', []],
    ['(uint8)kstack', ['(uint8)kstack']],
    ['(uint8)pid', []],
    ['(struct s *)comm', []],
    ['pid ? 1 : 2', []],
    ['pid ? "a" : comm', []],
    ['comm ? 1 : 2', ['comm']],
    ['pid ? 1 : true', []],
    ['comm[0]', []],
    ['pid[0]', ['pid[0]']],
    ['(1, 2).0', []],
  ])('$y = %s; %j', (expression, expected) => {
    expect(places(`kprobe:f { $y = ${expression}; }`)).toEqual(expected);
  });

  test.each([
    ['comm << 1', '<< takes numbers, and there is a text.'],
    ['1 | comm', '| takes numbers, and there is a text.'],
    ['comm < 1', 'This compares a text with a number, which are never of one kind.'],
    ['comm > comm', '> takes numbers, and there is a text.'],
    ['-comm', '- takes a number, and this is a text.'],
    ...['==', '!=', '<', '>', '<=', '>=', '&&', '||'].map(
      (operator) =>
        [`(1 ${operator} 2) == "a"`, 'This compares a truth value with a text, which are never of one kind.'] as const,
    ),
    ...['+', '<<', '>>', '&', '|'].map(
      (operator) =>
        [`(1 ${operator} 2) == "a"`, 'This compares a number with a text, which are never of one kind.'] as const,
    ),
  ])('%s: %s', (expression, message) => {
    expect(messages(`kprobe:f { $y = ${expression}; }`)).toEqual([message]);
  });

  test.each([
    ['a symbol', 'ksym(1)', ['ksym(1)']],
    ['a text of a function', 'str(0)', []],
    ['a buffer', 'buf("a", 1)', []],
    ['a comparison', 'comm == "a"', []],
    ['the name of a probe', 'probe', []],
    ['a number', 'pid', []],
    ['what is not known', UNKNOWN, []],
    ['a text in quotes', '"a"', []],
  ])('%s as a condition', (_what, condition, expected) => {
    expect(places(`kprobe:f { if (${condition}) { exit(); } }`)).toEqual(expected);
    expect(places(`kprobe:f /${condition}/ { exit(); }`)).toEqual(expected);
    expect(places(`kprobe:f { $y = ${condition} ? 1 : 2; }`)).toEqual(expected);
  });

  test.each([
    ['kretprobe:f', ['retval == "x"']],
    ['uretprobe:/bin/bash:f', ['retval == "x"']],
    ['fexit:f', []],
    ['kretprobe:f, fexit:f', []],
    ['kretprobe:f, k*:f', []],
  ])('a returned value of %s', (attachPoints, expected) => {
    expect(places(`${attachPoints} { $y = retval == "x"; }`)).toEqual(expected);
  });

  test.each([
    ...['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'],
    ...['signed', 'unsigned', 'char', 'short', 'int', 'long'],
  ])('a cast to %s is a number', (type) => {
    expect(places(`BEGIN { @ = (${type})1 == "a"; }`)).toEqual([`(${type})1 == "a"`]);
  });

  test.each(['uint128', 'int8x', 'myint', 'bool', 'char *', 'uint8[2]', 'struct int'])(
    'a cast to %s may be anything',
    (type) => {
      expect(places(`BEGIN { @ = (${type})1 == "a"; }`)).toEqual([]);
    },
  );

  test('of two keys that are wrong the first is told', () => {
    expect(messages('kprobe:f { @a[1, "x"] = 1; @a["x", 1] = 1; }')).toEqual([
      'Key 1 of @a is a text here and a number before: the keys of a map are of one kind.',
    ]);
  });

  test('a tuple is no condition', () => {
    const place = (text: string) => found(text).map(({ place, message }) => `${place}: ${message}`);
    const said = '(1, 2): A condition is a number, and this is a tuple: compare it with something.';
    expect(place('interval:s:1 /(1, 2)/ { exit(); }')).toEqual([said]);
    expect(place('BEGIN { @ = (1, 2) ? 1 : 2; }')).toEqual([said]);
    expect(place('BEGIN { if (1, 2) { exit(); } }')).toEqual([
      '(1, 2): A tuple is no condition: use && or || between its parts.',
    ]);
  });

  test('an update of a text in a variable alone is told', () => {
    expect(places('BEGIN { $x = "a"; $x--; @a[1]++; }')).toEqual(['$x--']);
  });
});

describe('A variable', () => {
  test.each([
    ['of a loop over numbers', 'for ($i : 0..3) { @ = $i; }', []],
    ['of a loop over a map', '@m[1] = 1; for ($kv : @m) { @ = $kv.0; }', []],
    ['that is declared', 'let $x = 1; @ = $x;', []],
    ['that is counted', '$x++; @ = $x;', ['$x']],
    ['that is taken by its address', '$p = &$x;', ['$x']],
    ['in the bounds of its own loop', 'for ($i : 0..$i) { @ = 1; }', ['$i']],
  ])('%s', (_what, body, expected) => {
    expect(places(`BEGIN { ${body} }`)).toEqual(expected);
  });

  test('may be set in a branch that is left out', () => {
    expect(places('BEGIN { if comptime (1 == 2) { $x = 1; } @ = $x; @b = $y; }')).toEqual([]);
  });
});

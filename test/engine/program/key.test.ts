import { describe, expect, test } from '@jest/globals';
import type { Key } from '../../../src/engine/program/key.ts';
import { keysMayDiffer } from '../../../src/engine/program/key.ts';
import { isOneValue, keysMatch, oneValue, valuesMeet } from '../../../src/engine/program/key-values.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { BUILTINS } from '../../../src/facts/key-sharing.ts';
import { lower, NEW } from './lowered.ts';

/** The key of the last update of @a in a body. */
function keyOf(body: string, before = ''): Key {
  const { programs } = lower(`${before}kprobe:f { ${body} }`, NEW);
  const operations = programs.flatMap(({ operations }) => operations);
  const found = operations.findLast(({ locks }) => locks.some(({ map }) => map === '@a'));
  if (found === undefined) throw new Error(`no update of @a: ${body}`);
  return found.key;
}

const key = (written: string) => keyOf(`@a[${written}] = 1;`);

describe('sharing', () => {
  test.each([
    ['1', 'shared'],
    ['"x"', 'shared'],
    ['$1', 'shared'],
    ['pid', 'shared'],
    ['comm', 'shared'],
    ['cgroup', 'shared'],
    ['numaid', 'shared'],
    ['ncpus', 'shared'],
    ['probe', 'shared'],
    ['func', 'shared'],
    ['cgroupid("/a")', 'shared'],
    ['kaddr("f")', 'shared'],
    ['pton("::1")', 'shared'],
    ['5s', 'shared'],
    ['sizeof(int)', 'shared'],
    ['offsetof(struct a, b)', 'shared'],
    ['tid', 'per-thread'],
    ['tid(curr_ns)', 'per-thread'],
    ['pid(init)', 'shared'],
    ['curtask', 'per-thread'],
    ['pid, tid', 'per-thread'],
    ['(pid, tid)', 'per-thread'],
    ['(a=pid, b=tid)', 'per-thread'],
    ['tid, nsecs', 'per-thread'],
    ['cpu', 'per-cpu'],
    ['cpu()', 'per-cpu'],
    ['cpu, comm', 'per-cpu'],
    ['nsecs', 'unknown'],
    ['nsecs(boot)', 'unknown'],
    ['elapsed', 'unknown'],
    ['rand', 'unknown'],
    ['arg0', 'unknown'],
    ['args.x', 'unknown'],
    ['str(args.x)', 'unknown'],
    ['kstack', 'unknown'],
    ['ustack(3)', 'unknown'],
    ['retval', 'unknown'],
    ['@b[1]', 'unknown'],
    ['*args.x', 'unknown'],
    ['args.x[1]', 'unknown'],
    ['@b++', 'unknown'],
    ['{ tid }', 'unknown'],
    ['if (pid) { tid } else { 1 }', 'unknown'],
    ['SOME_ENUM', 'unknown'],
    ['tid + 1', 'per-thread'],
    ['tid % 16', 'shared'],
    ['cpu == 0', 'shared'],
    ['!tid', 'shared'],
    ['pid > 1 ? tid : 0', 'per-thread'],
    ['nsecs > 1 ? pid : 0', 'shared'],
    ['pid > 1 ? arg0 : 0', 'unknown'],
    ['tid ? pid : 0', 'shared'],
    ['arg0 ? pid : 0', 'shared'],
    // A part of which nothing is known makes the whole unknown, unless a rarer one decides.
    ['pid, nsecs', 'unknown'],
    ['(pid, args.x)', 'unknown'],
    ['(a=pid, b=arg0)', 'unknown'],
    ['pid + arg0', 'unknown'],
    ['cpu, nsecs', 'per-cpu'],
    ['cpu, tid', 'per-thread'],
    ['-arg0', 'unknown'],
    ['(uint8)arg0', 'unknown'],
    ['(uint8)tid', 'per-thread'],
    ['-tid', 'per-thread'],
    ['(pid, tid).1', 'per-thread'],
    ['(pid, tid).0', 'shared'],
    ['(a=tid, b=pid).a', 'per-thread'],
    ['((pid, tid), cpu).0.1', 'per-thread'],
    // A call with arguments is not the builtin of that name.
    ['cpu(1)', 'unknown'],
    ['tid(1)', 'unknown'],
    ['uid(init)', 'unknown'],
    ['cgroupid(str(arg0))', 'unknown'],
    ['str("x")', 'unknown'],
    // Few values are left of what these operators take.
    ...['%', '/', '&', '>>', '==', '!=', '<', '>', '<=', '>=', '&&', '||'].map(
      (operator) => [`tid ${operator} 4`, 'shared'] as const,
    ),
    ...['+', '-', '*', '|', '^', '<<'].map((operator) => [`tid ${operator} 4`, 'per-thread'] as const),
  ])('%s: %s', (written, sharing) => {
    expect(key(written).sharing).toBe(sharing);
  });

  test('every builtin has one row with a source', () => {
    expect(new Set(BUILTINS.map(({ name }) => name)).size).toBe(BUILTINS.length);
    for (const { source } of BUILTINS) expect(source.length).toBeGreaterThan(20);
  });
});

describe('constant', () => {
  test.each(['1', '0x10', '"x"', 'true', '-1', '1, "x"', '(1, 2)', '(uint64)1', '(int64)-1', '!1', ''])(
    'is %j',
    (written) => {
      const own = written === '' ? keyOf('@a = 1;') : key(written);
      expect(own.constant).toBe(true);
    },
  );

  // Two texts of these can be one value: only literals that are kept as they are can be told apart by their texts.
  test.each([
    '(uint8)256',
    '(int8)-1',
    '(uint8)1, 2',
    '1 + 1',
    'pid ? 1 : 2',
    '1 ? 2 : 3',
    '$1',
    'sizeof(int)',
    'pid',
    '1, pid',
    'cgroupid("/a")',
    '5s',
    '-pid',
    '!pid',
    '*1',
  ])('is not %s', (written) => {
    expect(key(written).constant).toBe(false);
  });

  test.each([
    ['1', '1'],
    ['-1', '-1'],
    ['-10', '-10'],
    ['-0x10', '-16'],
    ['"x"', '"x"'],
    ['true', '1'],
  ])('%s is the one value %s', (written, value) => {
    expect(key(written).values).toBe(oneValue(value));
  });

  test.each([
    ['tid % 7', 'pid % 7', true],
    ['tid % 7', 'nsecs % 7', true],
    ['tid % 7', 'tid % 8', false],
    ['tid % uid', 'pid % uid', false],
    ['tid / 7', 'uid / 7', false],
    ['tid >> 2', 'uid >> 2', false],
    ['tid / 7', 'tid / 7', true],
  ])('%s and %s take the same values: %s', (one, other, same) => {
    expect(keysMatch(key(one).values, key(other).values, 'same')).toBe(same);
  });

  // -0 is 0, and - -1 is 1.
  test.each([
    '(uint8)256',
    '-arg0',
    '1 + 1',
    '1 ? 2 : 3',
    '$1',
    '!1',
    '~1',
    '-0',
    '-(-1)',
    '-pid',
    '5s',
    'sizeof(int)',
  ])('%s may be any value', (written) => {
    const { values } = key(written);
    expect(valuesMeet(values, oneValue('5'))).toBe(true);
    expect(keysMatch(values, oneValue('5'), 'same')).toBe(false);
    expect(isOneValue(values)).toBe(false);
  });
});

describe('the same entry, nested', () => {
  test.each([
    ['pid', 'pid'],
    ['pid', 'pid()'],
    ['pid', '(uint64)pid'],
    ['pid', '__builtin_pid'],
    ['16', '0x10'],
    ['true', '1'],
    ['false', '0'],
    ['1000', '1_000'],
    ['1000', '1e3'],
    ['16', '0x1_0'],
    ['255', '0xfF'],
    ['1', '1ull'],
    ['1', '1U'],
    // What begins with 0 is octal.
    ['8', '010'],
    ['-8', '-010'],
    ['pid, tid', '(pid, tid)'],
    ['pid, 1', 'pid, 0x1'],
    ['tid+1', 'tid + 1'],
    ['cpu', 'cpu'],
    ['$1', '$1'],
    ['5s', '5s'],
    ['sizeof(struct a)', 'sizeof(struct  a)'],
    ['cgroupid("/a")', 'cgroupid("/a")'],
    ['pid(init)', 'pid(init)'],
    ['pid, (tid, 1)', '(pid, (tid, 1))'],
    ['pid', '(uint64_t)pid'],
    ['pid', '(int64_t)pid'],
    ['pid', '(long)pid'],
    ['pid', '(size_t)pid'],
    ['tid % 7', 'tid % 7'],
    ['!tid', '!tid'],
    ['pid ? tid : 1', 'pid ? tid : 1'],
  ])('%s and %s', (one, other) => {
    expect(keysMayDiffer(key(one), key(other))).toBe(false);
  });

  test.each([
    ['1', '2'],
    ['1', '"1"'],
    ['true', 'false'],
    ['pid', 'tid'],
    ['pid', 'pid(init)'],
    ['pid', '(uint8)pid'],
    ['nsecs', 'nsecs'],
    ['args.x', 'args.x'],
    ['probe', 'probe'],
    ['rand', 'rand'],
    ['pid, nsecs', 'pid, nsecs'],
    ['nsecs, pid', 'nsecs, pid'],
    ['nsecs % 7', 'nsecs % 7'],
    ['-nsecs', '-nsecs'],
    ['(uint8)nsecs', '(uint8)nsecs'],
    ['(uint64)nsecs', '(uint64)nsecs'],
    ['nsecs ? 1 : 2', 'nsecs ? 1 : 2'],
    ['pid ? nsecs : 2', 'pid ? nsecs : 2'],
    ['str("x")', 'str("x")'],
    ['*1', '*1'],
    ['@b[1]', '@b[1]'],
    ['10', '010'],
    ['1', '-1'],
    ['1', '!1'],
    ['1', '~1'],
    ['5s', '5ms'],
    ['sizeof(int)', 'sizeof(long)'],
    ['cgroupid("/a")', 'cgroupid("/b")'],
    ['cgroupid("/a")', 'kaddr("/a")'],
    ['pid(init)', 'pid(curr_ns)'],
    ['pid(init)', 'tid(init)'],
    ['pid, tid', 'tid, pid'],
    ['pid, (tid, 1)', 'pid, tid, 1'],
    ['pid, (tid, 1)', '(pid, tid), 1'],
    ['pid', '(uint32)pid'],
    ['pid', '(int64 *)pid'],
    ['pid', '(my_long)pid'],
    ['(uint8)pid', '(uint16)pid'],
    ['pid + 1', 'pid - 1'],
    ['pid + 1', 'pid + 2'],
    ['pid - 1', '1 - pid'],
    ['pid ? 1 : 2', 'pid ? 1 : 3'],
    ['pid ? 1 : 2', 'uid ? 1 : 2'],
  ])('not %s and %s', (one, other) => {
    expect(keysMayDiffer(key(one), key(other))).toBe(true);
  });

  test('a histogram has an entry for each interval, also without a key', () => {
    const intervals = keyOf('@a = hist(nsecs);');
    expect(keysMayDiffer(intervals, intervals)).toBe(true);
    const count = keyOf('@a = count();');
    expect(keysMayDiffer(count, count)).toBe(false);
  });

  test.each(['hist(arg0)', 'lhist(arg0, 0, 9, 1)', 'tseries(arg0, 1s, 9)'])('%s takes more than one value', (value) => {
    for (const own of [keyOf(`@a[1] = ${value};`), keyOf(`@a = ${value};`)]) {
      expect(own).toMatchObject({ bound: false, constant: false });
      expect(isOneValue(own.values)).toBe(false);
    }
    const values = (written: string) => keyOf(`@a[${written}] = ${value};`).values;
    expect(keysMatch(values('pid'), values('pid'), 'same')).toBe(true);
    expect(keysMatch(values('pid'), values('uid'), 'same')).toBe(false);
    expect(keysMatch(values('nsecs'), values('nsecs'), 'same')).toBe(false);
  });
});

describe('variables are traced to what they were set from', () => {
  test.each([
    ['$k = tid; @a[$k] = 1;', 'tid'],
    ['let $k = tid; @a[$k] = 1;', 'tid'],
    ['let $k : uint64 = tid; @a[$k] = 1;', 'tid'],
    ['let $k; $k = tid; @a[$k] = 1;', 'tid'],
    ['$k = (uint64)tid; @a[$k] = 1;', 'tid'],
    ['$k = (pid, tid); @a[$k] = 1;', 'pid,tid'],
    ['$k = (pid, tid); @a[$k.1] = 1;', 'tid'],
    ['$k = (x=pid, y=tid); @a[$k.y] = 1;', 'tid'],
    ['$k = (pid, (tid, comm)); $j = $k.1; @a[$j.0] = 1;', 'tid'],
    ['$i = tid; $j = $i; $k = $j; @a[$k] = 1;', 'tid'],
    ['if (pid) { $k = tid; } else { $k = tid; } @a[$k] = 1;', 'tid'],
    ['if (pid) { $k = tid; @a[$k] = 1; }', 'tid'],
    ['unroll (2) { $k = tid; } @a[$k] = 1;', 'tid'],
    ['$k = (pid, tid); $j = $k; @a[$j.1] = 1;', 'tid'],
    ['$k = tid; $k = tid; @a[$k] = 1;', 'tid'],
    ['$k = 1; $k = 0x1; @a[$k] = 1;', '1'],
    ['$k = (x=pid, y=(tid, 1)); @a[$k.y.0] = 1;', 'tid'],
    ['$k = (pid, tid); $j = $k.1; @a[$j] = 1;', 'tid'],
  ])('%s', (body, text) => {
    expect(keyOf(body)).toMatchObject({ text, bound: true });
  });

  test.each([
    '$k = tid; $k = pid; @a[$k] = 1;',
    '$k = tid; $k += 1; @a[$k] = 1;',
    '$k = tid; $k++; @a[$k] = 1;',
    'if (pid) { $k = tid; } @a[$k] = 1;',
    'if (pid) { $k = tid; } else { $k = pid; } @a[$k] = 1;',
    'if (pid) { $k = tid; } else { $j = 1; } @a[$k] = 1;',
    'while (pid) { $k = tid; } @a[$k] = 1;',
    'for ($i : 0..4) { @a[$i] = 1; }',
    'for ($kv : @b) { @a[$kv.0] = 1; }',
    '$k = (pid, nsecs); @a[$k.1] = 1;',
    '$k = @b[1]; @a[$k] = 1;',
    '@a[$unset] = 1;',
    '$x = pid == 1 && { $k = tid; 1 }; @a[$k] = 1;',
    '$x = pid == 1 || { $k = tid; 1 }; @a[$k] = 1;',
    '$x = pid == 1 ? { $k = tid; 1 } : 0; @a[$k] = 1;',
    '$x = pid == 1 ? 0 : { $k = tid; 1 }; @a[$k] = 1;',
    'for ($i : 0..4) { $k = tid; } @a[$k] = 1;',
    'for ($kv : @b) { $k = tid; } @a[$k] = 1;',
  ])('not %s', (body) => {
    expect(keyOf(body)).toMatchObject({ sharing: 'unknown', bound: false });
  });

  test('what cannot be told keeps the variables that it names, each once and in one order', () => {
    expect(keyOf('@a[str($y, $x)] = 1;').text).toBe('?$x$y');
    expect(keyOf('@a[@b[$x, $x]] = 1;').text).toBe('?$x');
    expect(keyOf('@a[str(arg0)] = 1;').text).toBe('?');
    expect(keyOf('@a[*$x] = 1;').text).toBe('?$x');
    expect(keyOf('@a[$x.y] = 1;').text).toBe('?$x');
    // Set to a clock twice it has two values.
    expect(keyOf('$k = nsecs; $k = nsecs; @a[$k] = 1;').text).toBe('$k');
    expect(keyOf('$k = nsecs; @a[$k] = 1;').text).toBe('?');
  });

  test.each(['$k = (pid, nsecs); @a[$k.2] = 1;', '$k = (x=pid, y=tid); @a[$k.z] = 1;', '$k = pid; @a[$k.0] = 1;'])(
    'no part: %s',
    (body) => {
      expect(keyOf(body)).toMatchObject({ sharing: 'unknown', bound: false });
    },
  );

  test('a variable that stands for variables again and again is given up', () => {
    const chain = Array.from({ length: 40 }, (_, n) => `$v${n + 1} = ($v${n}, $v${n});`).join(' ');
    expect(keyOf(`$v0 = tid; ${chain} @a[$v40] = 1;`)).toMatchObject({ bound: false });
  });
});

test.each([
  ['(uint8)pid', '(uint8)pid'],
  ['(pid, tid)', 'pid,tid'],
  ['pid, tid', 'pid,tid'],
  ['pid + 1', 'pid+1'],
  ['(pid, 1), tid', '(pid,1),tid'],
])('%s is spelled %s', (written, text) => {
  expect(key(written).text).toBe(text);
});

test('a long string is not written out again and again', () => {
  const long = 'x'.repeat(4_000);
  const elements = Array.from({ length: 400 }, () => '$s').join(', ');
  const script = parseScript(`kprobe:f { $s = "${long}"; @a[$s] = 1; @b[${elements}] = 1; }`);
  const keys = modelScript(script).probes[0]?.effects.flatMap((effect) => ('key' in effect ? [effect.key.text] : []));
  expect(keys?.[0]).toContain(long);
  expect(keys?.[1]?.length).toBeLessThan(20_000);
});

describe('a key is looked into up to a limit, so that a hostile one costs no more', () => {
  test('of 500 parts', () => {
    const parts = (count: number) => key(Array.from({ length: count }, () => 'pid').join(','));
    expect(parts(500).sharing).toBe('shared');
    expect(parts(501).sharing).toBe('unknown');
  });

  test('of 10,000 letters, with the quotes', () => {
    expect(key(`"${'x'.repeat(9_998)}"`).constant).toBe(true);
    expect(key(`"${'x'.repeat(9_999)}"`).constant).toBe(false);
    expect(key(`"${'x'.repeat(9_998)}", "x"`).constant).toBe(false);
  });

  test('of 8 variables that stand for each other, or for parts of each other', () => {
    const steps = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
    const chain = (count: number, more = '') =>
      keyOf(
        `$v0 = tid; ${steps(count)
          .map((n) => `$v${n} = $v${n - 1};`)
          .join(' ')} @a[$v${count}${more}] = 1;`,
      );
    expect(chain(7)).toMatchObject({ text: 'tid', bound: true });
    expect(chain(8).bound).toBe(false);
    expect(chain(7, ', 1')).toMatchObject({ text: 'tid,1', bound: true });
    expect(chain(8, ', 1').bound).toBe(false);
    const members = (count: number) =>
      keyOf(
        `$v0 = (tid, 1); ${steps(count)
          .map((n) => `$v${n} = ($v${n - 1}.0, 1);`)
          .join(' ')} @a[$v${count}.0] = 1;`,
      );
    expect(members(7)).toMatchObject({ text: 'tid', bound: true });
    expect(members(8).bound).toBe(false);
    const tuples = (count: number) =>
      keyOf(
        `$v0 = (tid, 1); ${steps(count)
          .map((n) => `$v${n} = ($v${n - 1}, 1);`)
          .join(' ')} @a[$v${count}${'.0'.repeat(count + 1)}] = 1;`,
      );
    expect(tuples(7)).toMatchObject({ text: 'tid', bound: true });
    expect(tuples(8).bound).toBe(false);
  });
});

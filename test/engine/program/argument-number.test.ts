import { describe, expect, test } from '@jest/globals';
import { doneBy } from './followed.ts';

describe('what a macro is given is told apart by what the names in it stand for', () => {
  const INNER = 'macro inner(e) { $x = e; @a[e] = 1; }\n';
  test.each([
    ['maps', 'macro m(@m) { inner(@m[tid]++); }\n', 'm(@p); m(@q);', ['map @p assign tid', 'map @q assign tid']],
    ['entries', 'macro m(k) { inner(k + 1); }\n', 'm(pid); m(uid);', ['map @a assign pid+1', 'map @a assign uid+1']],
    [
      'variables of two macros',
      'macro m() { $k = pid; inner($k + 1); }\nmacro n() { $k = uid; inner($k + 1); }\n',
      'm(); n();',
      ['map @a assign pid+1', 'map @a assign uid+1'],
    ],
    ['builtins', '', 'inner(pid + 1); inner(uid + 1);', ['map @a assign pid+1', 'map @a assign uid+1']],
    ['texts', '', 'inner(pid + 1); inner(pid + 2);', ['map @a assign pid+1', 'map @a assign pid+2']],
  ])('%s', (_what, macros, calls, expected) => {
    const done = doneBy(`${INNER}${macros}kprobe:f { ${calls} }`);
    expect(done).toEqual(expect.arrayContaining(expected));
  });
});

test('however many arguments there are, each list of them is another', () => {
  const macros =
    'macro one(e) { @a[e] = 1; }\nmacro sum(e, f) { one(e + f); }\nmacro two(e, f) { @b[e] = 1; @c[f] = 1; }\n';
  const many = Array.from({ length: 13 }, (_, n) => `one(pid + ${n});`).join(' ');
  const calls = 'two(pid + 1, pid + 12); two(pid + 11, pid + 2); sum(pid + 1, pid + 12); sum(pid + 11, pid + 2);';
  const done = doneBy(`${macros}kprobe:f { ${many} ${calls} }`);
  const expected = ['@b assign pid+11', '@c assign pid+2', '@a assign (pid+1)+(pid+12)', '@a assign (pid+11)+(pid+2)'];
  expect(done).toEqual(expect.arrayContaining(expected.map((each) => `map ${each}`)));
});

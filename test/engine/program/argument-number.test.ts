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

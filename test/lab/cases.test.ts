import { expect, test } from '@jest/globals';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { CASES } from './cases.ts';

test('each case has a name of its own, and is a script', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  for (const { name, script } of CASES) {
    const { errors } = parseScript(script.replace(/\{\{address of \w+\}\}/g, '0xffffffff81000000'));
    // What the preprocessor does is not followed.
    if (!script.startsWith('#')) expect([name, errors]).toEqual([name, []]);
  }
});

import { expect, test } from '@jest/globals';
import type { TargetVerdict } from '../../../src/engine/policy/finding.ts';
import { hangs } from '../../../src/engine/policy/witness.ts';

test('an interleaving hangs where it does so on one target', () => {
  const on = (...verdicts: readonly TargetVerdict['verdict'][]) =>
    hangs(verdicts.map((verdict, at) => ({ target: `target ${at}`, verdict, why: 'so' })));
  expect(on('hang')).toBe(true);
  expect(on('safe', 'hang')).toBe(true);
  expect(on('lost-updates', 'safe')).toBe(false);
  expect(on()).toBe(false);
});

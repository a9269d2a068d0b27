import { expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import type { Target } from '../../src/facts/target.ts';
import { tellProgram } from '../../src/render/assistant.ts';
import { HARMLESS, RISKY } from '../cli/run.ts';
import { targetOf } from '../engine/policy/lowered.ts';

test('on a kernel of which no table was read nothing is fine, and a hang is one', () => {
  const known = targetOf('bpftrace@0.23.2,kernel@6.12');
  const strange: Target = { ...known, assumed: [{ fact: 'kernel', note: 'It is a real-time one.', others: [] }] };
  const verdict = (script: string, target: Target) =>
    tellProgram(analyse('x.bt', script, { targets: [target], configured: true }), [target], []).data.verdict;
  expect(verdict(HARMLESS, known)).toBe('nothing-found');
  expect(verdict(HARMLESS, strange)).toBe('not-judged');
  expect(verdict(RISKY, strange)).toBe('hangs');
});

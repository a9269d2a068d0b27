import { expect, test } from '@jest/globals';
import { aboutText } from '../../../src/engine/policy/finding.ts';
import { startVerdicts } from '../../../src/engine/policy/refusal.ts';
import { unsupportedSyntax } from '../../../src/engine/policy/rules/unsupported-syntax.ts';
import { judgement, on, refusal } from './refused.ts';

const scripts = [on('a', [refusal(1)]), on('b')];

test('what a release does not take is a warning at its place', () => {
  expect(unsupportedSyntax.check(judgement(scripts, true), [])).toEqual([
    {
      ...{ rule: 'unsupported-syntax', severity: 'warning', confidence: 'certain', related: [] },
      span: { start: 1, end: 2 },
      what: 'bpftrace does not start this script on a: why 1.',
      todo: 'Use a form that it takes, or name only the targets that the script is meant for.',
      verdicts: startVerdicts(scripts),
    },
  ]);
});

test('it is told by the note about a probe that attaches nowhere, if there is one', () => {
  const note = aboutText('refused-probe', 'note', { start: 0, end: 1 }, { what: 'Nowhere.' });
  const refusing = judgement(scripts.slice(0, 1), false);
  expect(unsupportedSyntax.check(refusing, [note])).toEqual([]);
  expect(unsupportedSyntax.check(refusing, [])).toHaveLength(1);
});

import { expect, test } from '@jest/globals';
import { CONFIDENCES, compareConfidence, compareSeverity, SEVERITIES } from '../../src/facts/rule-ids.ts';

test('severities are sorted from worst to mildest, and confidences from surest to weakest', () => {
  expect(SEVERITIES.toReversed().sort(compareSeverity)).toEqual(SEVERITIES);
  expect(CONFIDENCES.toReversed().sort(compareConfidence)).toEqual(CONFIDENCES);
  expect([compareSeverity('error', 'note'), compareSeverity('note', 'note')]).toEqual([-2, 0]);
  expect([compareConfidence('possible', 'certain'), compareConfidence('likely', 'likely')]).toEqual([2, 0]);
});

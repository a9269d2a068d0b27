import { expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { SuppressionPolicy } from '../../../src/engine/policy/suppression.ts';
import { cycleOf, NEW } from './rewritten.ts';

const TEXT = 'fexit:lookup_elem_raw { @a[pid] = 1; }\n';

test.each<[policy: SuppressionPolicy, why: string | undefined]>([
  [{}, undefined],
  [{ never: ['abba-deadlock'] }, undefined],
  // The reason, and the day on which it ends, are for the author to write.
  [{ reason: ['TICKET-*'], expires: 30, today: '2026-01-01' }, undefined],
  [{ also: { reason: ['TICKET-*'] } }, undefined],
  [{ allowed: false }, 'The configuration allows no ignore comments'],
  [{ also: { allowed: false } }, 'The configuration allows no ignore comments'],
  [{ never: ['lock-path-probe'] }, 'The configuration allows no ignore of lock-path-probe'],
])('with the policy %j, that no ignore comment is offered is because: %j', (suppressions, why) => {
  const { rule, fixes, tried = [] } = cycleOf(analyse('x.bt', TEXT, { targets: NEW, configured: true, suppressions }));
  expect(rule).toBe('lock-path-probe');
  expect(fixes.filter(({ kind }) => kind === 'suppress')).toHaveLength(why === undefined ? 1 : 0);
  expect(tried.filter(({ kind }) => kind === 'suppress')).toEqual(
    why === undefined ? [] : [{ kind: 'suppress', what: 'an ignore comment', why }],
  );
});

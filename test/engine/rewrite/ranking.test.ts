import { expect, test } from '@jest/globals';
import type { Fix } from '../../../src/engine/rewrite/fix.ts';
import { type Offer, ranked } from '../../../src/engine/rewrite/ranking.ts';
import { cycleOf, judge, target } from './rewritten.ts';

const offer = (kind: Fix['kind'], fix: Partial<Fix>): Offer => ({
  loss: 'some-events',
  fix: { kind, title: kind, cost: '', safe: true, targets: [], edits: [], ...fix },
});

test('a rewrite that a hanging machine does not start comes behind one that helps all of them, though two copies still hang', () => {
  const stops = [{ target: 'ubuntu-24.04', hung: true, why: '`import` needs a newer bpftrace' }];
  const some = offer('group', { targets: ['debian-13'], stops });
  const all = offer('guard', { targets: ['debian-13', 'ubuntu-24.04'], copies: ['debian-13', 'ubuntu-24.04'] });
  for (const offers of [
    [some, all],
    [all, some],
  ])
    expect(ranked(offers, ['debian-13', 'ubuntu-24.04']).map(({ kind }) => kind)).toEqual(['guard', 'group']);
});

test('a kretprobe that an old bpftrace refuses is told as that', () => {
  const script = 'fexit:queued_spin_lock_slowpath { @b[pid] = 2; }\n';
  const old = { ...target('0.20.2', '6.1'), paravirt: false };
  const { fixes, tried = [], todo } = cycleOf(judge(script, [old]));
  expect(fixes.filter(({ safe }) => safe)).toEqual([]);
  expect(tried.find(({ kind }) => kind === 'group')?.why).toMatch(
    /^bpftrace would not start the result on .*: bpftrace before 0\.21 refuses a kretprobe on queued_spin_lock_slowpath/,
  );
  expect(todo).not.toMatch(/kprobe|tracepoint/);
});

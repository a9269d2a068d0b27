import { expect, test } from '@jest/globals';
import type { Fix, Stop } from '../../../src/engine/rewrite/fix.ts';
import { type Offer, ranked } from '../../../src/engine/rewrite/ranking.ts';
import { cycleOf, judge, target } from './rewritten.ts';

type Row = Partial<Pick<Fix, 'kind' | 'safe' | 'targets' | 'stops' | 'copies'>> & Partial<Pick<Offer, 'loss'>>;

function offer(title: string, { loss = 'nothing', ...fix }: Row): Offer {
  return { fix: { kind: 'group', title, cost: '', safe: true, targets: ['a', 'b'], edits: [], ...fix }, loss };
}

const stop = (target: string, hung = true): Stop => ({ target, hung, why: '' });

/** Each row says what makes the first come before the second, though all that is asked later speaks for the second. */
test.each<[what: string, first: Row, second: Row]>([
  ['is safe', { stops: [stop('c', false)] }, { safe: false }],
  ['measures what the script does', { safe: false, targets: [] }, { safe: false, kind: 'leave-out' }],
  ['does not only silence', { safe: false, kind: 'leave-out', targets: [] }, { safe: false, kind: 'suppress' }],
  ['starts where the script runs', { targets: ['a'] }, { stops: [stop('c', false)] }],
  ['stops it where it hangs', { targets: ['a'], stops: [stop('c'), stop('d')] }, { stops: [stop('c', false)] }],
  ['helps all that hang', { copies: ['a', 'b'], stops: [stop('c')] }, { targets: ['a', 'z'] }],
  ['cures more', { copies: ['b'], stops: [stop('c')] }, { targets: ['a', 'b', 'z'], copies: ['a', 'b'] }],
  ['helps more', { targets: ['a'], copies: ['a'], stops: [stop('c')] }, { targets: ['z'] }],
  ['stops it on fewer', { stops: [stop('c')] }, { targets: ['a', 'b', 'z'], stops: [stop('c'), stop('d')] }],
  ['stops it nowhere', {}, { targets: ['a', 'b', 'z'], stops: [stop('c')] }],
  ['helps targets that lose updates', { targets: ['a', 'b', 'z'], loss: 'the-probe' }, {}],
  ['loses less', { loss: 'some-events' }, { loss: 'more-events' }],
])('first comes what %s', (_what, first, second) => {
  const offers = [offer('first', first), offer('second', second)];
  for (const given of [offers, [...offers].reverse()])
    expect(ranked(given, ['a', 'b']).map(({ title }) => title)).toEqual(['first', 'second']);
});

test('what loses less comes first', () => {
  const losses = ['nothing', 'some-events', 'more-events', 'other-events', 'the-probe', 'the-warning'] as const;
  const offers = losses.map((loss) => offer(loss, { loss }));
  expect(ranked([...offers].reverse(), ['a']).map(({ title }) => title)).toEqual(losses);
});

const offerOf = (kind: Fix['kind'], fix: Partial<Fix>): Offer => ({
  loss: 'some-events',
  fix: { kind, title: kind, cost: '', safe: true, targets: [], edits: [], ...fix },
});

test('a rewrite that a hanging machine does not start comes behind one that helps all of them, though two copies still hang', () => {
  const stops = [{ target: 'ubuntu-24.04', hung: true, why: '`import` needs a newer bpftrace' }];
  const some = offerOf('group', { targets: ['debian-13'], stops });
  const all = offerOf('guard', { targets: ['debian-13', 'ubuntu-24.04'], copies: ['debian-13', 'ubuntu-24.04'] });
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

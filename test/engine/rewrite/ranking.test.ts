import { expect, test } from '@jest/globals';
import type { Fix, Stop } from '../../../src/engine/rewrite/fix.ts';
import { type Offer, ranked } from '../../../src/engine/rewrite/ranking.ts';

type Row = Partial<Pick<Fix, 'kind' | 'safe' | 'targets' | 'stops'>> & Partial<Pick<Offer, 'loss' | 'copies'>>;

function offer(title: string, { loss = 'nothing', copies = [], ...fix }: Row): Offer {
  return { fix: { kind: 'group', title, cost: '', safe: true, targets: ['a', 'b'], edits: [], ...fix }, loss, copies };
}

const stop = (target: string, hung = true): Stop => ({ target, hung, why: '' });

/** Each row says what makes the first come before the second, though all that is asked later speaks for the second. */
test.each<[what: string, first: Row, second: Row]>([
  ['is safe', { stops: [stop('c', false)] }, { safe: false }],
  ['measures what the script does', { safe: false, targets: [] }, { safe: false, kind: 'leave-out' }],
  ['does not only silence', { safe: false, kind: 'leave-out', targets: [] }, { safe: false, kind: 'suppress' }],
  ['starts where the script runs', { targets: ['a'] }, { stops: [stop('c', false)] }],
  ['stops it where it hangs', { targets: ['a'], stops: [stop('c'), stop('d')] }, { stops: [stop('c', false)] }],
  ['cures more', { targets: ['a'], copies: [] }, { copies: ['a', 'b'] }],
  ['helps more', { copies: ['b'], stops: [stop('c')] }, { targets: ['a'] }],
  ['stops it on fewer', { stops: [stop('c')] }, { targets: ['a', 'b', 'z'], stops: [stop('c'), stop('d')] }],
  ['stops it nowhere', {}, { targets: ['a', 'b', 'z'], stops: [stop('c')] }],
  ['helps targets that lose updates', { targets: ['a', 'b', 'z'], loss: 'the-probe' }, {}],
  ['loses less', { loss: 'some-events' }, { loss: 'more-events' }],
])('first comes what %s', (_what, first, second) => {
  const offers = [offer('first', first), offer('second', second)];
  for (const given of [offers, [...offers].reverse()])
    expect(ranked(given, ['a', 'b']).map(({ title }) => title)).toEqual(['first', 'second']);
});

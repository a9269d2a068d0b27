import { describe, expect, test } from '@jest/globals';
import { joinCopies } from '../../../src/engine/policy/copies.ts';
import type { Cause, Outcome } from '../../../src/engine/policy/outcome.ts';
import { lowered } from './lowered.ts';

const { programs } = lowered('kprobe:a { }\nkprobe:b { }\nkprobe:c { }\n', 'bpftrace@0.27.1,kernel@6.1');

/** A cause of probes `a`, `b` and `c` with an outcome for each target. */
function cause(probes: string, outcomes: readonly Outcome[], more: Partial<Cause> = {}): Cause {
  const playing = programs.filter(({ name }) => probes.includes(name.slice(-1)));
  const [inner] = playing;
  if (inner === undefined) throw new Error('a cause has a probe');
  return {
    ...{ world: 'closed', nmi: false, process: false, related: [], witness: [], places: [], locks: [] },
    ...{ span: inner.attachPoint.span, inner, programs: playing, outcomes },
    probes: new Set(playing.map(({ probe }) => probe)),
    ...more,
  };
}

const is = (verdict: Outcome['verdict'], more: Partial<Outcome> = {}): Outcome => ({
  target: 't',
  verdict,
  why: 'w',
  ...more,
});
const HANG = is('hang', { confidence: 'certain' });
const COPIES = is('hang', { confidence: 'likely', withCopy: true });
const LOST = is('lost-updates');
const SAFE = is('safe');

const outcomes = (joined: readonly Cause[]) => joined.map((each) => each.outcomes);

describe('a cause that hangs without a second copy', () => {
  test('takes over what copies do on the targets where it hangs nothing', () => {
    const own = cause('ab', [HANG, LOST, SAFE, SAFE]);
    const copies = cause('bc', [COPIES, COPIES, COPIES, SAFE], { world: 'copies' });
    expect(joinCopies([own], [copies])).toEqual([{ ...own, outcomes: [HANG, COPIES, COPIES, SAFE] }]);
  });

  test('takes over the worst of several, and nothing that is not bad', () => {
    const sure = { ...COPIES, confidence: 'certain' } as const;
    const copies = [cause('a', [COPIES, is('refused')]), cause('b', [sure, is('refused')])];
    expect(outcomes(joinCopies([cause('ab', [SAFE, SAFE, HANG])], copies))).toEqual([[sure, SAFE, HANG]]);
  });

  test('leaves those alone with which it shares no probe', () => {
    const own = cause('a', [HANG, SAFE]);
    const copies = cause('b', [COPIES, COPIES]);
    expect(joinCopies([own], [copies])).toEqual([own, copies]);
  });

  test('stays as it is where no copies hang anything', () => {
    const known = [cause('a', [HANG]), cause('b', [LOST])];
    expect(joinCopies(known, [])).toEqual(known);
  });
});

describe('a cause that only loses updates', () => {
  test('because of a guard is replaced by that of the copies, which keeps the losses where copies do no harm', () => {
    const lossy = cause('ab', [LOST, LOST, SAFE]);
    const copies = cause('bc', [COPIES, SAFE, SAFE], { world: 'copies' });
    expect(joinCopies([lossy], [copies])).toEqual([{ ...copies, outcomes: [COPIES, LOST, SAFE] }]);
  });

  test('gives its losses to the copies with which it shares a probe only', () => {
    const [one, other] = [cause('ab', [COPIES, SAFE]), cause('c', [COPIES, SAFE])];
    expect(joinCopies([cause('a', [LOST, LOST])], [one, other])).toEqual([{ ...one, outcomes: [COPIES, LOST] }, other]);
  });

  test('stays where no copies share a probe with it', () => {
    const [lossy, copies] = [cause('a', [LOST]), cause('b', [COPIES])];
    expect(joinCopies([lossy], [copies])).toEqual([lossy, copies]);
  });

  test('in the bpftrace process stays, because no guard is the reason', () => {
    const lossy = cause('a', [LOST, LOST], { process: true });
    const copies = cause('a', [COPIES, SAFE]);
    expect(joinCopies([lossy], [copies])).toEqual([lossy, copies]);
  });

  test('stays where the copies are told with another cause', () => {
    const hang = cause('a', [HANG, SAFE]);
    const lossy = cause('b', [LOST, LOST]);
    const copies = cause('ab', [COPIES, COPIES]);
    expect(joinCopies([lossy, hang], [copies])).toEqual([lossy, { ...hang, outcomes: [HANG, COPIES] }]);
  });
});

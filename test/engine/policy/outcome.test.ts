import { describe, expect, test } from '@jest/globals';
import { aboutText, type Finding, inWords, tellAll, weaker, withSeverity } from '../../../src/engine/policy/finding.ts';
import {
  type Cause,
  confidenceOn,
  findingOf,
  hangSeverity,
  isBad,
  isConditional,
  milder,
  type Outcome,
  onlyIf,
  refusedOutcome,
  targetsWith,
  whereCopiesHang,
  whereItHangs,
  worstOutcome,
  worstRefusal,
} from '../../../src/engine/policy/outcome.ts';
import { SEEN } from '../../../src/facts/seen.table.ts';
import { READ, spanOf } from './edges.ts';
import { lowered, targetOf } from './lowered.ts';

const outcome = (verdict: Outcome['verdict'], more: Partial<Outcome> = {}): Outcome => ({
  target: 't',
  why: 'so',
  verdict,
  ...more,
});

describe('the worst outcome', () => {
  /** From worst to best: each is worse than all behind it. */
  const RANKED: readonly Outcome[] = [
    outcome('hang', { confidence: 'certain' }),
    outcome('hang', { confidence: 'likely', moment: 'always' }),
    outcome('hang', { confidence: 'possible' }),
    outcome('hang', { confidence: 'certain', moment: 'first-insert' }),
    outcome('hang', { confidence: 'possible', withCopy: true }),
    outcome('lost-updates', { confidence: 'likely' }),
    outcome('lost-updates'),
    outcome('refused'),
    outcome('unattachable'),
    outcome('safe'),
  ];

  test.each(RANKED.map((each, at) => [at, each] as const))('number %i is before all behind it', (at, each) => {
    const rest = RANKED.slice(at);
    expect(worstOutcome(rest)).toBe(each);
    expect(worstOutcome([...rest].reverse())).toBe(each);
  });

  test('is the first of equal ones, and none of none', () => {
    const [one, other] = [outcome('hang'), outcome('hang')];
    expect(worstOutcome([one, other])).toBe(one);
    expect(worstOutcome([])).toBeUndefined();
  });

  test('does not depend on how sure it is before how bad it is', () => {
    expect(milder(outcome('hang', { withCopy: true }), outcome('hang'))).toBeGreaterThan(0);
    expect(milder(outcome('hang'), outcome('lost-updates'))).toBeLessThan(0);
    expect(milder(outcome('hang', { confidence: 'possible' }), outcome('hang', { confidence: 'certain' }))).toBe(0);
  });

  test('is bad where the machine hangs or something is lost', () => {
    const verdicts = ['hang', 'lost-updates', 'refused', 'unattachable', 'safe'] as const;
    expect(verdicts.filter((verdict) => isBad({ verdict }))).toEqual(['hang', 'lost-updates']);
  });
});

test('a hang that needs more than the script is a warning', () => {
  for (const needs of [{ moment: 'first-insert' }, { moment: 'on-error' }, { withCopy: true }] as const) {
    expect(isConditional(needs)).toBe(true);
    expect(hangSeverity(needs)).toBe('warning');
  }
  for (const needs of [{}, { moment: 'always' }] as const) {
    expect(isConditional(needs)).toBe(false);
    expect(hangSeverity(needs)).toBe('error');
  }
});

test.each<[Parameters<typeof onlyIf>[0], string]>([
  [{}, ''],
  [{ moment: 'always', withCopy: true }, ''],
  [{ moment: 'first-insert' }, ', only when a key is added to a map that does not have it yet'],
  [
    { moment: 'on-error', reports: [{ error: 'update' }, { error: 'missing-key' }] },
    ', only where a map is full, or the kernel refuses a nested update of it, because bpftrace then reports an error',
  ],
  [{ byHash: true }, ', only when different keys fall into one part of a map, which is rare'],
  [
    { moment: 'first-insert', byHash: true },
    ', only when a key is added to a map that does not have it yet, and when different keys fall into one part of a map, which is rare',
  ],
])('what else a hang needs: %j', (needs, words) => {
  expect(onlyIf(needs)).toBe(words);
});

test('where it hangs: by itself, with another program, and in two copies', () => {
  const on = (target: string, more: Partial<Outcome> = {}) => outcome('hang', { target, ...more });
  expect(whereItHangs([on('a'), outcome('safe', { target: 'b' })])).toBe('by itself on a');
  expect(whereItHangs([on('a', { withOthers: true })])).toBe('together with another BPF program on a');
  expect(whereItHangs([on('a', { withOthers: true }), on('b'), on('c', { withCopy: true })])).toBe(
    'by itself on b, and together with another BPF program on a, and if two copies of it run at a time, on c',
  );
  expect(targetsWith([on('a'), outcome('safe', { target: 'b' })], 'safe')).toBe('on b');
  expect(whereItHangs([on('a', { verdict: 'safe' }), on('b', { verdict: 'lost-updates', withOthers: true })])).toBe('');
  expect(whereItHangs([on('a', { withCopy: true, withOthers: true })])).toBe(
    whereCopiesHang([on('a', { withCopy: true })]),
  );
  expect(whereCopiesHang([on('a', { withCopy: true }), on('b')])).toBe(', and if two copies of it run at a time, on a');
  expect(whereCopiesHang([on('a', { withCopy: true, verdict: 'lost-updates' })])).toBe('');
  const five = ['a', 'b', 'c', 'd', 'e'].map((target) => on(target));
  expect(targetsWith(five, 'hang')).toBe('on all 5 machines');
  expect(targetsWith(five, 'hang', 7)).toBe('on 5 of 7 machines, among them a and b');
});

test('where the facts are those of a neighbour, a claim is one step less sure', () => {
  const sure = ['certain', 'likely', 'possible'] as const;
  const read = targetOf('bpftrace@0.27.1,kernel@6.12');
  const between = targetOf('bpftrace@0.27.1,kernel@6.2');
  expect(sure.map((each) => confidenceOn(read, each))).toEqual([...sure]);
  expect(sure.map((each) => confidenceOn(between, each))).toEqual(['likely', 'possible', 'possible']);
});

test('the weaker of two confidences', () => {
  const all = ['certain', 'likely', 'possible'] as const;
  for (const [strong, one] of all.entries())
    for (const other of all.slice(strong)) {
      expect(weaker(one, other)).toBe(other);
      expect(weaker(other, one)).toBe(other);
    }
});

test('the refusal that counts is that of bpftrace, or else the first', () => {
  const refusal = (verdict: 'refused' | 'unattachable', why: string) =>
    ({ verdict, why, rule: 'refused-probe', span: { start: 0, end: 1 } }) as const;
  const [one, two, three] = [refusal('unattachable', '1'), refusal('refused', '2'), refusal('refused', '3')];
  expect(worstRefusal([one, two, three])).toBe(two);
  expect(worstRefusal([one])).toBe(one);
  expect(worstRefusal([])).toBeUndefined();
});

test('the outcome on a target that does not start the script is its refusal', () => {
  const script = lowered('fentry:f { @a[1] = 1; for ($i : 0..3) { } }', 'bpftrace@0.20.4,kernel@6.12');
  expect(refusedOutcome(script)).toEqual({
    target: script.target.name,
    verdict: 'refused',
    why: worstRefusal(script.refusals)?.why,
  });
  expect(refusedOutcome({ ...script, refusals: [] })).toBeUndefined();
});

describe('the finding of a cause', () => {
  const words = { rule: 'abba-deadlock', severity: 'error', advice: { ways: [] }, what: 'W.' } as const;
  const hang = outcome('hang', { confidence: 'likely', moment: 'always' });
  const cause: Cause = {
    ...{ world: 'closed', nmi: false, process: false, locks: ['bucket'] },
    span: spanOf('fentry:vfs_read'),
    related: [{ span: spanOf('@a[1] = 1'), message: 'there' }],
    outcomes: [outcome('safe', { target: 's' }), hang],
    witness: [],
    places: [],
    inner: READ,
    programs: [READ],
    probes: new Set([READ.probe]),
  };

  test('has its places, its steps and the verdict of each target, and is as sure as the worst of them', () => {
    expect(findingOf(cause, words)).toStrictEqual({
      ...words,
      confidence: 'likely',
      span: cause.span,
      related: cause.related,
      verdicts: [
        { target: 's', verdict: 'safe', why: 'so' },
        { target: 't', verdict: 'hang', why: 'so' },
      ],
      witness: cause.witness,
      places: cause.places,
    });
    expect(findingOf({ ...cause, outcomes: [outcome('lost-updates')] }, words).confidence).toBe('possible');
  });

  test('says what breaks the cycle, and what was seen of its shape, where there is such a thing', () => {
    const broken = { by: 'lock', stops: [], why: 'W' } as const;
    expect(findingOf({ ...cause, broken }, words).broken).toBe(broken);
    const row = SEEN.find(({ hung }) => hung > 0);
    if (row === undefined) throw new Error('some scripts hung');
    const shape = { id: row.shape, probes: row.probes, target: { kernel: row.kernel, arch: row.arch } };
    expect(findingOf({ ...cause, outcomes: [{ ...hang, shape }] }, words).seen).toMatchObject({ kernel: row.kernel });
    expect(findingOf({ ...cause, outcomes: [{ ...hang, shape: { ...shape, id: 'new' } }] }, words)).not.toHaveProperty(
      'seen',
    );
  });
});

describe('a finding', () => {
  const finding: Finding = aboutText('syntax-error', 'warning', { start: 1, end: 2 }, { what: 'W.' });

  test('about the text alone is certain, and has no verdicts', () => {
    expect(finding).toEqual({
      rule: 'syntax-error',
      severity: 'warning',
      confidence: 'certain',
      span: { start: 1, end: 2 },
      what: 'W.',
      related: [],
      verdicts: [],
    });
  });

  test.each([
    [undefined, 'warning'],
    ['error', 'error'],
    ['note', 'note'],
    [{ atLeast: 'error' }, 'error'],
    [{ atLeast: 'warning' }, 'warning'],
    [{ atLeast: 'note' }, 'warning'],
  ] as const)('under the setting %j is of the severity %s', (setting, severity) => {
    expect(withSeverity(finding, setting)).toEqual([{ ...finding, severity }]);
  });

  test('of a rule that is off is none', () => {
    expect(withSeverity(finding, 'off')).toEqual([]);
  });

  test.each([
    ['One.', { what: 'One.' }],
    ['One. Two. Three!', { what: 'One.', todo: 'Two. Three!' }],
    ['Is it? Use `x`.', { what: 'Is it?', todo: 'Use `x`.' }],
    ['Up to v. 5 only.', { what: 'Up to v. 5 only.' }],
    ['Not so! `x` is.', { what: 'Not so!', todo: '`x` is.' }],
    ['', { what: '' }],
  ])('says first what is wrong: %j', (message, words) => {
    expect(inWords(message)).toEqual(words);
  });

  test('as one text', () => {
    expect(tellAll({ what: 'A.', how: 'B.', todo: 'C.' })).toBe('A. B. C.');
    expect(tellAll({ what: 'A.', todo: 'C.' })).toBe('A. C.');
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Finding, TargetVerdict, Verdict } from '../../../src/engine/policy/finding.ts';
import { joinFindings } from '../../../src/engine/policy/joined.ts';
import { stalledTargets } from '../../../src/engine/policy/nmi-stall.ts';
import type { Cause, Outcome } from '../../../src/engine/policy/outcome.ts';
import { lowered } from './lowered.ts';

const script = lowered('kprobe:a { }\nkprobe:b { }\nkprobe:c { }\nkprobe:d { }\n', 'bpftrace@0.27.1,kernel@6.1');

const verdicts = (...all: readonly Verdict[]): TargetVerdict[] =>
  all.map((verdict, at) => ({ target: `t${at}`, verdict, why: `${verdict}!` }));

/** A cause of probes `a` to `d`, and the finding about it. */
function both(name: string, probes: string, more: Partial<Cause> = {}, told: Partial<Finding> = {}) {
  const playing = script.programs.filter((program) => probes.includes(program.name.slice(-1)));
  const [inner] = playing;
  if (inner === undefined) throw new Error('a cause has a probe');
  const { span } = inner.attachPoint;
  const outcomes: readonly Outcome[] = verdicts('hang', 'safe');
  const cause: Cause = {
    ...{ world: 'closed', nmi: false, process: false, related: [], places: [], locks: [], span, inner, outcomes },
    ...{ witness: [], programs: playing, probes: new Set(playing.map(({ probe }) => probe)) },
    ...more,
  };
  const finding: Finding = {
    ...{ rule: 'lock-path-probe', severity: 'error', confidence: 'likely', span, what: `${name}.`, related: [] },
    verdicts: cause.outcomes.map(({ target, verdict, why }) => ({ target, verdict, why })),
    witness: cause.witness,
    ...told,
  };
  return { cause, finding };
}

/** What each finding tells, and the others that it stands for. */
function joined(...all: readonly ReturnType<typeof both>[]) {
  const found = joinFindings(
    all.map(({ finding }) => finding),
    all.map(({ cause }) => cause),
  );
  return found.map(({ finding, others }) => [finding, ...others].map(({ what }) => what).join(' '));
}

describe('findings are joined', () => {
  test('where their causes share a probe, also through others', () => {
    expect(joined(both('A', 'a'), both('B', 'b'))).toEqual(['A.', 'B.']);
    expect(joined(both('A', 'a'), both('B', 'ab'))).toEqual(['A. B.']);
    expect(joined(both('A', 'a'), both('B', 'b'), both('C', 'ab'))).toEqual(['A. B. C.']);
    expect(joined(both('X', 'd'), both('A', 'a'), both('B', 'b'), both('C', 'ab'))).toEqual(['X.', 'A. B. C.']);
    expect(joined(both('A', 'ab'), both('B', 'cd'), both('C', 'bc'), both('D', 'd'))).toEqual(['A. B. C. D.']);
    expect(joined(both('A', 'ab'), both('B', 'c'), both('C', 'd'), both('D', 'ca'))).toEqual(['A. B. D.', 'C.']);
  });

  test('into the worst: by severity, then by how sure it is, then the first', () => {
    const a = both('A', 'a', {}, { severity: 'warning', confidence: 'certain' });
    const b = both('B', 'a', {}, { confidence: 'possible' });
    const c = both('C', 'a', {}, { confidence: 'likely' });
    expect(joined(a, b, c)).toEqual(['C. B. A.']);
    expect(joined(both('A', 'a'), both('B', 'a'), both('C', 'a'))).toEqual(['A. B. C.']);
  });

  test('in the order of those that stay', () => {
    const worst = both('D', 'a');
    const mild = both('A', 'a', {}, { severity: 'note' });
    expect(joined(mild, both('B', 'b'), both('C', 'c', { world: 'together' }), worst)).toEqual(['B.', 'C.', 'D. A.']);
  });

  test('never with one about scripts that run together, or one about no cause', () => {
    expect(joined(both('A', 'a'), both('B', 'a', { world: 'together' }))).toEqual(['A.', 'B.']);
    const { finding, cause } = both('A', 'a');
    const { witness: _, ...other } = finding;
    expect(joinFindings([finding, other], [cause])).toStrictEqual([
      { finding, others: [], cause },
      { finding: other, others: [] },
    ]);
    const together = both('B', 'a', { world: 'together' });
    expect(joinFindings([together.finding], [together.cause])).toEqual([
      { finding: together.finding, others: [], cause: together.cause },
    ]);
  });
});

test('a finding that stands for one other tells its place, without the full stop of its sentence', () => {
  const [one, other] = [both('One', 'a'), both('On Linux 6.1', 'a', { outcomes: verdicts('safe', 'hang') })];
  const [found] = joinFindings([one.finding, other.finding], [one.cause, other.cause]);
  expect(found?.finding.related.map(({ message }) => message)).toEqual(['lock-path-probe: On Linux 6.1']);
  expect(found?.finding.verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'hang']);
});

test('a joined finding has the worst verdict and the worst outcome of all on each target, and where the others are', () => {
  const one = both('One', 'ab', { outcomes: verdicts('hang', 'safe', 'lost-updates') });
  const two = both(
    'Two',
    'bc',
    { outcomes: verdicts('safe', 'lost-updates', 'lost-updates') },
    { rule: 'abba-deadlock' },
  );
  const three = both('Three', 'c', { outcomes: verdicts('safe', 'refused', 'hang') });
  const place = { span: { start: 0, end: 1 }, message: 'there' };
  const told = { ...one.finding, related: [place] };
  const [found, ...more] = joinFindings([told, two.finding, three.finding], [one.cause, two.cause, three.cause]);
  expect(more).toEqual([]);
  expect(found?.finding.verdicts.map(({ why }) => why)).toEqual(['hang!', 'lost-updates!', 'hang!']);
  expect(found?.finding.related).toEqual([
    place,
    { span: two.finding.span, message: 'abba-deadlock: Two', of: 'abba-deadlock' },
    { span: three.finding.span, message: 'lock-path-probe: Three', of: 'lock-path-probe' },
  ]);
  expect(found?.others).toEqual([two.finding, three.finding]);
  expect(found?.own).toBe(one.cause);
  expect(found?.cause?.outcomes.map(({ why }) => why)).toEqual(['hang!', 'lost-updates!', 'hang!']);
  expect(found?.cause?.programs.map(({ name }) => name)).toEqual(['kprobe:a', 'kprobe:b', 'kprobe:c']);
  expect(found?.cause?.probes.size).toBe(3);
  expect(found?.cause?.witness).toBe(one.cause.witness);
});

describe('the targets on which an interrupt may stall a CPU', () => {
  // The lock of a bucket gives up after a while; an interrupt that waits for it on these kernels stands still until then.
  const on = (name: string, kernel: string) => ({ ...script, target: { ...script.target, name, kernel } });
  const targets = [on('t0', '6.18'), on('t1', '6.18'), on('t2', '6.1')];
  const { cause } = both('A', 'a', { nmi: true, outcomes: verdicts('lost-updates', 'hang', 'lost-updates') });

  test('are those that lose updates, where a lock gives up late', () => {
    expect(stalledTargets(cause, targets)).toEqual(['t0']);
    expect(stalledTargets({ ...cause, nmi: false }, targets)).toEqual([]);
  });
});

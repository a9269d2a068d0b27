import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { takenBy } from '../../../src/engine/policy/guard-need.ts';
import { findRefusals, refusalsAreNews, startVerdicts } from '../../../src/engine/policy/refusal.ts';
import { findUnattachable, hasUnattachable } from '../../../src/engine/policy/unattachable.ts';
import type { LoweredScript, Refusal } from '../../../src/engine/program/program.ts';
import { judgement, on, refusal, script } from './refused.ts';

describe('that targets refuse a script is news', () => {
  test('if somebody chose them, or if none is sure to start it', () => {
    const [starts, refuses] = [on('s'), on('r', [refusal(1)])];
    const doubtful = on('d', [], { doubt: refusal(1) });
    expect(refusalsAreNews(judgement([starts], true))).toBe(true);
    expect(refusalsAreNews(judgement([starts, refuses], false))).toBe(false);
    expect(refusalsAreNews(judgement([doubtful, refuses], false))).toBe(true);
    expect(refusalsAreNews(judgement([doubtful, starts], false))).toBe(false);
  });
});

describe('the findings about a refused script', () => {
  const words = { what: 'Not read', todo: 'Do.' };
  const found = (scripts: readonly LoweredScript[], configured = true, rule: Refusal['rule'] = 'unsupported-syntax') =>
    findRefusals(judgement(scripts, configured), rule, 'error', words);

  test('are one for each place, with what each target says of it', () => {
    const scripts = [on('a', [refusal(1), refusal(5)]), on('b', [refusal(5)]), on('c')];
    expect(found(scripts)).toEqual([
      {
        ...{ rule: 'unsupported-syntax', severity: 'error', confidence: 'certain', related: [] },
        ...{ span: { start: 1, end: 2 }, what: 'Not read on a: why 1.', todo: 'Do.' },
        verdicts: startVerdicts(scripts, { start: 1, end: 2 }),
      },
      {
        ...{ rule: 'unsupported-syntax', severity: 'error', confidence: 'certain', related: [] },
        ...{ span: { start: 5, end: 6 }, what: 'Not read on a and b: why 5.', todo: 'Do.' },
        verdicts: startVerdicts(scripts, { start: 5, end: 6 }),
      },
    ]);
  });

  test('are less sure where each target is judged by a neighbour', () => {
    const inferred = refusal(1, { inferred: true });
    expect(found([on('a', [inferred])])[0]?.confidence).toBe('likely');
    expect(found([on('a', [inferred]), on('b', [refusal(1)])])[0]?.confidence).toBe('certain');
  });

  test('are those of the rule, and none where they are no news', () => {
    const scripts = [on('a', [refusal(1)]), on('b')];
    expect(found(scripts, true, 'refused-probe')).toEqual([]);
    expect(found(scripts, false)).toEqual([]);
    expect(found(scripts.slice(0, 1), false)).toHaveLength(1);
  });

  test('are not about what no default target has: that is told once', () => {
    const scripts = [on('a', [refusal(1, { verdict: 'unattachable', rule: 'refused-probe' })])];
    expect(found(scripts, false, 'refused-probe')).toEqual([]);
    expect(found(scripts, true, 'refused-probe')).toHaveLength(1);
  });
});

describe('the note about what attaches on no default target', () => {
  const [first, second] = script.programs.map(({ attachPoint }) => attachPoint);
  if (first === undefined || second === undefined) throw new Error('the script has two probes');
  const nowhere = (at: number, more: Partial<Refusal> = {}) =>
    refusal(at, { verdict: 'unattachable', rule: 'refused-probe', ...more });
  const [one, two] = [nowhere(first.span.start), nowhere(second.span.start)];
  const note = (scripts: readonly LoweredScript[], found: readonly Finding[] = [], configured = false) =>
    findUnattachable(judgement(scripts, configured), found);

  test('names the first probe, and the others beside it', () => {
    const [found, ...more] = note([on('a', [two, one]), on('b', [two])]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ rule: 'refused-probe', severity: 'note', confidence: 'certain', span: first.span },
      related: [{ span: second.span, message: 'attaches on none of the targets either' }],
      verdicts: [{ verdict: 'unattachable' }, { verdict: 'unattachable' }],
      todo: 'Attach to a function that the targets have, or name the targets that the script is meant for.',
    });
    expect(found?.what).toMatch(
      /^These probes attach on none of the targets; on other machines it attaches, and the script can hang them: /,
    );
    expect(found?.how).toBe(`Why it does not attach: ${two.why} (on a and b); ${one.why} (on a).`);
  });

  test('of one probe says so, and what the script does elsewhere', () => {
    const [found] = note([on('a', [two])]);
    expect(found?.what).toMatch(/^This probe attaches on none of the targets; /);
    expect(found).toMatchObject({ span: second.span, related: [] });
  });

  test('is less sure where each target is judged by a neighbour', () => {
    const guess = nowhere(first.span.start, { inferred: true });
    expect(note([on('a', [guess])])[0]?.confidence).toBe('likely');
    expect(note([on('a', [guess]), on('b', [one])])[0]?.confidence).toBe('certain');
  });

  test('gives no reasons of other refusals', () => {
    const syntax = refusal(first.span.start, { why: 'syntax' });
    const other = nowhere(first.span.start + 1, { why: 'elsewhere' });
    const [found] = note([on('a', [one]), on('b', [syntax, other])]);
    expect(found?.how).toBe(`Why it does not attach: ${one.why} (on a).`);
  });

  test('is not about a probe that only bpftrace refuses', () => {
    expect(note([on('a', [refusal(first.span.start)])])).toEqual([]);
    expect(note([on('a', [refusal(first.span.start), two])]).map(({ span, related }) => [span, related])).toEqual([
      [second.span, []],
    ]);
  });

  test('is left out where somebody chose the targets, where one starts it, and where the probe has a finding', () => {
    const scripts = [on('a', [one])];
    expect(note(scripts, [], true)).toEqual([]);
    expect(note([...scripts, on('b')])).toEqual([]);
    const [told] = note(scripts);
    if (told === undefined) throw new Error('it is told otherwise');
    const about = (start: number, end: number): Finding => ({ ...told, span: { start, end } });
    const { start, end } = first.span;
    expect(note(scripts, [about(start, start + 1)])).toEqual([]);
    expect(note(scripts, [about(end - 1, end + 9)])).toEqual([]);
    expect(note(scripts, [about(end, end + 1)])).toHaveLength(1);
    expect(note(scripts, [{ ...about(end, end + 1), related: [{ span: first.span, message: 'm' }] }])).toEqual([]);
    expect(note([on('a', [two])], [about(second.span.start - 1, second.span.start)])).toHaveLength(1);
  });

  test('says what the newest bpftrace does elsewhere that takes the script', () => {
    const at = (bpftrace: string, ...refusals: readonly Refusal[]) =>
      on(bpftrace, refusals, { target: { ...script.target, name: bpftrace, bpftrace } });
    const hangs = (...scripts: readonly LoweredScript[]) => note(scripts)[0]?.what.includes('can hang them');
    // Before 0.20 bpftrace has no fentry.
    expect(hangs(at('0.17', one), at('0.27.1', two))).toBe(true);
    expect(hangs(at('0.27.1', two), at('0.17', one))).toBe(true);
    expect(hangs(at('0.17', one))).toBe(false);
    expect(hangs(at('0.27.1', one, refusal(1)), at('0.17', two))).toBe(false);
    expect(hangs(at('0.27.1', one, refusal(1)))).toBe(true);
  });

  test('is recognised among findings', () => {
    const [told] = note([on('a', [one])]);
    if (told === undefined) throw new Error('it is told');
    const has = (found: readonly Finding[], configured = false) => hasUnattachable(judgement([], configured), found);
    expect(has([{ ...told, severity: 'error' }, told])).toBe(true);
    expect(has([told], true)).toBe(false);
    expect(has([{ ...told, severity: 'error' }])).toBe(false);
    expect(has([{ ...told, rule: 'lossy-mitigation' }])).toBe(false);
    expect(has([])).toBe(false);
  });
});

test('the operations of a probe are those of all its programs, each list once', () => {
  const [one, two] = script.programs;
  if (one === undefined || two === undefined) throw new Error('there are two');
  const more = { ...one, operations: [...two.operations] };
  const taken = takenBy([one, two, { ...one }, more]);
  expect([...taken.keys()]).toEqual([one.probe, two.probe]);
  expect(taken.get(one.probe)).toEqual([...one.operations, ...two.operations]);
  expect(taken.get(two.probe)).toEqual(two.operations);
});

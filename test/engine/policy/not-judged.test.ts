import { expect, test } from '@jest/globals';
import type { Judgement } from '../../../src/engine/policy/judgement.ts';
import { notJudged, notJudgedAt } from '../../../src/engine/policy/rules/not-judged.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { judgement, on } from './refused.ts';

const span = (start: number) => ({ start, end: start + 1 });
const error = (start: number, limit?: true) => ({
  ...{ kind: 'syntax-error' as const, span: span(start), message: `Unread at ${start}. Split it.`, expected: [] },
  ...(limit === undefined ? {} : { limit }),
});
const ABOUT = { rule: 'not-judged', severity: 'error', confidence: 'certain', verdicts: [] };

test('what exceeds a limit, and each gap, is told at its place, without a verdict', () => {
  const of = judgement([on('a')], true);
  const script = { ...of.model.script, errors: [error(1), error(2, true), error(3, true)] };
  const judged: Judgement = { ...of, model: { ...of.model, script }, gaps: [{ span: span(9), message: 'Missing.' }] };
  expect(notJudged.check(judged, [])).toEqual([
    { ...ABOUT, span: span(2), what: 'Unread at 2.', todo: 'Split it.', related: [] },
    { ...ABOUT, span: span(3), what: 'Unread at 3.', todo: 'Split it.', related: [] },
    { ...ABOUT, span: span(9), what: 'Missing.', related: [] },
  ]);
});

test('of an imported file the first limit is told, at the import', () => {
  const of = judgement([on('a')], true);
  const file = (path: string, ...errors: readonly ReturnType<typeof error>[]) => ({
    ...{ path, statement: span(7) },
    script: { ...parseScript(''), errors },
  });
  const imported = [file('a.bt', error(1)), file('b\n.bt', error(1), error(2, true), error(3, true))];
  expect(notJudged.check({ ...of, model: { ...of.model, imported } }, [])).toEqual([
    {
      ...ABOUT,
      span: span(7),
      what: 'A part of the imported file b .bt was not read.',
      related: [{ path: 'b\n.bt', span: span(2), message: 'Unread at 2. Split it.' }],
    },
  ]);
});

test('what was not read at all has no places but its own', () => {
  expect(notJudgedAt({ span: span(0), message: 'It is gone.' })).toEqual({
    ...ABOUT,
    ...{ span: span(0), what: 'It is gone.', related: [] },
  });
});

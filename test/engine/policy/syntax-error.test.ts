import { expect, test } from '@jest/globals';
import type { Judgement } from '../../../src/engine/policy/judgement.ts';
import { syntaxError } from '../../../src/engine/policy/rules/syntax-error.ts';
import type { ImportedFile } from '../../../src/engine/program/imports.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { judgement, on } from './refused.ts';

const span = (start: number) => ({ start, end: start + 1 });
const error = (start: number, more: { readonly limit?: true; readonly hint?: string } = {}) => ({
  ...{ kind: 'syntax-error' as const, span: span(start), message: `wrong at ${start}.`, expected: [] },
  ...more,
});

/** The script with other errors and imports, on two targets. */
function judged(errors: readonly ReturnType<typeof error>[], imported: readonly ImportedFile[] = []): Judgement {
  const of = judgement([on('a'), on('b')], true);
  return { ...of, model: { ...of.model, script: { ...of.model.script, errors }, imported } };
}

const file = (path: string, text: string, errors?: readonly ReturnType<typeof error>[]): ImportedFile => {
  const script = parseScript(text);
  return { path, script: errors === undefined ? script : { ...script, errors }, statement: span(7) };
};

const why = 'bpftrace does not start a script that it cannot parse';
const REFUSED = {
  ...{ rule: 'syntax-error', severity: 'error', confidence: 'certain' },
  verdicts: ['a', 'b'].map((target) => ({ target, verdict: 'refused', why })),
};

test('each error is told at its place, with what is likely meant', () => {
  expect(syntaxError.check(judged([error(3), error(5, { hint: 'Write x.' })]), [])).toStrictEqual([
    { ...REFUSED, span: span(3), what: 'wrong at 3.', related: [] },
    { ...REFUSED, span: span(5), what: 'wrong at 5.', todo: 'Write x.', related: [] },
  ]);
});

test('a limit of the parser is no error of the script, nor of a file that it imports', () => {
  const limit = error(3, { limit: true });
  expect(syntaxError.check(judged([limit], [file('m.bt', '', [limit])]), [])).toEqual([]);
});

test('a file that does not parse is told at the import, with its first error', () => {
  const errors = [error(2, { limit: true }), error(4), error(6)];
  expect(syntaxError.check(judged([], [file('lib/m\n.bt', 'config = { }', errors)]), [])).toStrictEqual([
    {
      ...REFUSED,
      span: span(7),
      what: 'The imported file lib/m .bt does not parse.',
      how: 'What does not parse in it was not judged.',
      related: [{ path: 'lib/m\n.bt', span: span(4), message: 'wrong at 4.' }],
    },
  ]);
});

test('a file with a config block is told at the import, and one without is fine', () => {
  const text = '// m\nconfig = { max_map_keys = 5 }\nmacro m() { }\n';
  expect(syntaxError.check(judged([], [file('m\n.bt', text), file('n.bt', 'macro n() { }')]), [])).toStrictEqual([
    {
      ...REFUSED,
      span: span(7),
      what: 'The imported file m .bt has a config block, which bpftrace takes only in the script itself.',
      todo: 'Move it there.',
      related: [{ path: 'm\n.bt', span: { start: 5, end: text.indexOf('\nmacro') }, message: 'this block' }],
    },
  ]);
});

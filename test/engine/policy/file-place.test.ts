import { describe, expect, test } from '@jest/globals';
import { inItsFile, nameOf, relatedInItsFile } from '../../../src/engine/policy/file-place.ts';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

test.each([
  ['a\u2028b', 'a b'],
  ['a\u2029b', 'a b'],
  ['a\r\nb', 'a b'],
  ['a\u0085b\0c', 'a b c'],
  ['a\u001b[31mb', 'a [31mb'],
  ['a b/ä.bt', 'a b/ä.bt'],
])('the name of a file %j is on one line of a sentence', (path, name) => {
  expect(nameOf(path)).toBe(name);
});

describe('a finding of a script with an import', () => {
  const MAIN = 'import "lib.bt";\nkprobe:f { @a = 1; }\n';
  const LIBRARY = 'kprobe:g { @b = 1; }\n';
  const main = parseScript(MAIN);
  const statement = { start: 0, end: 15 };
  const model = modelScript(main, [{ path: 'lib.bt', script: parseScript(LIBRARY), statement }]);
  /** Offsets of the imported file count on behind the text and a line end. */
  const inLibrary = (text: string) => {
    const start = MAIN.length + 1 + LIBRARY.indexOf(text);
    return { start, end: start + text.length };
  };
  const inMain = (text: string) => ({ start: MAIN.indexOf(text), end: MAIN.indexOf(text) + text.length });
  const finding = (more: Partial<Finding>): Finding => ({
    rule: 'abba-deadlock',
    severity: 'error',
    confidence: 'certain',
    span: inMain('@a = 1'),
    what: 'm',
    related: [],
    verdicts: [],
    ...more,
  });

  test('stays where it is, and its related places know their files', () => {
    const related = [
      { span: inLibrary('@b = 1'), message: 'there' },
      { span: inMain('kprobe:f'), message: 'here' },
      { path: 'x.bt', span: { start: 0, end: 1 }, message: 'own' },
      { path: 'other.bt', span: { start: 0, end: 1 }, message: 'elsewhere' },
    ];
    expect(inItsFile(finding({ related }), model, 'x.bt')).toEqual(
      finding({
        related: [
          { path: 'lib.bt', span: { start: 11, end: 17 }, message: 'there' },
          { span: inMain('kprobe:f'), message: 'here' },
          { span: { start: 0, end: 1 }, message: 'own' },
          { path: 'other.bt', span: { start: 0, end: 1 }, message: 'elsewhere' },
        ],
      }),
    );
  });

  test('in the imported file is told at the import, with its own place first', () => {
    const there = { span: inLibrary('@b = 1'), message: 'there' };
    expect(inItsFile(finding({ span: inLibrary('kprobe:g'), related: [there] }), model, 'x.bt')).toEqual(
      finding({
        span: statement,
        related: [
          { path: 'lib.bt', span: { start: 0, end: 8 }, message: 'in this imported file' },
          { path: 'lib.bt', span: { start: 11, end: 17 }, message: 'there' },
        ],
      }),
    );
  });

  test('of a script that imports itself has places without a path', () => {
    const [place] = inItsFile(finding({ span: inLibrary('kprobe:g') }), model, 'lib.bt').related;
    expect(place).toEqual({ span: { start: 0, end: 8 }, message: 'in this imported file' });
  });
});

test('places of several imported files are told apart, up to the end of each', () => {
  const files = [
    { path: 'one.bt', text: 'kprobe:one { }' },
    { path: 'two.bt', text: 'kprobe:two { }' },
    { path: 'three.bt', text: 'kprobe:three { }' },
  ];
  const main = parseScript('BEGIN { }');
  const imported = files.map(({ path, text }) => ({
    path,
    script: parseScript(text),
    statement: { start: 0, end: 0 },
  }));
  const model = modelScript(main, imported);
  let offset = main.text.length + 1;
  for (const { path, text } of files) {
    for (const span of [
      { start: 0, end: 6 },
      { start: text.length, end: text.length },
    ])
      expect(
        relatedInItsFile({ span: { start: span.start + offset, end: span.end + offset }, message: 'm' }, model),
      ).toEqual({ path, span, message: 'm' });
    offset += text.length + 1;
  }
});

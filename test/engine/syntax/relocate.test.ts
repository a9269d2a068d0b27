import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../seed.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { relocate } from '../../../src/engine/syntax/relocate.ts';
import { riskyScript } from '../policy/risky-script.ts';

/** White space before a text moves its offsets, and changes nothing else of the tree. */
function parsedBehind(text: string, by: number): unknown {
  return parseScript(' '.repeat(by) + text).items;
}

describe('relocate', () => {
  test('gives the tree of the text at its new place', () => {
    fc.assert(
      fc.property(riskyScript, fc.integer({ min: 0, max: 50 }), (text, by) => {
        // A #! line is one only at the start of a file.
        const script = text.replace(/^#!.*\r?\n/, '');
        const { items } = parseScript(script);
        const before = JSON.stringify(items);
        expect(relocate(items, by)).toEqual(parsedBehind(script, by));
        expect(JSON.stringify(items)).toBe(before);
      }),
    );
  });

  test.each([
    [
      'all kinds of items',
      'struct s { int x; };\nimport "a.bt";\nlet @a = hash(5);\nmacro m(@x) { @x[(a=1, b=(1, 2))]++; }\nfn f($a : int64): int64 { return $a; }\nk:f /pid/ { if (1) { } else if (2) { } for ($i : 0..5) { @x[$i] = $i ? 1 : 2; } }',
    ],
    ['a long chain', `k:f { @x = 1${' + 1'.repeat(450)}; }`],
    ['a long chain of else', `k:f { if (1) { }${' else if (1) { }'.repeat(450)} }`],
    ['deep nesting', `k:f { @x = ${'('.repeat(50)}1${')'.repeat(50)}; }`],
  ])('%s', (_, text) => {
    expect(relocate(parseScript(text).items, 7)).toEqual(parsedBehind(text, 7));
  });
});

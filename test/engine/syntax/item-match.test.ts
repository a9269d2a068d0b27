import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { relocate } from '../../../src/engine/syntax/relocate.ts';
import { riskyScript } from '../policy/risky-script.ts';

/** More tokens than are remembered, in items that are all different. */
const MANY = Array.from(
  { length: 40 },
  (_, index) => `k:f { ${'@a = 1; '.repeat(index)}${'$x = 2; '.repeat(250 - index)} }`,
).join('\n');

describe('Items with the same tokens', () => {
  test('have names, numbers and places of their own', () => {
    const probes = [
      'k:a /pid == 1/ { @x[comm] = 12; }\n',
      'k:bc  /tid == 20/ { @long[pid]= 3; }\n',
      'kr:d /$1 == 0/{ @y[tid] = 4; }\n',
    ];
    let start = 0;
    const apart = probes.flatMap((probe) => {
      const items = relocate(parseScript(probe).items, start);
      start += probe.length;
      return items;
    });
    expect(parseScript(probes.join('')).items).toEqual(apart);
    expect(apart.map((item) => (item.kind === 'probe' ? item.attachPoints[0]?.text : ''))).toEqual([
      'k:a',
      'k:bc',
      'kr:d',
    ]);
  });

  test('are read alike whatever was read before, and after all of it is forgotten', () => {
    fc.assert(
      fc.property(fc.array(riskyScript, { minLength: 1, maxLength: 4 }), (texts) => {
        const first = texts.map((text) => JSON.stringify(parseScript(text)));
        expect(parseScript(MANY).errors).toEqual([]);
        expect(texts.toReversed().map((text) => JSON.stringify(parseScript(text)))).toEqual(first.toReversed());
      }),
      { numRuns: 5 },
    );
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WitnessStep } from '../../src/engine/policy/finding.ts';
import { sequenceDiagram } from '../../src/render/sequence.ts';
import { readSequence } from '../demo/sequence.ts';

/** Names as a hostile script could make them: everything that means something to Mermaid, to Markdown or to HTML. */
const odd = fc.constantFrom(
  ...[
    '#',
    ';',
    '%%',
    '%%{init: {}}%%',
    '\n',
    '\r\n',
    '->>',
    '-x',
    ':',
    'end',
    'loop',
    'participant a as b',
    '<b>',
    '"',
    '`',
  ],
  ...['{', '}', '#35;', '&amp;', '\u202e', '\u0000', '\ud83d', '\u{1f600}', '@a', ' '],
);
const name = fc
  .array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 8 })), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}`);
const step = fc.record({ program: name, holds: name, wants: name, site: name, nested: name });
const witness = fc
  .array(step, { minLength: 1, maxLength: 4 })
  .map((steps) => steps.map((each, cpu): WitnessStep => ({ ...each, cpu })));

/**
 * The statements of Mermaid's grammar that the diagrams use. `TEXT` is what its lexer takes for one text: no `#`, `;` or
 * line end, after its character codes (`#35;`) have been replaced, and nothing that could be a comment or a directive.
 * Source: mermaid, packages/mermaid/src/diagrams/sequence/parser/sequenceDiagram.jison.
 */
const TEXT = '[^#;\\n%{}<>"`\\\\]+';
const STATEMENTS = [
  /^sequenceDiagram$/,
  new RegExp(`^participant (?:cpu|lock)\\d+ as ${TEXT}$`),
  new RegExp(`^Note over cpu\\d+: ${TEXT}$`),
  new RegExp(`^cpu\\d+(?:->>|-x)lock\\d+: ${TEXT}$`),
];

test('a diagram is of Mermaid, whatever the names in it', () => {
  fc.assert(
    fc.property(witness, fc.boolean(), (steps, hang) => {
      const diagram = sequenceDiagram(steps, hang);
      for (const line of diagram.split('\n')) {
        const encoded = line.replace(/#\d+;/g, '\u00b6');
        expect([line, STATEMENTS.some((statement) => statement.test(encoded))]).toEqual([line, true]);
      }
      const { participants, events } = readSequence(diagram);
      const locks = new Set(steps.flatMap(({ holds, wants }) => [holds, wants]));
      expect(participants).toHaveLength(locks.size + steps.length);
      expect(events).toHaveLength(3 * steps.length);
    }),
    { numRuns: 500 },
  );
});

test('a name is shown as it is, and a long one is cut', () => {
  const one: WitnessStep = {
    cpu: 0,
    program: 'a#b;c',
    holds: 'lock <x>',
    wants: 'y'.repeat(500),
    site: 's',
    nested: 'n',
  };
  const { participants, events } = readSequence(sequenceDiagram([one], true));
  expect(participants).toEqual(['CPU 0', 'lock <x>', `${'y'.repeat(120)}...`]);
  expect(events[0]).toMatchObject({ text: 'a#b;c takes it' });
});

test('an interleaving that something breaks does not end in a wait', () => {
  const one: WitnessStep = { cpu: 0, program: 'a', holds: 'x', wants: 'y', site: 's', nested: 'n' };
  expect(sequenceDiagram([one], true)).toContain('waits, for ever');
  expect(sequenceDiagram([one], false)).not.toContain('waits');
});

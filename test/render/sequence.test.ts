import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Breaking, WitnessStep } from '../../src/engine/policy/finding.ts';
import { interleavingOf } from '../../src/render/interleaving.ts';
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

const brokenAt = (step: number): Breaking => ({ by: 'lock', stops: [{ step, firing: 0 }], why: 'it gives up' });

function drawn(steps: readonly WitnessStep[], broken?: Breaking): string {
  const interleaving = interleavingOf({ witness: steps, ...(broken === undefined ? {} : { broken }) });
  if (interleaving === undefined) throw new Error('nothing to draw');
  return sequenceDiagram(interleaving);
}

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
      const diagram = drawn(steps, hang ? undefined : brokenAt(0));
      for (const line of diagram.split('\n')) {
        const encoded = line.replace(/#\d+;/g, '\u00b6');
        expect([line, STATEMENTS.some((statement) => statement.test(encoded))]).toEqual([line, true]);
      }
      const { participants, events } = readSequence(diagram);
      const locks = new Set(steps.flatMap(({ holds, wants }) => [holds, wants]));
      expect(participants).toHaveLength(locks.size + steps.length);
      // Each takes a lock, fires and waits; of those that something breaks, all but the one that gives up get their lock.
      expect(events).toHaveLength((hang ? 3 : 4) * steps.length - (hang ? 0 : 1));
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
  const { participants, events } = readSequence(drawn([one]));
  expect(participants).toEqual(['CPU 0', 'lock <x>', `${'y'.repeat(120)}...`]);
  expect(events[0]).toMatchObject({ text: 'a#b;c takes it' });
});

test('an interleaving that something breaks does not end in a wait', () => {
  const one: WitnessStep = { cpu: 0, program: 'a', holds: 'x', wants: 'y', site: 's', nested: 'n' };
  expect(drawn([one])).toContain('waits, for ever');
  expect(drawn([one], brokenAt(0))).not.toContain('waits');
  expect(drawn([one], brokenAt(0))).toContain('cpu0-xlock1: does not get it');
});

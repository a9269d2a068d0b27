import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../src/analysis.ts';
import { DEFAULT_TARGETS } from '../../src/facts/targets.ts';
import { applyEdits } from '../../src/rewrite/edit.ts';
import { parseScript } from '../../src/syntax/parse.ts';
import { riskyScript } from '../policy/risky-script.ts';

const options = { targets: DEFAULT_TARGETS, configured: false };

describe('a fix that is offered', () => {
  test('parses, helps where it says, leaves the rest of the text alone, and has nothing more to do', () => {
    let offered = 0;
    fc.assert(
      fc.property(riskyScript, (text) => {
        for (const finding of analyse('x.bt', text, options).findings) {
          for (const fix of finding.fixes) {
            offered++;
            const after = applyEdits(text, fix.edits);
            expect(parseScript(after).errors).toEqual([]);
            const removed = fix.edits.reduce((sum, { span }) => sum + span.end - span.start, 0);
            const added = fix.edits.reduce((sum, edit) => sum + edit.text.length, 0);
            expect(after.length).toBe(text.length - removed + added);
            if (fix.kind === 'guard') expect(removed).toBe(0);
            if (text.includes('\r\n')) expect(after.match(/(?<!\r)\n/g)).toBeNull();

            const targets = DEFAULT_TARGETS.filter((target) => fix.targets.includes(target.name));
            const again = analyse('x.bt', after, { targets, configured: true });
            expect(
              again.findings.filter(({ rule }) => rule === 'unsupported-syntax' || rule === 'syntax-error'),
            ).toEqual([]);
            if (finding.rule === 'abba-deadlock')
              expect(again.findings.map(({ rule }) => rule)).not.toContain('abba-deadlock');
          }
        }
      }),
      { numRuns: 150 },
    );
    // The generator must really make risky scripts, or the property says nothing.
    expect(offered).toBeGreaterThan(50);
  });
});

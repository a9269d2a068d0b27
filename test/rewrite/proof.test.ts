import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../src/analysis.ts';
import { DEFAULT_TARGETS } from '../../src/facts/targets.ts';
import { applyEdits } from '../../src/rewrite/edit.ts';
import { parseScript } from '../../src/syntax/parse.ts';

const SITES = ['native_queued_spin_lock_slowpath', '_raw_spin_lock', 'lookup_elem_raw', 'vfs_read'];
const newline = fc.constantFrom('\n', '\r\n');
const statement = fc.constantFrom(
  '@a[comm] = 1;',
  '@b[pid]++;',
  '@c = count();',
  '@d[tid] = sum(1);',
  'delete(@b[pid]);',
  'if (@a[comm] > 3) { return; }',
  'if (pid == 1) { @b[1] = 2; } else { exit(); }',
  'printf("x\\n");',
  '$x = pid; @b[$x] = 3;',
  '/* note */ @a[comm] = 5; // more',
);

/** A probe as people write it: on one line or several, with tabs or spaces, the last semicolon left out or not. */
const probe = fc
  .record({
    provider: fc.constantFrom('fentry', 'fexit', 'kprobe', 'kfunc', 'kretfunc'),
    site: fc.constantFrom(...SITES),
    predicate: fc.constantFrom('', ' /pid > 1/', ' /@a[comm] > 0/'),
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    indent: fc.constantFrom('\t', '  ', '    ', ''),
    brace: fc.constantFrom('own', 'same'),
    comment: fc.constantFrom('', '// who waits'),
  })
  .map(({ provider, site, predicate, statements, indent, brace, comment }) => {
    const head = `${provider}:${site}${predicate}`;
    if (indent === '') return [`${head} { ${statements.filter((each) => !each.includes('//')).join(' ')} }`];
    const lines = statements.map((each) => indent + each);
    const open = brace === 'own' ? [head, '{'] : [`${head} {`];
    return [...(comment === '' ? [] : [comment]), ...open, ...lines, '}'];
  });

const script = fc
  .record({
    probes: fc.array(probe, { minLength: 1, maxLength: 4 }),
    begin: fc.constantFrom<string[]>([], ['BEGIN { printf("hi\\n"); }'], ['BEGIN', '{', '  @start = nsecs;', '}']),
    end: fc.constantFrom<string[]>([], ['END { clear(@b); }']),
    newline,
    last: fc.boolean(),
    shebang: fc.boolean(),
  })
  .map(({ probes, begin, end, newline: nl, last, shebang }) => {
    const lines = [...(shebang ? ['#!/usr/bin/env bpftrace'] : []), ...begin, ...probes.flat(), ...end];
    return lines.join(nl) + (last ? nl : '');
  });

const options = { targets: DEFAULT_TARGETS, configured: false };

describe('a fix that is offered', () => {
  test('parses, helps where it says, leaves the rest of the text alone, and has nothing more to do', () => {
    let offered = 0;
    fc.assert(
      fc.property(script, (text) => {
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

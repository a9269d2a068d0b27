import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import { grammarOf027 } from '../../differential/oracle.ts';
import { describeWith } from '../../real-tool.ts';
import { judge } from './rewritten.ts';
import { riskyLayout } from './risky-layout.ts';

const MOST_SCRIPTS = 300;

describeWith('BPFTRACE_027', 'rewrites by the grammar of bpftrace 0.27', (command) => {
  test('every fix that is offered parses', async () => {
    const names = ['debian-12', 'debian-13', 'debian-13,bpftrace@newest'];
    const targets = DEFAULT_TARGETS.filter(({ name }) => names.includes(name));
    const oracle = grammarOf027(command);
    const originals = fc.sample(riskyLayout, 120);
    // Of a script that 0.27 refuses as it is (a comment right behind an attach point) a rewrite need not parse.
    const judged = await oracle(originals);
    const results = new Set<string>();
    for (const text of originals.filter((_, index) => judged[index]?.verdict === 'accepted'))
      for (const { fixes } of judge(text, targets).findings)
        for (const fix of fixes) results.add(applyEdits(text, fix.edits));
    expect(results.size).toBeGreaterThan(100);
    const texts = [...results].slice(0, MOST_SCRIPTS);
    const verdicts = await oracle(texts);
    const rejected = verdicts.flatMap(({ verdict, message }, index) =>
      verdict === 'accepted' ? [] : [`${texts[index]}\n${message}`],
    );
    expect(rejected).toEqual([]);
  });
});

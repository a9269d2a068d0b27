import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveTargets } from '../../../src/config/targets.ts';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { saidBy } from '../../said.ts';
import { judge, told } from './judged.ts';
import { riskyScript } from './risky-script.ts';

/** A hang that takes more than the script as it runs is a warning and never certain; any other is an error. */
const TARGETS = [
  'bpftrace@0.20.2,kernel@6.8',
  'bpftrace@0.23.2,kernel@6.12',
  'bpftrace@0.27.1,kernel@6.12',
  'bpftrace@0.27.1,kernel@7.3',
];

/** What the rules say, before a configuration changes it. */
function findingsOn(text: string, name: string): Finding[] {
  const resolved = resolveTargets([name]);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const judgement = judgeScript(modelScript(parseScript(text)), resolved.targets, { configured: true });
  const found: Finding[] = [];
  for (const rule of RULES) found.push(...rule.check(judgement, found));
  return found;
}

function hangs({ verdicts }: Finding): boolean {
  return verdicts[0]?.verdict === 'hang';
}

describe('A certain hang is an error, and a hang that is a warning is at most likely', () => {
  const counter = 'hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }\n';
  test.each([
    [
      'abba-deadlock',
      'fexit:lookup_elem_raw { @a[comm] = count(); @b[pid] = count(); }\nfentry:alloc_htab_elem { @a[comm] = count(); @b[pid] = count(); }',
    ],
    [
      'nmi-reentry',
      'hardware:cpu-cycles:1000000 { @b[pid] = count(); @a[comm] = count(); }\nfentry:vfs_read { @b[pid] = count(); @a[comm] = count(); }',
    ],
    ['lock-path-probe', 'fexit:lookup_elem_raw { @a[comm] = count(); }'],
  ])('%s, by a first insert', (rule, script) => {
    const [finding] = judge(script, 'bpftrace@0.27.1,kernel@6.12').filter((each) => each.rule === rule);
    expect(finding && told(finding)).toBe(`${rule}: hang warning likely`);
    expect(saidBy(finding)).toContain('only when a key is added to a map that does not have it yet');
  });

  test('nmi-reentry, by updates at every event', () => {
    const script = `${counter}fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }\n`;
    expect(judge(script, 'bpftrace@0.23.2,kernel@6.12').map(told)).toEqual(['nmi-reentry: hang error certain']);
  });

  test('in any script, under any rule', () => {
    const seen = new Set<string>();
    const scripts = fc.tuple(riskyScript, fc.boolean()).map(([text, nmi]) => (nmi ? counter + text : text));
    fc.assert(
      fc.property(scripts, fc.constantFrom(...TARGETS), (text, target) => {
        for (const finding of findingsOn(text, target).filter(hangs)) {
          seen.add(`${finding.severity} ${finding.confidence}`);
          if (finding.severity !== 'error') expect(`${finding.rule} ${finding.confidence}`).not.toContain('certain');
        }
      }),
      { numRuns: 400 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['error certain', 'warning likely']));
  });
});

import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { RULE_IDS, type RuleId, SEVERITIES } from '../../../src/engine/policy/finding.ts';
import type { RuleExample } from '../../../src/engine/policy/rule.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';

/** The rules that report something on an example, judged for its targets as if they were configured. */
function reported({ script, targets }: RuleExample): RuleId[] {
  const resolved = resolveTargets(targets);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return analyse('example.bt', script, { targets: resolved.targets, configured: true }).findings.map(
    ({ rule }) => rule,
  );
}

test('there is one rule for each id', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

describe.each(RULES.map((rule) => ({ ...rule, rule })))('$id', ({ rule }) => {
  test('says everything, in sentences', () => {
    const { id, severity, summary, what, why, do: todo, ignoreWhen, sources, examples } = rule;
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(SEVERITIES).toContain(severity);
    expect(summary).not.toContain('\n');
    for (const text of [summary, what, why, todo, ignoreWhen]) expect(text).toMatch(/^\S[\s\S]*[.)]$/);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source.trim()).not.toBe('');
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(examples.map(({ expect: outcome }) => outcome)).toEqual(expect.arrayContaining(['finding', 'clean']));
  });

  test.each([...rule.examples])('$title: $expect', (example) => {
    expect(example.targets.length).toBeGreaterThan(0);
    switch (example.expect) {
      case 'finding':
        expect(reported(example)).toContain(rule.id);
        break;
      case 'clean':
        expect(reported(example)).toEqual([]);
        break;
    }
  });
});

test('the pages in docs/rules are what the rules say', () => {
  expect(() => execFileSync(process.execPath, ['scripts/rule-pages.js', '--check'], { stdio: 'pipe' })).not.toThrow();
});

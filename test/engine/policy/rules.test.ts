import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { RULE_IDS, type RuleId, SEVERITIES } from '../../../src/engine/policy/finding.ts';
import type { RuleExample } from '../../../src/engine/policy/rule.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import { code, escaped, rulePage } from '../../../src/render/rule-page.ts';

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

describe('the pages in docs/rules', () => {
  const page = (name: string) => readFileSync(`docs/rules/${name}`, 'utf8');
  const withoutNotice = (text: string) => text.slice(text.indexOf('\n\n') + 2);

  test('are one for each rule, and the list', () => {
    expect(readdirSync('docs/rules').sort()).toEqual(['README.md', ...RULE_IDS.map((id) => `${id}.md`)].sort());
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: is what the rule says', (id, rule) => {
    expect(withoutNotice(page(`${id}.md`))).toBe(rulePage(rule));
  });

  test('are listed with the severity and the summary of each', () => {
    const rows = page('README.md')
      .split('\n')
      .slice(-RULES.length - 1, -1);
    expect(rows.map((row) => row.split('|').map((cell) => cell.trim()))).toEqual(
      RULES.map(({ id, severity, summary }) => ['', `[${code(id)}](${id}.md)`, severity, escaped(summary), '']),
    );
  });
});

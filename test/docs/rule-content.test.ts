import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Rule } from '../../src/engine/policy/rule.ts';
import { contentOf } from '../../src/engine/policy/rule.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { FACT_TABLES } from '../../src/facts/fact-tables.ts';
import { renderRule } from '../../src/render/rule-text.ts';

/** Words without the marks of either form: Markdown's, and the bars before the lines of an example. */
function words(text: string): string[] {
  return (
    text
      .replace(/<!--.*?-->/gs, '')
      .replace(/^\s*\|/gm, '')
      .replace(/[`*]/g, '')
      // Both show what cannot be seen, each in its way.
      .replace(/[[<]U\+[0-9A-F]+[\]>]/g, '')
      .split(/\s+/)
      .filter((word) => /\w/.test(word))
  );
}

/** All that is to be said of a rule, in its order, without headings that only one form has. */
function content(rule: Rule): string[] {
  const { sections, examples, sources } = contentOf(rule);
  const parts = [
    rule.summary,
    ...sections.flatMap(({ title, text }) => [title, text]),
    ...examples.flatMap(({ title, outcome, targets, script }) => [title, `${outcome} ${targets.join(', ')}.`, script]),
    ...sources.flatMap(({ of, lines }) => [`${of}:`, ...lines]),
  ];
  return words(parts.join('\n'));
}

/** The words of a form that are not of the content; fails where a word of the content is missing or out of order. */
function around(shown: readonly string[], expected: readonly string[]): string[] {
  const rest: string[] = [];
  let at = 0;
  for (const word of shown) {
    if (word === expected[at]) at++;
    else rest.push(word);
  }
  expect(expected.slice(at)).toEqual([]);
  return rest;
}

test.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s and explain say the same', (id, rule) => {
  const expected = content(rule);
  const page = around(words(readFileSync(`docs/rules/${id}.md`, 'utf8')), expected);
  const explained = around(words(renderRule(rule, { color: false, width: 100, sources: true })), expected);
  // A word that stands in both, such as 'The', may be taken for the later one: the order of the rest says nothing.
  expect(page.sort()).toEqual([id, `${rule.severity}:`, 'Examples', 'The', 'tests', 'run', 'these.', 'Sources'].sort());
  expect(explained.sort()).toEqual(
    [id, `(${rule.severity})`, ...rule.examples.map(() => 'Example:'), 'Sources'].sort(),
  );
});

test('every table of facts is a source of some rule', () => {
  const named = new Set(RULES.flatMap(({ facts }) => facts));
  const names = Object.keys(FACT_TABLES).filter((name) => ![...named].some((known) => known === name));
  expect(names).toEqual([]);
});

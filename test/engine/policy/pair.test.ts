import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULE_IDS } from '../../../src/engine/policy/finding.ts';
import { said, scriptsIn } from './pair.ts';

const OK = scriptsIn('test/engine/policy/ok');
const ERR = scriptsIn('test/engine/policy/err');

/** The rule that a script is filed under. */
function ruleOf(name: string): string {
  return name.split('/')[0] ?? '';
}

describe('scripts with a finding: exactly these', () => {
  test.each(ERR)('$name', ({ name, path }) => {
    const expected = readFileSync(path.replace(/bt$/, 'expected'), 'utf8');
    expect(expected).toMatch(new RegExp(`^${ruleOf(name)} `, 'm'));
    expect(said(path)).toBe(expected);
  });
});

describe('scripts without a finding', () => {
  test.each(OK)('$name', ({ path }) => {
    expect(said(path)).toBe('');
  });
});

describe('pairs', () => {
  test.each(RULE_IDS)(
    '%s has three at least: a script that it reports, and one of that name that it does not',
    (rule) => {
      const names = OK.filter(({ name }) => ruleOf(name) === rule).map(({ name }) => name);
      const paired = ERR.filter(({ name }) => names.includes(name));
      expect(paired.length).toBeGreaterThanOrEqual(3);
    },
  );

  test('are filed under a rule; only what people write every day is not', () => {
    const rules = new Set([...ERR, ...OK].map(({ name }) => ruleOf(name)));
    expect([...rules].sort()).toEqual([...RULE_IDS, 'everyday'].sort());
    expect(OK.filter(({ name }) => ruleOf(name) === 'everyday').length).toBeGreaterThanOrEqual(40);
    for (const { path } of ERR) expect(existsSync(path.replace(/bt$/, 'expected'))).toBe(true);
  });
});

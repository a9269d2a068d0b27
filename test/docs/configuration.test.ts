import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { BASELINE_LIMIT, MOST_ENTRIES } from '../../src/config/baseline.ts';
import { parseBaseline, parseConfiguration } from '../../src/config/parse.ts';
import { CONFIGURATION_SCHEMA } from '../../src/config/schema.ts';
import { KERNEL_OPERATION_NAMES } from '../../src/facts/kernel-table.ts';
import { codeBlocks, tableBelow } from './pages.ts';

const PAGE = readFileSync('docs/configuration.md', 'utf8');
const SCHEMA = JSON.parse(readFileSync('docs/bpftrace-guard.schema.json', 'utf8'));
const KEYS = Object.keys(CONFIGURATION_SCHEMA.shape);
const BLOCKS = codeBlocks(PAGE).map(({ code, line }) => ({ code, line }));

/** The text from the heading of a key to the next heading. */
function sectionOf(key: string): string {
  return PAGE.split(`\n## ${key}\n`)[1]?.split('\n## ')[0] ?? '';
}

test('the policy that docs/organisations.md shows is one', () => {
  const shown = codeBlocks(readFileSync('docs/organisations.md', 'utf8')).filter(
    ({ language, code }) => language === 'yaml' && !code.includes('jobs:'),
  );
  expect(shown).toHaveLength(1);
  expect(parseConfiguration(shown[0]?.code ?? '', 'policy.yml')).toMatchObject({
    ok: true,
    configuration: { failOn: 'error', files: ['**'], suppressions: { expires: 180 } },
  });
});

test('the baseline that docs/command-line.md shows is one', () => {
  const [shown] = codeBlocks(readFileSync('docs/command-line.md', 'utf8')).filter(
    ({ language }) => language === 'yaml',
  );
  expect(parseBaseline(shown?.code ?? '', 'baseline.yml')).toMatchObject({
    ok: true,
    entries: [{ rule: 'abba-deadlock' }],
  });
});

test('the search that docs/organisations.md shows finds every ignore comment', () => {
  const [, pattern = ''] = /grep -nE '(.+)' \|/.exec(readFileSync('docs/organisations.md', 'utf8')) ?? [];
  const search = new RegExp(pattern.replaceAll('[[:space:]]', '\\s'));
  for (const written of [
    'bpftrace-guard: ignore[abba-deadlock] why',
    'bpftrace-guard:ignore[x] y',
    'bpftrace-guard: \tignore[x]',
  ])
    expect(`// ${written}`).toMatch(search);
});

describe('docs/configuration.md', () => {
  test.each(BLOCKS)('the example on line $line is a configuration', ({ code }) => {
    expect(parseConfiguration(code, 'docs/configuration.md')).toMatchObject({ ok: true });
  });

  test('begins with an example that has every key', () => {
    for (const key of KEYS) expect(BLOCKS[0]?.code).toMatch(new RegExp(`^${key}:`, 'm'));
  });

  test.each(KEYS)('has a section on %s, with an example of it', (key) => {
    const [example] = codeBlocks(sectionOf(key));
    expect(example?.code.split(':')[0]).toBe(key);
  });

  test.each([
    ['lock-path', SCHEMA.properties['lock-path'].items.properties],
    ['overrides', SCHEMA.properties.overrides.items.properties],
    ['suppressions', SCHEMA.properties.suppressions.properties],
  ])('lists the keys of %s', (key, properties) => {
    expect(tableBelow(PAGE, `## ${key}`).map(([name]) => name)).toEqual(
      Object.keys(properties).map((name) => `\`${name}\``),
    );
  });

  test('names every operation', () => {
    for (const name of KERNEL_OPERATION_NAMES) expect(sectionOf('lock-path')).toContain(`\`${name}\``);
  });

  test('tells the limits that the schema has', () => {
    const limits = Object.fromEntries(tableBelow(PAGE, '## Limits').map(([what = '', most = '']) => [what, most]));
    const { targets, files, 'run-together': groups, 'lock-path': rows, overrides, suppressions } = SCHEMA.properties;
    expect(limits).toMatchObject({
      '`targets`': String(targets.maxItems),
      '`files`; groups of `run-together`; patterns of a group': String(files.maxItems),
      'The file of `baseline`': `${BASELINE_LIMIT / 1024 / 1024} MiB`,
      'Entries of it': MOST_ENTRIES.toLocaleString('en-US'),
      'A pattern': `${files.items.maxLength} characters`,
      'Rows of `lock-path`': String(rows.maxItems),
      '`overrides`': String(overrides.maxItems),
      'Patterns of `reason`': String(suppressions.properties.reason.maxItems),
    });
    expect([groups.maxItems, groups.items.maxItems]).toEqual([files.maxItems, files.maxItems]);
    expect(suppressions.properties.reason.items.maxLength).toBe(files.items.maxLength);
  });
});

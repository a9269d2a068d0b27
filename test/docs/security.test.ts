import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks, pages, tableBelow } from './pages.ts';

const PAGE = readFileSync('docs/security.md', 'utf8');

test('each promise of the security page names a test that is there', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| '));
  const heads = rows.filter((row) => /The test that holds it/.test(row));
  expect(heads.length).toBeGreaterThan(3);
  const named = [...PAGE.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, file]) => String(file));
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
  let promised = false;
  for (const line of PAGE.split('\n')) {
    if (!line.startsWith('| ')) promised = false;
    else if (line.includes('The test that holds it')) promised = true;
    else if (promised && !/^\| -+/.test(line)) expect(line).toMatch(/`test\/[^`]+\.test\.ts`[^|]*\|$/);
  }
});

test('it says for every event of a workflow to copy whose workflow file runs', () => {
  const told = tableBelow(PAGE, '## Whose workflow file runs').map(([event = '']) => event);
  const named = new Set(told.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, event]) => event)));
  const shown = pages().flatMap(({ text }) =>
    codeBlocks(text).flatMap(({ code }) => (code.includes('jobs:') ? Object.keys(parse(code).on) : [])),
  );
  expect(shown).toContain('pull_request');
  expect(shown.filter((event) => !named.has(event))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks } from './pages.ts';

const [HOOK, ...OTHERS] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

test('the hook runs the command of the package on scripts, and the docs name it', () => {
  expect(OTHERS).toEqual([]);
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [command, ...args] = HOOK.entry.split(' ');
  expect(new RegExp(HOOK.files).test('tools/x.bt')).toBe(true);
  expect(new RegExp(HOOK.files).test('tools/x.bts')).toBe(false);
  // pre-commit appends the names of the changed files.
  const files = ['examples/risky-lock-waits.bt'];
  const { status, stdout } = spawnSync(process.execPath, [bin[command], ...args, ...files], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('abba-deadlock');
  const shown = codeBlocks(readFileSync('docs/formats.md', 'utf8')).filter(({ code }) => code.includes('hooks:'));
  expect(shown.map(({ code }) => parse(code).repos[0].hooks[0].id)).toEqual([HOOK.id]);
});

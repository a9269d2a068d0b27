import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { htmlOf } from './html-text.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the demo with `folder` as the working and the temporary folder. */
function runDemo(...args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const env = { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' };
  return new Promise((done) => {
    const child = execFile(process.execPath, [resolve('test/demo/demo.js'), ...args], { cwd: folder, env });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.on('data', (text: string) => {
      stderr += text;
    });
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

test('the demo tells the story up to the green check, in 100 columns, and leaves nothing behind', async () => {
  const { status, stdout, stderr } = await runDemo();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const told = [
    'exit status 1: the check is red',
    'github-actions[bot] commented on lines',
    '[Commit suggestion]',
    'waits, for ever',
    'exit status 0: the check is green',
  ].map((words) => stdout.indexOf(words));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told).not.toContain(-1);
  expect(stdout).not.toContain('\u001b');
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('--html writes a page that loads nothing', async () => {
  const { status, stderr } = await runDemo('--html', 'page.html');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const page = await readFile(join(folder, 'page.html'), 'utf8');
  expect(page).toContain('Commit suggestion');
  expect(page).toContain('<svg class="sequence roomy"');
  expect(page).toContain('All checks have passed');
  expect(page).not.toMatch(/<(?:script|link|img|iframe)|\bsrc=|@import|url\((?!#)/);
});

test('a comment becomes HTML without anything active', () => {
  const comment =
    '<script>x</script> <img src=x onerror=y> [a](javascript:z) ![b](https://example.com/b.png)\n\n<!-- mark -->';
  const html = htmlOf(`${comment}\n\n<details><summary>More</summary>\n\nText\n\n</details>`, '');
  expect(html).not.toMatch(/<script|<img|href="javascript|mark/);
  expect(html).toContain('<details><summary>More</summary>');
});

/**
 * Puts what the built command line prints about the examples into the README: the finding and the counts.
 * test/docs/readme.test.ts holds the README against it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = new URL('../README.md', import.meta.url);

const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], {
  cwd: ROOT,
  encoding: 'utf8',
});
// 1 says that there are findings.
if (status !== 1) throw new Error(`dist/cli.js check examples ended with ${status}: ${stderr}`);
const shown = stdout
  .trimEnd()
  .split('\n')
  .map((line) => line.trimEnd())
  .join('\n');
const before = readFileSync(README, 'utf8');
const block = /(```text\n\$ node dist\/cli\.js check examples\n)[\s\S]*?(\n```)/;
if (!block.test(before)) throw new Error('README.md has no block for the output of "node dist/cli.js check examples".');
writeFileSync(
  README,
  before.replace(block, (_, start, end) => start + shown + end),
);

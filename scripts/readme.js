/**
 * Puts what the built command line prints about the examples into docs/command-line.md: the finding and the counts.
 * test/docs/readme.test.ts holds the page against it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = new URL('../docs/command-line.md', import.meta.url);

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
const before = readFileSync(PAGE, 'utf8');
const block = /(```text\n\$ node dist\/cli\.js check examples\n)[\s\S]*?(\n```)/;
if (!block.test(before))
  throw new Error('docs/command-line.md has no block for the output of "node dist/cli.js check examples".');
writeFileSync(
  PAGE,
  before.replace(block, (_, start, end) => start + shown + end),
);

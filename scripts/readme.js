/**
 * Puts what the built command line prints about the examples into the README: the finding, the verdicts and the counts.
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
const lines = stdout
  .trimEnd()
  .split('\n')
  .map((line) => line.trimEnd());

/** The lines from a start up to the next empty one. */
function paragraph(start) {
  const end = lines.indexOf('', start);
  return lines.slice(start, end === -1 ? undefined : end);
}

const verdicts = lines.indexOf('  verdicts:');
if (verdicts === -1) throw new Error('dist/cli.js check examples prints no verdicts.');
const shown = [...paragraph(0), '  ...', ...paragraph(verdicts), '  ...', lines.at(-1)].join('\n');
const before = readFileSync(README, 'utf8');
const block = /(```text\n\$ node dist\/cli\.js check examples\n)[\s\S]*?(\n```)/;
if (!block.test(before)) throw new Error('README.md has no block for the output of "node dist/cli.js check examples".');
writeFileSync(
  README,
  before.replace(block, (_, start, end) => start + shown + end),
);

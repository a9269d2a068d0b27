import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lowerScript } from '../../src/program/lower.ts';
import { modelScript } from '../../src/program/script-model.ts';
import { parseScript } from '../../src/syntax/parse.ts';

/** The scripts that Debian's bpftrace package installs, or none without the package. */
function packagedTools(): string[] {
  try {
    const listing = execFileSync('dpkg', ['-L', 'bpftrace'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listing.split('\n').filter((name) => name.endsWith('.bt') && existsSync(name));
  } catch {
    return [];
  }
}

/** The scripts of bpftrace 0.27 in the folder that BPFTRACE_TOOLS_027 names, or none. */
function newestTools(): string[] {
  const folder = process.env.BPFTRACE_TOOLS_027;
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bt'))
    .map((name) => path.join(folder, name));
}

/**
 * Every tool must parse without an error, and its own release must not be said to refuse it. Tools that are not there are skipped with a warning that cannot be missed;
 * in CI that is a failure, because there somebody has promised to install them.
 */
function checkTools(
  title: string,
  tools: readonly string[],
  bpftrace: string,
  atLeast: number,
  howToGet: string,
): void {
  const target = { name: 'its own', bpftrace, kernel: '6.12', arch: 'x86_64', paravirt: true } as const;
  describe(title, () => {
    if (tools.length === 0) {
      const message = `${title}: not found, so not one of them was checked. ${howToGet}`;
      if (process.env.CI) {
        test('are installed', () => {
          throw new Error(message);
        });
      } else {
        console.warn(`SKIPPED: ${message}`);
        test.skip(message, () => {});
      }
      return;
    }
    test(`are at least ${atLeast}`, () => expect(tools.length).toBeGreaterThanOrEqual(atLeast));
    test.each(tools)('%s', (tool) => {
      const script = parseScript(readFileSync(tool, 'utf8'));
      expect(script.errors).toEqual([]);
      expect(script.items.some((item) => item.kind === 'probe')).toBe(true);
      const { refusals } = lowerScript(modelScript(script), target);
      expect(refusals.filter(({ rule }) => rule === 'unsupported-syntax')).toEqual([]);
    });
  });
}

checkTools(
  'The tools of the installed bpftrace',
  packagedTools(),
  '0.17.0',
  30,
  'Install them: apt-get install bpftrace',
);
checkTools(
  'The tools of bpftrace 0.27',
  newestTools(),
  '0.27.1',
  39,
  'Set BPFTRACE_TOOLS_027 to the folder that holds the .bt files of bpftrace 0.27.1.',
);

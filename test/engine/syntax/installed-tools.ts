import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The scripts that bpftrace ships, of one release. */
export interface Tools {
  readonly title: string;
  readonly scripts: readonly string[];
  /** As many as the release has. */
  readonly atLeast: number;
  readonly howToGet: string;
}

/** The scripts that Debian's bpftrace package installs (0.17 on Debian 12), or none without the package. */
export const PACKAGED_TOOLS: Tools = {
  title: 'the tools of the installed bpftrace',
  scripts: packagedTools(),
  atLeast: 30,
  howToGet: 'Install them: apt-get install bpftrace',
};

/** The scripts of bpftrace 0.27 in the folder that BPFTRACE_TOOLS_027 names, or none. */
export const NEWEST_TOOLS: Tools = {
  title: 'the tools of bpftrace 0.27',
  scripts: newestTools(),
  atLeast: 39,
  howToGet: 'Set BPFTRACE_TOOLS_027 to the folder that holds the .bt files of bpftrace 0.27.1.',
};

function packagedTools(): string[] {
  try {
    const listing = execFileSync('dpkg', ['-L', 'bpftrace'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listing.split('\n').filter((name) => name.endsWith('.bt') && existsSync(name));
  } catch {
    return [];
  }
}

function newestTools(): string[] {
  const folder = process.env.BPFTRACE_TOOLS_027;
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bt'))
    .map((name) => path.join(folder, name));
}

/**
 * A test for each tool. Tools that are not there are skipped with a warning that cannot be missed; in CI that is a
 * failure, because there somebody has promised to install them.
 */
export function testTools({ title, scripts, atLeast, howToGet }: Tools, check: (script: string) => void): void {
  describe(title, () => {
    if (scripts.length === 0) {
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
    test(`are at least ${atLeast}`, () => expect(scripts.length).toBeGreaterThanOrEqual(atLeast));
    test.each(scripts)('%s', check);
  });
}

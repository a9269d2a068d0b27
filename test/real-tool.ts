import { describe, test } from '@jest/globals';

/** The environment variables that hold the command of a release of bpftrace, or of a browser. */
export type RealTool = 'BPFTRACE_017' | 'BPFTRACE_023' | 'BPFTRACE_027' | 'CHROMIUM';

/**
 * Tests that ask a real bpftrace or browser, whose command an environment variable holds. Without it they are skipped with a
 * warning that cannot be missed. In CI that is a failure but for bpftrace 0.17, which is there on Debian 12 alone.
 */
export function describeWith(variable: RealTool, title: string, tests: (command: string) => void) {
  const command = process.env[variable];
  describe(title, () => {
    if (command !== undefined && command !== '') return tests(command);
    const message = `${title}: ${variable} is not set, so it was not asked. Set it: see CONTRIBUTING.md`;
    if (process.env.CI && variable !== 'BPFTRACE_017') {
      test('is there', () => {
        throw new Error(message);
      });
    } else {
      console.warn(`SKIPPED: ${message}`);
      test.skip(message, () => {});
    }
  });
}

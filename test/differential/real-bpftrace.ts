import { describe, test } from '@jest/globals';

/** The environment variables that hold the command of a release. */
export type RealBpftrace = 'BPFTRACE_017' | 'BPFTRACE_023' | 'BPFTRACE_027';

/**
 * Tests that ask a real bpftrace, whose command an environment variable holds. Without it they are skipped with a
 * warning that cannot be missed. In CI that is a failure for 0.23 and 0.27, which CI provides;
 * 0.17 is there on Debian 12 alone.
 */
export function describeWith(variable: RealBpftrace, title: string, tests: (command: string) => void) {
  const command = process.env[variable];
  describe(title, () => {
    if (command !== undefined && command !== '') return tests(command);
    const message = `${title}: ${variable} is not set, so nothing was compared. Set it: see CONTRIBUTING.md`;
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

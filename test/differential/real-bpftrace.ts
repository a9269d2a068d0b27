import { describe, test } from '@jest/globals';

/**
 * Tests that ask a real bpftrace, whose command an environment variable holds. Without it they are skipped with a
 * warning that cannot be missed. In CI that is a failure for 0.27, which CI provides; 0.17 is there on Debian 12 alone.
 */
export function describeWith(
  variable: 'BPFTRACE_027' | 'BPFTRACE_017',
  title: string,
  tests: (command: string) => void,
) {
  const command = process.env[variable];
  describe(title, () => {
    if (command !== undefined && command !== '') return tests(command);
    const message = `${title}: ${variable} is not set, so nothing was compared. Set it: see CONTRIBUTING.md`;
    if (process.env.CI && variable === 'BPFTRACE_027') {
      test('is there', () => {
        throw new Error(message);
      });
    } else {
      console.warn(`SKIPPED: ${message}`);
      test.skip(message, () => {});
    }
  });
}

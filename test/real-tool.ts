import { describe, test } from '@jest/globals';

/** The environment variables that hold the command of a release of bpftrace, of a browser or an editor, a kernel for a guest, images, or the folder of the inspector or of Prism. */
export type RealTool =
  | 'BPFTRACE_017'
  | 'BPFTRACE_023'
  | 'BPFTRACE_027'
  | 'CHROMIUM'
  | 'LAB_KERNEL'
  | 'KERNEL_IMAGES'
  | 'MCP_INSPECTOR'
  | 'NEOVIM'
  | 'PRISM';

/** Bpftrace 0.17 is there on Debian 12 alone, CI runs the guest in a step of its own, and Prism is for full runs. */
const OPTIONAL: ReadonlySet<RealTool> = new Set(['BPFTRACE_017', 'LAB_KERNEL', 'PRISM']);

/**
 * Tests that ask a real bpftrace, browser or editor, whose command an environment variable holds. Without it they are skipped with a
 * warning that cannot be missed. In CI that is a failure but for the optional ones.
 */
export function describeWith(variable: RealTool, title: string, tests: (command: string) => void) {
  const command = process.env[variable];
  describe(title, () => {
    if (command !== undefined && command !== '') return tests(command);
    const message = `${title}: ${variable} is not set, so it was not asked. Set it: see CONTRIBUTING.md`;
    if (process.env.CI && !OPTIONAL.has(variable)) {
      test('is there', () => {
        throw new Error(message);
      });
    } else {
      console.warn(`SKIPPED: ${message}`);
      test.skip(message, () => {});
    }
  });
}

import * as core from '@actions/core';
import { showUnseen } from '../text/unseen.ts';

/**
 * Writes one line to the run's log. The runner takes a line that starts with `::`, and `##[` anywhere in a line, for a
 * command (actions/runner, ActionCommand.cs), so text of a pull request must not be able to form either.
 */
export function logLine(text: string): void {
  core.info(logText(text));
}

/** The line as `logLine` writes it. */
export function logText(text: string): string {
  return showUnseen(text.replace(/\s+/g, ' ').trim())
    .replace(/##(?=\[)/g, '## ')
    .replace(/^::/, ': :');
}

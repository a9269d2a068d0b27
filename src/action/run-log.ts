import * as core from '@actions/core';
import { describeApiError } from '../github/errors.ts';
import { annotationsOf } from '../render/annotations.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { Failure } from '../text/failure.ts';
import { showUnseen } from '../text/unseen.ts';

/**
 * Writes one line to the run's log. The runner takes a line that starts with `::`, and `##[` anywhere in a line, for a
 * command (actions/runner, ActionCommand.cs), so text of a pull request must not be able to form either.
 */
export function logLine(text: string): void {
  core.info(logText(text));
}

/** Fails the run with a sentence, which stands in the log and in an annotation. */
export function failRun(sentence: string): void {
  core.setFailed(logText(sentence));
}

/** What made a run fail, in sentences. */
export function failureWords(error: unknown): string {
  return error instanceof Failure ? error.message : describeApiError('The run failed', error);
}

/** Says a sentence in the log and in an annotation. */
export function notice(sentence: string): void {
  core.notice(logText(sentence));
}

/** The line as `logLine` writes it. */
export function logText(text: string): string {
  return showUnseen(text.replace(/\s+/g, ' ').trim())
    .replace(/##(?=\[)/g, '## ')
    .replace(/^::/, ': :');
}

/**
 * Annotates what was found, as `annotationsOf` chooses it.
 *
 * @returns how many errors and warnings were left out for GitHub's limit.
 */
export function annotate(findings: readonly KnownFinding[]): number {
  const { annotations, left } = annotationsOf(findings);
  for (const { level, message, ...properties } of annotations)
    (level === 'error' ? core.error : core.warning)(message, properties);
  return left;
}

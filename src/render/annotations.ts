import * as core from '@actions/core';
import type { FileReport } from '../engine/report.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { showUnseen } from '../text/unseen.ts';

/** GitHub keeps 10 of a kind for each step. One error is left for the sentence that says why the step failed. */
const MOST_ERRORS = 9;
const MOST_WARNINGS = 10;
/** GitHub cuts a message at 4,096 characters. */
const MESSAGE_LIMIT = 4_000;

/**
 * Annotates errors and warnings, the worst first, and inputs that were not analysed. Notes get no annotation: they ask for
 * nothing to be changed, and the comments and the summary have them.
 *
 * @param findings worst first.
 * @returns how many errors and warnings were left out for GitHub's limit.
 */
export function annotate(findings: readonly KnownFinding[], files: readonly FileReport[]): number {
  const unread = files.flatMap((file) => (file.status === 'failed' ? [file] : []));
  const errors = findings.filter(({ finding }) => finding.severity === 'error');
  const warnings = findings.filter(({ finding }) => finding.severity === 'warning');
  // Half of the errors at least for findings: a pull request full of unreadable files must not push them out.
  const shownUnread = unread.slice(0, Math.max(MOST_ERRORS - errors.length, Math.ceil(MOST_ERRORS / 2) - 1));
  const shownErrors = errors.slice(0, MOST_ERRORS - shownUnread.length);
  const shownWarnings = warnings.slice(0, MOST_WARNINGS);
  for (const known of shownErrors) core.error(message(known.finding.message), properties(known));
  for (const file of shownUnread) {
    core.error(message(file.error), { title: 'bpftrace-guard: not analysed', file: file.path });
  }
  for (const known of shownWarnings) core.warning(message(known.finding.message), properties(known));
  const shown = shownErrors.length + shownUnread.length + shownWarnings.length;
  return errors.length + unread.length + warnings.length - shown;
}

function properties({ file, finding, lines }: KnownFinding): core.AnnotationProperties {
  const at = linesOf(finding.span, lines);
  return { title: `bpftrace-guard: ${finding.rule}`, file: file.path, startLine: at.first, endLine: at.last };
}

function message(text: string): string {
  const shown = showUnseen(text);
  return shown.length > MESSAGE_LIMIT ? `${shown.slice(0, MESSAGE_LIMIT)}...` : shown;
}

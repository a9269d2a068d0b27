import type { Report } from '../engine/report.ts';
import { knownFindings } from '../review/fingerprint.ts';
import { renderSummary } from './summary.ts';

/** A report as the page that a run on GitHub has for a summary, each finding told in full; links are paths. */
export function renderMarkdown({ targets, files, notes = [] }: Report): string {
  const findings = knownFindings(files);
  const unplaced = findings.map((known) => ({ known, because: 'This is the whole fix.' }));
  return renderSummary({ targets, files, findings, unplaced, notes, repository: undefined }, Number.POSITIVE_INFINITY);
}

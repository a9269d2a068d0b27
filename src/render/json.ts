import type { Report } from '../engine/report.ts';
import { replaceUnseen } from '../text/unseen.ts';
import { findingsOf, fixedOf, targetOf } from './finding-data.ts';
import { breakBrackets } from './log-command.ts';

/**
 * A report as one JSON object, version 1: stable, only ever added to. Lines and columns count from 1, offsets from 0, in
 * UTF-16 units; ends are exclusive.
 */
export function renderJson(report: Report, version: string): string {
  const document = {
    version: 1,
    tool: { name: 'bpftrace-guard', version },
    targets: report.targets.map(targetOf),
    files: report.files.map((file) =>
      file.status === 'analysed'
        ? { path: file.path, status: file.status }
        : { path: file.path, status: file.status, error: file.error },
    ),
    findings: findingsOf(report.files),
    ...(report.fixed === undefined ? {} : { fixed: report.fixed.findings.map(fixedOf) }),
  };
  return safeJson(document);
}

/** A value as JSON in which nothing can be acted upon by a terminal, or by a CI system that reads the log. */
export function safeJson(value: object): string {
  return `${breakBrackets(replaceUnseen(JSON.stringify(value, undefined, 2), escapeUnits), '\\u005b')}\n`;
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let at = 0; at < character.length; at++)
    escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return escaped;
}

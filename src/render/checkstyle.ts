import type { Severity } from '../engine/policy/finding.ts';
import type { FileReport, Report } from '../engine/report.ts';
import { LineMap } from '../text/position.ts';
import { plainLine } from './finding-parts.ts';
import { xmlAttributes } from './xml.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'info' };

/** A report in the format of Checkstyle, which many CI systems read. Lines and columns count from 1, in UTF-16 units. */
export function renderCheckstyle({ files }: Report): string {
  const elements = files.flatMap((file) => {
    const errors = errorsOf(file);
    return errors.length === 0 ? [] : [`  <file${xmlAttributes({ name: file.path })}>`, ...errors, '  </file>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...elements,
    '</checkstyle>',
    '',
  ].join('\n');
}

function errorsOf(file: FileReport): string[] {
  if (file.status === 'skipped') return [];
  const lines = new LineMap(file.text);
  return file.findings.map((finding) => {
    const { span, severity, rule } = finding;
    const { line, column } = lines.position(span.start);
    return element({
      line,
      column,
      severity: SEVERITY[severity],
      message: plainLine(finding),
      source: `bpftrace-guard.${rule}`,
    });
  });
}

function element(attributes: Parameters<typeof xmlAttributes>[0]): string {
  return `    <error${xmlAttributes(attributes)}/>`;
}

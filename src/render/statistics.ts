import picocolors from 'picocolors';
import { type Report, reportedFiles } from '../engine/report.ts';
import { type RuleId, SEVERITIES } from '../facts/rule-ids.ts';
import { plural } from '../text/plural.ts';
import { severityCounts } from './severity-counts.ts';
import { table } from './terminal-text.ts';
import { summaryLine } from './text.ts';

/** How many findings a report has of each rule, the worst and most frequent first, in lines of at most `width` columns. */
export function renderStatistics(
  report: Report,
  { color, quiet, width }: { readonly color: boolean; readonly quiet: boolean; readonly width: number },
): string {
  const { bold } = picocolors.createColors(color);
  const files = reportedFiles(report.files);
  const findings = files.flatMap((file) => file.findings);
  const worst = (rule: RuleId) =>
    Math.min(...findings.filter((each) => each.rule === rule).map(({ severity }) => SEVERITIES.indexOf(severity)));
  const count = (rule: RuleId) => findings.filter((each) => each.rule === rule).length;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort(
    (a, b) => worst(a) - worst(b) || count(b) - count(a),
  );
  const rows = rules.map((rule) => {
    const own = findings.filter((each) => each.rule === rule);
    const inFiles = files.filter((file) => file.findings.some((each) => each.rule === rule)).length;
    return [String(own.length), rule, severityCounts(own).join(', '), `in ${plural(inFiles, 'file')}`];
  });
  const digits = Math.max(0, ...rows.map(([number = '']) => number.length));
  const lines = table(
    rows.map(([number = '', ...rest]) => [number.padStart(digits), ...rest]),
    width,
  ).flat();
  return [...lines, ...(quiet ? [] : [bold(summaryLine(report))])].map((line) => `${line}\n`).join('');
}

import type { FileReport, Report } from '../engine/report.ts';
import { LineMap } from '../text/position.ts';
import { plainLine } from './finding-parts.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/** One case of a suite: the element's lines, and what it counts as. */
interface Case {
  readonly lines: readonly string[];
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
}

/**
 * A report in the format of JUnit: a suite for each script, and in it a case for each finding. Errors and warnings fail; a note
 * passes and says what it has to say. A script without findings is one case that passes.
 */
export function renderJunit({ files }: Report): string {
  const suites = files.map((file) => ({ file, cases: casesOf(file) }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: 'bpftrace-guard', ...counts(all) })}>`,
    ...suites.flatMap(({ file, cases }) => [
      `  <testsuite${xmlAttributes({ name: file.path, ...counts(cases), skipped: count(cases, 'skipped') })}>`,
      ...cases.flatMap(({ lines }) => lines),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(cases: readonly Case[]) {
  return { tests: cases.length, failures: count(cases, 'failure'), errors: count(cases, 'error') };
}

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

function casesOf(file: FileReport): Case[] {
  if (file.status === 'skipped')
    return [caseOf(file.path, 'can be analysed', 'skipped', { attributes: { message: file.error } })];
  if (file.findings.length === 0) return [caseOf(file.path, 'no findings', 'passed')];
  const map = new LineMap(file.text);
  return file.findings.map((finding) => {
    const { rule, span, severity } = finding;
    const message = plainLine(finding);
    const { line, column } = map.position(span.start);
    const name = `${rule} at ${line}:${column}`;
    if (severity === 'note') return caseOf(file.path, name, 'passed', { text: `${file.path}:${line}: ${message}` });
    const text = `${file.path}:${line}:${column}: ${message}`;
    return caseOf(file.path, name, file.status === 'failed' ? 'error' : 'failure', {
      attributes: { message, type: severity },
      text,
    });
  });
}

function caseOf(
  path: string,
  name: string,
  outcome: Case['outcome'],
  { attributes = {}, text = '' }: { attributes?: Parameters<typeof xmlAttributes>[0]; text?: string } = {},
): Case {
  const open = `    <testcase${xmlAttributes({ classname: path, name })}`;
  const kind = outcome === 'passed' ? 'system-out' : outcome;
  if (outcome === 'passed' && text === '') return { outcome, lines: [`${open}/>`] };
  const inner = `      <${kind}${xmlAttributes(attributes)}${text === '' ? '/>' : `>${xmlText(text)}</${kind}>`}`;
  return { outcome, lines: [`${open}>`, inner, '    </testcase>'] };
}

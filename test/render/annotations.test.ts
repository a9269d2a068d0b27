import { error, notice, warning } from '@actions/core';
import { describe, expect, jest, test } from '@jest/globals';
import type { ReportedFinding } from '../../src/engine/report.ts';
import { renderWorkflowCommands } from '../../src/render/annotations.ts';
import { plainText } from '../../src/render/finding-parts.ts';
import { showUnseen } from '../../src/text/unseen.ts';
import { analysed, finding, reportOf } from './report.ts';

/** What @actions/core prints: the toolkit is the authority on how a command is escaped. */
function printed(print: () => void): string {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    print();
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

/** A command as its name, its properties and its data; the order of the properties is of no account. */
function commandOf(line: string): { name: string; properties: string[]; data: string } {
  const match = /^::(\w+) (.*?)::(.*)$/s.exec(line.trimEnd());
  if (match === null) throw new Error(`no workflow command: ${JSON.stringify(line)}`);
  return { name: match[1] ?? '', properties: (match[2] ?? '').split(',').sort(), data: match[3] ?? '' };
}

const NASTY = ['50% of\r\n::error::pwned', 'a:b,c;d=e', '%0A::stop-commands::x', '\n\n', '', '::', '漢字\u2028'];

describe('each annotation is what @actions/core would print, made safe to see', () => {
  test.each(NASTY)('%j', (text) => {
    const message = `m${text}`;
    const path = `tools/${text}x.bt`;
    const file = analysed('one\ntwo\n', [finding({ start: 4, end: 7 }, { what: message })], path);
    const [line = ''] = renderWorkflowCommands(reportOf(file)).split('\n');
    const theirs = printed(() =>
      error(showUnseen(plainText(file.findings[0] as ReportedFinding)), {
        file: showUnseen(path),
        title: 'bpftrace-guard: abba-deadlock',
        startLine: 2,
        endLine: 2,
        startColumn: 1,
        endColumn: 4,
      }),
    );
    expect(commandOf(line)).toEqual(commandOf(theirs));
  });

  test.each([
    ['error', error],
    ['warning', warning],
    ['note', notice],
  ] as const)('%s', (severity, print) => {
    const file = analysed('x', [finding({ start: 0, end: 1 }, { severity, what: 'm' })]);
    expect(commandOf(renderWorkflowCommands(reportOf(file)).split('\n')[0] ?? '').name).toBe(
      commandOf(printed(() => print('m', { file: 'f' }))).name,
    );
  });
});

test('a finding over several lines has no columns', () => {
  const file = analysed('one\ntwo\n', [finding({ start: 1, end: 6 })]);
  expect(renderWorkflowCommands(reportOf(file))).toMatch(/^::error file=tools\/x\.bt,line=1,endLine=2,title=/);
});

test('at most 10 errors and 10 others, the worst first, the rest counted', () => {
  const many = (severity: 'error' | 'warning' | 'note', count: number) =>
    Array.from({ length: count }, () => finding({ start: 0, end: 1 }, { severity }));
  const report = reportOf(analysed('x', [...many('note', 6), ...many('warning', 7), ...many('error', 12)]));
  const lines = renderWorkflowCommands(report).trimEnd().split('\n');
  expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual([
    ...Array<string>(10).fill('error'),
    ...Array<string>(7).fill('warning'),
    ...Array<string>(3).fill('notice'),
    undefined,
  ]);
  expect(lines.at(-1)).toBe(
    '25 findings (12 errors, 7 warnings, 6 notes) in 1 script, judged on 1 target; 5 of them without an annotation',
  );
});

test('a message is cut below the 4,096 characters that GitHub shows', () => {
  const file = analysed('x', [finding({ start: 0, end: 1 }, { what: '%'.repeat(10_000) })]);
  const [line = ''] = renderWorkflowCommands(reportOf(file)).split('\n');
  expect(decodeURIComponent(commandOf(line).data).length).toBeLessThanOrEqual(4096);
});

import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../src/render/json.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { LineMap } from '../../src/text/position.ts';
import { outputOf } from './json-contract.ts';
import { analysed, finding, reportOf, spanOf, TARGET } from './report.ts';

const TEXT = '\uFEFF// 🔥\r\nfentry:f { @b = 1; }\r\nfexit:f { @a = 1; }\r\n';
const FULL = finding(spanOf(TEXT, 'fentry:f'), {
  related: [{ span: spanOf(TEXT, 'fexit:f'), message: 'The other.' }],
  verdicts: [{ target: TARGET.name, verdict: 'hang', why: 'Nothing stops it.' }],
  witness: [{ cpu: 0, program: 'p', holds: 'h', wants: 'w', site: 's', nested: 'n' }],
  fixes: [
    {
      kind: 'guard',
      title: 'Guard.',
      cost: 'Misses.',
      safe: true,
      targets: [TARGET.name],
      edits: [{ span: spanOf(TEXT, '@b'), text: '@c' }],
    },
  ],
});

test('the published schema refuses what is not version 1', () => {
  const output = JSON.parse(renderJson(reportOf(analysed(TEXT, [FULL])), '0'));
  expect(outputOf(JSON.stringify({ ...output, more: 1 }))).toMatchObject({ version: 1 });
  const [found] = output.findings;
  for (const wrong of [
    { ...output, version: 2 },
    { ...output, findings: undefined },
    { ...output, findings: [{ ...found, severity: 'fatal' }] },
    { ...output, findings: [{ ...found, range: { ...found.range, start: { line: 0, column: 1, offset: 0 } } }] },
  ])
    expect(() => outputOf(JSON.stringify(wrong))).toThrow(/report\.schema\.json/);
});

test('a report keeps the contract', () => {
  const report = reportOf(
    analysed(TEXT, [FULL, finding({ start: 0, end: 0 })]),
    unjudged({ status: 'failed', path: 'gone.bt', error: 'There is no such file.' }, { rules: {} }),
    { status: 'skipped', path: 'empty.bt', error: 'The file is empty.' },
  );
  const output = outputOf(renderJson(report, '1.2.3'));
  expect(output.tool).toEqual({ name: 'bpftrace-guard', version: '1.2.3' });
  expect(output.targets).toEqual([TARGET]);
  expect(output.files).toEqual([
    { path: 'tools/x.bt', status: 'analysed' },
    { path: 'gone.bt', status: 'failed', error: 'There is no such file.' },
    { path: 'empty.bt', status: 'skipped', error: 'The file is empty.' },
  ]);
  expect(output.findings).toHaveLength(3);
  expect(output.findings[2]).toMatchObject({ rule: 'not-judged', path: 'gone.bt', message: 'There is no such file.' });
  expect(output.findings[1]).not.toHaveProperty('witness');
});

test('positions count a BOM, UTF-16 units and both characters of CRLF', () => {
  const [found] = outputOf(renderJson(reportOf(analysed(TEXT, [FULL])), '0')).findings;
  expect(found?.range).toEqual({ start: { line: 2, column: 1, offset: 8 }, end: { line: 2, column: 9, offset: 16 } });
  expect(found?.fixes[0]?.edits[0]).toEqual({
    path: 'tools/x.bt',
    range: new LineMap(TEXT).range(spanOf(TEXT, '@b')),
    text: '@c',
  });
});

test('fingerprints stay when lines move, and differ within a file', () => {
  const findings = (text: string) =>
    outputOf(
      renderJson(reportOf(analysed(text, [finding(spanOf(text, '@a')), finding(spanOf(text, '@a', 1))])), '0'),
    ).findings.map(({ fingerprint }) => fingerprint);
  const before = findings('@a @a');
  expect(findings('\n\n@a @a')).toEqual(before);
  expect(new Set(before).size).toBe(2);
});

describe('hostile text', () => {
  test('survives, but cannot act on a terminal or a log', () => {
    const message = '\x1b[2J \x9b31m \u202e \u2028 \u{e0041} ##[add-mask]x \ud800 "quoted" \\ end';
    const text = renderJson(reportOf(analysed(TEXT, [finding({ start: 0, end: 1 }, { what: message })])), '0');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
    expect(outputOf(text).findings[0]?.what).toBe(message);
  });
});

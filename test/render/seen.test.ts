import { expect, test } from '@jest/globals';
import type { Seen } from '../../src/engine/policy/finding.ts';
import { tellSeen } from '../../src/engine/policy/shape.ts';
import type { Report } from '../../src/engine/report.ts';
import { findingComment } from '../../src/render/comment.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { renderMarkdown } from '../../src/render/summary.ts';
import { renderText } from '../../src/render/text.ts';
import { known, REPOSITORY } from '../review/known.ts';
import { outputOf } from './json-contract.ts';
import { analysed, finding, reportOf, TARGET } from './report.ts';

const TEXT = 'fentry:f { @b = 1; }\n';
const SEEN: Seen = {
  ...{ kernel: '6.1.192', arch: 'x86_64', bpftrace: '0.27.1', hung: 4, runs: 5, of: 'pair' },
  scripts: ['pair/slow-path'],
};
const LINE = 'Seen: Linux 6.1.192 with bpftrace 0.27.1 hung in 4 of 5 runs of this pair.';

const found = (more: { readonly seen?: Seen }) =>
  finding(
    { start: 0, end: 8 },
    {
      verdicts: [{ target: TARGET.name, verdict: 'hang', why: 'Nothing stops it.' }],
      witness: [{ cpu: 0, program: 'p', holds: 'h', wants: 'w', site: 's', nested: 'n' }],
      ...more,
    },
  );

const FORMATS: readonly (readonly [name: string, render: (report: Report) => string])[] = [
  ['text', (report) => renderText(report, { color: false, quiet: true, verbose: true })],
  ['html', (report) => renderHtml(report, { version: '1.2.3' })],
  ['markdown', renderMarkdown],
  ['sarif', (report) => renderSarif(report, '1.2.3')],
];

test.each(FORMATS)('%s says in one line what was seen, and nothing where nothing was', (_, render) => {
  expect(tellSeen(SEEN)).toBe(LINE);
  expect(render(reportOf(analysed(TEXT, [found({ seen: SEEN })]))).split(LINE)).toHaveLength(2);
  expect(render(reportOf(analysed(TEXT, [found({})])))).not.toContain('Seen:');
});

test('a comment says it too', () => {
  const comment = (more: { readonly seen?: Seen }) => {
    const [only] = known('a.bt', TEXT, [found(more)]);
    return only && findingComment(only, { path: 'a.bt', lines: { first: 1, last: 1 } }, { kind: 'none' }, REPOSITORY);
  };
  expect(
    comment({ seen: SEEN })
      ?.split('\n')
      .filter((line) => line === LINE),
  ).toHaveLength(1);
  expect(comment({})).not.toContain('Seen:');
});

test('JSON has it as data', () => {
  const output = (seen: Seen) =>
    outputOf(renderJson(reportOf(analysed(TEXT, [found({ seen }), found({})])), '1.2.3')).findings;
  const [first, second] = output(SEEN);
  expect(first?.seen).toEqual(SEEN);
  expect(second).not.toHaveProperty('seen');
  expect(output({ ...SEEN, of: 'shape', copies: true })[0]?.seen).toEqual({ ...SEEN, of: 'shape', copies: true });
});

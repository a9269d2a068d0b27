import { expect, test } from '@jest/globals';
import type { ReportedFile, ReportedFinding } from '../../src/engine/report.ts';
import { describeFile } from '../../src/lsp/diagnostics.ts';
import { OpenDocuments, OpenTree } from '../../src/lsp/open-tree.ts';
import { DiskTree } from '../../src/source/disk.ts';

// Looking for the lines of the text again for each place would take minutes.
test('many findings with many places in the longest text are described in a moment', async () => {
  const line = 'kprobe:f { @a = 1; }\n';
  const text = line.repeat(190_000);
  const related = Array.from({ length: 30 }, (_, at) => ({
    span: { start: at * line.length, end: at * line.length + 6 },
    message: 'here',
  }));
  const finding = { rule: 'not-judged', severity: 'error', message: '.', span: { start: 0, end: 6 }, related };
  const told = { ...finding, confidence: 'proven', verdicts: [], fixes: [], tried: [] };
  const findings = Array.from({ length: 501 }, () => told as unknown as ReportedFinding);
  const file = { status: 'analysed', path: '/a.bt', text, findings } as unknown as ReportedFile;
  const documents = new OpenDocuments();
  const around = { documents, tree: new OpenTree(new DiskTree('/'), documents) };
  const { diagnostics } = await describeFile(file, { path: '/a.bt', text }, around);
  expect(diagnostics).toHaveLength(501);
  expect(diagnostics[499]?.relatedInformation?.[29]?.location.range.start).toEqual({ line: 29, character: 0 });
  expect(diagnostics[500]?.message).toMatch(/^1 more finding of this file is not shown/);
});

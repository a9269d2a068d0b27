import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { analyse } from '../../src/engine/analyse.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import type { Report } from '../../src/engine/report.ts';
import { applyEdits } from '../../src/engine/rewrite/edit.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { renderCheckstyle } from '../../src/render/checkstyle.ts';
import { renderJunit } from '../../src/render/junit.ts';
import { renderRdjson } from '../../src/render/rdjson.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { showUnseen } from '../../src/text/unseen.ts';
import { RISKY } from '../action/scripts.ts';
import { analysed, finding, reportOf } from './report.ts';

/** The committee's schema, as Microsoft ships it with its matcher. */
const SCHEMA = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const { $schema: _, id: __, ...schema } = SCHEMA;
const isSarif = ajv.compile(schema);

function sarifOf(report: Report) {
  const log = JSON.parse(renderSarif(report, '0.1.0'));
  expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
  return log.runs[0];
}

const text = () => fc.string({ unit: 'binary', maxLength: 30 });
/** Reports whose paths and messages are anything. */
const reports = fc
  .array(fc.record({ path: text(), message: text(), body: text(), failed: fc.boolean() }), { maxLength: 4 })
  .map((files) =>
    reportOf(
      ...files.map(({ path, message, body, failed }) =>
        failed
          ? unjudged({ status: 'failed', path, error: message }, { rules: {} })
          : analysed(body, [finding({ start: 0, end: body.length }, { what: message })], path),
      ),
    ),
  );

describe('SARIF', () => {
  test('a real finding has its rule, places, fingerprint, verdicts and fixes', () => {
    const file = analyse('tools/a b#1.bt', RISKY, { targets: DEFAULT_TARGETS, configured: false });
    const run = sarifOf({ targets: DEFAULT_TARGETS, files: [file] });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'tools/a%20b%231.bt',
      uriBaseId: '%SRCROOT%',
    });
    expect(result.partialFingerprints['bpftraceGuard/v1']).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(result.properties.verdicts)).toEqual(DEFAULT_TARGETS.map(({ name }) => name));
    expect(result.message.text).toContain('CPU 1: ');
  });

  test('a path of the repository is relative to its root, an absolute one is an address of its own', () => {
    const artifacts = ['/srv/a b.bt', './tools/x.bt', '././y.bt', '.z/a.bt'].map((path) => {
      const run = sarifOf(reportOf(analysed('x', [finding({ start: 0, end: 1 })], path)));
      return run.results[0].locations[0].physicalLocation.artifactLocation;
    });
    expect(artifacts).toEqual([
      { uri: 'file:///srv/a%20b.bt' },
      { uri: 'tools/x.bt', uriBaseId: '%SRCROOT%' },
      { uri: 'y.bt', uriBaseId: '%SRCROOT%' },
      { uri: '.z/a.bt', uriBaseId: '%SRCROOT%' },
    ]);
  });

  test('a fix, applied as SARIF says it, is the fix', () => {
    const file = analyse('x.bt', RISKY, { targets: DEFAULT_TARGETS, configured: false });
    const safe = file.findings[0]?.fixes.filter((fix) => fix.safe) ?? [];
    const { fixes } = sarifOf({ targets: DEFAULT_TARGETS, files: [file] }).results[0];
    expect(fixes).toHaveLength(safe.length);
    for (const [index, fix] of fixes.entries()) {
      const lines = RISKY.split('\n');
      const offset = (line: number, column: number) =>
        lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
      let result = RISKY;
      const change = fix.artifactChanges.find(
        (each: { artifactLocation: { uri: string } }) => each.artifactLocation.uri === 'x.bt',
      );
      for (const { deletedRegion: at, insertedContent } of [...change.replacements].reverse())
        result =
          result.slice(0, offset(at.startLine, at.startColumn)) +
          insertedContent.text +
          result.slice(offset(at.endLine, at.endColumn));
      expect(result).toBe(applyEdits(RISKY, safe[index]?.edits ?? []));
    }
  });

  test('is valid whatever paths and texts hold, and a script that was not read makes the run unsuccessful', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const run = sarifOf(report);
        expect(run.invocations[0].executionSuccessful).toBe(report.files.every(({ status }) => status === 'analysed'));
        for (const { locations } of run.results) {
          const { uri } = locations[0].physicalLocation.artifactLocation;
          expect(uri).toMatch(/^(?:file:\/\/)?(?:[\w.\-/]|%[0-9A-F]{2})*$/);
        }
      }),
    );
  });
});

describe('rdjson', () => {
  test('columns are bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (before, inside) => {
        const span = { start: before.length, end: before.length + inside.length };
        const { diagnostics } = JSON.parse(renderRdjson(reportOf(analysed(before + inside, [finding(span)])), '1'));
        const { start, end } = diagnostics[0].location.range;
        // Read back as a reader of bytes does.
        const bytes = Buffer.from(before + inside);
        const starts = [0, ...[...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []))];
        const at = ({ line, column }: { line: number; column: number }) => (starts[line - 1] ?? 0) + column - 1;
        expect(bytes.subarray(at(start), at(end)).toString()).toBe(inside);
      }),
    );
  });

  test('a rewrite of one edit is a suggestion, one of several is not', () => {
    const edit = { span: { start: 0, end: 1 }, text: 'y' };
    const fix = { kind: 'group' as const, title: 't', cost: 'c', safe: true, targets: [] };
    const said = (edits: readonly (typeof edit)[]) =>
      JSON.parse(
        renderRdjson(reportOf(analysed('xx', [finding({ start: 0, end: 1 }, { fixes: [{ ...fix, edits }] })])), '1'),
      ).diagnostics[0].suggestions;
    expect(said([edit])).toEqual([
      { range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }, text: 'y' },
    ]);
    expect(said([edit, { span: { start: 1, end: 1 }, text: 'z' }])).toBeUndefined();
  });
});

describe.each([
  ['checkstyle', renderCheckstyle],
  ['junit', renderJunit],
] as const)('%s', (_name, render) => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    htmlEntities: true,
    isArray: (name) => ['file', 'error', 'testsuite', 'testcase'].includes(name),
  });

  test('is XML whatever paths and messages hold, and gives them back as they are shown', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const xml = render(report);
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
    );
    const message = 'a <b> & "c" \'d\'\n\te \u0000 \u202e ]]>';
    const noXml = '\ufffe \uffff \ud800 \u0001 \ufffd';
    expect(render(reportOf(analysed('x', [finding({ start: 0, end: 1 }, { what: noXml })])))).toContain(
      '[U+FFFE] [U+FFFF] [U+D800] [U+0001] \ufffd',
    );
    const parsed = parser.parse(
      render(reportOf(analysed('x', [finding({ start: 0, end: 1 }, { what: message })], 'p"<.bt'))),
    );
    const said = JSON.stringify(parsed);
    expect(said).toContain(JSON.stringify(showUnseen(message)).slice(1, -1));
    expect(said).toContain(JSON.stringify('p"<.bt').slice(1, -1));
  });
});

test('junit counts cases as they come out', () => {
  const xml = renderJunit(
    reportOf(
      analysed('x', [finding({ start: 0, end: 1 }), finding({ start: 0, end: 1 }, { severity: 'note' })], 'a.bt'),
      analysed('x', [], 'b.bt'),
      unjudged({ status: 'failed', path: 'c.bt', error: 'gone' }, { rules: {} }),
      { status: 'skipped', path: 'd.bt', error: 'empty' },
    ),
  );
  expect(xml).toContain('<testsuites name="bpftrace-guard" tests="5" failures="1" errors="1">');
  expect(xml).toContain('<testsuite name="a.bt" tests="2" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('<testsuite name="d.bt" tests="1" failures="0" errors="0" skipped="1">');
});

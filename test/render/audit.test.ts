import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { unjudgedRecord } from '../../src/audit/record.ts';
import type { AuditReport } from '../../src/audit/report.ts';
import { RULE_IDS, SEVERITIES } from '../../src/facts/rule-ids.ts';
import { renderAuditHtml } from '../../src/render/audit-html.ts';
import { renderAuditSarif } from '../../src/render/audit-sarif.ts';
import { renderAuditText } from '../../src/render/audit-text.ts';
import { safeJson } from '../../src/render/json.ts';
import { findingAt, judged, reportOf } from './audited.ts';

const SCHEMA = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const { $schema: _, id: __, ...schema } = SCHEMA;
const isSarif = ajv.compile(schema);
const isPublished = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('docs/audit.schema.json', 'utf8')),
);

const text = () =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '</style>',
      '\u202e\u0000\u001b[31m',
      '::error::x',
      '##[error]x',
      'javascript:alert(1)',
    ),
  );

/** Reports of which every text is anything. */
const reports = fc
  .record({
    name: text(),
    url: fc.oneof(
      text(),
      text().map((rest) => `https://github.example/${rest}`),
    ),
    path: text(),
    message: text(),
    why: text(),
    reason: text(),
    by: text(),
    target: text(),
    rule: fc.constantFrom(...RULE_IDS),
    severity: fc.constantFrom(...SEVERITIES),
  })
  .map(({ name, url, path, message, why, reason, by, target, rule, severity }) =>
    reportOf(
      [
        judged(name, {
          url,
          findings: [findingAt({ path, message, rule, severity, machines: { hang: [target] }, fingerprint: message })],
          ignores: [{ rule, path, line: 1, reason, until: why, by, since: why, owners: [by] }],
          accepted: [{ rule, path, fingerprint: message, reason, until: why, lapsed: why, owners: [by] }],
          hangs: { [target]: 1 },
          mistakes: [message],
          notes: [why],
        }),
        unjudgedRecord({ name, url }, 'failed', why),
        unjudgedRecord({ name: path, url }, 'skipped', why),
      ],
      {
        problems: [why],
        dismissals: [{ repository: name, pull: 1, url, finding: message, by, reason, until: why, lapsed: why }],
      },
    ),
  );

describe('JSON', () => {
  test('is what the published schema describes, whatever is in it', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const read: unknown = JSON.parse(safeJson(report));
        expect([isPublished(read), isPublished.errors]).toEqual([true, null]);
        expect(read).toEqual(JSON.parse(JSON.stringify(report)));
      }),
    );
  });
});

describe('SARIF', () => {
  const sarif = (report: AuditReport) => {
    const log = JSON.parse(renderAuditSarif(report));
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
    return log.runs[0];
  };

  test('says of which commit a file is', () => {
    const run = sarif(reportOf([judged('octo-org/tools', { findings: [findingAt({ path: 'a b/x.bt' })] })]));
    expect(run.versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.example/octo-org/tools',
        revisionId: 'c'.repeat(40),
        branch: 'main',
        mappedTo: { uri: 'octo-org/tools/', uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'octo-org/tools/a%20b/x.bt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 9 },
    });
    expect(run.results[0].hostedViewerUri).toBe(
      `https://github.example/octo-org/tools/blob/${'c'.repeat(40)}/a%20b/x.bt#L2`,
    );
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  test.each<[string, AuditReport]>([
    ['a repository', reportOf([unjudgedRecord({ name: 'a/b' }, 'failed', 'Why.')])],
    ['a script', reportOf([judged('a/b', { unread: 1 })])],
    ['a part', reportOf([], { problems: ['A part is missing.'] })],
  ])('did not succeed where %s was not read', (_what, report) => {
    expect(sarif(report).invocations[0].executionSuccessful).toBe(false);
  });

  test('is of the schema, whatever is in it', () => {
    fc.assert(fc.property(reports, (report) => expect(sarif(report).results).toHaveLength(1)));
  });
});

type Node = DefaultTreeAdapterTypes.ChildNode;

function elements(nodes: readonly Node[]): { name: string; attributes: Record<string, string> }[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes }, ...elements(node.childNodes)];
  });
}

const ELEMENTS = new Set(
  'html head meta title style body header main footer section h1 h2 p span strong code ul li a table thead tbody tr th td details summary'.split(
    ' ',
  ),
);

describe('the page', () => {
  test('shows text as text: nothing of it becomes an element, or an address that does something', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const { name, attributes } of elements(parse(renderAuditHtml(report)).childNodes)) {
          expect([name, ELEMENTS.has(name)]).toEqual([name, true]);
          expect(Object.keys(attributes).filter((each) => each.startsWith('on'))).toEqual([]);
          if (attributes.href !== undefined) expect(attributes.href).toMatch(/^https?:\/\//);
        }
      }),
    );
  });

  test('tells what is missing before what was found', () => {
    const page = renderAuditHtml(
      reportOf([
        judged('octo-org/tools', { findings: [findingAt({ trend: 'new' })], severities: { error: 1 } }),
        unjudgedRecord({ name: 'octo-org/gone' }, 'failed', 'It does not exist.'),
      ]),
    );
    expect(page.indexOf('octo-org/gone')).toBeGreaterThan(0);
    expect(page.indexOf('octo-org/gone')).toBeLessThan(page.indexOf('<h2>Findings</h2>'));
    expect(page).toContain('1 repository judged, 1 script: 1 error, 0 warnings, 0 notes; 1 repository not read.');
    expect(page).toContain('<strong>new</strong>');
  });
});

describe('the terminal', () => {
  test('is not moved, coloured or told anything by what a repository says', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const line of renderAuditText(report, { color: false }).split('\n')) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what is tested
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(line).not.toMatch(/^\s*::|##\[/);
        }
      }),
    );
  });

  test('shows the first of many findings, and how many more there are', () => {
    const findings = Array.from({ length: 60 }, (_, at) => findingAt({ path: `${at}.bt` }));
    const shown = renderAuditText(reportOf([judged('octo-org/tools', { findings })]), { color: false });
    expect(shown).toContain('  ... 10 more: see --json and --html');
    expect(shown.match(/octo-org\/tools\/\d+\.bt:2 error abba-deadlock: hangs 1: debian-13/g)).toHaveLength(50);
  });
});

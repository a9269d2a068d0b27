import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { parseConfiguration } from '../../src/config/parse.ts';
import { RULE_SETTINGS } from '../../src/config/rules-setting.ts';
import { FAIL_ON } from '../../src/config/schema.ts';
import { RULE_IDS } from '../../src/engine/policy/finding.ts';
import { KERNEL_OPERATION_NAMES } from '../../src/facts/kernel-table.ts';

const SCHEMA = JSON.parse(readFileSync('docs/bpftrace-guard.schema.json', 'utf8'));
const validate = new Ajv2020().compile(SCHEMA);

/** Whether the published schema and the parser take a text; fails when they do not agree. */
function taken(text: string): boolean {
  const parsed = parseConfiguration(text, 'x.yml');
  const value: unknown = parse(text) ?? {};
  expect({ text, taken: validate(value) }).toEqual({ text, taken: parsed.ok });
  return parsed.ok;
}

describe('the published schema and the parser', () => {
  test.each([
    '{}',
    '',
    'targets: [debian-12]',
    'fail-on: never',
    'rules: { abba-deadlock: off }',
    'files: [a.bt]',
    "files: ['**']",
    "files: ['tools/**/*.bt', '!**/old-[0-9]?.bt', .hidden/x.bt, '[!a]*.bt', 'a b/ü.bt', '...']",
    'run-together: [[a.bt], [b/*.bt, c.bt]]',
    'lock-path: [{ function: vendor_lock, exit: held }]',
    'lock-path: [{ function: __traceiter_wait, entry: maybe, exit: no, during: [stackid], targets: [debian-12] }]',
    'lock-path: [{ function: f.isra.0, exit: held }, { function: f.isra.0, entry: held }]',
    'suppressions: {}',
    'overrides: [{ files: [a/**], rules: { abba-deadlock: off } }]',
    "overrides: [{ files: [a/**, '!b'], targets: [debian-12, { name: el9, bpftrace: 0.22.1, kernel-table: a.json }] }]",
    'baseline: ci/accepted.yml',
    'baseline: off',
    'suppressions: { allowed: false }',
    "suppressions: { allowed: true, never: [syntax-error, abba-deadlock], reason: ['*TRACE-[0-9]*', 'see ?*'] }",
  ])('take %s', (text) => {
    expect(taken(text)).toBe(true);
  });

  test.each([
    'targets: []',
    'targets: debian-12',
    'targets: [3]',
    'fail-on: always',
    'fail-on: null',
    'rules: { abba-deadlock: loud }',
    'rules: { no-such-rule: off }',
    'rules: { syntax-error: off }',
    'rules: []',
    'colour: blue',
    'files: a.bt',
    'files: []',
    'files: [3]',
    "files: ['']",
    "files: ['!']",
    "files: ['!!a']",
    'files: [/a.bt]',
    'files: [a/]',
    'files: [a//b]',
    'files: [./a.bt]',
    'files: [../a.bt]',
    'files: [a/../b.bt]',
    'files: [a/..]',
    'files: ["a\\\\b"]',
    "files: ['*.{bt,txt}']",
    "files: ['**.bt']",
    "files: ['[a.bt']",
    `files: [${'a'.repeat(201)}]`,
    `files: [${'a,'.repeat(101)}]`,
    'run-together: []',
    'run-together: [[]]',
    'run-together: [a.bt]',
    'run-together: { a: [b.bt] }',
    'run-together: [[a.bt, ../b.bt]]',
    'lock-path: []',
    'lock-path: [vendor_lock]',
    'lock-path: [{ exit: held }]',
    'lock-path: [{ function: vendor lock, exit: held }]',
    'lock-path: [{ function: "1f", exit: held }]',
    'lock-path: [{ function: f, exit: yes }]',
    'lock-path: [{ function: f, exit: held, during: [] }]',
    'lock-path: [{ function: f, exit: held, during: hash.update }]',
    'lock-path: [{ function: f, exit: held, during: [hash.lookup] }]',
    'lock-path: [{ function: f, exit: held, targets: debian-12 }]',
    'lock-path: [{ function: f, exit: held, kernel: "6.1" }]',
    'overrides: []',
    'overrides: [{ files: [] , targets: [debian-12] }]',
    'overrides: [{ targets: [debian-12] }]',
    'overrides: [{ files: [a.bt], fail-on: never }]',
    'baseline: 3',
    "baseline: ''",
    'suppressions: off',
    'suppressions: { allowed: maybe }',
    'suppressions: { never: [] }',
    'suppressions: { never: [deadlock] }',
    'suppressions: { reason: TRACE }',
    "suppressions: { reason: [''] }",
    "suppressions: { reason: ['[0-9'] }",
    'suppressions: { until: 2030 }',
    '[]',
    'words',
  ])('refuse %s', (text) => {
    expect(taken(text)).toBe(false);
  });

  // What JSON Schema has no words for.
  test.each([
    'targets: [debain-12]',
    'targets: [debian-12, debian-12]',
    'lock-path: [{ function: f }]',
    'lock-path: [{ function: f, entry: no, exit: no }]',
    'overrides: [{ files: [a.bt] }]',
    "files: ['[z-a]*']",
    "files: ['!tools/x[a-c9-0].bt']",
    "run-together: [['a.bt', 'b[!z-a]']]",
    "overrides: [{ files: ['[b-a]'], targets: [debian-12] }]",
    "suppressions: { reason: ['*TRACE-[9-0]*'] }",
    "files: ['tools/**', '!tools/**']",
    "files: ['tools/x.bt', '!tools/**']",
    "run-together: [['agent/a.bt', '!agent/*']]",
    'baseline: ../accepted.yml',
    'targets: [{ name: a, bpftrace: newest, kernel-table: a.json }]\noverrides: [{ files: [a.bt], targets: [{ name: a, bpftrace: newest, kernel-table: b.json }] }]',
  ])('only the parser refuses %s', (text) => {
    expect(validate(parse(text))).toBe(true);
    expect(parseConfiguration(text, 'x.yml').ok).toBe(false);
  });

  test('agree on any configuration', () => {
    const word = fc.constantFrom(
      ...['a.bt', '!a/**', '../x', '*TRACE-[0-9]*', '[', '', 'f', '3', 'held', 'maybe', 'no', 'debian-12', 'off'],
      ...[...FAIL_ON, ...RULE_SETTINGS, ...KERNEL_OPERATION_NAMES, ...RULE_IDS],
    );
    const scalar = fc.oneof({ weight: 6, arbitrary: word }, fc.boolean(), fc.integer(), fc.constant(null));
    const words = fc.uniqueArray(word, { maxLength: 4 });
    const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary }, scalar, fc.array(scalar));
    const row = fc.record(
      {
        function: mostly(fc.constantFrom('f', 'vendor_lock', '__traceiter_x', 'a b')),
        exit: fc.constant('held'),
        entry: mostly(fc.constantFrom('no', 'maybe', 'held')),
        during: mostly(fc.array(fc.constantFrom(...KERNEL_OPERATION_NAMES), { maxLength: 3 })),
        targets: fc.constantFrom(['debian-12'], [], 'debian-12'),
        other: scalar,
      },
      { requiredKeys: ['exit'] },
    );
    const policy = fc.record(
      { allowed: scalar, never: mostly(fc.array(fc.constantFrom(...RULE_IDS))), reason: mostly(words), other: scalar },
      { requiredKeys: [] },
    );
    const configuration = fc.record(
      {
        targets: fc.constantFrom(['debian-12'], [], 'debian-12', ['arch', 'debian-13']),
        'fail-on': mostly(fc.constantFrom(...FAIL_ON)),
        rules: mostly(fc.dictionary(fc.constantFrom(...RULE_IDS), fc.constantFrom(...RULE_SETTINGS, 'loud'))),
        files: mostly(words),
        'run-together': mostly(fc.array(mostly(words), { maxLength: 3 })),
        'lock-path': mostly(fc.array(row, { maxLength: 3 })),
        suppressions: mostly(policy),
        other: scalar,
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(configuration, (value) => void taken(stringify(value))));
  });
});

test('every key of the schema says what it is for', () => {
  interface Described {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Described>>;
    readonly items?: Described;
  }
  const without: string[] = [];
  const look = (schema: Described): void => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property.description === undefined) without.push(name);
      look(property);
    }
    if (schema.items !== undefined) look(schema.items);
  };
  look(SCHEMA);
  expect(without).toEqual([]);
});

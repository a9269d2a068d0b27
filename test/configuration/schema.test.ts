import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { parseConfiguration } from '../../src/configuration/configuration.ts';

const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/bpftrace-guard.schema.json', 'utf8')));

test.each([
  '{}',
  'targets: [debian-12]',
  'targets: []',
  'targets: debian-12',
  'fail-on: never',
  'fail-on: always',
  'rules: { abba-deadlock: off }',
  'rules: { abba-deadlock: loud }',
  'rules: { no-such-rule: off }',
  'rules: { syntax-error: off }',
  'rules: []',
  'colour: blue',
])('the published schema and the parser agree on %s', (text) => {
  expect(validate(parse(text))).toBe(parseConfiguration(text, 'x.yml').ok);
});

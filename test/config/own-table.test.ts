import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OwnTable } from '../../src/config/own-table.ts';
import { readOwnTarget } from '../../src/config/own-table.ts';
import { parseConfiguration } from '../../src/config/parse.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { tableFor } from '../../src/facts/query/table-choice.ts';
import type { Target } from '../../src/facts/target.ts';
import { Failure } from '../../src/text/failure.ts';
import { RISKY } from '../cli/run.ts';
import { tableText, VENDOR_FUNCTION } from './own-table.ts';

const OWN = { name: 'el9', bpftrace: '0.22.1', 'kernel-table': 'el9.json' } as const;
const ON_VENDOR = RISKY.replaceAll('native_queued_spin_lock_slowpath', VENDOR_FUNCTION);

function targetOf(text: string, setting: OwnTable = OWN): Target {
  const read = readOwnTarget(text, setting);
  if (read instanceof Failure) throw read;
  return read;
}

function reasonOf(text: string): string {
  const read = readOwnTarget(text, OWN);
  if (!(read instanceof Failure)) throw new Error('accepted');
  return read.message;
}

function messagesOf(text: string): string[] {
  const parsed = parseConfiguration(text, 'c.yml');
  return parsed.ok ? [] : parsed.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('targets of a configuration', () => {
  test('take names and tables, each under its own name', () => {
    const parsed = parseConfiguration(
      'targets:\n  - debian-13\n  - { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }\n',
      'c.yml',
    );
    expect(parsed).toEqual({
      ok: true,
      configuration: {
        targets: ['debian-13', 'el9'],
        ownTables: [{ name: 'el9', bpftrace: '0.22.1', 'kernel-table': '.github/kernels/el9.json' }],
      },
    });
  });

  test('of overrides are targets of their own too; a name stands for one of them', () => {
    const el9 = '{ name: el9, bpftrace: 0.22.1, kernel-table: a.json }';
    const both = `targets: [${el9}]\noverrides:\n  - files: [a.bt]\n    targets:\n      - debian-12\n      - ${el9}\n`;
    expect(parseConfiguration(both, 'c.yml')).toMatchObject({
      ok: true,
      configuration: {
        ownTables: [{ name: 'el9' }],
        overrides: [{ files: ['a.bt'], targets: ['debian-12', 'el9'] }],
      },
    });
    expect(messagesOf(both.replace('bpftrace: 0.22.1', 'bpftrace: 0.21.0'))).toEqual([
      '6:9 Target "el9" is another one above. Give this one another name.',
    ]);
  });

  const table = (entries: string) => `targets:\n  - { ${entries} }\n`;
  test.each([
    [
      table('name: el9, bpftrace: 0.22.1, kernel_table: a.json'),
      /^2:36 Unknown key "kernel_table"\. Did you mean "kernel-table"\?/,
    ],
    [table('name: el9, bpftrace: 0.22.1'), /kernel-table is the path of a table/],
    [table('bpftrace: 0.22.1, kernel-table: a.json'), /A target with a kernel table has a name/],
    [table('name: el9, bpftrace: 0.22, kernel-table: a.json'), /^2:28 bpftrace is a version.*in quotes: "0\.24"/],
    [
      table('name: el9, bpftrace: "v0.22", kernel-table: a.json'),
      /bpftrace is a version, such as 0\.22\.1 or "0\.24", or newest/,
    ],
    [table('name: debian-13, bpftrace: 0.22.1, kernel-table: a.json'), /This name is taken/],
    [table('name: "a,b", bpftrace: 0.22.1, kernel-table: a.json'), /The name of a target of your own/],
    [table('name: el9, bpftrace: 0.22.1, kernel-table: ../a.json'), /without "\.\."/],
    [table('name: el9, bpftrace: 0.22.1, kernel-table: /etc/a.json'), /from the root of the repository/],
    [table('name: el9, bpftrace: 0.22.1, kernel-table: ":(top)a"'), /from the root of the repository/],
    [table('name: el9, bpftrace: 0.22.1, kernel-table: ""'), /kernel-table is empty/],
    ['targets:\n  - debain-13\n', /^2:5 Unknown target "debain-13"\. Did you mean "debian-13"\?/],
    ['targets:\n  - 12\n', /^2:5 targets is a list of names/],
    ['targets:\n  - [debian-13]\n', /^2:5 targets is a list of names/],
    ['targets: debian-13\n', /^1:10 targets is a list of names/],
    [
      'targets:\n  - { name: el9, bpftrace: newest, kernel-table: a.json }\n  - { name: el9, bpftrace: newest, kernel-table: b.json }\n',
      /^3:5 Target "el9" is listed twice/,
    ],
  ])('%s', (text, message) => {
    // A misspelt key is missing, too.
    const messages = messagesOf(text).filter((each) => !text.includes('kernel_table') || /Unknown/.test(each));
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  test('lock-path still takes names alone', () => {
    const row = 'lock-path:\n  - { function: f, entry: held, targets: [{ name: el9 }] }\n';
    expect(messagesOf(row)[0]).toMatch(/targets is a list of names/);
  });
});

describe('a kernel table', () => {
  test('makes a target of its own: the kernel, the architecture and the locks are those of the table', () => {
    expect(targetOf(tableText())).toMatchObject({
      name: 'el9',
      bpftrace: '0.22.1',
      kernel: '5.14.0',
      arch: 'x86_64',
      paravirt: true,
      backports: true,
    });
    const plain = tableText({ config: { PARAVIRT_SPINLOCKS: 'absent' } });
    expect(targetOf(plain).paravirt).toBe(false);
    const arm64 = tableText({ arch: 'arm64', release: '5.14.0-570.el9_6.aarch64' });
    expect(targetOf(arm64)).toMatchObject({ arch: 'arm64', paravirt: false });
    expect(targetOf(tableText(), { ...OWN, bpftrace: '0.24' }).bpftrace).toBe('0.24.0');
    expect(tableFor(targetOf(tableText())).exact).toBe(true);
  });

  test('is what a script is judged by, and a claim that rests on it is certain', () => {
    const [finding] = analyse('x.bt', ON_VENDOR, { targets: [targetOf(tableText())], configured: true }).findings;
    expect(finding).toMatchObject({
      rule: 'abba-deadlock',
      confidence: 'certain',
      verdicts: [{ target: 'el9', verdict: 'hang' }],
    });
    const without = tableText({ functions: { unrelated: { attachable: true } } });
    const { findings } = analyse('x.bt', ON_VENDOR, { targets: [targetOf(without)], configured: true });
    expect(findings.filter(({ rule }) => rule === 'abba-deadlock')).toEqual([]);
  });

  test.each([
    ['', /not JSON/],
    ['{', /not JSON/],
    ['[]', /a kernel table is a JSON object/],
    ['null', /a kernel table is a JSON object/],
    [tableText({ version: 2 }), /version of a kernel table is 1/],
    [tableText({ kernel: 5.14 }), /`kernel` of a kernel table/],
    [tableText({ kernel: '6.12' }), /`release` 5\.14\.0-570\.el9_6\.x86_64 is not of its `kernel` 6\.12/],
    [tableText({ release: '5.14.0-570.el9_6.aarch64' }), /is not for its `arch` x86_64/],
    [tableText({ release: '5.14.0-570.el9_6.ppc64le' }), /is not for its `arch` x86_64/],
    [tableText({ release: '5.14.0 \u001b[31m' }), /`release` is not what uname -r prints/],
    [tableText({ arch: 'riscv64' }), /`arch` of a kernel table is one of/],
    [tableText({ config: { 'A B': 'y' } }), /a name that no option has/],
    [tableText({ config: [] }), /`config` of a kernel table/],
    [tableText({ functions: {} }), /it has no functions/],
    [tableText({ functions: { 'a b': {} } }), /"a b" is not the name of a kernel function/],
    [tableText({ functions: { f: { path: { 'hash.update': ['H', 'X', []] } } } }), /The row|row of the function f/],
    [tableText({ functions: { f: { path: { nothing: ['H', 'H', []] } } } }), /row of the function f/],
    [tableText({ functions: { f: { signature: 'x'.repeat(5000) } } }), /signature of f is longer/],
    [tableText({ source: 'x'.repeat(2000) }), /`source` is longer/],
    [`{"a":"${'x'.repeat(1100 * 1024)}"}`, /larger than 1 MiB/],
    ['['.repeat(500_000), /not JSON/],
    ['['.repeat(400_000) + ']'.repeat(400_000), /not JSON|a JSON object/],
  ])('%# that is wrong is refused in one sentence', (text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
    expect(reasonOf(text).length).toBeLessThan(250);
  });

  test.each(readdirSync('src/facts/kernel-tables').filter((name) => name.endsWith('.json')))(
    '%s of the project is one',
    (name) => {
      expect(readOwnTarget(readFileSync(`src/facts/kernel-tables/${name}`, 'utf8'), OWN)).not.toBeInstanceOf(Failure);
    },
  );

  test('cannot reach a prototype', () => {
    const functions = (name: string) =>
      tableText().replace('"functions":{', `"functions":{"${name}":{"attachable":true},`);
    expect(reasonOf(functions('__proto__'))).toMatch(/"__proto__" is not the name of a kernel function/);
    const { table } = targetOf(functions('constructor'));
    expect(Object.getPrototypeOf(table?.functions)).toBe(Object.prototype);
    expect(Reflect.get({}, 'attachable')).toBeUndefined();
    const config = tableText().replace('"config":{', '"config":{"__proto__":"y",');
    targetOf(config);
    expect(Reflect.get({}, 'y')).toBeUndefined();
  });

  test('of any text is refused or read, and never throws', () => {
    const base = tableText();
    fc.assert(
      fc.property(fc.nat(base.length), fc.nat(40), fc.string(), (at, length, text) => {
        readOwnTarget(base.slice(0, at) + text + base.slice(at + length), OWN);
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.json(), (text) => readOwnTarget(text, OWN) instanceof Failure));
  });
});

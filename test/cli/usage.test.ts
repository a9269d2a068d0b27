import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { MACHINES } from '../../src/facts/query/machines.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { oneLine } from '../../src/render/terminal-text.ts';
import { run } from './run.ts';

const cwd = import.meta.dirname;

describe('a wrong command line: 2, with a word about what was meant', () => {
  test.each<[readonly string[], RegExp]>([
    [['check', '--fromat', 'json'], /^bpftrace-guard: error: unknown option '--fromat' \(Did you mean --format\?\)\n$/],
    [['chek'], /^bpftrace-guard: error: unknown command 'chek' \(Did you mean check\?\)\n$/],
    [['check', '--format', 'jsn'], /It is one of text, json, .*\. Did you mean "json"\?/],
    [['check', '--format'], /argument missing/],
    [['check', '--fail-on', 'warnings'], /It is one of error, warning, note, never\. Did you mean "warning"\?/],
    [['check', '--min-confidence', 'sure'], /It is one of certain, likely, possible\.\n/],
    [['review'], /missing required argument 'base\.\.head'/],
    [['review', 'a..b', 'c..d'], /too many arguments/],
    [
      ['explain', 'abba-dedlock'],
      /Unknown rule "abba-dedlock"\. Did you mean "abba-deadlock"\? The rules are abba-deadlock, /,
    ],
    [['explain', 'toString'], /Unknown rule "toString"\. The rules are /],
    [['targets', 'x'], /too many arguments/],
    [[], /^Usage: bpftrace-guard /],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await run(args, { cwd });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

test('--version is the version of the package', async () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
  expect(await run(['--version'], { cwd })).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help names every command, option and exit status', async () => {
  const main = await run(['--help'], { cwd });
  expect(main).toMatchObject({ status: 0, stderr: '' });
  for (const word of [
    'check',
    'review',
    'fix',
    'audit',
    'baseline',
    'init',
    'run',
    'rules',
    'explain',
    'targets',
    'lsp',
    'completion',
    'mcp',
    'Exit status: 0',
  ])
    expect(main.stdout).toContain(word);
  const { stdout } = await run(['check', '--help'], { cwd });
  for (const option of [
    'format',
    'output',
    'target',
    'config',
    'fail-on',
    'min-confidence',
    'color',
    'no-color',
    'quiet',
    'stdin-filename',
  ]) {
    expect(stdout).toContain(`--${option}`);
  }
  const fix = await run(['fix', '--help'], { cwd });
  for (const option of ['kind', 'dry-run', 'format', 'target', 'config', 'fail-on', 'stdin-filename'])
    expect(fix.stdout).toContain(`--${option}`);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('explain %s prints all there is', async (id, rule) => {
  const { status, stdout, stderr } = await run(['explain', id, '--sources'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const words = stdout.replace(/\s+/g, ' ');
  for (const text of [
    rule.id,
    rule.severity,
    rule.summary,
    rule.what,
    rule.why,
    rule.do,
    rule.ignoreWhen,
    ...rule.sources,
  ]) {
    expect(words).toContain(text.replace(/\s+/g, ' ').trim());
  }
  for (const { title, script } of rule.examples) {
    expect(words).toContain(title);
    for (const line of script.trimEnd().split('\n')) expect(stdout).toContain(oneLine(line.trim()));
  }
});

describe('targets', () => {
  test('prints the machines by family, the defaults with a star', async () => {
    const { status, stdout } = await run(['targets'], { cwd });
    expect(status).toBe(0);
    for (const { name, bpftrace, kernel, family } of MACHINES) {
      const star = DEFAULT_TARGETS.some((target) => target.name === name) ? '*' : ' ';
      const row = stdout.split('\n').find((line) => line.startsWith(`${star} ${name} `));
      const cells = row?.slice(2).split(/\s{2,}/);
      expect(cells?.slice(1, 3)).toEqual([bpftrace ?? '-', kernel]);
      expect(stdout.split('\n')).toContain(family);
    }
    for (const { name } of DEFAULT_TARGETS) expect(stdout.replaceAll('\n', ' ')).toContain(name);
    expect(stdout).not.toContain('kernel-hardening-checker');
  });

  test('--sources says where each machine is known from', async () => {
    const { stdout } = await run(['targets', '--sources'], { cwd });
    const words = stdout.replace(/\s+/g, ' ');
    for (const { name, source } of MACHINES) expect(words).toContain(`${name} ${source.replace(/\s+/g, ' ')}`);
  });
});

test('rules lists the rules, and so does explain without one', async () => {
  const { status, stdout, stderr } = await run(['rules'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const words = stdout.replace(/\s+/g, ' ');
  for (const { id, severity, summary } of RULES) expect(words).toContain(`${id} ${severity} ${summary}`);
  expect(stdout.match(/^[a-z-]+ {2,}(?:error|warning|note) /gm)).toHaveLength(RULES.length);
  expect((await run(['explain'], { cwd })).stdout).toBe(stdout);
});

test('explain folds the sources unless they are asked for', async () => {
  const [rule] = RULES;
  const { stdout } = await run(['explain', 'abba-deadlock'], { cwd });
  for (const source of rule?.sources ?? []) expect(stdout.replace(/\s+/g, ' ')).not.toContain(source);
  expect(stdout).toMatch(/\n\n\d+ sources: bpftrace-guard explain abba-deadlock --sources\n$/);
});

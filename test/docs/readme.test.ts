import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { FORMATS } from '../../src/cli/format.ts';
import { parseConfiguration } from '../../src/config/parse.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { bundle } from '../bundle.ts';
import { anchors, codeBlocks, links, pages, tableBelow } from './pages.ts';

const README = readFileSync('README.md', 'utf8');
const ACTION = parse(readFileSync('action.yml', 'utf8'));
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8'));

/** The text of a cell that is one stretch of code, or of an empty one. */
function plain(cell = ''): string {
  return cell.replace(/^`(.*)`$/, '$1');
}

/** Runs the built command line and gives what it prints; findings (status 1) are no failure. */
function bpftraceGuard(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle('cli.js'), ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`status ${status}: ${stderr}`);
  return stdout;
}

describe('the README', () => {
  test('lists the inputs of action.yml with their defaults', () => {
    const listed = tableBelow(README, '### Inputs').map(([name, fallback]) => [plain(name), plain(fallback)]);
    const inputs: Record<string, { default?: string }> = ACTION.inputs;
    expect(listed).toEqual(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
  });

  test('lists the outputs of action.yml', () => {
    const listed = tableBelow(README, '### Outputs').map(([name, says]) => [plain(name), says]);
    const outputs: Record<string, { description: string }> = ACTION.outputs;
    expect(listed).toEqual(Object.entries(outputs).map(([name, { description }]) => [name, description]));
  });

  test('lists the rules', () => {
    const listed = tableBelow(README, '## Rules');
    const rules = RULES.map(({ id, severity, summary }) => [`[\`${id}\`](docs/rules/${id}.md)`, severity, summary]);
    expect(listed).toEqual(rules);
  });

  test('shows a configuration that is one', () => {
    const [block] = codeBlocks(README).filter(({ language, code }) => language === 'yaml' && !code.includes('jobs:'));
    expect(parseConfiguration(block?.code ?? 'nothing: here', 'README.md')).toMatchObject({
      ok: true,
      configuration: { failOn: 'warning' },
    });
  });

  test('shows what the command line prints', () => {
    const [block] = codeBlocks(README).filter(({ language }) => language === 'text');
    const [command = '', ...shown] = (block?.code ?? '').trimEnd().split('\n');
    const printed = bpftraceGuard(...command.replace('$ node dist/cli.js ', '').split(' ')).split('\n');
    let at = 0;
    for (const line of shown.filter((each) => each.trim() !== '...')) {
      const found = printed.findIndex((each, index) => index >= at && each.trimEnd() === line);
      expect({ line, found: found !== -1 }).toEqual({ line, found: true });
      at = found + 1;
    }
    expect(shown.length).toBeGreaterThan(5);
  });
});

test('the README names each format', () => {
  const named = new Set(
    sectionOf(README, '## On the command line')
      .match(/`[\w-]+`/g)
      ?.map(plain),
  );
  expect(FORMATS.filter((format) => !named.has(format))).toEqual([]);
});

test('docs/formats.md has a row for each format', () => {
  const listed = tableBelow(readFileSync('docs/formats.md', 'utf8'), '# Formats').map(([name]) => plain(name));
  expect(listed.sort()).toEqual([...FORMATS].sort());
});

/** The text between a heading and the next one of its level. */
function sectionOf(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`);
  return after.split(/^## /m)[0] ?? '';
}

/** The commands in the shell blocks of a page, without comments; `&&` joins several. */
const COMMANDS = pages().flatMap((page) =>
  codeBlocks(page.text)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .flatMap((line) => line.replace(/ +#.*$/, '').split('&&'))
    .map((command) => ({ page: page.path, command: command.trim() }))
    .filter(({ command }) => command !== ''),
);

describe('commands', () => {
  test.each(COMMANDS)('$page: $command', ({ command }) => {
    const [program, first = '', second = ''] = command.split(' ');
    switch (program) {
      case 'npm':
        if (first === 'run') expect(Object.keys(PACKAGE.scripts)).toContain(second);
        else if (first === 'install') expect(command).toBe(`npm install --global ${PACKAGE.name}`);
        else expect(['ci', 'test']).toContain(first);
        break;
      case 'npx':
        expect(first).toBe(PACKAGE.name);
        expect(bpftraceGuard(second, '--help')).toContain(`bpftrace-guard ${second}`);
        break;
      case 'node':
        expect(first).toBe('dist/cli.js');
        expect(bpftraceGuard(second, '--help')).toContain(`bpftrace-guard ${second}`);
        break;
      default:
        throw new Error(`no command that is known here: ${command}`);
    }
  });

  test('options that are named exist', () => {
    const help = ['check', 'review', 'fix'].map((name) => bpftraceGuard(name, '--help')).join('\n');
    const options = new Set(sectionOf(README, '## On the command line').match(/--[a-z-]+/g));
    expect(options.size).toBeGreaterThan(2);
    for (const option of options) expect(help).toContain(`${option} `);
  });
});

describe('links', () => {
  test.each(pages())('of $path lead somewhere', ({ path: page, text }) => {
    for (const link of links(text)) {
      if (/^https:\/\//.test(link)) continue;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      expect({ link, exists: existsSync(target) }).toEqual({ link, exists: true });
      if (anchor !== undefined) expect(anchors(readFileSync(target, 'utf8'))).toContain(anchor);
    }
  });

  test('lead to every page of a rule', () => {
    const listed = links(readFileSync('docs/rules/README.md', 'utf8'));
    expect(listed).toEqual(RULES.map(({ id }) => `${id}.md`));
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { FORMATS } from '../../src/cli/format.ts';
import { parseConfiguration } from '../../src/config/parse.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { BPFTRACE_GUARD } from '../../src/facts/recursion-guard.ts';
import { bundle } from '../bundle.ts';
import { anchors, codeBlocks, links, pages, sectionOf, tableBelow } from './pages.ts';

const README = readFileSync('README.md', 'utf8');
const CHINESE = readFileSync('README.zh-CN.md', 'utf8');
const COMMAND_LINE = readFileSync('docs/command-line.md', 'utf8');
const INPUTS = readFileSync('docs/inputs.md', 'utf8');
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
  test('is short', () => {
    expect(README.trimEnd().split('\n').length).toBeLessThan(150);
  });

  test('names the inputs of action.yml', () => {
    const listed = tableBelow(README, '### Inputs').map(([name]) => plain(name));
    expect(listed).toEqual(Object.keys(ACTION.inputs));
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
});

/** A page as sections: what stands between two headings of any level, without code. */
function sections(text: string): { level: string; links: string[]; rows: string[] }[] {
  const words = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
  return words.split(/^(?=#+ )/m).map((section) => ({
    level: section.replace(/[^#][\s\S]*/, ''),
    links: links(section)
      .filter((link) => !/^README(?:\.zh-CN)?\.md$/.test(link))
      .sort(),
    rows: section
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
      .slice(1)
      .map((row) => row.split(' | ')[0] ?? ''),
  }));
}

/** Code without what is written for people: comments, and the blanks before them. */
function codeAlone(text: string): { language: string; code: string }[] {
  return codeBlocks(text).map(({ language, code }) => ({ language, code: code.replace(/ +#.*$/gm, '') }));
}

describe('the Chinese README', () => {
  test('has the sections of the English one, with the same links and rows', () => {
    expect(sections(CHINESE)).toEqual(sections(README));
    expect(sections(README).length).toBeGreaterThan(8);
  });

  test('has the same code', () => {
    expect(codeAlone(CHINESE)).toEqual(codeAlone(README));
  });

  test('has the lists of the English one', () => {
    const items = (text: string) => text.split(/^(?=#+ )/m).map((section) => section.match(/^- /gm)?.length ?? 0);
    expect(items(CHINESE)).toEqual(items(README));
  });

  test('gives the rules their severities', () => {
    const listed = tableBelow(CHINESE, '## 规则').map(([, severity]) => severity);
    expect(listed).toEqual(RULES.map(({ severity }) => severity));
  });

  test('uses one word for one thing', () => {
    expect(CHINESE).toContain('防重入保护');
    expect(CHINESE).not.toMatch(/守卫|必需的工作流|(?:的|个|条|到|没有)发现(?!不)/);
  });
});

describe('the page of inputs', () => {
  test('lists the inputs of action.yml with their defaults', () => {
    const listed = tableBelow(INPUTS, '## Inputs').map(([name, fallback]) => [plain(name), plain(fallback)]);
    const inputs: Record<string, { default?: string }> = ACTION.inputs;
    expect(listed).toEqual(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
  });

  test('lists the outputs of action.yml', () => {
    const listed = tableBelow(INPUTS, '## Outputs').map(([name, says]) => [plain(name), says]);
    const outputs: Record<string, { description: string }> = ACTION.outputs;
    expect(listed).toEqual(Object.entries(outputs).map(([name, { description }]) => [name, description]));
  });
});

describe('the page of the command line', () => {
  test('shows what the command line prints', () => {
    const [block] = codeBlocks(COMMAND_LINE).filter(({ language }) => language === 'text');
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

test('the page of the command line names each format', () => {
  const named = new Set(
    sectionOf(COMMAND_LINE, '## What is printed')
      .match(/`[\w-]+`/g)
      ?.map(plain),
  );
  expect(FORMATS.filter((format) => !named.has(format))).toEqual([]);
});

test('docs/command-line.md has a row for each command', () => {
  const listed = tableBelow(COMMAND_LINE, '# The command line').map(([name]) => plain(name));
  const [, help = ''] = bpftraceGuard('--help').split('Commands:\n');
  const commands = [...help.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name).filter((name) => name !== 'help');
  expect(listed.sort()).toEqual(commands.sort());
});

test('the pages agree on the releases that have a guard of their own', () => {
  const last = `0.${Number(BPFTRACE_GUARD.before.split('.')[1]) - 1}`;
  const told = pages().flatMap(({ text }) =>
    [...text.matchAll(/^.*guard.*$/gim)].flatMap(
      ([line]) => line.match(/\b0\.21\b(?: (?:-|–|to|up to) [^ ,.)]*0\.\d+)?/g) ?? [],
    ),
  );
  const ranges = new Set(told.filter((each) => each !== '0.21'));
  expect([...ranges]).toEqual([`${BPFTRACE_GUARD.from} - ${last}`]);
});

test('docs/formats.md has a row for each format', () => {
  const listed = tableBelow(readFileSync('docs/formats.md', 'utf8'), '# Formats').map(([name]) => plain(name));
  expect(listed.sort()).toEqual([...FORMATS].sort());
});

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
    const named = ['check', 'review', 'fix', 'baseline', 'audit', 'explain', 'run'];
    const help = named.map((name) => bpftraceGuard(name, '--help')).join('\n');
    const text = `${sectionOf(README, '## On the command line')}${COMMAND_LINE}`;
    const options = new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g));
    expect(options.size).toBeGreaterThan(9);
    expect([...options].filter((option) => !help.includes(`${option} `))).toEqual([]);
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

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/cli/format.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { HARMLESS, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const RULE_NAMES = RULES.map(({ id }) => id).sort();
const COMMANDS = [
  'audit',
  'baseline',
  'check',
  'completion',
  'explain',
  'fix',
  'init',
  'kernel-table',
  'lsp',
  'mcp',
  'review',
  'rules',
  'run',
  'targets',
];

/** A folder with the script of a shell, and files to complete. */
async function folderFor(shell: string): Promise<string> {
  const folder = await folderWith({ 'scripts/x.bt': HARMLESS, 'some.bt': HARMLESS });
  const { status, stdout } = await run(['completion', shell], { cwd: folder });
  expect(status).toBe(0);
  writeFileSync(path.join(folder, 'completion'), stdout);
  return folder;
}

const has = (shell: string) => spawnSync(shell, ['-c', ':']).status === 0;
const testWith = (shell: string) => (has(shell) ? test : test.skip);

describe('completion', () => {
  test.each<[readonly string[], RegExp]>([
    [['completion'], /missing required argument 'shell'/],
    [['completion', 'tcsh'], /Allowed choices are bash, zsh, fish/],
  ])('%j is refused', async (args, words) => {
    expect(await run(args, { cwd: import.meta.dirname })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(words),
    });
  });

  testWith('bash')('for bash', async () => {
    const cwd = await folderFor('bash');
    const complete = (...words: string[]): string[] => {
      const given = ['bpftrace-guard', ...words].map((word) => `'${word}'`).join(' ');
      const script = `set -u; source ./completion; COMP_WORDS=(${given}); COMP_CWORD=${words.length}; _bpftrace_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['--norc', '-c', script], { cwd, encoding: 'utf8' })
        .split('\n')
        .filter(Boolean)
        .sort();
    };
    expect(complete('')).toEqual(COMMANDS);
    expect(complete('co')).toEqual(['completion']);
    expect(complete('--v')).toEqual(['--version']);
    expect(complete('explain', '')).toEqual(RULE_NAMES);
    expect(complete('completion', '')).toEqual(['bash', 'fish', 'zsh']);
    expect(complete('check', '--format', '')).toEqual([...FORMATS].sort());
    expect(complete('check', '--format', '=', 'js')).toEqual(['json']);
    expect(complete('check', '--format', '=')).toEqual([...FORMATS].sort());
    expect(complete('review', '-f', 'sar')).toEqual(['sarif']);
    expect(complete('check', '--select', 'ab')).toEqual(['abba-deadlock']);
    expect(complete('fix', '-t', 'debian-1')).toEqual(expect.arrayContaining(['debian-12', 'debian-13']));
    expect(complete('check', '--fail-on', '')).toEqual(['error', 'never', 'note', 'warning']);
    expect(complete('fix', '--ki')).toEqual(['--kind']);
    expect(complete('check', '--ki')).toEqual([]);
    // Nothing of our own: bash completes files.
    expect(complete('check', 'so')).toEqual([]);
    expect(complete('check', '--output', '')).toEqual([]);
    const registered = execFileSync('bash', ['--norc', '-c', 'source ./completion; complete -p bpftrace-guard'], {
      cwd,
      encoding: 'utf8',
    });
    expect(registered).toContain('-o default');
  });

  testWith('fish')('for fish', async () => {
    const cwd = await folderFor('fish');
    const complete = (line: string): string[] =>
      execFileSync('fish', ['--no-config', '-c', `source ./completion; complete -C '${line}'`], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, HOME: cwd },
      })
        .split('\n')
        .map((row) => row.split('\t')[0] ?? '')
        .filter(Boolean)
        .sort();
    expect(complete('bpftrace-guard ')).toEqual(COMMANDS);
    expect(complete('bpftrace-guard co')).toEqual(['completion']);
    expect(complete('bpftrace-guard explain ')).toEqual(RULE_NAMES);
    expect(complete('bpftrace-guard completion ')).toEqual(['bash', 'fish', 'zsh']);
    expect(complete('bpftrace-guard check --format ')).toEqual([...FORMATS].sort());
    expect(complete('bpftrace-guard check --format=js')).toEqual(['--format=json']);
    expect(complete('bpftrace-guard check --select ab')).toEqual(['abba-deadlock']);
    expect(complete('bpftrace-guard fix --ki')).toEqual(['--kind']);
    expect(complete('bpftrace-guard check --ki')).toEqual([]);
    expect(complete('bpftrace-guard check s')).toEqual(['scripts/', 'some.bt']);
    expect(complete('bpftrace-guard check --output s')).toEqual(['scripts/', 'some.bt']);
    expect(complete('bpftrace-guard rules s')).toEqual([]);
  });

  testWith('zsh')('for zsh', async () => {
    const cwd = await folderFor('zsh');
    // The second key ends the line and prints what it has become.
    writeFileSync(
      path.join(cwd, '.zshrc'),
      `PS1='ready>' PROMPT_EOL_MARK=
autoload -Uz compinit && compinit -u -D
source ./completion
show() { print -r -- "<$BUFFER>"; BUFFER=; zle accept-line }
zle -N show
bindkey '^X' show
`,
    );
    /** What a line becomes when TAB is pressed at its end. */
    const complete = (line: string): string => {
      const script = `zmodload zsh/zpty
zpty shell env ZDOTDIR=. TERM=dumb zsh -i
zpty -r shell out '*ready>*'
zpty -w -n shell "$1"$'\\t\\x18'
zpty -r shell out '*<*>*'
print -r -- "$out"
zpty -d shell`;
      const out = execFileSync('zsh', ['-f', '-c', script, 'zsh', line], { cwd, encoding: 'utf8', timeout: 0 });
      return /<(bpftrace-guard[^>]*)>/.exec(out)?.[1] ?? out;
    };
    expect(complete('bpftrace-guard kern')).toBe('bpftrace-guard kernel-table ');
    expect(complete('bpftrace-guard explain abb')).toBe('bpftrace-guard explain abba-deadlock ');
    expect(complete('bpftrace-guard check --format js')).toBe('bpftrace-guard check --format json ');
    expect(complete('bpftrace-guard check --sel')).toBe('bpftrace-guard check --select ');
    expect(complete('bpftrace-guard fix so')).toBe('bpftrace-guard fix some.bt ');
    expect(complete('bpftrace-guard completion f')).toBe('bpftrace-guard completion fish ');
  });
});

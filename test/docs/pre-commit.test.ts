import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { HARMLESS, RISKY } from '../cli/run.ts';
import { copyRepository, temporaryFolder } from '../package/packed.ts';
import { repositories } from '../source/git-repository.ts';
import { codeBlocks } from './pages.ts';

const [HOOK, ...OTHERS] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const SHOWN = codeBlocks(readFileSync('docs/formats.md', 'utf8'))
  .filter(({ code }) => code.includes('hooks:'))
  .map(({ code }) => parse(code));

test('there is one hook, and the docs show it with the version of the package', () => {
  expect(OTHERS).toEqual([]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(SHOWN.map(({ repos }) => repos[0].hooks[0].id)).toEqual([HOOK.id]);
  expect(SHOWN.map(({ repos }) => repos[0].rev)).toEqual([`v${version}`]);
});

/** What a commit may hold: scripts by both marks, a program in a document, and files that are none of it. */
const FILES: Readonly<Record<string, string>> = {
  'by-name.bt': RISKY,
  'by-first-line': `#!/usr/bin/env bpftrace\n${RISKY}`,
  'README.md': `\`\`\`bpftrace\n${RISKY}\`\`\`\n`,
  'LICENSE.md': 'Do as you like.\n',
  Jenkinsfile: 'pipeline {}\n',
  '.gitignore': '*.log\n',
  'notes.txt': 'bpftrace is a tool.\n',
};
const WITH_FINDINGS = ['README.md', 'by-first-line', 'by-name.bt'];

const newRepository = repositories();

const AS_JSON = ['--format', 'json'];

/** The files that have errors, by the JSON that stands in what was printed. Two reports would be no JSON. */
function found(printed: string): string[] {
  const { findings } = JSON.parse(printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1));
  const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
  return [...new Set<string>(errors.map(({ path: file }: { path: string }) => file))].sort();
}

describe('the hook', () => {
  const [source, home] = [temporaryFolder(), temporaryFolder()];
  copyRepository(source);
  const [command = '', ...args] = HOOK.entry.split(' ');
  const entry = path.join(source, command);

  test('is a file that can be run where nothing is installed', () => {
    expect(HOOK.language).toBe('script');
    expect(statSync(entry).mode & 0o111).toBe(0o111);
    // The same as it is committed.
    expect(execFileSync('git', ['ls-files', '--stage', command], { encoding: 'utf8' })).toMatch(/^100755 /);
  });

  test('judges the scripts and programs among the files that it is given, and passes over all others', () => {
    const repository = newRepository();
    for (const [name, text] of Object.entries(FILES)) repository.write(name, text);
    const run = (names: readonly string[]) =>
      spawnSync(process.execPath, [entry, ...args, ...AS_JSON, ...names], { cwd: repository.folder, encoding: 'utf8' });
    const all = run(Object.keys(FILES));
    expect([all.status, found(all.stdout)]).toEqual([1, WITH_FINDINGS]);
    const others = run(Object.keys(FILES).filter((name) => !WITH_FINDINGS.includes(name)));
    expect(others).toMatchObject({ status: 0, stderr: '' });
  });

  test('respects what the configuration leaves out', () => {
    const repository = newRepository();
    repository.write('tools/a.bt', HARMLESS);
    repository.write('vendor/b.bt', RISKY);
    repository.write('.bpftrace-guard.yml', 'files: ["!vendor/**"]\n');
    const run = spawnSync(process.execPath, [entry, ...args, 'tools/a.bt', 'vendor/b.bt'], {
      cwd: repository.folder,
      encoding: 'utf8',
    });
    expect([run.status, run.stdout.includes('vendor')]).toEqual([0, false]);
    expect(run.stderr).toContain('1 script is left out by `files` of the configuration.');
  });

  const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
  (hasPreCommit ? test : test.skip)('is run once by pre-commit itself, for a commit of scripts by both marks', () => {
    // A clone has what is committed: here, what this run has built.
    const tool = newRepository();
    execFileSync('cp', ['-a', '-r', `${source}/.`, tool.folder]);
    chmodSync(path.join(tool.folder, command), 0o755);
    const rev = tool.commit('The tool');
    const repository = newRepository();
    const [shown] = SHOWN;
    const repos = [{ repo: tool.folder, rev, hooks: [{ ...shown.repos[0].hooks[0], args: AS_JSON }] }];
    repository.write('.pre-commit-config.yaml', JSON.stringify({ repos }));
    for (const [name, text] of Object.entries(FILES)) repository.write(name, text);
    repository.git('add', '--all');
    const run = spawnSync('pre-commit', ['run', '--verbose'], {
      cwd: repository.folder,
      env: { PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`, HOME: home, PRE_COMMIT_HOME: home },
      encoding: 'utf8',
    });
    expect({ status: run.status, found: found(run.stdout) }).toEqual({ status: 1, found: WITH_FINDINGS });
  });
});

import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { run, temporaryFolders } from './run.ts';

const newRepository = repositories();
const folderWith = temporaryFolders();

const NQ = 'native_queued_spin_lock_slowpath';
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
const MAIN = `import "lib/m.bt";\nfentry:${NQ} { m(@a, @b); }\n`;
const LIBRARY = `macro m(@x, @y) { @x[pid] = 1; @y[comm] = 2; }\nfexit:${NQ} { @b[comm] = 1; @a[pid] = 3; }\n`;
const HALF = (key: string) => `fexit:${NQ} { @a[${key}] = 1; }\n`;

describe('check follows imports', () => {
  test('from the folder of the script, wherever it is run', async () => {
    const folder = await folderWith({ 'tools/x.bt': MAIN, 'tools/lib/m.bt': LIBRARY });
    for (const [cwd, name] of [
      ['.', 'tools/x.bt'],
      ['tools', 'x.bt'],
      ['tools/lib', '../x.bt'],
    ] as const) {
      const { stdout, stderr } = await run(['check', name, ...TARGET], { cwd: path.join(folder, cwd) });
      expect(stdout).toContain(`${name}:1:1 error[abba-deadlock]`);
      // Outside of a git repository nothing above the process's and the script's folder is read.
      expect(stderr).toBe('');
    }
  });

  test('shows the place in the imported file, in text and in JSON', async () => {
    const cwd = await folderWith({ 'x.bt': MAIN, 'lib/m.bt': LIBRARY });
    const place = '= lib/m.bt:2:1: in this imported file';
    expect((await run(['check', 'x.bt', ...TARGET], { cwd })).stdout).toContain(place);
    const text = await run(['check', '-v', 'x.bt', ...TARGET], { cwd });
    expect(text.stdout).toContain(place);
    expect(text.stdout).toContain(`2 | fexit:${NQ} {`);
    const json = await run(['check', 'x.bt', ...TARGET, '--format', 'json'], { cwd });
    const [finding] = outputOf(json.stdout).findings;
    expect(finding).toMatchObject({ path: 'x.bt', range: { start: { line: 1, column: 1 } } });
    expect(finding?.related[0]).toMatchObject({ path: 'lib/m.bt', range: { start: { line: 2, column: 1 } } });
    const github = await run(['check', 'x.bt', ...TARGET, '--format', 'github'], { cwd });
    expect(github.stdout).toContain('::error file=x.bt,line=1,');
  });

  test('never out of the repository, by path or by link; and says so', async () => {
    const repository = newRepository();
    const outside = await folderWith({ 'secret.bt': 'macro secret() { }', 'folder/s.bt': 'x' });
    const names = ['../../../../../../etc/passwd', '/etc/passwd', 'link.bt', 'linked', 'gone.bt', 'c.bpf.c'];
    repository.write('t/x.bt', `${names.map((name) => `import "${name}";`).join('\n')}\nBEGIN { }\n`);
    repository.write('t/c.bpf.c', 'int x;');
    symlinkSync(path.join(outside, 'secret.bt'), path.join(repository.folder, 't/link.bt'));
    symlinkSync(path.join(outside, 'folder'), path.join(repository.folder, 't/linked'));
    const { status, stdout } = await run(['check', 't/x.bt', ...TARGET, '--format', 'json'], {
      cwd: repository.folder,
    });
    expect(status).toBe(3);
    const { findings } = outputOf(stdout);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['not-judged']));
    expect(findings.map(({ message }) => message.split('; ')[0])).toEqual(
      [
        ['../../../../../../etc/passwd', 'it leads out of the repository'],
        ['/etc/passwd', 'an absolute path leads out of the repository'],
        ['link.bt', 'it leads out of the repository'],
        ['linked', 'it leads out of the repository'],
        ['gone.bt', 'it is not there'],
        ['c.bpf.c', 'imported C is not looked at, and it is not the text of a guard file of this tool'],
      ].map(([name, why]) => `The import of "${name}" was not followed: ${why}`),
    );
  });

  test('a file up in the repository, a folder, a cycle', async () => {
    const repository = newRepository();
    repository.write('t/x.bt', `import "../lib";\nfentry:${NQ} { m(@a, @b); }\n`);
    repository.write('lib/m.bt', `import "x.bt";\n${LIBRARY}`);
    const { stdout, stderr } = await run(['check', 'x.bt', ...TARGET], { cwd: path.join(repository.folder, 't') });
    expect(stderr).toBe('');
    expect(stdout).toContain('= ../lib/m.bt:3:1: in this imported file');
  });

  test('of standard input from the folder of its name', async () => {
    const cwd = await folderWith({ 'tools/lib/m.bt': LIBRARY });
    const named = await run(['check', '-', '--stdin-filename', 'tools/x.bt', ...TARGET], { cwd, input: MAIN });
    expect(named.stdout).toContain('= tools/lib/m.bt:2:1: in this imported file');
    const unnamed = await run(['check', '-', ...TARGET], { cwd: path.join(cwd, 'tools'), input: MAIN });
    expect(unnamed.stdout).toContain('= lib/m.bt:2:1: in this imported file');
  });

  test('what the configuration lowers follows --fail-on, and 3 goes with the error', async () => {
    const cwd = await folderWith({
      'x.bt': 'import "gone.bt";\nBEGIN { }\n',
      'warning.yml': 'rules: { not-judged: warning }\n',
      'off.yml': 'rules: { not-judged: off }\n',
    });
    const check = (...args: string[]) => run(['check', 'x.bt', ...args], { cwd });
    expect((await check()).status).toBe(3);
    expect((await check('--fail-on', 'never')).status).toBe(3);
    const lowered = await check('--config', 'warning.yml');
    expect([lowered.status, lowered.stdout]).toEqual([0, expect.stringContaining('x.bt:1:1 warning[not-judged]')]);
    expect((await check('--config', 'warning.yml', '--fail-on', 'warning')).status).toBe(1);
    const off = await check('--config', 'off.yml');
    expect([off.status, off.stderr]).toEqual([2, expect.stringContaining('not-judged cannot be switched off')]);
  });
});

test('review reads imports at the head commit, not from the working tree', async () => {
  const repository = newRepository();
  repository.write('tools/lib/m.bt', LIBRARY);
  repository.commit('start');
  repository.write('tools/x.bt', MAIN);
  repository.commit('change');
  repository.write('tools/lib/m.bt', 'macro m(@x, @y) { }\n');
  const { stdout } = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: repository.folder });
  expect(stdout).toContain('tools/x.bt:1:1 error[abba-deadlock] certain (in the diff)');
  expect(stdout).toContain('= tools/lib/m.bt:2:1: in this imported file');
});

test('a change of an imported file alone is judged as the script that it is, and what imports it too', async () => {
  const repository = newRepository();
  repository.write('tools/x.bt', MAIN);
  repository.write('tools/lib/m.bt', 'macro m(@x, @y) { }\n');
  repository.commit('start');
  repository.write('tools/lib/m.bt', LIBRARY);
  repository.commit('change');
  const { stdout } = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: repository.folder });
  expect(stdout).toContain('tools/lib/m.bt:2:1 error[lock-path-probe]');
  expect(stdout).toMatch(/^tools\/x\.bt:1:1 error\[abba-deadlock\] \w+ \(in the diff at tools\/lib\/m\.bt:2\)$/m);
});

describe('scripts that run together', () => {
  const configuration = 'run-together:\n  - [agent/*.bt, slow.bt]\n';

  test('check reads the others, from any folder, and tells each once', async () => {
    const repository = newRepository();
    repository.write('.github/bpftrace-guard.yml', configuration);
    repository.write('agent/p.bt', HALF('pid'));
    repository.write('slow.bt', HALF('comm'));
    repository.write('other.bt', HALF('comm'));
    const one = await run(['check', 'p.bt', ...TARGET], { cwd: path.join(repository.folder, 'agent') });
    expect(one.stdout).toContain('p.bt:1:1 error[abba-deadlock]');
    expect(one.stdout).toContain('= ../slow.bt:1:1: ');
    const all = await run(['check', '.', ...TARGET], { cwd: repository.folder });
    expect(all.stdout.match(/error\[.*\]/g)).toEqual([
      'error[abba-deadlock]',
      'error[lock-path-probe]',
      'error[abba-deadlock]',
    ]);
    expect(all.stderr).toBe('');
    const absolute = await run(['check', path.join(repository.folder, 'slow.bt'), ...TARGET], {
      cwd: repository.folder,
    });
    expect(absolute.stdout).toContain('= agent/p.bt:1:1: ');
  });

  test.each(['check', 'review'])(
    'for %s, an executable file whose first line names bpftrace is one of them',
    async (how) => {
      const repository = newRepository();
      repository.write('.github/bpftrace-guard.yml', 'run-together:\n  - [agent/*]\n');
      repository.write('agent/slow', `#!/usr/bin/bpftrace\n${HALF('comm')}`, true);
      repository.write('agent/shell', '#!/bin/sh\n', true);
      repository.write('agent/machine', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff]), true);
      repository.commit('start');
      repository.write('agent/p.bt', HALF('pid'));
      repository.commit('change');
      const what = how === 'check' ? 'agent/p.bt' : 'HEAD~1..HEAD';
      const { status, stdout } = await run([how, what, ...TARGET], { cwd: repository.folder });
      expect(stdout).toContain('agent/p.bt:1:1 error[abba-deadlock]');
      expect(stdout).toContain('= agent/slow:2:1: ');
      expect([status, stdout]).toEqual([1, expect.not.stringContaining('not-judged')]);
    },
  );

  test('review reads those that did not change at the head commit', async () => {
    const repository = newRepository();
    repository.write('.github/bpftrace-guard.yml', configuration);
    repository.write('slow.bt', HALF('comm'));
    repository.commit('start');
    repository.write('agent/p.bt', HALF('pid'));
    repository.commit('change');
    repository.write('slow.bt', 'BEGIN { }\n');
    const { stdout } = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: repository.folder });
    expect(stdout).toContain('agent/p.bt:1:1 error[abba-deadlock]');
    expect(stdout).toContain('= slow.bt:1:1: ');
    expect(stdout).not.toContain('slow.bt:1:1 error');
  });
});

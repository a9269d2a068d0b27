import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();

/** A path with bytes that are not UTF-8, given as Latin-1. */
const bytes = (folder: string, name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);

/** Some file systems refuse such names. */
const takesBytes = await (async () => {
  const folder = await folderWith({});
  try {
    writeFileSync(bytes(folder, 'x\xff'), '');
    return readdirSync(folder, { encoding: 'buffer' })[0]?.at(-1) === 0xff;
  } catch {
    return false;
  }
})();

(takesBytes ? describe : describe.skip)('a file name that is not UTF-8', () => {
  async function oddFolder(): Promise<string> {
    const cwd = await folderWith({ 'plain.bt': HARMLESS });
    mkdirSync(bytes(cwd, 'f\xfcr'));
    writeFileSync(bytes(cwd, 'f\xfcr/b\xe4d.bt'), RISKY);
    writeFileSync(bytes(cwd, 'gr\xf6\xdfe.bt'), RISKY);
    return cwd;
  }

  test('is read when its folder is searched', async () => {
    const cwd = await oddFolder();
    const { status, stdout, stderr } = await run(['check', '--format', 'json'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { files, findings } = outputOf(stdout);
    const names = ['f\ufffdr/b\ufffdd.bt', 'gr\ufffd\ufffde.bt', 'plain.bt'];
    expect(files).toEqual(names.map((name) => ({ path: name, status: 'analysed' })));
    expect(new Set(findings.map((finding) => finding.path))).toEqual(new Set(names.slice(0, 2)));
    const { status: alone } = await run(['check'], { cwd: await folderWith({ '\ufffd.bt': HARMLESS }) });
    expect(alone).toBe(0);
  });

  test('is read when it is named, as a shell names it', async () => {
    const cwd = await oddFolder();
    const command = `'${process.execPath}' '${CLI}' check --format json gr* */b* "$PWD"/gr*`;
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(outputOf(stdout).files).toHaveLength(2);
  });

  test('that another name looks like is told, not passed over', async () => {
    const cwd = await folderWith({});
    writeFileSync(bytes(cwd, '\xfe.bt'), HARMLESS);
    writeFileSync(bytes(cwd, '\xff.bt'), RISKY);
    const { status, stderr } = await run(['check'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain('several names here that are not UTF-8 look like this one. Rename them.');
  });

  test('is read from a commit', async () => {
    const { folder, git, write } = newRepository();
    write('a.bt', HARMLESS);
    git('add', '.');
    git('commit', '--quiet', '-m', 'start');
    writeFileSync(bytes(folder, 'gr\xf6\xdfe.bt'), RISKY);
    execFileSync('git', ['add', '.'], { cwd: folder });
    git('commit', '--quiet', '-m', 'odd');
    const { status, stdout } = await run(['review', 'HEAD~1..HEAD', '--format', 'json'], { cwd: folder });
    expect([status, outputOf(stdout).files]).toEqual([1, [{ path: 'gr\ufffd\ufffde.bt', status: 'analysed' }]]);
  });

  test('is not written by fix, which says so', async () => {
    const cwd = await folderWith({});
    writeFileSync(bytes(cwd, 'gr\xf6\xdfe.bt'), RISKY);
    const { status, stderr } = await run(['fix'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(/It cannot be written/);
    expect(readdirSync(path.resolve(cwd))).toHaveLength(1);
  });
});

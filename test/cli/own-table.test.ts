import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tableText, VENDOR_FUNCTION } from '../config/own-table.ts';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();

const FILE = '.github/bpftrace-guard.yml';
const TABLE = '.github/kernels/el9.json';
const CONFIGURATION = `targets:\n  - { name: el9, bpftrace: 0.22.1, kernel-table: ${TABLE} }\n`;
const ON_VENDOR = RISKY.replaceAll('native_queued_spin_lock_slowpath', VENDOR_FUNCTION);
const FILES = { 'x.bt': ON_VENDOR, [FILE]: CONFIGURATION, [TABLE]: tableText() };

describe('a target with a kernel table', () => {
  test('is judged by it, also from a folder below, and JSON says which kernel it is', async () => {
    const cwd = await folderWith({ ...FILES, '.git/HEAD': '', 'tools/y.bt': ON_VENDOR });
    const { status, stdout } = await run(['check', '.', '--format', 'json'], { cwd });
    expect(status).toBe(1);
    const { targets, findings } = outputOf(stdout);
    expect(targets).toEqual([
      {
        name: 'el9',
        bpftrace: '0.22.1',
        kernel: '5.14.0',
        arch: 'x86_64',
        paravirt: true,
        release: '5.14.0-570.el9_6.x86_64',
      },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['abba-deadlock', 'abba-deadlock']);
    const below = await run(['check', 'y.bt'], { cwd: path.join(cwd, 'tools') });
    expect(below.status).toBe(1);
  });

  test('can be asked for by its name', async () => {
    const cwd = await folderWith(FILES);
    const { stdout } = await run(['check', 'x.bt', '--target', 'el9', '--target', 'debian-13', '--format', 'json'], {
      cwd,
    });
    expect(outputOf(stdout).targets.map(({ name }) => name)).toEqual(['el9', 'debian-13']);
    const unknown = await run(['check', 'x.bt', '--target', 'el10'], { cwd });
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('Unknown target "el10".')]);
  });

  test.each([
    [
      'missing',
      {},
      /bpftrace-guard\.yml: the kernel table \.github\/kernels\/el9\.json of the target "el9" cannot be used: it is not there\./,
    ],
    ['no JSON', { [TABLE]: 'no' }, /cannot be used: it is not JSON\./],
    ['a folder', { [`${TABLE}/x`]: '' }, /cannot be used: /],
    ['not UTF-8', { [TABLE]: new Uint8Array([0xff, 0xfe]) }, /cannot be used: it is not UTF-8\./],
    ['too large', { [TABLE]: `"${'x'.repeat(4 * 1024 * 1024)}"` }, /cannot be used: it is larger than 1 MiB\./],
  ])('whose table is %s ends with status 2, and the script is judged all the same', async (_, files, message) => {
    const cwd = await folderWith({ 'x.bt': RISKY, [FILE]: CONFIGURATION, ...files });
    const { status, stdout, stderr } = await run(['check', 'x.bt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('The configuration is left out');
    expect(stdout).toContain('abba-deadlock');
  });

  test('never reads outside of the folder that the configuration is for', async () => {
    const outside = await folderWith({ 'el9.json': tableText() });
    const cwd = await folderWith({ 'x.bt': ON_VENDOR, [FILE]: CONFIGURATION, '.github/kernels/README': '' });
    await symlink(path.join(outside, 'el9.json'), path.join(cwd, TABLE));
    const { status, stderr } = await run(['check', 'x.bt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('it leads out of the folder that the configuration is for');
  });

  test('of a policy is judged too, and goes before one of the same name', async () => {
    const policy = CONFIGURATION.replace(TABLE, 'policy/el9.json').replace('0.22.1', '0.24.2');
    const cwd = await folderWith({ ...FILES, 'policy.yml': policy, 'policy/el9.json': tableText() });
    const { status, stdout, stderr } = await run(['check', 'x.bt', '--policy', 'policy.yml', '--format', 'json'], {
      cwd,
    });
    expect(status).toBe(1);
    expect(outputOf(stdout).targets.map(({ bpftrace }) => bpftrace)).toEqual(['0.24.2']);
    expect(stderr).toContain('The target "el9" is overruled by that of the policy of the organisation.');
    const broken = await folderWith({ 'x.bt': ON_VENDOR, 'policy.yml': policy });
    const refused = await run(['check', 'x.bt', '--policy', 'policy.yml'], { cwd: broken });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/policy\.yml: the kernel table policy\/el9\.json .* it is not there/);
    expect(refused.stdout).toBe('');
  });

  test('is read from the base of a range, so that a change cannot alter it', async () => {
    const repository = newRepository();
    for (const [name, content] of Object.entries(FILES)) repository.write(name, content);
    repository.commit('base');
    const harmless = tableText({ functions: { unrelated: { attachable: true } } });
    repository.write('y.bt', ON_VENDOR);
    repository.write(TABLE, harmless);
    repository.commit('change');
    const { status, stdout } = await run(['review', 'HEAD~1..HEAD', '--format', 'json'], { cwd: repository.folder });
    expect(status).toBe(1);
    expect(outputOf(stdout).findings.map(({ rule }) => rule)).toEqual(['abba-deadlock']);
  });
});

import { afterEach, describe, expect, test } from '@jest/globals';
import { tableText, VENDOR_FUNCTION } from '../config/own-table.ts';
import { createRepository, type FileTree, type TestRepository } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const FILE = '.github/bpftrace-guard.yml';
const TABLE = '.github/kernels/el9.json';
const CONFIGURATION = `targets:\n  - { name: el9, bpftrace: 0.22.1, kernel-table: ${TABLE} }\n`;
const ON_VENDOR = RISKY.replaceAll('native_queued_spin_lock_slowpath', VENDOR_FUNCTION);
const HARMLESS_TABLE = tableText({ functions: { unrelated: { attachable: true } } });

describe('a target with a kernel table', () => {
  test('is judged by the table of the base commit', async () => {
    await stage.restart({ [FILE]: CONFIGURATION, [TABLE]: tableText() });
    const pull = await stage.open({ 'x.bt': ON_VENDOR });
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.summary).toContain('`el9`: bpftrace 0.22.1, Linux 5.14.0');
    expect(stage.github.comments(pull)[0]?.body).toContain('el9');
  });

  test('a change cannot alter the table that it is judged by', async () => {
    await stage.restart({ [FILE]: CONFIGURATION, [TABLE]: tableText() });
    const pull = await stage.open({ 'x.bt': ON_VENDOR, [TABLE]: HARMLESS_TABLE });
    expect((await runAction(stage.github, pull)).outputs.errors).toBe('1');
  });

  test('a change cannot bring a table along, nor a script the proof that it is harmless', async () => {
    await stage.restart({ [FILE]: CONFIGURATION, [TABLE]: HARMLESS_TABLE });
    const pull = await stage.open({ 'x.bt': ON_VENDOR, [TABLE]: tableText() });
    expect((await runAction(stage.github, pull)).outputs.errors).toBe('0');
  });

  test('the input `targets` may name it', async () => {
    await stage.restart({ [FILE]: CONFIGURATION, [TABLE]: tableText() });
    const pull = await stage.open({ 'x.bt': ON_VENDOR });
    const run = await runAction(stage.github, pull, { inputs: { targets: 'el9\ndebian-13' } });
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toContain('`debian-13`');
  });

  test.each([
    ['is missing', {}, 'it is not there.'],
    ['is no JSON', { [TABLE]: 'no' }, 'it is not JSON.'],
    ['is a folder', { [`${TABLE}/x`]: 'x' }, 'it is not a regular file.'],
    ['is of another kernel', { [TABLE]: tableText({ kernel: '6.12' }) }, 'is not of its `kernel` 6.12.'],
  ])('whose table %s fails the check of a change with scripts', async (_, files, reason) => {
    await stage.restart({ [FILE]: CONFIGURATION, ...files });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': HARMLESS }));
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')[0]).toContain(
      `${FILE}: the kernel table ${TABLE} of the target "el9" cannot be used: `,
    );
    expect(annotations(run, 'error')[0]).toContain(reason);
  });

  test('a target beyond the tables is told in the summary', async () => {
    await stage.restart({ [FILE]: 'targets: ["debian-13,kernel@9.0"]\n' });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': HARMLESS }));
    expect(run.summary).toContain('Linux 9.0 is newer than the kernels that the facts were read for');
  });
});

describe('the policy of an organisation', () => {
  const centrals: TestRepository[] = [];
  afterEach(async () => {
    for (const central of centrals.splice(0)) await central.remove();
  });
  const INPUTS = { policy: 'octo-org/policies/bpftrace/policy.yml' };
  const POLICY = CONFIGURATION.replace(TABLE, 'bpftrace/el9.json');

  async function organisation(central: FileTree, base: FileTree = {}): Promise<void> {
    await stage.restart({ 'README.md': 'Tools\n', ...base });
    const repository = await createRepository(central, { name: 'policies' });
    centrals.push(repository);
    stage.github.addRepository(repository);
  }

  test('has kernel tables of its own repository', async () => {
    await organisation({ 'bpftrace/policy.yml': POLICY, 'bpftrace/el9.json': tableText() });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': ON_VENDOR }), { inputs: INPUTS });
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toContain('`el9`');
  });

  test('gives a name its meaning, and that is said', async () => {
    await organisation(
      { 'bpftrace/policy.yml': POLICY, 'bpftrace/el9.json': tableText() },
      { [FILE]: CONFIGURATION, [TABLE]: HARMLESS_TABLE },
    );
    const run = await runAction(stage.github, await stage.open({ 'x.bt': ON_VENDOR }), { inputs: INPUTS });
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toContain('The target "el9" is overruled by that of the policy of the organisation.');
  });

  test('without its table stops the run', async () => {
    await organisation({ 'bpftrace/policy.yml': POLICY });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': ON_VENDOR }), { inputs: INPUTS });
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')[0]).toMatch(/bpftrace\/el9\.json/);
  });
});

import { describe, expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();

const NEWER_KERNEL = 'Linux 9.0 is newer than the kernels that the facts were read for';
const OLDER_KERNEL = 'Linux 4.4 is older than the kernels that the facts were read for';
const NEWER_BPFTRACE = 'bpftrace 0.99.0 is newer than the releases of bpftrace that the facts were read for';
const OLDER_BPFTRACE = 'bpftrace 0.14.0 is older than the releases of bpftrace that the facts were read for';

describe('a release beyond the tables', () => {
  test.each([
    ['debian-13,kernel@9.0', [NEWER_KERNEL]],
    ['debian-12,kernel@4.4', [OLDER_KERNEL]],
    ['debian-13,bpftrace@0.99', [NEWER_BPFTRACE]],
    ['ubuntu-22.04', [OLDER_BPFTRACE]],
    ['bpftrace@0.99,kernel@9.0', [NEWER_BPFTRACE, NEWER_KERNEL]],
  ])('%s is told on standard error and in every format for people', async (target, notes) => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    for (const format of ['text', 'json', 'sarif', 'markdown', 'html', 'github']) {
      const { stdout, stderr } = await run(['check', 'x.bt', '--target', target, '--format', format], { cwd });
      for (const note of notes) {
        expect(stderr).toContain(note);
        if (format !== 'text' && format !== 'github') expect(stdout).toContain(note);
      }
    }
    const { stdout } = await run(['check', 'x.bt', '--target', target, '--format', 'json'], { cwd });
    const [told] = outputOf(stdout).targets;
    expect(told?.notes).toHaveLength(notes.length);
    expect(told?.notes?.join(' ')).toMatch(/judged as .* less sure/);
  });

  test('--quiet leaves the notes out, and what was read has none', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const quiet = await run(['check', 'x.bt', '--quiet', '--target', 'debian-13,kernel@9.0'], { cwd });
    expect(quiet.stderr).toBe('');
    const { stdout, stderr } = await run(['check', 'x.bt', '--target', 'debian-13', '--format', 'json'], { cwd });
    expect(stderr).not.toContain('facts were read for');
    expect(outputOf(stdout).targets).toEqual([
      { name: 'debian-13', bpftrace: '0.23.2', kernel: '6.12', arch: 'x86_64', paravirt: true },
    ]);
  });

  test.each([
    ['bpftrace@0.27.1,kernel@6.12', 'bpftrace@0.99,kernel@6.12'],
    ['bpftrace@0.17,kernel@6.1', 'bpftrace@0.14,kernel@6.1'],
    ['bpftrace@0.17,kernel@5.10', 'bpftrace@0.17,kernel@5.4'],
  ])('a claim that is certain on %s is not on %s', async (known, beyond) => {
    const script = known.includes('0.17') ? RISKY.replace('fentry', 'kfunc').replace('fexit', 'kretfunc') : RISKY;
    const cwd = await folderWith({ 'x.bt': script });
    const confidences = async (target: string) => {
      const { stdout } = await run(['check', 'x.bt', '--target', target, '--format', 'json'], { cwd });
      return outputOf(stdout).findings.map(({ confidence }) => confidence);
    };
    expect(await confidences(known)).toContain('certain');
    expect(await confidences(beyond)).not.toContain('certain');
    expect(await confidences(beyond)).toContain('likely');
  });
});

import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();

/** A folder with a script, and a bpftrace that says this. */
async function machine(says: string): Promise<{ readonly cwd: string; readonly env: Record<string, string> }> {
  const cwd = await folderWith({ 'x.bt': RISKY, fake: `#!/bin/sh\n${says}\n` });
  await chmod(path.join(cwd, 'fake'), 0o755);
  return { cwd, env: { BPFTRACE: path.join(cwd, 'fake') } };
}

describe('--target host', () => {
  test.each([['check'], ['fix', '--dry-run']])('%s judges for this machine', async (...command) => {
    const at = await machine('echo "bpftrace v0.23.4"');
    const { stdout, stderr } = await run([...command, '--target', 'host', '--format', 'json', 'x.bt'], at);
    const [target] = outputOf(command[0] === 'fix' ? stderr.slice(stderr.indexOf('{')) : stdout).targets;
    expect(target).toMatchObject({ name: 'host', bpftrace: '0.23.4' });
  });

  test('and beside it for others, and for this one with another bpftrace', async () => {
    const at = await machine('echo "bpftrace v0.23.4"');
    const targets = ['host', 'host,bpftrace@0.17', 'debian-13'].flatMap((name) => ['--target', name]);
    const { stdout } = await run(['check', ...targets, '--format', 'json', 'x.bt'], at);
    expect(outputOf(stdout).targets.map(({ name, bpftrace }) => [name, bpftrace])).toEqual([
      ['host', '0.23.4'],
      ['host,bpftrace@0.17', '0.17.0'],
      ['debian-13', '0.23.2'],
    ]);
  });

  test.each([
    ['exit 3', 'it ended with status 3'],
    ['kill -9 $$', 'ended by SIGKILL'],
    ['yes', 'it writes without end'],
    ['echo bpftrace', '--version names no release'],
  ])('a bpftrace that does %j is assumed to be the nearest, which a note says', async (says, why) => {
    const { stderr } = await run(['check', '--target', 'host', 'x.bt'], await machine(says));
    expect(stderr.replace(/\s+/g, ' ')).toMatch(new RegExp(`note: host: .*${why}\\. bpftrace [\\d.]+ is assumed, `));
  });

  test('nobody asks bpftrace where no target is this machine', async () => {
    const { cwd, env } = await machine('touch asked');
    await run(['check', '--target', 'debian-13', 'x.bt'], { cwd, env });
    await expect(run(['check', 'asked'], { cwd, env })).resolves.toMatchObject({ status: 3 });
  });
});

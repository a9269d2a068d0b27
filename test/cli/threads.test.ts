import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { JudgePool } from '../../src/cli/judge-pool.ts';
import { resolveSettings } from '../../src/session/settings.ts';
import { outputOf } from '../render/json-contract.ts';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
/** More text than one thread judges alone. */
const LONG = `// ${'x'.repeat(400_000)}\n`;
const STORE = 'macro store(@map, key, value) { @map[key] = value }\n';
const LINKED = `import "store.bt";\n${RISKY.replaceAll(/@(\w)\[(\w+)\] = (\d);/g, 'store(@$1, $2, $3);')}`;
const HOST = `#!/bin/sh\nbpftrace -e '${RISKY.replaceAll('\n', ' ')}'\n`;
const SCRIPTS = {
  'a.bt': RISKY,
  'b.bt': HARMLESS,
  'c.bt': 'kprobe:f { @a = ; }\n',
  'd.sh': HOST,
  'linked.bt': LINKED,
  'store.bt': STORE,
  'z.py': 'print("no probe")\n',
};

describe('A run with threads', () => {
  test('finds what a run without them does, in the same order', async () => {
    const short = await folderWith(SCRIPTS);
    const long = await folderWith({ ...SCRIPTS, 'long.bt': `${HARMLESS}${LONG}` });
    const args = ['check', '--format', 'json', ...TARGET, ...Object.keys(SCRIPTS)];
    const alone = await run(args, { cwd: short });
    const threads = await run([...args, 'long.bt'], { cwd: long });
    const [one, other] = [outputOf(alone.stdout), outputOf(threads.stdout)];
    expect(new Set(one.findings.map(({ path: at }) => at))).toEqual(new Set(['a.bt', 'c.bt', 'd.sh', 'linked.bt']));
    expect(other.findings).toEqual(one.findings);
    expect(other.files.filter(({ path: at }) => at !== 'long.bt')).toEqual(one.files);
    expect(threads.status).toBe(alone.status);
    expect(threads.stderr).toBe(alone.stderr);
  });

  test('fixes what a run without them does', async () => {
    const cwd = await folderWith({ 'a.bt': `${RISKY}${LONG}`, 'b.bt': RISKY });
    const { status, stdout } = await run(['fix', ...TARGET], { cwd });
    expect(stdout).toMatch(/^\d fixed, no findings left in 2 scripts/m);
    expect(status).toBe(0);
  });

  test('shows findings as they come, and ends by a signal with what was found', async () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`s${at + 1000}.bt`, RISKY.repeat(20)]));
    const cwd = await folderWith({ 'a.bt': RISKY, ...many });
    const child = spawn(process.execPath, [CLI, 'check', ...TARGET], { cwd });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [status] = await once(child, 'close');
    expect(stderr).toMatch(/error: \.: The run was interrupted before it judged s\d+\.bt, /);
    expect(status).toBe(130);
    expect(stdout).toMatch(/^a\.bt:\d+:\d+ error\[abba-deadlock\]/);
    expect(stdout).toMatch(
      /\n\d+ findings \(.*\) in \d+ scripts?, judged on 1 target; 1 input could not be analysed\n$/,
    );
  });

  test('of fix that a signal ends has changed what it tells of, each script as a whole', async () => {
    const names = Array.from({ length: 2_000 }, (_, at) => `s${at + 1000}.bt`);
    const cwd = await folderWith(Object.fromEntries(names.map((name) => [name, RISKY])));
    const textOf = (name: string) => readFileSync(path.join(cwd, name), 'utf8');
    const child = spawn(process.execPath, [CLI, 'fix', ...TARGET], { cwd });
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    const closed = once(child, 'close');
    while (textOf('s1000.bt') === RISKY) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    const told = new Set([...stdout.matchAll(/^(s\d+\.bt):.* fixed\[/gm)].map(([, name]) => name));
    expect(names.filter((name) => textOf(name) !== RISKY)).toEqual([...told]);
    expect(told.size).toBeLessThan(names.length);
    for (const name of told) expect(textOf(name ?? '')).toBe(textOf('s1000.bt'));
  });

  test('shows how far it is on a terminal, and nothing of that elsewhere', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`s${at + 1000}.bt`, RISKY.repeat(10)]));
    const cwd = await folderWith(many);
    const args = ['check', '--no-color', '--select', 'misleading-text', ...TARGET];
    const command = [process.execPath, CLI, ...args].join(' ');
    const { CI: _, ...env } = process.env;
    const shown = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, env, encoding: 'utf8' });
    expect(shown.stdout).toMatch(/\d+ of 300 judged, \d+ s left: s\d+/);
    const last = 'no findings in 300 scripts, judged on 1 target';
    expect(shown.stdout.endsWith(`\r\u001b[K${last}\r\n`)).toBe(true);
    expect(await run(args, { cwd })).toEqual({ status: 0, stdout: `${last}\n`, stderr: '' });
  });
});

describe('A pool of threads', () => {
  const settings = resolveSettings({
    inputs: { from: 'command line' },
    repository: { configuration: {}, ownTargets: new Map(), mistakes: [] },
  });
  const script = (name: string) => ({ status: 'readable' as const, path: name, text: name });

  async function pool(code: string): Promise<JudgePool> {
    const entry = path.join(await folderWith({}), 'thread.mjs');
    writeFileSync(entry, `import { parentPort } from 'node:worker_threads';\n${code}`);
    return new JudgePool(settings, pathToFileURL(entry), 2);
  }

  test('loses only the script on which a thread ends', async () => {
    const threads = await pool(`parentPort.on('message', ({ script: { path } }) => {
      if (path === 'bad') process.exit(7);
      if (path === 'worse') throw new Error('No more memory');
      parentPort.postMessage({ report: { status: 'skipped', path, error: 'Nothing.' }, notes: [] });
    });`);
    const names = ['a', 'bad', 'b', 'c', 'worse', 'd', 'e', 'f', 'g', 'bad', ...'hijklmnopqrstuvwxyz'];
    const judged = await Promise.all(names.map((name) => threads.judge(script(name), settings)));
    await threads.close();
    for (const [at, name] of names.entries()) {
      const report = judged[at]?.report;
      expect(report?.path).toBe(name);
      expect(report?.status).toBe(name === 'bad' || name === 'worse' ? 'failed' : 'skipped');
      if (name === 'worse') expect(report).toMatchObject({ error: expect.stringContaining('No more memory') });
    }
  });

  test('gives no answer for what it has when it is closed', async () => {
    const threads = await pool("parentPort.on('message', () => {});");
    const answers = ['a', 'b', 'c'].map((name) => threads.judge(script(name), settings));
    await threads.close();
    expect(await Promise.all(answers)).toEqual([undefined, undefined, undefined]);
  });
});

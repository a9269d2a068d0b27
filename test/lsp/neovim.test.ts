import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { CLI, RISKY, run, temporaryFolders } from '../cli/run.ts';
import { describeWith } from '../real-tool.ts';

const folderWith = temporaryFolders();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];

const PLUGIN = path.resolve(import.meta.dirname, '../../editors/neovim');

const REPORT = z.object({
  filetype: z.string(),
  diagnostics: z.array(
    z.object({ code: z.string(), line: z.number(), column: z.number(), message: z.string(), severity: z.number() }),
  ),
  hover: z.string(),
  clients: z.number(),
  tokens: z.array(z.string()),
  symbols: z.array(z.string()),
  text: z.string(),
  clean: z.boolean(),
  typed: z.array(z.string()),
  stopped: z.boolean(),
});

describeWith('NEOVIM', 'Neovim, by its own client', (neovim) => {
  test('shows findings, explains, colours, and applies a rewrite to the buffer', async () => {
    const folder = await folderWith({ 'a.bt': `// 𝒳\n${RISKY}`, 'fixed.bt': `// 𝒳\n${RISKY}` });
    const script = path.join(folder, 'neovim.lua');
    copyFileSync(new URL('neovim.lua', import.meta.url), script);
    // In the Debian that Neovim is in, this machine is below /host.
    const server = ['chroot', '/host', process.execPath, CLI, 'lsp', ...TARGET];
    const args = ['--headless', '-u', 'NONE', '-l', script, `/host${PLUGIN}`, path.join(folder, 'a.bt'), ...server];
    const { stdout } = await promisify(execFile)(neovim, args, { cwd: folder });
    const report = REPORT.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    expect(report).toMatchObject({
      filetype: 'bpftrace',
      clients: 1,
      diagnostics: [{ code: 'abba-deadlock', line: 2, column: 0, severity: 1 }],
      tokens: ['event'],
      symbols: ['fentry:native_queued_spin_lock_slowpath', 'fexit:native_queued_spin_lock_slowpath'],
      clean: true,
      typed: ['syntax-error'],
      stopped: true,
    });
    expect(report.diagnostics[0]?.message).toMatch(/^This script can hang the machine by itself on Linux 6\.12/);
    expect(report.hover).toMatch(/it is an fexit program/);
    expect(report.hover).toMatch(/On the lock path: the exit of/);
    await run(['fix', ...TARGET, 'fixed.bt'], { cwd: folder });
    expect(report.text).toBe(readFileSync(path.join(folder, 'fixed.bt'), 'utf8'));
  });
});

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { bundle } from '../bundle.ts';

/** What users run. */
export const CLI = bundle('cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd: string;
  /** What standard input holds. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** What is run, from `cwd`; by default CLI. */
  readonly program?: string;
}

/** Runs `bpftrace-guard` as a child process, without colours unless `env` asks for them. */
export function run(args: readonly string[], { cwd, input = '', env = {}, program = CLI }: RunSettings): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...inherited, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // The program may refuse its arguments without reading its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}

/** A function that makes a folder with these files, by path, in the system's place for such; removed after the tests. */
export function temporaryFolders(): (files: Readonly<Record<string, string | Uint8Array>>) => Promise<string> {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return async (files) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-'));
    made.push(folder);
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    return folder;
  };
}

/** A script that can hang a machine with bpftrace 0.23.2 and Linux 6.12. */
export const RISKY = `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`;

/** A script that nothing is to be said about. */
export const HARMLESS = `interval:s:1 { @ticks = count(); }
`;

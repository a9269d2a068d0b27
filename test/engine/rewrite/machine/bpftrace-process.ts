import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Files = ReadonlyMap<string, string>;

/** Writes a script and the files beside it where the chroot of bpftrace sees them, and takes them away again. */
function withScript<Result>(text: string, files: Files, use: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync('/tmp/bpftrace-guard-machine-');
  try {
    const file = path.join(folder, 'script.bt');
    writeFileSync(file, text);
    for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The code that bpftrace 0.23 generates, before LLVM optimises it; nothing is loaded. */
export function codeOf023(command: string, text: string, files: Files = new Map()): string {
  return withScript(text, files, (file, folder) => {
    const ir = path.join(folder, 'ir');
    execFileSync(command, ['--emit-llvm', ir, '--emit-elf', '/dev/null', file], { stdio: 'pipe', timeout: 60_000 });
    return readFileSync(`${ir}.original.ll`, 'utf8');
  });
}

/** The code that bpftrace 0.27 generates, before LLVM optimises it; nothing is loaded. */
export function codeOf027(command: string, text: string, files: Files = new Map()): string {
  return withScript(text, files, (file) =>
    execFileSync(command, ['-d', 'codegen', '--mode', 'codegen', file], {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 60_000,
      maxBuffer: 2 ** 26,
    }),
  );
}

/** What a script that ended by itself has printed of its maps, key by key. */
export type PrintedMaps = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/**
 * Loads and runs a script that must end by itself within half a minute: only for probes that are no kernel functions.
 * @throws Error with what bpftrace said, when it does not run the script
 */
export function runScript(command: string, text: string, files: Files = new Map()): PrintedMaps {
  return withScript(text, files, (file) => {
    const { status, stdout, stderr } = spawnSync('timeout', ['30', command, '-f', 'json', file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`bpftrace ended with ${status}: ${stderr}`);
    const maps = new Map<string, ReadonlyMap<string, unknown>>();
    for (const line of stdout.split('\n').filter((each) => each.startsWith('{'))) {
      const message: unknown = JSON.parse(line);
      for (const [name, value] of printedMaps(message)) maps.set(name, value);
    }
    return maps;
  });
}

function printedMaps(message: unknown): [string, ReadonlyMap<string, unknown>][] {
  if (typeof message !== 'object' || message === null || !('data' in message)) return [];
  const { data } = message;
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([name]) => name.startsWith('@'))
    .map(([name, value]: [string, unknown]) => [
      name,
      new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : [['', value]]),
    ]);
}

/** Why this machine does not let bpftrace load anything; undefined where it does. */
export function whyNothingRuns(command: string): string | undefined {
  try {
    const maps = runScript(command, 'BEGIN { @ran = 1; exit(); }\n');
    return maps.has('@ran') ? undefined : 'a script that only sets a map printed nothing';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

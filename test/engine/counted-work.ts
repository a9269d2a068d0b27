import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** What one analysis took. */
export interface Counted {
  /** How often the parts of the engine's code ran: the same on every machine. */
  readonly work: number;
  readonly rules: readonly string[];
}

/**
 * V8 counts how often each part of a function runs. The counts are exact where nothing is optimised. What the engine's code has
 * done natively (a search in a text, a sort) is one part each.
 */
const COUNTER = `
import { createInterface } from 'node:readline';
import { Session } from 'node:inspector';
import { analyse, DEFAULT_TARGETS } from './engine.mjs';
const session = new Session();
session.connect();
const ask = (method, options) => {
  let answer;
  session.post(method, options, (error, result) => {
    if (error) throw new Error(error.message);
    answer = result;
  });
  return answer;
};
const options = { targets: DEFAULT_TARGETS.slice(0, Number(process.argv[2])), configured: false };
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// What is worked out once for all scripts is no work of one of them.
analyse('x.bt', 'fentry:f { @a[pid] = 1; }', options);
for await (const line of createInterface({ input: process.stdin })) {
  const { text, longScripts } = JSON.parse(line);
  ask('Profiler.takePreciseCoverage');
  const { findings } = analyse('x.bt', text, { ...options, rewrites: { longScripts } });
  const { result } = ask('Profiler.takePreciseCoverage');
  let work = 0;
  for (const { url, functions } of result)
    if (url.endsWith('/engine.mjs')) for (const { ranges } of functions) for (const { count } of ranges) work += count;
  console.log(JSON.stringify({ work, rules: findings.map(({ rule }) => rule) }));
}
`;
const EXACT = ['--no-opt', '--no-maglev', '--no-sparkplug'];

const ENTRY = `
export { analyse } from './src/engine/analyse.ts';
export { DEFAULT_TARGETS } from './src/facts/query/population.ts';
`;

/** Runs the engine in a process of its own, and counts what it does. */
export class WorkCounter {
  readonly #folder: string;
  readonly #child: ReturnType<typeof spawn>;
  readonly #lines: AsyncIterator<string>;

  private constructor(folder: string, targets: number) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, [...EXACT, path.join(folder, 'counter.mjs'), String(targets)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (this.#child.stdout === null) throw new Error('the counter has no output');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** @param targets how many of the default targets scripts are judged for, the first ones */
  static async start(targets = 2): Promise<WorkCounter> {
    const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-work-'));
    await build({
      stdin: { contents: ENTRY, resolveDir: '.', sourcefile: 'work-entry.ts', loader: 'ts' },
      bundle: true,
      outfile: path.join(folder, 'engine.mjs'),
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      logLevel: 'silent',
    });
    writeFileSync(path.join(folder, 'counter.mjs'), COUNTER);
    return new WorkCounter(folder, targets);
  }

  /** @param longScripts whether the rewrites of a long script are proved too, as for `fix` */
  async count(text: string, longScripts = false): Promise<Counted> {
    this.#child.stdin?.write(`${JSON.stringify({ text, longScripts })}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error('the counter ended');
    return JSON.parse(String(value));
  }

  stop(): void {
    this.#child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

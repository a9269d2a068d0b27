/**
 * One measurement in a process of its own, so that no other warms or fills it. Prints a JSON object.
 *
 *   task syntax FOLDER      warm parse of the scripts in a folder
 *   task analysis FOLDER    warm analysis (syntax, policy, rewrites) on the default targets
 *   task growth LENGTH      warm parses of a dense script, and of one with a tenth of its length, in turn
 *   task wide KIND         first analysis of a script with 2,000 probes and 200 maps, 'harmless' or 'risky', on the default targets
 *   task dense LENGTH       first parse of a dense script in a new process, and the peak of its memory
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../src/engine/analyse.ts';
import { parseScript } from '../src/engine/syntax/parse.ts';
import { DEFAULT_TARGETS } from '../src/facts/query/population.ts';
import { denseScript } from './dense-script.ts';
import { wideScript } from './wide-script.ts';

const WARM_UPS = 20;
const RUNS = 21;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The median time of a pass over all scripts of a folder, in a process that has made some passes before. */
function warm(folder: string, work: (name: string, text: string) => void): object {
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.bt'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  const pass = () => {
    for (const { name, text } of scripts) work(name, text);
  };
  for (let run = 0; run < WARM_UPS; run++) pass();
  const times = Array.from({ length: RUNS }, () => timed(pass));
  const bytes = scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { bytes, ms: median(times), least: Math.min(...times), most: Math.max(...times) };
}

function growth(length: number): object {
  const small = denseScript(length / 10);
  const large = denseScript(length);
  const parseSmall = () => {
    for (let time = 0; time < 10; time++) parseScript(small);
  };
  parseSmall();
  // In turn, so that whatever else the machine does falls on both.
  const runs = Array.from({ length: 7 }, () => ({
    small: timed(parseSmall) / 10,
    large: timed(() => parseScript(large)),
  }));
  const factor = (10 * small.length) / large.length;
  return {
    ms: median(runs.map((run) => run.large)),
    times: median(runs.map((run) => (run.large / run.small) * factor)),
  };
}

function dense(length: number): object {
  const text = denseScript(length);
  const ms = timed(() => {
    const { items, errors } = parseScript(text);
    if (items.length === 0 || errors.length > 0)
      throw new Error(`The dense script does not parse: ${errors[0]?.message}`);
  });
  return { bytes: Buffer.byteLength(text), ms, peakMB: process.resourceUsage().maxRSS / 1024 };
}

/** The first analysis in a new process, and how much of it one target would take after that. */
function wide(kind: string): object {
  const text = wideScript(2_000, 200, kind === 'risky');
  const judge = (targets: typeof DEFAULT_TARGETS) =>
    timed(() => {
      const { findings } = analyse('wide.bt', text, { targets, configured: false });
      if (findings.some(({ rule }) => rule === 'syntax-error')) throw new Error('The wide script is not judged.');
    });
  const before = process.cpuUsage();
  const ms = judge(DEFAULT_TARGETS);
  const { user, system } = process.cpuUsage(before);
  const again = [judge(DEFAULT_TARGETS), judge(DEFAULT_TARGETS), judge(DEFAULT_TARGETS)];
  const one = [1, 2, 3].map(() => judge(DEFAULT_TARGETS.slice(1, 2)));
  return {
    bytes: Buffer.byteLength(text),
    ms,
    cpuMs: (user + system) / 1000,
    times: median(again) / median(one),
    targets: DEFAULT_TARGETS.length,
  };
}

const [task, argument = ''] = process.argv.slice(2);
const results: Record<string, () => object> = {
  syntax: () => warm(argument, (_name, text) => parseScript(text)),
  analysis: () => warm(argument, (name, text) => analyse(name, text, { targets: DEFAULT_TARGETS, configured: false })),
  growth: () => growth(Number(argument)),
  wide: () => wide(argument),
  dense: () => dense(Number(argument)),
};
const measure = results[task ?? ''];
if (!measure) throw new Error(`No task '${task}'`);
console.log(JSON.stringify(measure()));

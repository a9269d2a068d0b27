/**
 * Measures how fast scripts are read and judged. Prints a table and writes .cache/bench.json.
 *
 *   BPFTRACE_TOOLS_027=folder [BPFTRACE_027=command] npm run bench
 *
 * BPFTRACE_TOOLS_027 holds the tools of bpftrace 0.27.1 (scripts/tools-027.sh fetches them). BPFTRACE_027 is a command
 * that runs bpftrace 0.27.1; `--fmt FILE` is added, for files below the temporary folder. TREE_SITTER is the folder `lib` of
 * tree-sitter's sources, and TREE_SITTER_BPFTRACE a checkout of sgruszka/tree-sitter-bpftrace: their parser in C is compiled with
 * `cc` and measured beside ours. What is not set is left out.
 * A benchmark, never a test: whatever the numbers are, the exit status is 0.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RESULT = path.join(ROOT, '.cache', 'bench.json');
const RUNS = 5;
/** Bundled as scripts/build.js does it, so that what is measured is what is shipped. */
const REQUIRE = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`;

const work = mkdtempSync(path.join(os.tmpdir(), 'bpftrace-guard-bench-'));

async function bundle(source, name) {
  const outfile = path.join(work, name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
  });
  return outfile;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The numbers of the runs that have the median time. */
function medianRun(runs) {
  return [...runs].sort((a, b) => a.ms - b.ms)[runs.length >> 1];
}

function wallTime(command, args) {
  const start = performance.now();
  const { error, status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const ms = performance.now() - start;
  if (error) throw error;
  return { ms, status, stderr };
}

/** `check` of all files at once against `bpftrace --fmt` of each, in turn. */
function coldCheck(cli, files) {
  const [command, ...before] = (process.env.BPFTRACE_027 ?? '').split(' ').filter(Boolean);
  const ours = [];
  const theirs = [];
  for (let run = 0; run < RUNS; run++) {
    const checked = wallTime(process.execPath, [cli, 'check', ...files]);
    if (checked.status > 1) throw new Error(`check ended with ${checked.status}: ${checked.stderr}`);
    ours.push(checked.ms);
    if (command === undefined) continue;
    let sum = 0;
    for (const file of files) {
      const formatted = wallTime(command, [...before, '--fmt', file]);
      if (formatted.status !== 0) throw new Error(`--fmt ${file} ended with ${formatted.status}: ${formatted.stderr}`);
      sum += formatted.ms;
    }
    theirs.push(sum);
  }
  return { checkMs: median(ours), ...(theirs.length > 0 ? { fmtMs: median(theirs) } : {}) };
}

/** tree-sitter's parser of bpftrace, in C, over the same files; undefined without its sources. */
function treeSitter(files) {
  const { TREE_SITTER: library, TREE_SITTER_BPFTRACE: grammar } = process.env;
  if (library === undefined || grammar === undefined) return undefined;
  const program = path.join(work, 'tree-sitter');
  const sources = ['bench/tree-sitter.c', path.join(library, 'src/lib.c')];
  const generated = ['parser.c', 'scanner.c'].map((name) => path.join(grammar, 'src', name)).filter(existsSync);
  const folders = [path.join(library, 'include'), path.join(library, 'src'), path.join(grammar, 'src')];
  const args = ['-O2', '-o', program, ...sources, ...generated, ...folders.map((folder) => `-I${folder}`)];
  execFileSync('cc', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(execFileSync(program, files, { encoding: 'utf8' }));
}

/** Many scripts, and how many of them bpftrace formats: the time for all is worked out from these. */
const MANY = 5_000;
const FORMATTED = 100;

/** `check` of many scripts against `bpftrace --fmt` of each, in turn. */
function many(cli, files) {
  const folder = path.join(work, 'many');
  mkdirSync(folder);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const names = Array.from({ length: MANY }, (_, at) => path.join(folder, `s${at}.bt`));
  for (const [at, name] of names.entries()) writeFileSync(name, `${texts[at % texts.length]}// ${at}\n`);
  const [command, ...before] = (process.env.BPFTRACE_027 ?? '').split(' ').filter(Boolean);
  const ours = [];
  const theirs = [];
  for (let run = 0; run < 3; run++) {
    ours.push(wallTime(process.execPath, [cli, 'check', folder]).ms);
    if (command === undefined) continue;
    let sum = 0;
    for (const name of names.slice(0, FORMATTED)) sum += wallTime(command, [...before, '--fmt', name]).ms;
    theirs.push((sum / FORMATTED) * MANY);
  }
  return { checkMs: median(ours), ...(theirs.length > 0 ? { fmtMs: median(theirs) } : {}) };
}

function machine() {
  const cpus = os.cpus();
  return {
    processor: cpus[0]?.model ?? 'unknown',
    cores: cpus.length,
    memoryMB: Math.round(os.totalmem() / 2 ** 20),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    load: os.loadavg()[0],
  };
}

const rate = ({ bytes, ms }) => `${(bytes / ms / 1000).toFixed(2)} MB/s`;
const time = (ms) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;

async function measure() {
  const task = await bundle('bench/task.ts', 'task.mjs');
  const run = (...args) => JSON.parse(execFileSync(process.execPath, [task, ...args], { encoding: 'utf8' }));
  const result = { machine: machine(), runs: RUNS };
  const rows = [];

  const tools = process.env.BPFTRACE_TOOLS_027;
  if (tools === undefined || !existsSync(tools)) {
    console.error('bench: BPFTRACE_TOOLS_027 names no folder: what needs the tools of bpftrace 0.27.1 is left out.');
  } else {
    const folder = path.join(work, 'tools');
    mkdirSync(folder);
    const names = readdirSync(tools).filter((name) => name.endsWith('.bt'));
    for (const name of names) copyFileSync(path.join(tools, name), path.join(folder, name));
    const files = names.map((name) => path.join(folder, name));

    result.syntax = run('syntax', folder);
    rows.push([`syntax, ${names.length} tools, warm`, rate(result.syntax), time(result.syntax.ms), '8 MB/s']);
    result.treeSitter = treeSitter(files);
    if (result.treeSitter === undefined) console.error('bench: TREE_SITTER or TREE_SITTER_BPFTRACE is not set.');
    else rows.push(["tree-sitter's parser in C, warm", rate(result.treeSitter), time(result.treeSitter.ms), '']);
    result.analysis = run('analysis', folder);
    rows.push(['syntax + policy, warm', rate(result.analysis), time(result.analysis.ms), '1 MB/s']);
    result.cold = coldCheck(await bundle('src/cli.ts', 'cli.mjs'), files);
    const { checkMs, fmtMs } = result.cold;
    rows.push(['check of the tools, cold', '', time(checkMs), '']);
    if (fmtMs === undefined) console.error('bench: BPFTRACE_027 is not set: nothing to compare a cold check with.');
    else
      rows.push([
        'bpftrace --fmt, once per tool',
        `${(fmtMs / checkMs).toFixed(1)} times check`,
        time(fmtMs),
        '2.9 times',
      ]);
    result.many = many(path.join(work, 'cli.mjs'), files);
    rows.push([`check of ${MANY} scripts`, '', time(result.many.checkMs), '']);
    if (result.many.fmtMs !== undefined)
      rows.push([
        `bpftrace --fmt, once per script (from ${FORMATTED})`,
        `${(result.many.fmtMs / result.many.checkMs).toFixed(1)} times check`,
        time(result.many.fmtMs),
        '3 times',
      ]);
  }

  // In turn, so that whatever else the machine does falls on both.
  const wide = Array.from({ length: RUNS }, () => ({ harmless: run('wide', 'harmless'), risky: run('wide', 'risky') }));
  const cpu = {};
  for (const kind of ['harmless', 'risky']) {
    const runs = wide.map((each) => each[kind]);
    const typical = medianRun(runs);
    result[`wide-${kind}`] = typical;
    cpu[kind] = Math.min(...runs.map(({ cpuMs }) => cpuMs));
    const cost = `${typical.targets} targets cost ${typical.times.toFixed(1)} times one`;
    rows.push([`2,000 probes and 200 maps, ${kind}, cold`, cost, time(typical.ms), '1000 ms']);
  }
  result['wide-cpu'] = { ...cpu, times: cpu.risky / cpu.harmless };
  rows.push([
    'risky against harmless, processor time',
    `${result['wide-cpu'].times.toFixed(1)} times`,
    `${time(cpu.risky)} against ${time(cpu.harmless)}`,
    '1.5 times',
  ]);
  const dense = (length) => medianRun(Array.from({ length: RUNS }, () => run('dense', String(length))));
  result.dense = dense(1_000_000);
  const { ms, peakMB } = result.dense;
  rows.push(['1 MB of dense code, cold', `${peakMB.toFixed(0)} MB memory`, time(ms), '2000 ms, 400 MB']);
  result.growth = run('growth', '1000000');
  rows.push([
    '1 MB against 100 KB, warm',
    `${result.growth.times.toFixed(1)} times`,
    time(result.growth.ms),
    '11 times',
  ]);
  return { result, rows };
}

try {
  const { result, rows } = await measure();
  const { processor, cores, memoryMB, system, node, load } = result.machine;
  console.log(`${processor}, ${cores} cores, ${memoryMB} MB; ${system}; Node ${node}; load ${load.toFixed(1)}\n`);
  const table = [['', 'result', 'time', 'goal'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  mkdirSync(path.dirname(RESULT), { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(`\nWritten to ${path.relative(process.cwd(), RESULT)}.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

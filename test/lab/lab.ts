import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './cache.ts';
import { runCampaign } from './campaign.ts';
import { isContradicted } from './confusion.ts';
import { evidencePage } from './evidence.ts';
import { fixedForms } from './fixed-form.ts';
import { describeRun, isHang, runFixed } from './fixed-run.ts';
import { DEFAULT_BPFTRACE, DEFAULT_KERNEL, LAB_BPFTRACE, LAB_KERNELS, secondsOf } from './kernels.ts';
import { type GuestScript, Laboratory, NoGuest } from './laboratory.ts';
import { ACCELERATIONS } from './qemu.ts';
import { readResults } from './results.ts';
import { seenTable } from './seen-table.ts';
import { scriptsOf, TABLES, type TableName } from './tables.ts';

const USAGE = `Usage: npm run lab -- SCRIPT [options]
       npm run lab -- --table ${TABLES.join('|')} [options]
       npm run lab -- --evidence
Runs a script in a guest under a load, and says whether the guest's kernel hangs. Needs Debian, QEMU, cpio and gcc.

  --fixed             runs the script as it is, and then with each rewrite that bpftrace-guard offers
  --kernel NAME       ${LAB_KERNELS.map(({ name }) => name).join(', ')};
                      or the path of a kernel image (${DEFAULT_KERNEL})
  --bpftrace NAME     ${LAB_BPFTRACE.map(({ name }) => name).join(', ')} (${DEFAULT_BPFTRACE})
  --load KINDS        what contends: dup, eventfd, futex, fork (dup; of a table, what each script has)
  --seconds N         how long the load runs, in seconds of the guest (20 on 6.1, else 60)
  --runs N            how often; a hang ends it (3)
  --copies N          how many copies of the script run together (1)
  --accel kvm|tcg     how QEMU runs the guest (KVM where there is one)

  --table cases       runs the scripts of cases.ts, and writes results.json; goes on where it stopped
  --table rewrites    those that hung, as bpftrace-guard rewrites them
  --table generated   scripts of the generator; --seed N (1) and --count N (60) say which
  --table silent      those of the generator near the border that the model says nothing about
  --table again       what ran before on this kernel with this release
  --only WORD,...     of the table, what has one of these in its name
  --whatever          of the table, as many runs as that: a hang does not end it
  --minutes N         starts no run of the table after so many minutes (60)
  --results FILE      writes FILE instead of results.json
  --evidence          writes docs/evidence.md and src/facts/seen.table.ts from the results

Exit status: 0 the script survived, with --fixed no rewrite hung, or of a table nothing hung that the model is silent
about; 1 it did; 2 the command line is wrong; 3 nothing can be said, or a table is not through.
`;

const OPTIONS = {
  fixed: { type: 'boolean', default: false },
  kernel: { type: 'string', default: DEFAULT_KERNEL },
  bpftrace: { type: 'string', default: DEFAULT_BPFTRACE },
  load: { type: 'string' },
  seconds: { type: 'string' },
  runs: { type: 'string', default: '3' },
  copies: { type: 'string', default: '1' },
  accel: { type: 'string' },
  table: { type: 'string' },
  only: { type: 'string', default: '' },
  whatever: { type: 'boolean', default: false },
  minutes: { type: 'string', default: '60' },
  results: { type: 'string' },
  seed: { type: 'string', default: '1' },
  count: { type: 'string', default: '60' },
  evidence: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const DEFAULT_LOADS = ['dup'];
const HUNG = 1;
const WRONG = 2;
const NOTHING_SAID = 3;

/** What the command line asks for. */
interface Order {
  /** Undefined where it names none. */
  readonly loads: readonly string[] | undefined;
  /** Of the guest. */
  readonly seconds: number;
  readonly runs: number;
  readonly copies: number;
  readonly fixed: boolean;
  readonly only: readonly string[];
  readonly whatever: boolean;
  readonly minutes: number;
  readonly results: string;
  readonly table: TableName | undefined;
  readonly seed: number;
  readonly count: number;
}

const say = (line: string) => console.log(line);

/**
 * The laboratory's command line.
 *
 * @param sources the folder of this file
 * @param cli bpftrace-guard's own command line, built from the sources
 * @returns the exit status
 */
export async function lab(args: readonly string[], sources: string, cli: string): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  for (const name of ['seconds', 'runs', 'copies', 'minutes', 'seed', 'count'] as const)
    if (!/^[1-9]\d{0,3}$/.test(values[name] ?? '1')) return refuse(`--${name} takes a whole number from 1 to 9999.`);
  const acceleration = ACCELERATIONS.find((each) => each === values.accel);
  if (values.accel !== undefined && acceleration === undefined) return refuse('--accel takes kvm or tcg.');
  const [file, ...others] = positionals;
  const results = values.results ?? path.join(sources, 'results.json');
  if (values.evidence) {
    const root = path.join(sources, '..', '..');
    await writeFile(path.join(root, 'docs', 'evidence.md'), evidencePage(readResults(results)));
    await writeFile(path.join(root, 'src', 'facts', 'seen.table.ts'), seenTable(readResults(results)));
    return 0;
  }
  const table = TABLES.find((name) => name === values.table);
  if (values.table !== undefined && table === undefined) return refuse(`--table takes ${TABLES.join(', ')}.`);
  if ((values.table === undefined) === (file === undefined) || others.length > 0)
    return refuse('It takes one script, or --table.');

  const script = file === undefined ? undefined : await readGuestScript(file);
  const order: Order = {
    loads: values.load?.split(','),
    seconds: Number(values.seconds ?? secondsOf(values.kernel)),
    runs: Number(values.runs),
    copies: Number(values.copies),
    fixed: values.fixed,
    only: values.only.split(','),
    whatever: values.whatever,
    minutes: Number(values.minutes),
    results,
    table,
    seed: Number(values.seed),
    count: Number(values.count),
  };
  // An exit ends the guest too; a signal alone would leave it behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(NOTHING_SAID));
  const laboratory = await Laboratory.open({
    kernel: values.kernel,
    bpftrace: values.bpftrace,
    cache: cacheFolder(),
    sources: path.join(sources, 'guest'),
    ...(acceleration === undefined ? {} : { acceleration }),
  });
  try {
    return await answer(script, laboratory, order, cli);
  } catch (error) {
    if (!(error instanceof NoGuest)) throw error;
    say(`inconclusive: ${error.message} (log: ${laboratory.log})`);
    return NOTHING_SAID;
  } finally {
    await laboratory.close();
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function refuse(message: string): number {
  process.stderr.write(`lab: ${message}\n\n${USAGE}`);
  return WRONG;
}

async function answer(script: GuestScript | undefined, laboratory: Laboratory, order: Order, cli: string) {
  if (order.table !== undefined) return runTable(order.table, laboratory, order, cli);
  if (script === undefined) return WRONG;
  if (!order.fixed) return runAsItIs(script, laboratory, order);
  const { loads = DEFAULT_LOADS, seconds, runs } = order;
  const verdict = await runFixed(script, laboratory, (text, target) => fixedForms(text, { cli, target }), {
    loads,
    seconds,
    tries: runs,
    say,
  });
  say(`${verdict} (log: ${laboratory.log})`);
  return verdict === 'failed' ? HUNG : verdict === 'proved' ? 0 : NOTHING_SAID;
}

async function runAsItIs(script: GuestScript, laboratory: Laboratory, order: Order): Promise<number> {
  const copies = Array.from({ length: order.copies }, (_, copy) => ({ ...script, name: `copy${copy}.bt` }));
  let judged = 0;
  for (let number = 1; number <= order.runs; number++) {
    const run = await laboratory.run(copies, { loads: order.loads ?? DEFAULT_LOADS, seconds: order.seconds });
    say(`run ${number}: ${describeRun(run)}\n  log: ${laboratory.log}`);
    if (isHang(run.verdict)) return HUNG;
    if (run.verdict === 'refused') return 0;
    if (run.verdict !== 'inconclusive') judged++;
  }
  return judged > 0 ? 0 : NOTHING_SAID;
}

async function runTable(table: TableName, laboratory: Laboratory, order: Order, cli: string): Promise<number> {
  const end = performance.now() + order.minutes * 60_000;
  await laboratory.boot();
  const cases = await scriptsOf(table, laboratory, { ...order, cli, results: readResults(order.results) });
  const named = cases.filter(({ name }) => order.only.some((word) => name.includes(word)));
  const { loads } = order;
  const chosen = loads === undefined ? named : named.map((each) => ({ ...each, loads }));
  const complete = await runCampaign(chosen, laboratory, {
    seconds: order.seconds,
    runs: order.runs,
    whatever: order.whatever,
    resultsFile: order.results,
    say,
    today: () => new Date().toISOString().slice(0, 10),
    mayGoOn: () => performance.now() < end,
  });
  const names = new Set(chosen.map(({ name }) => name));
  const wrong = readResults(order.results).results.filter((result) => names.has(result.name) && isContradicted(result));
  for (const { name, kernel, bpftrace } of wrong)
    say(`The model says nothing of ${name}, which hung on ${kernel} with ${bpftrace}.`);
  if (wrong.length > 0) return HUNG;
  return complete ? 0 : NOTHING_SAID;
}

/** A script with the files beside it that it imports or includes. */
async function readGuestScript(file: string): Promise<GuestScript> {
  const files = new Map<string, string>();
  const text = await readFile(file, 'utf8');
  const texts = [text];
  for (let next = texts.pop(); next !== undefined; next = texts.pop())
    for (const [, name = ''] of next.matchAll(/^\s*(?:import|#\s*include)\s+"([\w.-]+)"/gm)) {
      if (files.has(name)) continue;
      const content = await readFile(path.join(path.dirname(file), name), 'utf8');
      files.set(name, content);
      texts.push(content);
    }
  return { name: 'script.bt', text, files };
}

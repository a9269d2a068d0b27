import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './cache.ts';
import { runCampaign } from './campaign.ts';
import { CASES } from './cases.ts';
import { DEFAULT_BPFTRACE, DEFAULT_KERNEL, LAB_BPFTRACE, LAB_KERNELS } from './kernels.ts';
import { type GuestScript, Laboratory } from './laboratory.ts';
import { ACCELERATIONS } from './qemu.ts';
import type { Run } from './run.ts';

const USAGE = `Usage: npm run lab -- SCRIPT... [options]
Runs scripts in a guest under a load and says whether its kernel hangs. Several scripts run together.

  --kernel NAME       ${LAB_KERNELS.map(({ name }) => name).join(', ')}, or the path of a kernel image (${DEFAULT_KERNEL})
  --bpftrace NAME     ${LAB_BPFTRACE.map(({ name }) => name).join(', ')} (${DEFAULT_BPFTRACE})
  --load KINDS        what contends: dup, eventfd, futex, fork (dup)
  --seconds N         how long the load runs, in seconds of the guest (20)
  --runs N            how often (1); a hang ends it
  --copies N          how many copies of the script run together (1)
  --cases [PATTERN]   runs the table of cases.ts instead, and writes test/lab/results.json; goes on where it stopped
  --minutes N         starts no run of the table after so many minutes (60)
  --accel kvm|tcg     how QEMU runs the guest (the best there is)
`;

/**
 * The laboratory's command line.
 *
 * @param sources the folder of this file
 * @returns the exit status: 0 when every run was judged, 1 when one is inconclusive, 2 for a wrong command line
 */
export async function lab(args: readonly string[], sources: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kernel: { type: 'string', default: DEFAULT_KERNEL },
      bpftrace: { type: 'string', default: DEFAULT_BPFTRACE },
      load: { type: 'string', default: 'dup' },
      seconds: { type: 'string', default: '20' },
      runs: { type: 'string', default: '1' },
      copies: { type: 'string', default: '1' },
      accel: { type: 'string' },
      cases: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || (positionals.length === 0 && !values.cases)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const acceleration = ACCELERATIONS.find((each) => each === values.accel);
  const folders = {
    cache: cacheFolder(),
    sources: path.join(sources, 'guest'),
    ...(acceleration === undefined ? {} : { acceleration }),
  };
  if (values.cases) {
    const pattern = new RegExp(positionals[0] ?? '');
    const end = performance.now() + Number(values.minutes) * 60_000;
    const complete = await runCampaign(
      CASES.filter(({ name }) => pattern.test(name)),
      {
        ...folders,
        resultsFile: path.join(sources, 'results.json'),
        today: () => new Date().toISOString().slice(0, 10),
        mayGoOn: () => performance.now() < end,
        say: (line) => console.log(line),
      },
    );
    return complete ? 0 : 1;
  }
  const scripts: GuestScript[] = [];
  for (const file of positionals)
    for (let copy = 0; copy < Number(values.copies); copy++)
      scripts.push({ name: `${copy}-${path.basename(file)}`, text: await readFile(file, 'utf8') });
  const laboratory = await Laboratory.open({
    kernel: values.kernel,
    bpftrace: values.bpftrace,
    ...folders,
  });
  let status = 0;
  try {
    for (let run = 1; run <= Number(values.runs); run++) {
      const result = await laboratory.run(scripts, { loads: values.load.split(','), seconds: Number(values.seconds) });
      console.log(`run ${run}: ${describeRun(result)} (log: ${laboratory.log})`);
      if (result.verdict === 'inconclusive') status = 1;
      if (result.verdict === 'hung') break;
    }
  } finally {
    await laboratory.close();
  }
  return status;
}

function describeRun(run: Run): string {
  const verdict = run.verdict === 'updates lost' ? `updates lost (${run.lost} of ${run.runs})` : run.verdict;
  const lines = [
    `${verdict}: ${run.why}. ${Math.round(run.took / 1000)} s, phase ${run.phase}, pace ${run.pace.toFixed(2)}`,
  ];
  for (const { cpu, calls } of run.stacks) lines.push(`  CPU ${cpu}: ${calls.slice(0, 24).join(' < ')}`);
  return lines.join('\n');
}

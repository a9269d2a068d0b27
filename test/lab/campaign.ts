import { Laboratory, type LaboratoryOptions, NoGuest } from './laboratory.ts';
import {
  findResult,
  hangs,
  judgedRuns,
  type Result,
  type Results,
  readResults,
  type Same,
  writeResults,
} from './results.ts';
import type { Run } from './run.ts';
import type { ScriptCase } from './script-case.ts';

export interface CampaignOptions extends Pick<LaboratoryOptions, 'acceleration' | 'cache' | 'sources'> {
  /** The file of results.ts. */
  readonly resultsFile: string;
  /** The day, as `2026-11-29`. */
  readonly today: () => string;
  /** Whether there is time for another run. */
  readonly mayGoOn: () => boolean;
  readonly say: (line: string) => void;
}

/**
 * Runs what has not been run yet: every case once, then a second time, and so on until each has hung or has had its runs. Each
 * run is written down at once, so a campaign goes on where it was stopped.
 * @returns whether all cases are through
 */
export async function runCampaign(cases: readonly ScriptCase[], options: CampaignOptions): Promise<boolean> {
  let complete = true;
  for (const group of groupByGuest(cases)) complete = (await runGroup(group, options)) && complete;
  return complete;
}

/** A kernel with a release of bpftrace is one laboratory. */
function groupByGuest(cases: readonly ScriptCase[]): ScriptCase[][] {
  const groups = new Map<string, ScriptCase[]>();
  for (const each of cases) {
    const key = `${each.conditions.kernel} ${each.conditions.bpftrace}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

async function runGroup(cases: readonly ScriptCase[], options: CampaignOptions): Promise<boolean> {
  const { kernel, bpftrace } = cases[0]?.conditions ?? { kernel: '', bpftrace: '' };
  if (!options.mayGoOn()) return false;
  const laboratory = await Laboratory.open({ ...options, kernel, bpftrace });
  try {
    await laboratory.boot();
    const rounds = Math.max(...cases.map(({ runs }) => runs));
    for (let round = 1; round <= rounds; round++)
      for (const each of cases) {
        const results = readResults(options.resultsFile);
        const row = findResult(results, sameAs(each, laboratory));
        const enough = row !== undefined && (hangs(row) > 0 || judgedRuns(row) >= Math.min(round, each.runs));
        const hopeless = row !== undefined && (row.runs.inconclusive ?? 0) >= 2 * each.runs;
        if (enough || hopeless || (row?.runs.refused ?? 0) > 0) continue;
        if (!options.mayGoOn()) return false;
        await runOnce(each, laboratory, options);
      }
    return true;
  } catch (error) {
    if (!(error instanceof NoGuest)) throw error;
    options.say(`${kernel} with ${bpftrace}: ${error.message}`);
    return false;
  } finally {
    await laboratory.close();
  }
}

async function runOnce(each: ScriptCase, laboratory: Laboratory, options: CampaignOptions): Promise<void> {
  const files = new Map(Object.entries(each.files ?? {}));
  const scripts = Array.from({ length: each.conditions.copies }, (_, copy) => ({
    name: `copy${copy}.bt`,
    text: each.script,
    files,
  }));
  const run = await laboratory.run(scripts, each.conditions);
  const results = readResults(options.resultsFile);
  const row = withRun(results, sameAs(each, laboratory), run, {
    release: laboratory.release,
    acceleration: laboratory.acceleration,
    date: options.today(),
  });
  await writeResults(options.resultsFile, results);
  const counts = Object.entries(row.runs).map(([verdict, count]) => `${count} ${verdict}`);
  options.say(
    `${each.name} on ${row.kernel} with ${row.bpftrace}: ${run.verdict} (${run.why}), ${Math.round(run.took / 1000)} s, pace ${run.pace.toFixed(2)}; in all ${counts.join(', ')}`,
  );
}

function sameAs({ name, script, files, conditions }: ScriptCase, laboratory: Laboratory): Same {
  const { loads, seconds, copies } = conditions;
  const machine = {
    kernel: laboratory.build,
    architecture: laboratory.kernel.architecture,
    bpftrace: laboratory.bpftrace,
  };
  return { name, script, ...(files === undefined ? {} : { files }), ...machine, loads: [...loads], seconds, copies };
}

/** Counts a run in its row, which is added if it is the first. */
export function withRun(
  results: Results,
  same: Same,
  run: Run,
  when: Pick<Result, 'release' | 'acceleration' | 'date'>,
): Result {
  let row = findResult(results, same);
  if (row === undefined) {
    row = { ...same, ...when, runs: {}, lost: 0, programRuns: 0, why: '' };
    results.results.push(row);
  }
  row.runs[run.verdict] = (row.runs[run.verdict] ?? 0) + 1;
  row.lost += run.lost;
  row.programRuns += run.runs;
  row.date = when.date;
  row.why = run.why;
  if (run.stacks.length > 0) row.stacks = run.stacks.map(({ calls }) => calls.slice(0, 24).map(withoutOffset));
  return row;
}

/** A program's name in the kernel has a hash of its code, and every address an offset: both differ from build to build. */
function withoutOffset(name: string): string {
  return name
    .replace(/\+0x[0-9a-f]+$/, '')
    .replace(/^bpf_prog_[0-9a-f]{16}_/, 'program ')
    .replace(/^bpf_trampoline_\d+$/, 'trampoline');
}

import type { TriedLaboratory } from './fixed-run.ts';
import type { Laboratory } from './laboratory.ts';
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

export interface CampaignOptions {
  /** How long a load runs, in seconds of the guest. */
  readonly seconds: number;
  /** How many runs a case gets; a hang ends them, unless there are to be as many whatever comes of them. */
  readonly runs: number;
  readonly whatever?: boolean;
  /** The file of results.ts. */
  readonly resultsFile: string;
  /** The day, as `2026-11-29`. */
  readonly today: () => string;
  /** Whether there is time for another run. */
  readonly mayGoOn: () => boolean;
  readonly say: (line: string) => void;
}

/** What a campaign needs of a laboratory. */
export type CampaignLaboratory = TriedLaboratory & Pick<Laboratory, 'release' | 'acceleration'>;

/**
 * Runs what has not been run yet in a laboratory: every case once, then a second time, and so on until each has hung, was
 * refused, or has had its runs. Each run is written down at once, so a campaign goes on where it was stopped.
 * @returns whether all cases are through
 */
export async function runCampaign(
  cases: readonly ScriptCase[],
  laboratory: CampaignLaboratory,
  options: CampaignOptions,
): Promise<boolean> {
  await laboratory.boot();
  for (let round = 1; round <= options.runs; round++)
    for (const each of cases) {
      const row = findResult(readResults(options.resultsFile), sameAs(each, laboratory, options.seconds));
      if (row !== undefined && hasEnough(row, round, options)) continue;
      if (!options.mayGoOn()) return false;
      await runOnce(each, laboratory, options);
    }
  return true;
}

function hasEnough(row: Result, round: number, { runs, whatever = false }: CampaignOptions): boolean {
  const inconclusive = row.runs.inconclusive ?? 0;
  return (
    (!whatever && hangs(row) > 0) || (row.runs.refused ?? 0) > 0 || judgedRuns(row) >= round || inconclusive >= 2 * runs
  );
}

async function runOnce(each: ScriptCase, laboratory: CampaignLaboratory, options: CampaignOptions): Promise<void> {
  const files = new Map(Object.entries(each.files ?? {}));
  const scripts = Array.from({ length: each.copies }, (_, copy) => ({
    name: `copy${copy}.bt`,
    text: each.script,
    files,
  }));
  const run = await laboratory.run(scripts, { loads: each.loads, seconds: options.seconds });
  const results = readResults(options.resultsFile);
  const row = withRun(results, sameAs(each, laboratory, options.seconds), run, {
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

function sameAs(each: ScriptCase, laboratory: CampaignLaboratory, seconds: number): Same {
  const { name, script, files, loads, copies } = each;
  return {
    name,
    script,
    ...(files === undefined ? {} : { files }),
    kernel: laboratory.build,
    architecture: laboratory.kernel.architecture,
    bpftrace: laboratory.bpftrace,
    loads: [...loads],
    seconds,
    copies,
  };
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
  const timed = [...(row.took?.[when.acceleration] ?? []), Math.round(run.took / 1000)];
  row.took = { ...row.took, [when.acceleration]: timed };
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

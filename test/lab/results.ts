import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Verdict } from './outcome.ts';
import { ACCELERATIONS } from './qemu.ts';

const VERDICTS = [
  'hung',
  'partly hung',
  'updates lost',
  'survived',
  'refused',
  'inconclusive',
] as const satisfies readonly Verdict[];

const SCHEMA = z.strictObject({
  /** One row for each script under the same conditions, in the order in which they were first run. */
  results: z.array(
    z.strictObject({
      name: z.string(),
      script: z.string(),
      /** The files beside it. */
      files: z.record(z.string(), z.string()).optional(),
      /** Of Debian's package, e.g. `6.1.192-3`. */
      kernel: z.string(),
      /** What `uname -r` says. */
      release: z.string(),
      architecture: z.enum(['amd64', 'arm64']),
      /** Without the `v`. */
      bpftrace: z.string(),
      loads: z.array(z.string()),
      /** Of the guest's time. */
      seconds: z.number(),
      copies: z.number(),
      acceleration: z.enum(ACCELERATIONS),
      /** Of the last run. */
      date: z.string(),
      /** How many runs had each verdict. */
      runs: z.partialRecord(z.enum(VERDICTS), z.number()),
      /** Of all runs together: what bpftrace reported as lost, and how often the programs ran. */
      lost: z.number(),
      programRuns: z.number(),
      /** How long runs took, in seconds of this machine, those that were timed: with KVM, or without. */
      took: z.partialRecord(z.enum(ACCELERATIONS), z.array(z.number())).optional(),
      /** Why the last run has its verdict. */
      why: z.string(),
      /** Of the last hang: the calls of each CPU that waits, the innermost first. */
      stacks: z.array(z.array(z.string())).optional(),
    }),
  ),
});

export type Results = z.infer<typeof SCHEMA>;
export type Result = Results['results'][number];

/** What makes two runs runs of the same thing. */
export type Same = Pick<
  Result,
  'name' | 'script' | 'files' | 'kernel' | 'architecture' | 'bpftrace' | 'loads' | 'seconds' | 'copies'
>;

/** @throws Error if the file is not what this program writes */
export function readResults(file: string): Results {
  return SCHEMA.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A reader never sees half of it. */
export async function writeResults(file: string, results: Results): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(results, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** The row of what was run under the same conditions. */
export function findResult({ results }: Results, same: Same): Result | undefined {
  const key = keyOf(same);
  return results.find((result) => keyOf(result) === key);
}

/** How many runs of a row say something. */
export function judgedRuns({ runs }: Pick<Result, 'runs'>): number {
  return VERDICTS.reduce((total, verdict) => total + (verdict === 'inconclusive' ? 0 : (runs[verdict] ?? 0)), 0);
}

/** In how many runs of a row the script ran: not those in which bpftrace did not start it. */
export function ranRuns(result: Pick<Result, 'runs'>): number {
  return judgedRuns(result) - (result.runs.refused ?? 0);
}

/** How many runs of a row hung, all CPUs or some. */
export function hangs({ runs }: Pick<Result, 'runs'>): number {
  return (runs.hung ?? 0) + (runs['partly hung'] ?? 0);
}

function keyOf({ name, script, files = {}, kernel, architecture, bpftrace, loads, seconds, copies }: Same): string {
  return JSON.stringify([name, script, files, kernel, architecture, bpftrace, loads, seconds, copies]);
}

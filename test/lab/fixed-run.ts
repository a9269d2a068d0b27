import type { FixedForm } from './fixed-form.ts';
import type { GuestScript, Laboratory } from './laboratory.ts';
import { machine, modelVerdict } from './model-verdict.ts';
import type { Verdict } from './outcome.ts';
import type { Run } from './run.ts';

/** What running a script before and after its rewrites shows. */
export type FixedVerdict =
  /** The script hung, and no rewrite of it did. */
  | 'proved'
  /** Nothing speaks against a rewrite, but the script did not hang, or a run says nothing. */
  | 'inconclusive'
  /** A rewrite hung, or bpftrace refuses it. */
  | 'failed';

export interface FixedRunOptions {
  /** The kinds of load.c. */
  readonly loads: readonly string[];
  /** How long the load runs, in seconds of the guest. */
  readonly seconds: number;
  /** How often the script is tried until it hangs. */
  readonly tries: number;
  /** Rewrites of other forms are left out. */
  readonly forms?: readonly string[];
  /** Whether there is time for another run; without it, there always is. */
  readonly mayGoOn?: () => boolean;
  readonly say: (line: string) => void;
}

/** What running before and after needs of a laboratory. */
export interface TriedLaboratory extends Pick<Laboratory, 'build' | 'bpftrace' | 'boot'> {
  readonly kernel: Pick<Laboratory['kernel'], 'architecture'>;
  run(
    scripts: readonly GuestScript[],
    order: { readonly loads: readonly string[]; readonly seconds: number },
  ): Promise<Run>;
}

/** The machine that the command line judges for, when a script is to run in this laboratory. */
export function targetOf({ build, bpftrace, kernel }: Omit<TriedLaboratory, 'run' | 'boot'>): string {
  const version = build.replace(/-.*$/, '');
  return `bpftrace@${bpftrace},kernel@${version}${kernel.architecture === 'arm64' ? ',arch@arm64' : ''}`;
}

/** The forms that the rewrites give a script on a target. */
export type Rewrite = (text: string, target: string) => Promise<readonly FixedForm[]>;

/** Runs a script until it hangs, and then every form that a rewrite gives it, once. */
export async function runFixed(
  script: GuestScript,
  laboratory: TriedLaboratory,
  rewrite: Rewrite,
  { loads, seconds, tries, forms, mayGoOn = () => true, say }: FixedRunOptions,
): Promise<FixedVerdict> {
  await laboratory.boot();
  const target = targetOf(laboratory);
  const verdicts: Verdict[] = [];
  const run = async (what: string, scripts: readonly GuestScript[]): Promise<Verdict> => {
    if (!mayGoOn()) {
      say(`${what}: not run, the time is over`);
      return 'inconclusive';
    }
    const result = await laboratory.run(scripts, { loads, seconds });
    say(`${what}: ${describeRun(result)}`);
    return result.verdict;
  };

  const said = modelVerdict(script.text, machine(target), Object.fromEntries(script.files ?? []));
  say(`On ${target} the model says: ${said.verdict}${said.confidence ? ` (${said.confidence})` : ''}.`);
  let hung = false;
  for (let attempt = 1; attempt <= tries && !hung; attempt++)
    hung = isHang(await run(`as it is, try ${attempt}`, [script]));
  const fixed = (await rewrite(script.text, target)).filter(({ form }) => forms?.includes(form) ?? true);
  if (fixed.length === 0) say('No rewrite of it is offered.');
  for (const { form, text, files } of fixed)
    verdicts.push(await run(`rewritten (${form})`, [{ name: 'fixed.bt', text, files }]));

  if (verdicts.some((verdict) => isHang(verdict) || verdict === 'refused')) return 'failed';
  return hung && fixed.length > 0 && !verdicts.includes('inconclusive') ? 'proved' : 'inconclusive';
}

export function isHang(verdict: Verdict): boolean {
  return verdict === 'hung' || verdict === 'partly hung';
}

/** The verdict of a run, why, and where its CPUs wait: a line each. */
export function describeRun(run: Run): string {
  const verdict = run.verdict === 'updates lost' ? `updates lost (${run.lost} of ${run.runs})` : run.verdict;
  const took = `${Math.round(run.took / 1000)} s`;
  const lines = [
    `${verdict} after ${took}: ${run.why} (${run.phase}; the guest's clock went ${run.pace.toFixed(2)} times as fast)`,
  ];
  for (const { cpu, calls } of run.stacks) lines.push(`  CPU ${cpu}: ${calls.slice(0, 24).join(' < ')}`);
  return lines.join('\n');
}

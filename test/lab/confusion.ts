import { CONFIDENCES, type Confidence } from '../../src/engine/policy/finding.ts';
import { type ModelVerdict, machine, modelVerdict } from './model-verdict.ts';
import { hangs, type Result } from './results.ts';

/** What the model says, from worst to best: `silent` is safe, with notes at most. */
export type Said = `hang (${Confidence})` | 'lost-updates' | 'refused' | 'unattachable' | 'warned' | 'silent';
export const SAID: readonly Said[] = [
  ...CONFIDENCES.map((confidence) => `hang (${confidence})` as const),
  'lost-updates',
  'refused',
  'unattachable',
  'warned',
  'silent',
];

/** What the kernel did in all runs of a script together, from worst to best. */
export const DID = ['hung', 'lost', 'survived', 'refused', 'unknown'] as const;
export type Did = (typeof DID)[number];

/** How many scripts there are for each pair. */
export type Confusion = ReadonlyMap<Said, ReadonlyMap<Did, number>>;

/** The machine that a result is of, as a target's name. */
export function targetOfResult({
  kernel,
  bpftrace,
  architecture,
}: Pick<Result, 'kernel' | 'bpftrace' | 'architecture'>): string {
  const version = kernel.replace(/-.*$/, '');
  return `bpftrace@${bpftrace},kernel@${version}${architecture === 'arm64' ? ',arch@arm64' : ''}`;
}

/** Some address of the kernel: the model does not know which function it is. */
const SOME_ADDRESS = '0xffffffff81000000';

/** Asked for by each part of the page. */
const SAID_OF = new WeakMap<Result, ModelVerdict>();

/** What the model says today of what was run then. */
export function saidOf(result: Result): ModelVerdict {
  const said = SAID_OF.get(result) ?? modelVerdict(scriptOf(result), machine(targetOfResult(result)), result.files);
  SAID_OF.set(result, said);
  return said;
}

/** A script as the model reads it. */
export function scriptOf({ script }: Pick<Result, 'script'>): string {
  return script.replace(/\{\{address of \w+\}\}/g, SOME_ADDRESS);
}

/** The class of the model's verdict. */
export function classOf({ verdict, confidence = 'possible', silent }: ModelVerdict): Said {
  if (verdict === 'hang') return `hang (${confidence})`;
  if (verdict !== 'safe') return verdict;
  return silent ? 'silent' : 'warned';
}

/** The worst that the kernel did: a hang is a matter of luck, so one run of many decides. */
export function didOf(result: Result): Did {
  if (hangs(result) > 0) return 'hung';
  const { runs } = result;
  if ((runs['updates lost'] ?? 0) > 0) return 'lost';
  if ((runs.survived ?? 0) > 0) return 'survived';
  return (runs.refused ?? 0) > 0 ? 'refused' : 'unknown';
}

/** A claim of the model that the kernel contradicts: it says nothing, and the machine hangs. */
export function isContradicted(result: Result): boolean {
  const said = saidOf(result);
  return didOf(result) === 'hung' && said.verdict !== 'hang' && classOf(said) !== 'warned';
}

/** The model says that bpftrace starts a script, and it did not, or the other way around. */
export function startsOtherwise(result: Result): boolean {
  const did = didOf(result);
  const said = ['refused', 'unattachable'].includes(classOf(saidOf(result)));
  return did !== 'unknown' && (did === 'refused') !== said;
}

/** Counts scripts, not rows: of one that ran under several conditions the worst counts. */
export function confusionOf(results: readonly Result[]): Confusion {
  const worst = new Map<string, Result>();
  for (const result of results) {
    const key = `${targetOfResult(result)} ${result.script}`;
    const known = worst.get(key);
    if (known === undefined || DID.indexOf(didOf(result)) < DID.indexOf(didOf(known))) worst.set(key, result);
  }
  const confusion = new Map<Said, Map<Did, number>>();
  for (const result of worst.values()) {
    const said = classOf(saidOf(result));
    const row = confusion.get(said) ?? new Map<Did, number>();
    confusion.set(said, row);
    const did = didOf(result);
    row.set(did, (row.get(did) ?? 0) + 1);
  }
  return confusion;
}

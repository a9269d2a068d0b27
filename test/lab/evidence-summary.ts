import { targetLabel } from '../../src/facts/query/target.ts';
import { classOf, DID, didOf, saidOf, targetOfResult } from './confusion.ts';
import { readScript } from './generated-script.ts';
import { isNearTheBorder } from './generator.ts';
import { machine } from './model-verdict.ts';
import { ACCELERATIONS, type Acceleration } from './qemu.ts';
import { hangs, judgedRuns, type Result, ranRuns } from './results.ts';

/** Where a script comes from. */
export const ORIGINS = ['written by hand', 'rewrites of these', 'generated'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Where a script comes from: its name says it. */
export function originOf({ name }: Pick<Result, 'name'>): Origin {
  if (name.startsWith('generated/')) return 'generated';
  return name.endsWith(')') ? 'rewrites of these' : 'written by hand';
}

/** Machines in the order of their first result. */
export function byMachine(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const machines = new Map<string, Result[]>();
  for (const result of results) {
    const name = targetOfResult(result);
    const known = machines.get(name);
    if (known === undefined) machines.set(name, [result]);
    else known.push(result);
  }
  return machines;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const different = (texts: readonly string[]) => new Set(texts).size;
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** All results in one sentence. */
export function summarySentence(results: readonly Result[]): string {
  const origins = ORIGINS.map((origin) => {
    const scripts = results.filter((result) => originOf(result) === origin).map(({ script }) => script);
    return `${different(scripts)} ${origin}`;
  });
  const runs = sum(results.map((result) => judgedRuns(result) + (result.runs.inconclusive ?? 0)));
  const hung = sum(results.map(hangs));
  return `${count(runs, 'run')} of ${count(different(results.map(({ script }) => script)), 'script')} (${origins.join(', ')}) on ${count(
    different(results.map(({ kernel, architecture }) => `${kernel} ${architecture}`)),
    'kernel',
  )} with ${count(different(results.map(({ bpftrace }) => bpftrace)), 'release')} of bpftrace; ${hung} hung. Last runs of a script: ${daysOf(results)}.`;
}

const COUNTED = ['hung', 'partly hung', 'updates lost', 'survived', 'refused', 'inconclusive'] as const;

/** One row for each machine: how many runs had each verdict. */
export function machineRows(results: readonly Result[]): { head: readonly string[]; rows: readonly string[][] } {
  const rows = [...byMachine(results)].map(([name, own]) => {
    return [
      targetLabel(name),
      [...new Set(own.map(({ kernel }) => kernel))].join(', '),
      String(different(own.map(({ script }) => script))),
      ...COUNTED.map((verdict) => String(sum(own.map(({ runs }) => runs[verdict] ?? 0)))),
      daysOf(own),
    ];
  });
  return { head: ['Machine', 'Package', 'Scripts', ...COUNTED, 'Last runs'], rows };
}

const TIMED: Readonly<Record<Acceleration, string>> = { kvm: 'With KVM', tcg: 'Without KVM (TCG)' };

/** How long runs took, with KVM and without; empty where none was timed. */
export function timeSentences(results: readonly Result[]): string {
  return ACCELERATIONS.flatMap((acceleration) => {
    const seconds = results.flatMap(({ took }) => took?.[acceleration] ?? []).sort((a, b) => a - b);
    const [half, longest] = [seconds[Math.floor((seconds.length - 1) / 2)], seconds.at(-1)];
    if (half === undefined || longest === undefined) return [];
    return [
      `${TIMED[acceleration]} half of ${count(seconds.length, 'timed run')} took at most ${half} s, the longest ${longest} s.`,
    ];
  }).join(' ');
}

/** How many of the generated scripts the model is silent about, by machine, and how many of these are near the border. */
export function borderSentences(results: readonly Result[]): string {
  const parts = [...byMachine(results)].map(([name, own]) => {
    const scripts = [...new Map(own.map((result) => [result.script, result])).values()];
    const silent = scripts.filter((result) => classOf(saidOf(result)) === 'silent');
    const share = Math.round((100 * silent.length) / scripts.length);
    return `of ${scripts.length} on ${targetLabel(name)} the model is silent about ${silent.length} (${share} %), ${silent.filter(isNear).length} of them near the border`;
  });
  const [first = '', ...others] = parts;
  return `${[`O${first.slice(1)}`, ...others].join('; ')}. Near the border is one fact away from a script that it calls a hang.`;
}

function isNear(result: Result): boolean {
  const script = readScript(result.script);
  return script !== undefined && isNearTheBorder(script, machine(targetOfResult(result)));
}

/** A script that the model is certain of and that did not hang a machine, with all its runs there. */
export interface Survivor {
  /** The worst of its results. */
  readonly result: Result;
  /** How many of its runs say something. */
  readonly runs: number;
}

/** What the model is certain of, and no run bore out; refused scripts are none of these. */
export function survivors(results: readonly Result[]): Survivor[] {
  const scripts = new Map<string, Result[]>();
  for (const result of results) {
    const key = `${targetOfResult(result)}\n${result.copies}\n${result.script}`;
    scripts.set(key, [...(scripts.get(key) ?? []), result]);
  }
  return [...scripts.values()].flatMap((rows) => {
    const [result] = [...rows].sort((a, b) => DID.indexOf(didOf(a)) - DID.indexOf(didOf(b)));
    if (result === undefined || classOf(saidOf(result)) !== 'hang (certain)') return [];
    if (!['lost', 'survived'].includes(didOf(result))) return [];
    return [{ result, runs: sum(rows.map(ranRuns)) }];
  });
}

/** From the first day to the last one. */
function daysOf(results: readonly Result[]): string {
  const dates = results.map(({ date }) => date).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

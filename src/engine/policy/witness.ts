import type { TargetVerdict, WitnessStep } from './finding.ts';

/** Whether the interleaving ends with CPUs that wait for ever on some target, or only with lost events and updates. */
export function hangs(verdicts: readonly TargetVerdict[]): boolean {
  return verdicts.some(({ verdict }) => verdict === 'hang');
}

const NTH = ['one', 'another', 'a third', 'a fourth', 'a fifth', 'a sixth'];

/** Tells things apart that have one name. @param at from 0 */
export function nth(at: number): string {
  return NTH[at] ?? 'one more';
}

/** The interleaving in words, one sentence for each CPU, without how it ends. */
export function tellWitness(witness: readonly WitnessStep[]): string {
  const [first, ...others] = witness;
  if (first === undefined) return '';
  // A name with a comma in it ends with one: "the bpftrace process, clearing @m,".
  const holder = first.program.includes(',') ? `${first.program},` : first.program;
  const steps = (first.through ?? []).map(({ program, site }) => `${program} fires at ${site}; inside what it calls, `);
  const nested = `While ${holder} holds the ${first.holds}, ${steps.join('')}${first.nested} fires at ${first.site} and wants the ${first.wants}.`;
  const rest = others.map(
    ({ holds, wants }, at) => `${capitalised(nth(at + 1))} CPU holds the ${holds} and wants the ${wants}.`,
  );
  return [nested, ...rest].join(' ');
}

/** Where the program of a step fires, and those before it. What the program wants comes next in the sentence. */
export function tellFiring(
  { through = [], nested, site }: WitnessStep,
  at: 'At' | 'at',
  quote: (program: string) => string = (program) => program,
  prose: (site: string) => string = (words) => words,
): string {
  const firing = [...through, { program: nested, site }].map(
    (step) => `${prose(step.site)}, ${quote(step.program)} fires`,
  );
  return `${at} ${firing.join('; inside what it calls, at ')}`;
}

/** How an interleaving ends if its locks wait for ever. */
export function tellEnd(witness: readonly WitnessStep[]): string {
  if (witness.length < 2) return 'The CPU waits for itself, for ever.';
  return `${witness.length === 2 ? 'Both' : 'All'} wait for ever.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { WitnessStep } from './finding.ts';

/** The interleaving of two CPUs in words: one sentence for each, and the end. */
export function tellWitness(witness: readonly WitnessStep[]): string {
  const [first, second] = witness;
  if (first === undefined) return '';
  // A name with a comma is a clause: "the bpftrace process, clearing @m,".
  const holder = first.program.includes(',') ? `${first.program},` : first.program;
  const nested = `While ${holder} holds the ${first.holds}, ${first.nested} fires at ${first.site} and wants the ${first.wants}.`;
  if (second === undefined) return `${nested} The CPU waits for itself, with interrupts off, for ever.`;
  return `${nested} Another CPU holds the ${second.holds} and wants the ${second.wants}. Both wait for ever, with interrupts off.`;
}

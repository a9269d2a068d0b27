import type { WitnessStep } from '../engine/policy/finding.ts';
import { showUnseen } from '../text/unseen.ts';

/** Past this a label is cut: a diagram is for the eye. In UTF-16 units. */
const LABEL_LIMIT = 120;

/** Who does what in which order until nobody goes on: what a sequence diagram shows. Positions are those of `participants`. */
export interface Sequence {
  /** The first CPU, the locks, and the other CPUs, from left to right. */
  readonly participants: readonly string[];
  readonly events: readonly SequenceEvent[];
}

export type SequenceEvent =
  /** A CPU turns to a lock; `lost` when it does not get it. */
  | {
      readonly kind: 'arrow';
      readonly from: number;
      readonly to: number;
      readonly lost: boolean;
      readonly text: string;
    }
  | { readonly kind: 'note'; readonly over: number; readonly text: string };

/**
 * A witness as a sequence. Its texts are on one line and short; unseen characters are shown.
 *
 * @param hang whether the CPUs wait for ever; otherwise something breaks the cycle.
 */
export function sequenceOf(witness: readonly WitnessStep[], hang: boolean): Sequence {
  const [firstCpu, ...otherCpus] = [...new Set(witness.map((step) => step.cpu))].sort((a, b) => a - b);
  const locks = [...new Set(witness.flatMap((step) => [step.holds, step.wants]))];
  const lock = (name: string): number => locks.indexOf(name) + (firstCpu === undefined ? 0 : 1);
  const at = (cpu: number): number => (cpu === firstCpu ? 0 : 1 + locks.length + otherCpus.indexOf(cpu));
  const names = [
    ...(firstCpu === undefined ? [] : [`CPU ${firstCpu}`]),
    ...locks,
    ...otherCpus.map((cpu) => `CPU ${cpu}`),
  ];
  return {
    participants: names.map(label),
    events: [
      ...witness.map(
        ({ cpu, program, holds }): SequenceEvent => ({
          kind: 'arrow',
          from: at(cpu),
          to: lock(holds),
          lost: false,
          text: label(`${program} takes it`),
        }),
      ),
      ...witness.flatMap(({ cpu, site, nested, through = [] }) =>
        [...through, { program: nested, site }].map(
          (step): SequenceEvent => ({
            kind: 'note',
            over: at(cpu),
            text: label(`${step.site}: ${step.program} fires`),
          }),
        ),
      ),
      ...witness.map(
        ({ cpu, wants }): SequenceEvent => ({
          kind: 'arrow',
          from: at(cpu),
          to: lock(wants),
          lost: true,
          text: hang ? 'waits, for ever' : 'does not get it',
        }),
      ),
    ],
  };
}

function label(text: string): string {
  const line = showUnseen(text.replace(/\s+/g, ' ')).trim();
  return line.length > LABEL_LIMIT ? `${line.slice(0, LABEL_LIMIT).trimEnd()}...` : line;
}

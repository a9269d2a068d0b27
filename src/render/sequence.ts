import type { WitnessStep } from '../engine/policy/finding.ts';
import { tellFiring } from '../engine/policy/witness.ts';
import { label } from './interleaving.ts';

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

/** One step of a witness as a sentence. `code` writes a name of the script, `text` what else is quoted. */
export function witnessSentence(
  step: WitnessStep,
  hang: boolean,
  code?: (name: string) => string,
  text: (words: string) => string = (words) => words,
): string {
  const { cpu, program, holds, wants } = step;
  const turns = `${tellFiring(step, 'At', code, text)} and ${hang ? 'waits for' : 'wants'} the ${text(wants)}.`;
  return `CPU ${cpu}: ${code === undefined ? program : code(program)} holds the ${text(holds)}. ${turns}`;
}

/**
 * The witness as a Mermaid sequence diagram: the CPUs, the locks, and who waits for whom. Labels hold names of the script,
 * so every mark that means something to Mermaid becomes one of its character codes (`#35;`).
 *
 * @param hang whether the CPUs wait for ever; otherwise something breaks the cycle.
 */
export function sequenceDiagram(witness: readonly WitnessStep[], hang: boolean): string {
  const { participants, events } = sequenceOf(witness, hang);
  const cpu = /^CPU (\d+)$/;
  let locks = 0;
  const ids = participants.map((name) => (cpu.test(name) ? name.replace(cpu, 'cpu$1') : `lock${locks++}`));
  const lines = [
    'sequenceDiagram',
    ...participants.map((name, at) => `participant ${ids[at]} as ${mermaidLabel(name)}`),
  ];
  for (const event of events)
    lines.push(
      event.kind === 'note'
        ? `Note over ${ids[event.over]}: ${mermaidLabel(event.text)}`
        : `${ids[event.from]}${event.lost ? '-x' : '->>'}${ids[event.to]}: ${mermaidLabel(event.text)}`,
    );
  return lines.join('\n');
}

function mermaidLabel(text: string): string {
  return text.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`);
}

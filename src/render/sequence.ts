import type { WitnessStep } from '../engine/policy/finding.ts';
import { tellFiring } from '../engine/policy/witness.ts';
import { type Interleaving, label } from './interleaving.ts';

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

/** An interleaving as a sequence, with short texts. */
export function sequenceOf({ cpus, locks, steps, hang }: Interleaving): Sequence {
  const [first, ...others] = cpus;
  const lock = (index: number) => index + (first === undefined ? 0 : 1);
  const at = (cpu: number) => (cpu === 0 ? 0 : locks.length + cpu);
  const arrow = (
    { cpu, lock: index }: { readonly cpu: number; readonly lock: number },
    words: string,
    lost: boolean,
  ): SequenceEvent => ({ kind: 'arrow', from: at(cpu), to: lock(index), lost, text: label(words) });
  const events = steps.flatMap((step): SequenceEvent[] => {
    switch (step.kind) {
      case 'take':
        return [arrow(step, `${step.program} takes it`, false)];
      case 'fire': {
        const fires = `${step.site}: ${step.program} fires${step.dropped ? ', and its event is dropped' : ''}`;
        return [{ kind: 'note', over: at(step.cpu), text: label(fires) }];
      }
      case 'wait': {
        const fails = steps.some((each) => each.kind === 'fail' && each.cpu === step.cpu);
        return fails ? [] : [arrow(step, hang ? 'waits, for ever' : 'waits', true)];
      }
      case 'fail':
        return [arrow(step, 'does not get it', true)];
      case 'get':
        return [arrow(step, 'gets it', false)];
      case 'release':
      case 'end':
        return [];
      default:
        return step satisfies never;
    }
  });
  return { participants: [...(first === undefined ? [] : [first]), ...locks, ...others], events };
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
 * An interleaving as a Mermaid sequence diagram: the CPUs, the locks, and who waits for whom. Labels hold names of the script,
 * so every mark that means something to Mermaid becomes one of its character codes (`#35;`).
 */
export function sequenceDiagram(interleaving: Interleaving): string {
  const { participants, events } = sequenceOf(interleaving);
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

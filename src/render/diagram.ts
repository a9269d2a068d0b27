import type { WitnessStep } from '../engine/policy/finding.ts';
import { sequenceOf } from './sequence.ts';

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
  const lines = ['sequenceDiagram', ...participants.map((name, at) => `participant ${ids[at]} as ${label(name)}`)];
  for (const event of events)
    lines.push(
      event.kind === 'note'
        ? `Note over ${ids[event.over]}: ${label(event.text)}`
        : `${ids[event.from]}${event.lost ? '-x' : '->>'}${ids[event.to]}: ${label(event.text)}`,
    );
  return lines.join('\n');
}

function label(text: string): string {
  return text.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`);
}

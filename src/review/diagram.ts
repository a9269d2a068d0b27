import type { WitnessStep } from '../policy/finding.ts';
import { showUnseen } from './markdown.ts';

/** Past this the label is cut: a diagram is for the eye. In UTF-16 units. */
const LABEL_LIMIT = 120;

/**
 * The witness as a Mermaid sequence diagram: the CPUs, the locks, and who waits for whom. Labels hold names of the script,
 * so every mark that means something to Mermaid becomes one of its character codes (`#35;`).
 *
 * @param hang whether the CPUs wait for ever; otherwise something breaks the cycle.
 */
export function sequenceDiagram(witness: readonly WitnessStep[], hang: boolean): string {
  const cpus = [...new Set(witness.map((step) => step.cpu))].sort((a, b) => a - b);
  const locks = [...new Set(witness.flatMap((step) => [step.holds, step.wants]))];
  const lock = (name: string): string => `lock${locks.indexOf(name)}`;
  const lines = ['sequenceDiagram'];
  const [firstCpu, ...otherCpus] = cpus;
  if (firstCpu !== undefined) lines.push(participant(`cpu${firstCpu}`, `CPU ${firstCpu}`));
  for (const name of locks) lines.push(participant(lock(name), name));
  for (const cpu of otherCpus) lines.push(participant(`cpu${cpu}`, `CPU ${cpu}`));
  for (const { cpu, program, holds } of witness) {
    lines.push(`cpu${cpu}->>${lock(holds)}: ${label(`${program} takes it`)}`);
  }
  for (const { cpu, site, nested } of witness) {
    lines.push(`Note over cpu${cpu}: ${label(`${site}: ${nested} fires`)}`);
  }
  for (const { cpu, wants } of witness)
    lines.push(`cpu${cpu}-x${lock(wants)}: ${hang ? 'waits, for ever' : 'does not get it'}`);
  return lines.join('\n');
}

function participant(id: string, name: string): string {
  return `participant ${id} as ${label(name)}`;
}

function label(text: string): string {
  const line = showUnseen(text.replace(/\s+/g, ' ')).trim();
  const short = line.length > LABEL_LIMIT ? `${line.slice(0, LABEL_LIMIT).trimEnd()}...` : line;
  return short.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`);
}

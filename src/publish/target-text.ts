import picocolors from 'picocolors';
import type { KnownTarget } from '../facts/target.ts';
import { table } from './text-table.ts';

const WIDTH = 150;

/**
 * The targets for a reader at a terminal: what they are in one table, and where that is known from in a second one; those
 * judged when nothing is configured carry a star.
 */
export function renderTargets(
  targets: readonly KnownTarget[],
  defaults: readonly KnownTarget[],
  color: boolean,
): string {
  const colors = picocolors.createColors(color);
  const facts = targets.map((target) => [
    `${defaults.some(({ name }) => name === target.name) ? '*' : ' '} ${target.name}`,
    target.bpftrace,
    target.kernel,
    target.arch,
    target.paravirt ? 'yes' : 'no',
    target.preemption ?? '-',
    target.support.until,
  ]);
  const sources = targets.flatMap((target) => [
    [`  ${target.name}`, target.source],
    ['', `supported until: ${target.support.source}`],
  ]);
  const render = (rows: readonly (readonly string[])[]) => {
    const [header = [], ...rest] = table(rows, WIDTH);
    return [colors.bold(header.join('  ')), ...rest.map((row) => row.join('  ').trimEnd())];
  };
  return [
    ...render([['  NAME', 'BPFTRACE', 'KERNEL', 'ARCH', 'PARAVIRT', 'PRE-EMPTION', 'SUPPORTED UNTIL'], ...facts]),
    '',
    '* judged when neither --target nor the configuration says otherwise: one for each difference that a verdict can rest on,',
    '  of the releases in support. Red Hat and SUSE carry newer code back, and bpftrace before 0.17 is judged as 0.17: name',
    '  those targets yourself.',
    'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]',
    '',
    ...render([['  NAME', 'SOURCE'], ...sources]),
    '',
  ].join('\n');
}

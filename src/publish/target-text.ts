import picocolors from 'picocolors';
import type { KnownTarget } from '../facts/targets.ts';
import { table } from './text-table.ts';

/** The table of targets for a reader at a terminal; those judged when nothing is configured carry a star. */
export function renderTargets(
  targets: readonly KnownTarget[],
  defaults: readonly KnownTarget[],
  color: boolean,
): string {
  const colors = picocolors.createColors(color);
  const header = ['  NAME', 'BPFTRACE', 'KERNEL', 'ARCH', 'PARAVIRT', 'SOURCE'];
  const rows = targets.map((target) => [
    `${defaults.some(({ name }) => name === target.name) ? '*' : ' '} ${target.name}`,
    target.bpftrace,
    target.kernel,
    target.arch,
    target.paravirt ? 'yes' : 'no',
    target.source,
  ]);
  const [first = [], ...rest] = table([header, ...rows], 150);
  return [
    colors.bold(first.join('  ')),
    ...rest.map((row) => row.join('  ').trimEnd()),
    '',
    '* judged when neither --target nor the configuration says otherwise.',
    'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]',
    '',
  ].join('\n');
}

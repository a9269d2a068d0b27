import picocolors from 'picocolors';
import type { KnownMachine, KnownTarget } from '../facts/target.ts';
import { FAMILIES } from '../facts/target.ts';
import { table, textWidth, wrap } from './terminal-text.ts';

const HEAD = ['  NAME', 'BPFTRACE', 'KERNEL', 'ARCH', 'PARAVIRT', 'SUPPORTED UNTIL'];

const OVERRIDES = [
  'The machine that a command runs on: --target host, which can be overridden in part as well.',
  'A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bottlerocket,bpftrace@newest.',
  'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints there.',
];

export interface TargetListing {
  readonly color: boolean;
  /** The columns of a line. */
  readonly width: number;
  /** Also says where each row is known from. */
  readonly sources: boolean;
}

/**
 * The machines for a reader at a terminal: what they are, by family, then those judged when nothing is
 * configured, which carry a star where they are a row, and on demand where each row is known from.
 */
export function renderTargets(
  machines: readonly KnownMachine[],
  defaults: readonly KnownTarget[],
  { color, width, sources }: TargetListing,
): string {
  const { bold } = picocolors.createColors(color);
  const rows = machines.map((machine) => ({ machine, cells: cellsOf(machine, defaults) }));
  const [head = [], ...body] = table([HEAD, ...rows.map(({ cells }) => cells)], width);
  const families = FAMILIES.flatMap((family) => {
    const members = body.filter((_, index) => rows[index]?.machine.family === family).flat();
    return members.length === 0 ? [] : [bold(family), ...members, ''];
  });
  return [
    ...head.map(bold),
    '',
    ...families,
    ...wrap(`* Judged when nothing is configured: ${defaults.map(({ name }) => name).join('; ')}.`, width),
    '',
    ...OVERRIDES.flatMap((words) => wrap(words, width)),
    ...(sources
      ? ['', bold('Where each row is known from'), ...machines.flatMap((machine) => sourceOf(machine, width))]
      : []),
    ...(sources ? [] : wrap('Where each row is known from: bpftrace-guard targets --sources', width)),
    '',
  ].join('\n');
}

function cellsOf(machine: KnownMachine, defaults: readonly KnownTarget[]): string[] {
  const { name, bpftrace = '-', kernel, arch, paravirt, support } = machine;
  const star = defaults.some((target) => target.name === name) ? '*' : ' ';
  return [`${star} ${name}`, bpftrace, kernel, arch, paravirt ? 'yes' : 'no', support?.until ?? '-'];
}

function sourceOf({ name, source, support, preemption }: KnownMachine, width: number): string[] {
  const words = [
    source,
    ...(support === undefined ? [] : [`supported until: ${support.source}`]),
    ...(preemption === undefined ? [] : [`pre-emption: ${preemption}`]),
  ];
  const indent = '    ';
  return [
    '',
    `  ${name}`,
    ...words.flatMap((each) => wrap(each, width - textWidth(indent)).map((line) => `${indent}${line}`)),
  ];
}

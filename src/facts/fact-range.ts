import { KERNEL_TABLES } from './kernel-tables/index.ts';
import { NEWEST_BPFTRACE } from './newest-bpftrace.ts';
import { tableFor } from './table-choice.ts';
import type { Target } from './target.ts';
import { targetLabel } from './target-label.ts';
import { atLeast } from './version.ts';

/** The oldest releases that the tables of facts were read for; what is older is judged as if it were these. */
export const FACTS_FROM = {
  bpftrace: '0.17',
  kernel: '5.10',
  source: 'bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)',
} as const;

/** Whether a release is among those that were read, or on which side of them it lies. */
type Side = 'older' | 'read' | 'newer';

/** The newest kernel that there is a table of, as a release line. */
export function newestKernel(): string {
  return KERNEL_TABLES.map(({ kernel }) => kernel).reduce((a, b) => (atLeast(a, b) ? a : b));
}

/**
 * Whether what is said of a target rests on facts about that very machine: its kernel has a table, and its bpftrace is
 * one that was read. Otherwise a claim is one step less sure.
 */
export function isRead(target: Target): boolean {
  return tableFor(target).exact && sideOf(target.bpftrace, bpftraceRange()) === 'read';
}

/** What a reader must know of a target whose releases lie beyond the tables, a sentence or two each. */
export function releaseNotes(target: Target): string[] {
  // A table of its own says of a kernel what the built-in ones cannot.
  const kernel = target.table === undefined ? sideOf(target.kernel, kernelRange()) : 'read';
  return [
    ...note(target, `bpftrace ${target.bpftrace}`, sideOf(target.bpftrace, bpftraceRange()), bpftraceRange()),
    ...note(target, `Linux ${target.kernel}`, kernel, kernelRange()),
  ];
}

interface Range {
  readonly what: string;
  /** Release lines, both read. */
  readonly first: string;
  readonly last: string;
}

function bpftraceRange(): Range {
  return { what: 'releases of bpftrace', first: FACTS_FROM.bpftrace, last: lineOf(NEWEST_BPFTRACE.version) };
}

function kernelRange(): Range {
  return { what: 'kernels', first: FACTS_FROM.kernel, last: newestKernel() };
}

function sideOf(version: string, { first, last }: Range): Side {
  if (!atLeast(version, first)) return 'older';
  return lineOf(version) === last || !atLeast(version, last) ? 'read' : 'newer';
}

/** The first two numbers. */
function lineOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

function note(target: Target, release: string, side: Side, { what, first, last }: Range): string[] {
  if (side === 'read') return [];
  const instead = side === 'older' ? first : last;
  return [
    `${targetLabel(target.name)}: ${release} is ${side} than the ${what} that the facts were read for (${first} to ${last}). It is judged as ${instead}, and what is said of it is less sure.`,
  ];
}

import { FACTS_FROM, NEWEST_BPFTRACE } from '../releases.ts';
import type { Target } from '../target.ts';
import { newestKernel } from './machines.ts';
import { atLeast } from './release.ts';
import { tableFor } from './table-choice.ts';
import { targetLabel } from './target.ts';

/** Whether a release is among those that were read, or on which side of them it lies. */
type Side = 'older' | 'read' | 'newer';

/**
 * Whether what is said of a target rests on facts about that very machine: its kernel has a table, and its bpftrace is
 * one that was read. Otherwise a claim is one step less sure.
 */
export function isRead(target: Target): boolean {
  return tableFor(target).exact && sideOf(target.bpftrace, bpftraceRange()) === 'read';
}

/** What a reader must know about a target of which facts are missing, or lie beyond the tables, in one or two sentences each. */
export function releaseNotes(target: Target): string[] {
  // A table of its own says of a kernel what the built-in ones cannot.
  const kernel = target.table === undefined ? sideOf(target.kernel, kernelRange()) : 'read';
  return [
    ...(target.assumed ?? []).map(({ note: assumption }) => `${targetLabel(target.name)}: ${assumption}`),
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

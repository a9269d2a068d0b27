import { NEWEST, NEWEST_BPFTRACE } from '../releases.ts';
import type { Target } from '../target.ts';

/** The name of the machine that a command runs on. */
export const HOST = 'host';

/** Whether a target name asks for that machine, as it is or overridden in part. */
export function namesHost(name: string): boolean {
  return name.split(',')[0]?.trim() === HOST;
}

/** What the parts of a target name say, in words, where a machine comes first. */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  bpftrace: (value) => `with bpftrace ${value === NEWEST ? NEWEST_BPFTRACE.version : value}`,
  kernel: (value) => `with Linux ${value}`,
  arch: (value) => `on ${value}`,
  paravirt: (value) => `${value === 'no' ? 'without' : 'with'} paravirtual spin locks`,
};

/**
 * A target's name for prose, where names stand in lists: a comma inside a name could not. `debian-13,bpftrace@newest` is
 * "debian-13 with bpftrace 0.27.1", and `bpftrace@0.24,kernel@6.8` is "Linux 6.8 with bpftrace 0.24". A name of the table is
 * itself, and so is what is no target name.
 */
export function targetLabel(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [first = '', ...rest] = parts;
  if (!first.includes('@')) return [first, ...rest.map(words)].join(' ');
  const bpftrace = partOf('bpftrace', parts);
  const kernel = partOf('kernel', parts);
  if (bpftrace === undefined || kernel === undefined) return name;
  const others = parts.filter((part) => !/^(?:bpftrace|kernel) *@/.test(part));
  const release = bpftrace === NEWEST ? NEWEST_BPFTRACE.version : bpftrace;
  return [`Linux ${kernel} with bpftrace ${release}`, ...others.map(words)].join(' ');
}

function partOf(key: string, parts: readonly string[]): string | undefined {
  return parts.map(split).find((part) => part.key === key)?.value;
}

function words(part: string): string {
  const { key, value } = split(part);
  return Object.hasOwn(WORDS, key) ? (WORDS[key]?.(value) ?? part) : part;
}

function split(part: string): { readonly key: string; readonly value: string } {
  const [key = '', ...value] = part.split('@');
  return { key: key.trim(), value: value.join('@').trim() };
}

/** What a target is, however it is spelled. Whose build of bpftrace it has is no part of it. */
export function machineOf({ bpftrace, kernel, arch, paravirt, backports = false }: Target): string {
  return [bpftrace, kernel, arch, paravirt, backports].join(' ');
}

/** Whether two lists mean the same machines, in whatever order and spelling. One with a kernel table of its own is another. */
export function sameMachines(some: readonly Target[], others: readonly Target[]): boolean {
  const [a, b] = [some, others].map(
    (targets) => new Set(targets.map((target) => `${machineOf(target)} ${target.table?.release ?? ''}`)),
  );
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((machine) => b.has(machine));
}

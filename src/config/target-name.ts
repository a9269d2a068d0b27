import { readKernelRelease } from '../facts/query/kernel-release.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { HOST } from '../facts/query/target.ts';
import { NEWEST } from '../facts/releases.ts';
import { Failure } from '../text/failure.ts';
import { suggestion } from '../text/nearest-name.ts';

/** The free form of a target. */
export const FREE_FORM = 'bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]';

const KEYS = ['bpftrace', 'kernel', 'arch', 'paravirt'] as const;
export type TargetKey = (typeof KEYS)[number];

export const ARCHITECTURES = ['x86_64', 'arm64'] as const;
/** Other projects' names of them. */
const OTHER_NAMES: Readonly<Record<string, (typeof ARCHITECTURES)[number]>> = {
  amd64: 'x86_64',
  'x86-64': 'x86_64',
  x64: 'x86_64',
  aarch64: 'arm64',
};

const VERSION = /^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;

/** The parts of a target name, before the machine is looked up. */
export interface WrittenTarget {
  /** The name of a machine, when it begins with one. */
  readonly machine: string | undefined;
  /** As they are written, without spaces around them. */
  readonly values: ReadonlyMap<TargetKey, string>;
}

/** Splits a target name: an optional machine, then `key@value` parts, each key once. */
export function readTargetName(name: string): WrittenTarget | Failure {
  const parts = name.split(',').map((part) => part.trim());
  const machine = parts[0]?.includes('@') === true ? undefined : parts.shift();
  const values = new Map<TargetKey, string>();
  for (const part of parts) {
    const [written = '', ...rest] = part.split('@');
    const key = KEYS.find((candidate) => candidate === written.trim());
    const value = rest.join('@').trim();
    const problem = key === undefined ? keyProblem(written.trim(), value) : partProblem(key, value, values);
    if (problem !== undefined) return new Failure('configuration', problem);
    if (key !== undefined) values.set(key, value);
  }
  return { machine, values };
}

function keyProblem(key: string, value: string): string {
  if (key === HOST || MACHINES.some(({ name }) => name === key)) {
    const example = value === NEWEST || VERSION.test(value) ? `${key},bpftrace@${value}` : `${key},bpftrace@${NEWEST}`;
    return `the name of a machine comes first, and alone. Write "${example}".`;
  }
  return `"${key}" is not one of ${KEYS.join(', ')}.${suggestion(key, KEYS)}`;
}

function partProblem(key: TargetKey, value: string, seen: ReadonlyMap<TargetKey, string>): string | undefined {
  if (seen.has(key)) return `${key} is given twice.`;
  switch (key) {
    case 'bpftrace':
      if (value === NEWEST || VERSION.test(value)) return undefined;
      return `"${value}" is not a bpftrace version. Write dotted numbers, such as 0.24 or 0.23.2, or ${NEWEST}.${suggestion(value, [NEWEST])}`;
    case 'kernel':
      return kernelProblem(value);
    case 'arch':
      if (ARCHITECTURES.some((arch) => arch === value)) return undefined;
      return `"${value}" is not a known architecture. Write ${meant(value) ?? ARCHITECTURES.join(' or ')}.`;
    case 'paravirt':
      return value === 'yes' || value === 'no' ? undefined : `paravirt is yes or no, not "${value}".`;
    default:
      return key satisfies never;
  }
}

function meant(arch: string): string | undefined {
  return Object.hasOwn(OTHER_NAMES, arch) ? OTHER_NAMES[arch] : undefined;
}

function kernelProblem(value: string): string | undefined {
  const release = readKernelRelease(value);
  if (release === undefined)
    return `"${value}" is not a kernel version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;
  if (release.foreign === undefined) return undefined;
  return `"${value}" is a kernel for ${release.foreign}. The known architectures are ${ARCHITECTURES.join(' and ')}.`;
}

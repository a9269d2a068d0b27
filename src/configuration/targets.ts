import type { Target } from '../facts/target.ts';
import { TARGETS } from '../facts/targets.ts';
import { nearestName, suggestion } from '../words/nearest-name.ts';

export type ResolvedTargets =
  | { readonly ok: true; readonly targets: Target[] }
  | { readonly ok: false; readonly errors: string[] };

export type ResolvedTarget =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly error: string };

const FREE_FORM = 'bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]';
const KEYS = ['bpftrace', 'kernel', 'arch', 'paravirt'] as const;
const ARCHITECTURES = ['x86_64', 'arm64'] as const;
const VERSION = /^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;
const NAME_LENGTH = 200;

/**
 * Turns names into targets, in their order and each once: names of the table, or the free form
 * `bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]`. All mistakes are collected, one sentence or two each.
 */
export function resolveTargets(names: readonly string[]): ResolvedTargets {
  const targets = new Map<string, Target>();
  const errors: string[] = [];
  for (const name of names) {
    const resolved = resolveTarget(name);
    if (resolved.ok) targets.set(resolved.target.name, resolved.target);
    else errors.push(resolved.error);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, targets: [...targets.values()] };
}

/** One name; the target keeps it as its own name, just as it was written. */
export function resolveTarget(name: string): ResolvedTarget {
  const known = TARGETS.find((target) => target.name === name);
  if (known !== undefined) {
    const { bpftrace, kernel, arch, paravirt, backports } = known;
    const target = { name, bpftrace, kernel, arch, paravirt };
    return { ok: true, target: backports === undefined ? target : { ...target, backports } };
  }
  if (name.length > NAME_LENGTH) return { ok: false, error: `A target name has at most ${NAME_LENGTH} characters.` };
  return name.includes('@') ? parseFreeForm(name) : { ok: false, error: unknownTarget(name) };
}

function unknownTarget(name: string): string {
  const names = TARGETS.map((target) => target.name);
  const readable = names.filter((known) => !known.includes('@'));
  return `Unknown target "${name}".${suggestion(name, names)} Known names are ${readable.join(', ')}; any other machine is written ${FREE_FORM}.`;
}

function parseFreeForm(name: string): ResolvedTarget {
  const values = new Map<string, string>();
  for (const part of name.split(',')) {
    const at = part.indexOf('@');
    const key = (at === -1 ? part : part.slice(0, at)).trim();
    const value = at === -1 ? '' : part.slice(at + 1).trim();
    const problem = partProblem(key, value, values);
    if (problem !== undefined) return { ok: false, error: `Target "${name}": ${problem}` };
    values.set(key, value);
  }
  const bpftrace = values.get('bpftrace');
  const kernel = values.get('kernel');
  if (bpftrace === undefined || kernel === undefined) {
    const missing = bpftrace === undefined ? 'bpftrace' : 'kernel';
    return { ok: false, error: `Target "${name}": the ${missing} version is missing. Write it as ${FREE_FORM}.` };
  }
  return {
    ok: true,
    target: {
      name,
      bpftrace: bpftrace.split('.').length === 2 ? `${bpftrace}.0` : bpftrace,
      kernel,
      arch: ARCHITECTURES.find((arch) => arch === values.get('arch')) ?? 'x86_64',
      paravirt: values.get('paravirt') !== 'no',
    },
  };
}

function partProblem(key: string, value: string, seen: ReadonlyMap<string, string>): string | undefined {
  const known = KEYS.find((candidate) => candidate === key);
  if (known === undefined) {
    const nearest = nearestName(key, KEYS);
    return `"${key}" is not one of ${KEYS.join(', ')}.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`;
  }
  if (seen.has(known)) return `${known} is given twice.`;
  switch (known) {
    case 'bpftrace':
    case 'kernel': {
      const example = known === 'bpftrace' ? '0.24 or 0.23.2' : '6.8 or 6.1.192';
      return VERSION.test(value)
        ? undefined
        : `"${value}" is no ${known} version. Write dotted numbers, such as ${example}.`;
    }
    case 'arch':
      return ARCHITECTURES.some((arch) => arch === value)
        ? undefined
        : `"${value}" is no known architecture. Write ${ARCHITECTURES.join(' or ')}.`;
    case 'paravirt':
      return value === 'yes' || value === 'no' ? undefined : `paravirt is yes or no, not "${value}".`;
    default:
      return known satisfies never;
  }
}

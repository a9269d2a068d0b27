import { DIRECT_CALLS } from '../facts/attachment.ts';
import { TRACEPOINT } from '../facts/kernel-function.ts';
import { listedNames } from '../facts/query/attachment.ts';
import type { Assumption, SeenFunctions } from '../facts/target.ts';
import { codeOf } from '../text/failure.ts';
import { firstWord, type KernelConfiguration } from './kernel.ts';
import { type Machine, readWhole, whyUnread } from './machine.ts';

/** Where the kernel lists what has a trace site: the file system is mounted at the one or the other. */
const LISTS = [
  '/sys/kernel/tracing/available_filter_functions',
  '/sys/kernel/debug/tracing/available_filter_functions',
] as const;

/** In bytes; there are some 3 million. */
const LIST_LIMIT = 64 * 1024 * 1024;

/** The types of the running kernel, in bytes; there are some 6 million. */
const TYPES = '/sys/kernel/btf/vmlinux';
const TYPES_LIMIT = 128 * 1024 * 1024;

/** Fewer functions than this are no kernel's: something hides the others. */
const FEWEST = 1000;

/**
 * Which of the functions that any facts name the machine has, and can trace.
 *
 * @param symbols the names of all functions, or why they are not known.
 */
export async function findFunctions(
  machine: Machine,
  symbols: ReadonlySet<string> | string,
  configuration: KernelConfiguration | string,
): Promise<{ readonly seen?: SeenFunctions; readonly assumed: readonly Assumption[] }> {
  if (typeof symbols === 'string') return { assumed: [unknown('functions it has', symbols)] };
  if (symbols.size < FEWEST) return { assumed: [unknown('functions it has', `/proc/kallsyms names ${symbols.size}`)] };
  const there = listedNames().filter((name) => symbols.has(name));
  const without = typeof configuration !== 'string' && !configuration.has(DIRECT_CALLS);
  const seen: SeenFunctions = { there, ...(without ? { trampolines: false } : {}) };
  const sites = await readSites(machine);
  if (typeof sites === 'string') return { seen, assumed: [unknown('of its functions can be traced', sites)] };
  const typed = await readTyped(machine);
  const isTyped = (name: string) => typeof typed === 'string' || typed.has(name);
  const traced = there.filter((name) => name.startsWith(TRACEPOINT) || (sites.has(name) && isTyped(name)));
  return {
    seen: { ...seen, traced },
    assumed: typeof typed === 'string' ? [unknown('of its functions have BTF', typed)] : [],
  };
}

function unknown(what: string, why: string): Assumption {
  const note = `Which ${what} is not known (${why}): those of the nearest kernel are assumed.`;
  return { fact: 'functions', note, others: [] };
}

/** @returns why they are not known, as the end of a sentence. */
async function readSites(machine: Machine): Promise<ReadonlySet<string> | string> {
  let reason = '';
  for (const list of LISTS) {
    try {
      const text = (await readWhole(machine, list, LIST_LIMIT)).toString('latin1');
      const names = new Set(text.split('\n').map(firstWord).filter(Boolean));
      if (names.size >= FEWEST) return names;
      reason ||= `${list} names ${names.size}`;
    } catch (error) {
      if (reason === '' || codeOf(error) !== 'ENOENT') reason = `${list}: ${whyUnread(error)}`;
    }
  }
  return reason;
}

/** The functions that the kernel describes for BPF. @returns why they are not known, as the end of a sentence. */
async function readTyped(machine: Machine): Promise<ReadonlySet<string> | string> {
  const [{ readBtfAt }, { Bytes }] = await Promise.all([import('../kernel/btf.ts'), import('../kernel/bytes.ts')]);
  try {
    return new Set(readBtfAt(new Bytes(await readWhole(machine, TYPES, TYPES_LIMIT)), 0).functionNames());
  } catch (error) {
    return `${TYPES}: ${whyUnread(error)}`;
  }
}

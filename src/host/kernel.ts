import { gunzipSync } from 'node:zlib';
import { codeOf } from '../text/failure.ts';
import { type Machine, readWhole, whyUnread } from './machine.ts';

/** In bytes; a configuration has some 300,000. */
const CONFIGURATION_LIMIT = 4 * 1024 * 1024;

/** The options of a kernel's configuration, without `CONFIG_`. */
export type KernelConfiguration = ReadonlyMap<string, string>;

/** Where a kernel's configuration is. The first one is the running kernel's own; in a container the others may be missing. */
function placesOf({ release }: Machine): readonly string[] {
  return [
    '/proc/config.gz',
    `/boot/config-${release}`,
    `/lib/modules/${release}/config`,
    `/usr/lib/ostree-boot/config-${release}`,
  ];
}

/**
 * The configuration of the running kernel.
 * @returns why there is none, as the end of a sentence.
 */
export async function readConfiguration(machine: Machine): Promise<KernelConfiguration | string> {
  const reasons: string[] = [];
  for (const place of placesOf(machine)) {
    try {
      const bytes = await readWhole(machine, place, CONFIGURATION_LIMIT);
      const text = place.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: CONFIGURATION_LIMIT }) : bytes;
      const options = optionsIn(text.toString('latin1'));
      if (options.size > 0) return options;
      reasons.push(`${place} names no option`);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') reasons.push(`${place}: ${whyUnread(error)}`);
    }
  }
  return reasons.length > 0 ? reasons.join('; ') : `there is no ${placesOf(machine).slice(0, 2).join(' and no ')}`;
}

function optionsIn(text: string): KernelConfiguration {
  return new Map([...text.matchAll(/^CONFIG_(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

/** In bytes; with many modules loaded there are some 20 million. */
const SYMBOLS_LIMIT = 128 * 1024 * 1024;

/** The types of symbols that are functions. They stand behind 16 digits of an address and a blank. */
const CODE: ReadonlySet<string> = new Set(['t', 'T', 'w', 'W']);

/** A name; that of a module may stand behind it. */
export function firstWord(line: string): string {
  const end = line.search(/\s/);
  return end === -1 ? line : line.slice(0, end);
}

/**
 * The names of the functions of the running kernel and its modules. Their addresses are hidden from most users, their names
 * from nobody.
 * @returns why they are not known, as the end of a sentence.
 */
export async function readSymbols(machine: Machine): Promise<ReadonlySet<string> | string> {
  try {
    const lines = (await readWhole(machine, '/proc/kallsyms', SYMBOLS_LIMIT)).toString('latin1').split('\n');
    const names = new Set(lines.flatMap((line) => (CODE.has(line.charAt(17)) ? firstWord(line.slice(19)) : [])));
    return names.size > 0 ? names : '/proc/kallsyms names no function';
  } catch (error) {
    return `/proc/kallsyms: ${whyUnread(error)}`;
  }
}

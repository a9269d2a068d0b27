import { OLDER_SETTINGS, SETTINGS } from '../../../facts/builtins.ts';
import { suggestion } from '../../../text/nearest-name.ts';
import type { Item } from '../../syntax/tree.ts';
import type { InvalidPlace } from './place.ts';

const NAMES = [...OLDER_SETTINGS, ...SETTINGS.map(({ name }) => name)];
const KNOWN: ReadonlySet<string> = new Set(NAMES);
/** Longer names are not compared with others, and not told in full. */
const LONGEST = 60;

/** The settings of a `config` block that no release has. */
export function unknownSettings(item: Item): InvalidPlace[] {
  if (item.kind !== 'config') return [];
  return item.settings.flatMap(({ name, span }) => {
    const plain = name.toLowerCase().replace(/^bpftrace_/, '');
    if (KNOWN.has(plain) || plain.startsWith('unstable_') || name.length > LONGEST) return [];
    return [{ span, message: `No release of bpftrace has a setting ${name}.${suggestion(plain, NAMES)}` }];
  });
}

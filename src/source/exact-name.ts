import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { NotRegular } from './not-regular.ts';

/** What Node puts in place of bytes that are not UTF-8. */
const LOST = '\uFFFD';

const LOOK_ALIKE = 'several names here that are not UTF-8 look like this one. Rename them';

/** Whether the system knows a path by its text. */
export function isExact(name: string): boolean {
  return !name.includes(LOST);
}

/**
 * The path for the system behind a path as Node tells it. A name on Linux may have any bytes, and those that are not UTF-8 arrive
 * as U+FFFD, also on the command line; such a name is looked for in its folder.
 *
 * @throws NotRegular when several names there look like it, or the system's error.
 */
export async function exactName(name: string): Promise<string | Buffer> {
  if (isExact(name)) return name;
  let at = Buffer.from(path.isAbsolute(name) ? path.sep : '.');
  for (const segment of name.split(path.sep)) {
    const folder = at;
    const names = isExact(segment) ? [] : await readdir(folder, { encoding: 'buffer' });
    const [found = Buffer.from(segment), ...others] = names.filter((each) => each.toString('utf8') === segment);
    if (others.length > 0) throw new NotRegular(LOOK_ALIKE);
    at = Buffer.concat([folder, Buffer.from(path.sep), found]);
  }
  return at;
}

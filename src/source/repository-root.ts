import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The nearest folder with a `.git`: the given one, which has no links, or one above it. */
export async function repositoryAbove(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (await exists(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Whether something can be looked at under a name. */
export function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

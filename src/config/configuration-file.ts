import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { CONFIGURATION_PATHS } from './parse.ts';
import { CONFIGURATION_LIMIT } from './yaml-document.ts';

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

export type ConfigurationFile =
  /**
   * `root` is the folder that its paths start at, absolute; undefined where that is the root of the repository. `commit` is
   * the one that it was read at, where that is not the disk.
   */
  | {
      readonly ok: true;
      readonly path: string;
      readonly text: string;
      readonly root?: string;
      readonly commit?: string;
    }
  | { readonly ok: false; readonly error: string };

/**
 * Finds the configuration for the process's folder: the first of CONFIGURATION_PATHS in it or in a folder above it, up to the root of
 * its git repository. Outside a repository only the folder itself counts, so that nobody else's file is picked up.
 */
export async function findConfiguration(): Promise<ConfigurationFile | undefined> {
  for (const candidate of await foldersUpToRoot(process.cwd())) {
    for (const name of CONFIGURATION_PATHS) {
      const file = path.join(candidate, name);
      if (await exists(file)) return readConfigurationFile(path.relative(process.cwd(), file), candidate);
    }
  }
  return undefined;
}

/**
 * Reads a configuration file; a text over CONFIGURATION_LIMIT comes back cut off just above it.
 *
 * @param root the folder that its paths start at; the process's when it is not said.
 */
export async function readConfigurationFile(name: string, root = process.cwd()): Promise<ConfigurationFile> {
  const shown = name.split(path.sep).join('/');
  try {
    const file = await open(name);
    try {
      // In UTF-8 no UTF-16 unit takes more than three bytes.
      const size = CONFIGURATION_LIMIT * 3 + 1;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
      const text = new TextDecoder('utf-8', { fatal: bytesRead < size }).decode(buffer.subarray(0, bytesRead));
      return { ok: true, path: shown, text, root };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, error: `The configuration ${shown} cannot be read: ${reason(error)}` };
  }
}

async function foldersUpToRoot(start: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = start; ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (await exists(path.join(folder, '.git'))) return folders;
    if (folder === path.dirname(folder)) return [start];
  }
}

async function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    // What is there but cannot be looked at must not be passed over in silence: reading it will say why.
    (error: unknown) => !(error instanceof Error && 'code' in error && ABSENT.has(error.code)),
  );
}

function reason(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8.';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file. Check the path.';
  return `${error instanceof Error ? error.message : String(error)}.`;
}

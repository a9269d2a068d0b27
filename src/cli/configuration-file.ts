import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ConfigurationFile, ReadBeside } from '../config/layer.ts';
import { TABLE_LIMIT } from '../config/own-table.ts';
import { CONFIGURATION_PATHS, severalConfigurations } from '../config/parse.ts';
import { CONFIGURATION_LIMIT } from '../config/yaml-document.ts';
import { isInside, slashes } from '../source/disk.ts';
import { readAtCommit } from '../source/git.ts';
import { GitError } from '../source/git-process.ts';
import { NotRegular, readNamed, readRegular } from '../source/regular-file.ts';
import { codeOf, messageOf } from '../text/failure.ts';
import { NOT_THERE, type Source, unread } from '../text/source.ts';

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/** The configuration for files on disk: the named one, or that of a folder, by default the process's. */
export async function configurationOnDisk(
  name: string | undefined,
  folder = process.cwd(),
): Promise<ConfigurationFile | undefined> {
  return name === undefined ? findConfiguration(folder) : readConfigurationFile(name);
}

/** The files of which one can be the configuration of a folder, absolute. */
export async function configurationPlaces(folder: string): Promise<string[]> {
  const folders = await foldersUpToRoot(folder);
  return folders.flatMap((each) => CONFIGURATION_PATHS.map((name) => path.join(each, name)));
}

/**
 * Finds the configuration for a folder: the one of CONFIGURATION_PATHS in it or in a folder above it, up to the root of
 * its git repository. Outside a repository only the folder itself counts, so that nobody else's file is picked up.
 */
async function findConfiguration(start: string): Promise<ConfigurationFile | undefined> {
  for (const candidate of await foldersUpToRoot(start)) {
    const there: string[] = [];
    for (const name of CONFIGURATION_PATHS) {
      const file = path.join(candidate, name);
      if (await exists(file)) there.push(path.relative(process.cwd(), file));
    }
    const [file, ...others] = there;
    if (others.length > 0) return { ok: false, message: severalConfigurations(there.map(slashes)) };
    if (file !== undefined) return readConfigurationFile(file, candidate);
  }
  return undefined;
}

/**
 * Reads a configuration file; a text over CONFIGURATION_LIMIT comes back cut off just above it.
 *
 * @param root the folder that its paths start at; by default the process's folder.
 */
export async function readConfigurationFile(name: string, root = process.cwd()): Promise<ConfigurationFile> {
  const shown = slashes(name);
  try {
    const text = startOf(await readNamed(name, bytesFor(CONFIGURATION_LIMIT)), CONFIGURATION_LIMIT);
    return { ok: true, path: shown, text, root, beside: besideOnDisk(root) };
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'there is no such file. Check the path' : reasonOf(error);
    return { ok: false, message: `The configuration ${shown} cannot be read: ${reason}.` };
  }
}

/** The configuration as a commit has it, so that a change cannot switch off the check that judges it. */
export async function configurationAtCommit(sha: string): Promise<ConfigurationFile | undefined> {
  try {
    const there: ConfigurationFile[] = [];
    for (const name of CONFIGURATION_PATHS) {
      const text = await readAtCommit(sha, name, process.cwd());
      const shown = `${sha.slice(0, 12)}:${name}`;
      if (text !== undefined) there.push({ ok: true, path: shown, text, beside: besideAtCommit(sha) });
    }
    if (there.length < 2) return there[0];
    return { ok: false, message: severalConfigurations(there.flatMap((file) => (file.ok ? [file.path] : []))) };
  } catch (error) {
    if (error instanceof GitError) return { ok: false, message: `The configuration cannot be read: ${error.message}` };
    throw error;
  }
}

/** Reads on disk, and nothing outside of the configuration's root, through no link either. */
function besideOnDisk(root: string): ReadBeside {
  return async (name): Promise<Source> => {
    try {
      const folder = await realpath(root);
      const real = await realpath(path.join(folder, name));
      if (!isInside(real, folder)) return unread('it leads out of the folder that the configuration is for');
      return { kind: 'text', text: startOf(await readRegular(real, bytesFor(TABLE_LIMIT)), TABLE_LIMIT) };
    } catch (error) {
      if (error instanceof NotRegular) return unread(error.message);
      if (ABSENT.has(codeOf(error))) return unread(NOT_THERE);
      return unread(error instanceof TypeError ? 'it is not UTF-8' : `it cannot be read (${messageOf(error)})`);
    }
  };
}

/** Reads as a commit of the process's repository has it. */
function besideAtCommit(sha: string): ReadBeside {
  return async (name): Promise<Source> => {
    try {
      const text = await readAtCommit(sha, name, process.cwd());
      return text === undefined ? unread(`${NOT_THERE} at ${sha.slice(0, 12)}`) : { kind: 'text', text };
    } catch (error) {
      if (error instanceof GitError) return unread(error.message.replace(/\.$/, ''));
      throw error;
    }
  };
}

/** The most bytes that a text of so many UTF-16 units has: in UTF-8 none takes more than three. */
function bytesFor(limit: number): number {
  return limit * 3;
}

/** A text of up to `limit` UTF-16 units; of a longer one, so much that it is seen to be longer. @throws TypeError for other than UTF-8 */
function startOf(bytes: Uint8Array, limit: number): string {
  return new TextDecoder('utf-8', { fatal: bytes.length <= bytesFor(limit) }).decode(bytes);
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
    (error: unknown) => !ABSENT.has(codeOf(error)),
  );
}

function reasonOf(error: unknown): string {
  return error instanceof TypeError ? 'it is not UTF-8' : messageOf(error);
}

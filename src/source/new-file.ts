import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../text/failure.ts';
import { createFile } from './file-replacement.ts';
import { fileProblem } from './regular-file.ts';

/** The outcome of making a file. `message` is a sentence; then no file was made. */
export type Made = { readonly ok: true; readonly created: boolean } | { readonly ok: false; readonly message: string };

/**
 * Creates a file and the folders above it. What is there is not touched, and no link is followed: a clone may have one in place of
 * a folder. `created` is false if the file is there already with the same content.
 *
 * @param root an existing folder, without links.
 * @param name the path of the file from there, with `/`.
 */
export async function createBelow(root: string, name: string, content: string): Promise<Made> {
  const folders = name.split('/').slice(0, -1);
  let at = root;
  try {
    for (const folder of folders) {
      at = path.join(at, folder);
      if (!(await isFolder(at))) return { ok: false, message: `${at} is not a folder, so ${name} is not created.` };
    }
  } catch (error) {
    return { ok: false, message: `${at} cannot be created: ${fileProblem(error)}.` };
  }
  return createFile(path.join(root, name), content);
}

/** Makes a folder unless something is there. @returns whether a folder is there now */
async function isFolder(at: string): Promise<boolean> {
  try {
    await mkdir(at);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return (await lstat(at)).isDirectory();
}

import { realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../text/failure.ts';
import { linkLeadsOut } from './disk.ts';
import { fileProblem, inFolder, isOwnStream, openForWriting } from './regular-file.ts';

/**
 * Writes a report to a file that the user named, or to one of the process's own streams. A link there is not followed, and
 * a folder that a link puts outside of the repository is not written to.
 *
 * @returns why that failed, completing "It cannot be written: ".
 */
export async function writeReport(name: string, text: string): Promise<string | undefined> {
  try {
    if (isOwnStream(name)) {
      await writeFile(name, text);
      return undefined;
    }
    const folder = await realpath(path.dirname(name));
    if (await linkLeadsOut(name, path.join(folder, path.basename(name))))
      return 'a symbolic link leads from there out of the repository';
    await inFolder(folder, async (at) => {
      const file = await openForWriting(at(path.basename(name)));
      try {
        await file.writeFile(text);
      } finally {
        await file.close();
      }
    });
    return undefined;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'there is no such folder' : fileProblem(error);
  }
}

import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { exactName } from './exact-name.ts';
import { GitError, runGit } from './git-process.ts';
import { repositoryAbove } from './repository-root.ts';

/**
 * What git ignores in folders that are searched, as git itself says: files that it does not track, and folders with nothing else.
 * Outside of a repository that is nothing.
 */
export class Ignored {
  readonly #paths = new Set<string>();
  readonly #asked = new Set<string>();
  /** Why git could not say it of some folder, a sentence; then nothing in that folder is taken for ignored. */
  problem: string | undefined;

  /** Asks git about a folder. What is in a folder that is ignored itself is not: somebody wants that folder searched. */
  async addBelow(folder: string): Promise<void> {
    if (this.#asked.has(path.join(folder, '.'))) return;
    this.#asked.add(path.join(folder, '.'));
    const real = await realpath(await exactName(folder));
    const repository = await repositoryAbove(real);
    if (repository === undefined) return;
    try {
      if (real !== repository && (await isIgnored(real, repository))) return;
      const listed = await runGit(
        ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'],
        real,
      );
      for (const row of listed.toString('utf8').split('\0'))
        if (row !== '') this.#paths.add(path.join(folder, row, '.'));
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.problem = `What git ignores is not known, so it is judged too: ${error.message}`;
    }
  }

  /** @param name a path below a folder that was asked about, as that folder was given */
  has(name: string): boolean {
    return this.#paths.has(path.join(name, '.'));
  }
}

/** Whether a folder of a repository is ignored by a pattern, whatever git tracks in it. */
async function isIgnored(real: string, repository: string): Promise<boolean> {
  try {
    // This command takes no literal paths. A path that is not one is asked about as it stands behind a folder.
    const asked = `./${path.relative(repository, real).split(path.sep).join('/')}`;
    await runGit(['--no-literal-pathspecs', 'check-ignore', '--quiet', '--no-index', asked], repository);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.status === 1) return false;
    throw error;
  }
}

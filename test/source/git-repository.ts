import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

/** A git repository in a folder of its own. */
export interface Repository {
  readonly folder: string;
  /** Runs git and gives its output without white space around it. */
  git(...args: string[]): string;
  /** Writes a file; `executable` sets its mode. */
  write(name: string, content: string | Uint8Array, executable?: boolean): void;
  remove(name: string): void;
  /** Commits everything as it is and gives the commit. */
  commit(message: string): string;
}

/** A function that makes repositories with a branch `main`; they are removed after the tests. */
export function repositories(): () => Repository {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-git-'));
    folders.push(folder);
    const identity = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Test'],
      [`GIT_${who}_EMAIL`, 'test@example.org'],
    ]);
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = Object.fromEntries([...inherited, ...identity, ['GIT_CONFIG_GLOBAL', '/dev/null']]);
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
    git('init', '--quiet', '--initial-branch=main');
    return {
      folder,
      git,
      write(name, content, executable = false) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
        chmodSync(file, executable ? 0o755 : 0o644);
      },
      remove: (name) => rmSync(path.join(folder, name)),
      commit(message) {
        git('add', '--all');
        git('commit', '--quiet', '--allow-empty', '-m', message);
        return git('rev-parse', 'HEAD');
      },
    };
  };
}

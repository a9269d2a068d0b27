import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { CLI } from '../cli/run.ts';

/** What `npm pack --json` says of the package. Sizes are in bytes. */
export interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
  /** The path of the tarball. */
  readonly tarball: string;
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The environment of somebody who has Node, npm and git, and no network: nothing of this run's own npm is in it. */
export function userEnvironment(home: string): Record<string, string> {
  const PATH = `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`;
  return { PATH, HOME: home, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
}

/**
 * Copies the repository into `folder`: what git knows or would add, with the bundles of this run in place of dist/, which may be
 * older than the sources.
 */
export function copyRepository(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const name of listed.split('\0')) {
    if (name === '' || name.startsWith('dist/') || name.startsWith('test/')) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(name, path.join(folder, name));
  }
  cpSync(path.dirname(CLI), path.join(folder, 'dist'), { recursive: true });
}

/** Packs the repository as the release does, into `folder`. */
export function pack(folder: string): Packed {
  const source = path.join(folder, 'source');
  copyRepository(source);
  const printed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: source,
    env: userEnvironment(folder),
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(printed);
  return { ...packed, tarball: path.join(folder, packed.filename) };
}

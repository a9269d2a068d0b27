import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const call = promisify(execFile);
/** The output of `apt-cache` for a suite with hundreds of kernels. */
const OUTPUT_LIMIT = 64 * 1024 * 1024;
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** A package list is read again after this many milliseconds. */
const LIST_AGE = 24 * 3600 * 1000;

export type Architecture = 'amd64' | 'arm64';

/**
 * The packages of one Debian suite for one architecture, read by an apt of its own: other sources, other lists, nothing
 * installed. It needs a Debian machine whose apt knows a mirror; what it fetches is signed by Debian.
 */
export class DebianArchive {
  readonly suite: string;
  readonly architecture: Architecture;
  readonly #folder: string;
  #ready: Promise<void> | undefined;

  /** @param cache the folder that keeps the lists and the packages */
  constructor(cache: string, suite: string, architecture: Architecture) {
    this.suite = suite;
    this.architecture = architecture;
    this.#folder = path.join(cache, 'archive', `${suite}-${architecture}`);
  }

  /**
   * The newest package whose name a pattern matches, and its version.
   * @throws Error if no package of the suite does
   */
  async newest(pattern: string): Promise<{ readonly name: string; readonly version: string }> {
    const found = await this.#cache('search', '--names-only', pattern);
    const names = found.split('\n').flatMap((line) => line.split(' ')[0] || []);
    const records = names.length === 0 ? '' : await this.#cache('show', '--no-all-versions', ...names);
    let best: { name: string; version: string } | undefined;
    for (const [, name = '', version = ''] of records.matchAll(/^Package: (.*)$[\s\S]*?^Version: (.*)$/gm))
      if (best === undefined || (await isNewer(version, best.version))) best = { name, version };
    if (best === undefined) throw new Error(`Debian ${this.suite} has no package whose name matches ${pattern}.`);
    return best;
  }

  /** Fetches packages and everything that they depend on; the answer is the paths of the .deb files. */
  async fetchWithDependencies(...names: string[]): Promise<string[]> {
    const folder = path.join(this.#folder, `closure-${names.join('-')}`);
    await mkdir(path.join(folder, 'partial'), { recursive: true });
    const options = ['--download-only', '--no-install-recommends', '-y', '-o', `Dir::Cache::archives=${folder}`];
    await this.#get('install', ...options, ...names);
    return debsOf(folder);
  }

  /** Fetches one package without its dependencies; the answer is the path of the .deb file. */
  async fetch(name: string): Promise<string> {
    const folder = path.join(this.#folder, `alone-${name}`);
    await mkdir(folder, { recursive: true });
    const [present] = await debsOf(folder);
    if (present !== undefined) return present;
    await this.#get('download', name, { in: folder });
    const [fetched] = await debsOf(folder);
    if (fetched === undefined) throw new Error(`apt fetched no package ${name} from Debian ${this.suite}.`);
    return fetched;
  }

  async #cache(...words: string[]): Promise<string> {
    await this.#open();
    const { stdout } = await call('apt-cache', [...this.#options(), ...words], { maxBuffer: OUTPUT_LIMIT });
    return stdout;
  }

  async #get(...words: (string | { readonly in: string })[]): Promise<void> {
    await this.#open();
    await this.#run(...words);
  }

  async #run(...words: (string | { readonly in: string })[]): Promise<void> {
    const args = words.filter((word) => typeof word === 'string');
    const cwd = words.find((word) => typeof word !== 'string')?.in ?? this.#folder;
    const quiet = { cwd, maxBuffer: OUTPUT_LIMIT, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await call('apt-get', ['-qq', ...this.#options(), ...args], quiet);
  }

  /** Writes the sources and reads the lists, once. */
  #open(): Promise<void> {
    this.#ready ??= this.#prepare();
    return this.#ready;
  }

  async #prepare(): Promise<void> {
    for (const folder of ['state/lists/partial', 'cache/archives/partial'])
      await mkdir(path.join(this.#folder, folder), { recursive: true });
    const stamp = path.join(this.#folder, 'updated');
    const age = await stat(stamp).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (age < LIST_AGE) return;
    await rm(path.join(this.#folder, 'status'), { force: true });
    await writeFile(path.join(this.#folder, 'status'), '');
    await writeFile(path.join(this.#folder, 'sources.list'), await sourcesOf(this.suite));
    await this.#run('update');
    await writeFile(stamp, '');
  }

  #options(): string[] {
    const at = (...parts: string[]) => path.join(this.#folder, ...parts);
    const settings = {
      'Dir::Etc::SourceList': at('sources.list'),
      'Dir::Etc::SourceParts': '/dev/null',
      'Dir::Etc::Preferences': '/dev/null',
      'Dir::Etc::PreferencesParts': '/dev/null',
      'Dir::State': at('state'),
      'Dir::State::status': at('status'),
      'Dir::Cache': at('cache'),
      'APT::Architecture': this.architecture,
      'APT::Architectures': this.architecture,
      'APT::Sandbox::User': 'root',
      'Acquire::Languages': 'none',
      'Acquire::Retries': '3',
    };
    return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  }
}

/** Unpacks the files of packages into a folder. Nothing of them is run. */
export async function unpack(debs: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // A folder of a package must not replace a link of the root, e.g. /lib.
  const script =
    'dpkg-deb --fsys-tarfile "$1" | tar --extract --keep-directory-symlink --no-same-owner --directory "$2"';
  for (const deb of debs) await call('bash', ['-o', 'pipefail', '-c', script, 'unpack', deb, folder]);
}

async function debsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.deb')).map((name) => path.join(folder, name));
}

async function isNewer(left: string, right: string): Promise<boolean> {
  return call('dpkg', ['--compare-versions', left, 'gt', right]).then(
    () => true,
    () => false,
  );
}

/** The suite's packages, and where it is a release, its security updates. */
async function sourcesOf(suite: string): Promise<string> {
  const format = '$(LABEL)|$(REPO_URI)';
  const { stdout } = await call('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const mirrors = new Map(
    stdout.split('\n').map((line) => {
      const [label = '', uri = ''] = line.split('|');
      return [label, uri] as const;
    }),
  );
  const mirror = mirrors.get('Debian');
  if (mirror === undefined)
    throw new Error("apt knows no Debian mirror: this needs Debian, and 'apt-get update' before.");
  const signed = `deb [signed-by=${KEYRING}]`;
  const lines = [`${signed} ${mirror} ${suite} main`];
  const security = mirrors.get('Debian-Security');
  const release = suite !== 'sid' && !suite.includes('-');
  if (security !== undefined && release) lines.push(`${signed} ${security} ${suite}-security main`);
  return `${lines.join('\n')}\n`;
}

import { DISTRIBUTION_TARGETS } from '../facts/query/machines.ts';
import { atLeast } from '../facts/query/release.ts';
import { FACTS_FROM, NEWEST_BPFTRACE } from '../facts/releases.ts';
import type { Assumption } from '../facts/target.ts';
import { Failed, type Machine } from './machine.ts';

/** The release of a machine's bpftrace. */
export interface FoundBpftrace {
  /** Three numbers. */
  readonly version: string;
  readonly assumed: readonly Assumption[];
}

/** A build between two releases says the older one, the commits since then and the newest of them. */
const VERSION = /^bpftrace v?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(-\d+-g[0-9a-f]+)?/m;

/** @param program the bpftrace to ask: a path, or a name that is looked for on PATH. */
export async function findBpftrace(machine: Machine, program: string): Promise<FoundBpftrace> {
  let said: string;
  try {
    said = await machine.run(program, ['--version']);
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return nearest(`${program} does not say its version: ${error.message}`, machine);
  }
  const [, written, between] = VERSION.exec(said) ?? [];
  if (written === undefined) return nearest(`${program} --version names no release`, machine);
  const version = written.split('.').length === 2 ? `${written}.0` : written;
  if (between === undefined) return { version, assumed: [] };
  const next = lineAfter(version);
  const note = `${program} is a build between two releases (${written}${between}); it is judged as ${version}.`;
  return { version, assumed: [{ fact: 'bpftrace', note, others: [{ bpftrace: next }] }] };
}

function lineAfter(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/** The bpftrace of the machine's distribution, or else the newest one. */
async function nearest(why: string, machine: Machine): Promise<FoundBpftrace> {
  const distribution = await nameOfDistribution(machine);
  const known = DISTRIBUTION_TARGETS.find(({ name }) => name === distribution);
  const version = known?.bpftrace ?? NEWEST_BPFTRACE.version;
  const whose = known === undefined ? 'the newest' : `that of ${known.name}`;
  const note = `${why}. bpftrace ${version} is assumed, ${whose}.`;
  const others = RELEASES.filter((each) => each !== version).map((bpftrace) => ({ bpftrace }));
  return { version, assumed: [{ fact: 'bpftrace', note, others }] };
}

/** Those that somebody has, of each line that was read. */
const RELEASES: readonly string[] = [
  ...new Set([...DISTRIBUTION_TARGETS.map(({ bpftrace }) => bpftrace), NEWEST_BPFTRACE.version]),
].filter((release) => atLeast(release, FACTS_FROM.bpftrace));

const RELEASE_FILE_LIMIT = 64 * 1024;

/** As the named machines are called: `debian-12`. Undefined where the machine does not say. */
async function nameOfDistribution(machine: Machine): Promise<string | undefined> {
  try {
    const text = (await machine.read('/etc/os-release', RELEASE_FILE_LIMIT)).toString('utf8');
    const value = (key: string) => new RegExp(`^${key}=["']?([\\w.-]+)["']?\\s*$`, 'm').exec(text)?.[1];
    return [value('ID'), value('VERSION_ID')].flatMap((part) => part ?? []).join('-');
  } catch {
    // The file is only for the nearest fact.
    return undefined;
  }
}

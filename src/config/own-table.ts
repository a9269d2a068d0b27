import * as z from 'zod/mini';
import type { KernelTable } from '../facts/kernel-table.ts';
import { readKernelTable } from '../facts/kernel-table.ts';
import { readKernelRelease } from '../facts/query/kernel-release.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { HOST } from '../facts/query/target.ts';
import { NEWEST, NEWEST_BPFTRACE } from '../facts/releases.ts';
import type { Target } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import { parseJson } from '../text/json.ts';
import { pathInside } from './path-inside.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const VERSION = /^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;

const EXAMPLE = '"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"';

/** A machine with a kernel of its own: its table was read off the kernel's image. */
export const OWN_TABLE = z.strictObject(
  {
    name: z.string(`A target with a kernel table has a name, such as ${EXAMPLE}.`).check(
      z.regex(NAME, 'The name of a target of your own has letters, digits, ".", "_" and "-", at most 64.'),
      z.refine(
        (name) => name !== HOST && !MACHINES.some((machine) => machine.name === name),
        'This name is taken: bpftrace-guard targets lists it.',
      ),
      z.describe('How verdicts refer to it.'),
    ),
    bpftrace: z
      .string(`bpftrace is a version, such as 0.22.1, or ${NEWEST}. One of two numbers is in quotes: "0.24".`)
      .check(
        z.refine(
          (version) => version === NEWEST || VERSION.test(version),
          `bpftrace is a version, such as 0.22.1 or "0.24", or ${NEWEST}.`,
        ),
        z.describe('The release of bpftrace on it.'),
      ),
    'kernel-table': pathInside(
      'kernel-table',
      `kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote, such as ${EXAMPLE}.`,
    ).check(
      z.describe(
        'The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.',
      ),
    ),
  },
  `A target is a name, such as "debian-12", or has a kernel table of its own, such as ${EXAMPLE}.`,
);

/** A target with a kernel table, as it is written. */
export type OwnTable = z.infer<typeof OWN_TABLE>;

/** The release with three numbers, whatever form it was written in. */
function ownRelease({ bpftrace }: OwnTable): string {
  if (bpftrace === NEWEST) return NEWEST_BPFTRACE.version;
  return bpftrace.split('.').length === 2 ? `${bpftrace}.0` : bpftrace;
}

/** In UTF-16 units; a table has some 20,000. */
export const TABLE_LIMIT = 1024 * 1024;

/** Names of kallsyms, with the endings that compilers add. */
const SYMBOL = /^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/;
const OPTION = /^\w{1,128}$/;
const RELEASE = /^[\w.+~-]{1,128}$/;
const SOURCE_LENGTH = 1000;
const SIGNATURE_LENGTH = 4000;
const MOST_FUNCTIONS = 5000;

/**
 * The target of a kernel table's text, which may be hostile: its size is bounded, and nothing in it names a property of
 * anything but the table. Architecture, version and paravirtual spin locks are those of the table.
 *
 * @returns a Failure whose message is the end of a sentence about the file.
 */
export function readOwnTarget(text: string, setting: OwnTable): Target | Failure {
  if (text.length > TABLE_LIMIT) return wrong(`it is larger than ${TABLE_LIMIT / 1024 / 1024} MiB`);
  const content = parseJson(text);
  if (content === undefined) return wrong('it is not JSON');
  const read = readKernelTable(content);
  if (!read.ok) return wrong(`${read.message.charAt(0).toLowerCase()}${read.message.slice(1).replace(/\.$/, '')}`);
  const { table } = read;
  const problem = problemOf(table);
  return problem === undefined ? targetOf(table, setting) : wrong(problem);
}

/** What is wrong with a table of the right form, as the end of a sentence. */
function problemOf({ kernel, release, arch, source, config, functions }: KernelTable): string | undefined {
  const read = RELEASE.test(release) ? readKernelRelease(release) : undefined;
  if (read === undefined) return '`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';
  if (read.version !== kernel && !read.version.startsWith(`${kernel}.`))
    return `its \`release\` ${release} is not of its \`kernel\` ${kernel}`;
  if ((read.arch ?? arch) !== arch || read.foreign !== undefined)
    return `its \`release\` ${release} is not for its \`arch\` ${arch}`;
  if (source.length > SOURCE_LENGTH) return `its \`source\` is longer than ${SOURCE_LENGTH} characters`;
  if (!Object.keys(config).every((name) => OPTION.test(name))) return 'its `config` has a name that no option has';
  const rows = Object.entries(functions);
  if (rows.length === 0) return 'it has no functions';
  if (rows.length > MOST_FUNCTIONS) return `it has more than ${MOST_FUNCTIONS} functions`;
  for (const [name, { signature = '' }] of rows) {
    if (!SYMBOL.test(name) || name === '__proto__')
      return `${JSON.stringify(name.slice(0, 60))} is not the name of a kernel function`;
    if (signature.length > SIGNATURE_LENGTH)
      return `the signature of ${name} is longer than ${SIGNATURE_LENGTH} characters`;
  }
  return undefined;
}

function targetOf(table: KernelTable, setting: OwnTable): Target {
  const release = readKernelRelease(table.release);
  return {
    name: setting.name,
    bpftrace: ownRelease(setting),
    kernel: release?.version ?? table.kernel,
    arch: table.arch,
    paravirt: table.arch === 'x86_64' && table.config.PARAVIRT_SPINLOCKS === 'y',
    ...(release?.backports === undefined ? {} : { backports: release.backports }),
    table,
  };
}

function wrong(end: string): Failure {
  return new Failure('configuration', end);
}

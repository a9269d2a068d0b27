import * as z from 'zod/mini';
import { NEWEST, NEWEST_BPFTRACE } from '../facts/newest-bpftrace.ts';
import { MACHINES } from '../facts/targets.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const VERSION = /^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;
const PATH_LENGTH = 500;

const EXAMPLE = '"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"';

/** A path from the root of the configuration that stays below it. */
function staysInside(path: string): boolean {
  return !/^[/:]/.test(path) && !path.includes('\\') && !path.split('/').includes('..');
}

/** A machine with a kernel of its own: its table was read off the kernel's image. */
export const OWN_TABLE = z.strictObject(
  {
    name: z.string(`A target with a kernel table has a name, such as ${EXAMPLE}.`).check(
      z.regex(NAME, 'The name of a target of your own has letters, digits, ".", "_" and "-", at most 64.'),
      z.refine(
        (name) => !MACHINES.some((machine) => machine.name === name),
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
    'kernel-table': z
      .string(`kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote, such as ${EXAMPLE}.`)
      .check(
        z.minLength(1, 'kernel-table is empty. Give the path of the table.'),
        z.maxLength(PATH_LENGTH, `kernel-table is longer than ${PATH_LENGTH} characters.`),
        z.refine(staysInside, 'kernel-table is a path from the root of the repository, with "/", and without "..".'),
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
export function ownRelease({ bpftrace }: OwnTable): string {
  if (bpftrace === NEWEST) return NEWEST_BPFTRACE.version;
  return bpftrace.split('.').length === 2 ? `${bpftrace}.0` : bpftrace;
}

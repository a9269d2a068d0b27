import type { Target } from '../target.ts';
import { ARCHITECTURE_MARKS, FOREIGN_ARCHITECTURE, VENDOR_MARKS } from '../vendor-kernel.ts';

/** What a kernel's own name for its release (`uname -r`) tells of it. */
export interface KernelRelease {
  /** Dotted numbers, two or three: `5.14.0`. */
  readonly version: string;
  readonly arch?: Target['arch'];
  readonly backports?: true;
  readonly paravirt?: false;
  /** An architecture that no target has. */
  readonly foreign?: string;
}

/**
 * A version, or a version and what its vendor adds to it. A dash alone, as in `6.8-rc1`, makes no release of two numbers
 * one.
 */
const RELEASE = /^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;

/**
 * Reads a kernel version: dotted numbers, or what `uname -r` prints, from which the base version, the architecture and what
 * its vendor is known for are taken. Undefined for anything else.
 */
export function readKernelRelease(text: string): KernelRelease | undefined {
  const [, version, rest = ''] = RELEASE.exec(text) ?? [];
  if (version === undefined) return undefined;
  const mark = VENDOR_MARKS.find(({ pattern }) => pattern.test(rest));
  const arch = ARCHITECTURE_MARKS.find(({ pattern }) => pattern.test(rest))?.arch;
  const [, foreign] = FOREIGN_ARCHITECTURE.exec(rest) ?? [];
  return {
    version,
    ...(arch === undefined ? {} : { arch }),
    ...(mark?.backports === undefined ? {} : { backports: mark.backports }),
    ...(mark?.paravirt === undefined ? {} : { paravirt: mark.paravirt }),
    ...(foreign === undefined || arch !== undefined ? {} : { foreign }),
  };
}

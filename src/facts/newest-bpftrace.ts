import type { KnownMachine, KnownTarget } from './target.ts';

/** What `bpftrace@newest` stands for: the newest release that the tables of facts were read for. */
export const NEWEST_BPFTRACE = {
  version: '0.27.1',
  source: 'bpftrace 0.27.1: the newest release that the tables were read for (Debian sid, November 2026)',
} as const;

/** How a target name asks for the newest release: the name stays as it is when bpftrace moves on. */
export const NEWEST = 'newest';

/**
 * A machine with the newest bpftrace in place of its distribution's: from a container, a static build or a release's
 * artefacts. It is named `NAME,bpftrace@newest`.
 */
export function withNewestBpftrace({ package: _, ...machine }: KnownMachine): KnownTarget {
  return {
    ...machine,
    name: `${machine.name},bpftrace@${NEWEST}`,
    bpftrace: NEWEST_BPFTRACE.version,
    source: `${NEWEST_BPFTRACE.source}, on the kernel of ${machine.name}: ${machine.source}`,
  };
}

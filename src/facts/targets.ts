import { DISTRIBUTION_TARGETS } from './distribution-targets.ts';
import type { KnownTarget } from './target.ts';

const DEBIAN_12 = 'Debian 12 (bookworm): packages bpftrace 0.17.0-1 and linux-image-amd64 6.1';
const DEBIAN_13 = 'Debian 13 (trixie): packages bpftrace 0.23.2-1 and linux-image-amd64 6.12';

/** Debian's amd64 kernels are built with CONFIG_PARAVIRT_SPINLOCKS=y. */
const debianAmd64 = { arch: 'x86_64', paravirt: true } as const;

/** The targets that are judged when nothing is configured: old and new bpftrace on kernels before and after 6.15. */
export const DEFAULT_TARGETS: readonly KnownTarget[] = [
  { name: 'bpftrace@0.17,kernel@6.1', bpftrace: '0.17.0', kernel: '6.1', ...debianAmd64, source: DEBIAN_12 },
  { name: 'bpftrace@0.23.2,kernel@6.12', bpftrace: '0.23.2', kernel: '6.12', ...debianAmd64, source: DEBIAN_13 },
  {
    name: 'bpftrace@0.27.1,kernel@7.3',
    bpftrace: '0.27.1',
    kernel: '7.3',
    ...debianAmd64,
    source: 'bpftrace 0.27.1-1 (Debian sid) on linux-image 7.3.4-1~bpo13+1 (Debian trixie-backports)',
  },
  {
    name: 'bpftrace@0.27.1,kernel@6.12',
    bpftrace: '0.27.1',
    kernel: '6.12',
    ...debianAmd64,
    source: 'bpftrace 0.27.1 (Debian sid) on the kernel of Debian 13: a new bpftrace on a long-term kernel',
  },
];

/** Every target that can be asked for by a name; any other is asked for in the free form. */
export const TARGETS: readonly KnownTarget[] = [...DISTRIBUTION_TARGETS, ...DEFAULT_TARGETS];

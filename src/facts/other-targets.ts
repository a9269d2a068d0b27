import type { KnownMachine } from './target.ts';
import { CHECKER, DATES, ROLLING, withArm64, x86, x86Plain } from './target-sources.ts';

const FEDORA: readonly KnownMachine[] = [
  {
    name: 'fedora-43',
    family: 'Fedora',
    bpftrace: '0.24.2',
    kernel: '6.18',
    ...x86,
    support: { until: '2026-12-09', source: DATES('fedora') },
    source: `packages.fedoraproject.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${CHECKER}); Fedora goes on to newer kernels`,
  },
  {
    name: 'fedora-44',
    family: 'Fedora',
    bpftrace: '0.24.2',
    kernel: '6.19',
    ...x86,
    preemption: 'lazy (dynamic)',
    support: { until: '2027-06-02', source: DATES('fedora') },
    source: `packages.fedoraproject.org, early 2026: bpftrace 0.24.2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${CHECKER}); Fedora goes on to newer kernels`,
  },
];

const SUSE: readonly KnownMachine[] = [
  {
    name: 'sles-15-sp7',
    family: 'SUSE',
    bpftrace: '0.21.3',
    kernel: '6.4',
    ...x86,
    backports: true,
    preemption: 'none (dynamic)',
    support: {
      until: '2028-07',
      source: `${DATES('sles')}: ten years of general support for SLES 15 of July 2018; at least that long`,
    },
    source: `build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${CHECKER}), which carries back-ports`,
  },
  {
    name: 'opensuse-leap-16.0',
    family: 'SUSE',
    kernel: '6.12',
    ...x86,
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: { until: '2027-10-31', source: DATES('opensuse') },
    source: `kernel 6.12.0-160000.35-default, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${CHECKER}); software.opensuse.org: no official package of bpftrace for Leap 16.0`,
  },
];

const ARCH: readonly KnownMachine[] = [
  {
    name: 'arch',
    family: 'Arch',
    bpftrace: '0.27.0',
    kernel: '7.2',
    ...x86,
    support: ROLLING,
    source: `archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${CHECKER})`,
  },
];

const ALPINE: readonly KnownMachine[] = [
  {
    name: 'alpine-3.22',
    family: 'Alpine',
    bpftrace: '0.23.3',
    kernel: '6.12',
    ...x86Plain,
    support: { until: '2027-05-01', source: DATES('alpine-linux') },
    source:
      'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"',
  },
  {
    name: 'alpine-3.23',
    family: 'Alpine',
    bpftrace: '0.24.1',
    kernel: '6.18',
    ...x86Plain,
    support: { until: '2027-11-01', source: DATES('alpine-linux') },
    source: 'pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22',
  },
  {
    name: 'alpine-3.24',
    family: 'Alpine',
    bpftrace: '0.26.1',
    kernel: '6.18',
    ...x86Plain,
    support: {
      until: '2028',
      source: `${DATES('alpine-linux')}: about two years for each release; this one is of June 2026`,
    },
    source: 'pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22',
  },
];

/** Other distributions, with what they ship in their own repositories. */
export const OTHER_MACHINES: readonly KnownMachine[] = [
  ...FEDORA.flatMap((machine) => withArm64(machine, 'Fedora builds the kernel and bpftrace for aarch64 too')),
  ...SUSE,
  ...ARCH,
  ...ALPINE.flatMap((machine) =>
    withArm64(machine, 'pkgs.alpinelinux.org lists bpftrace and linux-lts for aarch64 too'),
  ),
];

import type { KnownTarget } from './target.ts';

/** Public collections of the kernel configurations that distributions ship: where CONFIG_PARAVIRT_SPINLOCKS was read. */
const CHECKER = 'config in a13xp0p0v/kernel-hardening-checker';
const COLLECTION = 'config in nyrahul/linux-kernel-configs';

/** The releases and their dates, collected from the distributions' own announcements. */
const DATES = (product: string) => `products/${product}.md in endoflife-date/endoflife.date`;
const DEBIAN_LTS = 'the dates of Debian LTS, by debian.club (July 2026)';
const ROLLING = { until: 'rolling', source: 'always the newest packages' } as const;

const x86 = { arch: 'x86_64', paravirt: true } as const;
/** CONFIG_PARAVIRT_SPINLOCKS is not set: the queued spin lock's slow path has its plain name. */
const x86Plain = { arch: 'x86_64', paravirt: false } as const;

const DEBIAN: readonly KnownTarget[] = [
  {
    name: 'debian-11',
    bpftrace: '0.11.3',
    kernel: '5.10',
    ...x86,
    preemption: 'voluntary',
    support: { until: '2026-08-31', source: DATES('debian') },
    source: 'Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1',
  },
  {
    name: 'debian-12',
    bpftrace: '0.17.0',
    kernel: '6.1',
    ...x86,
    preemption: 'voluntary (dynamic)',
    support: { until: '2028-06-30', source: DEBIAN_LTS },
    source: 'Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2',
  },
  {
    name: 'debian-13',
    bpftrace: '0.23.2',
    kernel: '6.12',
    ...x86,
    preemption: 'voluntary (dynamic)',
    support: { until: '2030-06-30', source: DEBIAN_LTS },
    source: 'Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1',
  },
  {
    name: 'debian-testing',
    bpftrace: '0.27.0',
    kernel: '7.2',
    ...x86,
    preemption: 'lazy (dynamic)',
    support: ROLLING,
    source:
      'Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1',
  },
  {
    name: 'debian-sid',
    bpftrace: '0.27.1',
    kernel: '7.2',
    ...x86,
    preemption: 'lazy (dynamic)',
    support: ROLLING,
    source: 'Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1',
  },
];

const UBUNTU: readonly KnownTarget[] = [
  {
    name: 'ubuntu-22.04',
    bpftrace: '0.14.0',
    kernel: '5.15',
    ...x86,
    preemption: 'voluntary',
    support: { until: '2027-04-01', source: DATES('ubuntu') },
    source: `packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${CHECKER})`,
  },
  {
    name: 'ubuntu-24.04',
    bpftrace: '0.20.2',
    kernel: '6.8',
    ...x86,
    preemption: 'voluntary (dynamic)',
    support: { until: '2029-05-31', source: DATES('ubuntu') },
    source: `packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52: ${COLLECTION}); not the newer HWE kernels`,
  },
  {
    name: 'ubuntu-25.10',
    bpftrace: '0.23.5',
    kernel: '6.17',
    ...x86,
    support: { until: '2026-07-01', source: DATES('ubuntu') },
    source:
      'packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute',
  },
  {
    name: 'ubuntu-26.04',
    bpftrace: '0.25.0',
    kernel: '7.0',
    ...x86,
    support: { until: '2031-04-30', source: DATES('ubuntu') },
    source:
      'packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10',
  },
];

/**
 * Red Hat's kernels keep the number that they began with and take much from later ones: RHEL 9's eBPF moved from 5.15 to
 * 6.12 under the number 5.14. So a row is one minor release, with the bpftrace that came with it.
 */
const RED_HAT: readonly KnownTarget[] = [
  {
    name: 'rhel-8.10',
    bpftrace: '0.16.0',
    kernel: '4.18',
    ...x86,
    backports: true,
    preemption: 'voluntary',
    support: { until: '2029-05-31', source: DATES('rhel') },
    source: `by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${CHECKER}), which carries back-ports`,
  },
  {
    name: 'rhel-9.6',
    bpftrace: '0.22.1',
    kernel: '5.14',
    ...x86,
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: { until: '2032-05-31', source: `${DATES('rhel')}: of RHEL 9, with its later minor releases` },
    source: `by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${CHECKER}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`,
  },
  {
    name: 'rhel-10.0',
    bpftrace: '0.22.1',
    kernel: '6.12',
    ...x86,
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: {
      until: '2035',
      source: 'the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai',
    },
    source: `by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${CHECKER}), which carries back-ports`,
  },
];

const OTHERS: readonly KnownTarget[] = [
  {
    name: 'fedora-43',
    bpftrace: '0.24.2',
    kernel: '6.18',
    ...x86,
    support: { until: '2026-12-09', source: DATES('fedora') },
    source: `packages.fedoraproject.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${CHECKER}); Fedora goes on to newer kernels`,
  },
  {
    name: 'amazon-linux-2',
    bpftrace: '0.11.4',
    kernel: '5.10',
    ...x86,
    preemption: 'none',
    support: { until: '2026-06-30', source: 'the FAQ of Amazon Linux 2, by phylax.com.au' },
    source: `bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${COLLECTION})`,
  },
  {
    name: 'sles-15-sp7',
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
    name: 'arch',
    bpftrace: '0.27.0',
    kernel: '7.2',
    ...x86,
    support: ROLLING,
    source: `archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${CHECKER})`,
  },
  {
    name: 'alpine-3.22',
    bpftrace: '0.23.3',
    kernel: '6.12',
    ...x86Plain,
    support: { until: '2027-05-01', source: DATES('alpine-linux') },
    source:
      'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"',
  },
  {
    name: 'alpine-3.23',
    bpftrace: '0.24.1',
    kernel: '6.18',
    ...x86Plain,
    support: { until: '2027-11-01', source: DATES('alpine-linux') },
    source: 'pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22',
  },
  {
    name: 'alpine-3.24',
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

/**
 * What distributions ship in their own repositories, on x86_64. A release is missing when one of its versions, or
 * whether its kernel has paravirtual spin locks, could not be read anywhere: it is asked for in the free form.
 */
export const DISTRIBUTION_TARGETS: readonly KnownTarget[] = [...DEBIAN, ...UBUNTU, ...RED_HAT, ...OTHERS];

import type { KnownMachine } from './target.ts';
import { CHECKER, COLLECTION, DATES, machinesOf, ROLLING, withArm64 } from './target-sources.ts';

const DEBIAN_LTS = 'the dates of Debian LTS, by debian.club (July 2026)';

const DEBIAN = machinesOf('Debian', [
  {
    name: 'debian-11',
    bpftrace: '0.11.3',
    kernel: '5.10',
    preemption: 'voluntary',
    support: { until: '2026-08-31', source: DATES('debian') },
    source: 'Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1',
  },
  {
    name: 'debian-12',
    bpftrace: '0.17.0',
    kernel: '6.1',
    preemption: 'voluntary (dynamic)',
    support: { until: '2028-06-30', source: DEBIAN_LTS },
    source: 'Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2',
  },
  {
    name: 'debian-13',
    bpftrace: '0.23.2',
    package: 'debian-13',
    kernel: '6.12',
    preemption: 'voluntary (dynamic)',
    support: { until: '2030-06-30', source: DEBIAN_LTS },
    source: 'Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1',
  },
  {
    name: 'debian-testing',
    bpftrace: '0.27.0',
    kernel: '7.2',
    preemption: 'lazy (dynamic)',
    support: ROLLING,
    source:
      'Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1',
  },
  {
    name: 'debian-sid',
    bpftrace: '0.27.1',
    kernel: '7.2',
    preemption: 'lazy (dynamic)',
    support: ROLLING,
    source: 'Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1',
  },
]);

const UBUNTU = machinesOf('Ubuntu', [
  {
    name: 'ubuntu-22.04',
    bpftrace: '0.14.0',
    kernel: '5.15',
    preemption: 'voluntary',
    support: { until: '2027-04-01', source: DATES('ubuntu') },
    source: `packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${CHECKER})`,
  },
  {
    name: 'ubuntu-24.04',
    bpftrace: '0.20.2',
    kernel: '6.8',
    preemption: 'voluntary (dynamic)',
    support: { until: '2029-05-31', source: DATES('ubuntu') },
    source: `packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52: ${COLLECTION}); not the newer HWE kernels`,
  },
  {
    name: 'ubuntu-25.10',
    bpftrace: '0.23.5',
    kernel: '6.17',
    support: { until: '2026-07-01', source: DATES('ubuntu') },
    source:
      'packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute',
  },
  {
    name: 'ubuntu-26.04',
    bpftrace: '0.25.0',
    kernel: '7.0',
    support: { until: '2031-04-30', source: DATES('ubuntu') },
    source:
      'packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10',
  },
]);

const DEBIAN_ARM64 = 'Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64';
const UBUNTU_ARM64 =
  'Ubuntu has linux-image-generic for arm64, and packages.ubuntu.com (noble, questing, resolute) lists arm64 among the architectures of bpftrace';

/** Debian and Ubuntu, with what they ship in their own repositories. */
export const DEBIAN_MACHINES: readonly KnownMachine[] = [
  ...DEBIAN.flatMap((machine) => withArm64(machine, DEBIAN_ARM64)),
  ...UBUNTU.flatMap((machine) => withArm64(machine, UBUNTU_ARM64)),
];

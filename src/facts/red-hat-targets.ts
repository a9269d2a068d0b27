import type { KnownMachine } from './target.ts';
import { CHECKER, DATES, machinesOf, withArm64 } from './target-sources.ts';

const BUILDS = 'openela-main/bpftrace, which rebuilds the source packages of RHEL';
const RHEL_10_SUPPORT = { until: '2035-05-31', source: `${DATES('rhel')}: of RHEL 10, with its later minor releases` };
const RHEL_9_SUPPORT = { until: '2032-05-31', source: `${DATES('rhel')}: of RHEL 9, with its later minor releases` };

/**
 * Red Hat's kernels keep the number that they began with and take much from later ones: RHEL 9's eBPF moved from 5.15 to
 * 6.12 under the number 5.14. So a row is one minor release, with the bpftrace that came with it.
 */
const RED_HAT = machinesOf('Red Hat and its rebuilds', [
  {
    name: 'rhel-8.10',
    bpftrace: '0.16.0',
    kernel: '4.18',
    backports: true,
    preemption: 'voluntary',
    support: { until: '2029-05-31', source: DATES('rhel') },
    source: `by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${CHECKER}), which carries back-ports`,
  },
  {
    name: 'rhel-9.6',
    bpftrace: '0.22.1',
    kernel: '5.14',
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: RHEL_9_SUPPORT,
    source: `by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${CHECKER}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`,
  },
  {
    name: 'rhel-10.0',
    bpftrace: '0.22.1',
    kernel: '6.12',
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: {
      until: '2035',
      source: 'the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai',
    },
    source: `by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${CHECKER}), which carries back-ports`,
  },
  {
    name: 'rhel-9.8',
    bpftrace: '0.24.2',
    kernel: '5.14',
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: RHEL_9_SUPPORT,
    source: `by rebuilds of RHEL 9.8, the current minor release (${DATES('rhel')}, August 2026): bpftrace 0.24.2-1 of January 2026 (${BUILDS}; the minor release inferred from its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`,
  },
  {
    name: 'rhel-10.2',
    bpftrace: '0.24.2',
    kernel: '6.12',
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: RHEL_10_SUPPORT,
    source: `by rebuilds of RHEL 10.2, the current minor release (${DATES('rhel')}, August 2026): bpftrace 0.24.2-1 of January 2026 (${BUILDS}; the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${CHECKER}), which carries back-ports`,
  },
]);

/** RHEL by its major release, and who rebuilds it or is built from the same sources: as which minor release. */
const REBUILDS: readonly { readonly name: string; readonly as: string; readonly source: string }[] = [
  { name: 'rhel-8', as: 'rhel-8.10', source: `RHEL 8.10, the last minor release (${DATES('rhel')})` },
  { name: 'rhel-9', as: 'rhel-9.8', source: `RHEL 9.8, the current minor release (${DATES('rhel')}, August 2026)` },
  { name: 'rhel-10', as: 'rhel-10.2', source: `RHEL 10.2, the current minor release (${DATES('rhel')}, August 2026)` },
  { name: 'rocky-8', as: 'rhel-8.10', source: `Rocky Linux 8.10 (${DATES('rocky-linux')})` },
  { name: 'rocky-9', as: 'rhel-9.8', source: `Rocky Linux 9.8 (${DATES('rocky-linux')})` },
  { name: 'rocky-10', as: 'rhel-10.2', source: `Rocky Linux 10.2 (${DATES('rocky-linux')})` },
  { name: 'alma-8', as: 'rhel-8.10', source: `AlmaLinux 8.10 (${DATES('almalinux')})` },
  { name: 'alma-9', as: 'rhel-9.8', source: `AlmaLinux 9.8 (${DATES('almalinux')})` },
  { name: 'alma-10', as: 'rhel-10.2', source: `AlmaLinux 10.2 (${DATES('almalinux')})` },
  {
    name: 'centos-stream-9',
    as: 'rhel-9.8',
    source: `CentOS Stream 9 (${DATES('centos-stream')}), which is a little ahead of RHEL 9`,
  },
  {
    name: 'centos-stream-10',
    as: 'rhel-10.2',
    source: `CentOS Stream 10 (${DATES('centos-stream')}), which is a little ahead of RHEL 10`,
  },
  {
    name: 'oracle-8',
    as: 'rhel-8.10',
    source: `Oracle Linux 8.10 (${DATES('oracle-linux')}) with its Red Hat Compatible Kernel, not with UEK`,
  },
  {
    name: 'oracle-9',
    as: 'rhel-9.8',
    source: `Oracle Linux 9.8 (${DATES('oracle-linux')}) with its Red Hat Compatible Kernel, not with UEK`,
  },
];

const SUPPORT: Readonly<Record<string, { readonly until: string; readonly source: string }>> = {
  'centos-stream-9': { until: '2027-05-31', source: DATES('centos-stream') },
  'centos-stream-10': { until: '2030-05-31', source: DATES('centos-stream') },
};

function rebuilds(): KnownMachine[] {
  return REBUILDS.map(({ name, as, source }) => {
    const original = RED_HAT.find((machine) => machine.name === as);
    if (original === undefined) throw new Error(`${name} is a rebuild of ${as}, which is not in the table`);
    const support = SUPPORT[name] ?? original.support;
    return {
      ...original,
      name,
      ...(support === undefined ? {} : { support }),
      source: `${source}; as ${as}: ${original.source}`,
    };
  });
}

const ARM64 = 'the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the source package)';

/** Red Hat Enterprise Linux and those that are built from its sources. */
export const RED_HAT_MACHINES: readonly KnownMachine[] = [...RED_HAT, ...rebuilds()].flatMap((machine) =>
  withArm64(machine, ARM64),
);

import type { KnownMachine } from './target.ts';
import { CHECKER, COLLECTION, DATES, machinesOf, ROLLING, withArm64, x86, x86Plain } from './target-sources.ts';

const FEDORA = machinesOf('Fedora', [
  {
    name: 'fedora-43',
    bpftrace: '0.24.2',
    kernel: '6.18',
    support: { until: '2026-12-09', source: DATES('fedora') },
    source: `packages.fedoraproject.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${CHECKER}); Fedora goes on to newer kernels`,
  },
  {
    name: 'fedora-44',
    bpftrace: '0.24.2',
    kernel: '6.19',
    preemption: 'lazy (dynamic)',
    support: { until: '2027-06-02', source: DATES('fedora') },
    source: `packages.fedoraproject.org, early 2026: bpftrace 0.24.2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${CHECKER}); Fedora goes on to newer kernels`,
  },
]);

const SUSE = machinesOf('SUSE', [
  {
    name: 'sles-15-sp7',
    bpftrace: '0.21.3',
    kernel: '6.4',
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
    kernel: '6.12',
    backports: true,
    preemption: 'voluntary (dynamic)',
    support: { until: '2027-10-31', source: DATES('opensuse') },
    source: `kernel 6.12.0-160000.35-default, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${CHECKER}); software.opensuse.org: no official package of bpftrace for Leap 16.0`,
  },
]);

const ARCH = machinesOf('Arch', [
  {
    name: 'arch',
    bpftrace: '0.27.0',
    kernel: '7.2',
    support: ROLLING,
    source: `archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${CHECKER})`,
  },
]);

const ALPINE = machinesOf('Alpine', [
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
]);

/** Other distributions, with what they ship in their own repositories. */
export const OTHER_MACHINES: readonly KnownMachine[] = [
  ...FEDORA.flatMap((machine) => withArm64(machine, 'Fedora builds the kernel and bpftrace for aarch64 too')),
  ...SUSE,
  ...ARCH,
  ...ALPINE.flatMap((machine) =>
    withArm64(machine, 'pkgs.alpinelinux.org lists bpftrace and linux-lts for aarch64 too'),
  ),
];

const AMAZON = machinesOf('Amazon', [
  {
    name: 'amazon-linux-2',
    bpftrace: '0.11.4',
    kernel: '5.10',
    preemption: 'none',
    support: { until: '2026-06-30', source: 'the FAQ of Amazon Linux 2, by phylax.com.au' },
    source: `bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${COLLECTION})`,
  },
]);

const AMAZON_2023: KnownMachine = {
  name: 'amazon-linux-2023',
  family: 'Amazon',
  bpftrace: '0.17.0',
  kernel: '6.1',
  ...x86,
  preemption: 'none (dynamic)',
  support: { until: '2029-06-30', source: DATES('amazon-linux') },
  source: `bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not known of), kernel 6.1 (6.1.141-165.249.amzn2023: ${COLLECTION}), the default until June 2026; 6.12 and 6.18 are to be had`,
};

/** An image for containers: what traces there comes from a container too. */
const BOTTLEROCKET: KnownMachine = {
  name: 'bottlerocket',
  family: 'Amazon',
  kernel: '6.12',
  ...x86,
  support: ROLLING,
  source:
    'kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built from the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)',
};

const NODES = 'the nodes that Google Kubernetes Engine lists, "Container-Optimized OS from Google"';

const GOOGLE = machinesOf('Other clouds', [
  {
    name: 'cos-121',
    kernel: '6.6',
    preemption: 'none (dynamic)',
    support: { until: '2027-03-01', source: DATES('cos') },
    source: `kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${NODES}; that GKE 1.33 runs cos-121 is in its security bulletins); paravirt from 6.1.85+ (${COLLECTION}); the image holds no bpftrace`,
  },
  {
    name: 'cos-125',
    kernel: '6.12',
    preemption: 'none (dynamic)',
    support: { until: '2027-09-01', source: DATES('cos') },
    source: `kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${NODES}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.85+ (${COLLECTION}); the image holds no bpftrace`,
  },
]);

const AZURE: KnownMachine = {
  name: 'azure-linux-3',
  family: 'Other clouds',
  bpftrace: '0.19.1',
  kernel: '6.6',
  ...x86,
  preemption: 'none (dynamic)',
  support: { until: '2027-08-31', source: DATES('azure-linux') },
  source: `bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${CHECKER})`,
};

const CHINA = machinesOf('China', [
  {
    name: 'alibaba-cloud-linux-3',
    bpftrace: '0.16.0',
    kernel: '5.10',
    ...x86Plain,
    backports: true,
    preemption: 'none',
    source: `bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-15.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${COLLECTION}); the kernel carries back-ports (alibaba/cloud-kernel)`,
  },
  {
    name: 'anolis-8',
    kernel: '5.10',
    ...x86Plain,
    backports: true,
    support: { until: '2031-03-31', source: DATES('anolis-os') },
    source: `the kernel 5.10 of Anolis OS 8, which is that of alibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace it ships is not known`,
  },
  {
    name: 'openeuler-22.03',
    bpftrace: '0.13.0',
    kernel: '5.10',
    backports: true,
    source:
      'bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mirror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03',
  },
  {
    name: 'openeuler-24.03',
    kernel: '6.6',
    backports: true,
    preemption: 'none (dynamic)',
    source:
      'kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace it ships is not known',
  },
]);

/** What the clouds run. */
export const CLOUD_MACHINES: readonly KnownMachine[] = [
  ...AMAZON,
  ...withArm64(
    AMAZON_2023,
    `the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${COLLECTION}`,
  ),
  ...withArm64(BOTTLEROCKET, 'packages/kernel-6.12 has a configuration for aarch64 too'),
  ...GOOGLE.flatMap((machine) => withArm64(machine, 'Google lists the image families cos-arm64-... too')),
  ...withArm64(AZURE, 'SPECS/kernel in microsoft/azurelinux has config_aarch64, and bpftrace is built for it too'),
  ...CHINA,
];

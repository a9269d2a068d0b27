import type { Target } from './target.ts';

/** The rest of a release, behind its version, as far as it says whose kernel that is. The first row that matches counts. */
interface VendorMark {
  readonly pattern: RegExp;
  readonly backports?: true;
  readonly paravirt?: false;
  readonly source: string;
}

/** What vendors add to a version. */
export const VENDOR_MARKS: readonly VendorMark[] = [
  {
    pattern: /\.el\d+\.elrepo\b/,
    source: 'ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL',
  },
  {
    pattern: /\.el\d+uek/,
    source: "Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek",
  },
  {
    pattern: /\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,
    backports: true,
    source:
      'Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12',
  },
  {
    pattern: /^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,
    backports: true,
    source: 'SUSE Linux Enterprise and openSUSE Leap: 6.4.0-150700.53.3-default; Tumbleweed has -1-default',
  },
  {
    pattern: /\.a[ln]8(?:\.|$)/,
    backports: true,
    paravirt: false,
    source:
      'Alibaba Cloud Linux 3 and Anolis OS 8: the configuration of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel',
  },
  {
    pattern: /\.oe\d+/,
    backports: true,
    source: 'openEuler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel',
  },
  {
    pattern: /\.cm2(?:\.|$)/,
    paravirt: false,
    source: 'CBL-Mariner 2: the configuration of 5.15.138.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it',
  },
  {
    pattern: /^-0-lts$/,
    paravirt: false,
    source: 'Alpine counts its packages from 0 (6.12.69-0-lts), Arch from 1; paravirt as for alpine-3.22',
  },
];

/** How a release names its architecture. */
export const ARCHITECTURE_MARKS: readonly {
  readonly pattern: RegExp;
  readonly arch: Target['arch'];
  readonly source: string;
}[] = [
  {
    pattern: /(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,
    arch: 'x86_64',
    source: 'the suffix of RPM (5.14.0-570.el9_6.x86_64) and of Debian (6.12.88+deb13-amd64)',
  },
  {
    pattern: /(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,
    arch: 'arm64',
    source: 'the suffix of RPM (6.1.141-165.249.amzn2023.aarch64) and of Debian (6.1.0-42-arm64)',
  },
  {
    pattern: /[+-](?:rpi-(?:v8|2712)|raspi)$/,
    arch: 'arm64',
    source: 'Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it (6.8.0-1013-raspi)',
  },
];

/** Architectures that have no table: they must not be taken for x86_64. */
export const FOREIGN_ARCHITECTURE =
  /(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;

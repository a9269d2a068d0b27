import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveTarget } from '../../src/config/targets.ts';
import { readKernelRelease } from '../../src/facts/query/kernel-release.ts';
import { Failure } from '../../src/text/failure.ts';

const x86 = { arch: 'x86_64' } as const;
const arm64 = { arch: 'arm64' } as const;
const backports = { backports: true } as const;
const plain = { paravirt: false } as const;

describe('what uname -r prints', () => {
  test.each([
    ['5.14.0-570.el9_6.x86_64', '5.14.0', { ...x86, ...backports }],
    ['5.14.0-570.el9_6.aarch64', '5.14.0', { ...arm64, ...backports }],
    ['5.14.0-503.el9.x86_64', '5.14.0', { ...x86, ...backports }],
    ['6.12.0-55.40.1.el10_0.x86_64', '6.12.0', { ...x86, ...backports }],
    ['6.12.0-55.el10.x86_64+debug', '6.12.0', { ...x86, ...backports }],
    ['5.14.0-570.el9_6.x86_64+rt', '5.14.0', { ...x86, ...backports }],
    ['4.18.0-553.el8_10.x86_64', '4.18.0', { ...x86, ...backports }],
    ['3.10.0-1160.el7.x86_64', '3.10.0', { ...x86, ...backports }],
    ['6.12.1-1.el9.elrepo.x86_64', '6.12.1', x86],
    ['5.15.0-206.153.7.1.el9uek.x86_64', '5.15.0', x86],
    ['6.4.0-150700.53.3-default', '6.4.0', backports],
    ['6.12.0-160000.5-default', '6.12.0', backports],
    ['4.12.14-122.228-default', '4.12.14', backports],
    ['6.12.1-1-default', '6.12.1', {}],
    ['6.8.0-48-generic', '6.8.0', {}],
    ['6.8.0-1013-raspi', '6.8.0', arm64],
    ['6.12.88+deb13-amd64', '6.12.88', x86],
    ['6.12.88+deb13-rt-amd64', '6.12.88', x86],
    ['6.1.0-42-arm64', '6.1.0', arm64],
    ['6.12.25+rpt-rpi-v8', '6.12.25', arm64],
    ['5.10.219-208.866.amzn2.x86_64', '5.10.219', x86],
    ['6.1.141-165.249.amzn2023.aarch64', '6.1.141', arm64],
    ['5.10.134-16.1.al8.x86_64', '5.10.134', { ...x86, ...plain, ...backports }],
    ['5.10.134-16.3.an8.x86_64', '5.10.134', { ...x86, ...plain, ...backports }],
    ['6.6.0-28.0.0.34.oe2403.aarch64', '6.6.0', { ...arm64, ...backports }],
    ['5.15.138.1-4.cm2', '5.15.138', plain],
    ['6.6.104.2-1.azl3', '6.6.104', {}],
    ['5.15.167.4-microsoft-standard-WSL2', '5.15.167', {}],
    ['6.12.10-1-lts', '6.12.10', {}],
    ['6.12.69-0-lts', '6.12.69', plain],
    ['6.12.1-arch1-1', '6.12.1', {}],
    ['6.18.0-0.rc3.251028gfd57572253bc3.31.fc44.x86_64', '6.18.0', x86],
    ['6.6.56-rt', '6.6.56', {}],
    ['6.6.56-cos', '6.6.56', {}],
    ['6.1.85+', '6.1.85', {}],
    ['6.12.5_1', '6.12.5', {}],
    ['6.8', '6.8', {}],
    ['6.1.192', '6.1.192', {}],
  ])('%s is %s', (text, version, more) => {
    expect(readKernelRelease(text)).toEqual({ version, ...more });
    const resolved = resolveTarget(`bpftrace@0.24,kernel@${text}`);
    expect(resolved).toMatchObject({ kernel: version, ...more });
  });

  test.each([
    ['5.14.0-570.el9_6.ppc64le', 'ppc64le'],
    ['5.14.0-570.el9_6.s390x', 's390x'],
    ['6.12.6-riscv64', 'riscv64'],
    ['6.1.0-42-686-pae', '686'],
    ['6.1.0-42-armmp', 'armmp'],
  ])('%s is for %s, which no target has', (text, foreign) => {
    expect(readKernelRelease(text)).toMatchObject({ foreign });
    expect(resolveTarget(`bpftrace@0.24,kernel@${text}`)).toBeInstanceOf(Failure);
  });

  test.each(['', '6', 'six', 'v6.8', '6.8-rc1', '6.8.0-48 generic', '6.8.0 #1 SMP', '123456.1', '6.8.0-\n'])(
    '%j is none',
    (text) => {
      expect(readKernelRelease(text)).toBeUndefined();
    },
  );

  test('an architecture that is given goes before that of the kernel', () => {
    expect(resolveTarget('bpftrace@0.24,kernel@6.12.88+deb13-amd64,arch@arm64')).toMatchObject({
      arch: 'arm64',
      paravirt: false,
    });
  });

  test('any text is read in no time, and what is read is a version', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom(...'0123456789.-+_elxamdr') }), (text) => {
        const read = readKernelRelease(text);
        if (read !== undefined) expect(read.version).toMatch(/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/);
      }),
    );
  });
});

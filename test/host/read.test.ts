import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/config/targets.ts';
import { releaseNotes } from '../../src/facts/query/fact-range.ts';
import { NEWEST_BPFTRACE } from '../../src/facts/releases.ts';
import type { Target } from '../../src/facts/target.ts';
import { thisMachine } from '../../src/host/machine.ts';
import { readHost } from '../../src/host/read.ts';
import { Failure } from '../../src/text/failure.ts';
import { type Described, Failed, filesOf, machineWith, namesOf } from './machine.ts';

const TRACED = 'CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS=y\n';
const PARAVIRT = `${TRACED}CONFIG_PARAVIRT_SPINLOCKS=y\n`;
const NATIVE = `${TRACED}# CONFIG_PARAVIRT_SPINLOCKS is not set\n`;
/** The files of a kernel whose functions can be read. */
const FUNCTIONS = filesOf(namesOf(true));

function host(described: Described): Promise<Target> {
  return readHost(machineWith(described), 'bpftrace');
}

describe('a machine whose facts can all be read', () => {
  test.each<[string, Described, Partial<Target>]>([
    [
      'Debian 12',
      { release: '6.1.0-44-amd64', files: { '/boot/config-6.1.0-44-amd64': PARAVIRT }, bpftrace: 'bpftrace v0.17.0\n' },
      { bpftrace: '0.17.0', kernel: '6.1.0', arch: 'x86_64', paravirt: true },
    ],
    [
      'an own kernel without paravirtual spin locks',
      { release: '6.12.9', files: { '/proc/config.gz': gzipSync(NATIVE) } },
      { bpftrace: '0.24.1', kernel: '6.12.9', paravirt: false },
    ],
    [
      'RHEL 9',
      {
        release: '5.14.0-570.el9_6.x86_64',
        files: { '/lib/modules/5.14.0-570.el9_6.x86_64/config': PARAVIRT },
        bpftrace: 'bpftrace v0.22.1\n',
      },
      { kernel: '5.14.0', backports: true, paravirt: true },
    ],
    [
      'arm64, which has no such locks',
      {
        arch: 'aarch64',
        release: '6.8.0-1013-raspi',
        files: { '/proc/config.gz': gzipSync(NATIVE) },
        bpftrace: 'bpftrace v0.20\n',
      },
      { bpftrace: '0.20.0', kernel: '6.8.0', arch: 'arm64', paravirt: false },
    ],
  ])('%s', async (_, described, expected) => {
    const target = await host({ ...described, files: { ...FUNCTIONS, ...described.files } });
    expect(target).toMatchObject({ ...expected, name: 'host', assumed: [] });
    expect(releaseNotes(target)).toEqual([]);
  });

  test('the running kernel tells before a file that may be of another one', async () => {
    const files = { '/proc/config.gz': gzipSync(NATIVE), '/boot/config-6.12.0': PARAVIRT };
    expect(await host({ files })).toMatchObject({ paravirt: false });
  });
});

describe('what cannot be found out is told, and the nearest fact is used', () => {
  test('without a configuration the functions of the kernel tell', async () => {
    expect(await host({ files: filesOf(namesOf(false)) })).toMatchObject({ paravirt: false, assumed: [] });
    expect(await host({ files: filesOf(namesOf(true)) })).toMatchObject({ paravirt: true, assumed: [] });
  });

  test('without both, paravirtual spin locks are assumed, unless the vendor is known to build without', async () => {
    const { paravirt, assumed } = await host({});
    expect({ paravirt, assumed }).toEqual({
      paravirt: true,
      assumed: [
        {
          fact: 'paravirt',
          note: expect.stringMatching(
            /^The kernel's configuration is not known \(there is no \/proc\/config\.gz and no \/boot\/config-6\.12\.0\), nor are its functions \(.*\): paravirtual spin locks are assumed\.$/,
          ),
          others: [{ paravirt: false }],
        },
        {
          fact: 'functions',
          note: 'Which functions it has is not known (/proc/kallsyms: it is not there): those of the nearest kernel are assumed.',
          others: [],
        },
      ],
    });
    expect(await host({ release: '6.12.69-0-lts' })).toMatchObject({
      paravirt: false,
      assumed: [{ fact: 'paravirt', others: [{ paravirt: true }] }, { fact: 'functions' }],
    });
  });

  test.each([
    ['damaged', Buffer.from('no gzip')],
    ['too large', gzipSync(Buffer.alloc(8 * 1024 * 1024, 'CONFIG_A=y\n'))],
    ['empty', gzipSync('')],
  ])('a configuration that is %s is not taken for one that says no', async (_, config) => {
    const target = await host({ files: { '/proc/config.gz': config } });
    expect(target).toMatchObject({ paravirt: true, assumed: [{ fact: 'paravirt' }, { fact: 'functions' }] });
    expect(releaseNotes(target)[0]).toMatch(/^host: The kernel's configuration is not known \(\/proc\/config\.gz/);
  });

  test('a configuration that was not read to its end says nothing', async () => {
    const files = { '/boot/config-6.12.0': `${'CONFIG_A=y\n'.repeat(400_000)}${NATIVE}` };
    expect(await host({ files })).toMatchObject({
      paravirt: true,
      assumed: [{ fact: 'paravirt' }, { fact: 'functions' }],
    });
  });

  test.each<[string, Described, string]>([
    ['the bpftrace of the distribution', { files: { '/etc/os-release': 'ID=debian\nVERSION_ID="12"\n' } }, '0.17.0'],
    ['else the newest', {}, NEWEST_BPFTRACE.version],
    ['and of one that ships none', { files: { '/etc/os-release': 'ID=bottlerocket\n' } }, NEWEST_BPFTRACE.version],
  ])('without bpftrace: %s', async (_, described, version) => {
    const target = await host({ ...described, bpftrace: new Failed('it is not installed, or not on PATH') });
    expect(target.bpftrace).toBe(version);
    expect(target.assumed).toContainEqual({
      fact: 'bpftrace',
      note: expect.stringMatching(
        /^bpftrace does not say its version: it is not installed, or not on PATH\. bpftrace /,
      ),
      others: expect.arrayContaining([{ bpftrace: '0.23.2' }]),
    });
  });

  test('a build between two releases may be as the next one', async () => {
    const { bpftrace, assumed } = await host({ bpftrace: 'bpftrace v0.21.0-123-g0a1b2c3d\n' });
    expect([bpftrace, assumed?.[0]]).toMatchObject(['0.21.0', { fact: 'bpftrace', others: [{ bpftrace: '0.22.0' }] }]);
  });

  test.each(['bpftrace UNKNOWN\n', '', 'GNU coreutils 9.1\n'])('%j names no release', async (bpftrace) => {
    const { assumed } = await host({ bpftrace });
    expect(assumed?.[0]?.note).toMatch(/^bpftrace --version names no release\. /);
  });

  test.each<[string, Described]>([
    [
      'by its configuration',
      { files: { ...FUNCTIONS, '/proc/config.gz': gzipSync(`${PARAVIRT}CONFIG_PREEMPT_RT=y\n`) } },
    ],
    ['by its release', { release: '6.12.0-rt-amd64', files: FUNCTIONS }],
  ])('a real-time kernel is judged by the table of another, %s', async (_, described) => {
    expect(await host(described)).toMatchObject({
      assumed: [{ fact: 'kernel', note: expect.stringContaining('PREEMPT_RT') }],
    });
  });
});

describe('what no target can be', () => {
  test.each<[Described, RegExp]>([
    [{ platform: 'darwin' }, /^The target host is a machine with Linux; this is darwin\. Name another machine/],
    [{ arch: 'riscv64' }, /^This machine is riscv64; the known architectures are x86_64 and arm64\./],
    [{ arch: 'constructor' }, /^This machine is constructor;/],
    [{ release: 'unknown' }, /^This machine's kernel calls itself "unknown", which begins with no version\./],
  ])('%j', async (described, message) => {
    await expect(host(described)).rejects.toThrow(message);
    await expect(host(described)).rejects.toBeInstanceOf(Failure);
  });
});

describe('as a name', () => {
  const found: Target = {
    name: 'host',
    bpftrace: '0.17.0',
    kernel: '6.1.0',
    arch: 'x86_64',
    paravirt: true,
    assumed: [
      { fact: 'bpftrace', note: 'b', others: [] },
      { fact: 'paravirt', note: 'p', others: [] },
      { fact: 'kernel', note: 'k', others: [] },
    ],
  };

  test.each<[string, Partial<Target>, readonly string[]]>([
    ['host', { bpftrace: '0.17.0', kernel: '6.1.0', paravirt: true }, ['b', 'p', 'k']],
    ['host,bpftrace@0.24', { bpftrace: '0.24.0', kernel: '6.1.0' }, ['p', 'k']],
    ['host,bpftrace@newest', { bpftrace: NEWEST_BPFTRACE.version }, ['p', 'k']],
    ['host,paravirt@no', { paravirt: false }, ['b', 'k']],
    ['host,kernel@6.12', { kernel: '6.12', paravirt: true }, ['b']],
  ])('%s is overridden in part, and what is given is not assumed', (name, expected, notes) => {
    const target = resolveTarget(name, found);
    if (target instanceof Failure) throw target;
    expect(target).toMatchObject({ ...expected, name });
    expect(target.assumed?.map(({ note }) => note)).toEqual(notes);
  });

  test.each(['host', 'host,bpftrace@0.24'])('%s stands for nothing where no machine is at hand', (name) => {
    const target = resolveTarget(name);
    expect(target).toBeInstanceOf(Failure);
    expect(target).toMatchObject({
      message: expect.stringMatching(
        /it is the machine that a command runs on, so it goes on the command line: --target host\./,
      ),
    });
  });
});

test('this very machine', async () => {
  const uname = (flag: string) => execFileSync('uname', [flag], { encoding: 'utf8' }).trim();
  const machine = thisMachine();
  expect(machine).toMatchObject({ release: uname('-r'), arch: uname('-m') });
  const target = await readHost(machine, 'bpftrace');
  expect(uname('-r').startsWith(target.kernel)).toBe(true);
  const config = ['/proc/config.gz', `/boot/config-${uname('-r')}`].find((file) => existsSync(file));
  if (config === undefined || target.arch !== 'x86_64') return;
  const bytes = readFileSync(config);
  const text = (config.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  expect(target.paravirt).toBe(text.includes('\nCONFIG_PARAVIRT_SPINLOCKS=y\n'));
});

import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import type { Finding } from '../../src/engine/policy/finding.ts';
import { isListed } from '../../src/facts/query/attachment.ts';
import { releaseNotes } from '../../src/facts/query/fact-range.ts';
import { readSymbols } from '../../src/host/kernel.ts';
import { thisMachine } from '../../src/host/machine.ts';
import { readHost } from '../../src/host/read.ts';
import { filesOf, machineWith, namesOf } from './machine.ts';

const CONFIG = { '/boot/config-6.1.0': 'CONFIG_PARAVIRT_SPINLOCKS=y\nCONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS=y\n' };
const ALL = namesOf(true);
const SLOW_PATH = 'native_queued_spin_lock_slowpath';

const pair = (name: string, [entry, exit] = ['fentry', 'fexit']) =>
  `${entry}:${name} { @b[pid] = 2; @a[comm] = 2; } ${exit}:${name} { @b[pid] = 3; @a[comm] = 3; }`;

interface Judged {
  readonly rules: readonly string[];
  readonly verdict: string | undefined;
  readonly why: string | undefined;
}

/** What a script is on a machine with these files, Linux 6.1 with a bpftrace without a guard. */
async function judgedOn(
  files: Readonly<Record<string, string | Uint8Array>>,
  script: string,
  release = '6.1.0',
): Promise<Judged> {
  const host = await readHost(machineWith({ release, files, bpftrace: 'bpftrace v0.27.1\n' }), 'bpftrace');
  const { findings } = analyse('x.bt', script, { targets: [host], configured: true });
  const [first] = findings as readonly Finding[];
  const [verdict] = first?.verdicts ?? [];
  return { rules: findings.map(({ rule }) => rule), verdict: verdict?.verdict, why: verdict?.why };
}

const without = (...names: string[]) => ALL.filter((name) => !names.includes(name));

describe('what the machine has decides', () => {
  test('a function that is there and can be traced', async () => {
    expect(await judgedOn({ ...CONFIG, ...filesOf(ALL) }, pair(SLOW_PATH))).toMatchObject({
      rules: ['abba-deadlock'],
      verdict: 'hang',
    });
  });

  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    [
      'is not there',
      filesOf(without(SLOW_PATH)),
      /this machine's kernel has no native_queued_spin_lock_slowpath \(here it is __pv_queued_spin_lock_slowpath\)/,
    ],
    ['has no trace site', filesOf(ALL, { sites: without(SLOW_PATH) }), /no trace site, or no BTF, of native_queued/],
    ['has no BTF', filesOf(ALL, { typed: without(SLOW_PATH) }), /no trace site, or no BTF, of native_queued/],
    [
      'stands in a kernel without trampolines',
      { ...filesOf(ALL), '/boot/config-6.1.0': 'CONFIG_PARAVIRT_SPINLOCKS=y\n' },
      /CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS/,
    ],
  ])('a function that %s', async (_, files, why) => {
    const judged = await judgedOn({ ...CONFIG, ...files }, pair(SLOW_PATH));
    expect(judged).toMatchObject({ verdict: 'unattachable', why: expect.stringMatching(why) });
    expect(judged.rules).toContain('refused-probe');
  });

  test('a kprobe needs no trace site', async () => {
    const files = filesOf(ALL, { sites: without(SLOW_PATH), typed: [] });
    const kprobe = pair(SLOW_PATH, ['kprobe', 'kretprobe']);
    expect((await judgedOn({ ...CONFIG, ...files }, kprobe)).rules).toEqual([]);
    const gone = await judgedOn({ ...CONFIG, ...filesOf(without(SLOW_PATH)) }, kprobe);
    expect(gone.verdict).toBe('unattachable');
  });

  test('a wildcard matches what is there', async () => {
    const pattern = pair('native_queued_spin_lock_slow*');
    expect((await judgedOn({ ...CONFIG, ...filesOf(ALL) }, pattern)).verdict).toBe('hang');
    expect((await judgedOn({ ...CONFIG, ...filesOf(without(SLOW_PATH)) }, pattern)).rules).toEqual([]);
  });

  test('a raw tracepoint is there if its function is', async () => {
    const script = pair('contention_begin', ['rawtracepoint', 'rawtracepoint']);
    const begin = '__traceiter_contention_begin';
    expect((await judgedOn({ ...CONFIG, ...filesOf(ALL) }, script)).verdict).toBe('hang');
    const gone = await judgedOn({ ...CONFIG, ...filesOf(without(begin)) }, script);
    expect(gone).toMatchObject({
      verdict: 'unattachable',
      why: expect.stringContaining('no tracepoint contention_begin'),
    });
  });

  test('a function that only the tables of later kernels have, where a vendor carried it back', async () => {
    // Linux 5.10 has no contention tracepoints.
    const script = pair('contention_begin', ['rawtracepoint', 'rawtracepoint']);
    const config = { '/boot/config-5.10.0': CONFIG['/boot/config-6.1.0'] };
    expect((await judgedOn({ ...config, ...filesOf(ALL) }, script, '5.10.0')).verdict).toBe('hang');
    const usual = filesOf(ALL.filter((name) => !name.includes('contention')));
    expect((await judgedOn({ ...config, ...usual }, script, '5.10.0')).verdict).toBe('unattachable');
  });

  test('nothing is said of a function that no facts name', async () => {
    expect(isListed('vfs_read')).toBe(false);
    const files = { ...CONFIG, ...filesOf(ALL) };
    expect(
      (await judgedOn(files, 'fentry:vfs_read { @a[tid] = nsecs; } fexit:vfs_read { delete(@a[tid]); }')).rules,
    ).toEqual([]);
  });
});

describe('what cannot be read is told, and the nearest table stands in', () => {
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['the symbols', {}, /Which functions it has is not known \(\/proc\/kallsyms: it is not there\)/],
    ['too few symbols', { '/proc/kallsyms': '0000000000000000 t a\n' }, /is not known \(\/proc\/kallsyms names 1\)/],
    [
      'the trace sites',
      { '/sys/kernel/tracing/available_filter_functions': '' },
      /Which of its functions can be traced is not known \(\/sys\/kernel\/tracing\/available_filter_functions names 0\)/,
    ],
    [
      'BTF that is damaged',
      { '/sys/kernel/btf/vmlinux': 'BTF' },
      /Which of its functions have BTF is not known \(\/sys\/kernel\/btf\/vmlinux: /,
    ],
  ])('%s', async (what, files, note) => {
    const all = what === 'the symbols' ? {} : filesOf(ALL);
    const machine = machineWith({ release: '6.1.0', files: { ...CONFIG, ...all, ...files } });
    const host = await readHost(machine, 'bpftrace');
    expect(releaseNotes(host)).toEqual([expect.stringMatching(note)]);
    expect((await judgedOn({ ...CONFIG, ...all, ...files }, pair(SLOW_PATH))).verdict).toBe('hang');
  });

  test('more symbols than are read: those that are missing may be there', async () => {
    const read = async (_: string, limit: number) => Buffer.alloc(limit + 1);
    expect(await readSymbols({ ...machineWith({}), read })).toBe('/proc/kallsyms: it is too large');
  });

  test('another place of the list of trace sites', async () => {
    const { '/sys/kernel/tracing/available_filter_functions': sites = '', ...files } = filesOf(ALL);
    const elsewhere = { '/sys/kernel/debug/tracing/available_filter_functions': sites };
    const machine = machineWith({ release: '6.1.0', files: { ...CONFIG, ...files, ...elsewhere } });
    expect((await readHost(machine, 'bpftrace')).assumed).toEqual([]);
  });
});

test('the functions of this very machine', async () => {
  const { seen } = await readHost(thisMachine(), 'bpftrace');
  // Each kernel that runs bpftrace has hash maps.
  expect(seen?.there).toContain('htab_map_update_elem');
  if (seen?.traced !== undefined) expect(seen.there).toEqual(expect.arrayContaining([...seen.traced]));
});

import { describe, expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/config/targets.ts';
import { KERNEL_TABLES } from '../../src/facts/kernel-tables/index.ts';
import { hasBpftrace, inSupport, MACHINES, SELF_BUILT_MACHINES } from '../../src/facts/query/machines.ts';
import { POPULATION, populationOf } from '../../src/facts/query/population.ts';
import { atLeast } from '../../src/facts/query/release.ts';
import { NEWEST_BPFTRACE } from '../../src/facts/releases.ts';
import type { KnownMachine } from '../../src/facts/target.ts';
import { TABLE_READ } from '../../src/facts/targets.ts';

const MACHINE: KnownMachine = {
  name: 'some-linux',
  family: 'Debian',
  bpftrace: '0.20.0',
  kernel: '6.6',
  arch: 'x86_64',
  paravirt: true,
  source: 'x',
  support: { until: '2026-12-31', source: 'x' },
};

function namesOf(change: Partial<KnownMachine>, day = '2026-11-23') {
  const { members, excluded } = populationOf([{ ...MACHINE, ...change }], day);
  return { members: members.map(({ name }) => name), excluded: excluded.map(({ why }) => why) };
}

describe('the population', () => {
  test('has each machine with its own bpftrace and with the newest one', () => {
    expect(namesOf({})).toEqual({ members: ['some-linux', 'some-linux,bpftrace@newest'], excluded: [] });
    expect(namesOf({ arch: 'arm64', paravirt: false }).members).toHaveLength(2);
  });

  test('has a machine once that ships the newest bpftrace, and one that ships none with the newest alone', () => {
    expect(namesOf({ bpftrace: NEWEST_BPFTRACE.version }).members).toEqual(['some-linux']);
    const { bpftrace: _, ...without } = MACHINE;
    const { members } = populationOf([without], '2026-11-23');
    expect(members.map(({ name, bpftrace }) => [name, bpftrace])).toEqual([
      ['some-linux,bpftrace@newest', NEWEST_BPFTRACE.version],
    ]);
  });

  test('has no machine that nobody mends, on the day that is asked for', () => {
    expect(namesOf({}, '2026-12-31').members).toHaveLength(2);
    expect(namesOf({}, '2027-01-01')).toEqual({ members: [], excluded: [] });
  });

  test('takes bpftrace before the tables in, and leaves out what the tables were not read of', () => {
    expect(namesOf({ bpftrace: '0.9.0' }).members).toHaveLength(2);
    const [why, again] = namesOf({ backports: true }).excluded;
    expect([why, again]).toEqual(['its kernel has back-ports', 'its kernel has back-ports']);
    expect(namesOf({ kernel: '5.4' }).excluded).toHaveLength(2);
    expect(namesOf({ kernel: '5.10' }).members).toHaveLength(2);
  });

  test('goes by the first table of the architecture', () => {
    const [first] = KERNEL_TABLES.filter(({ arch }) => arch === 'arm64');
    if (first === undefined) throw new Error('there is no table of arm64');
    const arm64 = { arch: 'arm64', paravirt: false } as const;
    expect(namesOf({ ...arm64, kernel: first.kernel }).members).toHaveLength(2);
    expect(namesOf({ ...arm64, kernel: '5.15' }).excluded).toEqual([
      'its kernel is older than the tables',
      'its kernel is older than the tables',
    ]);
  });

  test("has kernels of people's own build, for x86-64 without paravirtual spin locks too", () => {
    const names = POPULATION.members.map(({ name }) => name).filter((name) => name.startsWith('linux-'));
    for (const { name, arch, kernel } of SELF_BUILT_MACHINES) {
      const old = KERNEL_TABLES.every((table) => table.arch !== arch || !atLeast(kernel, table.kernel));
      expect([name, names.includes(name)]).toEqual([name, !old]);
      expect([name, names.includes(`${name},paravirt@no`)]).toEqual([name, arch === 'x86_64']);
    }
    expect(names).toEqual(expect.arrayContaining(['linux-5.15', 'linux-6.1', 'linux-6.6', 'linux-6.12', 'linux-6.18']));
  });

  test('has every machine of the table that is in support, or says why not', () => {
    const judged = new Set(
      [...POPULATION.members, ...POPULATION.excluded.map(({ target }) => target)].map(({ name }) => name),
    );
    for (const machine of MACHINES) {
      const name = hasBpftrace(machine) ? machine.name : `${machine.name},bpftrace@newest`;
      expect([name, judged.has(name)]).toEqual([name, inSupport(machine, TABLE_READ)]);
    }
    for (const { target, why } of POPULATION.excluded)
      expect([target.name, target.backports === true]).toEqual([target.name, why === 'its kernel has back-ports']);
  });

  test('names its members as a configuration does', () => {
    expect(new Set(POPULATION.members.map(({ name }) => name)).size).toBe(POPULATION.members.length);
    for (const { source: _, support: __, family: ___, preemption: ____, ...machine } of POPULATION.members)
      expect(resolveTarget(machine.name)).toEqual(machine);
  });
});

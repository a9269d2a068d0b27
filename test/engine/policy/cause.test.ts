import { describe, expect, test } from '@jest/globals';
import { closedCauses, groupByProbe } from '../../../src/engine/policy/closed-world.ts';
import type { Cycle } from '../../../src/engine/policy/cycle.ts';
import { findCycles } from '../../../src/engine/policy/cycle.ts';
import { lockOrder } from '../../../src/engine/policy/lock-order.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { lowered, NQ, targetOf } from './lowered.ts';

const OLD = 'bpftrace@0.20.4,kernel@5.15';
const MIDDLE = 'bpftrace@0.20.4,kernel@6.1';
const NEW = 'bpftrace@0.27.1,kernel@7.2';

/** The causes of a script on some targets: the probes of each, and its verdicts with their reasons. */
function causes(script: string, ...targets: readonly string[]) {
  const model = modelScript(parseScript(script));
  return closedCauses(targets.map((target) => lowerScript(model, targetOf(target)))).map(({ probes, outcomes }) => ({
    probes: [...probes].map(({ attachPoints }) => attachPoints[0]?.text).sort(),
    verdicts: outcomes.map(({ verdict }) => verdict),
    whys: outcomes.map(({ why }) => why),
  }));
}

test('cycles without a common probe are two causes, each with the verdicts of its own cycles', () => {
  // The kernel ran through free_htab_elem under a lock before 6.1; a tracepoint lets a kprobe run inside it from 7.2.
  const script = [
    'fentry:vfs_read { @a[pid] = 1; }',
    'kprobe:free_htab_elem { @a[pid] = 2; }',
    'tracepoint:syscalls:sys_enter_dup { @b[pid] = 1; }',
    'kprobe:alloc_htab_elem { @b[pid] = 2; }',
  ].join('\n');
  const [one, other, ...more] = causes(script, OLD, NEW);
  expect(more).toEqual([]);
  expect(one?.probes).toEqual(['fentry:vfs_read', 'kprobe:free_htab_elem']);
  expect(one?.verdicts).toEqual(['lost-updates', 'safe']);
  expect(one?.whys[0]).toMatch(/fails with -EBUSY and is lost; bpftrace before 0\.23 says nothing of it$/);
  expect(one?.whys[1]).toBe('this kernel does not pass through free_htab_elem while it holds a lock of these maps');
  expect(other?.probes).toEqual(['kprobe:alloc_htab_elem', 'tracepoint:syscalls:sys_enter_dup']);
  expect(other?.verdicts).toEqual(['safe', 'lost-updates']);
  expect(other?.whys[0]).toBe('these programs cannot run inside each other while one of them holds a lock');
});

test('one function that a kernel no longer passes is reason enough, and the functions that it does pass are not named', () => {
  const script = 'fentry:_raw_spin_unlock_irqrestore { @b[pid] = 1; }\nfexit:_raw_spin_lock { @a[pid] = 1; }\n';
  const [only] = causes(script, OLD, MIDDLE);
  expect(only?.verdicts).toEqual(['hang', 'safe']);
  expect(only?.whys[1]).toBe(
    'this kernel does not pass through _raw_spin_unlock_irqrestore while it holds a lock of these maps',
  );
});

describe('cycles that share a probe are one group, also through other cycles', () => {
  const probes = modelScript(parseScript('kprobe:f { @ = 1; } '.repeat(8))).probes.map(({ probe }) => probe);
  const target = 'bpftrace@0.27.1,kernel@6.12';
  const abba = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; } fexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }`;
  const [real] = findCycles(lockOrder(lowered(abba, target)), targetOf(target));

  test.each<[what: string, cycles: readonly string[], groups: readonly string[]]>([
    ['alone', ['0'], ['0']],
    ['apart', ['01', '23'], ['01', '23']],
    ['by one probe', ['01', '12'], ['01 12']],
    ['one that joins two', ['01', '23', '12'], ['01 12 23']],
    ['one that joins two, of which the second is larger', ['01', '234', '12'], ['01 12 234']],
    ['one that joins two, of which the first is larger', ['012', '34', '23'], ['012 23 34']],
    ['and others by what is moved', ['01', '234', '12', '05', '46'], ['01 05 12 234 46']],
    ['and others by what it is moved to', ['012', '34', '23', '45', '06'], ['012 06 23 34 45']],
    ['three', ['0', '1', '2', '012', '34'], ['0 012 1 2', '34']],
  ])('%s', (_, cycles, groups) => {
    if (real === undefined) throw new Error('no cycle');
    const names = new Map<Cycle, string>();
    for (const name of cycles)
      names.set({ ...real, probes: new Set([...name].flatMap((at) => probes[Number(at)] ?? [])) }, name);
    const told = groupByProbe([...names.keys()]).map((group) => [...group].map((cycle) => names.get(cycle)).sort());
    expect(told.map((group) => group.join(' ')).sort()).toEqual(groups);
  });
});

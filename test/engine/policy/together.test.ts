import { describe, expect, test } from '@jest/globals';
import type { Cause } from '../../../src/engine/policy/outcome.ts';
import { togetherCauses } from '../../../src/engine/policy/together.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NQ, targetOf } from './lowered.ts';

const HANGS = 'bpftrace@0.27.1,kernel@6.12';

/** The causes of a script beside others on some targets, the others by their paths. */
function causes(own: string, others: Readonly<Record<string, string>>, ...names: readonly string[]): Cause[] {
  const targets = (names.length === 0 ? [HANGS] : names).map(targetOf);
  const modelled = (text: string) => {
    const model = modelScript(parseScript(text));
    return { model, lowered: targets.map((target) => lowerScript(model, target)) };
  };
  const { model, lowered } = modelled(own);
  const neighbours = Object.entries(others).map(([path, text]) => ({ path, ...modelled(text) }));
  return togetherCauses(model, lowered, neighbours);
}

/** The only cause of a script beside others. */
function causeOf(own: string, others: Readonly<Record<string, string>>, ...names: readonly string[]): Cause {
  const [cause, ...more] = causes(own, others, ...names);
  expect(more).toEqual([]);
  if (cause === undefined) throw new Error('they close a cycle');
  return cause;
}

/** The outcomes of the only cause of a script beside another one. */
function outcomes(own: string, other: string, ...names: readonly string[]): string[] {
  return causeOf(own, { 'other.bt': other }, ...names).outcomes.map(({ verdict, why }) => `${verdict}: ${why}`);
}

const HALF = `fexit:${NQ} { @a[pid] = 1; }`;
const HANG = expect.stringMatching(/^hang: the locks of hash maps wait for ever/);
const NEWER = `${HALF}\nBEGIN { for ($i : 0..3) { $x = $i; } }`;
const OLD = 'bpftrace@0.20.4,kernel@6.12';

test('scripts do not hang a machine together on which one of them is not started', () => {
  expect(outcomes(HALF, HALF, HANGS, OLD)).toEqual([HANG, HANG]);
  expect(outcomes(HALF, NEWER, HANGS, OLD)).toEqual([HANG, 'safe: bpftrace does not start the other script here']);
  expect(outcomes(NEWER, HALF, HANGS, OLD)).toEqual([HANG, expect.stringMatching(/^refused: /)]);
});

test('nor where neither can run inside the other', () => {
  // The kernel ran through free_htab_elem under a lock before 6.1.
  const script = 'fentry:free_htab_elem { @a[pid] = 2; }';
  expect(outcomes(script, script, 'bpftrace@0.20.4,kernel@5.15', OLD)).toEqual([
    expect.stringMatching(/^(?:hang|lost-updates): /),
    'safe: these scripts cannot run inside each other while one of them holds a lock',
  ]);
});

test('a script that is not started closes nothing', () => {
  expect(causes(NEWER, { 'other.bt': HALF }, OLD)).toEqual([]);
});

test('what two sets of probes do apart from each other are two causes', () => {
  // Before 0.23 an update reports no error, so only output takes the lock of a ring buffer.
  const script = `${HALF}\nfentry:_raw_spin_unlock_irqrestore { printf("x"); }\n`;
  const found = causes(script, { 'other.bt': script }, OLD);
  expect(found.map(({ inner, locks }) => [inner.name, ...locks])).toEqual([
    [`fexit:${NQ}`, 'bucket'],
    ['fentry:_raw_spin_unlock_irqrestore', 'ringbuf'],
  ]);
});

describe('a guard', () => {
  // Its last probe runs only inside output, and the one before it only inside an update.
  const script = [
    'kprobe:f { printf("x"); }',
    'fexit:lookup_elem_raw { printf("y"); }',
    'fentry:_raw_spin_unlock_irqrestore { @a[pid] = 1; }',
  ].join('\n');
  const other = 'fexit:lookup_elem_raw { @x[pid] = 1; }\n';
  const GUARDS = 'bpftrace@0.22,kernel@6.12';

  test('of bpftrace keeps the programs of one script apart in a cycle of two, whichever of them it is', () => {
    for (const [own, beside] of [
      [script, other],
      [other, script],
    ] as const) {
      expect(causeOf(own, { 'q.bt': beside }, OLD).outcomes.map(({ verdict }) => verdict)).toEqual(['hang']);
      expect(causes(own, { 'q.bt': beside }, GUARDS)).toEqual([]);
    }
  });

  test('of bpftrace keeps no program of another script apart', () => {
    const half = 'fexit:_raw_spin_lock { @a[pid] = 1; }';
    expect(causeOf(half, { 'q.bt': half }, GUARDS).outcomes.map(({ verdict }) => verdict)).toEqual(['hang']);
  });

  test('of a script is not that of another one with the same name', () => {
    const seed = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }\n';
    const half = `${seed}fexit:${NQ} { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`;
    expect(causeOf(half, { 'q.bt': half }).outcomes.map(({ verdict }) => verdict)).toEqual(['hang']);
  });
});

describe('of several neighbours', () => {
  test('those that are started count', () => {
    const cause = causeOf(HALF, { 'new.bt': NEWER, 'half.bt': HALF }, OLD);
    expect(cause.outcomes.map(({ verdict }) => verdict)).toEqual(['hang']);
    expect(cause.neighbours).toEqual(['half.bt']);
    const safe = 'fentry:free_htab_elem { @a[pid] = 2; }';
    const free = causeOf(safe, { 'new.bt': `${safe}\n${NEWER}`, 'free.bt': safe }, 'bpftrace@0.20.4,kernel@5.15', OLD);
    expect(free.outcomes[1]?.why).toBe('these scripts cannot run inside each other while one of them holds a lock');
  });

  test('that have no part in a cycle none is named', () => {
    expect(causes('kprobe:f { @a[pid] = 1; }', { 'other.bt': HALF })).toEqual([]);
    expect(causes(HALF, { 'other.bt': 'kprobe:f { @a[pid] = 1; }' })).toEqual([]);
    expect(causes(HALF, {})).toEqual([]);
    expect(causeOf(HALF, { 'f.bt': 'kprobe:f { @a[pid] = 1; }', 'other.bt': HALF }).neighbours).toEqual(['other.bt']);
  });
});

describe('the cause of two scripts', () => {
  test('is told at the program that fires inside the other one', () => {
    const own = `kprobe:f { $x = 1; }\n${HALF}`;
    const cause = causeOf(own, { 'd/other.bt': HALF });
    expect(own.slice(cause.span.start, cause.span.end)).toBe(`fexit:${NQ}`);
    expect(cause).toMatchObject({ world: 'together', nmi: false, process: false, locks: ['bucket'] });
    expect(cause.inner.name).toBe(`fexit:${NQ}`);
    expect([...cause.probes].flatMap(({ attachPoints }) => attachPoints.map(({ text }) => text))).toEqual([
      `fexit:${NQ}`,
    ]);
    expect(cause.programs.map(({ name }) => name)).toContain(`fexit:${NQ} of d/other.bt`);
    expect(new Set(cause.programs).size).toBe(cause.programs.length);
    expect(cause.neighbours).toEqual(['d/other.bt']);
    expect(cause.related.map(({ path }) => path)).toContain('d/other.bt');
    expect(cause.outcomes).toMatchObject([{ target: HANGS, confidence: 'certain', moment: 'always', reports: [] }]);
  });

  test('has all own probes that can play a part', () => {
    const cause = causeOf(`fentry:${NQ} { @a[tid] = 1; }\n${HALF}`, { 'q.bt': HALF });
    expect([...cause.probes].flatMap(({ attachPoints }) => attachPoints.map(({ text }) => text))).toEqual([
      `fentry:${NQ}`,
      `fexit:${NQ}`,
    ]);
  });

  test('is told at a program between two of the other one', () => {
    const own = 'fexit:_raw_spin_lock { if (@c[comm] == 5) { $x = 1; } }\n';
    const other = 'kprobe:vfs_read { @a[1] = 1; }\nfentry:__htab_map_lookup_elem { @a[2] = 1; }\n';
    const [cause] = causes(own, { 'q.bt': other }, 'bpftrace@0.27.1,kernel@6.1');
    expect(cause?.span.start).toBe(0);
    expect(cause?.inner.name).toBe('fexit:_raw_spin_lock');
    expect([...(cause?.probes ?? [])]).toEqual([cause?.inner.probe]);
    expect(cause?.neighbours).toEqual(['q.bt']);
  });

  test('is as sure as its cycle, and one step less where the facts are those of a neighbour', () => {
    const at = (kernel: string) => causeOf(HALF, { 'q.bt': HALF }, `bpftrace@0.27.1,kernel@${kernel}`).outcomes[0];
    expect(at('6.1')?.confidence).toBe('certain');
    expect(at('6.2')?.confidence).toBe('likely');
  });
});

import { describe, expect, test } from '@jest/globals';
import { KernelSymbols } from './kernel-symbols.ts';
import type { Sample } from './outcome.ts';
import { type Patience, runInGuest, type WatchedGuest } from './run.ts';
import type { GuestEvent } from './serial-line.ts';

const SYMBOLS = new KernelSymbols('');
const ORDER = { scripts: ['a.bt'], loads: ['dup'], seconds: 5 };
const PATIENCE: Patience = { silence: 300, overdue: 10, bound: 1500, betweenSamples: 20 };
const WAITING: Sample = [{ at: 'queued_spin_lock_slowpath+0x10', interrupts: false, kernel: true, stack: 1n }];
const WORKING: Sample = [{ at: 'do_syscall_64+0x10', interrupts: true, kernel: true, stack: 1n }];

/** A guest that answers a command by telling events, so many milliseconds after it. */
class ScriptedGuest implements WatchedGuest {
  onEvent: (event: GuestEvent) => void = () => {};
  heard = performance.now();
  ended = false;
  commands: string[] = [];
  readonly #events: readonly (readonly [after: number, event: GuestEvent])[];
  readonly #cpus: Sample;

  constructor(events: readonly (readonly [number, GuestEvent])[], cpus: Sample) {
    this.#events = events;
    this.#cpus = cpus;
  }

  send(command: string): void {
    this.commands.push(command);
    for (const [after, event] of this.#events)
      setTimeout(() => {
        this.heard = performance.now();
        this.onEvent(event);
      }, after);
  }

  note(): void {}

  async sample(): Promise<Sample> {
    return this.#cpus;
  }

  async stack(): Promise<string[]> {
    return ['htab_map_update_elem+0x9f'];
  }
}

const beat = (after: number, uptime: number) => [after, { kind: 'beat', uptime }] as const;
const start = (after: number) => [after, { kind: 'load-start' }] as const;

describe('watching a run', () => {
  test('ends when the guest is done', async () => {
    const guest = new ScriptedGuest(
      [beat(0, 1), [100, { kind: 'refused', status: 1, script: 'a.bt' }], [120, { kind: 'done' }]],
      WORKING,
    );
    const run = await runInGuest(guest, ORDER, PATIENCE, SYMBOLS);
    expect(guest.commands).toEqual(['run 5 dup a.bt']);
    expect(run).toMatchObject({ verdict: 'refused', stacks: [] });
  });

  test('ends when the kernel panics: that is no hang of a lock', async () => {
    const panic = { kind: 'complaint', text: 'Kernel panic - not syncing: Fatal exception in interrupt' } as const;
    const guest = new ScriptedGuest([beat(0, 1), start(10), [50, panic]], WAITING);
    const run = await runInGuest(guest, ORDER, { ...PATIENCE, silence: 60_000, bound: 60_000 }, SYMBOLS);
    expect(run).toMatchObject({ verdict: 'inconclusive', why: 'the kernel panicked', stacks: [] });
  });

  test('a guest that is silent with a waiting CPU hung, long before the bound', async () => {
    const run = await runInGuest(new ScriptedGuest([beat(0, 1), start(20)], WAITING), ORDER, PATIENCE, SYMBOLS);
    expect(run).toMatchObject({
      verdict: 'hung',
      phase: 'load',
      stacks: [{ cpu: 0, calls: ['htab_map_update_elem+0x9f'] }],
    });
    expect(run.took).toBeLessThan(PATIENCE.bound);
  });

  test('a guest that is only slow is waited for', async () => {
    const events = [beat(0, 1), start(20), [800, { kind: 'done' }]] as const;
    const run = await runInGuest(new ScriptedGuest(events, WORKING), ORDER, PATIENCE, SYMBOLS);
    expect(run.observation.stop).toBe('done');
  });

  test('the heartbeat does not hide a CPU that waits after the load was to end', async () => {
    const beats = Array.from({ length: 14 }, (_, index) => beat(30 + index * 50, 10 + index * 4));
    const run = await runInGuest(
      new ScriptedGuest([beat(0, 8), start(20), ...beats], WAITING),
      ORDER,
      PATIENCE,
      SYMBOLS,
    );
    expect(run.verdict).toBe('partly hung');
    expect(run.pace).toBeGreaterThan(1);
  });

  test('is bounded', async () => {
    const run = await runInGuest(new ScriptedGuest([], WORKING), ORDER, PATIENCE, SYMBOLS);
    expect(run).toMatchObject({ verdict: 'inconclusive', observation: { stop: 'silent' } });
    expect(run.took).toBeGreaterThanOrEqual(PATIENCE.bound);
  });

  test('ends with QEMU', async () => {
    const guest = new ScriptedGuest([], WAITING);
    guest.ended = true;
    expect(await runInGuest(guest, ORDER, PATIENCE, SYMBOLS)).toMatchObject({
      verdict: 'inconclusive',
      why: 'QEMU ended',
    });
  });
});

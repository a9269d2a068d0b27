import { describe, expect, test } from '@jest/globals';
import { type CpuPlace, judgeRun, type Observation, stuckCpus } from './outcome.ts';
import type { GuestEvent } from './serial-line.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const at = (place: string, more: Partial<CpuPlace> = {}): CpuPlace => ({
  at: place,
  interrupts: false,
  kernel: true,
  stack: 0x1000n,
  ...more,
});
const WAITING = at(`${NQ}+0x4a`);
const IDLE = at('default_idle+0xb', { interrupts: true });

const ENDED: readonly GuestEvent[] = [
  { kind: 'attached', script: 'a.bt' },
  { kind: 'load-start' },
  { kind: 'load-did', work: 'dup 12' },
  { kind: 'load-end' },
  { kind: 'programs', programs: 2, runs: 40, misses: 0 },
  { kind: 'exited', status: 0, script: 'a.bt' },
  { kind: 'done' },
];
const without = (kind: GuestEvent['kind']) => ENDED.filter((event) => event.kind !== kind);
const judge = (observation: Partial<Observation>) =>
  judgeRun({ events: ENDED, stop: 'done', samples: [], ...observation });

describe('a run', () => {
  test('has survived when its programs ran, the load ended and bpftrace exited', () => {
    expect(judge({})).toMatchObject({ verdict: 'survived', runs: 40, lost: 0, phase: 'done' });
  });

  test.each<[string, readonly GuestEvent[], string]>([
    ['no load', without('load-did'), 'the load did not run'],
    [
      'no run of a program',
      ENDED.map((event) => (event.kind === 'programs' ? { ...event, runs: 0 } : event)),
      'no program of the script ran',
    ],
    [
      'a bpftrace that stays',
      [...without('exited'), { kind: 'stays', script: 'a.bt', waiting: 'synchronize_rcu' }],
      'bpftrace does not exit (synchronize_rcu)',
    ],
    [
      'a bpftrace that never attached',
      [{ kind: 'unattached', script: 'a.bt', waiting: 'x' }, { kind: 'done' }],
      'bpftrace does not attach (x)',
    ],
    [
      'a bpftrace that failed',
      [...without('exited'), { kind: 'exited', status: 255, script: 'a.bt' }],
      'bpftrace exited with 255',
    ],
  ])('says nothing with %s', (_title, events, why) => {
    expect(judge({ events })).toMatchObject({ verdict: 'inconclusive', why });
  });

  test('is refused with the first error that bpftrace says', () => {
    const events: GuestEvent[] = [
      { kind: 'refused', status: 1, script: 'a.bt' },
      { kind: 'out', text: 'Attaching 2 probes...' },
      { kind: 'out', text: "ERROR: no such function 'x'." },
      { kind: 'done' },
    ];
    expect(judge({ events })).toMatchObject({ verdict: 'refused', why: "ERROR: no such function 'x'" });
  });

  test('counts the updates that failed for a lock, not other errors', () => {
    const lost: GuestEvent[] = [
      { kind: 'lost', times: 3, what: 'helper: map_update_elem, retcode: -16' },
      { kind: 'lost', times: 2, what: 'Lost 5 events' },
      { kind: 'lost', times: 9, what: 'helper: probe_read_kernel, retcode: -14' },
      // The map is full.
      { kind: 'lost', times: 9, what: 'helper: map_update_elem, retcode: -7' },
    ];
    expect(judge({ events: [...ENDED, ...lost] })).toMatchObject({ verdict: 'updates lost', lost: 3, runs: 40 });
  });

  const running = ENDED.slice(0, 2);
  test('hung: silence, and a CPU that waits in each sample', () => {
    const sample = [IDLE, WAITING, at(`${NQ}+0x52`)];
    const outcome = judge({
      events: running,
      stop: 'silent',
      samples: [sample, [WAITING, at(`${NQ}+0x50`), at(`${NQ}+0x4a`)]],
    });
    expect(outcome).toMatchObject({
      verdict: 'hung',
      phase: 'load',
      why: `no heartbeat, interrupts off: CPU 1 in ${NQ}, CPU 2 in ${NQ}`,
    });
  });

  test('hung partly: the heartbeat goes on', () => {
    expect(judge({ events: running, stop: 'overdue', samples: [[WAITING], [WAITING]] })).toMatchObject({
      verdict: 'partly hung',
    });
  });

  test.each<[string, CpuPlace[][]]>([
    ['one sample alone', [[WAITING]]],
    ['no sample', []],
    ['interrupts on', [[at(`${NQ}+0x4a`, { interrupts: true })], [WAITING]]],
    ['another place of the stack', [[WAITING], [at(`${NQ}+0x4a`, { stack: 0x2000n })]]],
    ['a program', [[at(`${NQ}+0x4a`, { kernel: false })], [WAITING]]],
    [
      'a trap loop while ftrace patches',
      [
        [at('exc_int3+0x10'), at('smp_call_function_many_cond+0x1')],
        [at('exc_int3+0x10'), at('smp_call_function_many_cond+0x1')],
      ],
    ],
    ['a function whose name only starts like that', [[at('_raw_spin_unlock+0x1')], [at('_raw_spin_unlock+0x1')]]],
  ])('did not hang for all that is known: silence and %s', (_title, samples) => {
    expect(judge({ events: running, stop: 'silent', samples })).toMatchObject({ verdict: 'inconclusive' });
  });

  test('says nothing when QEMU ended, whatever was sampled', () => {
    expect(judge({ events: running, stop: 'died', samples: [[WAITING], [WAITING]] })).toMatchObject({
      verdict: 'inconclusive',
      why: 'QEMU ended',
    });
  });
});

test('a stuck CPU keeps its number', () => {
  expect(
    stuckCpus([
      [IDLE, WAITING],
      [IDLE, WAITING],
      [WAITING, WAITING],
    ]),
  ).toEqual([{ cpu: 1, at: NQ }]);
});

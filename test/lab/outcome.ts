import type { GuestEvent } from './serial-line.ts';

/** Where one CPU of the guest is, with its name. */
export interface CpuPlace {
  /** `native_queued_spin_lock_slowpath+0x4a`, or the address where no function is. */
  readonly at: string;
  readonly interrupts: boolean;
  readonly kernel: boolean;
  readonly stack: bigint;
}

/** All CPUs at one moment. */
export type Sample = readonly CpuPlace[];

/** Why the laboratory stopped watching a run. */
export type Stop =
  /** The guest's init came to its end. */
  | 'done'
  /** The heartbeat is lost. */
  | 'silent'
  /** The heartbeat goes on, but what was to end did not. */
  | 'overdue'
  /** The kernel gave up by itself. */
  | 'panicked'
  /** QEMU ended. */
  | 'died';

/** What was seen of one run. */
export interface Observation {
  readonly events: readonly GuestEvent[];
  readonly stop: Stop;
  /** Taken some seconds apart when something was overdue; none when the run came to its end. */
  readonly samples: readonly Sample[];
}

export type Verdict = 'hung' | 'survived' | 'updates lost' | 'refused' | 'partly hung' | 'inconclusive';

/** How far a run came. */
export type Phase = 'attach' | 'load' | 'end' | 'done';

export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence, without a full stop. */
  readonly why: string;
  readonly phase: Phase;
  /** How many updates failed for a lock, as far as bpftrace told. */
  readonly lost: number;
  /** How often the programs of the scripts ran. */
  readonly runs: number;
}

/** The functions in which a CPU waits for a spin lock. */
const WAITS = /^((native_|__pv_|resilient_)?queued_spin_lock_slowpath|_raw_spin_lock(_\w+)?)\+/;

/**
 * What bpftrace says when an update or a deletion failed for a lock: EBUSY, EDEADLK, ETIMEDOUT. A map that is full is none of
 * these, nor are lost events: those are output that nobody read in time, as a rule. Source: Linux
 * include/uapi/asm-generic/errno.h.
 */
const LOSS = /^helper: map_(update|delete)_elem, retcode: -(16|35|110)$/;

/**
 * Judges one run. A hang is a CPU that waits for a spin lock in the kernel with interrupts off, at the same place of the
 * stack in every sample, at least two of them, after the heartbeat was lost (`hung`) or although it goes on (`partly hung`).
 * Silence alone is none: under TCG, ftrace patching a hot function makes all CPUs trap in turn for minutes. A run has
 * survived only if its programs ran, the load came to its end and every bpftrace exited. Pure.
 */
export function judgeRun({ events, stop, samples }: Observation): Outcome {
  const phase = phaseOf(events);
  const runs = sum(events, (event) => (event.kind === 'programs' ? event.runs : 0));
  const lost = sum(events, (event) => (event.kind === 'lost' ? lostIn(event) : 0));
  const outcome = (verdict: Verdict, why: string): Outcome => ({ verdict, why, phase, lost, runs });
  const stuck = stuckCpus(samples);
  const waiting = stuck.map(({ cpu, at }) => `CPU ${cpu} in ${at}`).join(', ');
  if (stop === 'died') return outcome('inconclusive', 'QEMU ended');
  // Seen under TCG only, where a CPU ran into the breakpoint of an instruction that was being changed.
  if (stop === 'panicked') return outcome('inconclusive', 'the kernel panicked');
  if (stop === 'silent' && stuck.length > 0) return outcome('hung', `no heartbeat, interrupts off: ${waiting}`);
  if (stuck.length > 0) return outcome('partly hung', `the heartbeat goes on, interrupts off: ${waiting}`);
  if (stop !== 'done')
    return outcome(
      'inconclusive',
      stop === 'silent' ? 'no heartbeat, but no CPU waits for a lock' : 'it did not end in time',
    );
  if (findEvent(events, 'refused') !== undefined) return outcome('refused', refusalOf(events));
  const unattached = findEvent(events, 'unattached');
  if (unattached !== undefined) return outcome('inconclusive', `bpftrace does not attach (${unattached.waiting})`);
  const stays = findEvent(events, 'stays');
  if (stays !== undefined) return outcome('inconclusive', `bpftrace does not exit (${stays.waiting})`);
  const failed = events.find((event) => event.kind === 'exited' && event.status !== 0);
  if (failed?.kind === 'exited') return outcome('inconclusive', `bpftrace exited with ${failed.status}`);
  if (!events.some(({ kind }) => kind === 'load-did')) return outcome('inconclusive', 'the load did not run');
  const programs = sum(events, (event) => (event.kind === 'programs' ? event.programs : 0));
  // A script that ended by itself during the load has no programs any more.
  if (programs > 0 && runs === 0) return outcome('inconclusive', 'no program of the script ran');
  if (lost > 0) return outcome('updates lost', `${lost} updates lost in ${runs} runs of its programs`);
  const after = programs === 0 ? 'the script ended by itself' : `after ${runs} runs of its programs`;
  return outcome('survived', `the load and bpftrace ended: ${after}`);
}

/** The CPUs that wait for a lock in all samples, and where. */
export function stuckCpus(samples: readonly Sample[]): { readonly cpu: number; readonly at: string }[] {
  const [first, ...others] = samples;
  if (first === undefined || others.length === 0) return [];
  return first.flatMap((place, cpu) => {
    const waits = samples.every((sample) => {
      const now = sample[cpu];
      return now !== undefined && isWaiting(now) && now.stack === place.stack;
    });
    return waits ? [{ cpu, at: place.at.replace(/\+0x[0-9a-f]+$/, '') }] : [];
  });
}

function findEvent<K extends GuestEvent['kind']>(events: readonly GuestEvent[], kind: K) {
  return events.find((event): event is Extract<GuestEvent, { readonly kind: K }> => event.kind === kind);
}

function isWaiting({ at, interrupts, kernel }: CpuPlace): boolean {
  return kernel && !interrupts && WAITS.test(at);
}

function phaseOf(events: readonly GuestEvent[]): Phase {
  const has = (kind: GuestEvent['kind']) => events.some((event) => event.kind === kind);
  if (has('done')) return 'done';
  if (has('load-end')) return 'end';
  return has('load-start') ? 'load' : 'attach';
}

function lostIn({ times, what }: { readonly times: number; readonly what: string }): number {
  return LOSS.test(what) ? times : 0;
}

function refusalOf(events: readonly GuestEvent[]): string {
  const said = events.flatMap((event) => (event.kind === 'out' ? [event.text] : []));
  const error = said.find((line) => /error/i.test(line)) ?? said[0] ?? 'bpftrace said nothing';
  return error.replace(/\.$/, '');
}

function sum(events: readonly GuestEvent[], of: (event: GuestEvent) => number): number {
  return events.reduce((total, event) => total + of(event), 0);
}

import { setTimeout as pause } from 'node:timers/promises';
import type { KernelSymbols } from './kernel-symbols.ts';
import { judgeRun, type Observation, type Outcome, type Sample, type Stop, stuckCpus } from './outcome.ts';
import type { GuestEvent } from './serial-line.ts';

/** What a run needs of a guest. */
export interface WatchedGuest {
  onEvent: (event: GuestEvent) => void;
  /** When the guest's init last told anything, on the clock of `performance.now()`. */
  heard: number;
  readonly ended: boolean;
  send(command: string): void;
  note(text: string): void;
  sample(symbols: KernelSymbols): Promise<Sample>;
  stack(cpu: number, from: bigint, symbols: KernelSymbols): Promise<readonly string[]>;
}

/** What is run in a guest: its scripts are there already. */
export interface RunOrder {
  /** The names of the scripts in the guest; more than one run together. */
  readonly scripts: readonly string[];
  /** The kinds of load.c. */
  readonly loads: readonly string[];
  /** How long the load runs, in seconds of the guest. */
  readonly seconds: number;
}

/** When the laboratory loses patience. */
export interface Patience {
  /** Without a heartbeat, in milliseconds of this machine. */
  readonly silence: number;
  /** After the load was to end, in seconds of the guest. */
  readonly overdue: number;
  /** For the whole run, in milliseconds of this machine. */
  readonly bound: number;
  /** Between two samples, in milliseconds of this machine. */
  readonly betweenSamples: number;
}

/** One run, judged, with what the CPUs did when they were stuck. */
export interface Run extends Outcome {
  readonly observation: Observation;
  /** The call stacks of the CPUs that are stuck, the innermost function first. */
  readonly stacks: readonly { readonly cpu: number; readonly calls: readonly string[] }[];
  /** How long it took, in milliseconds of this machine. */
  readonly took: number;
  /** How fast the guest's clock went, seconds for one of this machine. */
  readonly pace: number;
}

const SAMPLES = 3;
/** On a busy machine the load goes on for so many times as long: PATIENCE of guest/load.c. */
const LOAD_PATIENCE = 4;

/**
 * Runs scripts in a guest and watches it. The run ends at the latest when the bound is reached. A guest that is not `done`
 * afterwards must not be used again.
 */
export async function runInGuest(
  guest: WatchedGuest,
  order: RunOrder,
  patience: Patience,
  symbols: KernelSymbols,
): Promise<Run> {
  const started = performance.now();
  const watch = new Watch();
  guest.onEvent = (event) => watch.take(event);
  guest.heard = started;
  guest.note(`run ${order.scripts.join(' ')} under ${order.loads.join(',')} for ${order.seconds} s`);
  guest.send(`run ${order.seconds} ${order.loads.join(',')} ${order.scripts.join(' ')}`);

  let stop: Stop | undefined;
  let samples: readonly Sample[] = [];
  while (stop === undefined) {
    await pause(100);
    const bound = performance.now() - started > patience.bound;
    if (watch.done) stop = 'done';
    else if (watch.panicked) stop = 'panicked';
    else if (guest.ended) stop = 'died';
    else if (
      bound ||
      performance.now() - guest.heard > patience.silence ||
      watch.overdueBy(order.seconds, patience.overdue)
    ) {
      const heard = guest.heard;
      samples = await takeSamples(guest, symbols, patience.betweenSamples);
      const silent = guest.heard === heard;
      // Slow is not stuck: only the bound ends a run whose CPUs do not wait for a lock.
      if (bound || stuckCpus(samples).length > 0) stop = silent ? 'silent' : 'overdue';
      else watch.excuse();
    }
  }
  if (stop === 'done') samples = [];
  const stacks = [];
  for (const { cpu } of stuckCpus(samples)) {
    const calls = await guest.stack(cpu, samples.at(-1)?.[cpu]?.stack ?? 0n, symbols.with(watch.symbols()));
    stacks.push({ cpu, calls });
  }
  const observation = { events: watch.events, stop, samples };
  const took = performance.now() - started;
  return { ...judgeRun(observation), observation, stacks, took, pace: watch.pace() };
}

async function takeSamples(guest: WatchedGuest, symbols: KernelSymbols, between: number): Promise<Sample[]> {
  const samples = [];
  for (let taken = 0; taken < SAMPLES; taken++) {
    if (taken > 0) await pause(between);
    samples.push(await guest.sample(symbols));
  }
  return samples;
}

/** What the guest told, and when on its own clock. */
class Watch {
  readonly events: GuestEvent[] = [];
  done = false;
  panicked = false;
  #first: { readonly uptime: number; readonly at: number } | undefined;
  #last: { readonly uptime: number; readonly at: number } | undefined;
  #loadStart: number | undefined;
  #excused = 0;

  take(event: GuestEvent): void {
    if (event.kind === 'beat') {
      this.#last = { uptime: event.uptime, at: performance.now() };
      this.#first ??= this.#last;
      return;
    }
    this.events.push(event);
    if (event.kind === 'load-start') this.#loadStart = this.#last?.uptime;
    if (event.kind === 'load-end') this.#loadStart = undefined;
    this.done ||= event.kind === 'done';
    this.panicked ||= event.kind === 'complaint' && event.text.includes('Kernel panic');
  }

  /** Whether the load should have ended long ago. */
  overdueBy(seconds: number, allowance: number): boolean {
    if (this.#loadStart === undefined || this.#last === undefined) return false;
    return this.#last.uptime - this.#loadStart > LOAD_PATIENCE * seconds + allowance + this.#excused;
  }

  /** It was looked at, and is only slow. */
  excuse(): void {
    this.#excused += 30;
  }

  /** The addresses of the scripts' programs, one a line. */
  symbols(): string {
    return this.events
      .flatMap((event) => (event.kind === 'symbol' ? `${event.address.toString(16)} ${event.name}` : []))
      .join('\n');
  }

  pace(): number {
    if (this.#first === undefined || this.#last === undefined || this.#first === this.#last) return 0;
    return ((this.#last.uptime - this.#first.uptime) * 1000) / (this.#last.at - this.#first.at);
  }
}

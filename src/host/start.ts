import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { started } from './machine.ts';

/** How a program ended. */
export type Ending =
  | { readonly status: number }
  | { readonly signal: NodeJS.Signals }
  /** It was not started. */
  | { readonly error: Error };

/** Signals that are meant for bpftrace: they end it, or have it print its maps. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/**
 * Starts a program in this one's place, as far as Node can: on the same terminal, in the same group, with the signals that this
 * one gets, until it ends.
 *
 * @param input what its standard input holds; this program's own when left out.
 */
export function startInPlace(program: string, args: readonly string[], input?: Uint8Array): Promise<Ending> {
  const stdio: SpawnOptions['stdio'] = [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'];
  return new Promise((resolve) => {
    const witness = new Witness();
    // The handlers come first: a signal in between must not end this program alone.
    const passOn = async (signal: NodeJS.Signals) => {
      if (!(await witness.saw(signal)) && !(child instanceof Error)) child.kill(signal);
    };
    for (const signal of PASSED_ON) process.on(signal, passOn);
    const end = (ending: Ending) => {
      for (const signal of PASSED_ON) process.off(signal, passOn);
      witness.end();
      resolve(ending);
    };
    const child = started(() => spawn(program, [...args], { stdio }));
    if (child instanceof Error) return end({ error: child });
    child.on('error', (error) => end({ error }));
    child.on('exit', (status, signal) => end(signal === null ? { status: status ?? 0 } : { signal }));
    // The program may end without reading it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** In milliseconds: so long it takes at most until a signal has come to all of a group. */
const GRACE = 1000;

/**
 * Tells a signal for this program alone from one for all of its group: from a key on the terminal, `timeout`, a service manager.
 * bpftrace has got the latter as well, and one signal more would break off what it prints at its end. Node does not say who
 * sent a signal; but one for all of them ends the process that stands beside.
 */
class Witness {
  #process: ChildProcess | undefined;
  /** The signal that ended the last process, and when, in milliseconds. */
  #last: { readonly signal: NodeJS.Signals; readonly at: number } | undefined;
  readonly #waiting = new Set<(signal: NodeJS.Signals) => void>();

  constructor() {
    this.#start();
  }

  /** Whether a signal that has come was for all of the group. Each is asked for once. */
  saw(signal: NodeJS.Signals): Promise<boolean> {
    if (this.#last?.signal === signal && performance.now() - this.#last.at < GRACE) {
      this.#last = undefined;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const done = (seen: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(hear);
        if (seen) this.#last = undefined;
        resolve(seen);
      };
      const hear = (other: NodeJS.Signals) => other === signal && done(true);
      const timer = setTimeout(() => done(false), GRACE).unref();
      this.#waiting.add(hear);
    });
  }

  end(): void {
    const last = this.#process;
    this.#process = undefined;
    last?.kill('SIGKILL');
  }

  /** It waits for an input that does not come, and ends with this program. */
  #start(): void {
    const child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
    this.#process = child;
    // Where there is none, each signal is passed on.
    child.on('error', () => undefined);
    child.on('exit', (_, signal) => {
      if (this.#process !== child || signal === null) return;
      this.#last = { signal, at: performance.now() };
      for (const hear of [...this.#waiting]) hear(signal);
      this.#start();
    });
  }
}

/** Ends this program as another one ended: by the same signal, so that a shell sees it, or with its status. */
export function endAs(ending: Exclude<Ending, { readonly error: Error }>): number {
  if ('status' in ending) return ending.status;
  const { signal } = ending;
  // These leave a core of what they end, which would be Node's.
  const dumps = ['SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGSYS'];
  if (!dumps.includes(signal)) process.kill(process.pid, signal);
  return 128 + constants.signals[signal];
}

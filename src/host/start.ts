import { type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** How a program ended. */
export type Ending =
  | { readonly status: number }
  | { readonly signal: NodeJS.Signals }
  /** It was not started. */
  | { readonly error: Error };

/** Signals that are meant for bpftrace: they end it, or have it print its maps. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/** Those that a terminal sends to all of its foreground group, so to the program as well. */
const FROM_TERMINAL: readonly string[] = ['SIGINT', 'SIGQUIT'];

/**
 * Starts a program in this one's place, as far as Node can: on the same terminal, in the same group, with the signals that this
 * one gets, until it ends.
 *
 * @param input what its standard input holds; this program's own when left out.
 */
export function startInPlace(program: string, args: readonly string[], input?: Uint8Array): Promise<Ending> {
  const stdio: SpawnOptions['stdio'] = [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'];
  return new Promise((resolve) => {
    // The handlers come first: a signal in between must not end this program alone.
    const passOn = (signal: NodeJS.Signals) => {
      // A second SIGINT would break off what bpftrace prints at the end.
      if (FROM_TERMINAL.includes(signal) && isInForeground()) return;
      child.kill(signal);
    };
    for (const signal of PASSED_ON) process.on(signal, passOn);
    const end = (ending: Ending) => {
      for (const signal of PASSED_ON) process.off(signal, passOn);
      resolve(ending);
    };
    const child = spawn(program, [...args], { stdio });
    child.on('error', (error) => end({ error }));
    child.on('exit', (status, signal) => end(signal === null ? { status: status ?? 0 } : { signal }));
    // The program may end without reading it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/**
 * Whether a key on the terminal reaches this program's group. Source: proc_pid_stat(5): pgrp, session, tty_nr and tpgid are the
 * fields 5 to 8; the name in the second one may hold blanks and parentheses.
 */
function isInForeground(): boolean {
  const fields = readFileSync('/proc/self/stat', 'latin1').replace(/^.*\)/s, '').trim().split(' ');
  const [, , group, , terminal, foreground] = fields;
  return terminal !== '0' && group === foreground;
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

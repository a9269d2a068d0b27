/** What the guest's init tells, one line each; times are in seconds of the guest's own clock. */
export type GuestEvent =
  /** `build` is the version of Debian's kernel package, e.g. `6.1.192-3`. */
  | {
      readonly kind: 'booted';
      readonly release: string;
      readonly build: string;
      readonly cpus: number;
      readonly bpftrace: string;
    }
  | { readonly kind: 'beat'; readonly uptime: number }
  | { readonly kind: 'line' | 'symbols' | 'load-start' | 'load-end' | 'done' }
  | { readonly kind: 'kept' | 'attached'; readonly script: string }
  | { readonly kind: 'refused' | 'exited'; readonly status: number; readonly script: string }
  | { readonly kind: 'unattached'; readonly script: string; readonly waiting: string }
  | { readonly kind: 'stays'; readonly script: string; readonly waiting: string }
  | { readonly kind: 'load-did'; readonly work: string }
  | { readonly kind: 'programs'; readonly programs: number; readonly runs: number; readonly misses: number }
  | { readonly kind: 'symbol'; readonly address: bigint; readonly name: string }
  | { readonly kind: 'lost'; readonly times: number; readonly what: string }
  | { readonly kind: 'count' | 'out' | 'message' | 'data'; readonly text: string }
  /** The kernel says by itself that it is stuck or broken. */
  | { readonly kind: 'complaint'; readonly text: string };

const COMPLAINT =
  /soft lockup|hard LOCKUP|Watchdog detected|rqspinlock|possible.*deadlock|detected stalls|self-detected stall|Kernel panic|BUG:|Oops|blocked for more than/;

const NUMBER = '(\\d+)';
const WORD = '(\\S+)';
const REST = '(.*)';

type Read = (words: readonly string[]) => GuestEvent;
const word = (words: readonly string[], index: number) => words[index] ?? '';
const number = (words: readonly string[], index: number) => Number(words[index] ?? Number.NaN);

/** The lines that test/lab/guest/init and load.c write, without the `LAB ` before them. */
const LINES: readonly (readonly [pattern: string, read: Read])[] = [
  [
    `booted \\S+ ${WORD} ${WORD} ${NUMBER} ?${REST}`,
    (w) => ({ kind: 'booted', release: word(w, 0), build: word(w, 1), cpus: number(w, 2), bpftrace: word(w, 3) }),
  ],
  ['beat (\\d+\\.\\d+)', (w) => ({ kind: 'beat', uptime: number(w, 0) })],
  ['line', () => ({ kind: 'line' })],
  ['symbols', () => ({ kind: 'symbols' })],
  ['load start', () => ({ kind: 'load-start' })],
  ['load end', () => ({ kind: 'load-end' })],
  ['done', () => ({ kind: 'done' })],
  [`kept ${WORD}`, (w) => ({ kind: 'kept', script: word(w, 0) })],
  [`attached ${WORD}`, (w) => ({ kind: 'attached', script: word(w, 0) })],
  [`refused ${NUMBER} ${WORD}`, (w) => ({ kind: 'refused', status: number(w, 0), script: word(w, 1) })],
  [`exited ${NUMBER} ${WORD}`, (w) => ({ kind: 'exited', status: number(w, 0), script: word(w, 1) })],
  [`unattached ${WORD} ?${REST}`, (w) => ({ kind: 'unattached', script: word(w, 0), waiting: word(w, 1) })],
  [`stays ${WORD} ?${REST}`, (w) => ({ kind: 'stays', script: word(w, 0), waiting: word(w, 1) })],
  [`load did ${REST}`, (w) => ({ kind: 'load-did', work: word(w, 0) })],
  [
    `programs ${NUMBER} runs ${NUMBER} misses ${NUMBER}`,
    (w) => ({ kind: 'programs', programs: number(w, 0), runs: number(w, 1), misses: number(w, 2) }),
  ],
  [`symbol ([0-9a-f]{16}) ${WORD}`, (w) => ({ kind: 'symbol', address: BigInt(`0x${word(w, 0)}`), name: word(w, 1) })],
  [`lost ${NUMBER} ${REST}`, (w) => ({ kind: 'lost', times: number(w, 0), what: word(w, 1) })],
  [`count ${REST}`, (w) => ({ kind: 'count', text: word(w, 0) })],
  [`out ?${REST}`, (w) => ({ kind: 'out', text: word(w, 0) })],
  [`data ${WORD}`, (w) => ({ kind: 'data', text: word(w, 0) })],
  [`message ${REST}`, (w) => ({ kind: 'message', text: word(w, 0) })],
];

const READERS = LINES.map(([pattern, read]) => ({ pattern: new RegExp(`^LAB ${pattern}$`), read }));

/**
 * Reads one line of the serial console. The kernel may write into the middle of a line of init, so what is before `LAB` is
 * dropped; a line that is then still no event is undefined: it stays in the log.
 */
export function readSerialLine(line: string): GuestEvent | undefined {
  const at = line.indexOf('LAB ');
  if (at >= 0) {
    const told = line.slice(at).trimEnd();
    for (const { pattern, read } of READERS) {
      const match = pattern.exec(told);
      if (match !== null) return read(match.slice(1));
    }
  }
  return COMPLAINT.test(line) ? { kind: 'complaint', text: line.trim().slice(0, 160) } : undefined;
}

/** Splits what comes over the serial line into lines; the last, unfinished one is kept for the next piece. */
export class LineSplitter {
  #rest = '';

  /** The lines that a piece completes, without their ends. */
  take(piece: string): string[] {
    const lines = (this.#rest + piece).split(/\r*\n/);
    this.#rest = lines.pop() ?? '';
    return lines;
  }
}

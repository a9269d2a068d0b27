/** A tracepoint with its category, and what its arguments are called there. */
export interface TracepointEvent {
  readonly category: string;
  /** The arguments of the raw tracepoint in order: their names in the kernel's prototype, and the tracepoint's fields. */
  readonly arguments: readonly { readonly name: string; readonly field: string; readonly pointer: boolean }[];
  readonly source: string;
}

const LOCK_EVENTS = 'Linux include/trace/events/lock.h';

/** Raw tracepoints that have a tracepoint with the same arguments under other names. */
const EVENTS: Readonly<Record<string, TracepointEvent>> = {
  contention_begin: {
    category: 'lock',
    arguments: [
      { name: 'lock', field: 'lock_addr', pointer: true },
      { name: 'flags', field: 'flags', pointer: false },
    ],
    source: LOCK_EVENTS,
  },
  contention_end: {
    category: 'lock',
    arguments: [
      { name: 'lock', field: 'lock_addr', pointer: true },
      { name: 'ret', field: 'ret', pointer: false },
    ],
    source: LOCK_EVENTS,
  },
};

/** The tracepoint of a raw tracepoint's name, where its arguments are known. */
export function tracepointEvent(name: string): TracepointEvent | undefined {
  return Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined;
}

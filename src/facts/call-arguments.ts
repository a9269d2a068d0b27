/**
 * What every release wants at a place of a call: a number, a text (also one in a variable), a text or a number that is written
 * out, a map, or one without a key; `any` says nothing.
 */
export type WantedArgument = 'number' | 'text' | 'written text' | 'written number' | 'whole map' | 'map' | 'any';

/** How a function is called, in the widest way that some release takes. */
export interface CallArguments {
  readonly least: number;
  readonly most: number;
  /** By place; behind the last one nothing is wanted. */
  readonly wanted: readonly WantedArgument[];
}

const ANY_NUMBER = Number.POSITIVE_INFINITY;

function calls(
  names: string,
  [least, most]: readonly [least: number, most: number],
  ...wanted: readonly WantedArgument[]
): readonly (readonly [string, CallArguments])[] {
  return names.split(' ').map((name) => [name, { least, most, wanted }] as const);
}

/**
 * Functions by the arguments they take; those of AGGREGATING have their numbers there. Each row was asked with too few, too many
 * and other arguments: what it leaves out is refused by 0.17.0, 0.23.2 and 0.27.1, as far as they have the function ("requires 2
 * arguments", "takes up to one argument", "expects a string literal", "only supports int arguments", "expects a map").
 */
export const CALL_ARGUMENTS: ReadonlyMap<string, CallArguments> = new Map([
  ...calls('printf errorf warnf debugf cat system', [1, ANY_NUMBER], 'written text'),
  ...calls('time', [0, 1], 'written text'),
  ...calls('strftime', [2, 2], 'written text', 'number'),
  ...calls('join', [1, 2], 'number', 'written text'),
  ...calls('kaddr cgroupid pton', [1, 1], 'written text'),
  ...calls('uaddr reg', [1, 1]),
  ...calls('ksym usym strerror bswap uptr kptr unwatch syscall_name signal_name is_err', [1, 1], 'number'),
  // In place of the first number there may be a word, the mode.
  ...calls('kstack ustack', [0, 2], 'written number', 'written number'),
  ...calls('ntop', [1, 2]),
  ...calls('macaddr', [1, 1]),
  ...calls('path', [1, 2]),
  ...calls('buf', [1, 2], 'any', 'number'),
  ...calls('str', [1, ANY_NUMBER], 'any', 'number'),
  ...calls('cgroup_path', [1, 2], 'number', 'text'),
  ...calls('strncmp', [3, 3], 'text', 'text', 'written number'),
  ...calls('strcontains str_concat strstr', [2, 2], 'text', 'text'),
  ...calls('strlen', [1, 1], 'text'),
  ...calls('memcmp', [3, 3]),
  ...calls('sum avg min max stats', [1, 1], 'number'),
  ...calls('hist', [1, 2], 'number'),
  ...calls('lhist', [4, 4], 'number', 'written number', 'written number', 'written number'),
  ...calls('tseries', [3, 4], 'number'),
  ...calls('print', [1, 3], 'any', 'written number', 'written number'),
  ...calls('clear zero', [1, 1], 'whole map'),
  ...calls('delete', [1, ANY_NUMBER], 'map'),
  ...calls('has_key', [2, 2], 'whole map'),
  ...calls('len', [1, 1]),
  ...calls('exit', [0, 1]),
  ...calls('signal signal_thread override', [1, 1]),
  ...calls('skboutput', [4, 4]),
  ...calls('nsecs', [0, 1]),
]);

/** Functions of which an argument may be a map with keys as a whole; any other wants one entry. */
export const MAP_FUNCTIONS: ReadonlySet<string> = new Set(['print', 'clear', 'zero', 'has_key', 'len', 'find']);

/** Functions whose first argument is a format for the others. */
export const FORMATTING: ReadonlySet<string> = new Set(['printf', 'errorf', 'warnf', 'debugf', 'cat', 'system']);

/** How often a loop may be unrolled: "unroll minimum value is 1", "unroll maximum value is 100", said by 0.17.0, 0.23.2 and 0.27.1. */
export const UNROLLED = { least: 1, most: 100 } as const;

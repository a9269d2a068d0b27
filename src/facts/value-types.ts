/*
 * What kind of value the words and functions of the language have, as far as every release that knows them agrees. Source: what
 * 0.17.0, 0.23.2 and 0.27.1 say of scripts that mix them ("Type mismatch", "Argument mismatch"), which
 * test/differential/meaning.test.ts asks again.
 */

/**
 * A kind of value. Releases differ in how they hold a truth (`1 == 2`): as a number or as a kind of its own. The name of a probe is
 * a text from some release after 0.17.0 on.
 */
export type ValueType =
  | 'a number'
  | 'a truth value'
  | 'a text'
  | 'the name of a probe'
  | 'the name of a user'
  | 'a kernel stack'
  | 'a user stack'
  | 'a kernel symbol'
  | 'a user symbol'
  | 'the name of a function'
  | 'a network address'
  | 'a hardware address'
  | 'a formatted time'
  | 'a buffer'
  | 'a tuple'
  | 'an aggregation'
  | 'a histogram or statistics'
  | 'nothing';

function table(rows: readonly (readonly [type: ValueType, names: string])[]): ReadonlyMap<string, ValueType> {
  return new Map(rows.flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)));
}

/** Words. `retval` is a number only where no type of the kernel is known: see RETURNED_NUMBER. */
export const WORD_TYPES = table([
  [
    'a number',
    'pid tid uid gid cpu nsecs elapsed rand cgroup jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9',
  ],
  ['a text', 'comm'],
  ['the name of a probe', 'probe'],
  ['the name of a user', 'username'],
  ['the name of a function', 'func'],
  ['a kernel stack', 'kstack'],
  ['a user stack', 'ustack'],
]);

/** Functions. */
export const CALL_TYPES = table([
  ['a number', 'cgroupid kaddr reg nsecs sizeof offsetof'],
  ['a truth value', 'strncmp strcontains has_key'],
  ['a text', 'str'],
  ['a buffer', 'buf'],
  ['a kernel symbol', 'ksym'],
  ['a user symbol', 'usym'],
  ['a kernel stack', 'kstack'],
  ['a user stack', 'ustack'],
  ['a network address', 'ntop'],
  ['a hardware address', 'macaddr'],
  ['a formatted time', 'strftime'],
  ['nothing', 'printf print clear zero exit time cat join debugf override signal system unwatch'],
]);

/** Providers whose returned value is a number, whatever the kernel knows of the function. */
export const RETURNED_NUMBER: ReadonlySet<string> = new Set(['kretprobe', 'uretprobe']);

/** What a map holds that only this aggregation writes; newer releases read those of the first kind as numbers. */
export const AGGREGATION_TYPES = table([
  ['an aggregation', 'count sum min max avg'],
  ['a histogram or statistics', 'hist lhist tseries stats'],
]);

import type { MapChange } from '../../facts/map.ts';
import type { RunTimeError } from '../../facts/run-time-error.ts';
import { addTo } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { Call, Expression, Macro, MapAccess, Script, Subprogram } from '../syntax/tree.ts';
import type { Key } from './key.ts';

/** What a body does that may take a lock somewhere, in the order of execution. */
export type Effect = MapEffect | ReadEffect | ErrorEffect | OutputEffect | StackEffect | ResetEffect;

/** A change of one entry. */
export interface MapEffect {
  readonly kind: 'map';
  readonly change: MapChange;
  /** The aggregation's name, where `change` is 'aggregate'. */
  readonly aggregation?: string;
  readonly map: string;
  readonly key: Key;
  readonly keys: readonly Expression[];
  /** The value is certainly a number or a string, which an aggregation never is. */
  readonly plain?: true;
  /** The result of delete() is not used. */
  readonly discarded?: true;
  /** A condition, a loop or a `return` before it decides whether the program comes here. */
  readonly sometimes?: true;
  readonly span: Span;
}

/** A read of an entry that may be missing. The read takes no lock, but the report of a missing key does. */
interface ReadEffect {
  readonly kind: 'read';
  readonly map: string;
  readonly key: Key;
  readonly span: Span;
}

/** An operation that fails for an unusual value, whatever the maps of the script are. */
interface ErrorEffect {
  readonly kind: 'error';
  readonly error: RunTimeError;
  readonly span: Span;
}

/** Something goes to the bpftrace process. */
interface OutputEffect {
  readonly kind: 'output';
  readonly function: string;
  readonly span: Span;
}

/** A stack is recorded. */
interface StackEffect {
  readonly kind: 'stack';
  readonly span: Span;
}

/** `clear(@m)` or `zero(@m)`. The bpftrace process does it later, so the probe itself takes no lock of the map. */
export interface ResetEffect {
  readonly kind: 'reset';
  readonly function: 'clear' | 'zero';
  readonly map: string;
  readonly span: Span;
}

/** The macros and subprograms that a body can call. */
export interface Callables {
  /** By name; of one name there may be several, which differ in their parameters. */
  readonly macros: ReadonlyMap<string, readonly Macro[]>;
  readonly subprograms: ReadonlyMap<string, Subprogram>;
}

/** The macros and subprograms that a script defines, by name. */
export function callablesOf(script: Script): Callables {
  const macros = new Map<string, Macro[]>();
  const subprograms = new Map<string, Subprogram>();
  for (const item of script.items) {
    if (item.kind === 'macro') addTo(macros, item.name, item);
    if (item.kind === 'subprogram') subprograms.set(item.name, item);
  }
  return { macros, subprograms };
}

/** The macro or subprogram that a call reaches; undefined for a builtin function. */
export function calleeOf(call: Call, callables: Callables): Macro | Subprogram | undefined {
  const macros = callables.macros.get(call.name);
  if (macros === undefined) return callables.subprograms.get(call.name);
  // A map parameter wins over a plain one. A call that no macro takes is a call of the builtin of that name.
  return (
    [...macros].reverse().find((macro) => takes(macro, call, true)) ?? macros.find((macro) => takes(macro, call, false))
  );
}

function takes({ parameters }: Macro, call: Call, bySigil: boolean): boolean {
  if (parameters.length !== call.arguments.length) return false;
  return parameters.every((parameter, index) => {
    const argument = call.arguments[index];
    if (parameter.startsWith('@')) return isWholeMap(argument);
    if (parameter.startsWith('$')) return argument?.kind === 'variable';
    return !bySigil || !(isWholeMap(argument) || argument?.kind === 'variable');
  });
}

/** Whether an argument names a map, and no entry of it. */
export function isWholeMap(expression: Expression | undefined): expression is MapAccess {
  return expression?.kind === 'map' && expression.keys === undefined;
}

import type { MapRead } from '../../facts/helper-call.ts';
import type { MapChange } from '../../facts/map.ts';
import { MULTI_ENTRY_AGGREGATIONS, OUTPUT_FUNCTIONS, STACK_BUILTINS } from '../../facts/map.ts';
import type { RunTimeError } from '../../facts/run-time-error.ts';
import { REPORTING_FUNCTIONS } from '../../facts/run-time-error.ts';
import type { Span } from '../../text/position.ts';
import type { Call, Expression, Identifier, MapAccess } from '../syntax/tree.ts';
import type { BodyState } from './body-state.ts';
import { isNeverZero, keyFact } from './condition-facts.ts';
import { classifyKey, intervalKey } from './key.ts';

/*
 * What single operations of a body do, as effects and calls in its state. The parts of an operation are visited before it.
 */

/** A map is looked into, whether or not that can fail. */
export function lookUp(state: BodyState, read: MapRead, access: MapAccess): void {
  state.call({ kind: 'read', read, map: state.mapName(access.name) }, access.span);
}

/** An entry is read. It is an effect unless something before it shows that the entry exists. */
export function readEntry(state: BodyState, access: MapAccess): void {
  lookUp(state, 'value', access);
  const { keys = [], name, span } = access;
  const map = state.mapName(name);
  if (state.facts.hasKey(map, state.spell(keys))) return;
  state.effects.push({ kind: 'read', map, key: classifyKey(keys, state.scope), span: state.place(span) });
}

/** A change of an entry, as far as its text tells. */
interface WrittenChange {
  readonly change: MapChange;
  readonly access: MapAccess;
  readonly span: Span;
  readonly aggregation?: string;
  /** The value is a number or a string for sure. */
  readonly plain?: boolean;
  /** Nobody looks at the result. */
  readonly discarded?: boolean;
}

export function changeEntry(state: BodyState, written: WrittenChange): void {
  const { change, access, span, aggregation, plain = false, discarded = false } = written;
  const keys = access.keys ?? [];
  const key = classifyKey(keys, state.scope);
  const map = state.mapName(access.name);
  const spelled = state.spell(keys);
  state.call({ kind: 'change', change, map }, span);
  if (change === 'delete') state.facts.forgetMap(map);
  else if (spelled !== undefined) state.facts.learn([keyFact(map, spelled)]);
  const effect = {
    change,
    ...(aggregation === undefined ? {} : { aggregation }),
    map,
    key: aggregation !== undefined && MULTI_ENTRY_AGGREGATIONS.has(aggregation) ? intervalKey(key) : key,
    keys,
    ...(plain ? { plain } : {}),
    ...(discarded ? { discarded } : {}),
  };
  state.change(effect, span);
}

export function fail(state: BodyState, error: RunTimeError, span: Span): void {
  state.effects.push({ kind: 'error', error, span: state.place(span) });
}

const DIVISIONS: ReadonlySet<string> = new Set(['/', '%', '/=', '%=']);

/** An operator is applied: a division fails where the divisor can be zero. */
export function operate(state: BodyState, operator: string, divisor: Expression, span: Span): void {
  if (!DIVISIONS.has(operator) || isNeverZero(divisor, state.scope)) return;
  if (!state.facts.isNotZero(state.spell([divisor]))) fail(state, 'division', span);
}

/** A builtin stands in the body as a bare word. */
export function readBuiltin(state: BodyState, { name, span }: Identifier): void {
  state.call({ kind: 'name', name }, span);
  if (STACK_BUILTINS.has(name)) state.effects.push({ kind: 'stack', span: state.place(span) });
}

/** A builtin function is called. delete() is a change of an entry, and not meant. */
export function callFunction(state: BodyState, { name, arguments: [argument], span: written }: Call): void {
  const error = REPORTING_FUNCTIONS.get(name);
  if (error !== undefined) fail(state, error, written);
  const first = argument && state.given(argument).value;
  const span = state.place(written);
  state.call({ kind: 'name', name }, written);
  if (name === 'has_key' && first?.kind === 'map') lookUp(state, 'own', first);
  if (name === 'exit') state.mayExit();
  if ((name === 'clear' || name === 'zero') && first?.kind === 'map')
    state.effects.push({ kind: 'reset', function: name, map: state.mapName(first.name), span });
  if (OUTPUT_FUNCTIONS.has(name)) state.effects.push({ kind: 'output', function: name, span });
  if (STACK_BUILTINS.has(name)) state.effects.push({ kind: 'stack', span });
}

import { AGGREGATIONS } from '../facts/map-kind.ts';
import type { MapChange } from '../facts/map-operation.ts';
import { OUTPUT_FUNCTIONS, STACK_BUILTINS } from '../facts/map-operation.ts';
import type {
  Block,
  Call,
  Expression,
  If,
  Macro,
  MapAccess,
  Script,
  Span,
  Statement,
  Subprogram,
} from '../syntax/tree.ts';
import type { Key } from './key.ts';
import { classifyKey } from './key.ts';
import { Scope } from './scope.ts';

/** What a body does that may take a lock somewhere, in the order of execution. Plain reads of maps are no effect. */
export type Effect = MapEffect | OutputEffect | StackEffect | ResetEffect;

/** A change of one entry. */
export interface MapEffect {
  readonly kind: 'map';
  readonly change: MapChange;
  /** The aggregation's name, where `change` is 'aggregate'. */
  readonly aggregation?: string;
  readonly map: string;
  readonly key: Key;
  readonly keys: readonly Expression[];
  readonly span: Span;
}

/** Something goes to the bpftrace process. */
export interface OutputEffect {
  readonly kind: 'output';
  readonly function: string;
  readonly span: Span;
}

/** A stack is recorded. */
export interface StackEffect {
  readonly kind: 'stack';
  readonly span: Span;
}

/** `clear(@m)` or `zero(@m)`: done later by the bpftrace process, so no lock here. */
export interface ResetEffect {
  readonly kind: 'reset';
  readonly function: 'clear' | 'zero';
  readonly map: string;
  readonly span: Span;
}

/** The macros and subprograms that a body can call. */
export interface Callables {
  readonly macros: ReadonlyMap<string, Macro>;
  readonly subprograms: ReadonlyMap<string, Subprogram>;
}

/** The macros and subprograms that a script defines, by name. */
export function callablesOf(script: Script): Callables {
  const macros = new Map<string, Macro>();
  const subprograms = new Map<string, Subprogram>();
  for (const item of script.items) {
    if (item.kind === 'macro') macros.set(item.name, item);
    if (item.kind === 'subprogram') subprograms.set(item.name, item);
  }
  return { macros, subprograms };
}

/** More calls than any probe that people write follows; macros that call macros twice grow without bound. */
const MOST_CALLS = 5_000;
const DEEPEST_CALL = 64;

/** What a body does. */
export interface BodyEffects {
  readonly effects: readonly Effect[];
  /** The call at which following macros and subprograms was given up; what comes below it is not in `effects`. */
  readonly tooDeep?: Span;
}

/**
 * Lists the effects of a body, calls of the script's own macros and subprograms included. An effect inside a macro or
 * subprogram carries the span of the call, which is where the author of the probe can act.
 * @param before an expression that is evaluated first, the predicate
 * @param unknown variables of which nothing is known, because a part of the script was not read
 */
export function effectsOf(
  body: Block,
  before: Expression | undefined,
  text: string,
  callables: Callables,
  unknown: ReadonlySet<string>,
): BodyEffects {
  const reader = new EffectReader(body, text, callables, unknown);
  if (before !== undefined) reader.expression(before);
  reader.block(body);
  return reader.tooDeep === undefined
    ? { effects: reader.effects }
    : { effects: reader.effects, tooDeep: reader.tooDeep };
}

class EffectReader {
  readonly effects: Effect[] = [];
  tooDeep: Span | undefined;
  #calls = 0;
  readonly #scope: Scope;
  readonly #calling: string[] = [];
  #callSpan: Span | undefined;

  readonly #text: string;
  readonly #callables: Callables;

  constructor(body: Block, text: string, callables: Callables, unknown: ReadonlySet<string>) {
    this.#scope = new Scope(body, unknown);
    this.#text = text;
    this.#callables = callables;
  }

  block(block: Block): void {
    for (const statement of block.statements) this.#statement(statement);
    if (block.value !== undefined) this.expression(block.value);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'block':
        return this.block(statement);
      case 'expression-statement':
        return this.expression(statement.expression);
      case 'assignment': {
        const { target, value, operator } = statement;
        if (target.kind === 'map') return this.#assignMap(target, value, operator, statement.span);
        this.expression(value);
        if (target.kind === 'variable') this.#scope.set(target.name, operator === '=' ? value : undefined);
        else if (target.kind !== 'discard') this.expression(target);
        return;
      }
      case 'let':
        if (statement.value === undefined) return;
        this.expression(statement.value);
        return this.#scope.set(statement.variable.name, statement.value);
      case 'if':
        return this.#if(statement);
      case 'unroll':
        this.expression(statement.count);
        return this.block(statement.body);
      case 'while':
        this.expression(statement.condition);
        return this.block(statement.body);
      case 'for-map':
        return this.block(statement.body);
      case 'for-range':
        this.expression(statement.from);
        this.expression(statement.to);
        return this.block(statement.body);
      case 'jump':
        if (statement.value !== undefined) this.expression(statement.value);
        return;
    }
  }

  #if(statement: If): void {
    this.expression(statement.condition);
    this.block(statement.then);
    if (statement.else?.kind === 'if') this.#if(statement.else);
    else if (statement.else !== undefined) this.block(statement.else);
  }

  #assignMap(target: MapAccess, value: Expression, operator: string, span: Span): void {
    this.#keys(target);
    const aggregation =
      operator === '=' && value.kind === 'call' && AGGREGATIONS.has(value.name) ? value.name : undefined;
    if (value.kind === 'call' && aggregation !== undefined)
      for (const argument of value.arguments) this.expression(argument);
    else this.expression(value);
    if (aggregation !== undefined) this.#change('aggregate', target, span, aggregation);
    else this.#change('assign', target, span);
  }

  /** Visits an expression in the order of evaluation. */
  expression(expression: Expression): void {
    switch (expression.kind) {
      case 'integer':
      case 'float':
      case 'string':
      case 'boolean':
      case 'duration':
      case 'positional':
      case 'sizeof':
        return;
      case 'identifier': {
        const bound = this.#scope.binding(expression.name);
        if (bound !== undefined) return this.#scope.inCaller(() => this.expression(bound));
        if (STACK_BUILTINS.has(expression.name))
          this.effects.push({ kind: 'stack', span: this.#place(expression.span) });
        return;
      }
      case 'variable': {
        const bound = this.#scope.binding(expression.name);
        if (bound !== undefined) this.#scope.inCaller(() => this.expression(bound));
        return;
      }
      case 'map':
        return this.#keys(expression);
      case 'call':
        return this.#call(expression);
      case 'member':
        return this.expression(expression.object);
      case 'index':
        this.expression(expression.object);
        for (const index of expression.index) this.expression(index);
        return;
      case 'unary':
      case 'cast':
        return this.expression(expression.operand);
      case 'update':
        this.expression(expression.operand);
        if (expression.operand.kind === 'map') this.#change('assign', expression.operand, expression.span);
        return;
      case 'binary':
        this.expression(expression.left);
        return this.expression(expression.right);
      case 'ternary':
        this.expression(expression.condition);
        if (expression.then !== undefined) this.expression(expression.then);
        return this.expression(expression.else);
      case 'tuple':
        for (const element of expression.elements) this.expression(element);
        return;
      case 'record':
        for (const field of expression.fields) this.expression(field.value);
        return;
      case 'block-expression':
        return this.block(expression.block);
      case 'if-expression':
        return this.#if(expression.statement);
    }
  }

  #call(call: Call): void {
    const macro = this.#callables.macros.get(call.name);
    const callee = macro ?? this.#callables.subprograms.get(call.name);
    if (callee !== undefined && !this.#calling.includes(call.name)) return this.#inline(callee, call);

    if (call.name === 'delete') return this.#delete(call);
    for (const argument of call.arguments) this.expression(argument);
    const first = call.arguments[0];
    if ((call.name === 'clear' || call.name === 'zero') && first?.kind === 'map')
      this.effects.push({
        kind: 'reset',
        function: call.name,
        map: this.#mapName(first),
        span: this.#place(call.span),
      });
    if (OUTPUT_FUNCTIONS.has(call.name))
      this.effects.push({ kind: 'output', function: call.name, span: this.#place(call.span) });
    if (STACK_BUILTINS.has(call.name)) this.effects.push({ kind: 'stack', span: this.#place(call.span) });
  }

  /** `delete(@m[k])`, `delete(@m, k)` (0.22+), and `delete(@a[k], @b[j])` (0.21, 0.22), which deletes each. */
  #delete(call: Call): void {
    const [map, key] = call.arguments;
    for (const argument of call.arguments) this.expression(argument);
    if (map?.kind === 'map' && map.keys === undefined && key !== undefined && key.kind !== 'map')
      return this.#change('delete', { ...map, keys: [key] }, call.span);
    for (const argument of call.arguments) if (argument.kind === 'map') this.#change('delete', argument, call.span);
  }

  #inline(callee: Macro | Subprogram, call: Call): void {
    // A macro works on the expressions it is given; a subprogram gets their values, once.
    const bindings = new Map<string, Expression>();
    if (callee.kind === 'macro')
      callee.parameters.forEach((parameter, index) => {
        const argument = call.arguments[index];
        if (argument !== undefined) bindings.set(parameter, argument);
      });
    else for (const argument of call.arguments) this.expression(argument);
    if (++this.#calls > MOST_CALLS || this.#calling.length >= DEEPEST_CALL) {
      this.tooDeep ??= this.#place(call.span);
      return;
    }
    const outermost = this.#callSpan === undefined;
    if (outermost) this.#callSpan = call.span;
    this.#calling.push(call.name);
    this.#scope.inCall(bindings, () => this.block(callee.body));
    this.#calling.pop();
    if (outermost) this.#callSpan = undefined;
  }

  #change(change: MapChange, access: MapAccess, span: Span, aggregation?: string): void {
    const bound = access.keys === undefined ? this.#scope.binding(access.name) : undefined;
    const keys = (bound?.kind === 'map' ? bound.keys : access.keys) ?? [];
    this.effects.push({
      kind: 'map',
      change,
      ...(aggregation === undefined ? {} : { aggregation }),
      map: this.#mapName(access),
      key: classifyKey(keys, this.#text, (name) => this.#scope.resolve(name)),
      keys,
      span: this.#place(span),
    });
  }

  #keys(access: MapAccess): void {
    for (const key of access.keys ?? []) this.expression(key);
  }

  #mapName(access: MapAccess): string {
    const bound = this.#scope.binding(access.name);
    return bound?.kind === 'map' ? bound.name : access.name;
  }

  #place(span: Span): Span {
    return this.#callSpan ?? span;
  }
}

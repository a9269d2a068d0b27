import type { MapRead } from '../../facts/helper-call.ts';
import type { MapChange } from '../../facts/map.ts';
import { AGGREGATIONS, MULTI_ENTRY_AGGREGATIONS, OUTPUT_FUNCTIONS, STACK_BUILTINS } from '../../facts/map.ts';
import type { RunTimeError } from '../../facts/run-time-error.ts';
import { REPORTING_FUNCTIONS } from '../../facts/run-time-error.ts';
import type { Span } from '../../text/position.ts';
import type {
  Block,
  Call,
  Expression,
  Identifier,
  If,
  Macro,
  MapAccess,
  Subprogram,
  Variable,
} from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { childrenOf } from '../syntax/walk.ts';
import type { BodyCall } from './body-calls.ts';
import { CallRecorder } from './body-calls.ts';
import { ConditionFacts, factsOf, isNeverZero, isPointer, keyFact, spell } from './condition-facts.ts';
import type { Callables, Effect } from './effect.ts';
import { calleeOf, isWholeMap } from './effect.ts';
import { classifyKey, intervalKey } from './key.ts';
import type { Traced } from './scope.ts';
import { Scope } from './scope.ts';

/** More calls than any probe that people write follows; macros that call macros twice grow without bound. */
const MOST_CALLS = 5_000;
const DEEPEST_CALL = 64;

const LITERALS: ReadonlySet<Expression['kind']> = new Set(['integer', 'string', 'boolean', 'duration']);

/** Functions that take a whole map and do not read it in the probe. */
const WHOLE_MAP_FUNCTIONS: ReadonlySet<string> = new Set(['print', 'clear', 'zero', 'len', 'has_key', 'find']);

const DIVISIONS: ReadonlySet<string> = new Set(['/', '%', '/=', '%=']);

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
  callables: Callables,
  unknown: ReadonlySet<string>,
): BodyEffects {
  const reader = new EffectReader(new Scope(body, new Map(), unknown), callables, unknown);
  if (before === undefined) reader.visit(body);
  else reader.guarded(before, body);
  return reader.tooDeep === undefined
    ? { effects: reader.effects }
    : { effects: reader.effects, tooDeep: reader.tooDeep };
}

/**
 * What a body may call in the kernel, whether or not it locks there, with what its predicate, macros and subprograms call.
 * Few scripts need to know, so it is no part of `effectsOf`.
 */
export function callsOf(
  body: Block,
  before: Expression | undefined,
  callables: Callables,
  unknown: ReadonlySet<string>,
): readonly BodyCall[] {
  const recorder = new CallRecorder();
  const reader = new EffectReader(new Scope(body, new Map(), unknown), callables, unknown, recorder);
  if (before === undefined) reader.visit(body);
  else reader.guarded(before, body);
  return recorder.calls;
}

class EffectReader {
  readonly effects: Effect[] = [];
  tooDeep: Span | undefined;
  #calls = 0;
  #scope: Scope;
  readonly #facts = new ConditionFacts();
  readonly #calling: (Macro | Subprogram)[] = [];
  #callSpan: Span | undefined;
  readonly #callables: Callables;
  readonly #unknown: ReadonlySet<string>;
  readonly #recorder: CallRecorder | undefined;

  constructor(scope: Scope, callables: Callables, unknown: ReadonlySet<string>, recorder?: CallRecorder) {
    this.#recorder = recorder;
    this.#scope = scope;
    this.#unknown = unknown;
    this.#callables = callables;
  }

  /** Visits a condition, and what runs only where it holds. */
  guarded(condition: Expression, then: TreeNode): void {
    this.visit(condition);
    this.#where(condition, true, then);
  }

  /** Visits a node and what is below it in the order of evaluation. */
  visit(node: TreeNode): void {
    switch (node.kind) {
      case 'assignment':
        if (node.target.kind === 'map') return this.#assignMap(node.target, node.value, node.operator, node.span);
        this.#visitChildren(node);
        this.#divide(node.operator, node.value, node.span);
        if (node.target.kind === 'variable')
          this.#setVariable(node.target.name, node.operator === '=' ? node.value : undefined);
        return;
      case 'let':
        this.#visitChildren(node);
        if (node.value !== undefined) this.#setVariable(node.variable.name, node.value);
        return;
      case 'if':
        return this.#if(node);
      case 'while':
        return this.#facts.inLoop([], () => {
          this.visit(node.condition);
          this.#scope.inBranch(() => this.#where(node.condition, true, node.body));
        });
      case 'unroll':
        this.visit(node.count);
        return this.#facts.inLoop([], () => this.visit(node.body));
      case 'for-map': {
        const map = this.#mapName(node.map);
        this.#recorder?.add({ kind: 'read', read: 'all', map }, this.#place(node.span));
        const present = keyFact(map, `${node.variable.name}.0`);
        return this.#facts.inLoop([present], () => this.#mayRun(() => this.visit(node.body)));
      }
      case 'for-range':
        this.visit(node.from);
        this.visit(node.to);
        return this.#facts.inLoop([], () => this.#mayRun(() => this.visit(node.body)));
      case 'variable':
      case 'identifier':
        return this.#name(node);
      case 'call':
        return this.#call(node);
      case 'update':
        if (node.operand.kind === 'map') {
          this.#keys(node.operand);
          this.#lookUp('own', node.operand);
          return this.#change('assign', node.operand, node.span, { plain: true });
        }
        this.visit(node.operand);
        if (node.operand.kind === 'variable') this.#setVariable(node.operand.name, undefined);
        return;
      case 'expression-statement':
        if (node.expression.kind !== 'call') return this.visit(node.expression);
        return this.#call(node.expression, true);
      case 'map':
        return this.#read(node);
      case 'jump':
        if (node.keyword === 'return') this.#recorder?.leave();
        return this.#visitChildren(node);
      case 'member':
      case 'unary':
        if (node.kind === 'member' || node.operator === '*') this.#readMemory(node.span);
        return this.#visitChildren(node);
      case 'index':
        this.#visitChildren(node);
        this.#readMemory(node.span);
        if (!node.index.every((index) => index.kind === 'integer') && !isPointer(node.object))
          this.#fail('array-index', node.span);
        return;
      case 'binary':
        this.visit(node.left);
        if (node.operator !== '&&' && node.operator !== '||') {
          this.visit(node.right);
          return this.#divide(node.operator, node.right, node.span);
        }
        return this.#scope.inBranch(() => this.#where(node.left, node.operator === '&&', node.right));
      case 'ternary': {
        const { condition, then, else: otherwise } = node;
        this.visit(condition);
        if (then !== undefined) this.#scope.inBranch(() => this.#where(condition, true, then));
        return this.#scope.inBranch(() => this.#where(condition, false, otherwise));
      }
      default:
        return this.#visitChildren(node);
    }
  }

  #visitChildren(node: TreeNode): void {
    for (const child of childrenOf(node)) this.visit(child);
  }

  #if({ condition, then, else: otherwise }: If): void {
    this.visit(condition);
    if (otherwise === undefined) {
      this.#scope.inBranch(() => this.#where(condition, true, then));
      if (then.statements.at(-1)?.kind === 'jump') this.#facts.learn(this.#factsOf(condition, false));
      return;
    }
    this.#scope.inEither(
      () => this.#where(condition, true, then),
      () => this.#where(condition, false, otherwise),
    );
  }

  /** Visits what runs only where a condition holds, or does not. */
  #where(condition: Expression, truth: boolean, then: TreeNode): void {
    const visit = () => this.#facts.within(this.#factsOf(condition, truth), () => this.visit(then));
    if (this.#recorder === undefined) visit();
    else this.#recorder.inBranch(visit);
  }

  /** Visits what may not run, whatever the reason. */
  #mayRun(visit: () => void): void {
    const inScope = () => this.#scope.inBranch(visit);
    if (this.#recorder === undefined) inScope();
    else this.#recorder.inBranch(inScope);
  }

  #lookUp(read: MapRead, access: MapAccess): void {
    this.#recorder?.add({ kind: 'read', read, map: this.#mapName(access) }, this.#place(access.span));
  }

  #readMemory(span: Span): void {
    this.#recorder?.add({ kind: 'memory' }, this.#place(span));
  }

  #factsOf(condition: Expression, truth: boolean): readonly string[] {
    return factsOf(condition, truth, this.#scope, (name) => this.#boundMap(name));
  }

  #setVariable(variable: string, value: Expression | undefined): void {
    this.#scope.set(variable, value);
    this.#facts.forgetVariable(variable);
  }

  #assignMap(target: MapAccess, written: Expression, operator: string, span: Span): void {
    this.#keys(target);
    // A macro may be given the aggregation: macro f(@m, e) { @m = e; }
    const passed = written.kind === 'identifier' ? this.#scope.argument(written.name) : undefined;
    const value = passed?.value ?? written;
    if (operator !== '=' || value.kind !== 'call' || !AGGREGATIONS.has(value.name)) {
      if (operator !== '=') this.#lookUp('value', target);
      this.visit(written);
      this.#divide(operator, written, span);
      const plain = operator !== '=' || LITERALS.has(value.kind);
      return this.#change('assign', target, span, { plain });
    }
    this.#within(passed, () => {
      for (const argument of value.arguments) this.visit(argument);
    });
    this.#lookUp('own', target);
    this.#change('aggregate', target, span, { aggregation: value.name });
  }

  #name(node: Identifier | Variable): void {
    const { name, span } = node;
    const passed = this.#scope.argument(name);
    if (passed !== undefined) return this.#within(passed, () => this.visit(passed.value));
    if (node.kind === 'variable') return;
    // From 0.24 a macro without parameters is called by its bare name too, as the builtins are.
    if (this.#callables.macros.has(name))
      return this.#call({ kind: 'call', name, nameSpan: span, arguments: [], span });
    this.#recorder?.add({ kind: 'name', name }, this.#place(span));
    if (STACK_BUILTINS.has(name)) this.effects.push({ kind: 'stack', span: this.#place(span) });
  }

  #read(access: MapAccess): void {
    this.#keys(access);
    this.#lookUp('value', access);
    const { keys = [], span } = access;
    const map = this.#mapName(access);
    if (this.#facts.hasKey(map, spell(keys, this.#scope))) return;
    this.effects.push({ kind: 'read', map, key: classifyKey(keys, this.#scope), span: this.#place(span) });
  }

  #divide(operator: string, divisor: Expression, span: Span): void {
    if (!DIVISIONS.has(operator) || isNeverZero(divisor, this.#scope)) return;
    if (!this.#facts.isNotZero(spell([divisor], this.#scope))) this.#fail('division', span);
  }

  #fail(error: RunTimeError, span: Span): void {
    this.effects.push({ kind: 'error', error, span: this.#place(span) });
  }

  /** @param discarded whether nobody looks at the result */
  #call(call: Call, discarded = false): void {
    const callee = calleeOf(call, this.#callables);
    if (callee !== undefined && !this.#calling.includes(callee)) return this.#inline(callee, call);

    if (call.name === 'delete') return this.#delete(call, discarded);
    for (const [index, argument] of call.arguments.entries()) {
      const whole = index === 0 && WHOLE_MAP_FUNCTIONS.has(call.name) && isWholeMap(this.#given(argument).value);
      if (!whole) this.visit(argument);
    }
    const error = REPORTING_FUNCTIONS.get(call.name);
    if (error !== undefined) this.#fail(error, call.span);
    const [first] = call.arguments.map((argument) => this.#given(argument).value);
    const span = this.#place(call.span);
    this.#recorder?.add({ kind: 'name', name: call.name }, span);
    if (call.name === 'has_key' && first?.kind === 'map') this.#lookUp('own', first);
    if (call.name === 'exit') this.#recorder?.leave();
    if ((call.name === 'clear' || call.name === 'zero') && first?.kind === 'map')
      this.effects.push({ kind: 'reset', function: call.name, map: this.#mapName(first), span });
    if (OUTPUT_FUNCTIONS.has(call.name)) this.effects.push({ kind: 'output', function: call.name, span });
    if (STACK_BUILTINS.has(call.name)) this.effects.push({ kind: 'stack', span });
  }

  /** `delete(@m[k])`, `delete(@m, k)` (0.22+), and `delete(@a[k], @b)` (0.21, 0.22), which deletes each. */
  #delete(call: Call, discarded: boolean): void {
    const given = call.arguments.map((argument) => this.#given(argument));
    const map = given[0]?.value;
    const key = call.arguments[1];
    if (isWholeMap(map) && key !== undefined && !isWholeMap(key)) {
      this.visit(key);
      return this.#change('delete', { ...map, keys: [key] }, call.span, { discarded });
    }
    for (const traced of given) {
      const { value } = traced;
      this.#within(traced, () => {
        if (value.kind !== 'map') return this.visit(value);
        this.#keys(value);
        this.#change('delete', value, call.span, { discarded });
      });
    }
  }

  /** An argument, or what the macro that is being followed was given for it. */
  #given(argument: Expression): Traced {
    const passed = argument.kind === 'identifier' ? this.#scope.argument(argument.name) : undefined;
    return passed ?? { value: argument, scope: this.#scope };
  }

  #inline(callee: Macro | Subprogram, call: Call): void {
    // A macro works on the expressions it is given; a subprogram gets their values, once.
    const parameters = new Map<string, Traced>();
    if (callee.kind === 'macro')
      callee.parameters.forEach((parameter, index) => {
        const value = call.arguments[index];
        if (value !== undefined) parameters.set(parameter, { value, scope: this.#scope });
      });
    else for (const argument of call.arguments) this.visit(argument);
    if (++this.#calls > MOST_CALLS || this.#calling.length >= DEEPEST_CALL) {
      this.tooDeep ??= this.#place(call.span);
      return;
    }
    const outermost = this.#callSpan === undefined;
    if (outermost) this.#callSpan = call.span;
    this.#calling.push(callee);
    this.#facts.inOtherBody(() =>
      this.#in(new Scope(callee.body, parameters, this.#unknown), () => this.visit(callee.body)),
    );
    this.#calling.pop();
    if (outermost) this.#callSpan = undefined;
  }

  #in(scope: Scope, visit: () => void): void {
    const before = this.#scope;
    this.#scope = scope;
    visit();
    this.#scope = before;
  }

  /** Visits what a macro was given: its names are those of the place that gives it. */
  #within(passed: Traced | undefined, visit: () => void): void {
    this.#in(passed?.scope ?? this.#scope, visit);
  }

  #change(
    change: MapChange,
    access: MapAccess,
    span: Span,
    {
      aggregation,
      plain = false,
      discarded = false,
    }: { aggregation?: string; plain?: boolean; discarded?: boolean } = {},
  ): void {
    const keys = access.keys ?? [];
    const key = classifyKey(keys, this.#scope);
    const map = this.#mapName(access);
    const spelled = spell(keys, this.#scope);
    this.#recorder?.add({ kind: 'change', change, map }, this.#place(span));
    if (change === 'delete') this.#facts.forgetMap(map);
    else if (spelled !== undefined) this.#facts.learn([keyFact(map, spelled)]);
    this.effects.push({
      kind: 'map',
      change,
      ...(aggregation === undefined ? {} : { aggregation }),
      map,
      key: aggregation !== undefined && MULTI_ENTRY_AGGREGATIONS.has(aggregation) ? intervalKey(key) : key,
      keys,
      ...(plain ? { plain } : {}),
      ...(discarded ? { discarded } : {}),
      span: this.#place(span),
    });
  }

  #keys(access: MapAccess): void {
    for (const key of access.keys ?? []) this.visit(key);
  }

  #mapName(access: MapAccess): string {
    return this.#boundMap(access.name);
  }

  #boundMap(name: string): string {
    const bound = this.#scope.argument(name)?.value;
    return bound?.kind === 'map' ? bound.name : name;
  }

  #place(span: Span): Span {
    return this.#callSpan ?? span;
  }
}

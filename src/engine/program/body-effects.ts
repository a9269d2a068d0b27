import { AGGREGATIONS } from '../../facts/map.ts';
import type { Span } from '../../text/position.ts';
import type {
  Assignment,
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
import { callFunction, changeEntry, fail, lookUp, operate, readBuiltin, readEntry } from './body-operations.ts';
import { type BodyCall, BodyState, type CallBudget, callBudget, KEY_COST } from './body-state.ts';
import { isPointer, keyFact } from './condition-facts.ts';
import type { Callables, Effect } from './effect.ts';
import { calleeOf, isWholeMap } from './effect.ts';
import type { Traced } from './scope.ts';

const LITERALS: ReadonlySet<Expression['kind']> = new Set(['integer', 'string', 'boolean', 'duration']);

/** Functions that take a whole map and do not read it in the probe. */
const WHOLE_MAP_FUNCTIONS: ReadonlySet<string> = new Set(['print', 'clear', 'zero', 'len', 'has_key', 'find']);

/** A body, with what decides what it does. */
interface ReadBody {
  readonly body: Block;
  /** It is evaluated first, and the body runs only where it holds. */
  readonly predicate: Expression | undefined;
  readonly callables: Callables;
  /** Variables of which nothing is known, because a part of the script was not read. */
  readonly unknown: ReadonlySet<string>;
}

/** What a body does. */
interface BodyEffects {
  readonly effects: readonly Effect[];
  /** The call at which following macros and subprograms was given up; what comes below it is not in `effects`. */
  readonly tooDeep?: Span;
}

/**
 * Lists the effects of a body, calls of the script's own macros and subprograms included. An effect inside a macro or
 * subprogram carries the span of the call, which is where the author of the probe can act.
 */
export function effectsOf(read: ReadBody, budget: CallBudget = callBudget()): BodyEffects {
  const { effects, tooDeep } = visited(read, new BodyState(read.body, read.unknown, budget));
  return tooDeep === undefined ? { effects } : { effects, tooDeep };
}

/**
 * What a body may call in the kernel, whether or not it locks there, with what its predicate, macros and subprograms call.
 * Few scripts need to know, so it is no part of `effectsOf`.
 */
export function callsOf(read: ReadBody, budget: CallBudget): readonly BodyCall[] {
  const calls: BodyCall[] = [];
  visited(read, new BodyState(read.body, read.unknown, budget, calls));
  return calls;
}

/** Both at once. Only for a script without macros and subprograms: following those has a budget of its own for either. */
export function effectsAndCallsOf(read: ReadBody): BodyEffects & { readonly calls: readonly BodyCall[] } {
  const calls: BodyCall[] = [];
  const { effects } = visited(read, new BodyState(read.body, read.unknown, callBudget(), calls));
  return { effects, calls };
}

function visited({ body, predicate, callables }: ReadBody, state: BodyState): BodyState {
  const visitor = new BodyVisitor(state, callables);
  if (predicate === undefined) visitor.visit(body);
  else {
    visitor.visit(predicate);
    state.where(predicate, true, () => visitor.visit(body));
  }
  return state;
}

/** Goes over a body in the order of evaluation. All that changes on the way is in the state. */
class BodyVisitor {
  readonly #state: BodyState;
  readonly #callables: Callables;

  constructor(state: BodyState, callables: Callables) {
    this.#state = state;
    this.#callables = callables;
  }

  visit(node: TreeNode): void {
    const state = this.#state;
    state.spend(node.kind === 'map' && node.keys !== undefined ? KEY_COST : 1);
    switch (node.kind) {
      case 'assignment':
        return this.#assign(node);
      case 'let':
        this.#visitChildren(node);
        if (node.value !== undefined) state.setVariable(node.variable.name, node.value);
        return;
      case 'if':
        return this.#if(node);
      case 'while':
        return state.facts.inLoop([], () => {
          this.visit(node.condition);
          state.scope.inBranch(() => this.#where(node.condition, true, node.body));
        });
      case 'unroll':
        this.visit(node.count);
        return state.facts.inLoop([], () => this.visit(node.body));
      case 'for-map': {
        const map = state.mapName(node.map.name);
        state.call({ kind: 'read', read: 'all', map }, node.span);
        const present = keyFact(map, `${node.variable.name}.0`);
        return state.facts.inLoop([present], () => state.inBranch(() => this.visit(node.body)));
      }
      case 'for-range':
        this.visit(node.from);
        this.visit(node.to);
        return state.facts.inLoop([], () => state.inBranch(() => this.visit(node.body)));
      case 'variable':
      case 'identifier':
        return this.#name(node);
      case 'call':
        return this.#call(node);
      case 'update':
        if (node.operand.kind === 'map') {
          this.#keys(node.operand);
          lookUp(state, 'own', node.operand);
          return changeEntry(state, { change: 'assign', access: node.operand, span: node.span, plain: true });
        }
        this.visit(node.operand);
        if (node.operand.kind === 'variable') state.setVariable(node.operand.name, undefined);
        return;
      case 'expression-statement':
        return node.expression.kind === 'call' ? this.#call(node.expression, true) : this.visit(node.expression);
      case 'map':
        this.#keys(node);
        return readEntry(state, node);
      case 'jump':
        this.#visitChildren(node);
        if (node.keyword === 'return') state.mayReturn();
        return;
      case 'member':
      case 'unary':
        if (node.kind === 'member' || node.operator === '*') state.call({ kind: 'memory' }, node.span);
        return this.#visitChildren(node);
      case 'index':
        this.#visitChildren(node);
        state.call({ kind: 'memory' }, node.span);
        if (!node.index.every((index) => index.kind === 'integer') && !isPointer(node.object))
          fail(state, 'array-index', node.span);
        return;
      case 'binary':
        this.visit(node.left);
        if (node.operator === '&&' || node.operator === '||')
          return state.scope.inBranch(() => this.#where(node.left, node.operator === '&&', node.right));
        this.visit(node.right);
        return operate(state, node.operator, node.right, node.span);
      case 'ternary': {
        const { condition, then, else: otherwise } = node;
        this.visit(condition);
        if (then !== undefined) state.scope.inBranch(() => this.#where(condition, true, then));
        return state.scope.inBranch(() => this.#where(condition, false, otherwise));
      }
      default:
        return this.#visitChildren(node);
    }
  }

  #visitChildren(node: TreeNode): void {
    for (const child of childrenOf(node)) this.visit(child);
  }

  #where(condition: Expression, truth: boolean, then: TreeNode): void {
    this.#state.where(condition, truth, () => this.visit(then));
  }

  #if({ condition, then, else: otherwise }: If): void {
    const { scope, facts } = this.#state;
    this.visit(condition);
    if (otherwise === undefined) {
      scope.inBranch(() => this.#where(condition, true, then));
      if (then.statements.at(-1)?.kind === 'jump') facts.learn(this.#state.factsOf(condition, false));
      return;
    }
    scope.inEither(
      () => this.#where(condition, true, then),
      () => this.#where(condition, false, otherwise),
    );
  }

  #assign(node: Assignment): void {
    const { target, operator, value, span } = node;
    if (target.kind === 'map') return this.#assignMap(target, node);
    this.#visitChildren(node);
    operate(this.#state, operator, value, span);
    if (target.kind === 'variable') this.#state.setVariable(target.name, operator === '=' ? value : undefined);
  }

  #assignMap(target: MapAccess, { value: written, operator, span }: Assignment): void {
    const state = this.#state;
    this.#keys(target);
    // A macro may be given the aggregation: macro f(@m, e) { @m = e; }
    const passed = state.given(written);
    const { value } = passed;
    if (operator !== '=' || value.kind !== 'call' || !AGGREGATIONS.has(value.name)) {
      if (operator !== '=') lookUp(state, 'value', target);
      this.visit(written);
      operate(state, operator, written, span);
      const plain = operator !== '=' || LITERALS.has(value.kind);
      return changeEntry(state, { change: 'assign', access: target, span, plain });
    }
    state.within(passed, () => {
      for (const argument of value.arguments) this.visit(argument);
    });
    lookUp(state, 'own', target);
    changeEntry(state, { change: 'aggregate', access: target, span, aggregation: value.name });
  }

  #name(node: Identifier | Variable): void {
    const { name, span } = node;
    const passed = this.#state.scope.argument(name);
    if (passed !== undefined) return this.#state.followArgument(passed, () => this.visit(passed.value));
    if (node.kind === 'variable') return;
    // From 0.24 a macro without parameters is called by its bare name too, as the builtins are.
    if (this.#callables.macros.has(name))
      return this.#call({ kind: 'call', name, nameSpan: span, arguments: [], span });
    readBuiltin(this.#state, node);
  }

  /** @param discarded whether nobody looks at the result */
  #call(call: Call, discarded = false): void {
    const callee = calleeOf(call, this.#callables);
    if (callee !== undefined && !this.#state.isFollowing(callee)) return this.#follow(callee, call);
    if (call.name === 'delete') return this.#delete(call, discarded);
    for (const [index, argument] of call.arguments.entries()) {
      const mayBeWhole = index === 0 && WHOLE_MAP_FUNCTIONS.has(call.name);
      if (!mayBeWhole || !isWholeMap(this.#state.given(argument).value)) this.visit(argument);
    }
    callFunction(this.#state, call);
  }

  /** `delete(@m[k])`, `delete(@m, k)` (0.22+), and `delete(@a[k], @b)` (0.21, 0.22), which deletes each. */
  #delete({ arguments: all, span }: Call, discarded: boolean): void {
    const state = this.#state;
    const given = all.map((argument) => state.given(argument));
    const map = given[0]?.value;
    const key = all[1];
    if (isWholeMap(map) && key !== undefined && !isWholeMap(key)) {
      this.visit(key);
      return changeEntry(state, { change: 'delete', access: { ...map, keys: [key] }, span, discarded });
    }
    for (const traced of given) {
      const { value } = traced;
      state.within(traced, () => {
        if (value.kind !== 'map') return this.visit(value);
        this.#keys(value);
        changeEntry(state, { change: 'delete', access: value, span, discarded });
      });
    }
  }

  #follow(callee: Macro | Subprogram, call: Call): void {
    // A macro works on the expressions it is given; a subprogram gets their values, once.
    const parameters = new Map<string, Traced>();
    if (callee.kind === 'macro')
      callee.parameters.forEach((parameter, index) => {
        const value = call.arguments[index];
        if (value !== undefined) parameters.set(parameter, { value, scope: this.#state.scope });
      });
    else for (const argument of call.arguments) this.visit(argument);
    this.#state.follow(callee, call.span, parameters, () => this.visit(callee.body));
  }

  #keys({ keys = [] }: MapAccess): void {
    for (const key of keys) this.visit(key);
  }
}

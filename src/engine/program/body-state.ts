import type { MapRead } from '../../facts/helper-call.ts';
import type { MapChange } from '../../facts/map.ts';
import type { Span } from '../../text/position.ts';
import type { Block, Expression, Macro, Subprogram } from '../syntax/tree.ts';
import { ConditionFacts, factsOf, spell } from './condition-facts.ts';
import type { Effect } from './effect.ts';
import { Scope, type Traced } from './scope.ts';

/** What a part of a body may call in the kernel, before a release is chosen. */
type Called =
  /** A builtin or a function by its name. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'read'; readonly read: MapRead; readonly map: string }
  | { readonly kind: 'change'; readonly change: MapChange; readonly map: string }
  /** A field, an element or a pointer is followed. */
  | { readonly kind: 'memory' };

/** A call at a place of a body, and whether it is made whenever the program runs. */
export type BodyCall = Called & { readonly always: boolean; readonly span: Span };

/** More calls than any probe that people write follows; macros that call macros twice grow without bound. */
const MOST_CALLS = 5_000;
const DEEPEST_CALL = 64;

/**
 * The state in which a body is read: what was found so far, and what holds at the place that is being visited. Each method
 * that takes a `visit` changes the state for the time of the visit, and puts it back.
 */
export class BodyState {
  readonly effects: Effect[] = [];
  /** Gathered only for those who ask: few scripts need to know. */
  readonly calls: BodyCall[] | undefined;
  /** The call at which following macros and subprograms was given up. */
  tooDeep: Span | undefined;
  readonly facts = new ConditionFacts();
  /** What names stand for: the scope of the body, or that of the macro or subprogram that is being followed. */
  scope: Scope;
  readonly #unknown: ReadonlySet<string>;
  /** The macros and subprograms that are being followed, the outermost first, and the call of that one in the body. */
  readonly #following: (Macro | Subprogram)[] = [];
  #outermostCall: Span | undefined;
  #followed = 0;
  /** How many branches are open, and whether the program may have ended: what is called there is not called each time. */
  #branches = 0;
  #left = false;

  /** @param unknown variables of which nothing is known, because a part of the script was not read */
  constructor(body: Block, unknown: ReadonlySet<string>, calls?: BodyCall[]) {
    this.scope = new Scope(body, new Map(), unknown);
    this.#unknown = unknown;
    this.calls = calls;
  }

  /** Where the author of the probe can act: the call in the probe itself, where a macro or subprogram is being followed. */
  place(span: Span): Span {
    return this.#outermostCall ?? span;
  }

  call(called: Called, span: Span): void {
    const always = this.#branches === 0 && !this.#left;
    this.calls?.push({ ...called, always, span: this.place(span) });
  }

  /** The program may have ended here: nothing after it is called for sure. */
  leave(): void {
    this.#left = true;
  }

  /** The map that a name stands for: a parameter of a macro may be one. */
  mapName(name: string): string {
    const bound = this.scope.argument(name)?.value;
    return bound?.kind === 'map' ? bound.name : name;
  }

  /** An argument, or what the macro that is being followed was given for it. */
  given(argument: Expression): Traced {
    const passed = argument.kind === 'identifier' ? this.scope.argument(argument.name) : undefined;
    return passed ?? { value: argument, scope: this.scope };
  }

  spell(expressions: readonly Expression[]): string | undefined {
    return spell(expressions, this.scope);
  }

  /** What holds where a condition is true, or false. */
  factsOf(condition: Expression, truth: boolean): readonly string[] {
    return factsOf(condition, truth, this.scope, (name) => this.mapName(name));
  }

  setVariable(variable: string, value: Expression | undefined): void {
    this.scope.set(variable, value);
    this.facts.forgetVariable(variable);
  }

  /** Visits what was given to a macro: its names are those of the place that gives it. */
  within(passed: Traced | undefined, visit: () => void): void {
    this.#in(passed?.scope ?? this.scope, visit);
  }

  /** Visits what runs only where a condition holds, or does not. */
  where(condition: Expression, truth: boolean, visit: () => void): void {
    this.#branches++;
    this.facts.within(this.factsOf(condition, truth), visit);
    this.#branches--;
  }

  /** Visits what may not run, whatever decides that. */
  inBranch(visit: () => void): void {
    this.#branches++;
    this.scope.inBranch(visit);
    this.#branches--;
  }

  /** Whether a macro or subprogram is being followed already: a call of it is no call of itself. */
  isFollowing(callee: Macro | Subprogram): boolean {
    return this.#following.includes(callee);
  }

  /**
   * Visits the body of a macro or subprogram. Where the calls are too many or too deep it is not visited, and `tooDeep` is set.
   * @param parameters what they stand for in the body
   */
  follow(callee: Macro | Subprogram, call: Span, parameters: ReadonlyMap<string, Traced>, visit: () => void): void {
    if (++this.#followed > MOST_CALLS || this.#following.length >= DEEPEST_CALL) {
      this.tooDeep ??= this.place(call);
      return;
    }
    const before = this.#outermostCall;
    this.#outermostCall = this.place(call);
    this.#following.push(callee);
    this.facts.inOtherBody(() => this.#in(new Scope(callee.body, parameters, this.#unknown), visit));
    this.#following.pop();
    this.#outermostCall = before;
  }

  #in(scope: Scope, visit: () => void): void {
    const before = this.scope;
    this.scope = scope;
    visit();
    this.scope = before;
  }
}

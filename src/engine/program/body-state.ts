import type { MapRead } from '../../facts/helper-call.ts';
import type { MapChange } from '../../facts/map.ts';
import type { Span } from '../../text/position.ts';
import type { Block, Expression, Macro, Subprogram } from '../syntax/tree.ts';
import { ArgumentNumbers } from './argument-number.ts';
import { ConditionFacts, factsOf, spell } from './condition-facts.ts';
import type { Effect, MapEffect } from './effect.ts';
import { isName, Scope, type Traced } from './scope.ts';

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

/** More than any script that people write needs: the parts of followed bodies that are visited, and what calls are told to do. */
const MOST_FOLLOWED = 300_000;
/** A call costs more than a part of a body, and so does a key, which may name what names other things. */
const CALL_COST = 20;
export const KEY_COST = 50;
const DEEPEST_CALL = 64;

/** How much of what the calls of one script reach may still be followed. */
export interface CallBudget {
  left: number;
}

/** The budget of a script of which nothing was read yet. */
export function callBudget(): CallBudget {
  return { left: MOST_FOLLOWED };
}

/** What is followed under a name. */
interface Repeated {
  readonly name: string;
  /** What its names stand for. */
  readonly given: readonly Traced[];
  /** Where all that it does is told. */
  readonly place: Span;
  /** Whether what it teaches holds after it. */
  readonly keepsFacts: boolean;
}

/** What a followed call does, each thing once: all of it is told at the place of the call. */
interface Followed {
  readonly effects: readonly Effect[];
  readonly calls: readonly BodyCall[];
  readonly returns: boolean;
  readonly exits: boolean;
  readonly deletesFrom: ReadonlySet<string>;
}

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
  readonly #budget: CallBudget;
  readonly #numbers = new ArgumentNumbers();
  readonly #followed = new Map<string, Followed>();
  /** The outermost call, by its place in `following`, that decided that a call of itself below is none. */
  #cutBy = Number.POSITIVE_INFINITY;
  /** How many branches are open, and whether the program may have ended: what is done there is not done each time. */
  #branches = 0;
  #returned = false;
  #exited = false;

  /**
   * @param unknown variables of which nothing is known, because a part of the script was not read
   * @param budget that of the script
   */
  constructor(body: Block, unknown: ReadonlySet<string>, budget: CallBudget, calls?: BodyCall[]) {
    this.#budget = budget;
    this.scope = new Scope(body, new Map(), unknown);
    this.#unknown = unknown;
    this.calls = calls;
  }

  /** Counts parts of a body that are visited: those of the body itself are as many as its text has. */
  spend(count: number): void {
    if (this.#outermostCall !== undefined) this.#budget.left -= count;
  }

  /** Where the author of the probe can act: the call in the probe itself, where a macro or subprogram is being followed. */
  place(span: Span): Span {
    return this.#outermostCall ?? span;
  }

  call(called: Called, span: Span): void {
    this.calls?.push({ ...called, always: this.#eachTime && !this.#exited, span: this.place(span) });
  }

  change(effect: Omit<MapEffect, 'kind' | 'span'>, span: Span): void {
    this.effects.push({
      kind: 'map',
      ...effect,
      ...(this.#eachTime ? {} : { sometimes: true }),
      span: this.place(span),
    });
  }

  /** The program may have returned here: nothing after it runs for sure. */
  mayReturn(): void {
    this.#returned = true;
  }

  /** The script may end here. */
  mayExit(): void {
    this.#exited = true;
  }

  /** Whether the program comes here whenever it runs. `exit()` does not count: it ends the script. */
  get #eachTime(): boolean {
    return this.#branches === 0 && !this.#returned;
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
  within(passed: Traced, visit: () => void): void {
    this.#in(passed.scope, visit);
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
    const at = this.#following.indexOf(callee);
    if (at !== -1) this.#cutBy = Math.min(this.#cutBy, at);
    return at !== -1;
  }

  /** Visits an argument of the macro that is being followed, where its name stands. */
  followArgument(passed: Traced, visit: () => void): void {
    if (SIMPLE.has(passed.value.kind)) return this.within(passed, visit);
    const given = [passed];
    const place = this.place(passed.value.span);
    this.#once({ name: this.#numbers.of(given), given, place, keepsFacts: true }, () => this.within(passed, visit));
  }

  /**
   * Visits the body of a macro or subprogram; of calls that do the same the first is visited, and the others do what it did.
   * Where the calls are too many or too deep they are not followed, and `tooDeep` is set.
   * @param parameters what they stand for in the body
   */
  follow(callee: Macro | Subprogram, call: Span, parameters: ReadonlyMap<string, Traced>, visit: () => void): void {
    const place = this.place(call);
    const given = [...parameters.values()];
    const name = `${callee.span.start} ${this.#numbers.of(given)}`;
    const before = { outermostCall: this.#outermostCall, returned: this.#returned };
    this.#outermostCall = place;
    // What holds after the body is not known outside of it.
    this.facts.inOtherBody(() =>
      this.#once({ name, given, place, keepsFacts: false }, () => {
        this.#following.push(callee);
        this.#in(new Scope(callee.body, parameters, this.#unknown), visit);
        this.#following.pop();
      }),
    );
    this.#outermostCall = before.outermostCall;
    // A `return` of a macro is one of the body that calls it; one of a subprogram leads back to the call.
    if (callee.kind === 'subprogram') this.#returned = before.returned;
  }

  /**
   * Visits what may be visited again and again, under one name where it does the same. It is visited again only where other facts
   * hold, or where it changed variables that it was given, or left out a call of itself.
   */
  #once({ name, given, place, keepsFacts }: Repeated, visit: () => void): void {
    const { facts } = this;
    const id = `${name}\n${facts.text}`;
    const known = this.#followed.get(id);
    if (known !== undefined) return this.#repeat(known, place);
    if (this.#following.length >= DEEPEST_CALL || this.#budget.left <= 0) {
      this.tooDeep ??= place;
      return;
    }
    this.spend(CALL_COST);
    const outside = { branches: this.#branches, returned: this.#returned, exited: this.#exited, cutBy: this.#cutBy };
    const from = { effects: this.effects.length, calls: this.calls?.length ?? 0 };
    const changes = changesOf(given);
    this.#branches = 0;
    this.#returned = false;
    this.#exited = false;
    this.#cutBy = Number.POSITIVE_INFINITY;
    const deletesFrom = facts.deletionsIn(visit);
    const followed = {
      effects: onlyOnce(this.effects.splice(from.effects), nameOfEffect),
      calls: onlyOnce(this.calls?.splice(from.calls) ?? [], nameOfCall),
      returns: this.#returned,
      exits: this.#exited,
      deletesFrom,
    };
    const isWhole = this.#cutBy >= this.#following.length && changesOf(given) === changes;
    if (isWhole && (!keepsFacts || `${name}\n${facts.text}` === id)) this.#followed.set(id, followed);
    this.#branches = outside.branches;
    this.#returned = outside.returned;
    this.#exited = outside.exited;
    this.#cutBy = Math.min(outside.cutBy, this.#cutBy);
    this.#repeat(followed, place);
  }

  /** Tells at a place what a followed call does. */
  #repeat({ effects, calls, returns, exits, deletesFrom }: Followed, span: Span): void {
    const eachTime = this.#eachTime;
    const always = eachTime && !this.#exited;
    this.spend(effects.length + calls.length);
    for (const effect of effects)
      this.effects.push(
        effect.kind === 'map' && !eachTime ? { ...effect, sometimes: true, span } : { ...effect, span },
      );
    for (const call of calls) this.calls?.push({ ...call, always: call.always && always, span });
    if (returns) this.#returned = true;
    if (exits) this.#exited = true;
    for (const map of deletesFrom) this.facts.forgetMap(map);
  }

  #in(scope: Scope, visit: () => void): void {
    const before = this.scope;
    this.scope = scope;
    visit();
    this.scope = before;
  }
}

/** Arguments that are not worth a name. */
const SIMPLE: ReadonlySet<Expression['kind']> = new Set(['integer', 'string', 'variable', 'identifier', 'map']);

function changesOf(given: readonly Traced[]): number {
  return given.reduce((sum, { value, scope }) => {
    const passed = isName(value) ? scope.argument(value.name) : undefined;
    return sum + (passed?.scope ?? scope).changes;
  }, 0);
}

function onlyOnce<Each>(list: readonly Each[], nameOf: (each: Each) => string): Each[] {
  return [...new Map(list.map((each) => [nameOf(each), each])).values()];
}

/** All that an effect is but its place. */
function nameOfEffect(effect: Effect): string {
  return JSON.stringify(effect, (key, value: unknown) => (key === 'span' || key === 'nameSpan' ? undefined : value));
}

function nameOfCall({ span: _, ...call }: BodyCall): string {
  return JSON.stringify(call);
}

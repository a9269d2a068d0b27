import { AGGREGATING } from '../../../facts/functions.ts';
import { AGGREGATION_TYPES, type ValueType } from '../../../facts/value-types.ts';
import type { Span } from '../../../text/position.ts';
import type { Assignment, AttachPoint, Expression, MapAccess, Probe } from '../../syntax/tree.ts';
import type { TreeNode } from '../../syntax/walk.ts';
import { walk } from '../../syntax/walk.ts';
import type { Defined } from './defined.ts';
import { isFolded } from './folded.ts';
import type { InvalidPlace } from './place.ts';
import { differ, isCountable, type KnownTypes, typeOf } from './value-type.ts';

/** A variable of an open block: `set` once something was assigned, with the kind of value if that is known. */
interface Variable {
  set: boolean;
  type: ValueType | undefined;
}

/**
 * The variables at one place of a probe. From 0.22 on each block has its own; before that a probe has one of each name, and a
 * second one with another kind of value is refused: so what is said of the innermost is true of every release.
 */
class Variables {
  readonly #open: Map<string, Variable>[] = [new Map()];

  enter(): void {
    this.#open.push(new Map());
  }

  leave(): void {
    this.#open.pop();
  }

  declare(name: string, variable: Variable): void {
    this.#open.at(-1)?.set(name, variable);
  }

  find(name: string): Variable | undefined {
    return this.#open.findLast((block) => block.has(name))?.get(name);
  }
}

/** What all assignments of a script say of one map. */
interface MapValues {
  /** The first kind of value that is known. */
  first: ValueType | undefined;
  /** The first aggregation. */
  aggregation: string | undefined;
  /** Whether another assignment may hold something else. */
  unsure: boolean;
}

/** Reads the kinds of values in the probes of a script, and finds what every release refuses to mix. */
export class Types {
  readonly #defined: Defined;
  readonly #maps = new Map<string, MapValues>();
  readonly #keys = new Map<string, { readonly types: readonly (ValueType | undefined)[]; readonly span: Span }>();
  /** What the probes that were looked at assign to each map. */
  readonly #seen = new Map<string, Pick<MapValues, 'first' | 'aggregation'>>();
  readonly #told: Set<string>;

  /** @param told the maps of which it is reported already that they are used in two ways */
  constructor(probes: readonly Probe[], defined: Defined, told: Iterable<string>) {
    this.#defined = defined;
    this.#told = new Set(told);
    for (const probe of probes) this.walkProbe(probe, (node, known) => this.#readMap(node, known));
  }

  /** Visits the nodes of a probe that are compiled, each before its children, with what is known of names there. */
  walkProbe(probe: Probe, visit: (node: TreeNode, known: KnownTypes, inLoop: boolean) => void): void {
    const variables = new Variables();
    const known = this.#known(probe.attachPoints, variables);
    let folded = 0;
    let loops = 0;
    walk(
      probe,
      (node) => {
        if (isFolded(node)) folded++;
        if (isLoop(node)) loops++;
        if (opensBlock(node)) variables.enter();
        if (folded === 0) visit(node, known, loops > 0);
        takeVariable(node, variables, known);
      },
      (node) => {
        if (isFolded(node)) folded--;
        if (isLoop(node)) loops--;
        if (opensBlock(node)) variables.leave();
      },
    );
  }

  /** What every release refuses to mix in a node, if anything. */
  problem(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
    return (
      this.#wrongAssignment(node, known) ??
      this.#wrongKey(node, known) ??
      wrongOperand(node, known) ??
      wrongCondition(node, known)
    );
  }

  #known(attachPoints: readonly AttachPoint[], variables: Variables): KnownTypes {
    return {
      defined: this.#defined,
      attachPoints,
      variable: (name) => variables.find(name)?.type,
      map: (name) => {
        const values = this.#maps.get(name);
        if (values === undefined || values.unsure) return undefined;
        return values.aggregation === undefined ? values.first : AGGREGATION_TYPES.get(values.aggregation);
      },
    };
  }

  #readMap(node: TreeNode, known: KnownTypes): void {
    const [map, type, aggregation] = changeOf(node, known);
    if (map === undefined) return;
    const values = this.#maps.get(map.name) ?? { first: undefined, aggregation: undefined, unsure: false };
    this.#maps.set(map.name, values);
    values.first ??= type;
    values.aggregation ??= aggregation;
    values.unsure ||=
      aggregation === undefined
        ? type === undefined || differ(type, values.first) || values.aggregation !== undefined
        : aggregation !== values.aggregation || values.first !== undefined;
  }

  #wrongAssignment(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
    if (node.kind === 'let')
      return node.value !== undefined && typeOf(node.value, known) === 'nothing' ? noValue(node.value) : undefined;
    if (node.kind === 'assignment' && typeOf(node.value, known) === 'nothing') return noValue(node.value);
    if (node.kind === 'assignment' && node.target.kind === 'variable')
      return wrongVariable(node, node.target.name, known);
    const [map, type, aggregation] = changeOf(node, known);
    if (map === undefined || this.#told.has(map.name)) return undefined;
    if (node.kind === 'assignment' && node.operator !== '=' && !isCountable(typeOf(node.value, known)))
      return { span: node.span, message: `${node.operator} takes numbers, and this is ${typeOf(node.value, known)}.` };
    const before = this.#seen.get(map.name) ?? { first: undefined, aggregation: undefined };
    const one = before.aggregation === undefined ? before.first : `${before.aggregation}()`;
    const now = aggregation === undefined ? type : `${aggregation}()`;
    this.#seen.set(map.name, { first: before.first ?? type, aggregation: before.aggregation ?? aggregation });
    if (one === undefined || now === undefined || one === now) return undefined;
    const aggregated = aggregation !== undefined || before.aggregation !== undefined;
    if (!aggregated && !differ(type, before.first)) return undefined;
    this.#told.add(map.name);
    const message = `${map.name} holds ${one} before, and this is ${now}: a map holds one kind of value.`;
    return { span: node.span, message };
  }

  #wrongKey(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
    if (node.kind !== 'map' || node.keys === undefined || this.#told.has(node.name)) return undefined;
    const nothing = node.keys.find((key) => typeOf(key, known) === 'nothing');
    if (nothing !== undefined) return noValue(nothing);
    const types = keyTypes(node.keys, known);
    const first = this.#keys.get(node.name);
    if (first === undefined || first.types.length !== types.length) {
      if (first === undefined) this.#keys.set(node.name, { types, span: node.span });
      return undefined;
    }
    const at = types.findIndex((type, index) => differ(type, first.types[index]));
    const merged = first.types.map((type, index) => type ?? types[index]);
    this.#keys.set(node.name, { types: merged, span: first.span });
    if (at === -1) return undefined;
    this.#told.add(node.name);
    const which = types.length === 1 ? 'the key' : `key ${at + 1}`;
    return {
      span: node.span,
      message:
        `${which} of ${node.name} is ${types[at]} here and ${first.types[at]} before: the keys of a map are of one kind.`
          .replace(/^t/, 'T')
          .replace(/^k/, 'K'),
    };
  }
}

/** A tuple stands for the keys in it. */
function keyTypes(keys: readonly Expression[], known: KnownTypes): readonly (ValueType | undefined)[] {
  const [only] = keys;
  const list = keys.length === 1 && only?.kind === 'tuple' ? only.elements : keys;
  return list.map((key) => typeOf(key, known));
}

/** The map that a node changes, with the kind of value that it gets, or the aggregation. */
function changeOf(
  node: TreeNode,
  known: KnownTypes,
): readonly [map?: MapAccess, type?: ValueType | undefined, aggregation?: string | undefined] {
  if (node.kind === 'update' && node.operand.kind === 'map') return [node.operand, 'a number'];
  if (node.kind !== 'assignment' || node.target.kind !== 'map') return [];
  const { target, operator, value } = node;
  if (value.kind === 'call' && AGGREGATING.has(value.name)) return [target, undefined, value.name];
  const type = typeOf(value, known);
  if (operator === '=') return [target, copied(type)];
  return [target, type === 'a number' ? type : undefined];
}

/** What a name holds after it was given a value: an aggregation may become a number then. */
function copied(type: ValueType | undefined): ValueType | undefined {
  return type === 'nothing' || type === 'an aggregation' || type === 'a histogram or statistics' ? undefined : type;
}

function takeVariable(node: TreeNode, variables: Variables, known: KnownTypes): void {
  if (node.kind === 'for-map' || node.kind === 'for-range') {
    variables.declare(node.variable.name, { set: true, type: undefined });
  } else if (node.kind === 'let') {
    const type = node.value === undefined || node.type !== undefined ? undefined : copied(typeOf(node.value, known));
    variables.declare(node.variable.name, { set: node.value !== undefined || node.type !== undefined, type });
  } else if (node.kind === 'assignment' && node.target.kind === 'variable' && node.operator === '=') {
    const type = copied(typeOf(node.value, known));
    const variable = variables.find(node.target.name);
    if (variable === undefined) variables.declare(node.target.name, { set: true, type });
    else if (!variable.set) {
      variable.set = true;
      variable.type = type;
    }
  }
}

function wrongVariable(node: Assignment, name: string, known: KnownTypes): InvalidPlace | undefined {
  const before = known.variable(name);
  const now = node.operator === '=' ? copied(typeOf(node.value, known)) : typeOf(node.value, known);
  const wrong = node.operator === '=' ? differ(before, now) : !isCountable(before) || !isCountable(now);
  if (!wrong || before === undefined || now === undefined) return undefined;
  const message = `${name} holds ${before}, and this is ${now}: a variable holds one kind of value${node.operator === '=' ? '' : ', and only numbers are counted with'}.`;
  return { span: node.span, message };
}

const ORDERED = /^(?:[<>]=?)$/;

function wrongOperand(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
  switch (node.kind) {
    case 'binary': {
      const [left, right] = [typeOf(node.left, known), typeOf(node.right, known)];
      const folded = mayFold(node.left) && mayFold(node.right);
      if (node.operator === '==' || node.operator === '!=' || (ORDERED.test(node.operator) && differ(left, right)))
        return differ(left, right)
          ? { span: node.span, message: `This compares ${left} with ${right}, which are never of one kind.` }
          : undefined;
      if (folded || (isCountable(left) && isCountable(right))) return undefined;
      return {
        span: node.span,
        message: `${node.operator} takes numbers, and there is ${isCountable(left) ? right : left}.`,
      };
    }
    case 'update': {
      const type = node.operand.kind === 'variable' ? typeOf(node.operand, known) : undefined;
      if (isCountable(type)) return undefined;
      return { span: node.span, message: `${node.operator} takes a number, and this is ${type}.` };
    }
    case 'unary': {
      const type = typeOf(node.operand, known);
      if (!/^[-!~*]$/.test(node.operator) || isCountable(type)) return undefined;
      return { span: node.span, message: `${node.operator} takes a number, and this is ${type}.` };
    }
    case 'cast': {
      const type = typeOf(node.operand, known);
      if (isCountable(type) || typeOf(node, known) !== 'a number') return undefined;
      return { span: node.span, message: `No cast makes a number of ${type}.` };
    }
    case 'member':
    case 'index': {
      if (typeOf(node.object, known) !== 'a number') return undefined;
      const part = node.kind === 'member' ? `field ${node.name}` : 'element';
      return {
        span: node.span,
        message: `A number has no ${part}: cast it to a pointer first, as in ((struct s *)x)->field.`,
      };
    }
    default:
      return undefined;
  }
}

/** What the compiler may work out: newer releases take texts there that others refuse. */
function mayFold(node: Expression): boolean {
  if (node.kind === 'call') return node.name === 'str' || node.name === 'buf';
  if (node.kind === 'identifier') return node.name === 'probe';
  return ['string', 'integer', 'boolean', 'positional', 'binary', 'ternary', 'unary'].includes(node.kind);
}

function wrongCondition(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
  const condition = conditionOf(node);
  if (node.kind === 'ternary' && node.then !== undefined) {
    const [one, other] = [typeOf(node.then, known), typeOf(node.else, known)];
    if (differ(one, other))
      return {
        span: node.span,
        message: `This is ${one} in one case and ${other} in the other: both must be of one kind.`,
      };
  }
  if (condition === undefined || mayFold(condition)) return undefined;
  const type = typeOf(condition, known);
  if (isCountable(type) && type !== 'an aggregation') return undefined;
  return { span: condition.span, message: `A condition is a number, and this is ${type}: compare it with something.` };
}

function conditionOf(node: TreeNode): Expression | undefined {
  if (node.kind === 'probe') return node.predicate;
  return node.kind === 'if' || node.kind === 'ternary' ? node.condition : undefined;
}

function noValue({ span }: { readonly span: Span }): InvalidPlace {
  return { span, message: 'This function gives no value: call it as a statement of its own.' };
}

function isLoop({ kind }: TreeNode): boolean {
  return kind === 'while' || kind === 'for-map' || kind === 'for-range';
}

function opensBlock({ kind }: TreeNode): boolean {
  return kind === 'block' || kind === 'for-map' || kind === 'for-range';
}

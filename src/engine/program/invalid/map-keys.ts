import { CALL_ARGUMENTS, MAP_FUNCTIONS } from '../../../facts/call-arguments.ts';
import { AGGREGATING } from '../../../facts/functions.ts';
import { plural } from '../../../text/plural.ts';
import type { Span } from '../../../text/position.ts';
import type { Assignment, Call, Expression, MapAccess } from '../../syntax/tree.ts';
import type { TreeNode } from '../../syntax/walk.ts';
import type { Defined } from './defined.ts';
import type { InvalidPlace } from './place.ts';

/** One key, whatever it holds; a variable, an entry of a map or a name may be a tuple, which is several. */
const ONE: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>([
  ...(['integer', 'string', 'duration', 'boolean', 'positional', 'binary', 'cast'] as const),
]);
const WORDS = /^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/;

/** Compares how many keys the accesses of a script give to each map, in the order of the text. */
export class MapKeys {
  readonly places: InvalidPlace[] = [];
  readonly #first = new Map<string, { readonly count: number; readonly span: Span }>();
  readonly #told: Set<string>;
  readonly #defined: Defined;
  /** Maps that stand for all of their entries: as arguments, in loops, behind `&`. */
  readonly #whole = new Set<TreeNode>();
  readonly #added = new Set<TreeNode>();

  /** @param told the maps of which it is reported already */
  constructor(defined: Defined, told: Iterable<string>) {
    this.#defined = defined;
    this.#told = new Set(told);
  }

  /** Takes the nodes of all probes, each before its children. */
  take(node: TreeNode): void {
    if (node.kind === 'call' && takesMap(node)) for (const argument of node.arguments) this.#whole.add(argument);
    if (node.kind === 'for-map') this.#whole.add(node.map);
    if (node.kind === 'unary' && node.operator === '&') this.#whole.add(node.operand);
    if (node.kind === 'assignment' && this.#addsKey(node)) this.#added.add(node.target);
    if (node.kind === 'map') this.#access(node);
  }

  /** Whether an aggregation with a key is assigned to a map of one without: newer releases take that. */
  #addsKey({ target, value }: Assignment): boolean {
    return (
      target.kind === 'map' &&
      this.#first.get(target.name)?.count === 0 &&
      value.kind === 'call' &&
      AGGREGATING.has(value.name)
    );
  }

  #access(map: MapAccess): void {
    if (this.#added.has(map)) return;
    if (this.#told.has(map.name) || (map.keys === undefined && this.#whole.has(map))) return;
    const count = this.#count(map.keys ?? []);
    if (count === undefined) return;
    const first = this.#first.get(map.name);
    if (first === undefined) this.#first.set(map.name, { count, span: map.span });
    else if (first.count !== count) {
      this.#told.add(map.name);
      const message = `${map.name} has ${inWords(count)} here, and ${inWords(first.count)} where it is used first: a map has as many keys everywhere.`;
      this.places.push({ span: map.span, message });
    }
  }

  /** How many keys there are; undefined if it cannot be told. */
  #count(keys: readonly Expression[]): number | undefined {
    if (keys.some((key) => key.kind === 'identifier' && this.#defined.names.has(key.name))) return undefined;
    const [only] = keys;
    if (only === undefined || keys.length > 1) return keys.length;
    if (only.kind === 'tuple') return only.elements.length > 1 ? only.elements.length : undefined;
    return ONE.has(only.kind) || (only.kind === 'identifier' && WORDS.test(only.name)) ? 1 : undefined;
  }
}

/** Whether a call may stand for all entries of its arguments: not `delete` of one, which is an entry or a map without keys. */
function takesMap({ name, arguments: given }: Call): boolean {
  return name === 'delete' ? given.length !== 1 : !CALL_ARGUMENTS.has(name) || MAP_FUNCTIONS.has(name);
}

function inWords(count: number): string {
  return count === 0 ? 'no key' : plural(count, 'key');
}

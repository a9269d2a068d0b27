import { addTo, remembered } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { ScriptModel } from '../program/script-model.ts';
import { integer } from '../syntax/literal.ts';
import type { Expression, Item, MapAccess, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';

/** One statement that changes a counter, and what it adds. */
export interface Change {
  readonly span: Span;
  readonly target: MapAccess;
  /** The text of what is added; undefined where it is one. */
  readonly added: string | undefined;
  readonly is: 'plain' | 'count' | 'sum' | 'set-to-zero';
}

/** A map that a script only counts up with, so that an aggregation can take its place. */
export interface Counter {
  readonly map: string;
  readonly changes: readonly Change[];
  /** The keys that are used, as written between the brackets; '' for a map without key. */
  readonly keys: ReadonlySet<string>;
}

/** Functions that print or empty a whole map, whatever it is. */
const WHOLE_MAP: readonly string[] = ['print', 'clear', 'zero'];

/**
 * The maps that a script only counts up with and prints: with no key, or with literal keys, so that all entries are known
 * beforehand. Maps that are declared, read as a number, or given to macros are none.
 */
export function countersOf(model: ScriptModel): ReadonlyMap<string, Counter> {
  return remembered(COUNTERS, model, () => findCounters(model));
}

/** They are asked for with each rewrite that may use them. */
const COUNTERS = new WeakMap<ScriptModel, ReadonlyMap<string, Counter>>();

function findCounters({ script, imported, probes }: ScriptModel): ReadonlyMap<string, Counter> {
  const changes = new Map<string, Change[]>();
  const other = new Set<string>();
  const begin = new Set<Item>(probes.filter(({ phase }) => phase === 'begin').map(({ probe }) => probe));
  for (const file of imported) for (const item of file.script.items) walk(item, (node) => noteName(node, other));
  for (const item of script.items) {
    const known = new Set<MapAccess>();
    walk(item, (node) => {
      if (node.kind === 'expression-statement' || node.kind === 'assignment') {
        const change = changeOf(node, script.text, begin.has(item));
        if (change !== undefined && item.kind === 'probe') {
          known.add(change.target);
          addTo(changes, change.target.name, change);
        }
        if (node.kind === 'expression-statement' && node.expression.kind === 'call') {
          const { name, arguments: given } = node.expression;
          if (WHOLE_MAP.includes(name) && given[0]?.kind === 'map' && given[0].keys === undefined) known.add(given[0]);
        }
      }
      if (node.kind === 'map' && !known.has(node)) other.add(node.name);
      if (node.kind === 'map-declaration') other.add(node.map);
    });
  }
  const counters = new Map<string, Counter>();
  for (const [map, list] of changes) {
    const keys = list.map(({ target }) => literalKey(target, script.text));
    if (other.has(map) || keys.some((key) => key === undefined)) continue;
    counters.set(map, { map, changes: list, keys: new Set(keys.flatMap((key) => key ?? [])) });
  }
  return counters;
}

function noteName(node: Parameters<Parameters<typeof walk>[1]>[0], names: Set<string>): void {
  if (node.kind === 'map') names.add(node.name);
  if (node.kind === 'map-declaration') names.add(node.map);
}

function changeOf(statement: Statement, text: string, inBegin: boolean): Change | undefined {
  const { span } = statement;
  if (statement.kind === 'expression-statement') {
    const { expression } = statement;
    if (expression.kind !== 'update' || expression.operand.kind !== 'map') return undefined;
    const added = expression.operator === '++' ? undefined : '-1';
    return { span, target: expression.operand, added, is: 'plain' };
  }
  if (statement.kind !== 'assignment' || statement.target.kind !== 'map') return undefined;
  const { target, value, operator } = statement;
  if (operator === '+=') return { span, target, added: sliceOf(value, text), is: 'plain' };
  if (operator !== '=') return undefined;
  if (value.kind === 'call' && value.name === 'count') return { span, target, added: undefined, is: 'count' };
  const [argument] = value.kind === 'call' && value.name === 'sum' ? value.arguments : [];
  if (argument !== undefined) return { span, target, added: sliceOf(argument, text), is: 'sum' };
  return inBegin && integer(value) === 0 ? { span, target, added: '0', is: 'set-to-zero' } : undefined;
}

function sliceOf({ span }: Expression, text: string): string {
  return text.slice(span.start, span.end);
}

/** The keys as written, if they are literals; '' without. */
function literalKey({ keys }: MapAccess, text: string): string | undefined {
  if (keys === undefined) return '';
  const literal = keys.every(({ kind }) => kind === 'integer' || kind === 'string');
  return literal ? keys.map((key) => sliceOf(key, text)).join(', ') : undefined;
}

import { MULTI_ENTRY_AGGREGATIONS } from '../../facts/map.ts';
import { integer } from '../syntax/literal.ts';
import type { Block, Expression, Jump, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Effect, MapEffect } from './effect.ts';
import type { Key } from './key.ts';

interface Begin {
  readonly effects: readonly Effect[];
  readonly predicate: Expression | undefined;
  readonly body: Block;
}

/**
 * Entries that exist before the first event: the script's BEGIN writes them whenever it runs, and nothing removes them before
 * END. An aggregation on such an entry is changed in place and takes no lock.
 */
export class Seeds {
  readonly #entries = new Set<string>();
  /** Maps seeded for every CPU. */
  readonly #perCpu = new Set<string>();
  readonly #removed: ReadonlySet<string>;

  /**
   * @param begin the effects, the predicate and the body of each BEGIN
   * @param others the effects of all programs that run while probes are attached (END excluded)
   * @param lru the LRU maps, which throw entries out
   */
  constructor(begin: readonly Begin[], others: readonly Effect[], lru: readonly string[]) {
    const all = [...begin.flatMap(({ effects }) => effects), ...others];
    this.#removed = new Set([...lru, ...all.filter(removes).map((effect) => effect.map)]);
    for (const { effects, predicate, body } of begin) {
      for (const effect of effects) {
        if (effect.kind === 'map' && effect.key.constant && !effect.sometimes)
          this.#entries.add(entryId(effect.map, effect.key.text));
      }
      if (predicate === undefined) this.#readLoops(body.statements);
    }
  }

  /** Whether an aggregation finds its entry at every event. */
  has(effect: MapEffect): boolean {
    if (effect.change !== 'aggregate' || MULTI_ENTRY_AGGREGATIONS.has(effect.aggregation ?? '')) return false;
    return this.hasEntry(effect.map, effect.key);
  }

  /** Whether a map has an entry under a key at every event. */
  hasEntry(map: string, key: Key): boolean {
    if (this.#removed.has(map)) return false;
    if (this.#entries.has(entryId(map, key.text)) && key.constant) return true;
    return key.text === 'cpu' && this.perCpu(map);
  }

  /** Whether a map has an entry for every CPU that stays. */
  perCpu(map: string): boolean {
    return this.everPerCpu(map) && !this.#removed.has(map);
  }

  /** Whether a map is given an entry for every CPU, even if it is removed later. */
  everPerCpu(map: string): boolean {
    return this.#perCpu.has(map);
  }

  /** `for ($i : 0..ncpus) { @m[$i] = ...; }` and `$i = 0; unroll(N) { @m[$i] = ...; $i++; }`, unroll nested or not. */
  #readLoops(statements: readonly Statement[]): void {
    const zero = new Set<string>();
    for (const statement of statements) {
      if (jumps(statement, ['return'])) return;
      if (statement.kind === 'for-range' && integer(statement.from) === 0 && isNcpus(statement.to))
        this.#seed(statement.body.statements, statement.variable.name);
      else if (statement.kind === 'unroll')
        this.#readUnroll(statement.body.statements, integer(statement.count) ?? 0, zero);
      else if (statement.kind === 'block') this.#readLoops(statement.statements);
      walk(statement, (node) => {
        const written = node.kind === 'assignment' ? node.target : node.kind === 'update' ? node.operand : undefined;
        if (written?.kind === 'variable') zero.delete(written.name);
      });
      const counter = setToZero(statement);
      if (counter !== undefined) zero.add(counter);
    }
  }

  #readUnroll(body: readonly Statement[], times: number, zero: ReadonlySet<string>): void {
    const [only] = body;
    if (only?.kind === 'unroll' && body.length === 1)
      return this.#readUnroll(only.body.statements, times * (integer(only.count) ?? 0), zero);
    for (const counter of zero)
      if (times > 0 && body.some((statement) => increments(statement, counter))) this.#seed(body, counter);
  }

  /** Takes the maps that the body of a loop writes at its counter. */
  #seed(body: readonly Statement[], counter: string): void {
    if (body.some((statement) => jumps(statement, ['break', 'continue', 'return']))) return;
    for (const statement of body) {
      if (statement.kind !== 'assignment' || statement.target.kind !== 'map') continue;
      const [key, ...more] = statement.target.keys ?? [];
      if (key !== undefined && more.length === 0 && isVariable(key, counter)) this.#perCpu.add(statement.target.name);
    }
  }
}

function jumps(statement: Statement, keywords: readonly Jump['keyword'][]): boolean {
  let found = false;
  walk(statement, (node) => {
    if (node.kind === 'jump' && keywords.includes(node.keyword)) found = true;
  });
  return found;
}

/** The variable that a statement sets to zero. */
function setToZero(statement: Statement): string | undefined {
  if (statement.kind === 'let' && statement.value !== undefined && integer(statement.value) === 0)
    return statement.variable.name;
  if (statement.kind !== 'assignment' || statement.target.kind !== 'variable') return undefined;
  return statement.operator === '=' && integer(statement.value) === 0 ? statement.target.name : undefined;
}

function entryId(map: string, key: string): string {
  return `${map}[${key}]`;
}

function removes(effect: Effect): effect is Extract<Effect, { kind: 'map' | 'reset' }> {
  return (
    (effect.kind === 'map' && effect.change === 'delete') || (effect.kind === 'reset' && effect.function === 'clear')
  );
}

function isNcpus(expression: Expression): boolean {
  return expression.kind === 'identifier' && expression.name === 'ncpus';
}

function isVariable(expression: Expression, name: string): boolean {
  if (expression.kind === 'cast') return isVariable(expression.operand, name);
  return expression.kind === 'variable' && expression.name === name;
}

function increments(statement: Statement, counter: string): boolean {
  if (statement.kind === 'expression-statement' && statement.expression.kind === 'update')
    return statement.expression.operator === '++' && isVariable(statement.expression.operand, counter);
  return (
    statement.kind === 'assignment' &&
    statement.operator === '+=' &&
    statement.target.kind === 'variable' &&
    isVariable(statement.target, counter) &&
    integer(statement.value) === 1
  );
}

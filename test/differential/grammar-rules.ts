import { readFileSync } from 'node:fs';
import { grammar } from 'ohm-js';

declare module 'ohm-js' {
  /** Exported by Ohm 17 and documented, but missing from its type declarations. */
  interface Grammar {
    toRecipe(): string;
  }
}

const SOURCE = new URL('../../grammar/bpftrace.ohm', import.meta.url);

/** A parsing expression of the grammar, without what only matters for matching. */
export type Expression =
  | { readonly kind: 'terminal'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly of: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'rule'; readonly name: string };

/** The rules of grammar/bpftrace.ohm by name. A terminal is the name of a token, as the grammar has it. */
export function grammarRules(): ReadonlyMap<string, Expression> {
  const parsed: unknown = JSON.parse(grammar(readFileSync(SOURCE, 'utf8')).toRecipe());
  if (!Array.isArray(parsed) || parsed[0] !== 'grammar') throw new TypeError('The recipe is not an Ohm grammar.');
  const rules = new Map<string, Expression>();
  for (const [name, definition] of Object.entries(Object(parsed[5])))
    rules.set(name, expressionOf(listOf(definition)[4]));
  return rules;
}

function expressionOf(value: unknown): Expression {
  const [kind, , ...rest] = listOf(value);
  switch (kind) {
    case 'terminal':
      return { kind: 'terminal', text: String(rest[0]) };
    case 'seq':
      return { kind: 'sequence', of: rest.map(expressionOf) };
    case 'alt':
      return { kind: 'choice', of: rest.map(expressionOf) };
    case 'star':
      return { kind: 'repeat', of: expressionOf(rest[0]), least: 0, most: 3 };
    case 'plus':
      return { kind: 'repeat', of: expressionOf(rest[0]), least: 1, most: 3 };
    case 'opt':
      return { kind: 'repeat', of: expressionOf(rest[0]), least: 0, most: 1 };
    // What follows or must not follow is left to chance: bpftrace and the parser judge the text.
    case 'not':
    case 'lookahead':
      return { kind: 'nothing' };
    case 'app':
      return { kind: 'rule', name: String(rest[0]) };
    default:
      throw new TypeError(`The generator does not know the parsing expression '${String(kind)}'.`);
  }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('The recipe has an unknown form.');
  return value;
}

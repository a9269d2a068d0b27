import { recipe } from '../../src/syntax/bpftrace.recipe.ts';

/** A parsing expression of the grammar, without what only matters for matching. */
export type Expression =
  | { readonly kind: 'terminal'; readonly text: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'any' | 'nothing' }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly of: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'rule'; readonly name: string; readonly arguments: readonly Expression[] };

/** The rules of grammar/bpftrace.ohm by name, read from its compiled form. */
export function grammarRules(): ReadonlyMap<string, Expression> {
  const parsed: unknown = JSON.parse(recipe);
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
    case 'range':
      return { kind: 'range', from: String(rest[0]), to: String(rest[1]) };
    case 'any':
      return { kind: 'any' };
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
    case 'lex':
      return expressionOf(rest[0]);
    // What follows or must not follow is left to chance: bpftrace and the parser judge the text.
    case 'not':
    case 'lookahead':
    case 'end':
      return { kind: 'nothing' };
    case 'app': {
      const name = String(rest[0]);
      // Ohm's own `any` and `end` are applied like rules.
      if (name === 'any') return { kind: 'any' };
      if (name === 'end') return { kind: 'nothing' };
      return { kind: 'rule', name, arguments: listOf(rest[1] ?? []).map(expressionOf) };
    }
    default:
      throw new TypeError(`The generator does not know the parsing expression '${String(kind)}'.`);
  }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('The recipe has an unknown form.');
  return value;
}

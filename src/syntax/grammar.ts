import { type Grammar, makeRecipe, type Semantics } from 'ohm-js';
import { recipe } from './bpftrace.recipe.ts';

declare module 'ohm-js' {
  /** Loads a compiled grammar. Exported by Ohm 17 and documented, but missing from its type declarations. */
  export function makeRecipe(recipe: string): Grammar;
  /** What `FailedMatchResult` can tell beyond its message. */
  interface FailedMatchResult {
    getRightmostFailures(): readonly Failure[];
  }
  /** Something that would have let the parse go on. */
  export interface Failure {
    getText(): string;
    getType(): 'description' | 'string' | 'code';
    isFluffy(): boolean;
  }
}

/** The compiled grammar of bpftrace; its rules stand in grammar/bpftrace.ohm. */
export const grammar: Grammar = makeRecipe(recipe);

/** A new, empty semantics of the grammar. */
export function createSemantics(): Semantics {
  return grammar.createSemantics();
}

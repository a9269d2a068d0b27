import { type Grammar, makeRecipe } from 'ohm-js';
import { recipe } from './bpftrace.recipe.ts';

declare module 'ohm-js' {
  /** Loads a compiled grammar. Exported by Ohm 17 and documented, but missing from its type declarations. */
  export function makeRecipe(recipe: string): Grammar;
  /** The parts of a match result that Ohm's type declarations lack. */
  interface MatchResult {
    /** The tree as Ohm keeps it: wrapping it, as Ohm's interface does, costs more than the parse itself. */
    readonly _cst: Match;
    getRightmostFailures(): readonly Failure[];
    getRightmostFailurePosition(): number;
  }
  /**
   * A node of the matched tree: of a rule (with `ruleName`), of a repetition (with `children` only), or a terminal. The
   * offsets of the children count from the start of the nearest node of a rule.
   */
  export interface Match {
    readonly ruleName?: string;
    readonly matchLength: number;
    readonly children?: readonly Match[];
    readonly childOffsets?: readonly number[];
  }
  /** Something that the grammar would have accepted. */
  export interface Failure {
    getText(): string;
    getType(): 'description' | 'string' | 'code';
    isFluffy(): boolean;
  }
}

/** The compiled grammar of bpftrace. Its rules are in grammar/bpftrace.ohm. */
export const grammar: Grammar = makeRecipe(recipe);

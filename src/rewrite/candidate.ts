import type { Target } from '../facts/target.ts';
import type { Cause, Judgement } from '../policy/judgement.ts';
import type { Edit, Fix } from './fix.ts';

/** A rewrite before it is proved. */
export type Candidate = Pick<Fix, 'kind' | 'title' | 'cost' | 'safe'> & { readonly edits: readonly Edit[] };

/** What a rewriter is asked. */
export interface RewriteRequest {
  readonly judgement: Judgement;
  readonly cause: Cause;
  /** The targets on which the cause hangs the machine or loses updates: those to be helped. */
  readonly targets: readonly Target[];
}

/** Proposes a rewrite of one kind, or says why there is none. */
export type Rewriter = (request: RewriteRequest) => Candidate | { readonly reason: string };

import type { GuardFile } from '../../facts/guard-file.ts';
import type { Target } from '../../facts/target.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Cause } from '../policy/outcome.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Edit, Fix, FixKind } from './fix.ts';
import type { Layout } from './layout.ts';

/** What a rewrite loses, from least to most: of rewrites that help on equally many targets, the first is the best. */
export const LOSSES = ['nothing', 'some-events', 'more-events', 'other-events', 'the-probe', 'the-warning'] as const;
export type Loss = (typeof LOSSES)[number];

/** A rewrite before it is proved. */
export interface Candidate extends Pick<Fix, 'title' | 'cost' | 'price' | 'safe'> {
  readonly loss: Loss;
  readonly edits: readonly Edit[];
  /** The guard file that the rewritten script imports. */
  readonly guardFile?: GuardFile;
  /** Probes that it takes out of the script. */
  readonly removes?: readonly Probe[];
  /** It hides the finding, which stays true. */
  readonly hides?: true;
}

export interface RewriteOptions {
  /** Count the events that a guard in the script skips, in a map that is printed at the end. Default: true. */
  readonly countMissed?: boolean;
  /**
   * Prove the rewrites of a long script too, which doubles what it costs. Default: false; who asks for its rewrites waits for them.
   */
  readonly longScripts?: boolean;
}

/** The question to a rewriter. */
export interface RewriteRequest {
  readonly judgement: Judgement;
  readonly layout: Layout;
  readonly options: RewriteOptions;
  readonly finding: Finding;
  /** The lock cycle that the finding is about, if it is about one. */
  readonly cause?: Cause;
  /** The targets on which the cause hangs the machine or loses updates: the rewrite should help these. */
  readonly targets: readonly Target[];
  /** The script has so many findings that one rewrite should answer all findings of a kind. */
  readonly many: boolean;
}

/** Why a rewrite is not proposed. */
export interface NoCandidate {
  readonly reason: string;
}

/** Proposes rewrites of one kind. */
export interface Rewriter {
  readonly kind: FixKind;
  /** The rewrite in a few words, for a list of what was tried. */
  readonly what: string;
  /** The rewrite, or why there is none; undefined if this kind has nothing to do with the finding. */
  readonly propose: (request: RewriteRequest) => Candidate | NoCandidate | undefined;
}

import type { Span } from '../../text/position.ts';

/** The kinds of rewrites, in the order in which they are listed. */
export const FIX_KINDS = ['guard', 'group', 'lock-free', 'leave-out', 'suppress'] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** Replaces the text of `span` (offsets into the original text; start == end inserts) with `text`. */
export interface Edit {
  /**
   * The name of a file in the script's folder that the edit creates with `text`; without it, the edit is in the script
   * itself. The span is empty, at 0. If the file exists with this text, there is nothing to do; with any other text the fix
   * cannot be applied.
   */
  readonly path?: string;
  readonly span: Span;
  readonly text: string;
}

/** A target that starts the script as it is, and does not start it after a rewrite. */
export interface Stop {
  readonly target: string;
  /** The original script hangs that machine; otherwise it runs there, and the rewrite loses that. */
  readonly hung: boolean;
  /** Why it does not start, without the name of a target. */
  readonly why: string;
}

/** A rewrite that was applied to a copy and judged again before it is offered. */
export interface Fix {
  readonly kind: FixKind;
  /** One sentence: what it does. */
  readonly title: string;
  /** What it costs, in sentences: which events are lost, and where the script no longer starts. */
  readonly cost: string;
  /** The same in one short sentence, without the targets; missing if `cost` is that short. */
  readonly price?: string;
  /**
   * Whether it may be applied without asking: it is proved, and leaves out nothing that the script measures. The script still starts
   * wherever it runs without a hang, or, if the user did not choose the targets, it prevents a hang on more machines than it
   * stops the script on.
   */
  readonly safe: boolean;
  /** Names of the targets on which the finding is gone after it. */
  readonly targets: readonly string[];
  /** Where the script starts before the rewrite and not after it; missing if there is no such target. */
  readonly stops?: readonly Stop[];
  /** Of `targets`, those on which two copies of the result can still hang the machine; missing if there is no such target. */
  readonly copies?: readonly string[];
  /** It answers the finding alone, and not the others of the same cause that it stands for. */
  readonly partly?: true;
  /** In the order of the text, never overlapping; one that creates a file comes first. */
  readonly edits: readonly Edit[];
}

/** A rewrite that is not offered for a finding. */
export interface Tried {
  readonly kind: FixKind;
  /** The rewrite in a few words, e.g. "a guard in the script". */
  readonly what: string;
  /** Why not, without a full stop. */
  readonly why: string;
  /**
   * For a rewrite that is proved, and that the file around the program has no place for: the text of the program before it and after
   * it. Where only a run knows a part of it, that part is as the file has it.
   */
  readonly program?: { readonly before: string; readonly after: string };
}

/** Whether a fix needs a new file, which no suggestion of a review can create. */
export function createsFile({ edits }: Pick<Fix, 'edits'>): boolean {
  return edits.some(({ path }) => path !== undefined);
}

/** The harmed targets on which a fix helps; undefined if it helps on all of them. */
export function partOfTargets(
  { targets }: Pick<Fix, 'targets'>,
  verdicts: readonly { readonly target: string; readonly verdict: string }[],
): readonly string[] | undefined {
  const bad = verdicts.filter(({ verdict }) => verdict === 'hang' || verdict === 'lost-updates');
  return targets.length === 0 || bad.every(({ target }) => targets.includes(target)) ? undefined : targets;
}

/** What a failure is about: how the program was called, a configuration, a policy, git, or what GitHub answered. */
export type FailureKind = 'usage' | 'configuration' | 'policy' | 'git' | 'github';

/**
 * Why a run cannot do what it was asked for: the one error that is meant for the user, returned or thrown. Any other error is a
 * defect of the program.
 */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** The same as the message, each problem by itself. */
  readonly sentences: readonly string[];

  constructor(kind: FailureKind, ...sentences: readonly string[]) {
    super(sentences.join(' '));
    this.name = 'Failure';
    this.kind = kind;
    this.sentences = sentences;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error of the system, such as ENOENT. Known by its shape: Node may throw an error of another realm. */
export function codeOf(error: unknown): string | undefined {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return coded && typeof error.code === 'string' ? error.code : undefined;
}

/** What is at a path of a repository. */
export type Source =
  /** `at` is the path that a link at the path leads to. */
  | { readonly kind: 'text'; readonly text: string; readonly at?: string }
  /** `names` are those of the files right in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  /** `message` completes "... was not looked at: ", e.g. "it is not there". */
  | {
      readonly kind: 'unread';
      readonly message: string;
      /** It may be there: reading it failed. */
      readonly failed?: true;
    };

/** What is said of a source that does not exist. */
export const NOT_THERE = 'it is not there';

/** @param message as in `Source` */
export function unread(message: string): Extract<Source, { kind: 'unread' }> {
  return { kind: 'unread', message };
}

/** Why a file was not looked at, with what to do about it, for the end of a sentence. */
export function withRemedy(reason: string): string {
  // Some reasons say it themselves.
  if (reason.includes('. ')) return reason;
  if (reason === NOT_THERE) return `${reason}; add the file, or correct the name`;
  if (reason.endsWith('out of the repository')) return `${reason}; keep the file inside of the repository`;
  return `${reason}; put a file that can be read there`;
}

/** The same as a sentence. */
export function sentenceFor(reason: string): string {
  const words = withRemedy(reason);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

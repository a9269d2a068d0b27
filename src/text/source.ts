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

/** Why a source is unread, in words that several rooms use. */
export const NOT_THERE = 'it is not there';
export const LEADS_OUT = 'it leads out of the repository';
export const LINK_OUT = 'it is a symbolic link that leads out of the repository';
export const LINK_CIRCLE = 'its symbolic links go round in a circle';
export const ABSOLUTE = 'an absolute path leads out of the repository';
export const SUBMODULE_INSTEAD = 'it is a submodule';

const KEEP_INSIDE = 'keep the file inside of the repository';
const REMEDIES: ReadonlyMap<string, string> = new Map([
  [NOT_THERE, 'add the file, or correct the name'],
  [LEADS_OUT, KEEP_INSIDE],
  [LINK_OUT, KEEP_INSIDE],
  [ABSOLUTE, KEEP_INSIDE],
]);

/** @param message as in `Source` */
export function unread(message: string): Extract<Source, { kind: 'unread' }> {
  return { kind: 'unread', message };
}

/** Why a file was not looked at, with what to do about it, for the end of a sentence. */
export function withRemedy(reason: string): string {
  // A reason of two sentences has its own remedy in the second one.
  if (reason.includes('. ')) return reason;
  return `${reason}; ${REMEDIES.get(reason) ?? 'put a file that can be read there'}`;
}

/** The same as a sentence. */
export function sentenceFor(reason: string): string {
  const words = withRemedy(reason);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What is at a path of a repository. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  /** `names` are those of the files right in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  /** `message` completes "... was not looked at: ", e.g. "it is not there". */
  | { readonly kind: 'unread'; readonly message: string };

/** What is said of a source that does not exist. */
export const NOT_THERE = 'it is not there';

/** @param message as in `Source` */
export function unread(message: string): Extract<Source, { kind: 'unread' }> {
  return { kind: 'unread', message };
}

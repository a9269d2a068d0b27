/** What is at a path of a repository. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  /** `names` are those of the files right in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  /** `reason` completes "... was not looked at: ", e.g. "it is not there". */
  | { readonly kind: 'unread'; readonly reason: string };

/** The reason of a source that does not exist. */
export const NOT_THERE = 'it is not there';

/** @param reason as in `Source` */
export function unread(reason: string): Extract<Source, { kind: 'unread' }> {
  return { kind: 'unread', reason };
}

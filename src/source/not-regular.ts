/** A path does not lead to a regular file, or no longer to the same one. The message completes "It cannot be read: ". */
export class NotRegular extends Error {}

/** A kernel image that cannot be read. The message ends the sentence "IMAGE cannot be read as a kernel: ...". */
export class UnreadableImage extends Error {}

/**
 * The largest kernel that is unpacked, in bytes. Debian's have 30 to 75 MB; the limit is for a file that claims to
 * be a kernel and is not one.
 */
export const LARGEST_KERNEL = 512 * 1024 * 1024;

/**
 * Counts units of work, so that a hostile image ends the reading instead of making it long: the bound is the same on a
 * slow machine and on a fast one.
 */
export class Budget {
  readonly units: number;
  private readonly what: string;
  private left: number;

  /** @param what what is counted, as a noun phrase for the message. */
  constructor(units: number, what: string) {
    this.units = units;
    this.what = what;
    this.left = units;
  }

  /** @throws UnreadableImage when more is spent than there is. */
  spend(units = 1): void {
    this.left -= units;
    if (this.left < 0) throw new UnreadableImage(`it takes more than ${this.units} ${this.what} to read the image.`);
  }

  get spent(): number {
    return this.units - this.left;
  }
}

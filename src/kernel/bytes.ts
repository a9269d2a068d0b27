import { UnreadableImage } from './unreadable.ts';

/** Little-endian reading of a buffer. Offsets are 0-based; reading past the end is an UnreadableImage, not a crash. */
export class Bytes {
  readonly buffer: Buffer;

  constructor(buffer: Buffer) {
    this.buffer = buffer;
  }

  get length(): number {
    return this.buffer.length;
  }

  has(at: number, size: number): boolean {
    return at >= 0 && size >= 0 && at + size <= this.buffer.length;
  }

  u8(at: number): number {
    return this.buffer.readUInt8(this.within(at, 1));
  }

  u16(at: number): number {
    return this.buffer.readUInt16LE(this.within(at, 2));
  }

  u32(at: number): number {
    return this.buffer.readUInt32LE(this.within(at, 4));
  }

  i32(at: number): number {
    return this.buffer.readInt32LE(this.within(at, 4));
  }

  /** A 64-bit number that stands for a size or an offset: one that no file can have becomes Infinity. */
  size64(at: number): number {
    const high = this.u32(at + 4);
    return high >= 0x200000 ? Number.POSITIVE_INFINITY : high * 0x100000000 + this.u32(at);
  }

  /** `size` bytes as they are. @throws UnreadableImage when they are not all there. */
  slice(at: number, size: number): Buffer {
    return this.buffer.subarray(this.within(at, size), at + size);
  }

  /** Whether the bytes of a Latin-1 text stand here. */
  holds(at: number, text: string): boolean {
    return this.has(at, text.length) && this.buffer.toString('latin1', at, at + text.length) === text;
  }

  /** The text up to its NUL, at most `limit` bytes of it. */
  text(at: number, limit: number): string {
    const end = Math.min(this.within(at, 1) + limit, this.buffer.length);
    const piece = this.buffer.subarray(at, end);
    const nul = piece.indexOf(0);
    return piece.toString('latin1', 0, nul < 0 ? piece.length : nul);
  }

  private within(at: number, size: number): number {
    if (!this.has(at, size))
      throw new UnreadableImage('the image ends too early: it is cut off, or its headers are damaged.');
    return at;
  }
}

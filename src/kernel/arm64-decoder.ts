import type { Address, KernelImage } from './image.ts';
import { type Condition, type Decoded, type Decoder, type Instruction, STACK_SLOT } from './instruction.ts';

/** x0 - x18 and the link register. Source: the procedure call standard of arm64. */
const CLOBBERED = [...Array.from({ length: 19 }, (_, index) => index), 30];
const ARGUMENTS = [0, 1, 2, 3, 4, 5, 6, 7];
const SIZE = 4;

/** The register number that reads as zero and forgets what is written. */
const ZERO_REGISTER = 31;

const CONDITIONS: ReadonlyMap<number, Condition> = new Map([
  [0, 'zero'],
  [1, 'nonzero'],
  [4, 'negative'],
  [5, 'not negative'],
]);
const ALWAYS = 14;

/** Reads arm64 code: fixed 32-bit words. Source: the Arm Architecture Reference Manual, chapter C4. */
export class Arm64Decoder implements Decoder {
  readonly argumentRegisters = ARGUMENTS;
  readonly clobbered = CLOBBERED;
  private readonly image: KernelImage;

  constructor(image: KernelImage) {
    this.image = image;
  }

  decode(address: Address): Decoded | undefined {
    const offset = this.image.offsetOf(address);
    if (offset < 0 || !this.image.bytes.has(offset, SIZE)) return undefined;
    const word = this.image.bytes.u32(offset);
    const instruction =
      flowForm(word, address) ??
      valueForm(word) ??
      stackForm(word) ??
      this.lockForm(word, offset) ??
      ({ op: 'other', ...arm64Writes(word) } as const);
    return { size: SIZE, instruction };
  }

  private lockForm(word: number, offset: number): Instruction | undefined {
    const first = word & 31;
    const status = (word >>> 16) & 31;
    // casa and casal
    if (matches(word, 0xffe0fc00, 0x88e07c00) || matches(word, 0xffe0fc00, 0x88e0fc00))
      return { op: 'compare and swap', old: status, expected: status, value: first, flags: false };
    // ldaxr: the start of the loop for processors without casa
    if (matches(word, 0xfffffc00, 0x885ffc00)) return this.exclusiveLoop(first, offset);
    // stlrb
    if (matches(word, 0xfffffc00, 0x089ffc00))
      return first === ZERO_REGISTER ? { op: 'store byte' } : { op: 'store byte', value: first };
    return undefined;
  }

  /** ldaxr old; eor t, old, expected; cbnz t, out; stxr status, value */
  private exclusiveLoop(old: number, offset: number): Instruction | undefined {
    const { bytes } = this.image;
    if (!bytes.has(offset, 4 * SIZE)) return undefined;
    const [compare, leave, store] = [bytes.u32(offset + 4), bytes.u32(offset + 8), bytes.u32(offset + 12)];
    const isLoop =
      matches(compare, 0xffe0fc00, 0x4a000000) &&
      ((compare >>> 5) & 31) === old &&
      matches(leave, 0xff000000, 0x35000000) &&
      matches(store, 0xffe0fc00, 0x88007c00);
    if (!isLoop) return { op: 'other', writes: [old], flags: false };
    return { op: 'load exclusive', to: old, expected: (compare >>> 16) & 31, value: store & 31 };
  }
}

/** Jumps, calls and returns. */
function flowForm(word: number, address: Address): Instruction | undefined {
  const target = (shift: number, bits: number): Address => address + signed(word >>> shift, bits) * SIZE;
  const register = word & 31;
  const inverted = (word & 0x01000000) !== 0;
  // bl, b
  if (matches(word, 0xfc000000, 0x94000000)) return { op: 'call', to: target(0, 26) };
  if (matches(word, 0xfc000000, 0x14000000)) return { op: 'jump', to: target(0, 26) };
  // b.cond
  if (matches(word, 0xff000010, 0x54000000)) {
    if ((word & 15) === ALWAYS) return { op: 'jump', to: target(5, 19) };
    return { op: 'branch', to: target(5, 19), condition: CONDITIONS.get(word & 15) ?? 'other' };
  }
  // cbz, cbnz
  if (matches(word, 0x7e000000, 0x34000000))
    return { op: 'branch', to: target(5, 19), condition: inverted ? 'nonzero' : 'zero', register };
  // tbz, tbnz: of the sign bit it is a question for the sign
  if (matches(word, 0x7e000000, 0x36000000)) {
    const bit = ((word >>> 31) << 5) | ((word >>> 19) & 31);
    const sign = inverted ? 'negative' : 'not negative';
    return { op: 'branch', to: target(5, 14), condition: bit === 31 || bit === 63 ? sign : 'other', register };
  }
  // ret, and with pointer authentication retaa, retab
  if (matches(word, 0xfffffc1f, 0xd65f0000) || word === 0xd65f0bff || word === 0xd65f0fff) return { op: 'return' };
  // br, blr, and with pointer authentication
  if (matches(word, 0xfffffc1f, 0xd61f0000) || matches(word, 0xfffff800, 0xd71f0800)) return { op: 'jump pointer' };
  if (matches(word, 0xfffffc1f, 0xd63f0000) || matches(word, 0xfffff800, 0xd73f0800)) return { op: 'call pointer' };
  // brk: a warning goes on behind it
  if (matches(word, 0xffe0001f, 0xd4200000)) return { op: 'other', writes: [], flags: false };
  return undefined;
}

/** What makes a register known. */
function valueForm(word: number): Instruction | undefined {
  const to = word & 31;
  const from = (word >>> 5) & 31;
  const second = (word >>> 16) & 31;
  const immediate = ((word >>> 5) & 0xffff) * 2 ** (((word >>> 21) & 3) * 16);
  // movz, movn
  if (matches(word, 0x7f800000, 0x52800000)) return { op: 'constant', to, value: immediate };
  if (matches(word, 0x7f800000, 0x12800000)) return { op: 'constant', to, value: -immediate - 1 };
  // mov (orr with the zero register), sxtw
  if (matches(word, 0x7fe0ffe0, 0x2a0003e0))
    return second === ZERO_REGISTER ? { op: 'constant', to, value: 0 } : { op: 'copy', to, from: second };
  if (matches(word, 0xfffffc00, 0x93407c00)) return { op: 'copy', to, from };
  // cmp with 0, tst with itself
  if (matches(word, 0x7ffffc1f, 0x7100001f)) return { op: 'test', register: from };
  if (matches(word, 0x7fe0fc1f, 0x6a00001f) && from === second) return { op: 'test', register: from };
  return undefined;
}

/** str and ldr of a register at [sp, #slot], 32 and 64 bits wide. */
function stackForm(word: number): Instruction | undefined {
  const register = word & 31;
  const slot = STACK_SLOT + ((word >>> 10) & 0xfff) * ((word & 0x40000000) !== 0 ? 8 : 4);
  if (matches(word, 0xbfc003e0, 0xb90003e0))
    return register === ZERO_REGISTER
      ? { op: 'other', writes: [], flags: false }
      : { op: 'copy', to: slot, from: register };
  if (matches(word, 0xbfc003e0, 0xb94003e0)) return { op: 'copy', to: register, from: slot };
  return undefined;
}

function matches(word: number, mask: number, pattern: number): boolean {
  return (word & mask) >>> 0 === pattern;
}

function signed(value: number, bits: number): number {
  return (value << (32 - bits)) >> (32 - bits);
}

/** What an arm64 instruction changes. */
interface Arm64Writes {
  readonly writes: readonly number[];
  readonly flags: boolean;
}

const NOTHING: Arm64Writes = { writes: [], flags: false };

/**
 * The registers that an instruction writes, by the groups of the main encoding table: too many rather than too few, because
 * nothing is assumed about a register that is written. Source: the Arm Architecture Reference Manual, C4.1.
 */
function arm64Writes(word: number): Arm64Writes {
  const group = (word >>> 25) & 15;
  const to = word & 31;
  const result = to === ZERO_REGISTER ? [] : [to];
  if (group === 8 || group === 9) return { writes: result, flags: immediateSetsFlags(word) };
  if ((group & 7) === 5) return { writes: result, flags: registersSetFlags(word) };
  if ((group & 5) === 4) return loadOrStore(word);
  // Branches and system instructions: of these only mrs has a result.
  if (group === 10 || group === 11)
    return matches(word, 0xfff00000, 0xd5300000) ? { writes: [to], flags: false } : NOTHING;
  return { writes: [to], flags: false };
}

/** subs, adds and ands with an immediate. */
function immediateSetsFlags(word: number): boolean {
  return (
    matches(word, 0x7f000000, 0x71000000) ||
    matches(word, 0x7f000000, 0x31000000) ||
    matches(word, 0x7f800000, 0x72000000)
  );
}

/** subs, adds, ands of registers, and the conditional compares. */
function registersSetFlags(word: number): boolean {
  const kind = (word >>> 24) & 0x7f;
  if (kind === 0x6b || kind === 0x2b || kind === 0x6a) return true;
  return matches(word, 0x7fe00000, 0x7a400000) || matches(word, 0x3fe00000, 0x3a400000);
}

function loadOrStore(word: number): Arm64Writes {
  const [to, second, status] = [word & 31, (word >>> 10) & 31, (word >>> 16) & 31];
  const loads = ((word >>> 22) & 1) === 1;
  const vector = ((word >>> 26) & 1) === 1;
  if (vector) return NOTHING;
  const exclusive = matches(word, 0x3f000000, 0x08000000);
  if (exclusive)
    return { writes: [...(status === ZERO_REGISTER ? [] : [status]), ...(loads ? [to] : [])], flags: false };
  const pair = matches(word, 0x3a000000, 0x28000000);
  if (pair) return { writes: loads ? [to, second] : [], flags: false };
  const atomic = matches(word, 0x3b200c00, 0x38200000);
  return { writes: ((word >>> 22) & 3) !== 0 || atomic ? [to] : [], flags: false };
}

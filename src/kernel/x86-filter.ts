/** For each pattern of opcodes just before a call: whether a call can stand there, and which byte of its target tells. */
const PATTERNS: readonly { readonly possible: boolean; readonly byte: number }[] = [
  { possible: true, byte: 0 },
  { possible: true, byte: 1 },
  { possible: true, byte: 2 },
  { possible: false, byte: 2 },
  { possible: true, byte: 3 },
  { possible: false, byte: 3 },
  { possible: false, byte: 3 },
  { possible: false, byte: 3 },
];

/**
 * Undoes the x86 filter of xz in place: before packing, the targets of calls and jumps (opcodes e8 and e9) were made
 * absolute, so that equal targets pack as equal bytes. Source: the xz file format, section 5.3.2, and what the kernel's
 * lib/xz/xz_dec_bcj.c takes: a target counts only if its top byte is 00 or ff, and an e8 inside another target does not.
 *
 * @param data one whole block, which starts at position 0 of the filter.
 */
export function undoX86Filter(data: Buffer): void {
  // Bit 0: the byte before looked like an opcode; bit 1: the one before that; bit 2: the third.
  let before = 0;
  let last = -1;
  for (let at = 0; at < data.length - 4; at++) {
    if (((data[at] ?? 0) & 0xfe) !== 0xe8) continue;
    const distance = at - last;
    before = distance > 3 ? 0 : (before << (distance - 1)) & 7;
    last = at;
    const { possible, byte } = PATTERNS[before] ?? { possible: false, byte: 0 };
    const inside = before !== 0 && (!possible || isSign(data.readUInt8(at + 4 - byte)));
    if (inside || !isSign(data.readUInt8(at + 4))) {
      before = (before << 1) | 1;
      continue;
    }
    data.writeInt32LE(relativeTarget(data.readInt32LE(at + 1), at + 5, before === 0 ? 0 : byte * 8), at + 1);
    at += 4;
  }
}

/** The target as the processor has it: 25 bits, sign-extended, counted from the next instruction. */
function relativeTarget(absolute: number, next: number, bits: number): number {
  const relative = (absolute - next) | 0;
  // The packer turned such a target around when a byte of it looked like the sign of another one.
  const turned = bits > 0 && isSign((relative >>> (24 - bits)) & 0xff);
  return ((turned ? (relative ^ (2 ** (32 - bits) - 1)) - next : relative) << 7) >> 7;
}

function isSign(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}

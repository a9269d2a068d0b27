/** What an arm64 instruction changes. */
export interface Arm64Writes {
  readonly writes: readonly number[];
  readonly flags: boolean;
}

const NOTHING: Arm64Writes = { writes: [], flags: false };
const ZERO_REGISTER = 31;

/**
 * The registers that an instruction writes, by the groups of the main encoding table: too many rather than too few, for
 * a register that is written is one about which nothing is known. Source: the Arm Architecture Reference Manual, C4.1.
 */
export function arm64Writes(word: number): Arm64Writes {
  const group = (word >>> 25) & 15;
  const to = word & 31;
  const result = to === ZERO_REGISTER ? [] : [to];
  if (group === 8 || group === 9) return { writes: result, flags: immediateSetsFlags(word) };
  if ((group & 7) === 5) return { writes: result, flags: registersSetFlags(word) };
  if ((group & 5) === 4) return loadOrStore(word);
  // Branches and system instructions: of these only mrs has a result.
  if (group === 10 || group === 11) return is(word, 0xfff00000, 0xd5300000) ? { writes: [to], flags: false } : NOTHING;
  return { writes: [to], flags: false };
}

/** subs, adds and ands with an immediate. */
function immediateSetsFlags(word: number): boolean {
  return is(word, 0x7f000000, 0x71000000) || is(word, 0x7f000000, 0x31000000) || is(word, 0x7f800000, 0x72000000);
}

/** subs, adds, ands of registers, and the conditional compares. */
function registersSetFlags(word: number): boolean {
  const kind = (word >>> 24) & 0x7f;
  if (kind === 0x6b || kind === 0x2b || kind === 0x6a) return true;
  return is(word, 0x7fe00000, 0x7a400000) || is(word, 0x3fe00000, 0x3a400000);
}

function loadOrStore(word: number): Arm64Writes {
  const [to, second, status] = [word & 31, (word >>> 10) & 31, (word >>> 16) & 31];
  const loads = ((word >>> 22) & 1) === 1;
  const vector = ((word >>> 26) & 1) === 1;
  if (vector) return NOTHING;
  const exclusive = is(word, 0x3f000000, 0x08000000);
  if (exclusive)
    return { writes: [...(status === ZERO_REGISTER ? [] : [status]), ...(loads ? [to] : [])], flags: false };
  const pair = is(word, 0x3a000000, 0x28000000);
  if (pair) return { writes: loads ? [to, second] : [], flags: false };
  const atomic = is(word, 0x3b200c00, 0x38200000);
  return { writes: ((word >>> 22) & 3) !== 0 || atomic ? [to] : [], flags: false };
}

function is(word: number, mask: number, pattern: number): boolean {
  return (word & mask) >>> 0 === pattern;
}

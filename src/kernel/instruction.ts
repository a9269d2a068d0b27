import type { Address } from './image.ts';

/** Registers are numbers: those of the architecture; a slot of the stack is a register too, above them. */
export const STACK_SLOT = 1000;

/** What a conditional jump asks: whether a value is zero, or negative. */
export type Condition = 'zero' | 'nonzero' | 'negative' | 'not negative' | 'other';

/**
 * What the walk needs to know of an instruction: where it leads, what it tells about the values that decide whether a
 * lock is held, and the forms that take and release one without a call.
 */
export type Instruction =
  | { readonly op: 'call'; readonly to: Address }
  /** A call or jump through a pointer: in memory at a fixed address, or in a register. */
  | { readonly op: 'call pointer'; readonly at?: Address }
  | { readonly op: 'jump'; readonly to: Address }
  | { readonly op: 'jump pointer' }
  | { readonly op: 'return' }
  /** Without a register it asks for the flags. */
  | { readonly op: 'branch'; readonly to: Address; readonly condition: Condition; readonly register?: number }
  | { readonly op: 'constant'; readonly to: number; readonly value: number }
  | { readonly op: 'copy'; readonly to: number; readonly from: number }
  | { readonly op: 'test'; readonly register: number }
  /** An atomic compare-and-swap of 32 bits; `old` gets what was there. x86-64 sets the flags too. */
  | {
      readonly op: 'compare and swap';
      readonly old: number;
      readonly expected: number;
      readonly value: number;
      readonly flags: boolean;
      readonly displacement?: number;
    }
  /** The start of arm64's loop for the same. */
  | { readonly op: 'load exclusive'; readonly to: number; readonly expected: number; readonly value: number }
  /** A register that becomes 1 where the flags say zero, or where they say non-zero. */
  | { readonly op: 'set'; readonly to: number; readonly when: 'zero' | 'nonzero' }
  /** A store that can be an unlock: of one byte of 0, or of the register. */
  | { readonly op: 'store byte'; readonly displacement?: number; readonly value?: number }
  /** The stack pointer moves: slots have other numbers from here. `writes`: a register that changes with it. */
  | { readonly op: 'move stack'; readonly writes?: number }
  | { readonly op: 'other'; readonly writes: readonly number[]; readonly flags: boolean };

export interface Decoded {
  /** In bytes. */
  readonly size: number;
  readonly instruction: Instruction;
}

export interface Decoder {
  /** The registers that a function's arguments are in. */
  readonly argumentRegisters: readonly number[];
  /** The registers that a call leaves undefined. */
  readonly clobbered: readonly number[];
  /** @returns undefined where there is no instruction. */
  decode(address: Address): Decoded | undefined;
}

/** The register that holds a function's result, on both architectures. */
export const RESULT = 0;

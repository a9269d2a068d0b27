import type { Architecture } from './debian-archive.ts';

/** Where one CPU of the guest is. */
export interface CpuState {
  /** The address of the next instruction. */
  readonly at: bigint;
  /** The stack pointer. */
  readonly stack: bigint;
  /** Whether the CPU takes interrupts. */
  readonly interrupts: boolean;
  /** Whether it runs the kernel, not a program. */
  readonly kernel: boolean;
  /** Whether it sleeps until the next interrupt. */
  readonly halted: boolean;
}

/** RFLAGS.IF. Source: Intel SDM volume 1, 3.4.3. */
const X86_INTERRUPTS = 0x200n;
/** PSTATE.I masks interrupts. Source: Arm ARM, C5.2.2 (DAIF). */
const ARM_MASKED = 0x80n;

/**
 * Reads the answer of QEMU's monitor to `info registers -a`; CPUs in their order.
 * @throws Error if it holds no CPU, because then QEMU writes it otherwise than this reads it
 */
export function readRegisters(text: string, architecture: Architecture): CpuState[] {
  const parts = text.split(/^CPU#\d+/m).slice(1);
  const states = parts.map((part) => (architecture === 'amd64' ? x86State(part) : armState(part)));
  if (states.length === 0) throw new Error('QEMU told no registers.');
  return states;
}

function x86State(part: string): CpuState {
  const flags = hexadecimal(part, /\bRFL=([0-9a-f]+)/);
  return {
    at: hexadecimal(part, /\bRIP=([0-9a-f]+)/),
    stack: hexadecimal(part, /\bRSP=([0-9a-f]+)/),
    interrupts: (flags & X86_INTERRUPTS) !== 0n,
    kernel: /\bCPL=0\b/.test(part),
    halted: /\bHLT=1\b/.test(part),
  };
}

function armState(part: string): CpuState {
  const state = hexadecimal(part, /\bPSTATE=([0-9a-f]+)/);
  return {
    at: hexadecimal(part, /\bPC=([0-9a-f]+)/),
    stack: hexadecimal(part, /\bSP=([0-9a-f]+)/),
    interrupts: (state & ARM_MASKED) === 0n,
    kernel: ((state >> 2n) & 3n) !== 0n,
    halted: false,
  };
}

function hexadecimal(text: string, pattern: RegExp): bigint {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`QEMU told no register ${pattern.source}.`);
  return BigInt(`0x${found}`);
}

import type { Architecture } from './image.ts';
import type { Instruction } from './instruction.ts';
import { FOR_F_LOCK, lockTakenIn } from './lock-names.ts';
import { type Flags, inlineLabel, isInline, type PathState, type Value } from './lock-state.ts';

/** Where an instruction stands. */
interface Place {
  readonly architecture: Architecture;
  /** The function, without suffixes. */
  readonly name: string;
}

/** Applies an instruction that leads nowhere else to what is known. */
export function step(state: PathState, instruction: Instruction, place: Place): void {
  switch (instruction.op) {
    case 'constant':
      state.set(instruction.to, { is: 'constant', value: instruction.value });
      break;
    case 'copy':
      state.set(instruction.to, state.registers.get(instruction.from));
      break;
    case 'test':
      state.flags = { is: 'register', register: instruction.register };
      break;
    case 'set':
      state.set(instruction.to, asRegister(state, instruction.when));
      break;
    case 'compare and swap':
      compareAndSwap(state, instruction, place);
      break;
    case 'load exclusive':
      state.set(instruction.to, attempt(state, instruction, place));
      break;
    case 'store byte':
      storeByte(state, instruction, place);
      break;
    case 'move stack':
      state.forgetStack();
      if (instruction.writes !== undefined) state.forget([instruction.writes]);
      break;
    case 'other':
      state.forget(instruction.writes);
      if (instruction.flags) state.flags = undefined;
      break;
    default:
  }
  if (state.flags?.is === 'register' && changes(instruction, state.flags.register)) state.flags = undefined;
}

/** The flags speak of a register as it was. */
function changes(instruction: Instruction, register: number): boolean {
  switch (instruction.op) {
    case 'constant':
    case 'copy':
    case 'load exclusive':
      return instruction.to === register;
    case 'move stack':
      return instruction.writes === register;
    case 'other':
      return instruction.writes.includes(register);
    default:
      return false;
  }
}

/** A register that becomes 1 when the flags say so tells of an attempt the other way round. */
function asRegister(state: PathState, when: 'zero' | 'nonzero'): Value | undefined {
  const { flags } = state;
  if (flags?.is !== 'attempt') return undefined;
  return { ...flags, takenWhen: flags.takenWhen === when ? 'nonzero' : 'zero' };
}

type Swap = Instruction & { readonly op: 'compare and swap' | 'load exclusive' };

/** The fast path of a queued spin lock: 0, for free, becomes 1. It is taken when 0 was there. */
function attempt(state: PathState, swap: Swap, { name, architecture }: Place): Value | undefined {
  const lock = lockTakenIn(name);
  if (lock === undefined || FOR_F_LOCK.test(name)) return undefined;
  const isExpected = isConstant(valueIn(state, swap.expected, architecture), 0);
  if (!isExpected || !isConstant(valueIn(state, swap.value, architecture), 1)) return undefined;
  const displacement = swap.op === 'compare and swap' ? swap.displacement : undefined;
  return { is: 'attempt', lock: inlineLabel(lock, displacement), takenWhen: 'zero' };
}

function compareAndSwap(state: PathState, swap: Swap & { op: 'compare and swap' }, place: Place): void {
  const result = attempt(state, swap, place);
  if (result !== undefined && swap.displacement !== undefined) state.displacement = swap.displacement;
  state.set(swap.old, result);
  if (swap.flags) state.flags = result;
}

/** The store of a 0 to the lock that was taken last, at its own place, is an unlock. */
function storeByte(state: PathState, store: Instruction & { op: 'store byte' }, place: Place): void {
  const last = state.held.at(-1);
  if (last === undefined || FOR_F_LOCK.test(place.name)) return;
  if (store.value !== undefined && !isConstant(state.registers.get(store.value), 0)) return;
  // x86-64 releases without a call only where it took without one; arm64 always does.
  if (place.architecture === 'x86_64' && !isInline(last)) return;
  const { displacement } = store;
  if (displacement === undefined || displacement === 0 || last.endsWith(`*${displacement}`)) state.release(last);
}

/** On arm64 register 31 reads as 0. */
function valueIn(state: PathState, register: number, architecture: Architecture): Value | undefined {
  if (architecture === 'arm64' && register === 31) return { is: 'constant', value: 0 };
  return state.registers.get(register);
}

function isConstant(value: Value | undefined, number: number): boolean {
  return value?.is === 'constant' && value.value === number;
}

type Branch = Instruction & { readonly op: 'branch' };

/**
 * What is known on one side of a branch.
 * @returns undefined when that side cannot be taken.
 */
export function sideOf(state: PathState, branch: Branch, taken: boolean): PathState | undefined {
  const asked: Flags = branch.register === undefined ? state.flags : { is: 'register', register: branch.register };
  const value: Value | undefined = asked?.is === 'register' ? state.registers.get(asked.register) : asked;
  const zero = saysZero(branch, taken, value);
  if (zero !== undefined && value !== undefined && !isPossible(branch, value, zero)) return undefined;
  const side = state.copy();
  if (zero === undefined) return side;
  if (value?.is === 'attempt') side.decide(value, zero);
  else if (value === undefined && asked?.is === 'register')
    side.set(asked.register, zero ? { is: 'constant', value: 0 } : { is: 'nonzero' });
  return side;
}

/** Whether the value is zero on this side, or not, or both can be. A lock function's error is negative, success is 0. */
function saysZero({ condition }: Branch, taken: boolean, value: Value | undefined): boolean | undefined {
  switch (condition) {
    case 'zero':
      return taken;
    case 'nonzero':
      return !taken;
    case 'negative':
      if (taken) return false;
      return value?.is === 'attempt' ? true : undefined;
    case 'not negative':
      if (!taken) return false;
      return value?.is === 'attempt' ? true : undefined;
    case 'other':
      return undefined;
  }
}

function isPossible({ condition }: Branch, value: Value, zero: boolean): boolean {
  if (value.is === 'nonzero') return !zero;
  if (value.is !== 'constant') return true;
  if (condition === 'zero' || condition === 'nonzero') return (value.value === 0) === zero;
  return zero || value.value < 0;
}

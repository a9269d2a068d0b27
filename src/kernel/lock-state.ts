import { STACK_SLOT } from './instruction.ts';
import type { MapLock } from './lock-names.ts';

/** A lock as the walk knows it: its class, and `*` and where it lies in its structure, when it was taken without a call. */
export type LockLabel = string;

/** @param lock undefined: a lock of other code, which has no class. */
export function label(lock: MapLock | undefined): LockLabel {
  return lock ?? 'other';
}

export function inlineLabel(lock: MapLock | undefined, displacement?: number): LockLabel {
  return `${label(lock)}*${displacement ?? ''}`;
}

export function isInline(held: LockLabel): boolean {
  return held.includes('*');
}

/** The class of a lock; 'other' has none. */
export function classOf(held: LockLabel): string {
  return held.split('*', 1)[0] ?? held;
}

/** What is known of a register: its value, that it is not zero, or that it tells whether a lock was taken. */
export type Value =
  | { readonly is: 'constant'; readonly value: number }
  | { readonly is: 'nonzero' }
  | { readonly is: 'attempt'; readonly lock: LockLabel; readonly takenWhen: 'zero' | 'nonzero' };

/** What the flags tell: of a value, or of a register. */
export type Flags = Value | { readonly is: 'register'; readonly register: number } | undefined;

/** What is known at one place of one path. */
export class PathState {
  /** From the first taken to the last. */
  held: readonly LockLabel[];
  readonly registers: Map<number, Value>;
  flags: Flags;
  /** Where the last lock lies that was tried without a call. */
  displacement: number | undefined;

  constructor(held: readonly LockLabel[], from?: PathState) {
    this.held = held;
    this.registers = new Map(from?.registers);
    this.flags = from?.flags;
    this.displacement = from?.displacement;
  }

  copy(held: readonly LockLabel[] = this.held): PathState {
    return new PathState(held, this);
  }

  /** A text that two states share if the same can happen in both. */
  key(): string {
    const registers = [...this.registers].sort(([a], [b]) => a - b);
    return `${this.held.join('|')}#${registers.map(([register, value]) => `${register}${keyOf(value)}`)}#${keyOf(this.flags)}`;
  }

  /** What a function that is called from here starts with: the constants among its arguments, and no more. */
  asCall(argumentRegisters: readonly number[]): PathState {
    const start = new PathState(this.held);
    for (const register of argumentRegisters) {
      const value = this.registers.get(register);
      if (value?.is === 'constant') start.set(register, value);
    }
    return start;
  }

  take(lock: LockLabel): void {
    this.held = [...this.held, lock];
  }

  /** Releases the last lock of a name, or, when there is none of that name, the last lock. */
  release(lock?: LockLabel): void {
    const named = lock === undefined ? -1 : this.held.lastIndexOf(lock);
    const index = named >= 0 ? named : this.held.length - 1;
    this.held = this.held.filter((_, each) => each !== index);
  }

  set(register: number, value: Value | undefined): void {
    if (value === undefined) this.registers.delete(register);
    else this.registers.set(register, value);
  }

  forget(registers: readonly number[]): void {
    for (const register of registers) this.registers.delete(register);
  }

  forgetStack(): void {
    for (const register of [...this.registers.keys()]) if (register >= STACK_SLOT) this.registers.delete(register);
  }

  /** Where one place has too many states, only what tells about locks is kept. */
  forgetAllButAttempts(): void {
    for (const [register, value] of [...this.registers]) if (value.is !== 'attempt') this.registers.delete(register);
  }

  /** An attempt is decided: every register that depends on it is known now. */
  decide(attempt: Value & { is: 'attempt' }, zero: boolean): void {
    const taken = (attempt.takenWhen === 'zero') === zero;
    if (taken) this.take(attempt.lock);
    for (const [register, value] of this.registers) {
      if (value.is !== 'attempt' || value.lock !== attempt.lock) continue;
      const isZero = (value.takenWhen === 'zero') === taken;
      this.registers.set(register, isZero ? { is: 'constant', value: 0 } : { is: 'nonzero' });
    }
    this.flags = undefined;
  }
}

function keyOf(value: Flags): string {
  switch (value?.is) {
    case undefined:
      return '';
    case 'constant':
      return `=${value.value}`;
    case 'nonzero':
      return '!';
    case 'attempt':
      return `?${value.lock}${value.takenWhen}`;
    case 'register':
      return `r${value.register}`;
  }
}

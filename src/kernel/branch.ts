import type { Instruction } from './instruction.ts';
import type { Flags, PathState, Value } from './lock-state.ts';

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

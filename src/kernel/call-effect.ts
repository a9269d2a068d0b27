import type { KernelCode } from './code.ts';
import type { Address } from './image.ts';
import { RESULT } from './instruction.ts';
import {
  bareName,
  callsEviction,
  FOR_F_LOCK,
  FOR_SPECIAL_FIELDS,
  KEEPS_MOST_REGISTERS,
  KEEPS_REGISTERS,
  lockTakenIn,
  roleOf,
} from './lock-names.ts';
import { inlineLabel, type LockLabel, label, type PathState } from './lock-state.ts';
import { INLINE_UNLOCK, type Passages, type Walked } from './passage.ts';

/** What a call needs to know of where it stands. */
export interface CallSite {
  readonly code: KernelCode;
  /** The function that calls, without suffixes. */
  readonly caller: string;
  /** Collects what the call runs through. */
  readonly passages: Passages;
  readonly follow: (address: Address, start: PathState) => Walked;
  /** Where the LRU list's pointer to the hash table leads. */
  readonly eviction: () => Address | undefined;
  readonly gap: (why: string) => void;
}

/** The states that a path can be in behind a call. The state passed in is used up. */
export function effectOfCall(to: Address, state: PathState, site: CallSite): readonly PathState[] {
  const symbol = site.code.nameOf(to);
  const name = bareName(symbol);
  if (site.code.image.architecture === 'x86_64' && KEEPS_REGISTERS.test(name)) {
    state.flags = undefined;
    return [state];
  }
  const entry = state.held;
  const own = lockTakenIn(site.caller);
  const start = state.asCall(site.code.argumentRegisters);
  clobber(state, site);
  switch (roleOf(name)) {
    case 'never returns':
      return [];
    case 'lock':
      state.take(label(own));
      pass(site, name, { entry, exits: [state.held], acquires: true });
      return [state];
    case 'try lock':
      pass(site, name, { entry, exits: [[...entry, label(own)]], acquires: true });
      state.set(RESULT, { is: 'attempt', lock: label(own), takenWhen: 'nonzero' });
      return [state];
    case 'unlock':
      state.release(label(own));
      pass(site, name, { entry, exits: [state.held], acquires: false });
      return [state];
    case 'slow path':
      if (FOR_F_LOCK.test(site.caller)) return [state];
      state.take(inlineLabel(own));
      pass(site, name, { entry, exits: [state.held], acquires: true });
      return [state];
    case 'resilient lock':
      pass(site, name, { entry, exits: [[...entry, inlineLabel(own)], entry], acquires: true });
      state.set(RESULT, { is: 'attempt', lock: inlineLabel(own, state.displacement), takenWhen: 'zero' });
      return [state];
    case 'called under the lock':
      if (site.caller !== FOR_SPECIAL_FIELDS)
        site.passages.add({ name, symbol, entry, exits: [entry], acquires: false });
      return [state];
    case 'map code':
      return followed(to, start, state, site);
    case 'thunk':
      return effectOfPointer(state, site);
    case 'other':
      return [state];
  }
}

function followed(to: Address, start: PathState, state: PathState, site: CallSite): readonly PathState[] {
  const entry = state.held;
  const { endings, passages } = site.follow(to, start);
  const symbol = site.code.nameOf(to);
  const exits = endings.map(({ held }) => held);
  site.passages.add({ name: bareName(symbol), symbol, entry, exits, acquires: false });
  site.passages.addAll(passages);
  return endings.map(({ held, result }) => {
    const after = state.copy(held);
    after.set(RESULT, result ?? after.registers.get(RESULT));
    return after;
  });
}

/**
 * A call through a pointer. Known are the paravirt operations, by the pointer that the image starts with, and what the
 * LRU list calls; every other pointer is a gap, and is assumed to leave the locks as they are.
 *
 * @param at where the pointer is stored, when that is fixed.
 */
export function effectOfPointer(state: PathState, site: CallSite, at?: Address): readonly PathState[] {
  if (at !== undefined) return paravirt(at, state, site);
  if (callsEviction(site.caller)) {
    const eviction = site.eviction();
    if (eviction !== undefined) return effectOfCall(eviction, state, site);
  }
  site.gap(`a call through a pointer is not followed${state.held.length > 0 ? ', with a lock held' : ''}`);
  clobber(state, site);
  return [state];
}

function paravirt(at: Address, state: PathState, site: CallSite): readonly PathState[] {
  const { code } = site;
  const to = code.image.pointerAt(at);
  const name = to !== undefined && code.symbols.namesAt(to) !== undefined ? code.nameOf(to) : '';
  if (to !== undefined && roleOf(name) === 'slow path') return effectOfCall(to, state, site);
  if (name.includes('queued_spin_unlock')) {
    const entry = state.held;
    clobber(state, site);
    if (FOR_F_LOCK.test(site.caller)) return [state];
    state.release();
    pass(site, INLINE_UNLOCK, { entry, exits: [state.held], acquires: false });
    return [state];
  }
  if (KEEPS_MOST_REGISTERS.test(name)) {
    state.forget([RESULT]);
    state.flags = undefined;
  } else clobber(state, site);
  return [state];
}

function pass(
  site: CallSite,
  name: string,
  locks: {
    readonly entry: readonly LockLabel[];
    readonly exits: readonly (readonly LockLabel[])[];
    readonly acquires: boolean;
  },
): void {
  site.passages.add({ name, symbol: name, ...locks });
}

function clobber(state: PathState, site: CallSite): void {
  state.forget(site.code.clobbered);
  state.flags = undefined;
}

import { remembered } from '../text/memo.ts';
import { type CallSite, effectOfCall, effectOfPointer } from './call-effect.ts';
import type { KernelCode } from './code.ts';
import type { Address } from './image.ts';
import { type Instruction, RESULT } from './instruction.ts';
import { bareName, EVICTION } from './lock-names.ts';
import { PathState, type Value } from './lock-state.ts';
import { type Ending, Passages, type Walked } from './passage.ts';
import { Budget } from './unreadable.ts';
import { sideOf, step } from './value-step.ts';

/** Deeper calls, and more locks, than map code has. */
const DEEPEST = 10;
const MOST_LOCKS = 6;

/** With more states at one place the values of registers are dropped. */
const MOST_STATES = 80;

/** Debian's kernels take 11,000 to 25,000. */
const MOST_STEPS = 1_000_000;

/**
 * Follows the code of a map operation along all its paths, with the locks that are held. It knows the registers that
 * decide about locks, so that a path on which a lock was not taken is not followed as one on which it was. Calls are
 * followed into the map code, and no further; pointers are not, but for the eviction of an LRU map and paravirt calls.
 */
export class Walk {
  /** Where a path could not be followed, each once: `function: why`. */
  readonly gaps = new Set<string>();
  private readonly code: KernelCode;
  private readonly known = new Map<string, Walked>();
  private readonly running = new Set<string>();
  private readonly budget = new Budget(MOST_STEPS, 'steps through its code');

  constructor(code: KernelCode) {
    this.code = code;
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.budget.spent;
  }

  /**
   * @param address where the function starts.
   * @param start what is known there: the locks that are held, and arguments.
   * @throws UnreadableImage when its code has no end.
   */
  run(address: Address, start = new PathState([]), depth = 0): Walked {
    const key = `${address}/${start.key()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A function that calls itself adds nothing new: its first call is being followed.
    if (this.running.has(key) || depth > DEEPEST) return unfollowed(start);
    this.running.add(key);
    const walked = new FunctionWalk(this, this.code, { address, depth }).run(start);
    this.running.delete(key);
    this.known.set(key, walked);
    return walked;
  }

  spend(): void {
    this.budget.spend();
  }
}

function unfollowed({ held }: PathState): Walked {
  return { endings: [{ held, result: undefined }], passages: [] };
}

/** One function, with one set of locks and known arguments at its start. */
class FunctionWalk {
  private readonly walk: Walk;
  private readonly code: KernelCode;
  private readonly start: Address;
  private readonly depth: number;
  private readonly name: string;
  private readonly passages = new Passages();
  private readonly endings = new Map<string, Ending>();
  private readonly seen = new Map<Address, Set<string>>();
  private readonly open: { address: Address; state: PathState }[] = [];

  constructor(walk: Walk, code: KernelCode, where: { readonly address: Address; readonly depth: number }) {
    this.walk = walk;
    this.code = code;
    this.start = where.address;
    this.depth = where.depth;
    this.name = bareName(code.nameOf(where.address));
  }

  run(state: PathState): Walked {
    this.open.push({ address: this.start, state });
    for (let path = this.open.pop(); path !== undefined; path = this.open.pop()) {
      if (path.state.held.length > MOST_LOCKS) this.walk.gaps.add(`${this.name}: more than ${MOST_LOCKS} locks`);
      else this.follow(path.address, path.state);
    }
    return { endings: [...this.endings.values()], passages: this.passages.list() };
  }

  /** Follows a path until it ends, was followed before, or divides. */
  private follow(from: Address, state: PathState): void {
    for (let address = from; ; ) {
      this.walk.spend();
      const decoded = this.code.at(address);
      if (decoded === undefined || this.wasHere(address, decoded.instruction, state)) return;
      const next = address + decoded.size;
      const after = this.flow(address, next, decoded.instruction, state);
      if (after === undefined) return;
      address = after;
    }
  }

  /** States are compared where paths divide or meet: elsewhere a path has one way to go. */
  private wasHere(address: Address, { op }: Instruction, state: PathState): boolean {
    const seen = this.seen.get(address);
    const compared = op === 'branch' || op === 'jump' || op === 'call' || seen !== undefined || address === this.start;
    if (!compared) return false;
    if (seen !== undefined && seen.size > MOST_STATES) state.forgetAllButAttempts();
    const key = state.key();
    if (seen?.has(key)) return true;
    remembered(this.seen, address, () => new Set<string>()).add(key);
    return false;
  }

  /** Where the path goes on; undefined when it ends here or divides. */
  private flow(address: Address, next: Address, instruction: Instruction, state: PathState): Address | undefined {
    switch (instruction.op) {
      case 'return':
        this.end(state);
        return undefined;
      // A jump table, or a call at the end of the function.
      case 'jump pointer':
        this.endAll(effectOfPointer(state, this.site()));
        return undefined;
      case 'jump':
        return this.jump(address, instruction.to, state);
      case 'branch':
        this.branch(address, next, instruction, state);
        return undefined;
      case 'call':
        this.goOn(next, effectOfCall(instruction.to, state, this.site()));
        return undefined;
      case 'call pointer':
        this.goOn(next, effectOfPointer(state, this.site(), instruction.at));
        return undefined;
      default:
        step(state, instruction, { architecture: this.code.image.architecture, name: this.name });
        return next;
    }
  }

  private jump(address: Address, to: Address, state: PathState): Address | undefined {
    if (this.code.nameOf(to).includes('return_thunk')) {
      this.end(state);
      return undefined;
    }
    if (!this.code.leaves(address, to) && !this.code.leavesColdPart(address, to)) return to;
    this.endAll(effectOfCall(to, state, this.site()));
    return undefined;
  }

  private branch(address: Address, next: Address, branch: Instruction & { op: 'branch' }, state: PathState): void {
    for (const taken of [true, false]) {
      const side = sideOf(state, branch, taken);
      if (side === undefined) continue;
      if (taken && this.code.leaves(address, branch.to)) this.endAll(effectOfCall(branch.to, side, this.site()));
      else this.open.push({ address: taken ? branch.to : next, state: side });
    }
  }

  private goOn(address: Address, states: readonly PathState[]): void {
    for (const state of states) this.open.push({ address, state });
  }

  private endAll(states: readonly PathState[]): void {
    for (const state of states) this.end(state);
  }

  private end({ held, registers }: PathState): void {
    const value = registers.get(RESULT);
    const result: Value | undefined = value?.is === 'constant' && value.value !== 0 ? { is: 'nonzero' } : value;
    this.endings.set(`${held.join('|')}/${JSON.stringify(result ?? 0)}`, { held, result });
  }

  private site(): CallSite {
    return {
      code: this.code,
      caller: this.name,
      passages: this.passages,
      follow: (address, start) => this.walk.run(address, start, this.depth + 1),
      eviction: () => this.code.symbols.find(EVICTION)?.address,
      gap: (why) => this.walk.gaps.add(`${this.name}: ${why}`),
    };
  }
}

import { remembered } from '../text/memo.ts';
import type { KernelCode } from './code.ts';
import type { Address } from './image.ts';
import type { Instruction } from './instruction.ts';
import { bareName, KEEPS_REGISTERS, roleOf } from './lock-names.ts';
import { Budget } from './unreadable.ts';

/** The functions that a function calls itself, by where they start: on every path to its end, and on any. */
interface Calls {
  readonly every: ReadonlySet<Address>;
  readonly any: ReadonlySet<Address>;
}

/** How sure it is that a function runs: on every path, or on some. */
export type Certainty = 'every' | 'some';

/** What an instruction does to the calls of its function. */
interface Step {
  readonly call?: Address;
  /** Another place of the function where it can go on. */
  readonly jump?: Address;
  /** The function ends there, with that call or without one. */
  readonly last?: Address | 'none';
  readonly goesOn?: true;
}

const MOST_STEPS = 5_000_000;

/** Helpers end in code of the whole kernel: past so many calls, what runs is no longer what the helper is about. */
const DEEPEST = 5;

/** Called after an error: the tables do not list what runs then. */
const ON_ERRORS =
  /^(_?printk|_printk_deferred|vprintk|__warn_printk|warn_slowpath_\w+|report_bug|dump_stack\w*|__ubsan\w*|kasan_\w+|__kasan\w*|lockdep_\w+)$/;

/** Called for features that the maps of bpftrace do not have: timers, lists and pointers among the values, BPF_F_LOCK. */
const FOR_FIELDS_OF_VALUES =
  /^(bpf_obj_(free|cancel)_fields|check_and_\w+_fields|bpf_timer_\w+|copy_map_value_locked)$/;

/** Functions that never return, besides those on the lock path. */
const ABORTS = /^usercopy_abort$/;

/** Called to let something else run, or for accounting: listed, but not followed. */
const NOT_FOLLOWED =
  /^(schedule|__schedule|preempt_schedule|__cond_resched|rcu_|__rcu_|migrate_|mutex_|__mutex|down_|up_|__might|might_|wake_up_|try_to_wake|__audit|audit_|queue_work)/;

/** Which functions a function runs through, without the locks: calls that stand in its code, and in theirs. */
export class CallGraph {
  private readonly code: KernelCode;
  private readonly known = new Map<Address, Calls>();
  private readonly budget = new Budget(MOST_STEPS, 'steps through the code of its helpers');

  constructor(code: KernelCode) {
    this.code = code;
  }

  /**
   * The functions that run when one does, by their symbols, that one included.
   * @throws UnreadableImage when the code has no end.
   */
  reach(root: Address): ReadonlyMap<string, Certainty> {
    const every = this.closure(root, ({ every }) => every);
    const some = this.closure(root, ({ any }) => any);
    const found = new Map<string, Certainty>();
    for (const address of some) found.set(this.code.nameOf(address), 'some');
    for (const address of every) found.set(this.code.nameOf(address), 'every');
    return found;
  }

  private closure(root: Address, next: (calls: Calls) => ReadonlySet<Address>): ReadonlySet<Address> {
    const found = new Set([root]);
    let edge: readonly Address[] = [root];
    for (let depth = 0; depth < DEEPEST && edge.length > 0; depth++) {
      const called = edge.flatMap((address) => [...next(this.callsOf(address))]);
      edge = [...new Set(called)].filter((address) => !found.has(address));
      for (const address of edge) found.add(address);
    }
    return found;
  }

  private callsOf(start: Address): Calls {
    return remembered(this.known, start, () =>
      NOT_FOLLOWED.test(bareName(this.code.nameOf(start))) ? NONE : this.read(start),
    );
  }

  /** Follows all paths of a function with the calls that have been made for sure, until nothing is taken away any more. */
  private read(start: Address): Calls {
    const any = new Set<Address>();
    const made = new Map<Address, ReadonlySet<Address>>();
    let every: ReadonlySet<Address> | undefined;
    const open: { address: Address; calls: ReadonlySet<Address> }[] = [{ address: start, calls: new Set() }];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      let { address, calls } = path;
      for (;;) {
        this.budget.spend();
        const before = made.get(address);
        const both = before === undefined ? calls : intersection(before, calls);
        if (before !== undefined && both.size === before.size) break;
        made.set(address, both);
        calls = both;
        const decoded = this.code.at(address);
        if (decoded === undefined) break;
        const next = address + decoded.size;
        const step = this.step(address, decoded.instruction);
        if (step.call !== undefined) {
          any.add(step.call);
          if (!calls.has(step.call)) calls = new Set([...calls, step.call]);
        }
        if (step.jump !== undefined) open.push({ address: step.jump, calls });
        if (step.last !== undefined) {
          const ending: ReadonlySet<Address> = step.last === 'none' ? calls : new Set([...calls, step.last]);
          if (step.last !== 'none') any.add(step.last);
          every = every === undefined ? ending : intersection(every, ending);
        }
        if (!step.goesOn) break;
        address = next;
      }
    }
    return { every: every ?? NONE.every, any };
  }

  private step(address: Address, instruction: Instruction): Step {
    switch (instruction.op) {
      case 'return':
      case 'jump pointer':
        return { last: 'none' };
      case 'call': {
        const name = bareName(this.code.nameOf(instruction.to));
        if (roleOf(name) === 'never returns' || ABORTS.test(name)) return {};
        return this.isCode(instruction.to) ? { call: instruction.to, goesOn: true } : { goesOn: true };
      }
      case 'jump':
        if (!this.leaves(address, instruction.to)) return { jump: instruction.to };
        return { last: this.isCode(instruction.to) ? instruction.to : 'none' };
      case 'branch':
        if (!this.leaves(address, instruction.to)) return { jump: instruction.to, goesOn: true };
        return { last: this.isCode(instruction.to) ? instruction.to : 'none', goesOn: true };
      default:
        return { goesOn: true };
    }
  }

  private leaves(from: Address, to: Address): boolean {
    return this.code.leaves(from, to) || this.code.leavesColdPart(from, to);
  }

  /** A function that keeps its callers' registers is not part of their work: it belongs to the scheduler or the tracer. */
  private isCode(to: Address): boolean {
    const names = this.code.symbols.namesAt(to);
    return names !== undefined && !names.some(isNoCode);
  }
}

function isNoCode(name: string): boolean {
  if (KEEPS_REGISTERS.test(name) || name.includes('thunk')) return true;
  return ON_ERRORS.test(bareName(name)) || FOR_FIELDS_OF_VALUES.test(bareName(name));
}

const NONE: Calls = { every: new Set(), any: new Set() };

function intersection(one: ReadonlySet<Address>, other: ReadonlySet<Address>): ReadonlySet<Address> {
  return new Set([...one].filter((each) => other.has(each)));
}

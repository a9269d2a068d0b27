import type { Expression } from '../syntax/tree.ts';

/**
 * Who else may be in the bucket that a key picks.
 * - `shared`: other CPUs use the same key at the same time (constants, pid, comm).
 * - `per-thread`: only this thread has it; two threads meet in a bucket by hash alone.
 * - `per-cpu`: only this CPU has it.
 */
export type Sharing = 'shared' | 'per-thread' | 'per-cpu' | 'unknown';

export interface Key {
  readonly sharing: Sharing;
  /** The key without white space, `$variables` replaced by what they were set from; empty for a map without a key. */
  readonly text: string;
  /** Fixed while one task stays on one CPU with interrupts off: a nested program computes the same value. */
  readonly bound: boolean;
  readonly constant: boolean;
}

/** The key of a map without brackets: one entry for everybody. */
export const SCALAR: Key = { sharing: 'shared', text: '', bound: true, constant: true };

/** What a builtin is the same for. Builtins that are not here are unknown and may differ at each event. */
const BUILTINS: Readonly<Record<string, Sharing>> = {
  pid: 'shared',
  comm: 'shared',
  uid: 'shared',
  gid: 'shared',
  username: 'shared',
  cgroup: 'shared',
  tid: 'per-thread',
  curtask: 'per-thread',
  cpu: 'per-cpu',
  numaid: 'shared',
  ncpus: 'shared',
  jiffies_hz: 'shared',
};

/** Finds what a `$variable` or a macro parameter stands for; undefined when it is not known. */
export type Resolve = (name: string) => Expression | undefined;

/**
 * Classifies the key of a map access.
 * @param keys the expressions between the brackets; empty for a scalar map
 * @param text the script's text, which the expressions' spans point into
 */
export function classifyKey(keys: readonly Expression[], text: string, resolve: Resolve): Key {
  if (keys.length === 0) return SCALAR;
  const parts = keys.map((key) => classify(key, text, resolve, 0));
  return { ...combine(parts), text: parts.map((part) => part.text).join(',') };
}

const DEEPEST_VARIABLE = 8;

function classify(expression: Expression, text: string, resolve: Resolve, depth: number): Key {
  const own = text.slice(expression.span.start, expression.span.end).replace(/\s+/g, '');
  const again = (inner: Expression) => classify(inner, text, resolve, depth + 1);
  const unknown: Key = { sharing: 'unknown', text: own, bound: false, constant: false };
  switch (expression.kind) {
    case 'integer':
    case 'float':
    case 'string':
    case 'boolean':
    case 'duration':
    case 'positional':
    case 'sizeof':
      return { sharing: 'shared', text: own, bound: true, constant: true };
    case 'identifier':
    case 'variable': {
      const value = depth < DEEPEST_VARIABLE ? resolve(expression.name) : undefined;
      if (value !== undefined) return again(value);
      if (expression.kind === 'variable') return unknown;
      // The probe's own name is the same on every CPU, but another one in the nested program.
      if (expression.name === 'probe') return { sharing: 'shared', text: own, bound: false, constant: false };
      const sharing = Object.hasOwn(BUILTINS, expression.name) ? BUILTINS[expression.name] : undefined;
      return sharing === undefined ? unknown : { sharing, text: own, bound: true, constant: false };
    }
    case 'tuple': {
      const parts = expression.elements.map(again);
      return { ...combine(parts), text: `(${parts.map((part) => part.text).join(',')})` };
    }
    case 'record': {
      const parts = expression.fields.map((field) => again(field.value));
      return { ...combine(parts), text: `(${parts.map((part) => part.text).join(',')})` };
    }
    case 'cast': {
      const inner = again(expression.operand);
      return { ...inner, text: `(${expression.type})${inner.text}` };
    }
    case 'unary': {
      // Following a pointer reads memory, which may change between two events.
      if (expression.operator === '*') return unknown;
      const inner = again(expression.operand);
      return { ...inner, text: `${expression.operator}${inner.text}` };
    }
    case 'binary': {
      const parts = [again(expression.left), again(expression.right)];
      return { ...combine(parts), text: parts.map((part) => part.text).join(expression.operator) };
    }
    case 'call':
    case 'map':
    case 'member':
    case 'index':
    case 'update':
    case 'ternary':
    case 'block-expression':
    case 'if-expression':
      return unknown;
  }
}

/** The rarest part decides who shares the whole. */
function combine(parts: readonly Key[]): Omit<Key, 'text'> {
  const has = (sharing: Sharing) => parts.some((part) => part.sharing === sharing);
  const sharing: Sharing = has('per-thread')
    ? 'per-thread'
    : has('per-cpu')
      ? 'per-cpu'
      : has('unknown')
        ? 'unknown'
        : 'shared';
  return {
    sharing,
    bound: parts.every((part) => part.bound),
    constant: parts.every((part) => part.constant),
  };
}

/**
 * Whether a nested program's key can pick another entry than the key held around it, on the same CPU and task. Two
 * times the same expression over pid, tid, comm, cpu or constants is the same entry.
 */
export function keysMayDiffer(held: Key, wanted: Key): boolean {
  if (held.text === '' || wanted.text === '') return false;
  if (held.text === wanted.text) return !(held.bound && wanted.bound);
  return true;
}

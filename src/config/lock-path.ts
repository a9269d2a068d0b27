import * as z from 'zod/mini';
import type { HeldCode, KernelOperation } from '../facts/kernel-table.ts';
import { KERNEL_OPERATION_NAMES } from '../facts/kernel-table.ts';
import { machineOf } from '../facts/query/target.ts';
import type { Target, VendorFunction } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import { TARGET_LIST } from './target-list.ts';
import { resolveTarget } from './targets.ts';

const HELD = ['no', 'maybe', 'held'] as const;
const ROW_LIMIT = 200;

/** Names of kallsyms, with the endings that compilers add (`.isra.0`). */
const SYMBOL = /^[A-Za-z_][A-Za-z0-9_.]{0,127}$/;

const EXAMPLE = '"- { function: vendor_htab_lock, entry: no, exit: held }"';

function held(side: 'entry' | 'exit') {
  return z
    .enum(HELD, `${side} says whether a map's lock is held there: ${HELD.join(', ')}.`)
    .check(
      z.describe(`Whether a lock of the map is held when a probe at the function's ${side} fires. Without it: no.`),
    );
}

const ROW = z
  .strictObject(
    {
      function: z
        .string(`A row of lock-path names its function, such as ${EXAMPLE}.`)
        .check(
          z.regex(SYMBOL, 'This is not the name of a kernel function. Write it as /proc/kallsyms has it.'),
          z.describe('The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.'),
        ),
      entry: z.optional(held('entry')),
      exit: z.optional(held('exit')),
      during: z.optional(
        z
          .array(
            z.enum(KERNEL_OPERATION_NAMES, `An operation is one of ${KERNEL_OPERATION_NAMES.join(', ')}.`),
            'during is a list of operations, such as "[hash.update, hash.delete]".',
          )
          .check(
            z.minLength(1, 'during is empty. List an operation, or leave the key out.'),
            z.maxLength(KERNEL_OPERATION_NAMES.length, 'during lists an operation twice.'),
            z.describe('The operations that run through the function. Without it: those of all hash maps.'),
          ),
      ),
      targets: z.optional(TARGET_LIST.check(z.describe('The targets whose kernel has the function. Without it: all.'))),
    },
    `A row of lock-path is a function with what is held, such as ${EXAMPLE}.`,
  )
  .check(({ value, issues }) => {
    // A misspelt key may be the one that is missing.
    if (issues.length === 0 && (value.entry ?? 'no') === 'no' && (value.exit ?? 'no') === 'no')
      issues.push({
        code: 'custom',
        input: value,
        message: `This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${EXAMPLE}.`,
      });
  });

/** Functions of vendor kernels that run while the lock of a map is held. */
export const LOCK_PATH = z
  .array(ROW, `lock-path is a list of functions, such as ${EXAMPLE}.`)
  .check(
    z.minLength(1, 'lock-path is empty. List a function, or leave the key out.'),
    z.maxLength(ROW_LIMIT, `lock-path lists more than ${ROW_LIMIT} functions.`),
    z.describe(
      'Kernel functions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.',
    ),
  );

/** A row of `lock-path` as it is written. */
export type LockPathSetting = z.infer<typeof ROW>;

const CODES: Readonly<Record<(typeof HELD)[number], HeldCode>> = { held: 'H', maybe: 'M', no: 'N' };

/** What `during` is when it is left out: a function of hash maps runs in all of their operations. */
const HASH_OPERATIONS: readonly KernelOperation[] = KERNEL_OPERATION_NAMES.filter((name) => name.includes('hash.'));

/** Targets with the rows of `lock-path` that apply to them. */
export function withLockPath(targets: readonly Target[], settings: readonly LockPathSetting[]): Target[] {
  return targets.map((target) => {
    const lockPath = settings.filter((setting) => isMeantFor(setting, target)).map(vendorFunction);
    return lockPath.length === 0 ? target : { ...target, lockPath };
  });
}

/** Targets are compared by machine, not by spelling. */
function isMeantFor({ targets }: LockPathSetting, target: Target): boolean {
  if (targets === undefined) return true;
  return targets.some((name) => {
    const resolved = resolveTarget(name);
    return !(resolved instanceof Failure) && machineOf(resolved) === machineOf(target);
  });
}

function vendorFunction({ function: name, entry = 'no', exit = 'no', during }: LockPathSetting): VendorFunction {
  return { function: name, entry: CODES[entry], exit: CODES[exit], during: during ?? HASH_OPERATIONS };
}

import * as z from 'zod/mini';
import { Failure } from '../text/failure.ts';
import { OWN_TABLE } from './own-table.ts';
import { resolveTarget } from './targets.ts';

const TARGET_LIMIT = 64;
const NAMES = 'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".';

/** A name of a target, which must be known or be in the free form. */
const TARGET_NAME = z.string(NAMES).check(({ value, issues }) => {
  const resolved = resolveTarget(value);
  if (resolved instanceof Failure)
    issues.push({ code: 'custom', input: value, message: resolved.message, continue: true });
});

function eachOnce(nameOf: (target: unknown) => string) {
  return ({ value, issues }: { value: readonly unknown[]; issues: z.core.$ZodRawIssue[] }) => {
    const names = value.map(nameOf);
    for (const [index, name] of names.entries())
      if (names.indexOf(name) < index)
        issues.push({
          code: 'custom',
          input: name,
          path: [index],
          message: `Target "${name}" is listed twice.`,
        });
  };
}

/** A list of targets by their names, each once. */
export const TARGET_LIST = z
  .array(TARGET_NAME, NAMES)
  .check(
    z.minLength(1, 'targets is empty. List a target, or leave the key out.'),
    z.maxLength(TARGET_LIMIT, `targets lists more than ${TARGET_LIMIT}.`),
    eachOnce(String),
  );

/** A list of targets, by their names or with a kernel table of their own, each once. */
export const TARGETS_SETTING = z.array(z.union([TARGET_NAME, OWN_TABLE], NAMES), NAMES).check(
  z.minLength(1, 'targets is empty. List a target, or leave the key out.'),
  z.maxLength(TARGET_LIMIT, `targets lists more than ${TARGET_LIMIT}.`),
  eachOnce((target) => (isNamed(target) ? target.name : String(target))),
);

function isNamed(target: unknown): target is { readonly name: string } {
  return typeof target === 'object' && target !== null && 'name' in target && typeof target.name === 'string';
}

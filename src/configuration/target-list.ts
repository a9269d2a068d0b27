import * as z from 'zod/mini';
import { resolveTarget } from './targets.ts';

const TARGET_LIMIT = 64;

/** A name of a target, which must be known or be in the free form. */
export const TARGET_NAME = z
  .string('targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".')
  .check(({ value, issues }) => {
    const resolved = resolveTarget(value);
    if (!resolved.ok) issues.push({ code: 'custom', input: value, message: resolved.error, continue: true });
  });

/** A list of targets, each once. */
export const TARGET_LIST = z
  .array(TARGET_NAME, 'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".')
  .check(
    z.minLength(1, 'targets is empty. List a target, or leave the key out.'),
    z.maxLength(TARGET_LIMIT, `targets lists more than ${TARGET_LIMIT}.`),
    ({ value, issues }) => {
      for (const [index, name] of value.entries())
        if (value.indexOf(name) < index)
          issues.push({
            code: 'custom',
            input: name,
            path: [index],
            message: `Target "${name}" is listed twice.`,
          });
    },
  );

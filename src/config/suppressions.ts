import * as z from 'zod/mini';
import { RULE_IDS } from '../facts/rule-ids.ts';
import { standsForSomething } from './path-pattern.ts';

const PATTERN_LIMIT = 20;
const LENGTH_LIMIT = 200;
/** Ten years. */
const DAYS_LIMIT = 3650;

/** Any characters, where a `[` starts a set that is closed. */
const REASON = /^(?:[^[\]\\]|\[!?[^\]]+\])+$/;

/** What `bpftrace-guard: ignore[...]` comments may do in a repository. */
export const SUPPRESSIONS = z
  .strictObject(
    {
      allowed: z.optional(
        z
          .boolean('allowed is true or false.')
          .check(z.describe('Whether ignore comments silence anything. Without it: true.')),
      ),
      never: z.optional(
        z
          .array(
            z.enum(RULE_IDS, `A rule is one of ${RULE_IDS.join(', ')}.`),
            'never is a list of rules, such as "[abba-deadlock]".',
          )
          .check(
            z.minLength(1, 'never is empty. List a rule, or leave the key out.'),
            z.maxLength(RULE_IDS.length, 'never lists a rule twice.'),
            z.describe('Rules that no ignore comment silences.'),
          ),
      ),
      expires: z.optional(
        z
          .number('expires is a number of days, such as 180.')
          .check(
            z.int('expires is a whole number of days.'),
            z.minimum(1, 'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),
            z.maximum(DAYS_LIMIT, `expires is ${DAYS_LIMIT} at most.`),
            z.describe(
              'A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.',
            ),
          ),
      ),
      reason: z.optional(
        z
          .array(
            z
              .string('reason lists patterns, such as "*TRACE-[0-9]*".')
              .check(
                z.maxLength(LENGTH_LIMIT, `A pattern has at most ${LENGTH_LIMIT} characters.`),
                z.regex(
                  REASON,
                  'This is not a pattern. "*" stands for any characters, "?" for one, "[0-9]" for one of a set; there is no "\\".',
                ),
                standsForSomething,
              ),
            'reason is a list of patterns, such as "- \'*TRACE-[0-9]*\'".',
          )
          .check(
            z.minLength(1, 'reason is empty. List a pattern, or leave the key out.'),
            z.maxLength(PATTERN_LIMIT, `reason lists more than ${PATTERN_LIMIT} patterns.`),
            z.describe('The reason of an ignore comment must match one of these patterns, from its start to its end.'),
          ),
      ),
    },
    'suppressions is a list of keys, such as "allowed: false".',
  )
  .check(z.describe('What ignore comments may do.'));

/** The setting as it is written. */
export type SuppressionSetting = z.infer<typeof SUPPRESSIONS>;

import * as z from 'zod/mini';
import { patternList } from './path-pattern.ts';
import { RULES_SETTING } from './rules-setting.ts';
import { TARGETS_SETTING } from './target-list.ts';

const OVERRIDE_LIMIT = 100;

const EXAMPLE = '"- { files: [agent/**], targets: [debian-12] }"';

const OVERRIDE = z
  .strictObject(
    {
      files: patternList('files').check(
        z.describe('The files that this is for, as patterns from the root of the repository; "!" excludes.'),
      ),
      rules: z.optional(RULES_SETTING),
      targets: z.optional(TARGETS_SETTING.check(z.describe('The machines that these scripts are meant for.'))),
    },
    `An override is a list of files with rules or targets for them, such as ${EXAMPLE}.`,
  )
  .check(({ value, issues }) => {
    // A misspelt key may be the one that is missing.
    if (issues.length === 0 && value.rules === undefined && value.targets === undefined)
      issues.push({
        code: 'custom',
        input: value,
        message: `This override changes nothing. Give it rules or targets, such as ${EXAMPLE}.`,
      });
  });

/** Other settings for some of the files. */
export const OVERRIDES = z
  .array(OVERRIDE, `overrides is a list, such as ${EXAMPLE}.`)
  .check(
    z.minLength(1, 'overrides is empty. List an override, or leave the key out.'),
    z.maxLength(OVERRIDE_LIMIT, `overrides lists more than ${OVERRIDE_LIMIT}.`),
    z.describe('Other rules and targets for some of the files. If several match a file, the later one counts.'),
  );

export type WrittenOverride = z.infer<typeof OVERRIDE>;

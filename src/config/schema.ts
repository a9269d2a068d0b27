import * as z from 'zod/mini';
import { EMBEDDED_KINDS } from '../text/embedded-kind.ts';
import { BASELINE_SETTING } from './baseline.ts';
import { LOCK_PATH } from './lock-path.ts';
import { OVERRIDES } from './overrides.ts';
import type { OwnTable } from './own-table.ts';
import { excludesNoneOfItself, PATTERN_LIMIT, pathPattern, patternList } from './path-pattern.ts';
import { PLAYGROUND_SETTING } from './playground.ts';
import { RULES_SETTING } from './rules-setting.ts';
import { SUPPRESSIONS } from './suppressions.ts';
import { TARGETS_SETTING } from './target-list.ts';

/** Findings at or above this severity make the run fail. */
export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;

export const SWITCH = ['on', 'off'] as const;

/** The last part of the address of an app, https://github.com/apps/NAME. */
const APP_NAME = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;

const APP_LIMIT = 20;

const GROUP =
  'run-together is a list of groups, and a group is a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".';

/**
 * The keys of a configuration, each with what it is for and what is said of a wrong value. The parser checks by it, the
 * published JSON Schema is made from it, and docs/configuration.md is held against it.
 */
export const CONFIGURATION_SCHEMA = z
  .strictObject(
    {
      targets: z.optional(
        TARGETS_SETTING.check(
          z.describe(
            'The machines that the scripts are meant for, by name, or with a kernel table of their own. Without it: the default targets.',
          ),
        ),
      ),
      'fail-on': z.optional(
        z
          .enum(FAIL_ON, `fail-on is one of ${FAIL_ON.join(', ')}.`)
          .check(z.describe('The run fails on findings of this severity and above. Without it: error.')),
      ),
      rules: z.optional(RULES_SETTING),
      files: z.optional(
        patternList('files').check(
          z.describe(
            'Which files are judged, as patterns from the root of the repository; "!" excludes. Without it: files named *.bt, and files whose #! line names bpftrace.',
          ),
        ),
      ),
      embedded: z.optional(
        z
          .partialRecord(
            z.enum(EMBEDDED_KINDS),
            z.enum(SWITCH, 'A kind of files is on or off.'),
            'embedded is a list of kinds of files with "on" or "off" each, such as "documents: off".',
          )
          .check(
            z.describe(
              'In which kinds of files beside scripts programs are looked for and judged. Without it: in all of them, as far as files chooses them.',
            ),
          ),
      ),
      'run-together': z.optional(
        z
          .array(
            z
              .array(pathPattern('A group'), GROUP)
              .check(
                z.minLength(1, 'This group is empty. List the scripts that run together, or remove it.'),
                z.maxLength(PATTERN_LIMIT, `This group lists more than ${PATTERN_LIMIT} patterns.`),
                excludesNoneOfItself,
              ),
            GROUP,
          )
          .check(
            z.minLength(1, 'run-together is empty. List a group, or leave the key out.'),
            z.maxLength(PATTERN_LIMIT, `run-together lists more than ${PATTERN_LIMIT} groups.`),
            z.describe(
              'Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of patterns.',
            ),
          ),
      ),
      overrides: z.optional(OVERRIDES),
      'lock-path': z.optional(LOCK_PATH),
      suppressions: z.optional(SUPPRESSIONS),
      baseline: z.optional(BASELINE_SETTING),
      playground: z.optional(PLAYGROUND_SETTING),
      'command-apps': z.optional(
        z
          .array(
            z
              .string('command-apps lists apps by name, such as "review-helper".')
              .check(z.regex(APP_NAME, 'An app is named as in its address on GitHub, such as "review-helper".')),
            'command-apps is a list of apps, such as "[review-helper]".',
          )
          .check(
            z.maxLength(APP_LIMIT, `command-apps lists more than ${APP_LIMIT} apps.`),
            z.describe(
              'Apps whose comments in the name of a person count as commands of that person. Without it: none.',
            ),
          ),
      ),
    },
    'The configuration is a list of keys, such as "fail-on: warning".',
  )
  .check(({ value: { targets = [], overrides = [] }, issues }) => {
    const known = new Map<string, OwnTable>();
    const lists = [
      { list: targets, path: ['targets'] },
      ...overrides.map((override, at) => ({ list: override.targets ?? [], path: ['overrides', at, 'targets'] })),
    ];
    for (const { list, path } of lists)
      for (const [at, target] of list.entries()) {
        if (typeof target === 'string') continue;
        const first = known.get(target.name) ?? target;
        known.set(target.name, first);
        if (first.bpftrace === target.bpftrace && first['kernel-table'] === target['kernel-table']) continue;
        const message = `Target "${target.name}" is another one above. Give this one another name.`;
        issues.push({ code: 'custom', input: target, path: [...path, at], message });
      }
  });

import * as z from 'zod/mini';
import { RULE_IDS, SEVERITIES } from '../facts/rule-ids.ts';
import { EMBEDDED_KINDS } from '../text/embedded-kind.ts';
import { BASELINE_SETTING } from './baseline.ts';
import { LOCK_PATH } from './lock-path.ts';
import { SUPPRESSIONS } from './suppressions.ts';
import { TARGETS_SETTING } from './target-list.ts';

/** Findings at or above this severity make the run fail. */
export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;

/** What a repository makes of a rule: another severity, or nothing at all. */
export const RULE_SETTINGS = [...SEVERITIES, 'off'] as const;

/** A script that does not parse is not judged, so its error cannot be configured away. */
const CONFIGURABLE_RULES = RULE_IDS.filter((id) => id !== 'syntax-error');

export const SWITCH = ['on', 'off'] as const;

const PATTERN_LIMIT = 100;

const PATTERN_LENGTH = 200;

/** The last part of the address of an app, https://github.com/apps/NAME. */
const APP_NAME = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;

const APP_LIMIT = 20;

/** `**` alone, or a name with `*`, `?` and sets; never one that leads out of the folder. */
const SEGMENT = '(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)';
const PATH_PATTERN = new RegExp(`^!?(?!!)${SEGMENT}(?:/${SEGMENT})*$`);

/** A pattern of paths. `owner` is what lists it, for the words of an error. */
function pathPattern(owner: string) {
  return z
    .string(`${owner} lists patterns, such as "tools/**/*.bt".`)
    .check(
      z.maxLength(PATTERN_LENGTH, `A pattern has at most ${PATTERN_LENGTH} characters.`),
      z.regex(
        PATH_PATTERN,
        'This is not a pattern. Write a path from the root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,b}" and no "..".',
      ),
    );
}

const GROUP =
  'run-together is a list of groups, and a group is a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".';

/**
 * The keys of a configuration, each with what it is for and what is said of a wrong value. The parser checks by it, the
 * published JSON Schema is made from it, and docs/configuration.md is held against it.
 */
export const CONFIGURATION_SCHEMA = z.strictObject(
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
    rules: z.optional(
      z
        .partialRecord(
          z.enum(CONFIGURABLE_RULES),
          z.enum(RULE_SETTINGS, `The severity of a rule is one of ${RULE_SETTINGS.join(', ')}.`),
          'rules is a list of rules with a severity each, such as "lossy-mitigation: off".',
        )
        .check(
          ({ value, issues }) => {
            if (value['not-judged'] !== 'off') return;
            const message =
              'not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it.';
            issues.push({ code: 'custom', input: value, path: ['not-judged'], message });
          },
          z.meta({
            description: 'Another severity for a rule, or off. not-judged cannot be off.',
            properties: { 'not-judged': { type: 'string', enum: SEVERITIES, description: 'What is not judged.' } },
          }),
        ),
    ),
    files: z.optional(
      z
        .array(
          pathPattern('files'),
          'files is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and is in quotes.',
        )
        .check(
          z.minLength(1, 'files is empty. List a pattern, or leave the key out.'),
          z.maxLength(PATTERN_LIMIT, `files lists more than ${PATTERN_LIMIT} patterns.`),
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
    'lock-path': z.optional(LOCK_PATH),
    suppressions: z.optional(SUPPRESSIONS),
    baseline: z.optional(BASELINE_SETTING),
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
          z.describe('Apps whose comments in the name of a person count as commands of that person. Without it: none.'),
        ),
    ),
  },
  'The configuration is a list of keys, such as "fail-on: warning".',
);

import { stringify } from 'yaml';
import * as z from 'zod/mini';
import { NEVER_EXCUSED, RULE_IDS } from '../facts/rule-ids.ts';
import { isDay } from '../text/day.ts';
import { pathInside } from './path-inside.ts';

/** Where the command `baseline` writes, if the configuration names no file. */
export const BASELINE_PATH = '.github/bpftrace-guard-baseline.yml';

/** In UTF-16 units: some 200 for each entry. */
export const BASELINE_LIMIT = 1024 * 1024;

export const MOST_ENTRIES = 5_000;
export const MOST_REASON = 300;
const MOST_PATH = 4_096;

/** `baseline` in a configuration that has none, and in a policy that allows none. */
export const NO_BASELINE = 'off';

/** The key of the configuration. */
export const BASELINE_SETTING = pathInside(
  'baseline',
  `baseline is the path of the file that "bpftrace-guard baseline" writes, such as ${BASELINE_PATH}, or ${NO_BASELINE}.`,
).check(
  z.describe(
    'The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the repository. off in a policy: no repository may have one.',
  ),
);

const ENTRY = z.strictObject(
  {
    file: z
      .string('file is the path of a script from the root of the repository.')
      .check(z.minLength(1, 'file is empty.'), z.maxLength(MOST_PATH, `file is longer than ${MOST_PATH} characters.`)),
    rule: z
      .enum(RULE_IDS, `A rule is one of ${RULE_IDS.join(', ')}.`)
      .check(
        z.refine(
          (rule) => !NEVER_EXCUSED.includes(rule),
          `Findings of ${NEVER_EXCUSED.join(' and ')} cannot be accepted: they are about a part that was not judged.`,
        ),
      ),
    fingerprint: z
      .string('fingerprint is the one that --format json gives the finding, in quotes.')
      .check(z.regex(/^[0-9a-f]{16}$/, 'A fingerprint has 16 hex digits.')),
    reason: z
      .string('reason says why the finding is accepted.')
      .check(
        z.regex(/\S/, 'The reason is empty. Say why the finding is accepted.'),
        z.maxLength(MOST_REASON, `A reason has at most ${MOST_REASON} characters.`),
      ),
    until: z
      .string('until is the last day on which the finding is accepted, such as 2030-01-31.')
      .check(z.refine(isDay, 'This is not a day of the calendar, such as 2030-01-31.')),
  },
  'An entry has file, rule, fingerprint, reason and until.',
);

/** What a baseline file holds. */
export const BASELINE_SCHEMA = z.strictObject(
  {
    findings: z
      .array(ENTRY, 'findings is a list of accepted findings.')
      .check(z.maxLength(MOST_ENTRIES, `A baseline has at most ${MOST_ENTRIES} findings.`)),
  },
  'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.',
);

/** A finding that a repository accepts for some time. `until` is the last day, in UTC. */
export type AcceptedEntry = z.infer<typeof ENTRY>;

/** The accepted findings of a repository. */
export interface Baseline {
  /** The path of the file, from the root of the repository. */
  readonly path: string;
  readonly entries: readonly AcceptedEntry[];
}

const HEAD = ` Findings that bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;

/** The text of a baseline file, by file and rule. */
export function writeBaseline(entries: readonly AcceptedEntry[]): string {
  const key = ({ file, rule, fingerprint }: AcceptedEntry) => [file, rule, fingerprint].join('\0');
  const findings = [...entries]
    .sort((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)))
    .map(({ file, rule, fingerprint, reason, until }) => ({ file, rule, fingerprint, reason, until }));
  const head = HEAD.split('\n').map((line) => `#${line}\n`);
  return `${head.join('')}${stringify({ findings }, { lineWidth: 0 })}`;
}

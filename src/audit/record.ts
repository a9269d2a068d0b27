import * as z from 'zod/mini';
import { CONFIDENCES, RULE_IDS, SEVERITIES } from '../facts/rule-ids.ts';

/** What happens on a machine, but for `safe`, which nothing is said of. */
export const HARMS = ['hang', 'lost-updates', 'refused', 'unattachable'] as const;

const COUNT = z.int().check(z.nonnegative());
const NAMES = z.array(z.string());
const COUNTS = z.record(z.string(), COUNT);

/** A finding without the text of its script. Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */
export const FINDING = z.object({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  path: z.string(),
  start: z.object({ line: COUNT, column: COUNT }),
  end: z.object({ line: COUNT, column: COUNT }),
  message: z.string(),
  /** The machines by what happens on them. */
  machines: z.partialRecord(z.enum(HARMS), NAMES),
  fingerprint: z.string(),
  /** Compared with the last report: `unknown` where that one had not read the repository. Missing without one. */
  trend: z.optional(z.enum(['new', 'known', 'unknown'])),
});

/** What an ignore comment silences of one rule. */
export const IGNORE = z.object({
  rule: z.enum(RULE_IDS),
  path: z.string(),
  line: COUNT,
  reason: z.string(),
  /** The day on which it ends, as YYYY-MM-DD; missing if it does not. */
  until: z.optional(z.string()),
  /** Who wrote the line, as git has it, and on which day. Missing where GitHub does not say. */
  by: z.optional(z.string()),
  since: z.optional(z.string()),
  /** Whom CODEOWNERS names for the file. */
  owners: NAMES,
});

/** A finding that the baseline of a repository accepts. */
export const ACCEPTED = z.object({
  rule: z.enum(RULE_IDS),
  path: z.string(),
  fingerprint: z.string(),
  reason: z.string(),
  /** The last day, as YYYY-MM-DD. */
  until: z.string(),
  /** Why it accepts nothing now, a sentence; missing if it does. */
  lapsed: z.optional(z.string()),
  /** Whom CODEOWNERS names for the file. */
  owners: NAMES,
});

/** A repository as an audit has seen it. */
export const RECORD = z.object({
  /** `OWNER/NAME`. */
  name: z.string(),
  /** The address of its page; missing where GitHub does not tell of it. */
  url: z.optional(z.string()),
  /** `failed`: nothing of it is known. `skipped`: nothing is to be judged. */
  status: z.enum(['judged', 'failed', 'skipped']),
  /** Why it failed or was skipped, a sentence. */
  why: z.optional(z.string()),
  private: z.boolean(),
  branch: z.optional(z.string()),
  /** The commit that was judged. */
  commit: z.optional(z.string()),
  /** How many scripts were judged. */
  scripts: COUNT,
  /** How many scripts, or parts of them, were not judged, and nobody allowed that. */
  unread: COUNT,
  /** Whether it has findings at or above its `fail-on`. */
  fails: z.boolean(),
  /** The mistakes in its configuration, and what was used instead. */
  mistakes: NAMES,
  /** What the reader must know, in plain sentences. */
  notes: NAMES,
  /** All findings, by severity and by rule, and for each machine how many hang it, or lose updates there. */
  severities: COUNTS,
  rules: COUNTS,
  hangs: COUNTS,
  losses: COUNTS,
  /** The worst first. */
  findings: z.array(FINDING),
  /** How many findings are counted, and not listed. */
  unlisted: COUNT,
  ignores: z.array(IGNORE),
  /** The entries of its baseline. */
  accepted: z.array(ACCEPTED),
});

/** A command in a comment on an open pull request that dismisses a finding. */
export const DISMISSAL = z.object({
  repository: z.string(),
  pull: COUNT,
  url: z.string(),
  /** The id of the finding. */
  finding: z.string(),
  by: z.string(),
  reason: z.string(),
  until: z.optional(z.string()),
  /** Why no run obeys it, whatever it is for, a sentence; missing if one may. */
  lapsed: z.optional(z.string()),
});

export type FindingRecord = z.infer<typeof FINDING>;
export type IgnoreRecord = z.infer<typeof IGNORE>;
export type RepositoryRecord = z.infer<typeof RECORD>;
export type DismissalRecord = z.infer<typeof DISMISSAL>;

/** A record of a repository of which nothing was judged. */
export function unjudgedRecord(
  { name, url, isPrivate = false }: { readonly name: string; readonly url?: string; readonly isPrivate?: boolean },
  status: 'failed' | 'skipped',
  why: string,
): RepositoryRecord {
  const nothing = {
    scripts: 0,
    unread: 0,
    fails: false,
    mistakes: [],
    notes: [],
    findings: [],
    unlisted: 0,
    accepted: [],
    ignores: [],
  };
  const counts = { severities: {}, rules: {}, hangs: {}, losses: {} };
  return { name, ...(url === undefined ? {} : { url }), status, why, private: isPrivate, ...nothing, ...counts };
}

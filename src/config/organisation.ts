import type { RuleId, Severity } from '../facts/rule-ids.ts';
import type { EmbeddedKind } from '../text/embedded-kind.ts';
import { NO_BASELINE } from './baseline.ts';
import type { Configuration, Override, RuleSetting } from './parse.ts';
import { type PlaygroundLinks, tightenedPlayground } from './playground.ts';
import { RULE_SETTINGS } from './rules-setting.ts';
import type { FAIL_ON } from './schema.ts';
import type { SuppressionSetting } from './suppressions.ts';

/** What fails on more comes first. */
const FAIL_ON_STRICTEST: readonly (typeof FAIL_ON)[number][] = ['note', 'warning', 'error', 'never'];

/** What is made of a rule: what is written, or its own severity but no milder one than the organisation's. */
type EffectiveSetting = RuleSetting | { readonly atLeast: Severity };

/** What a run goes by. */
export interface EffectiveConfiguration
  extends Omit<Configuration, 'files' | 'rules' | 'ownTables' | 'overrides' | 'suppressions' | 'playground'> {
  readonly rules?: Readonly<Partial<Record<RuleId, EffectiveSetting>>>;
  /** `also` is what the organisation allows: an ignore comment must be allowed by both. */
  readonly suppressions?: SuppressionSetting & { readonly also?: SuppressionSetting | undefined };
}

/** A configuration with some of its overrides, of which the later ones count. */
export function overridden<Content extends Pick<Configuration, 'targets' | 'rules'>>(
  configuration: Content,
  overrides: readonly Override[],
): Content {
  const targets = overrides.findLast((override) => override.targets !== undefined)?.targets;
  const rules = Object.assign({}, configuration.rules, ...overrides.map((override) => override.rules));
  return { ...configuration, rules, ...(targets === undefined ? {} : { targets }) };
}

/** What a repository's configuration comes to under the policy of its organisation. */
export interface Tightened {
  readonly configuration: EffectiveConfiguration;
  /** Patterns as in `Configuration.files`: what one of these lists chooses is judged. At least one. */
  readonly files: readonly (readonly string[])[];
  readonly playground: PlaygroundLinks;
  /** What of the repository's wishes the policy does not grant, a sentence each. */
  readonly overruled: readonly string[];
}

/**
 * Joins the policy of an organisation, which is written as a configuration, with what a repository asks for. The repository may
 * ask for more, and never for less: targets, files, kinds of files, groups and lock-path functions add up, of two severities the higher one
 * counts, and an ignore comment, an app or a link to the playground must be allowed by both. Where the policy names no apps, those of the repository count. What the repository says nothing of keeps its default where that is the
 * stricter one. Pure.
 *
 * @param policy undefined: the repository has what it asks for.
 */
export function tightened(policy: Configuration | undefined, own: Configuration): Tightened {
  const { files = [], ownTables: _, overrides: __, playground: wished, ...asked } = own;
  const { links: playground, granted } = tightenedPlayground(policy?.playground, wished);
  if (policy === undefined) return { configuration: asked, files: [files], playground, overruled: [] };
  const overruled: string[] = [];
  const strictest = <Setting extends string>(
    key: string,
    strictestFirst: readonly Setting[],
    wish: Setting | undefined,
    minimum: Setting | undefined,
  ): Setting | undefined => {
    if (wish === undefined || minimum === undefined) return wish;
    if (strictestFirst.indexOf(wish) <= strictestFirst.indexOf(minimum)) return wish;
    overruled.push(`"${key}: ${wish}" is overruled by the policy of the organisation, which says ${minimum}.`);
    return minimum;
  };
  // Without fail-on a repository fails on errors: "never" in a policy does not make it fail on less.
  const failOn =
    asked.failOn === undefined && policy.failOn !== 'never'
      ? policy.failOn
      : strictest('fail-on', FAIL_ON_STRICTEST, asked.failOn, policy.failOn);
  const rules: Partial<Record<RuleId, EffectiveSetting>> = { ...asked.rules };
  for (const [rule, minimum] of entriesOf(policy.rules ?? {})) {
    const wish = asked.rules?.[rule];
    // A rule's own severity may be the stricter one, and differs from finding to finding.
    const severity = wish === undefined ? settingOf(rule, minimum) : strictest(rule, RULE_SETTINGS, wish, minimum);
    if (severity !== undefined) rules[rule] = severity;
  }
  const isForbidden = policy.baseline === NO_BASELINE;
  if (isForbidden && asked.baseline !== undefined && asked.baseline !== NO_BASELINE)
    overruled.push(`"baseline: ${asked.baseline}" is overruled by the policy of the organisation, which allows none.`);
  const embedded: Partial<Record<EmbeddedKind, 'on' | 'off'>> = { ...asked.embedded };
  for (const [kind, minimum] of entriesOf(policy.embedded ?? {})) {
    const setting = strictest(kind, ['on', 'off'], asked.embedded?.[kind], minimum);
    // A kind that the repository says nothing of is on.
    if (setting !== undefined) embedded[kind] = setting;
  }
  if (!granted)
    overruled.push(
      `"playground: ${wished}" is overruled by the policy of the organisation, which says ${policy.playground}.`,
    );
  const targets = [...new Set([...(policy.targets ?? []), ...(asked.targets ?? [])])];
  return {
    configuration: {
      ...asked,
      ...(targets.length === 0 ? {} : { targets }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(isForbidden ? { baseline: NO_BASELINE } : {}),
      rules,
      embedded,
      runTogether: [...(policy.runTogether ?? []), ...(asked.runTogether ?? [])],
      lockPath: [...(policy.lockPath ?? []), ...(asked.lockPath ?? [])],
      suppressions: { ...asked.suppressions, also: policy.suppressions },
      ...(policy.commandApps === undefined
        ? {}
        : { commandApps: asked.commandApps?.filter((app) => policy.commandApps?.includes(app)) ?? [] }),
    },
    files: policy.files === undefined ? [files] : [files, policy.files],
    playground,
    overruled,
  };
}

/** What a policy alone makes of a rule: no less than its own severity, except for the one that an organisation may lower. */
function settingOf(rule: RuleId, minimum: RuleSetting): EffectiveSetting | undefined {
  if (rule === 'not-judged') return minimum;
  return minimum === 'off' ? undefined : { atLeast: minimum };
}

/** The entries of a record by their own keys. */
function entriesOf<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

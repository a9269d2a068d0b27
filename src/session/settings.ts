import { type Baseline, NO_BASELINE } from '../config/baseline.ts';
import type { Layer } from '../config/layer.ts';
import { withLockPath } from '../config/lock-path.ts';
import { type EffectiveConfiguration, tightened } from '../config/organisation.ts';
import type { FailOn } from '../config/parse.ts';
import { resolveTargets } from '../config/targets.ts';
import { type Confidence, SEVERITIES, type Severity } from '../engine/policy/finding.ts';
import type { SuppressionPolicy } from '../engine/policy/suppression.ts';
import { releaseNotes } from '../facts/query/fact-range.ts';
import { DEFAULT_TARGETS } from '../facts/query/population.ts';
import { sameMachines } from '../facts/query/target.ts';
import type { Target } from '../facts/target.ts';
import type { KindChoice } from '../source/embedded/find.ts';
import { chooseFilesOfAny, type FileChoice } from '../source/file-choice.ts';
import { Failure } from '../text/failure.ts';

/** The settings of a run. */
export interface Settings {
  /** Each with the rows of `lock-path` that apply to it. */
  readonly targets: readonly Target[];
  /** Whether the targets were chosen and differ from the default targets. */
  readonly configured: boolean;
  readonly failOn: FailOn;
  /** Findings of lower confidence are left out. */
  readonly minConfidence: Confidence;
  /** The severities that the configuration gives to rules. */
  readonly rules: NonNullable<EffectiveConfiguration['rules']>;
  readonly suppressions: SuppressionPolicy;
  /** Apps that may give commands in the name of people, by name. */
  readonly commandApps: readonly string[];
  /** Which files are judged. */
  readonly choose: FileChoice;
  /** In which kinds of files beside scripts programs are judged. */
  readonly embedded: KindChoice;
  /** Patterns of the scripts that run together, from the root of the repository. */
  readonly runTogether: readonly (readonly string[])[];
  /** The findings that the repository accepts; `off` where it, or the policy, wants none accepted. */
  readonly baseline?: Baseline | typeof NO_BASELINE;
  /** The mistakes in the configuration of the repository, and what is used instead; empty if there are none. */
  readonly mistakes: readonly string[];
  /** The settings that the policy of the organisation overrules, one sentence each. */
  readonly overruled: readonly string[];
  /** Why no script may be judged by these settings: the policy of the organisation cannot be used. */
  readonly refusal?: Failure;
}

/** What the command line or the workflow asks for; what is undefined is left to the configuration. */
export interface Inputs {
  readonly from: 'command line' | 'workflow';
  readonly targets?: readonly string[] | undefined;
  readonly failOn?: FailOn | undefined;
  readonly minConfidence?: Confidence | undefined;
}

/** The layers of settings. The inputs override the repository, and the organisation overrides both. */
export interface Layers {
  readonly inputs: Inputs;
  readonly repository: Layer;
  readonly organisation?: Layer | undefined;
}

/**
 * Builds the settings of a run from its layers, on top of the defaults. A configuration with mistakes is left out: the scripts
 * are still judged, so that no finding is lost. The command line and the action report the mistakes and fail.
 *
 * @throws Failure for a wrong target in the inputs or a wrong policy: then there is nothing to judge for.
 */
export function resolveSettings({ inputs, repository, organisation }: Layers): Settings {
  if (organisation !== undefined && organisation.mistakes.length > 0)
    throw new Failure('policy', ...organisation.mistakes);
  // Whoever names a policy wants one: an empty file is one that was lost, or emptied.
  if (organisation !== undefined && Object.keys(organisation.configuration).length === 0)
    throw new Failure('policy', 'The policy asks for nothing: it is empty, or has only comments. Write a key into it.');
  const { baseline: named = NO_BASELINE } = organisation?.configuration ?? {};
  if (named !== NO_BASELINE)
    throw new Failure(
      'policy',
      `The policy names the baseline ${named}. A repository has its own; a policy only forbids it: "baseline: ${NO_BASELINE}".`,
    );
  const { configuration: written, mistakes } = repository;
  const granted = organisation?.ownTargets ?? new Map<string, Target>();
  const renamed = [...repository.ownTargets.keys()]
    .filter((name) => granted.has(name))
    .map((name) => `The target "${name}" is overruled by that of the policy of the organisation.`);
  const targets = inputs.targets ?? written.targets;
  const failOn = inputs.failOn ?? written.failOn;
  const { configuration, files, overruled } = tightened(organisation?.configuration, {
    ...written,
    ...(targets === undefined ? {} : { targets }),
    ...(failOn === undefined ? {} : { failOn }),
  });
  const baseline = configuration.baseline === NO_BASELINE ? NO_BASELINE : repository.baseline;
  const chosen = chooseTargets(configuration.targets, new Map([...repository.ownTargets, ...granted]), mistakes);
  return {
    targets: withLockPath(chosen.targets, configuration.lockPath ?? []),
    configured: chosen.configured,
    failOn: configuration.failOn ?? 'error',
    minConfidence: inputs.minConfidence ?? 'possible',
    rules: configuration.rules ?? {},
    suppressions: { ...configuration.suppressions, today: new Date().toISOString().slice(0, 10) },
    commandApps: configuration.commandApps ?? [],
    choose: chooseFilesOfAny(files),
    embedded: (kind) => configuration.embedded?.[kind] !== 'off',
    runTogether: configuration.runTogether ?? [],
    ...(baseline === undefined ? {} : { baseline }),
    mistakes: mistakes.length === 0 ? [] : [...mistakes, leftOut(chosen.configured, inputs, organisation)],
    overruled: [...overruled, ...renamed],
  };
}

/** The targets with these names; the default targets without names. A list of exactly those does not count as a choice. */
function chooseTargets(
  names: readonly string[] | undefined,
  own: ReadonlyMap<string, Target> = new Map(),
  mistakes: readonly string[] = [],
): Pick<Settings, 'targets' | 'configured'> {
  if (names === undefined) return { targets: DEFAULT_TARGETS, configured: false };
  const resolved = resolveTargets(names, own);
  // A target may be unknown because the configuration that makes it is broken.
  if (!resolved.ok) throw new Failure('usage', ...mistakes, ...resolved.errors);
  return { targets: resolved.targets, configured: !sameMachines(resolved.targets, DEFAULT_TARGETS) };
}

/** What is used instead of a configuration with mistakes. */
function leftOut(configured: boolean, { targets, from }: Inputs, organisation: Layer | undefined): string {
  const chosen = [
    ...(targets === undefined ? [] : [`of the ${from}`]),
    ...(organisation?.configuration.targets === undefined ? [] : ['of the policy of the organisation']),
  ];
  const judgedOn = configured ? `the targets ${chosen.join(' and ')}` : 'the default targets';
  return `The configuration is left out; the scripts are judged on ${judgedOn}.`;
}

/** Notes on configured targets that the tables of facts do not cover. */
export function targetNotes({ targets, configured }: Pick<Settings, 'targets' | 'configured'>): string[] {
  return configured ? targets.flatMap(releaseNotes) : [];
}

/** Whether a run fails: one of its findings is at or above the severity that `failOn` names. */
export function fails(findings: readonly { readonly severity: Severity }[], { failOn }: Settings): boolean {
  if (failOn === 'never') return false;
  const mildest = SEVERITIES.indexOf(failOn);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= mildest);
}

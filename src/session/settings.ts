import { type Baseline, NO_BASELINE } from '../config/baseline.ts';
import type { Layer } from '../config/layer.ts';
import { withLockPath } from '../config/lock-path.ts';
import { type EffectiveConfiguration, overridden, type Tightened, tightened } from '../config/organisation.ts';
import type { Configuration, FailOn, Override, RuleSettings } from '../config/parse.ts';
import type { PlaygroundLinks } from '../config/playground.ts';
import { resolveTargets } from '../config/targets.ts';
import { type Confidence, compareSeverity, type RuleId, type Severity } from '../engine/policy/finding.ts';
import type { SuppressionPolicy } from '../engine/policy/suppression.ts';
import { releaseNotes } from '../facts/query/fact-range.ts';
import { DEFAULT_TARGETS } from '../facts/query/population.ts';
import { sameMachines } from '../facts/query/target.ts';
import type { Target } from '../facts/target.ts';
import type { KindChoice } from '../source/embedded/find.ts';
import { chooseFiles, chooseFilesOfAny, type FileChoice } from '../source/file-choice.ts';
import { Failure } from '../text/failure.ts';
import { remembered } from '../text/memo.ts';

/** The settings that may differ from file to file. */
export interface FileSettings {
  /** Each with the rows of `lock-path` that apply to it. */
  readonly targets: readonly Target[];
  /** Whether the targets were chosen and differ from the default targets. */
  readonly configured: boolean;
  /** The severities that the configuration gives to rules. */
  readonly rules: NonNullable<EffectiveConfiguration['rules']>;
}

/** The settings of a run: those of files for which the configuration says nothing else. */
export interface Settings extends FileSettings {
  /** What holds for the files of some pattern. */
  readonly overrides: readonly FileSettings[];
  /** The settings for a file, by its path from the root of the repository: the same object for files with the same overrides. */
  readonly forFile: (fromRoot: string | undefined) => FileSettings;
  readonly failOn: FailOn;
  /** Findings of lower confidence are left out. */
  readonly minConfidence: Confidence;
  readonly suppressions: SuppressionPolicy;
  /** Apps that may give commands in the name of people, by name. */
  readonly commandApps: readonly string[];
  /** For which repositories findings link to the playground. */
  readonly playground: PlaygroundLinks;
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
  /** Rules of which nothing is to be told. */
  readonly off?: readonly RuleId[] | undefined;
  /** Rules of which is to be told, also if the repository has them off. */
  readonly on?: readonly RuleId[] | undefined;
}

/** The layers of settings. The inputs override the repository, and the organisation overrides both. */
export interface Layers {
  readonly inputs: Inputs;
  readonly repository: Layer;
  readonly organisation?: Layer | undefined;
  /** What the name `host` stands for in the inputs: the machine that the command runs on, as `readHost` finds it. */
  readonly host?: Target | undefined;
}

/**
 * Builds the settings of a run from its layers, on top of the defaults. A configuration with mistakes is left out: the scripts
 * are still judged, so that no finding is lost. The command line and the action report the mistakes and fail.
 *
 * @throws Failure for a wrong target in the inputs or a wrong policy: then there is nothing to judge for.
 */
export function resolveSettings({ inputs, repository, organisation, host }: Layers): Settings {
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
  const own = new Map([...repository.ownTargets, ...granted]);
  const policy = organisation?.configuration;
  const overrides = [
    ...(policy?.overrides ?? []).map((override) => ofLayer('policy', override)),
    ...(written.overrides ?? []).map((override) => ofLayer('repository', override)),
  ];
  /** What comes of the layers with some of their overrides. */
  const settle = (chosen: readonly FileOverride[]): Settled => {
    const from = (layer: FileOverride['layer']) => chosen.filter((each) => each.layer === layer);
    const joined = tightened(
      policy === undefined ? undefined : overridden(policy, from('policy')),
      asked(inputs, overridden(written, from('repository'))),
    );
    const { targets, lockPath = [], rules = {} } = joined.configuration;
    const chosenTargets = chooseTargets(targets, { own, host, mistakes });
    return { joined, file: { ...chosenTargets, targets: withLockPath(chosenTargets.targets, lockPath), rules } };
  };
  const { joined, file } = settle([]);
  const { configuration, files, overruled, playground } = joined;
  const single = overrides.map((override) => ({ override, ...settle([override]) }));
  const baseline = configuration.baseline === NO_BASELINE ? NO_BASELINE : repository.baseline;
  const known = new Map([['', file]]);
  const forFile = (fromRoot: string | undefined): FileSettings => {
    const chosen = fromRoot === undefined ? [] : overrides.filter(({ matches }) => matches(fromRoot));
    const key = chosen.map((each) => overrides.indexOf(each)).join();
    return remembered(known, key, () => settle(chosen).file);
  };
  return {
    ...file,
    overrides: single.map((each) => each.file),
    forFile,
    failOn: configuration.failOn ?? 'error',
    minConfidence: inputs.minConfidence ?? 'possible',
    suppressions: { ...configuration.suppressions, today: new Date().toISOString().slice(0, 10) },
    commandApps: configuration.commandApps ?? [],
    // It may be what is wrong in the configuration that switches them off.
    playground: mistakes.length === 0 ? playground : { for: 'none' },
    choose: chooseFilesOfAny(files),
    embedded: (kind) => configuration.embedded?.[kind] !== 'off',
    runTogether: configuration.runTogether ?? [],
    ...(baseline === undefined ? {} : { baseline }),
    mistakes: mistakes.length === 0 ? [] : [...mistakes, leftOut(file.configured, inputs, organisation)],
    overruled: [...overruled, ...single.flatMap((each) => overruledIn(each, overruled)), ...renamed],
  };
}

/** What comes of the layers for some files. */
interface Settled {
  readonly joined: Tightened;
  readonly file: FileSettings;
}

/** An override of a layer. */
interface FileOverride extends Override {
  readonly layer: 'policy' | 'repository';
  /** Whether it is for a path from the root of the repository. */
  readonly matches: (path: string) => boolean;
}

function ofLayer(layer: FileOverride['layer'], override: Override): FileOverride {
  const choose = chooseFiles(override.files);
  return { ...override, layer, matches: (path) => choose(path) !== 'none' };
}

/** What of an override the policy does not grant, beside what it does not grant elsewhere either. */
function overruledIn(
  { override, joined }: Settled & { readonly override: Override },
  elsewhere: readonly string[],
): string[] {
  const more = joined.overruled.filter((sentence) => !elsewhere.includes(sentence));
  return more.map((sentence) => `For ${override.files.join(', ')}: ${sentence}`);
}

/** What a repository asks for, with what the inputs ask for in its place. */
function asked(inputs: Inputs, written: Configuration): Configuration {
  const targets = inputs.targets ?? written.targets;
  const failOn = inputs.failOn ?? written.failOn;
  return {
    ...written,
    ...(targets === undefined ? {} : { targets }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(inputs.on === undefined && inputs.off === undefined ? {} : { rules: chosenRules(inputs, written.rules ?? {}) }),
  };
}

function chosenRules({ on = [], off = [] }: Inputs, written: RuleSettings): RuleSettings {
  const kept = Object.entries(written).filter(
    ([rule, setting]) => setting !== 'off' || !on.some((each) => each === rule),
  );
  return { ...Object.fromEntries(kept), ...Object.fromEntries(off.map((rule) => [rule, 'off' as const])) };
}

/** The targets with these names; the default targets without names. A list of exactly those does not count as a choice. */
function chooseTargets(
  names: readonly string[] | undefined,
  {
    own,
    host,
    mistakes,
  }: Pick<Layers, 'host'> & {
    readonly own: ReadonlyMap<string, Target>;
    readonly mistakes: readonly string[];
  },
): Pick<Settings, 'targets' | 'configured'> {
  if (names === undefined) return { targets: DEFAULT_TARGETS, configured: false };
  const resolved = resolveTargets(names, own, host);
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
export function targetNotes(settings: Pick<Settings, 'targets' | 'configured' | 'overrides'>): string[] {
  const all = [settings, ...settings.overrides];
  return [...new Set(all.flatMap(({ targets, configured }) => (configured ? targets.flatMap(releaseNotes) : [])))];
}

/** Whether a run fails: one of its findings is at or above the severity that `failOn` names. */
export function fails(findings: readonly { readonly severity: Severity }[], { failOn }: Settings): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0);
}

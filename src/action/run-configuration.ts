import { type EffectiveConfiguration, tightened } from '../config/organisation.ts';
import { joinOwnTargets } from '../config/own-tables.ts';
import type { GitHub } from '../github/client.ts';
import { connect } from '../github/client.ts';
import type { GitHubContents } from '../github/contents.ts';
import { worded } from '../github/errors.ts';
import { chooseFilesOfAny, type FileChoice } from '../source/file-choice.ts';
import { VERSION } from '../version.ts';
import { readBaseConfiguration } from './base-configuration.ts';
import { type ActionInputs, type ChosenTargets, chooseTargets } from './inputs.ts';
import { readPolicy } from './organisation-policy.ts';
import { logLine } from './run-log.ts';

/** What a run of the action goes by. */
export type RunConfiguration =
  | {
      readonly ok: true;
      readonly configuration: EffectiveConfiguration;
      readonly chosen: ChosenTargets;
      readonly choose: FileChoice;
      /** What of the repository's wishes its organisation does not grant, a sentence each. */
      readonly overruled: readonly string[];
    }
  /** `words` say what is wrong with the configuration; `choose` still says which files are scripts. */
  | { readonly ok: false; readonly words: string; readonly choose: FileChoice };

/**
 * Reads what a run goes by: the inputs of its workflow before the configuration, and the policy of the organisation before both.
 *
 * @param contents the files of the commit that has the configuration.
 * @throws WordedError when something cannot be read, or the policy is wrong.
 */
export async function readRunConfiguration(
  octokit: GitHub,
  contents: GitHubContents,
  inputs: ActionInputs,
): Promise<RunConfiguration> {
  const { policy: place, policyToken } = inputs;
  const reader =
    policyToken === inputs.token ? octokit : connect(policyToken, `bpftrace-guard/${VERSION}`, { info: logLine });
  const policy = place === undefined ? undefined : await readPolicy(reader, place);
  const base = await worded('The configuration at the base commit', readBaseConfiguration(contents, inputs.configPath));
  const written = base.ok ? base.configuration : {};
  const wanted = inputs.targets ?? written.targets;
  const failOn = inputs.failOn ?? written.failOn;
  const { configuration, files, overruled } = tightened(policy?.configuration, {
    ...written,
    ...(wanted === undefined ? {} : { targets: wanted }),
    ...(failOn === undefined ? {} : { failOn }),
  });
  const choose = chooseFilesOfAny(files);
  if (!base.ok) return { ok: false, words: base.words, choose };
  const { targets: own, overruled: renamed } = joinOwnTargets(policy?.own ?? new Map(), base.own);
  const chosen = chooseTargets(configuration.targets, own);
  if (!chosen.ok) return { ok: false, words: chosen.words, choose };
  const suppressions = { ...configuration.suppressions, today: new Date().toISOString().slice(0, 10) };
  return {
    ok: true,
    configuration: { ...configuration, suppressions },
    chosen,
    choose,
    overruled: [...overruled, ...renamed],
  };
}

import { type Layer, readLayer } from '../config/layer.ts';
import type { Target } from '../facts/target.ts';
import { connect, type GitHub } from '../github/client.ts';
import { type GitHubContents, readRegularFile } from '../github/contents.ts';
import { orFailure } from '../github/errors.ts';
import { PLAYGROUND, type Repository } from '../render/addresses.ts';
import { PlaygroundPage } from '../render/playground-link.ts';
import { readConfiguration } from '../repository/configuration.ts';
import { resolveSettings, type Settings, targetNotes } from '../session/settings.ts';
import { chooseFilesOfAny } from '../source/file-choice.ts';
import { Failure } from '../text/failure.ts';
import { type Source, unread } from '../text/source.ts';
import { VERSION } from '../version.ts';
import { ABOUT_SECRETS, type ActionInputs, type PolicyPlace } from './inputs.ts';
import { logLine } from './run-log.ts';

/**
 * The settings of a run of the action: the inputs of its workflow before the configuration, and the policy of the organisation
 * before both.
 *
 * @param contents the files of the commit that has the configuration. For a change that is the branch that it is for: a change must
 *   not be able to switch off the check that judges it.
 * @returns settings that refuse to judge any script, when the workflow names a policy that cannot be used: nothing is judged
 *   without it, and where nothing is to be judged it is not missed.
 * @throws Failure when something else cannot be read, or an input is wrong.
 */
export async function readSettings(github: GitHub, contents: GitHubContents, inputs: ActionInputs): Promise<Settings> {
  const { policy, targets, failOn, configPath } = inputs;
  const repository = await orFailure('The configuration', readConfiguration(contents, configPath));
  try {
    const organisation = policy === undefined ? undefined : await readPolicy(github, policy, inputs);
    return resolveSettings({ inputs: { from: 'workflow', targets, failOn }, repository, organisation });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind === 'usage') throw new Failure('usage', 'The input `targets` is wrong.', ...error.sentences);
    logLine(`${error.message} A run without scripts does not need it.`);
    return withoutPolicy(repository, error);
  }
}

/** Settings for a run that must not judge: they only choose files, as many as any policy does that names no odd ones. */
function withoutPolicy({ configuration, mistakes }: Layer, refusal: Failure): Settings {
  const repository = { configuration: {}, ownTargets: new Map<string, Target>(), mistakes };
  const choose = chooseFilesOfAny([configuration.files ?? [], []]);
  const settings = resolveSettings({ inputs: { from: 'workflow' }, repository });
  return { ...settings, playground: { for: 'none' }, choose, refusal };
}

/** The mistakes in the configuration of a run, and what is used instead; undefined if there are none. */
export function mistakesIn({ mistakes }: Settings): string | undefined {
  return mistakes.length === 0 ? undefined : `The configuration is wrong. ${mistakes.join(' ')}`;
}

/** The page that findings link to, if they are to link to one. */
export function playgroundOf(
  { playground, forFile }: Settings,
  { isPublic }: { readonly isPublic: boolean },
): Pick<Repository, 'playground'> {
  if (playground.for === 'none' || (playground.for === 'public' && !isPublic)) return {};
  return {
    playground: new PlaygroundPage(playground.address ?? PLAYGROUND, (path) => {
      const { configured, targets } = forFile(path);
      // The page has neither the functions nor the kernel tables of a repository.
      if (targets.some(({ lockPath }) => lockPath !== undefined)) return undefined;
      const names = targets.filter(({ table }) => table === undefined).map(({ name }) => name);
      return !configured ? [] : names.length === 0 ? undefined : names;
    }),
  };
}

/** Notes on the settings of a run, in plain sentences. */
export function settingsNotes(settings: Settings): string[] {
  const mistakes = mistakesIn(settings);
  return [...(mistakes === undefined ? [] : [mistakes]), ...settings.overruled, ...targetNotes(settings)];
}

/** The policy of an organisation, which is written as a configuration. @throws Failure when it cannot be read, or has mistakes. */
async function readPolicy(
  own: GitHub,
  place: PolicyPlace,
  { policyToken, token }: Pick<ActionInputs, 'policyToken' | 'token'>,
): Promise<Layer> {
  const isOwn = policyToken === token;
  const github = isOwn ? own : connect(policyToken, `bpftrace-guard/${VERSION}`, { info: logLine });
  const at = (path: string) => `${place.owner}/${place.repo}/${path}`;
  const name = at(place.path);
  const read = await orFailure(`The policy ${name}`, readRegularFile(github, place)).catch((error: unknown) => {
    if (!isOwn || !(error instanceof Failure)) throw error;
    throw new Failure('policy', ...error.sentences, 'There is no `policy-token`.', ABOUT_SECRETS);
  });
  if (read === undefined) throw new Failure('policy', `The policy ${name} is not a regular file of up to 1 MB.`);
  if (read.status !== 'readable') throw new Failure('policy', `The policy ${name} cannot be used. ${read.error}`);
  const beside = async (path: string): Promise<Source> => {
    const table = await orFailure(`The kernel table ${at(path)}`, readRegularFile(github, { ...place, path }));
    if (table === undefined) return unread('it is not a regular file of up to 1 MB');
    return table.status === 'readable' ? { kind: 'text', text: table.text } : unread('it is not JSON');
  };
  const layer = await readLayer({ ok: true, path: name, text: read.text, beside });
  if (layer.mistakes.length > 0) throw new Failure('policy', 'The policy is wrong.', ...layer.mistakes);
  return layer;
}

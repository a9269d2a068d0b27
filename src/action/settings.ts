import { type ConfigurationFile, type Layer, readLayer } from '../config/layer.ts';
import { CONFIGURATION_PATHS, severalConfigurations } from '../config/parse.ts';
import type { Target } from '../facts/target.ts';
import { connect, type GitHub } from '../github/client.ts';
import { type GitHubContents, readRegularFile } from '../github/contents.ts';
import { orFailure } from '../github/errors.ts';
import { resolveSettings, type Settings, targetNotes } from '../session/settings.ts';
import { chooseFilesOfAny } from '../source/file-choice.ts';
import { sourceOf } from '../source/script-text.ts';
import { Failure } from '../text/failure.ts';
import { NOT_THERE, type Source, unread } from '../text/source.ts';
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
  return { ...resolveSettings({ inputs: { from: 'workflow' }, repository }), choose, refusal };
}

/** The mistakes in the configuration of a run, and what is used instead; undefined if there are none. */
export function mistakesIn({ mistakes }: Settings): string | undefined {
  return mistakes.length === 0 ? undefined : `The configuration is wrong. ${mistakes.join(' ')}`;
}

/** Notes on the settings of a run, in plain sentences. */
export function settingsNotes(settings: Settings): string[] {
  const mistakes = mistakesIn(settings);
  return [...(mistakes === undefined ? [] : [mistakes]), ...settings.overruled, ...targetNotes(settings)];
}

/** @param path the only place to look, when the workflow names one; undefined looks in CONFIGURATION_PATHS. */
async function readConfiguration(contents: GitHubContents, path: string | undefined): Promise<Layer> {
  const candidates = path === undefined ? CONFIGURATION_PATHS : [path];
  const entries = await Promise.all(candidates.map((candidate) => contents.entry(candidate)));
  const there = candidates.filter((_, index) => ['file', 'link'].includes(entries[index]?.kind ?? ''));
  if (there.length > 1) return readLayer({ ok: false, message: severalConfigurations(there) });
  for (const [index, candidate] of candidates.entries()) {
    const entry = entries[index];
    if (entry === undefined || entry.kind === 'folder' || entry.kind === 'submodule') continue;
    const wrong = (message: string): ConfigurationFile => ({ ok: false, message: `${candidate}:1:1: ${message}` });
    if (entry.kind === 'link') return readLayer(wrong('It is a symbolic link, which is not followed.'));
    const { text } = entry;
    // An empty file asks for nothing.
    if (text.status === 'skipped') continue;
    if (text.status !== 'readable') return readLayer(wrong(text.error));
    return readLayer({ ok: true, path: candidate, text: text.text, beside: (name) => sourceAt(contents, name) });
  }
  return readLayer(undefined);
}

/** A file beside the configuration. @throws what Octokit throws for a request that fails, but for a file that is not there. */
async function sourceAt(contents: GitHubContents, name: string): Promise<Source> {
  const entry = await contents.entry(name);
  if (entry === undefined) return unread(NOT_THERE);
  if (entry.kind === 'link') return unread('it is a symbolic link, which is not followed');
  return entry.kind === 'file' ? sourceOf(entry.text) : unread('it is not a regular file');
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

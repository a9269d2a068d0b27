import { type ConfigurationFile, type Layer, readLayer } from '../config/layer.ts';
import { CONFIGURATION_PATHS } from '../config/parse.ts';
import { connect, type GitHub } from '../github/client.ts';
import { type GitHubContents, readRegularFile } from '../github/contents.ts';
import { orFailure } from '../github/errors.ts';
import { resolveSettings, type Settings, targetNotes } from '../session/settings.ts';
import { sourceOf } from '../source/script-text.ts';
import { Failure } from '../text/failure.ts';
import { NOT_THERE, type Source, unread } from '../text/source.ts';
import { VERSION } from '../version.ts';
import type { ActionInputs, PolicyPlace } from './inputs.ts';
import { logLine } from './run-log.ts';

/**
 * The settings of a run of the action: the inputs of its workflow before the configuration, and the policy of the organisation
 * before both.
 *
 * @param contents the files of the commit that has the configuration. For a change that is its base: a change must not be able to
 *   switch off the check that judges it.
 * @throws Failure when something cannot be read, or an input or the policy is wrong. A run never continues without the policy
 *   that its workflow names.
 */
export async function readSettings(github: GitHub, contents: GitHubContents, inputs: ActionInputs): Promise<Settings> {
  const { policy: place, policyToken, token, targets, failOn, configPath } = inputs;
  const reader = policyToken === token ? github : connect(policyToken, `bpftrace-guard/${VERSION}`, { info: logLine });
  const organisation = place === undefined ? undefined : await readPolicy(reader, place);
  const repository = await orFailure('The configuration at the base commit', readConfiguration(contents, configPath));
  try {
    return resolveSettings({ inputs: { from: 'workflow', targets, failOn }, repository, organisation });
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'usage') throw error;
    throw new Failure('usage', 'The input `targets` is wrong.', ...error.sentences);
  }
}

/** The mistakes in the configuration of a run, and what is used instead; undefined if there are none. */
export function mistakesIn({ mistakes }: Settings): string | undefined {
  return mistakes.length === 0 ? undefined : `The configuration at the base commit is wrong. ${mistakes.join(' ')}`;
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
async function readPolicy(github: GitHub, place: PolicyPlace): Promise<Layer> {
  const at = (path: string) => `${place.owner}/${place.repo}/${path}`;
  const name = at(place.path);
  const read = await orFailure(`The policy ${name}`, readRegularFile(github, place));
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

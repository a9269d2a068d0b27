import { type ConfigurationFile, type Layer, readLayer } from '../config/layer.ts';
import { CONFIGURATION_PATHS, severalConfigurations } from '../config/parse.ts';
import type { GitHubContents } from '../github/contents.ts';
import { sourceOf } from '../source/script-text.ts';
import { NOT_THERE, type Source, unread } from '../text/source.ts';

/**
 * The configuration of a repository, as a commit has it.
 *
 * @param path the only place to look, where somebody names one; undefined looks in CONFIGURATION_PATHS.
 * @throws what Octokit throws for a request that fails.
 */
export async function readConfiguration(contents: GitHubContents, path: string | undefined): Promise<Layer> {
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

import { posix } from 'node:path';
import { type Answer, json, notFound, Refusal } from '../answer.ts';
import { encodePath } from '../representation/pull.ts';
import { type Repository, requireCommit } from '../state.ts';
import { base64, blob, entryAt, type TreeEntry, treeEntries } from '../tree.ts';
import { type Call, type Handlers, repositoryOfCall } from './call.ts';

/** Past 1 MB the content is left out of the JSON; past 100 MB there is none at all. */
const INLINE_LIMIT = 1024 * 1024;
const RAW_LIMIT = 100 * 1024 * 1024;

type Kind = 'dir' | 'file' | 'symlink' | 'submodule';

function kindOf(entry: TreeEntry): Kind {
  if (entry.type === 'tree') return 'dir';
  if (entry.type === 'commit') return 'submodule';
  return entry.mode === '120000' ? 'symlink' : 'file';
}

/** What is asked for: a path at a `ref`, as the request gave it. */
interface Asked {
  readonly call: Call;
  readonly path: string;
  readonly ref: string;
}

/** The fields that every kind of content has. */
function common({ call, path, ref }: Asked, entry: TreeEntry, kind: Kind) {
  const { owner, name } = repositoryOfCall(call);
  const { api, web } = call.roots;
  const url = `${api}/repos/${owner}/${name}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/repos/${owner}/${name}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${web}/${owner}/${name}/${kind === 'dir' ? 'tree' : 'blob'}/${encodePath(ref)}/${encodePath(path)}`;
  return {
    name: posix.basename(path),
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    type: kind,
    url,
    html_url: html,
    git_url: kind === 'submodule' ? null : git,
    download_url: kind === 'file' || kind === 'symlink' ? html.replace('/blob/', '/raw/') : null,
    _links: { self: url, git: kind === 'submodule' ? null : git, html },
  };
}

/** The regular file that a symlink points to, if it is one of this repository: GitHub follows one link and no more. */
async function linked(
  repository: Repository,
  commit: string,
  path: string,
  link: TreeEntry,
): Promise<TreeEntry | undefined> {
  const target = (await blob(repository.directory, link.sha)).toString('utf8');
  const resolved = posix.join(posix.dirname(path), target);
  if (posix.isAbsolute(target) || resolved === '.' || resolved.startsWith('..')) return undefined;
  const entry = await entryAt(repository.directory, commit, resolved);
  return entry !== undefined && kindOf(entry) === 'file' ? entry : undefined;
}

async function file(asked: Asked, repository: Repository, entry: TreeEntry): Promise<Answer> {
  const size = entry.size ?? 0;
  if (size > RAW_LIMIT) {
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch.', [
      { resource: 'Blob', field: 'data', code: 'too_large' },
    ]);
  }
  const bytes = await blob(repository.directory, entry.sha);
  if (asked.call.media === 'raw')
    return { kind: 'bytes', status: 200, type: 'application/vnd.github.raw; charset=utf-8', bytes };
  const inline = size <= INLINE_LIMIT;
  const content = { content: inline ? base64(bytes) : '', encoding: inline ? 'base64' : 'none' };
  return json(200, { ...common(asked, entry, 'file'), ...content });
}

async function directory(asked: Asked, repository: Repository, entry: TreeEntry): Promise<Answer> {
  const entries = (await treeEntries(repository.directory, entry.sha)).map((inside) =>
    common({ ...asked, path: posix.join(asked.path, inside.path) }, inside, kindOf(inside)),
  );
  return json(200, asked.call.media === 'object' ? { ...common(asked, entry, 'dir'), entries } : entries);
}

export const contentsRoutes: Handlers = {
  'repos/get-content': async (call) => {
    const repository = repositoryOfCall(call);
    const ref = call.url.searchParams.get('ref') ?? repository.defaultBranch;
    const commit = await requireCommit(repository, ref);
    const path = (call.parameters.path ?? '').replace(/\/+$/, '');
    const asked = { call, path, ref };
    if (path === '') return directory(asked, repository, { mode: '040000', type: 'tree', sha: commit, path });
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
      throw new Refusal(422, 'path contains a malformed path component', [
        { resource: 'Commit', field: 'path', code: 'invalid' },
      ]);
    }
    const entry = await entryAt(repository.directory, commit, path);
    if (entry === undefined) throw notFound();
    switch (kindOf(entry)) {
      case 'dir':
        return directory(asked, repository, entry);
      case 'submodule':
        return json(200, {
          ...common(asked, entry, 'submodule'),
          submodule_git_url: `${call.roots.web}/submodule.git`,
        });
      case 'symlink': {
        const target = await linked(repository, commit, path, entry);
        if (target !== undefined) return file(asked, repository, target);
        const text = (await blob(repository.directory, entry.sha)).toString('utf8');
        return json(200, { ...common(asked, entry, 'symlink'), target: text });
      }
      case 'file':
        return file(asked, repository, entry);
    }
  },
};

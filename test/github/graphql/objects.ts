import { gitText, namedCommits } from '../git.ts';
import type { Repository } from '../state.ts';
import { blob, entryAt, type TreeEntry, treeEntries } from '../tree.ts';

/** Past this many bytes GitHub cuts the text of a blob. */
const TEXT_LIMIT = 512_000;

/** The object that `COMMIT:path`, or a commit, names; null where there is none. Links are not followed. */
export async function objectAt(repository: Repository, expression: string) {
  const colon = expression.indexOf(':');
  const name = colon === -1 ? expression : expression.slice(0, colon);
  const path = colon === -1 ? '' : expression.slice(colon + 1);
  const [commit] = await namedCommits(repository.directory, [name]);
  if (commit === undefined) return null;
  if (colon === -1) return commitNode(repository, commit);
  if (path === '') return treeNode(repository, commit);
  const entry = await entryAt(repository.directory, commit, path);
  return entry === undefined ? null : entryObject(repository, entry);
}

function commitNode(repository: Repository, oid: string) {
  return {
    __typename: 'Commit',
    oid,
    tree: () => treeNode(repository, oid),
    blame: async ({ path }: { path: string }) => ({ __typename: 'Blame', ranges: await blame(repository, oid, path) }),
    file: async ({ path }: { path: string }) => {
      const entry = await entryAt(repository.directory, oid, path);
      return entry === undefined ? null : entryNode(repository, entry);
    },
  };
}

/** Who wrote which lines of a file, each line a range of its own. */
async function blame(repository: Repository, oid: string, path: string) {
  const text = await gitText(repository.directory, ['blame', '--line-porcelain', oid, '--', path]);
  return text.split(/\n\t.*\n?/).flatMap((entry) => {
    const [, line] = /^[0-9a-f]{40} \d+ (\d+)/.exec(entry) ?? [];
    const [, name] = /^author (.*)$/m.exec(entry) ?? [];
    const [, time = '0'] = /^author-time (\d+)$/m.exec(entry) ?? [];
    const committedDate = new Date(Number(time) * 1000).toISOString().replace('.000', '');
    const commit = { __typename: 'Commit', committedDate, author: { __typename: 'GitActor', name, user: null } };
    return line === undefined ? [] : [{ age: 1, startingLine: Number(line), endingLine: Number(line), commit }];
  });
}

async function entryObject(repository: Repository, entry: TreeEntry) {
  if (entry.type === 'blob') return blobNode(repository, entry);
  return entry.type === 'tree' ? treeNode(repository, entry.sha) : null;
}

function treeNode(repository: Repository, oid: string) {
  return {
    __typename: 'Tree',
    oid,
    entries: async () => (await treeEntries(repository.directory, oid)).map((entry) => entryNode(repository, entry)),
  };
}

/** `mode` is a number in GraphQL: 0o120000 is a link. */
function entryNode(repository: Repository, entry: TreeEntry) {
  return {
    __typename: 'TreeEntry',
    name: entry.path.split('/').at(-1),
    path: entry.path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size ?? 0,
    object: () => entryObject(repository, entry),
  };
}

/** The text is null where a NUL byte makes it binary, and cut where it is long; bytes that are no UTF-8 are replaced. */
async function blobNode(repository: Repository, entry: TreeEntry) {
  const bytes = await blob(repository.directory, entry.sha);
  const isBinary = bytes.subarray(0, 8_000).includes(0);
  return {
    __typename: 'Blob',
    id: Buffer.from(`Blob:${entry.sha}`).toString('base64url'),
    oid: entry.sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > TEXT_LIMIT,
    text: isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString('utf8'),
  };
}

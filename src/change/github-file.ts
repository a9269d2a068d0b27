import type { Octokit } from '@octokit/rest';
import { decodeScript, SCRIPT_LIMIT, type ScriptText, tooLarge } from './script-bytes.ts';

/** A file of a repository at a commit. */
export interface FileAtCommit {
  readonly owner: string;
  readonly repo: string;
  /** A commit, 40 hex digits. */
  readonly ref: string;
  readonly path: string;
  /** The git blob that the diff lists for the path, where it is known. */
  readonly blobSha?: string;
}

/**
 * Reads a file's text through the contents API (the blobs API past its 1 MB). A BOM stays in the text, as offsets count it.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readGitHubFile(octokit: Octokit, file: FileAtCommit): Promise<ScriptText> {
  const { owner, repo, ref, path } = file;
  const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
  if (Array.isArray(data)) return { status: 'skipped', error: 'It is a folder, not a script.' };
  if (data.type === 'symlink') return symbolicLink();
  if (data.type === 'submodule') return { status: 'skipped', error: 'It is a submodule, not a script.' };
  // The contents API follows a link inside the repository and answers with the blob of the file it points to.
  if (file.blobSha !== undefined && data.sha !== file.blobSha) return symbolicLink();
  return readContent(octokit, { owner, repo }, data);
}

/** The text of what the contents API answered with for a file. */
export async function readContent(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  data: { readonly sha: string; readonly size: number; readonly encoding: string; readonly content: string },
): Promise<ScriptText> {
  if (data.size > SCRIPT_LIMIT) return tooLarge();
  if (data.encoding === 'base64') return decodeScript(Buffer.from(data.content, 'base64'));
  const blob = await octokit.rest.git.getBlob({ ...repository, file_sha: data.sha });
  if (blob.data.encoding !== 'base64') {
    return { status: 'failed', error: `GitHub sent it in an encoding that is not known here: ${blob.data.encoding}.` };
  }
  return decodeScript(Buffer.from(blob.data.content, 'base64'));
}

function symbolicLink(): ScriptText {
  return {
    status: 'skipped',
    error: 'It is a symbolic link. The file that it points to is judged where it is changed.',
  };
}

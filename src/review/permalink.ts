import type { Lines } from './placement.ts';

/** The repository that links point into, at the commit that was judged. */
export interface Repository {
  /** `https://github.com`, or the address of a GitHub Enterprise Server, without a slash at the end. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** The address of lines of a file at the head commit: it stays what it is when the branch moves on. */
export function permalink({ serverUrl, owner, repo, headSha }: Repository, path: string, lines: Lines): string {
  const where = [owner, repo, 'blob', headSha, ...path.split('/')].map(encodePart).join('/');
  const to = lines.last > lines.first ? `-L${lines.last}` : '';
  return `${serverUrl}/${where}#L${lines.first}${to}`;
}

/** A lone surrogate in a path would make encodeURIComponent throw; marks that Markdown reads are encoded too. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

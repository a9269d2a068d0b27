import type { RuleId } from '../engine/policy/finding.ts';
import type { Lines } from '../review/placement.ts';
import type { PlaygroundPage } from './playground-link.ts';

/** The repository that links point into, at the commit that was judged. */
export interface Repository {
  /** `https://github.com`, or the address of a GitHub Enterprise Server, without a slash at the end. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** Where its scripts can be looked at as they are at `headSha`, if its findings are to link there. */
  readonly playground?: PlaygroundPage;
}

/**
 * The address of lines of a file at the head commit: it stays what it is when the branch moves on. Without a repository,
 * the path of the file.
 */
export function permalink(repository: Repository | undefined, path: string, lines: Lines): string {
  const to = lines.last > lines.first ? `-L${lines.last}` : '';
  const fragment = `#L${lines.first}${to}`;
  if (repository === undefined) return `${pathAddress(path)}${fragment}`;
  const { serverUrl, owner, repo, headSha } = repository;
  return `${serverUrl}/${[owner, repo, 'blob', headSha].map(encodePart).join('/')}/${pathAddress(path)}${fragment}`;
}

/** A path as a part of an address: every mark but its slashes is encoded. */
export function pathAddress(path: string): string {
  return path.split('/').map(encodePart).join('/');
}

/** A lone surrogate in a path would make encodeURIComponent throw; marks that Markdown reads are encoded too. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Where the project lives. */
export const PROJECT = 'https://github.com/bpftrace-guard/bpftrace-guard';

/** The project's own page of the playground. */
export const PLAYGROUND = 'https://bpftrace-guard.github.io/bpftrace-guard/';

/** The address of a rule's page, as it was in a release. */
export function ruleAddress(rule: RuleId, version: string): string {
  return pageAddress(`rules/${rule}.md`, version);
}

/** The address of a page of the documentation, as it was in a release. @param page from the folder of the documentation. */
export function pageAddress(page: string, version: string): string {
  return `${PROJECT}/blob/v${version}/docs/${page}`;
}

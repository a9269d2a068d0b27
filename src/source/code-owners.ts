import { pathMatcher } from '../text/wildcard.ts';

/** Where GitHub looks for the file, in this order; the first that is there counts. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub reads no larger file (https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners). */
const LARGEST = 3 * 1024 * 1024;

/** The owners of files, by their paths from the root of the repository: `@login`, `@org/team` or an address. */
export type CodeOwners = (path: string) => readonly string[];

export const noOwners: CodeOwners = () => [];

/** Reads a CODEOWNERS file. Of the lines that match a path the last one counts, also if it names nobody. */
export function readCodeOwners(text: string): CodeOwners {
  if (text.length > LARGEST) return noOwners;
  const rules = text.split('\n').flatMap((line) => {
    // A space in a pattern has a backslash before it, and so has a # that begins one.
    const [pattern, ...rest] = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    if (pattern === undefined || pattern.startsWith('#')) return [];
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const owners = comment === -1 ? rest : rest.slice(0, comment);
    return [{ matches: ownedBy(pattern.replace(/\\(.)/g, '$1')), owners }];
  });
  return (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [];
}

/**
 * As gitignore matches, but for sets and `!`, which GitHub does not know here: a pattern without a slash matches at any depth,
 * one that matches a folder has all in it, and `docs/*` has only what is right in the folder.
 */
function ownedBy(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '').replaceAll('[', '[[]');
  const from = /\/./.test(pattern) ? bare : `**/${bare}`;
  const isFolder = pattern.endsWith('/');
  const onlyInside = /\/\*$/.test(pattern);
  const patterns = [...(isFolder ? [] : [from]), ...(onlyInside ? [] : [`${from}/**`])];
  const matchers = patterns.map(pathMatcher);
  return (path) => matchers.some((matches) => matches(path));
}

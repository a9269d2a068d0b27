import { pathMatcher } from '../text/wildcard.ts';

/** What is chosen at a path: any file, a script (by its name or its `#!` line), or nothing. */
export type Choice = 'any' | 'script' | 'none';

/** Chooses for a path from the root of the repository, with `/` between names. */
export type FileChoice = (path: string) => Choice;

/** The choice without `files` in the configuration: every script. */
export const everyScript: FileChoice = () => 'script';

export function picks(choice: Choice, isScript: boolean): boolean {
  return choice === 'any' || (choice === 'script' && isScript);
}

/** A note on the scripts that were not chosen; empty when all were chosen. */
export function leftOutNotes(count: number): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? '1 script is' : `${count} scripts are`} left out by \`files\` of the configuration.`];
}

/** The choice of several lists of patterns, each as `chooseFiles` takes it: a path that one list chooses is chosen. */
export function chooseFilesOfAny(lists: readonly (readonly string[])[]): FileChoice {
  const choices = lists.map(chooseFiles);
  return (path) => {
    const made = choices.map((choose) => choose(path));
    return made.includes('any') ? 'any' : made.includes('script') ? 'script' : 'none';
  };
}

/**
 * The choice of the patterns in `files` of the configuration: a path must match one of the patterns without `!`, if there are any,
 * and none of those with `!`; their order does not matter. A pattern that ends in a name chooses every file that it matches; one
 * that ends in `*` or `**` chooses only scripts.
 */
export function chooseFiles(patterns: readonly string[]): FileChoice {
  const excluded = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => pathMatcher(pattern.slice(1)));
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const open = included.filter(leavesNameOpen).map(pathMatcher);
  const named = included.filter((pattern) => !leavesNameOpen(pattern)).map(pathMatcher);
  return (path) => {
    if (excluded.some((matches) => matches(path))) return 'none';
    if (included.length === 0) return 'script';
    if (named.some((matches) => matches(path))) return 'any';
    return open.some((matches) => matches(path)) ? 'script' : 'none';
  };
}

function leavesNameOpen(pattern: string): boolean {
  return /(?:^|\/)\*{1,2}$/.test(pattern);
}

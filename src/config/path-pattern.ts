import * as z from 'zod/mini';
import { backwardRange, isLiteral, pathMatcher } from '../text/wildcard.ts';

/** How many patterns a list has at most. */
export const PATTERN_LIMIT = 100;

const PATTERN_LENGTH = 200;

/** `**` alone, or a name with `*`, `?` and sets; never one that leads out of the folder. */
const SEGMENT = '(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)';
const PATH_PATTERN = new RegExp(`^!?(?!!)${SEGMENT}(?:/${SEGMENT})*$`);

/** Refuses a pattern with a range that stands for nothing. */
export function standsForSomething({ value, issues }: { value: string; issues: z.core.$ZodRawIssue[] }): void {
  const range = backwardRange(value);
  if (range === undefined) return;
  const right = [...range].reverse().join('');
  const message = `The range "${range}" goes backwards and stands for nothing. Write "${right}".`;
  issues.push({ code: 'custom', input: value, message, continue: true });
}

/** Refuses a list in which a pattern is excluded by another one. */
export function excludesNoneOfItself({
  value,
  issues,
}: {
  value: readonly string[];
  issues: z.core.$ZodRawIssue[];
}): void {
  const excluding = value
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => ({ pattern, matches: pathMatcher(pattern.slice(1)) }));
  for (const [at, pattern] of value.entries()) {
    if (pattern.startsWith('!')) continue;
    const by = excluding.find(
      (other) => other.pattern === `!${pattern}` || (isLiteral(pattern) && other.matches(pattern)),
    )?.pattern;
    if (by === undefined) continue;
    const message = `"${by}" excludes all that this pattern matches. Leave out one of them.`;
    issues.push({ code: 'custom', input: pattern, path: [at], message });
  }
}

/** A pattern of paths. `owner` is what lists it, for the words of an error. */
export function pathPattern(owner: string) {
  return z
    .string(`${owner} lists patterns, such as "tools/**/*.bt".`)
    .check(
      z.maxLength(PATTERN_LENGTH, `A pattern has at most ${PATTERN_LENGTH} characters.`),
      z.regex(
        PATH_PATTERN,
        'This is not a pattern. Write a path from the root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,b}" and no "..".',
      ),
      standsForSomething,
    );
}

/** The list of patterns of the key `files`. */
export function patternList(key: string) {
  return z
    .array(
      pathPattern(key),
      `${key} is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and is in quotes.`,
    )
    .check(
      z.minLength(1, `${key} is empty. List a pattern, or leave the key out.`),
      z.maxLength(PATTERN_LIMIT, `${key} lists more than ${PATTERN_LIMIT} patterns.`),
      excludesNoneOfItself,
    );
}

import * as z from 'zod/mini';

/** How many patterns a list has at most. */
export const PATTERN_LIMIT = 100;

const PATTERN_LENGTH = 200;

/** `**` alone, or a name with `*`, `?` and sets; never one that leads out of the folder. */
const SEGMENT = '(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)';
const PATH_PATTERN = new RegExp(`^!?(?!!)${SEGMENT}(?:/${SEGMENT})*$`);

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
    );
}

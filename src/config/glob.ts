import * as z from 'zod/mini';

const LENGTH_LIMIT = 200;

/** `**` alone, or a name with `*`, `?` and sets; never one that leads out of the folder. */
const SEGMENT = '(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)';
const PATH_PATTERN = new RegExp(`^!?(?!!)${SEGMENT}(?:/${SEGMENT})*$`);

/** A pattern of paths. `owner` is what lists it, for the words of an error. */
export function pathPattern(owner: string) {
  return z
    .string(`${owner} lists patterns, such as "tools/**/*.bt".`)
    .check(
      z.maxLength(LENGTH_LIMIT, `A pattern has at most ${LENGTH_LIMIT} characters.`),
      z.regex(
        PATH_PATTERN,
        'This is no pattern. Write a path from the root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,b}" and no "..".',
      ),
    );
}

import * as z from 'zod/mini';

const PATH_LENGTH = 500;

/** The path of a file that belongs to a configuration: from the root that its paths start at, and below it. */
export function pathInside(key: string, wrongType: string) {
  return z
    .string(wrongType)
    .check(
      z.minLength(1, `${key} is empty. Give the path of the file.`),
      z.maxLength(PATH_LENGTH, `${key} is longer than ${PATH_LENGTH} characters.`),
      z.refine(staysInside, `${key} is a path from the root of the repository, with "/", and without "..".`),
    );
}

function staysInside(path: string): boolean {
  return !/^[/:]/.test(path) && !path.includes('\\') && !path.split('/').includes('..');
}

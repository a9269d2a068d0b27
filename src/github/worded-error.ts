import { describeApiError } from './errors.ts';

/** An error whose message is already a sentence for the user. */
export class WordedError extends Error {}

/**
 * Waits for what is read from GitHub.
 *
 * @param what what is read, as a noun phrase at the start of a sentence.
 * @throws WordedError when it cannot be read.
 */
export async function worded<T>(what: string, result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw new WordedError(describeApiError(`${what} could not be read`, error));
  }
}

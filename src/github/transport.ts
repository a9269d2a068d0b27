import type { RequestInit } from 'undici';
import { notOfGitHub } from './answer-shape.ts';

/** The limits of what a run accepts from a server. */
export interface TransportLimits {
  /** How long a whole answer may take, in milliseconds. */
  readonly wait: number;
  /** How long an answer may be, in bytes. The largest that is asked for holds the texts of 100 scripts. */
  readonly bytes: number;
  /** After so many answers that did not come in time, nothing more is asked. */
  readonly unanswered: number;
  /** The most requests of a run: a server could name a next page for ever. */
  readonly requests: number;
  /** A wait that GitHub asks for is granted up to this long, in seconds; a longer one ends the request with words. */
  readonly pause: number;
}

/** GitHub itself gives up on a request after ten seconds. */
export const TRANSPORT_LIMITS: TransportLimits = {
  wait: 60_000,
  bytes: 128 * 1024 * 1024,
  unanswered: 3,
  requests: 5_000,
  pause: 60,
};

/** A fetch, as far as it is used. */
export type Fetch<Answer> = (address: string, init?: RequestInit) => Promise<Answer>;

/** What is read of an answer. */
interface Received extends Pick<Head, 'status' | 'statusText' | 'url'> {
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * Octokit does not repeat a request that ends with an error of this name: the request may have been carried out already, or would
 * fail again.
 */
function final(message: string): Error {
  const error = new Error(message);
  error.name = 'AbortError';
  return error;
}

/**
 * A fetch that ends in bounded time and memory, whatever the server does, and gives answers that were read to their end.
 * Octokit takes a JSON body that breaks off for an empty one, so that a list of files would look shorter than it is: here it
 * is an error like any other of the network. So is an answer with status 200 that is none of GitHub's API. Nothing that
 * comes of it holds the token.
 *
 * @param secret what an answer, or an error, must not repeat.
 */
export function boundedFetch(fetch: Fetch<Received>, secret: string, limits: TransportLimits): Fetch<Response> {
  const mask = (text: string): string => (secret === '' ? text : text.replaceAll(secret, '***'));
  let unanswered = 0;
  let requests = 0;
  return async (address, init) => {
    const method = init?.method ?? 'GET';
    const asked = typeof init?.body === 'string' ? init.body : '';
    const mayRepeat = method === 'GET' || /^\{"query":"\s*query\b/.test(asked);
    if (unanswered >= limits.unanswered)
      throw final(`the server left ${unanswered} requests without a whole answer, so it is not asked again`);
    if (++requests > limits.requests) throw final(`one run asks ${limits.requests} times at most`);

    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), limits.wait);
    const own = init?.signal;
    try {
      const signal = own ? AbortSignal.any([own, ending.signal]) : ending.signal;
      const answer = await fetch(address, { ...init, signal });
      const body = await readBody(answer, limits.bytes);
      const { status, statusText, url } = answer;
      const problem = status === 200 || status === 201 ? notOfGitHub({ method, url, asked, body }) : undefined;
      if (problem !== undefined) throw asError(mayRepeat, `what was answered is not from GitHub's API: ${problem}`);
      return rebuilt(masked(body, secret), {
        status,
        statusText: mask(statusText),
        url,
        headers: headersOf(answer, mask),
      });
    } catch (error) {
      if (!ending.signal.aborted) throw withoutSecret(error, mask);
      unanswered++;
      throw asError(mayRepeat, `the whole answer did not come within ${limits.wait / 1000} seconds`);
    } finally {
      clearTimeout(timer);
      // The rest of the answer is not waited for.
      ending.abort();
    }
  };
}

function asError(mayRepeat: boolean, message: string): Error {
  return mayRepeat ? new Error(message) : final(message);
}

/** The body of an answer. @throws when it is longer than `limit` bytes */
async function readBody(answer: Received, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > limit) throw final(`the answer is longer than ${limit / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: [string, string][];
}

function rebuilt(body: Uint8Array, { url, ...head }: Head): Response {
  const whole = new Response(body.length === 0 ? null : new Uint8Array(body), head);
  Object.defineProperty(whole, 'url', { value: url });
  return whole;
}

function headersOf(answer: Received, mask: (text: string) => string): [string, string][] {
  return [...answer.headers].map(([name, value]) => [name, mask(value)]);
}

function masked(body: Uint8Array, secret: string): Uint8Array {
  const bytes = Buffer.from(body);
  if (secret === '' || !bytes.includes(secret)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll(Buffer.from(secret).toString('latin1'), '***'), 'latin1');
}

/** An error of the network, with its cause, whose messages may quote a header. */
function withoutSecret(error: unknown, mask: (text: string) => string): unknown {
  if (error instanceof Error) {
    error.message = mask(error.message);
    error.cause = withoutSecret(error.cause, mask);
    return error;
  }
  return typeof error === 'string' ? mask(error) : error;
}

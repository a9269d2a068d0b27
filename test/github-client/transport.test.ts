import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readCommits } from '../../src/github/changes.ts';
import { connect } from '../../src/github/client.ts';
import { GitHubContents, readRegularFile } from '../../src/github/contents.ts';
import { readApps, readConversation, readPermission } from '../../src/github/conversation.ts';
import { describeApiError } from '../../src/github/errors.ts';
import { listChange, listPullRequestFiles } from '../../src/github/listing.ts';
import { boundedFetch, TRANSPORT_LIMITS } from '../../src/github/transport.ts';

const TOKEN = 'ghs_0123456789abcdefSECRET';
const LIMITS = { wait: 300, bytes: 1024 * 1024, unanswered: 3, requests: 1000, pause: 60 };
const SHA = 'a'.repeat(40);
const WHERE = { owner: 'o', repo: 'r', number: 1 };
const NO_GUESS = /Cannot read|is not iterable|is not a function|undefined/;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that does what it likes, and counts what it was asked. */
async function serve(misbehave: (request: IncomingMessage, response: ServerResponse) => void, limits = LIMITS) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    // Who asked may be gone.
    response.on('error', () => undefined);
    misbehave(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(
    () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  );
  const { port } = server.address() as AddressInfo;
  const said: string[] = [];
  const octokit = connect(TOKEN, 'test/1', { info: (words) => said.push(words) }, limits);
  octokit.hook.before('request', (options) => {
    options.baseUrl = `http://127.0.0.1:${port}`;
    // Octokit makes the addresses of pages before it asks the hook.
    options.url = options.url.replace('https://api.github.com', '');
  });
  return { octokit, asked, said };
}

const wordsOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (value) => `no error: ${JSON.stringify(value)}`,
    (error: unknown) => describeApiError('It could not be read', error),
  );

test('a server that never answers is asked three times, and then no more', async () => {
  const { octokit, asked } = await serve(() => undefined);
  expect(await wordsOf(readCommits(octokit, WHERE))).toMatch(
    /^It could not be read: no answer from GitHub \(the whole answer did not come within 0\.3 seconds\)\. Check the network/,
  );
  expect(asked).toHaveLength(3);
  expect(await wordsOf(readCommits(octokit, WHERE))).toMatch(/left 3 requests without a whole answer/);
  expect(asked).toHaveLength(3);
});

test('a write without an answer is not sent again: it may have been done', async () => {
  const { octokit, asked } = await serve(() => undefined);
  const write = octokit.rest.issues.createComment({ owner: 'o', repo: 'r', issue_number: 1, body: 'x' });
  expect(await wordsOf(write)).toMatch(/did not come within 0\.3 seconds/);
  expect(asked).toEqual(['POST /repos/o/r/issues/1/comments']);
});

test('a server that sends a byte at a time is not waited for', async () => {
  const { octokit, asked } = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const dripping = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(dripping));
  });
  expect(await wordsOf(readCommits(octokit, WHERE))).toMatch(/the whole answer did not come within/);
  expect(asked).toHaveLength(3);
});

test.each([
  ['with an honest length', true],
  ['without a length', false],
])('a server that sends gigabytes is left at the limit, %s', async (_, honest) => {
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024, 0x20);
  const { octokit, asked } = await serve(
    (_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(honest ? { 'content-length': 4 * 1024 ** 3 } : {}),
      });
      const pour = (): void => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', pour);
            return;
          }
        }
      };
      pour();
    },
    { ...LIMITS, wait: 60_000 },
  );
  expect(await wordsOf(readCommits(octokit, WHERE))).toMatch(/the answer is longer than 1 MiB/);
  expect(asked).toHaveLength(1);
  expect(sent).toBeLessThan(64 * 1024 * 1024);
});

test('a server that names a next page for ever is left at a number of requests', async () => {
  const file = { filename: 'x', status: 'added', changes: 1 };
  const { octokit, asked } = await serve(
    (request, response) => {
      const next = `<http://${request.headers.host}/repos/o/r/pulls/1/files?page=2>; rel="next"`;
      response.writeHead(200, { 'content-type': 'application/json', link: next }).end(JSON.stringify([file]));
    },
    { ...LIMITS, wait: 60_000, requests: 20 },
  );
  expect(await wordsOf(listPullRequestFiles(octokit, WHERE))).toMatch(/one run asks 20 times at most/);
  expect(asked).toHaveLength(20);
});

describe('the token is in nothing that is told', () => {
  test('of an answer that repeats the header', async () => {
    const { octokit } = await serve((request, response) => {
      const { authorization = '' } = request.headers;
      response.writeHead(401, authorization, { 'content-type': 'application/json', 'x-echo': authorization });
      response.end(JSON.stringify({ message: `Bad credentials: ${authorization}`, errors: [authorization] }));
    });
    const words = await wordsOf(readCommits(octokit, WHERE));
    expect(words).toMatch(/GitHub answered 401 \(Bad credentials: token \*\*\*/);
    expect(words).not.toContain('SECRET');
  });

  test('of a token that is no header', async () => {
    const octokit = connect(`${TOKEN}\nx`, 'test/1', { info: () => undefined }, LIMITS);
    const words = await wordsOf(octokit.request('GET /', { baseUrl: 'http://127.0.0.1:1', request: { retries: 0 } }));
    expect(words).toMatch(/^It could not be read: /);
    expect(words).not.toContain('SECRET');
  });
});

type Asking = (octokit: ReturnType<typeof connect>) => Promise<unknown>;
const READS: Readonly<Record<string, Asking>> = {
  'a pull request': (octokit) => readCommits(octokit, WHERE),
  'its files': (octokit) => listChange(octokit, { ...WHERE, headSha: SHA, baseSha: SHA }),
  'the conversation': (octokit) => readConversation(octokit, WHERE),
  apps: (octokit) => readApps(octokit, WHERE),
  'a permission': (octokit) => readPermission(octokit, WHERE, { login: 'somebody', id: 7 }),
  'a file': (octokit) => new GitHubContents(octokit, { owner: 'o', repo: 'r', ref: SHA }).entry('x.bt'),
  'the file behind a link': (octokit) =>
    new GitHubContents(octokit, { owner: 'o', repo: 'r', ref: SHA }).follow('x.bt'),
  'a policy': (octokit) => readRegularFile(octokit, { owner: 'o', repo: 'r', path: 'p.yml', ref: undefined }),
};
const NO_ANSWERS = {
  'an empty body': ['application/json', '', 'it is empty'],
  'a web page': ['text/html', '<!doctype html><html>Log in</html>', 'it is a web page'],
  'a web page that says that it is JSON': ['application/json', ' <html>', 'it is a web page'],
  'an empty object': ['application/json', '{}', 'it lacks what the API describes'],
  null: ['application/json', 'null', 'it lacks what the API describes'],
  'half an answer': ['application/json', '{"head": {', 'it is not JSON'],
} as const;

describe.each(Object.entries(READS))('%s', (_, ask) => {
  test.each(Object.entries(NO_ANSWERS))('with status 200 and %s is told in words', async (_name, [type, body, why]) => {
    const { octokit } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    octokit.hook.before('request', (options) => {
      options.request.retries = 0;
    });
    const words = await wordsOf(ask(octokit));
    expect(words).toContain(`what was answered is not from GitHub's API: ${why}`);
    expect(words).not.toMatch(NO_GUESS);
  });
});

test('a conversation of a pull request that GitHub does not know is told with its name', async () => {
  const { octokit } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { repository: { pullRequest: null }, viewer: { login: 'x' } } }));
  });
  await expect(readConversation(octokit, WHERE)).rejects.toThrow(/GitHub knows no pull request 1 of o\/r\.$/);
});

test('a run is granted what a large pull request needs', () => {
  expect(TRANSPORT_LIMITS).toEqual({ wait: 60_000, bytes: 134_217_728, unanswered: 3, requests: 5_000, pause: 60 });
});

describe('a bounded fetch', () => {
  const URL_OF = 'https://api.github.com/user';
  const limits = { ...LIMITS, wait: 60_000, bytes: 4, requests: 2, unanswered: 2 };
  /** An answer in pieces, as it is received. */
  const received = (pieces: readonly (string | Uint8Array)[], more: object = {}) => ({
    status: 200,
    statusText: 'OK',
    url: URL_OF,
    headers: new Headers({ 'x-a': 'A SECRET b' }),
    body: (async function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })(),
    ...more,
  });
  const fetching = (answer: () => unknown, secret = 'SECRET', own = limits) =>
    boundedFetch(async () => answer() as ReturnType<typeof received>, secret, own);
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => 'answered',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test('gives the answer without the secret, whatever bytes are around it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0]), Buffer.from('SECRET.SECRET'), Buffer.from([0xe9])]);
    const own = { ...limits, bytes: 100 };
    const answer = await fetching(() => received([bytes], { statusText: 'It is SECRET' }), 'SECRET', own)(URL_OF);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(
      Buffer.concat([Buffer.from([0xff, 0]), Buffer.from('***.***'), Buffer.from([0xe9])]),
    );
    expect([answer.status, answer.statusText, answer.url, [...answer.headers]]).toEqual([
      200,
      'It is ***',
      URL_OF,
      [['x-a', 'A *** b']],
    ]);
  });

  test('changes nothing where there is no secret', async () => {
    const answer = await fetching(() => received(['ab']), '')(URL_OF);
    expect([await answer.text(), answer.statusText, [...answer.headers]]).toEqual([
      'ab',
      'OK',
      [['x-a', 'A SECRET b']],
    ]);
    expect((await fetching(() => received([], { status: 204 }))(URL_OF)).body).toBeNull();
    expect((await fetching(() => received([], { status: 204, body: null }))(URL_OF)).body).toBeNull();
  });

  test('takes an answer of so many bytes, and none that has one more', async () => {
    expect(await (await fetching(() => received(['ab', 'cd']))(URL_OF)).text()).toBe('abcd');
    expect(await outcome(fetching(() => received(['ab', 'cde']))(URL_OF))).toMatch(/^AbortError: the answer is longer/);
    const own = { ...limits, bytes: 3 * 1024 * 1024 };
    expect(await outcome(fetching(() => received([Buffer.alloc(own.bytes + 1)]), '', own)(URL_OF))).toBe(
      'AbortError: the answer is longer than 3 MiB',
    );
  });

  test('asks so many times', async () => {
    const ask = fetching(() => received([]));
    expect([await outcome(ask(URL_OF)), await outcome(ask(URL_OF)), await outcome(ask(URL_OF))]).toEqual([
      'answered',
      'answered',
      'AbortError: one run asks 2 times at most',
    ]);
  });

  test('says what failed without the secret, however deep', async () => {
    const broken = () => {
      throw new Error('No SECRET.', { cause: new Error('SECRET', { cause: 'a SECRET' }) });
    };
    const failure: unknown = await fetching(broken)(URL_OF).catch((error: unknown) => error);
    if (!(failure instanceof Error) || !(failure.cause instanceof Error)) throw new Error('it did not fail');
    expect([failure.message, failure.cause.message, failure.cause.cause]).toEqual(['No ***.', '***', 'a ***']);
  });

  // Octokit repeats what ends with any other error than AbortError.
  test.each([
    ['a read', { method: 'GET' }, 'Error'],
    ['a read by default', undefined, 'Error'],
    ['a query', { method: 'POST', body: '{"query":"query a { b }"}' }, 'Error'],
    ['a query behind white space', { method: 'POST', body: '{"query":" query a { b }"}' }, 'Error'],
    ['a mutation', { method: 'POST', body: '{"query":"mutation a { b }"}' }, 'AbortError'],
    ['a write', { method: 'POST', body: '{"body":"query a"}' }, 'AbortError'],
    ['a write of another kind', { method: 'DELETE' }, 'AbortError'],
  ])('%s without a whole answer may be repeated or not', async (_what, init, name) => {
    const never = boundedFetch(
      (_address, { signal } = {}) =>
        new Promise((_done, failed) => signal?.addEventListener('abort', () => failed(new Error('aborted')))),
      '',
      { ...limits, wait: 20, requests: 9 },
    );
    const words = `${name}: the whole answer did not come within 0.02 seconds`;
    expect([await outcome(never(URL_OF, init)), await outcome(never(URL_OF, init))]).toEqual([words, words]);
    expect(await outcome(never(URL_OF, init))).toBe(
      'AbortError: the server left 2 requests without a whole answer, so it is not asked again',
    );
  });

  test.each([
    [200, true],
    [201, true],
    [202, false],
    [404, false],
  ])('an answer with status %i must be one of GitHub: %s', async (status, must) => {
    const url = 'https://api.github.com/repos/o/r/pulls/1';
    const own = { ...limits, bytes: 100 };
    const said = await outcome(fetching(() => received(['<html>'], { status, url }), '', own)(url));
    expect(said).toBe(must ? "Error: what was answered is not from GitHub's API: it is a web page" : 'answered');
  });

  test('is ended from outside as well', async () => {
    const ending = new AbortController();
    const asked = boundedFetch(
      (_address, { signal } = {}) =>
        new Promise((_done, failed) => signal?.addEventListener('abort', () => failed(new Error('aborted')))),
      '',
      limits,
    )(URL_OF, { signal: ending.signal });
    ending.abort();
    expect(await outcome(asked)).toBe('Error: aborted');
  });
});

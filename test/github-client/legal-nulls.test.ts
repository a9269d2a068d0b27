import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import fc from 'fast-check';
import { readAuthors } from '../../src/github/blame.ts';
import { findPullRequests, readCommits, readPullRequestHead } from '../../src/github/changes.ts';
import type { GitHub } from '../../src/github/client.ts';
import { commitToBranch } from '../../src/github/commits.ts';
import { GitHubContents, readRegularFile } from '../../src/github/contents.ts';
import {
  addComment,
  answer,
  react,
  readConversation,
  readPermission,
  updateComment,
} from '../../src/github/conversation.ts';
import { searchDismissals } from '../../src/github/dismissals.ts';
import { describeApiError } from '../../src/github/errors.ts';
import {
  listChange,
  listPullRequestFiles,
  listRepository,
  type RepositoryListing,
  type ScriptListing,
} from '../../src/github/listing.ts';
import { findRepositories, listRepositories } from '../../src/github/repositories.ts';
import { postComment, postReview } from '../../src/github/review.ts';
import { mutate } from '../../src/github/threads.ts';
import { boundedFetch, TRANSPORT_LIMITS } from '../../src/github/transport.ts';
import { USER_TOKEN } from '../github/access.ts';
import { type Lack, lacking, legalLacks, operationOf, readQuery } from '../github/legal-nulls.ts';
import { isObject } from '../github/openapi.ts';
import { numbered, type Scene, setScene } from '../github/scene.ts';

const WHERE = { owner: 'octo-org', repo: 'tools' };
const PULL = { ...WHERE, number: 1 };
const NO_GUESS = /Cannot read|is not iterable|is not a function|undefined|\[object/;

let scene: Scene;
beforeAll(async () => {
  const files = { 'a.bt': numbered(9), 'lib/b.bt': 'BEGIN { }\n', link: { text: 'a.bt', mode: '120000' as const } };
  scene = await setScene({ 'README.md': '#\n', 'gone.bt': 'END { }\n' }, { ...files, 'gone.bt': null });
  await scene.ask('POST', '/pulls/1/comments', {
    token: USER_TOKEN,
    body: { commit_id: scene.head, path: 'a.bt', line: 2, side: 'RIGHT', body: 'Somebody.' },
  });
  await scene.ask('POST', '/issues/1/comments', {
    token: USER_TOKEN,
    body: { body: 'Somebody says bpftrace-guard dismiss.' },
  });
});
afterAll(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

/** An answer, and how it was asked for. */
interface Exchange {
  /** `pulls/get`, or for the GraphQL API the query. */
  readonly name: string;
  readonly lacks: readonly Lack[];
}

type Alter = (name: string, body: unknown) => unknown;

/** A client that remembers what it is answered: the server is asked once for each request, and later answers are altered. */
function remembering() {
  const answers = new Map<string, { readonly name: string; readonly status: number; readonly body: unknown }>();
  let alter: Alter = (_name, body) => body;
  const exchanges = new Map<string, Exchange>();
  const octokit: GitHub = new Octokit({
    baseUrl: scene.github.url,
    auth: USER_TOKEN,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: {
      fetch: boundedFetch(
        async (address, init) => {
          const { method = 'GET', body: asked } = init ?? {};
          const text = typeof asked === 'string' ? asked : '';
          const key = `${method} ${address} ${text}`;
          const { pathname } = new URL(address);
          let known = answers.get(key);
          if (known === undefined) {
            const { 'content-type': _type, ...headers } = Object.fromEntries(new Headers(Object(init?.headers)));
            const send = () => fetch(address, { method, headers, ...(text === '' ? {} : { body: text }) });
            // While answers are examined, the server closes connections that wait.
            const reply = await send().catch(send);
            const query: unknown = pathname === '/graphql' ? JSON.parse(text).query : undefined;
            const name = typeof query === 'string' ? query : (operationOf(method, pathname)?.id ?? pathname);
            const body: unknown = JSON.parse(await reply.text());
            known = { name, status: reply.status, body };
            answers.set(key, known);
            const lacks =
              typeof query === 'string' ? readQuery(query).nulls : legalLacks(method, pathname, reply.status, body);
            exchanges.set(name, { name, lacks });
          }
          const { name, status, body } = known;
          const altered = new Response(JSON.stringify(alter(name, body)), {
            status,
            headers: { 'content-type': 'application/json' },
          });
          Object.defineProperty(altered, 'url', { value: address });
          return altered;
        },
        USER_TOKEN,
        { ...TRANSPORT_LIMITS, requests: Number.POSITIVE_INFINITY },
      ),
    },
  });
  return {
    octokit,
    exchanges,
    altered: (how: Alter) => {
      alter = how;
    },
  };
}

/** What a function of the client makes of its answers: a value, or a sentence for a person. */
async function outcomeOf(asking: () => Promise<unknown>): Promise<{ value: unknown } | { words: string }> {
  try {
    return { value: await asking() };
  } catch (error) {
    const isCrash = error instanceof TypeError || error instanceof ReferenceError;
    return { words: isCrash ? `crashed: ${error.stack}` : describeApiError('It could not be read', error) };
  }
}

type Asking = (octokit: GitHub) => Promise<unknown>;
const at = () => ({ ...WHERE, ref: scene.head });
/** A listing without functions, which are never equal, and without sizes, which GitHub need not tell. */
function compared(listing: ScriptListing | RepositoryListing): object {
  const withoutSize = (key: string, value: unknown) => (key === 'size' ? undefined : value);
  return JSON.parse(JSON.stringify({ ...listing, unnamed: [] }, withoutSize));
}

const READS: Readonly<Record<string, Asking>> = {
  'the commits of a pull request': (octokit) => readCommits(octokit, PULL),
  'the head of a pull request': (octokit) => readPullRequestHead(octokit, PULL),
  'the pull requests of a branch': (octokit) =>
    findPullRequests(octokit, WHERE, { owner: WHERE.owner, name: scene.pull.head }, scene.head),
  'the change': async (octokit) => {
    const { baseSha } = await readCommits(octokit, PULL);
    return compared(await listChange(octokit, { ...WHERE, baseSha, headSha: scene.head }));
  },
  'the files of a pull request': async (octokit) =>
    (await listPullRequestFiles(octokit, PULL)).map(({ filename, status, changes }) => ({ filename, status, changes })),
  'the repository': async (octokit) => compared(await listRepository(octokit, WHERE, scene.head)),
  // The REST API does not tell the mode of a file; what needs it does without.
  'a file': async (octokit) => ({ ...(await new GitHubContents(octokit, at()).entry('a.bt')), mode: '' }),
  'a folder': (octokit) => new GitHubContents(octokit, at()).entry('lib'),
  'a link': async (octokit) => {
    const found = await new GitHubContents(octokit, at()).follow('link');
    // Nor that it has followed a link.
    return 'entry' in found ? { ...found.entry, mode: '' } : found;
  },
  'a policy': (octokit) => readRegularFile(octokit, { ...at(), path: 'a.bt' }),
  // Whoever wrote them, and when they were edited, may be gone.
  'the conversation': async (octokit) => {
    const { headSha, viewer, threads, comments, reviews } = await readConversation(octokit, PULL);
    return {
      headSha,
      viewer,
      bodies: [...threads.flatMap((each) => each.comments), ...comments, ...reviews].map(({ body }) => body),
    };
  },
  'the repositories of an owner': (octokit) => listRepositories(octokit, WHERE.owner),
  'a repository by its name': (octokit) => findRepositories(octokit, [`${WHERE.owner}/${WHERE.repo}`]),
  'the author of a line': async (octokit) => (await readAuthors(octokit, at(), ['a.bt']))('a.bt', 2),
  'the pull requests with dismissals': (octokit) => searchDismissals(octokit, WHERE.owner),
  'a permission': (octokit) => readPermission(octokit, WHERE, { login: 'reviewer', id: undefined }),
};
const comment = () => ({ path: 'a.bt', lines: { first: 2, last: 3 }, body: 'b' });
const branch = () => ({ ...WHERE, name: scene.pull.head, repositoryId: 'R_1', headSha: scene.head });
const place = (threadId: number | undefined) => {
  const [first] = scene.github.comments(scene.pull);
  const [said] = scene.github.issueComments(scene.pull);
  return { ...PULL, commentId: (threadId === undefined ? said : first)?.id ?? 0, threadId };
};
const WRITES: Readonly<Record<string, Asking>> = {
  'a review': (octokit) =>
    postReview(octokit, PULL, { headSha: scene.head, body: 'b', comments: [comment()] }, () => false),
  'a comment': (octokit) => postComment(octokit, PULL, scene.head, comment()),
  'a word in the conversation': (octokit) => addComment(octokit, PULL, 'b'),
  'another text': (octokit) => updateComment(octokit, WHERE, scene.github.issueComments(scene.pull)[0]?.id ?? 0, 'c'),
  'a reaction': (octokit) => react(octokit, place(undefined), '+1'),
  'a reaction in a thread': (octokit) => react(octokit, place(1), '+1'),
  'an answer in a thread': (octokit) => answer(octokit, { ...place(1), threadId: place(1).commentId }, 'b'),
  'a hidden comment': (octokit) =>
    mutate(octokit, [{ name: 'minimizeComment', input: { subjectId: 'nobody', classifier: 'RESOLVED' } }]),
  'a commit': (octokit) =>
    commitToBranch(octokit, { ...branch(), name: 'gone' }, [{ path: 'x', text: 'x', mode: '100644' }], {
      headline: 'h',
      body: 'b',
    }),
  'a commit of a file that can be run': (octokit) =>
    commitToBranch(octokit, { ...branch(), name: 'gone' }, [{ path: 'x', text: 'x', mode: '100755' }], {
      headline: 'h',
      body: 'b',
    }),
};

/** Where a lack changes what is read, and must: the account, the fork or the text is gone, or the token may not see it. */
const TELLS: readonly (readonly [asking: string, lack: RegExp, why: string])[] = [
  ['the head of a pull request', /^null head\.repo$/, 'the fork was deleted'],
  [
    'the head of a pull request',
    /^missing (?:maintainer_can_modify|head\.repo)/,
    'nothing is allowed that is not told',
  ],
  ['the change', /^(?:null|missing) files\.\[\]\.(?:patch|sha)$/, 'a file without a diff, which is placed nowhere'],
  ['the change', /^missing files$/, 'the trees are compared: there are no diffs'],
  ['a file', /^null data\.repository\.object\.f0$/, 'nothing is at the path'],
  ['a folder', /^null data\.repository\.object\.f0$/, 'nothing is at the path'],
  ['a link', /^null data\.repository\.object\.f0$/, 'nothing is at the path'],
  ['the conversation', /nodes\.\[\]$/, 'the token may not see it'],
  ['the repositories of an owner', /^null data\.repositoryOwner$/, 'there is no such owner'],
  ['the repositories of an owner', /nodes\.\[\]$/, 'the token may not see it, which is told'],
  ['the repositories of an owner', /\.(?:defaultBranchRef|target)$/, 'it has no branch, which is told'],
  ['a repository by its name', /^null data\.r0$/, 'the token may not see it, which is told'],
  ['a repository by its name', /\.(?:defaultBranchRef|target)$/, 'it has no branch, which is told'],
  ['the author of a line', /./, 'nobody is named'],
  ['the pull requests with dismissals', /nodes(?:\.\[\])?$/, 'the count tells that there are more'],
];

const nameOf = ({ kind, place: where }: Lack) => `${kind} ${where.join('.')}`;
/** A reader sees no difference, or a sentence that says what is wrong, or what the table above has. */
async function problemOf(
  name: string,
  asking: () => Promise<unknown>,
  lacks: readonly Lack[],
  usual: unknown,
): Promise<string | undefined> {
  const outcome = await outcomeOf(asking);
  if ('words' in outcome) return NO_GUESS.test(outcome.words) ? `${lacks.map(nameOf)}: ${outcome.words}` : undefined;
  const told = lacks.some((lack) =>
    TELLS.some(
      ([which, where]) => which === name && where.test(nameOf(lack).replace(/ data\.repository\.pullRequest/, ' ')),
    ),
  );
  if (told) return undefined;
  try {
    expect(outcome.value).toEqual(usual);
    return undefined;
  } catch {
    return `${lacks.map(nameOf)} changes ${JSON.stringify(usual)} to ${JSON.stringify(outcome.value)}`;
  }
}

describe.each(Object.entries({ ...READS, ...WRITES }))('%s', (name, asking) => {
  test('bears each null and each gap that the descriptions of GitHub allow, and any of them together', async () => {
    const { octokit, exchanges, altered } = remembering();
    const usual = await outcomeOf(() => asking(octokit));
    if ('words' in usual) throw new Error(usual.words);
    const { value } = usual;
    const again = async (which: string, lacks: readonly Lack[]) => {
      altered((at, body) => (at === which ? lacks.reduce(lacking, body) : body));
      return problemOf(name, () => asking(octokit), lacks, value);
    };
    const problems: (string | undefined)[] = [];
    // What is asked for only because of a lack, such as the trees of two commits, is met here first.
    for (const { name: which, lacks } of [...exchanges.values()])
      for (const lack of lacks) problems.push(await again(which, [lack]));
    for (const { name: which, lacks } of [...exchanges.values()])
      await fc.assert(
        fc.asyncProperty(fc.subarray([...lacks]), async (some) => {
          problems.push(await again(which, some));
        }),
        { numRuns: 20 },
      );
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    expect(exchanges.size).toBeGreaterThan(0);
  });
});

test('an answer to a query is an object with data or errors', () => {
  const query =
    'query { repository(owner: "o", name: "r") { object(oid: "x") { ... on Commit { file(path: "p") { object { ... on Tree { entries { name } } } } } } } }';
  const { fields, nulls } = readQuery(query);
  expect([...fields]).toContain('Tree.entries');
  const names = nulls.map(nameOf);
  expect(names).toContain('null data.repository');
  expect(names).toContain('null data.repository.object.file.object.entries');
  expect(isObject(lacking({ data: { a: [{ b: 1 }] } }, { kind: 'null', place: ['data', 'a', '[]', 'b'] }))).toBe(true);
});

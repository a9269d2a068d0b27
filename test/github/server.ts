import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Examination } from './examination.ts';
import { Exchange, type Reply, type Request } from './exchange.ts';
import { type Failure, Failures } from './failure.ts';
import type { GitHubOptions, LocalGitHub, LoggedRequest, NewPullRequest, NewRepository } from './local-github.ts';
import { type Roots, simpleUser } from './representation/account.ts';
import { pullRequestOf } from './representation/pull.ts';
import { repositoryOf } from './representation/repository.ts';
import { GitHubState, now, type PullRequest, type Repository } from './state.ts';
import { applySuggestions } from './suggestion.ts';

/** Headers of every answer that say who is meant to answer. */
const SERVER_HEADERS = { server: 'github.com', 'x-github-api-version-selected': '2022-11-28' };

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The headers of a request; of a repeated one the first. */
function headersOf(request: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function send(response: ServerResponse, reply: Reply, method: string): void {
  const length = String(reply.bytes.length);
  response.writeHead(reply.status, { ...SERVER_HEADERS, 'content-length': length, ...reply.headers });
  response.end(method === 'HEAD' ? undefined : reply.bytes);
}

/** Sends the headers and half of the body, then breaks the connection. */
function sendHalf(response: ServerResponse, reply: Reply): void {
  const length = String(reply.bytes.length);
  response.writeHead(reply.status, { ...SERVER_HEADERS, 'content-length': length, ...reply.headers });
  response.write(reply.bytes.subarray(0, Math.floor(reply.bytes.length / 2)), () => response.destroy());
}

/** The reply of a failure on demand that has a status. */
function failed(failure: Extract<Failure, { status: number }>, limits: Reply['headers']): Reply {
  const body = failure.body ?? { message: 'Server Error', status: String(failure.status) };
  const headers = { ...limits, 'content-type': 'application/json; charset=utf-8', ...failure.headers };
  return {
    status: failure.status,
    headers,
    bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  };
}

/** Starts a GitHub on a free port of 127.0.0.1. It keeps nothing once closed. */
export async function startGitHub(options: GitHubOptions = {}): Promise<LocalGitHub> {
  const state = new GitHubState(options.limits);
  const failures = new Failures();
  const requests: LoggedRequest[] = [];
  const hooks: { matches: (method: string, path: string, body: string) => boolean; work: () => Promise<unknown> }[] =
    [];
  const basePath = options.basePath ?? '';
  // GitHub Enterprise Server has REST at /api/v3 and GraphQL beside it.
  const graphqlPath = `${basePath.replace(/\/v3$/, '')}/graphql`;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const web = `http://127.0.0.1:${address.port}`;
  const roots: Roots = { web, api: `${web}${basePath}` };
  const exchange = new Exchange(state, options, roots);
  const examination =
    options.prism === undefined ? undefined : new Examination(exchange, { prism: options.prism, port: address.port });
  const answer = (asked: Request, log: LoggedRequest): Promise<Reply> =>
    examination === undefined ? exchange.answer(asked, log) : examination.answer(asked, log);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(`${web}${request.url ?? '/'}`);
    const method = request.method ?? 'GET';
    const inside = url.pathname.startsWith(`${basePath}/`);
    const isGraphql = url.pathname === graphqlPath;
    const path = isGraphql ? '/graphql' : inside ? url.pathname.slice(basePath.length) : url.pathname;
    const body = await textOf(request);
    const examined = await examination?.examined(headersOf(request), body);
    if (examined !== undefined) return send(response, examined, method);
    const log: LoggedRequest = {
      method,
      path: `${path}${url.search}`,
      token: undefined,
      body: readable(body),
      status: 0,
    };
    requests.push(log);
    const { latency = 0 } = options;
    const delay = typeof latency === 'number' ? latency : latency(method, log.path);
    if (delay > 0) await wait(delay);
    const hook = hooks.findIndex((one) => one.matches(method, log.path, body));
    if (hook !== -1) for (const { work } of hooks.splice(hook, 1)) await work();
    // Outside the base path there is no API, so nothing of it may match.
    const asked = {
      method,
      path: inside || isGraphql ? path : `/outside${path}`,
      url,
      headers: headersOf(request),
      body,
    };
    const failure = failures.meet(method, log.path, body);
    if (failure === undefined) {
      const reply = await answer(asked, log);
      send(response, { ...reply, headers: { ...options.headers, ...reply.headers } }, method);
    } else if ('cut' in failure) {
      const isHalf = failure.cut === 'mid-body';
      const reply = isHalf || failure.handled === true ? await exchange.answer(asked, log) : undefined;
      log.status = isHalf ? (reply?.status ?? 0) : 0;
      if (isHalf && reply !== undefined) sendHalf(response, reply);
      else response.destroy();
    } else {
      if (failure.handled === true) await exchange.answer(asked, log);
      log.token ??= /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      log.status = failure.status;
      send(response, failed(failure, exchange.limit.headers(log.token ?? '')), method);
    }
  }

  server.on('request', (request, response) => {
    serve(request, response).catch((error: unknown) => {
      exchange.violations.push({
        kind: 'crash',
        method: request.method ?? '',
        path: request.url ?? '',
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      response.destroy();
    });
  });

  return {
    url: roots.api,
    serverUrl: web,
    state,
    requests,
    violations: exchange.violations,
    get pendingFailures() {
      return failures.pending;
    },
    addRepository: (repository) => addRepository(state, repository),
    openPullRequest: (pull) => addPull(state, pull),
    fail: (failure) => failures.add(failure),
    before: ({ method, path, query }, work) => {
      hooks.push({
        matches: (...asked) =>
          (method === undefined || method === asked[0]) &&
          (path === undefined || asked[1].search(path) !== -1) &&
          (query === undefined || asked[2].search(query) !== -1),
        work,
      });
    },
    event: async (pull, action = 'opened') => ({
      action,
      number: pull.number,
      pull_request: await pullRequestOf(state, pull, roots),
      repository: repositoryOf(state, pull.repository, roots),
      sender: simpleUser(pull.author, roots),
    }),
    reviews: (pull) => pull.reviews,
    comments: (pull) => pull.comments,
    issueComments: (pull) => pull.issueComments,
    applySuggestions: (pull, comments) => applySuggestions(state, pull, comments),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** A body as the log shows it: its JSON, or its text when it is none. */
function readable(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function addRepository(state: GitHubState, repository: NewRepository): Repository {
  const added = { ...repository, id: state.nextId(), private: repository.private ?? false };
  state.repositories.push(added);
  return added;
}

function addPull(state: GitHubState, pull: NewPullRequest): PullRequest {
  const { repository, author = 'contributor', headRepository = repository } = pull;
  const added: PullRequest = {
    id: state.nextId(),
    number: 1 + state.pulls.filter((one) => one.repository === repository).length,
    repository,
    base: pull.base ?? repository.defaultBranch,
    headRepository,
    head: pull.head,
    title: pull.title ?? 'Change some files',
    body: pull.body ?? null,
    author: state.account(author),
    draft: pull.draft ?? false,
    createdAt: now(),
    reviews: [],
    comments: [],
    resolved: new Map(),
    maintainerCanModify: pull.maintainerCanModify ?? true,
    open: true,
    issueComments: [],
    isIssue: pull.isIssue ?? false,
  };
  state.pulls.push(added);
  return added;
}

import { authenticate, authorize, type Caller, DEFAULT_TOKENS } from './access.ts';
import { type Answer, type Headers, notFound, Refusal } from './answer.ts';
import { answerGraphql } from './graphql/answer.ts';
import type { GitHubOptions, LoggedRequest, Violation } from './local-github.ts';
import { mediaOf } from './media.ts';
import { answerProblem, bodyProblem, isObject, OPERATIONS, type Operation } from './openapi.ts';
import { RateLimit } from './rate-limit.ts';
import type { Roots } from './representation/account.ts';
import { accountRoutes } from './routes/account.ts';
import type { Handlers, Media } from './routes/call.ts';
import { checkRoutes } from './routes/checks.ts';
import { commitRoutes } from './routes/commits.ts';
import { contentsRoutes } from './routes/contents.ts';
import { conversationRoutes } from './routes/conversation.ts';
import { objectRoutes } from './routes/objects.ts';
import { pullRoutes } from './routes/pull.ts';
import { peopleRoutes } from './routes/reactions.ts';
import { reviewRoutes } from './routes/reviews.ts';
import type { GitHubState } from './state.ts';

/** A request without its transport. Header names in lower case; `path` without the base path and the query. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal(400, 'Bad Request');
  }
}

/** JSON, or undefined for nothing. Throws 400 as GitHub does. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** An answer that no description of ours has to allow. */
function replyOf(answer: Answer): Reply {
  if (answer.kind === 'bytes')
    return { status: answer.status, headers: { 'content-type': answer.type }, bytes: answer.bytes };
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  return { status: answer.status, headers, bytes: Buffer.from(JSON.stringify(answer.body)) };
}

/** Answers requests from a state; the same for every transport. */
export class Exchange {
  readonly violations: Violation[] = [];
  readonly limit: RateLimit;
  private readonly handlers: Handlers;
  private readonly state: GitHubState;
  private readonly options: GitHubOptions;
  private readonly roots: Roots;

  constructor(state: GitHubState, options: GitHubOptions, roots: Roots) {
    this.state = state;
    this.options = options;
    this.roots = roots;
    this.limit = new RateLimit(options.requestsPerHour ?? 1000);
    this.handlers = {
      ...accountRoutes(this.limit),
      ...pullRoutes,
      ...contentsRoutes,
      ...objectRoutes,
      ...reviewRoutes,
      ...conversationRoutes,
      ...commitRoutes,
      ...checkRoutes,
      ...peopleRoutes,
    };
    const missing = OPERATIONS.filter(({ id }) => this.handlers[id] === undefined);
    if (missing.length > 0) throw new Error(`no handler for ${missing.map(({ id }) => id).join(', ')}`);
  }

  /** Answers one request and fills in its log entry. Never throws: a crash becomes a 500 and a violation. */
  async answer(request: Request, log: LoggedRequest): Promise<Reply> {
    const { method, path } = request;
    const operation = OPERATIONS.find((one) => one.method === method && one.path.test(path));
    const isGraphql = method === 'POST' && path === '/graphql';
    let caller: Caller | undefined;
    let answer: Answer;
    let media: Media = 'json';
    try {
      if (request.headers['user-agent'] === undefined) {
        throw new Refusal(
          403,
          'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
        );
      }
      caller = authenticate(request.headers.authorization, this.options.tokens ?? DEFAULT_TOKENS);
      log.token = caller.token;
      if (isGraphql) {
        this.limit.spend(caller.token);
        const context = { state: this.state, roots: this.roots, caller };
        const blame = (kind: Violation['kind'], problem: string) =>
          this.violations.push({ kind, method, path: log.path, problem });
        const { status, headers, bytes } = replyOf(await answerGraphql(parsed(request.body), context, blame));
        log.status = status;
        return { status, headers: { ...this.limit.headers(caller.token), ...headers }, bytes };
      }
      if (operation === undefined) {
        this.violations.push({ kind: 'unknown-route', method, path: log.path, problem: 'no operation of the slice' });
        throw notFound();
      }
      // Asking for the limits costs nothing.
      if (operation.id !== 'rate-limit/get') this.limit.spend(caller.token);
      media = mediaOf(request.headers.accept);
      answer = await this.handled(operation, request, caller, media);
    } catch (error) {
      answer = this.refused(error, operation, log);
    }
    const checked = this.checked(answer, operation, media, log);
    log.status = checked.status;
    return { ...checked, headers: { ...this.limit.headers(caller?.token ?? ''), ...checked.headers } };
  }

  private async handled(operation: Operation, request: Request, caller: Caller, media: Media): Promise<Answer> {
    const values = operation.path.exec(request.path)?.slice(1) ?? [];
    const parameters = Object.fromEntries(operation.parameters.map((name, at) => [name, decoded(values[at] ?? '')]));
    if (parameters.owner !== undefined && parameters.repo !== undefined) {
      const repository = this.state.repository(parameters.owner, parameters.repo);
      const isForeign = caller.home !== undefined && caller.home !== `${repository.owner}/${repository.name}`;
      if (repository.private && isForeign) throw notFound();
      if (repository.disabled === true) throw new Refusal(403, 'Repository access blocked');
      authorize(caller, operation.id, repository.private);
    } else {
      authorize(caller, operation.id, false);
    }
    const body = parsed(request.body);
    const problem = bodyProblem(operation, body);
    if (problem !== undefined) throw new Refusal(422, `Invalid request.\n\n${problem}`);
    const handler = this.handlers[operation.id];
    if (handler === undefined) throw notFound();
    return handler({ state: this.state, roots: this.roots, caller, parameters, url: request.url, media, body });
  }

  /** The answer for what a handler threw. */
  private refused(error: unknown, operation: Operation | undefined, log: LoggedRequest): Answer {
    const documentation = operation?.documentation ?? 'https://docs.github.com/rest';
    if (error instanceof Refusal) {
      const { status, message, errors, headers } = error;
      const problems = errors === undefined ? {} : { errors };
      return {
        kind: 'json',
        status,
        headers,
        body: { message, ...problems, documentation_url: documentation, status: String(status) },
      };
    }
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.violations.push({ kind: 'crash', method: log.method, path: log.path, problem });
    const message = `The local GitHub crashed: ${problem}`;
    return { kind: 'json', status: 500, body: { message, documentation_url: documentation, status: '500' } };
  }

  /** Holds an answer against the description. What it does not allow becomes a 500 that says so, and a violation. */
  private checked(answer: Answer, operation: Operation | undefined, media: Media, log: LoggedRequest): Reply {
    if (answer.kind === 'bytes')
      return { status: answer.status, headers: { 'content-type': answer.type }, bytes: answer.bytes };
    const altered =
      this.options.alter === undefined ? answer.body : this.options.alter(operation?.id ?? '', answer.body);
    // Through JSON and back: what is checked is what is sent.
    const text = JSON.stringify(altered);
    const body: unknown = JSON.parse(text);
    const isTree = media === 'object' && isObject(body) && body.type === 'dir';
    const problem = answerProblem(operation, answer.status, body, isTree ? 'application/vnd.github.object' : undefined);
    const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
    if (problem === undefined) return { status: answer.status, headers, bytes: Buffer.from(text) };
    const { method, path } = log;
    this.violations.push({ kind: 'answer', method, path, problem });
    const message = `The local GitHub's answer ${answer.status} to ${method} ${path} breaks GitHub's description: ${problem}`;
    return {
      status: 500,
      headers: { 'content-type': headers['content-type'] },
      bytes: Buffer.from(JSON.stringify({ message, status: '500' })),
    };
  }
}

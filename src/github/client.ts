import { HttpClient } from '@actions/http-client';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { fetch, type RequestInit } from 'undici';
import { parseJson } from '../text/json.ts';
import { apiUrl } from './address.ts';
import { graphqlRefusal } from './errors.ts';
import { refusalIn } from './refusal.ts';
import { boundedFetch, type Fetch, TRANSPORT_LIMITS, type TransportLimits } from './transport.ts';

/** A client of GitHub's API. Only this room knows whose it is. */
export type GitHub = Octokit;

const MOST_RETRIES = 2;

/** The log for waits and for requests that were given up. */
export interface ClientLog {
  info(message: string): void;
}

/** Octokit logs requests and deprecations to the console by default. The log of a run is for its reader, who can do nothing about them. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Fetches through the proxy of the runner, if it has one for the address. */
function proxyFetch(api: string) {
  const dispatcher = new HttpClient().getAgentDispatcher(api);
  const proxy = dispatcher === undefined ? {} : { dispatcher };
  return (address: string, init?: RequestInit) => fetch(address, { ...init, ...proxy });
}

/**
 * A client of GitHub's REST API for the machine at hand: the address from `GITHUB_API_URL` (so GitHub Enterprise Server
 * works), the runner's proxy, retries of failed reads, and writes spaced as GitHub asks for.
 *
 * @param token never logged; sent to `GITHUB_API_URL` only.
 * @param userAgent product and version.
 * @param limits what the server is granted.
 */
export function connect(
  token: string,
  userAgent: string,
  log: ClientLog,
  limits: TransportLimits = TRANSPORT_LIMITS,
): GitHub {
  const grant =
    (what: string) =>
    (seconds: number, request: { method: string }, _octokit: unknown, retryCount: number): boolean => {
      if (retryCount >= MOST_RETRIES || seconds > limits.pause) {
        log.info(`GitHub's ${what} asks to wait ${seconds} s (try ${retryCount + 1}): given up.`);
        return false;
      }
      log.info(`GitHub's ${what} asks to wait ${seconds} s before this ${request.method} is tried again.`);
      return true;
    };
  const Client = Octokit.plugin(retry, throttling);
  const baseUrl = apiUrl();
  const options = {
    baseUrl,
    request: { fetch: limitsAsRefusals(boundedFetch(proxyFetch(baseUrl), token, limits)), log: SILENT },
    auth: token,
    userAgent,
    log: SILENT,
    throttle: {
      // GitHub asks for a second between writes, also those that notify; the plug-in's own three are more than that
      // (docs.github.com, "Best practices for using the REST API").
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 1000 }),
      onRateLimit: grant('rate limit'),
      onSecondaryRateLimit: grant('secondary rate limit'),
    },
    // The throttling plug-in handles 429; two plug-ins that both wait would wait too long.
    retry: { doNotRetry: [400, 401, 403, 404, 406, 410, 413, 422, 429, 451], retries: MOST_RETRIES },
  };
  const octokit = new Client(options);
  // The throttling plug-in treats all of GraphQL as writes, so queries would be a second apart too.
  const write = new Bottleneck.Group({ maxConcurrent: 10 });
  const questions = new Client({ ...options, throttle: { ...options.throttle, write } });
  octokit.hook.wrap('request', (request, asked) => {
    if (typeof asked.query !== 'string' || !/^\s*query\b/.test(asked.query)) return request(asked);
    const { hook: _own, ...rest } = asked.request;
    return questions.request({ ...asked, request: rest });
  });
  return octokit;
}

/** Turns a rate limit that GitHub does not report as one (GraphQL with status 200, a write with 422) into a 429, which is waited for. */
function limitsAsRefusals(fetch: Fetch<Response>): Fetch<Response> {
  return async (address, init) => {
    const answer = await fetch(address, init);
    const isGraphql = answer.status === 200 && answer.url.endsWith('/graphql');
    if (!isGraphql && answer.status !== 403 && answer.status !== 422) return answer;
    const body = await answer.clone().text();
    const limit = isGraphql ? limitIn(body) : tooQuickIn(body);
    if (limit === undefined) return answer;
    return new Response(JSON.stringify({ message: limit }), { status: 429, headers: [...answer.headers] });
  };
}

/** GitHub's words for a write that came too early, with those by which the throttling plug-in knows a secondary rate limit. */
function tooQuickIn(said: string): string | undefined {
  const refusal = refusalIn(said);
  return refusal?.kind === 'too-quick' ? `${refusal.words.exec(said)?.[0]}: a secondary rate limit` : undefined;
}

/**
 * What GitHub says about a rate limit in an answer of the GraphQL API: it may refuse a query with status 200, and only `errors`
 * says so.
 */
function limitIn(body: string): string | undefined {
  if (!body.includes('"errors"')) return undefined;
  // An answer that is no JSON says nothing here; Octokit tells it.
  const refusal = graphqlRefusal(parseJson(body));
  // If a part was answered, a part may have been done, which must not be repeated.
  if (refusal === undefined || Object.values(refusal.data ?? {}).some((part) => part !== null)) return undefined;
  for (const { type, message } of refusal.problems) {
    const isLimit = type === 'RATE_LIMITED' || /secondary rate limit/i.test(message);
    const limit = isLimit ? message : tooQuickIn(message);
    if (limit !== undefined) return limit;
  }
  return undefined;
}

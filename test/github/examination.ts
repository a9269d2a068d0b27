import type { Exchange, Reply, Request } from './exchange.ts';
import type { LoggedRequest } from './local-github.ts';
import { isObject } from './openapi.ts';

/** Where Prism is, and where the local GitHub that it is to ask. */
interface Places {
  readonly prism: string;
  readonly port: number;
}

type Answering = Pick<Exchange, 'answer' | 'violations'>;

interface Waiting {
  readonly asked: Request;
  readonly log: LoggedRequest;
}

/** Headers that are of one connection, or that Prism adds for itself. */
const OF_THE_CONNECTION =
  /^(?:host|connection|keep-alive|content-length|transfer-encoding|date|access-control-.*|sl-violations)$/;

/** The description leaves out errors that every operation can have (401, 403, 404, 422). */
const NOT_DESCRIBED = /^Unable to match the returned status code/;

/**
 * Answers requests by way of Prism: it holds a request against GitHub's description, asks us, and holds our answer against it too.
 * What it finds becomes a violation; the answer stays as it is.
 */
export class Examination {
  readonly #exchange: Answering;
  readonly #places: Places;
  readonly #waiting = new Map<string, Waiting>();
  #last = 0;

  constructor(exchange: Answering, places: Places) {
    this.#exchange = exchange;
    this.#places = places;
  }

  /** Sends a request to Prism, and gives what comes back. */
  async answer(asked: Request, log: LoggedRequest): Promise<Reply> {
    this.#last += 1;
    const key = String(this.#last);
    this.#waiting.set(key, { asked, log });
    const { prism, port } = this.#places;
    const headers = new Headers({ 'x-local-github-port': String(port), 'x-local-github-key': key });
    for (const [name, value] of Object.entries(asked.headers))
      if (value !== undefined && !OF_THE_CONNECTION.test(name)) headers.set(name, value);
    const body = asked.body === '' ? null : asked.body;
    const response = await fetch(`${prism}${log.path}`, { method: asked.method, headers, body, redirect: 'manual' });
    if (this.#waiting.delete(key))
      this.#blame(log, `Prism did not ask on: ${response.status} ${await response.text()}`);
    this.#blameAll(log, response.headers.get('sl-violations'));
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_CONNECTION.test(name))),
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  }

  /** What Prism is told when it asks; undefined when it is not Prism that asks. */
  async examined(headers: Request['headers'], body: string): Promise<Reply | undefined> {
    const key = headers['x-local-github-key'] ?? '';
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return undefined;
    this.#waiting.delete(key);
    // What Prism passes on is answered, so that a body that it reads in another way than we do is noticed.
    return this.#exchange.answer({ ...waiting.asked, body }, waiting.log);
  }

  #blameAll(log: LoggedRequest, header: string | null): void {
    if (header === null) return;
    // What is too long for a header is cut off, and then it is no JSON.
    const found: unknown = header.startsWith('[') ? JSON.parse(header) : [{ location: '', message: header }];
    for (const one of Array.isArray(found) ? found.filter(isObject) : [])
      if (log.status < 400 || !NOT_DESCRIBED.test(String(one.message)))
        this.#blame(log, `${String(one.location)}: ${String(one.message)}`);
  }

  #blame({ method, path }: LoggedRequest, problem: string): void {
    this.#exchange.violations.push({ kind: 'prism', method, path, problem });
  }
}

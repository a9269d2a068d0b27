import { Octokit } from '@octokit/rest';
import type { GitHub } from '../../src/github/client.ts';

/** A status, and the body that comes with it. */
export class Refusal {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, message = 'No.') {
    this.status = status;
    this.body = { message };
  }
}

/** A client that a function answers, and what it was asked: `METHOD path`. */
export function replying(reply: (request: string, variables: Readonly<Record<string, unknown>>) => unknown) {
  const asked: string[] = [];
  const octokit: GitHub = new Octokit({
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: {
      fetch: async (address: string, { method, body }: { readonly method: string; readonly body?: string }) => {
        const { pathname, search } = new URL(address);
        const request = `${method} ${pathname}${search}`;
        asked.push(request);
        const said = reply(request, body === undefined ? {} : (JSON.parse(body).variables ?? {}));
        return said instanceof Refusal ? Response.json(said.body, { status: said.status }) : Response.json(said);
      },
    },
  });
  return { octokit, asked };
}

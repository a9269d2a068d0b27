import { WRITE_TOKEN } from './access.ts';
import type { GitHubOptions, LocalGitHub } from './local-github.ts';
import { createRepository, type FileTree, openPullRequest, type TestRepository } from './repository.ts';
import { startGitHub } from './server.ts';
import type { PullRequest } from './state.ts';

/** A running server with one repository, octo-org/tools, and its first pull request. */
export interface Scene {
  readonly github: LocalGitHub;
  readonly repository: TestRepository;
  readonly pull: PullRequest;
  /** The pull request's head when the scene was set. */
  readonly head: string;
  /** A plain request; `path` follows `/repos/octo-org/tools` unless it starts with the API's address. */
  ask(method: string, path: string, options?: Asked): Promise<Told>;
  close(): Promise<void>;
}

export interface Asked {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** undefined when the answer is not JSON. */
  readonly body: unknown;
}

/** `before` is committed to main, `after` to the branch of the pull request. */
export async function setScene(before: FileTree, after: FileTree, options: GitHubOptions = {}): Promise<Scene> {
  const github = await startGitHub(options);
  const repository = await createRepository(before);
  const pull = await openPullRequest(github, repository, { files: after });
  const { head } = await github.state.coordinates(pull);
  return {
    github,
    repository,
    pull,
    head,
    async ask(method, path, { token = WRITE_TOKEN, headers = {}, body } = {}) {
      const address = path.startsWith(github.url) ? path : `${github.url}/repos/octo-org/tools${path}`;
      const response = await fetch(address, {
        method,
        headers: { authorization: `token ${token}`, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
    },
    async close() {
      await github.close();
      await repository.remove();
    },
  };
}

/** `count` lines `line 1`, `line 2`, ..., some of them replaced. Lines count from 1. */
export function numbered(count: number, changed: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, at) => `${changed[at + 1] ?? `line ${at + 1}`}\n`).join('');
}

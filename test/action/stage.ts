import { afterEach, beforeEach, expect } from '@jest/globals';
import type { GitHubOptions, LocalGitHub } from '../github/local-github.ts';
import { createRepository, type FileTree, openPullRequest, type TestRepository } from '../github/repository.ts';
import { startGitHub } from '../github/server.ts';
import type { PullRequest } from '../github/state.ts';

/** A local GitHub with one repository, anew for each test. */
export interface Stage {
  readonly github: LocalGitHub;
  readonly repository: TestRepository;
  /** Starts over, with other files on the default branch or another GitHub. */
  restart(base: FileTree, options?: GitHubOptions): Promise<void>;
  /** Opens a pull request that makes these changes. */
  open(files: FileTree): Promise<PullRequest>;
  /** The posts that were sent to write, with the status of their answers. */
  posts(): string[];
  /** The paths of the files that were asked for, without the configuration. */
  filesAsked(): string[];
}

const BASE: FileTree = { 'README.md': 'Tools\n' };

interface ContentsQuery {
  readonly query: string;
  readonly variables: object;
}

/** Whether a request asks for files, many at once. */
export function isContents(body: unknown): body is ContentsQuery {
  if (typeof body !== 'object' || body === null || !('query' in body && 'variables' in body)) return false;
  return (
    typeof body.query === 'string' && body.query.startsWith('query contents') && typeof body.variables === 'object'
  );
}

function pathsOf(variables: object): string[] {
  return Object.entries(variables).flatMap(([name, path]) => (/^p\d+$/.test(name) ? [String(path)] : []));
}

/**
 * Sets a stage for each test of a file, and tears it down. Whatever a test is about, GitHub must never have been asked for
 * what it does not have, nor have answered what its description does not allow.
 */
export function useStage(): Stage {
  let playing: { github: LocalGitHub; repository: TestRepository } | undefined;
  const current = (): { github: LocalGitHub; repository: TestRepository } => {
    if (playing === undefined) throw new Error('the stage is set for tests only');
    return playing;
  };
  const start = async (base: FileTree, options: GitHubOptions = {}): Promise<void> => {
    playing = {
      github: await startGitHub({ prism: process.env.PRISM_URL, ...options }),
      repository: await createRepository(base),
    };
  };
  const stop = async (): Promise<void> => {
    const { github, repository } = current();
    playing = undefined;
    await github.close();
    await repository.remove();
    expect(github.violations).toEqual([]);
  };
  beforeEach(() => start(BASE));
  afterEach(stop);
  return {
    get github() {
      return current().github;
    },
    get repository() {
      return current().repository;
    },
    restart: async (base, options) => {
      await stop();
      await start(base, options);
    },
    open: (files) => openPullRequest(current().github, current().repository, { files }),
    posts: () =>
      current()
        .github.requests.filter(({ method, body }) => method === 'POST' && !isContents(body))
        .map(({ path, status }) => `${path} ${status}`),
    filesAsked: () =>
      current()
        .github.requests.flatMap(({ body }) => (isContents(body) ? pathsOf(body.variables) : []))
        .filter((path) => !/bpftrace-guard\.ya?ml$/.test(path)),
  };
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useOf } from '../../src/review/marker.ts';
import { isClosedText } from '../../src/review/posted-text.ts';
import { type ActionRun, runAction } from '../action/action-run.ts';
import { APP, WITH_APP } from '../action/comment-run.ts';
import { git, gitText } from '../github/git.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import { commit, createRepository, type FileTree, openPullRequest, type TestRepository } from '../github/repository.ts';
import { startGitHub } from '../github/server.ts';
import type { InnerChange, PullRequest, ReviewComment } from '../github/state.ts';
import { blob, treeEntries } from '../github/tree.ts';

/** The accounts that the action speaks for in a history. */
export const TOOL: ReadonlySet<string> = new Set(['github-actions[bot]', 'guard[bot]']);

/** The one who may write to the repository, and does not speak for the action. */
export const MAINTAINER = 'reviewer';

/** A script that only a command makes one, and the file with the command. */
export const NAMED = 'tools/watch';
export const RUNNER = 'tools/run.sh';

/** Whether a history does things to the text of a file. */
function isScript({ path }: { readonly path: string }): boolean {
  return path.endsWith('.bt') || path === NAMED;
}

/** What is the same during a whole history. */
export interface Circumstances {
  readonly innerChange: InnerChange;
  /** The first token: that of the workflow, which hides comments, or of an app, which resolves threads. */
  readonly token: string;
}

/** One pull request with everything that happens to it. What people did is kept here; everything else is on the local GitHub. */
export class World {
  readonly github: LocalGitHub;
  readonly repository: TestRepository;
  readonly pull: PullRequest;
  /** A folder of git that sees every commit: our own readers refuse a bare one, which the repository is. */
  readonly clone: string;
  /** The ids that comments dismiss, by comment. */
  readonly dismissed = new Map<number, string>();
  /** The comments that the maintainer hid, and those that they wrote into. */
  readonly hidden = new Set<number>();
  readonly edited = new Set<number>();
  /** What happened, for the message of a failure. */
  readonly story: string[] = [];
  token: string;
  /** The input `id` of the workflow that runs. */
  use = 'tools';
  #marks = 0;

  private constructor(parts: Pick<World, 'github' | 'repository' | 'pull' | 'clone' | 'token'>) {
    this.github = parts.github;
    this.repository = parts.repository;
    this.pull = parts.pull;
    this.clone = parts.clone;
    this.token = parts.token;
  }

  /** @param base the files of the default branch; `change` those of the pull request. */
  static async open(base: FileTree, change: FileTree, { innerChange, token }: Circumstances): Promise<World> {
    const github = await startGitHub({ ...WITH_APP, prism: process.env.PRISM_URL, requestsPerHour: 1_000_000 });
    github.state.innerChange = innerChange;
    const repository = await createRepository(base);
    const clone = await mkdtemp(join(tmpdir(), 'history-clone-'));
    await git(clone, ['init', '--quiet']);
    await writeFile(join(clone, '.git/objects/info/alternates'), `${join(repository.directory, 'objects')}\n`);
    const pull = await openPullRequest(github, repository, { files: change });
    return new World({ github, repository, pull, clone, token });
  }

  async close(): Promise<void> {
    await this.github.close();
    await this.repository.remove();
    await rm(this.clone, { recursive: true, force: true });
  }

  /** A word that is nowhere else, for a line that must not get lost. */
  mark(): string {
    this.#marks += 1;
    return `keep-${this.#marks}`;
  }

  /** The scripts at the head, by path. */
  async scripts(): Promise<ReadonlyMap<string, string>> {
    const { directory } = this.repository;
    const { head } = await this.github.state.coordinates(this.pull);
    const entries = (await treeEntries(directory, head, true)).filter(isScript);
    const texts = await Promise.all(entries.map(async ({ sha }) => (await blob(directory, sha)).toString('utf8')));
    return new Map(entries.map(({ path }, at) => [path, texts[at] ?? '']));
  }

  push(files: FileTree): Promise<string> {
    return commit(this.repository, { branch: this.pull.head, files });
  }

  /** Makes the branch one commit on the tip of the base branch, with the scripts that it has now: a rebase and a squash. */
  async rebase(): Promise<void> {
    const scripts = await this.scripts();
    const entries = await treeEntries(this.repository.directory, this.pull.base, true);
    const gone = entries.filter((entry) => isScript(entry) && !scripts.has(entry.path));
    const files = { ...Object.fromEntries(gone.map(({ path }) => [path, null])), ...Object.fromEntries(scripts) };
    await commit(this.repository, { branch: this.pull.head, files, from: this.pull.base, amend: true });
  }

  /** Takes the last commit of the branch back by force; false when it is the first one. */
  async undo(): Promise<boolean> {
    const commits = await this.github.state.commits(this.pull);
    const before = commits.at(-2);
    if (before === undefined) return false;
    await git(this.repository.directory, ['update-ref', `refs/heads/${this.pull.head}`, before]);
    return true;
  }

  /** Whether a text of the tool has the hidden line of the use that runs. */
  isOfUse(body: string): boolean {
    return body.includes(`"use":"${useOf(this.use)}"`);
  }

  /** The comments that begin threads, of the use that runs. */
  threads(): readonly ReviewComment[] {
    return this.pull.comments.filter(
      ({ inReplyTo, user, body }) => inReplyTo === undefined && TOOL.has(user.login) && this.isOfUse(body),
    );
  }

  /** Those of them that a reader sees unfolded, and that do not say themselves that they are closed. */
  shown(): readonly ReviewComment[] {
    return this.threads().filter(
      ({ id, minimized, body }) => minimized === undefined && !this.pull.resolved.has(id) && !isClosedText(body),
    );
  }

  /** Whether the maintainer closed a thread. */
  isClosedByPeople({ id }: ReviewComment): boolean {
    const by = this.pull.resolved.get(id);
    return this.hidden.has(id) || (by !== undefined && !TOOL.has(by.login));
  }

  async run(): Promise<ActionRun> {
    const run = await runAction(this.github, this.pull, { token: this.token, inputs: { id: this.use } });
    const { head } = await this.github.state.coordinates(this.pull);
    const name = (await gitText(this.repository.directory, ['rev-parse', '--short', head])).trim();
    this.story.push(
      `the action runs at ${name} as ${this.token === APP ? 'the app' : 'the workflow'}, use ${this.use}: status ${run.status}`,
    );
    return run;
  }
}

import { notFound, Refusal } from './answer.ts';
import { bareHunks, type ChangedFile, changedFiles, type DiffLimits } from './diff.ts';
import { commitsBetween, GitFailure, git, gitText, mergeBase, namedCommits, resolveCommit } from './git.ts';

/** An account. The id is made from the login, so that it is the same in every run. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly kind: 'User' | 'Bot' | 'Organization';
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** The git folder; branches are read from it at each request. */
  readonly directory: string;
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly parent?: Repository;
  /** Its owner has made it read-only. */
  readonly archived?: boolean;
  /** GitHub has switched it off: nothing of it can be read. */
  readonly disabled?: boolean;
}

/** Where a comment was put. Lines count from 1 on their side: `LEFT` is the old text, `RIGHT` the new. */
export type Anchor =
  | { readonly kind: 'file' }
  | {
      readonly kind: 'line';
      readonly side: Side;
      readonly line: number;
      /** Both are there when the comment spans several lines. */
      readonly start?: { readonly side: Side; readonly line: number };
      readonly position: number;
      readonly hunk: string;
    };

export type Side = 'LEFT' | 'RIGHT';

export interface ReviewComment {
  readonly id: number;
  readonly reviewId: number;
  readonly user: Account;
  readonly path: string;
  readonly anchor: Anchor;
  /** The commit that it was made on. */
  readonly commit: string;
  body: string;
  readonly inReplyTo?: number;
  readonly createdAt: string;
  /** Who gave it its text of now, and when, if that is not the first one. */
  edited?: Edit;
  /** Why it is hidden, if it is. */
  minimized?: string;
}

export interface Edit {
  readonly by: Account;
  readonly at: string;
}

export interface Reaction {
  readonly user: Account;
  /** As GraphQL names it, e.g. `EYES`. */
  readonly content: string;
}

export interface Review {
  readonly id: number;
  readonly user: Account;
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
  /** Why it is hidden, if it is. */
  minimized?: string;
}

export interface IssueComment {
  readonly id: number;
  readonly user: Account;
  body: string;
  /** The app that wrote it in the name of its author. */
  readonly app?: string;
  readonly createdAt: string;
  updatedAt: string;
  edited?: Edit;
  /** Why it is hidden, if it is. */
  minimized?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly repository: Repository;
  /** The account of the app. */
  readonly by: Account;
  readonly name: string;
  readonly headSha: string;
  readonly externalId?: string;
  readonly startedAt: string;
  status: string;
  conclusion?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  readonly annotations: Readonly<Record<string, unknown>>[];
  actions: readonly Readonly<Record<string, unknown>>[];
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  /** A branch of `repository`. */
  base: string;
  readonly headRepository: Repository;
  readonly head: string;
  readonly title: string;
  readonly body: string | null;
  readonly author: Account;
  readonly draft: boolean;
  readonly createdAt: string;
  readonly reviews: Review[];
  readonly comments: ReviewComment[];
  /** Who resolved a thread, by the id of its first comment. */
  readonly resolved: Map<number, Account>;
  /** As GitHub has it until it is closed: people with access to the base may push to the branch of a fork. */
  readonly maintainerCanModify: boolean;
  open: boolean;
  readonly issueComments: IssueComment[];
  /** Whether it is an issue: a number and a conversation, and nothing else of this. */
  readonly isIssue?: boolean;
}

/** The commits of a pull request at this moment. */
export interface Coordinates {
  readonly base: string;
  readonly head: string;
  /** What the diff is made against. */
  readonly mergeBase: string;
  /**
   * What the pull request says of its base. GitHub writes that down when the pull request is opened, pushed to or given another base,
   * and leaves it so when the branch moves on (https://github.com/rust-lang/bors/pull/40). Here it is what the first look finds.
   */
  readonly recordedBase: string;
}

export interface Limits extends DiffLimits {
  /** Files of a pull request that are listed at all. */
  readonly pullFiles: number;
  readonly compareFiles: number;
  /** Files, lines and bytes past which a whole diff is refused with 406. */
  readonly diffFiles: number;
  readonly diffLines: number;
  readonly diffBytes: number;
}

/** The figures of GitHub's documentation (https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits). */
export const LIMITS: Limits = {
  patchLines: 20_000,
  patchBytes: 1_000_000,
  pullFiles: 3_000,
  compareFiles: 300,
  diffFiles: 300,
  diffLines: 20_000,
  diffBytes: 1_000_000,
};

/** Seconds are enough for GitHub. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Gives a comment another text. */
export function editComment(comment: ReviewComment | IssueComment, by: Account, body: string): void {
  comment.body = body;
  comment.edited = { by, at: now() };
  if ('updatedAt' in comment) comment.updatedAt = comment.edited.at;
}

/**
 * What becomes of a comment on several lines when a push changes lines between its first and its last one. GitHub does not document
 * it. `follow`: the comment stays with its two ends. `outdate`: it is outdated, like one whose ends have changed.
 */
export type InnerChange = 'follow' | 'outdate';

/** The value of a key, worked out at its first use. What commits say never changes, so nothing here grows old. */
function once<Value>(known: Map<string, Promise<Value>>, key: string, work: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? work();
  known.set(key, value);
  return value;
}

/** Everything that the server knows beside what is in git. */
export class GitHubState {
  readonly repositories: Repository[] = [];
  readonly pulls: PullRequest[] = [];
  readonly checkRuns: CheckRun[] = [];
  /** What people may do, by login; who is not named may read. */
  readonly permissions = new Map<string, 'admin' | 'write' | 'read' | 'none'>([['reviewer', 'write']]);
  /** The names of branches that a rule or a ruleset is for, in any repository. */
  readonly protectedBranches = new Set<string>();
  /** The logins that accounts had before, and the ones that they have now. */
  readonly renamed = new Map<string, string>();
  readonly limits: Limits;
  innerChange: InnerChange = 'follow';
  private readonly reactions = new Map<number, Reaction[]>();
  private lastId = 1000;
  private readonly diffs = new Map<string, Promise<readonly ChangedFile[]>>();
  private readonly ancestors = new Map<string, Promise<string | undefined>>();
  private readonly hunks = new Map<string, Promise<string>>();
  private readonly merges = new Map<string, Promise<string | null>>();
  private readonly bases = new Map<string, string>();

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...LIMITS, ...limits };
  }

  /** The reactions to a comment, of either kind. */
  reactionsOf(comment: number): Reaction[] {
    const list = this.reactions.get(comment) ?? [];
    this.reactions.set(comment, list);
    return list;
  }

  /** Whether a token may push to a repository: that of a workflow is for its own repository, and not for a fork. */
  mayPush(caller: { readonly kind: 'Bot' | 'User' }, repository: Repository): boolean {
    return caller.kind === 'User' || repository.parent === undefined;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  account(login: string, kind: Account['kind'] = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
    const [first = login] = [...this.renamed].find(([, now]) => now === login) ?? [];
    const id = [...first].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000_000, 7);
    return { login, id, kind };
  }

  /** The repository of a path; owner and name in any letter case. Throws 404. */
  repository(owner: string, name: string): Repository {
    const wanted = `${owner}/${name}`.toLowerCase();
    const found = this.repositories.find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted);
    if (found === undefined) throw notFound();
    return found;
  }

  /** Throws 404. */
  pull(repository: Repository, number: number): PullRequest {
    const found = this.issue(repository, number);
    if (found.isIssue) throw notFound();
    return found;
  }

  /** An issue, or a pull request, which is one too. Throws 404. */
  issue(repository: Repository, number: number): PullRequest {
    const found = this.pulls.find((one) => one.repository === repository && one.number === number);
    if (found === undefined) throw notFound();
    return found;
  }

  /**
   * The commits that the branches of a pull request point to now. Keeps `refs/pull/N/head` of the repository at the head,
   * as GitHub does, so that a fork's commits can be read here, also after the branch is gone.
   */
  async coordinates(pull: PullRequest): Promise<Coordinates> {
    const { directory } = pull.repository;
    const isFork = pull.headRepository.directory !== directory;
    const keptRef = `refs/pull/${pull.number}/head`;
    const branch = `refs/heads/${pull.head}`;
    const [base, kept, own] = await namedCommits(directory, [`refs/heads/${pull.base}`, keptRef, branch]);
    const pushed = isFork ? (await namedCommits(pull.headRepository.directory, [branch]))[0] : own;
    const head = pushed ?? kept;
    if (head === undefined || base === undefined) {
      throw new Error(`#${pull.number} has no branch ${pull.head} or ${pull.base}`);
    }
    if (kept !== head) {
      if (isFork) await git(directory, ['fetch', '--quiet', '--no-tags', pull.headRepository.directory, head]);
      await git(directory, ['update-ref', keptRef, head]);
    }
    const recorded = `${pull.id} ${pull.base} ${head}`;
    const recordedBase = this.bases.get(recorded) ?? base;
    this.bases.set(recorded, recordedBase);
    return { base, recordedBase, head, mergeBase: (await this.mergeBase(pull.repository, base, head)) ?? base };
  }

  /** The best common ancestor of two commits, worked out once. */
  private mergeBase(repository: Repository, one: string, other: string): Promise<string | undefined> {
    return once(this.ancestors, `${repository.directory} ${one} ${other}`, () =>
      mergeBase(repository.directory, one, other),
    );
  }

  /** What changed in one file between two commits, as bare hunks without context: for lines to be followed. */
  bareHunks(repository: Repository, from: string, to: string, path: string): Promise<string> {
    const key = `${repository.directory} ${from} ${to} ${path}`;
    return once(this.hunks, key, () => bareHunks(repository.directory, from, to, path));
  }

  /** The files between two commits, with the patches that GitHub would show. */
  files(repository: Repository, base: string, head: string): Promise<readonly ChangedFile[]> {
    const key = `${repository.directory} ${base} ${head}`;
    return once(this.diffs, key, () => changedFiles(repository.directory, base, head, this.limits));
  }

  /** The files of a pull request at its head, or at an older commit of it. */
  async pullFiles(pull: PullRequest, commit?: string): Promise<readonly ChangedFile[]> {
    const { base, head, mergeBase: fork } = await this.coordinates(pull);
    if (commit === undefined || commit === head) return this.files(pull.repository, fork, head);
    const older = (await this.mergeBase(pull.repository, base, commit)) ?? base;
    return this.files(pull.repository, older, commit);
  }

  /** SHAs of the pull request's commits, oldest first. */
  async commits(pull: PullRequest): Promise<readonly string[]> {
    const { base, head } = await this.coordinates(pull);
    return commitsBetween(pull.repository.directory, base, head);
  }

  /** The test merge at `refs/pull/N/merge`; null when there are conflicts. */
  async testMerge(pull: PullRequest): Promise<string | null> {
    const { base, head } = await this.coordinates(pull);
    return once(this.merges, `${pull.repository.directory} ${base} ${head}`, () => merged(pull, base, head));
  }
}

async function merged(pull: PullRequest, base: string, head: string): Promise<string | null> {
  const { directory } = pull.repository;
  try {
    const tree = await gitText(directory, ['merge-tree', '--write-tree', base, head]);
    const message = `Merge ${head} into ${base}`;
    const commit = await gitText(directory, ['commit-tree', tree, '-p', base, '-p', head, '-m', message]);
    await git(directory, ['update-ref', `refs/pull/${pull.number}/merge`, commit]);
    return commit;
  } catch (error) {
    if (error instanceof GitFailure && (error.status === 1 || /unrelated histories/.test(error.message))) return null;
    throw error;
  }
}

/** The commit that a request names. Throws 404 in the words of the contents API. */
export async function requireCommit(repository: Repository, ref: string): Promise<string> {
  const commit = await resolveCommit(repository.directory, ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  return commit;
}

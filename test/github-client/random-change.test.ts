import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import fc from 'fast-check';
import { publishReview } from '../../src/action/review/publish.ts';
import { readLayer } from '../../src/config/layer.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { readCommits } from '../../src/github/changes.ts';
import { GitHubContents } from '../../src/github/contents.ts';
import { listChange } from '../../src/github/listing.ts';
import { readChange } from '../../src/github/script-texts.ts';
import { GitHubTree } from '../../src/github/tree.ts';
import { fingerprints } from '../../src/review/fingerprint.ts';
import { findingMark } from '../../src/review/marker.ts';
import { judgeScripts } from '../../src/session/judge.ts';
import { resolveSettings } from '../../src/session/settings.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import { git } from '../github/git.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import { createRepository, type FileContent, type FileTree, openPullRequest } from '../github/repository.ts';
import { startGitHub } from '../github/server.ts';
import type { PullRequest, ReviewComment } from '../github/state.ts';

const SETTINGS = resolveSettings({
  inputs: { from: 'workflow', targets: ['bpftrace@0.23.2,kernel@6.12'] },
  repository: await readLayer(undefined),
});

/** Parts of scripts that people would get findings for, and some for padding. */
const PARTS = [
  'fentry:native_queued_spin_lock_slowpath\n{\n  @b[pid] = 2;\n  @a[comm] = 2;\n}\n',
  'fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\n',
  'fentry:htab_map_update_elem { @c[tid] = nsecs; }\n',
  'kprobe:vfs_read { @reads[comm] = count(); }\n',
  '// One line to read.\n',
  '\n\n\n\n\n\n\n\n',
  'BEGIN { printf("go\\n"); }\n',
];
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 9 });
const ending = fc.constantFrom('lf', 'crlf', 'open');
/** Over what GitHub shows the diff of. */
const LONG = '// x\n'.repeat(21_000);

function written(parts: readonly string[], end: 'lf' | 'crlf' | 'open'): string {
  const whole = parts.join('');
  if (end === 'crlf') return whole.replaceAll('\n', '\r\n');
  return end === 'open' ? whole.replace(/\n+$/, '') : whole;
}

/** What one file was, and what becomes of it and under which name. */
interface FileChange {
  readonly before: FileContent;
  readonly after: FileContent;
  readonly moved: boolean;
}

const modified = fc.tuple(text, ending, fc.nat(8), fc.nat(3), text).map(([parts, end, at, gone, put]): FileChange => {
  const after = [...parts.slice(0, at), ...put.slice(0, 2), ...parts.slice(at + gone)];
  return { before: written(parts, end), after: written(after.length > 0 ? after : ['\n'], end), moved: false };
});
const fileChange = fc.oneof(
  { weight: 4, arbitrary: modified },
  modified.map((change): FileChange => ({ ...change, moved: true })),
  fc
    .tuple(text, ending)
    .map(([parts, end]): FileChange => ({ before: null, after: written(parts, end), moved: false })),
  text.map((parts): FileChange => ({ before: written(parts, 'lf'), after: null, moved: false })),
  text.map((parts): FileChange => ({ before: null, after: LONG + written(parts, 'lf'), moved: false })),
  fc.constant<FileChange>({ before: 'BEGIN { }\n', after: new Uint8Array([0, 1, 2, 255]), moved: false }),
);

function treesOf(changes: readonly FileChange[]): { before: FileTree; after: FileTree } {
  const before: Record<string, FileContent> = { 'README.md': 'Tools\n' };
  const after: Record<string, FileContent> = { 'README.md': 'Tools and more\n' };
  for (const [index, change] of changes.entries()) {
    const name = `tools/file ${index}.bt`;
    if (change.before !== null) before[name] = change.before;
    if (change.moved) after[name] = null;
    after[change.moved ? `moved/file-${index}.bt` : name] = change.after;
  }
  return { before, after };
}

/** What is found at the head of a pull request, with all that a review is made from. */
async function judged(octokit: Octokit, github: LocalGitHub, { repository, number }: PullRequest) {
  const pullRequest = { owner: repository.owner, repo: repository.name, number };
  const commits = await readCommits(octokit, pullRequest);
  const { owner, repo } = pullRequest;
  const listing = await listChange(octokit, { owner, repo, ...commits });
  const { headSha } = commits;
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(octokit, head);
  const change = await readChange(contents, listing);
  const found = await judgeScripts(change.scripts, SETTINGS, new GitHubTree(octokit, head, contents));
  const hunks = new Map(listing.scripts.map((script) => [script.path, script.hunks]));
  const content = { ...found, notes: change.notes, repository: { serverUrl: github.serverUrl, owner, repo, headSha } };
  return { pullRequest, content, hunks };
}

async function onGitHub<Result>(
  { before, after }: { before: FileTree; after: FileTree },
  work: (octokit: Octokit, github: LocalGitHub, pull: PullRequest) => Promise<Result>,
): Promise<Result> {
  const github = await startGitHub();
  const repository = await createRepository(before);
  try {
    const pull = await openPullRequest(github, repository, { files: after });
    // Without the throttling of the action's own client: nothing is waited for here.
    const octokit = new Octokit({ baseUrl: github.url, auth: WRITE_TOKEN });
    return await work(octokit, github, pull);
  } finally {
    await github.close();
    await repository.remove();
    expect(github.violations).toEqual([]);
  }
}

/** Posts a review, and looks whether each finding is told in exactly one place. */
async function expectAllTold(octokit: Octokit, github: LocalGitHub, pull: PullRequest) {
  const { pullRequest, content, hunks } = await judged(octokit, github, pull);
  const outcome = await publishReview(octokit, {
    pullRequest: { ...pullRequest, use: 'c0ffee00' },
    content,
    diff: { hunks },
    complete: true,
    settings: { suppressions: {}, mistakes: [], commandApps: [] },
  });
  expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  const posted = github.comments(pull).map(({ body }) => findingMark(body)?.fingerprint ?? 'none');
  const told = [...posted, ...outcome.unplaced.map(({ known }) => known.fingerprint)];
  expect(told.sort()).toEqual(content.findings.map(({ fingerprint }) => fingerprint).sort());
  return { findings: content.findings, posted };
}

/** Applies each patch that a comment offers to the head by itself: git takes it, and the finding is gone. */
async function expectPatches({ repository, head }: PullRequest, comments: readonly ReviewComment[]): Promise<number> {
  const patches = comments.flatMap(({ body }) => {
    const patch = /Apply it with `git apply`\.\n\n(`{3,})diff\n([\s\S]*?)\1/.exec(body)?.[2];
    return patch === undefined ? [] : [{ patch, fingerprint: findingMark(body)?.fingerprint ?? '' }];
  });
  if (patches.length === 0) return 0;
  const folder = await mkdtemp(join(tmpdir(), 'patched-'));
  const foundIn = (path: string) => {
    const report = analyse(path, readFileSync(join(folder, path), 'utf8'), SETTINGS);
    return { names: [...fingerprints([report]).values()], worse: report.findings.filter(({ copies }) => !copies) };
  };
  try {
    await git(folder, [
      'clone',
      '--quiet',
      '--branch',
      head,
      '--config',
      'core.autocrlf=false',
      repository.directory,
      '.',
    ]);
    for (const { patch, fingerprint } of patches) {
      const path = /^\+\+\+ b\/(.*)$/m.exec(patch)?.[1] ?? '';
      const before = foundIn(path);
      expect(before.names).toContain(fingerprint);
      await git(folder, ['apply', '-'], Buffer.from(patch));
      const after = foundIn(path);
      // A guard protects only one copy of the script: the warning of two copies may be left in the finding's place.
      if (after.worse.length >= before.worse.length) expect(after.names.length).toBeLessThan(before.names.length);
      await git(folder, ['checkout', '--quiet', '.']);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return patches.length;
}

test('whatever a change is, each finding is told once, GitHub takes all of it, and suggestions do what they say', async () => {
  const seen = { inline: 0, file: 0, suggestions: 0, patches: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(fileChange, { minLength: 1, maxLength: 5 }), (changes) =>
      onGitHub(treesOf(changes), async (octokit, github, pull) => {
        const { findings } = await expectAllTold(octokit, github, pull);
        const comments = github.comments(pull);
        seen.file += comments.filter(({ anchor }) => anchor.kind === 'file').length;
        seen.inline += comments.filter(({ anchor }) => anchor.kind === 'line').length;

        seen.patches += await expectPatches(pull, comments);
        const answered = comments.filter(({ body }) => /^`{3,}suggestion$/m.test(body));
        if (answered.length === 0) return;
        seen.suggestions += answered.length;
        await github.applySuggestions(pull);
        const { content: after } = await judged(octokit, github, pull);
        // What was answered is gone, file by file, and nothing came in its place but the warning of two copies.
        const left = after.findings.filter(({ finding }) => !finding.copies);
        for (const path of new Set(findings.map(({ file }) => file.path))) {
          const inFile = <Each extends { file: { path: string } }>(all: readonly Each[]) =>
            all.filter(({ file }) => file.path === path).length;
          const fixed = answered.filter((comment) => comment.path === path).length;
          expect(inFile(left)).toBeLessThanOrEqual(inFile(findings) - fixed);
        }
      }),
    ),
    { numRuns: 12 * Number(process.env.TEST_SCALE ?? 1) },
  );
  expect(seen.inline).toBeGreaterThan(5);
  expect(seen.file).toBeGreaterThan(0);
  expect(seen.suggestions).toBeGreaterThan(1);
  expect(seen.patches).toBeGreaterThan(0);
});

test('past the 3,000 files that GitHub lists, each finding is told too', async () => {
  const many = Object.fromEntries(Array.from({ length: 3010 }, (_, index) => [`a/${index}.txt`, `${index}\n`]));
  const after = { ...many, '0.bt': PARTS[0] ?? '', 'z/last.bt': `${PARTS[0]}${PARTS[1]}` };
  await onGitHub({ before: { 'README.md': 'Tools\n' }, after }, async (octokit, github, pull) => {
    const { findings, posted } = await expectAllTold(octokit, github, pull);
    expect(new Set(findings.map(({ file }) => file.path))).toEqual(new Set(['0.bt', 'z/last.bt']));
    expect(posted.length).toBe(2);
  });
});

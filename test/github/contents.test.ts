import { afterEach, describe, expect, test } from '@jest/globals';
import { changedFiles, diffLines } from './diff.ts';
import { commit, createRepository, forkRepository, openPullRequest } from './repository.ts';
import { numbered, type Scene, setScene } from './scene.ts';
import { LIMITS } from './state.ts';

let scene: Scene;
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

/** The files of the pull request, as the API lists them. */
async function files(): Promise<unknown> {
  return (await scene.ask('GET', '/pulls/1/files')).body;
}

describe('the files of a pull request', () => {
  test('renamed, copied over, removed, emptied, with another mode', async () => {
    scene = await setScene(
      { 'old name.bt': numbered(20), 'gone.bt': 'x\n', 'mode.bt': 'y\n', 'pure.bt': numbered(9) },
      {
        'old name.bt': null,
        'dir/new näme.bt': numbered(20, { 3: 'changed' }),
        'gone.bt': null,
        'mode.bt': { text: 'y\n', mode: '100755' },
        'pure.bt': null,
        'pure2.bt': numbered(9),
        'empty.bt': '',
      },
    );
    const listed = await files();
    expect(listed).toMatchObject([
      {
        filename: 'dir/new näme.bt',
        previous_filename: 'old name.bt',
        status: 'renamed',
        changes: 2,
        patch: '@@ -1,6 +1,6 @@\n line 1\n line 2\n-line 3\n+changed\n line 4\n line 5\n line 6',
      },
      { filename: 'empty.bt', status: 'added', changes: 0 },
      { filename: 'gone.bt', status: 'removed', deletions: 1, patch: '@@ -1 +0,0 @@\n-x' },
      { filename: 'mode.bt', status: 'modified', changes: 0 },
      { filename: 'pure2.bt', previous_filename: 'pure.bt', status: 'renamed', changes: 0 },
    ]);
    expect(JSON.stringify(listed)).toContain(`/contents/dir/new%20n%C3%A4me.bt?ref=${scene.head}`);
    const without = Array.isArray(listed)
      ? listed.filter((file) => !('patch' in file)).map((file) => file.filename)
      : [];
    expect(without).toEqual(['empty.bt', 'mode.bt', 'pure2.bt']);
  });

  test('binary and large files have no patch', async () => {
    scene = await setScene(
      { 'a.bin': Buffer.from([0, 1]), 'lines.bt': 'x\n', 'bytes.bt': 'x\n' },
      { 'a.bin': Buffer.from([0, 2]), 'lines.bt': numbered(20_001), 'bytes.bt': `${'y'.repeat(1_000_001)}\n` },
    );
    const listed = await files();
    expect(listed).toMatchObject([
      { filename: 'a.bin', status: 'modified', changes: 0 },
      { filename: 'bytes.bt', changes: 2 },
      { filename: 'lines.bt', changes: 20_002 },
    ]);
    expect(JSON.stringify(listed)).not.toContain('"patch"');
  });

  test('CR and a missing last newline stay as they are', async () => {
    scene = await setScene(
      { 'crlf.bt': 'a\r\nb\r\n', 'open.bt': 'a\nb' },
      { 'crlf.bt': 'a\r\nc\r\n', 'open.bt': 'a\nc' },
    );
    const none = '\\ No newline at end of file';
    expect(await files()).toMatchObject([
      { filename: 'crlf.bt', patch: '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r' },
      { filename: 'open.bt', patch: `@@ -1,2 +1,2 @@\n a\n-b\n${none}\n+c\n${none}` },
    ]);
  });

  test('names that git would quote, and lines that look like headers', async () => {
    const text = 'diff --git a/x b/x\n@@ -1 +1 @@\n--- a/x\n';
    scene = await setScene({ 'x.bt': 'a\n' }, { 'quo"te\tand\nline.bt': text, 'x.bt': `${text}a\n` });
    expect(await files()).toMatchObject([
      { filename: 'quo"te\tand\nline.bt', patch: '@@ -0,0 +1,3 @@\n+diff --git a/x b/x\n+@@ -1 +1 @@\n+--- a/x' },
      { filename: 'x.bt', additions: 3, deletions: 0 },
    ]);
  });

  test('stop at the limit, and compare stops earlier', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`f${at + 10}.bt`, `${at}\n`]));
    scene = await setScene({ a: 'a\n' }, many, { limits: { pullFiles: 7, compareFiles: 5, diffFiles: 11 } });
    expect(await files()).toHaveLength(7);
    expect(await scene.ask('GET', '/pulls/1')).toMatchObject({ body: { changed_files: 12 } });
    const compared = await scene.ask('GET', '/compare/main...change');
    expect(compared.body).toMatchObject({ files: Array.from({ length: 5 }, () => ({ status: 'added' })) });
    expect((await scene.ask('GET', '/compare/main...change?page=2')).body).toMatchObject({ files: [] });
    const diff = await scene.ask('GET', '/pulls/1', { headers: { accept: 'application/vnd.github.diff' } });
    expect(diff).toMatchObject({ status: 406, body: { errors: [{ code: 'too_large' }] } });
  });

  test('the whole diff', async () => {
    scene = await setScene({ 'a.bt': 'a\n' }, { 'a.bt': 'b\n' });
    const diff = await scene.ask('GET', '/pulls/1', { headers: { accept: 'application/vnd.github.v3.diff' } });
    expect(diff.status).toBe(200);
    expect(diff.text).toMatch(/^diff --git a\/a\.bt b\/a\.bt\n(.*\n)*-a\n\+b\n$/);
    expect(LIMITS.pullFiles).toBe(3000);
  });

  test('a fork is read through the repository, against the merge base', async () => {
    scene = await setScene({ 'a.bt': 'a\n' }, { 'a.bt': 'b\n' });
    const fork = await forkRepository(scene.repository, 'someone');
    const pull = await openPullRequest(scene.github, scene.repository, {
      fork,
      branch: 'work',
      files: { 'fork.bt': 'f\n' },
      author: 'someone',
    });
    await commit(scene.repository, { branch: 'main', files: { 'later.bt': 'l\n' } });
    const { head } = await scene.github.state.coordinates(pull);
    expect((await scene.ask('GET', `/contents/fork.bt?ref=${head}`)).status).toBe(200);
    expect((await scene.ask('GET', '/pulls/2/files')).body).toMatchObject([{ filename: 'fork.bt' }]);
    expect((await scene.ask('GET', '/pulls/2')).body).toMatchObject({
      changed_files: 1,
      head: { label: 'someone:work', repo: { fork: true, full_name: 'someone/tools' } },
    });
    expect((await scene.ask('GET', '/compare/main...someone:work')).body).toMatchObject({
      status: 'diverged',
      behind_by: 1,
    });
    await fork.remove();
  });

  test('a conflict has no test merge', async () => {
    scene = await setScene({ 'a.bt': 'a\n' }, { 'a.bt': 'b\n' });
    await commit(scene.repository, { branch: 'main', files: { 'a.bt': 'c\n' } });
    expect((await scene.ask('GET', '/pulls/1')).body).toMatchObject({ mergeable: false, merge_commit_sha: null });
  });
});

describe('contents', () => {
  const raw = { headers: { accept: 'application/vnd.github.raw' } };

  test('of files, folders, links and submodules', async () => {
    const link = (text: string) => ({ text, mode: '120000' }) as const;
    scene = await setScene(
      { 'dir/a.bt': 'text\n' },
      {
        'link.bt': link('dir/a.bt'),
        'dir/up.bt': link('../dir/a.bt'),
        'outside.bt': link('../../etc/passwd'),
        'absolute.bt': link('/etc/passwd'),
        'again.bt': link('link.bt'),
        module: { submodule: '1'.repeat(40) },
      },
    );
    const get = async (path: string, rest = {}) => scene.ask('GET', `/contents/${path}?ref=${scene.head}`, rest);
    const content = Buffer.from('text\n').toString('base64');
    expect((await get('dir%2Fa.bt')).body).toMatchObject({ type: 'file', size: 5, content: `${content}\n` });
    expect((await get('dir/a.bt', raw)).text).toBe('text\n');
    for (const path of ['link.bt', 'dir/up.bt'])
      expect((await get(path)).body).toMatchObject({ type: 'file', path, size: 5 });
    for (const path of ['outside.bt', 'absolute.bt', 'again.bt'])
      expect((await get(path)).body).toMatchObject({ type: 'symlink' });
    expect((await get('module')).body).toMatchObject({ type: 'submodule' });
    expect((await get('dir')).body).toMatchObject([{ path: 'dir/a.bt', type: 'file' }, { path: 'dir/up.bt' }]);
    expect((await get('')).body).toHaveLength(6);
    const tree = await get('dir', { headers: { accept: 'application/vnd.github.object' } });
    expect(tree.body).toMatchObject({ type: 'dir', entries: [{ name: 'a.bt' }, { name: 'up.bt' }] });
    expect((await scene.ask('GET', '/contents/dir/a.bt')).status).toBe(200);
  });

  test('past 1 MB only raw or as a blob', async () => {
    const text = 'x'.repeat(1024 * 1024 + 1);
    scene = await setScene({ a: 'a\n' }, { 'large.bt': text });
    const told = await scene.ask('GET', '/contents/large.bt?ref=change');
    expect(told.body).toMatchObject({ content: '', encoding: 'none', size: text.length });
    expect((await scene.ask('GET', '/contents/large.bt?ref=change', raw)).text).toBe(text);
    const sha = /"sha":"([0-9a-f]{40})"/.exec(told.text)?.[1];
    expect((await scene.ask('GET', `/git/blobs/${sha}`)).body).toMatchObject({ encoding: 'base64', size: text.length });
  });

  test('404 for what is not there, and for expressions', async () => {
    scene = await setScene({ 'a.bt': 'a\n' }, { 'a.bt': 'b\n' });
    const status = async (path: string) => (await scene.ask('GET', path)).status;
    expect(await status('/contents/b.bt')).toBe(404);
    expect(await status('/contents/a.bt?ref=nowhere')).toBe(404);
    expect(await status('/contents/a.bt?ref=main~0')).toBe(404);
    for (const path of ['..%2F..%2Fetc%2Fpasswd', '%2Fetc', 'a//b', 'dir%2F.%2Fa.bt'])
      expect(await status(`/contents/${path}`)).toBe(422);
    expect(await status(`/git/blobs/${'0'.repeat(40)}`)).toBe(404);
    expect(await status('/git/blobs/short')).toBe(422);
    expect(await status('/git/trees/nowhere')).toBe(404);
    expect(await status('/compare/main...nowhere')).toBe(404);
    expect(await status('/pulls/99')).toBe(404);
    expect(await scene.ask('GET', `${scene.github.url}/repos/octo-org/other`)).toMatchObject({ status: 404 });
  });
});

test('the same files give the same commits', async () => {
  scene = await setScene({ 'a.bt': 'a\n' }, { 'a.bt': 'b\n' });
  const other = await createRepository({ 'a.bt': 'a\n' });
  const head = await commit(other, { branch: 'change', files: { 'a.bt': 'b\n' } });
  expect(head).toBe(scene.head);
  const [file] = await changedFiles(other.directory, 'main', head, LIMITS);
  expect(diffLines(file?.patch ?? '')).toEqual([
    { hunk: 0, position: 1, old: 1 },
    { hunk: 0, position: 2, new: 1 },
  ]);
  await other.remove();
});

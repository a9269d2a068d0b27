import { afterEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import fc from 'fast-check';
import { GitHubContents, type GitHubEntry } from '../../src/github/contents.ts';
import { decodeScript } from '../../src/source/script-text.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import type { FileContent, FileTree } from '../github/repository.ts';
import { type Scene, setScene } from '../github/scene.ts';

let scene: Scene | undefined;
const current = (): Scene => {
  if (scene === undefined) throw new Error('no scene is set');
  return scene;
};

async function contentsOf(files: FileTree): Promise<GitHubContents> {
  scene = await setScene({ 'README.md': '#\n' }, files);
  return newContents();
}

function newContents(): GitHubContents {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({ baseUrl: current().github.url, auth: WRITE_TOKEN, log });
  return new GitHubContents(octokit, { owner: 'octo-org', repo: 'tools', ref: current().head });
}

async function strike(): Promise<void> {
  const { github, close } = current();
  await close();
  scene = undefined;
  expect(github.violations).toEqual([]);
}

const asked = () =>
  current().github.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/g, 'SHA')}`);

const FILES: FileTree = {
  'plain.bt': 'BEGIN { }\n',
  'crlf.bt': 'BEGIN\r\n{ }\r\n',
  'mark.bt': '\ufeffBEGIN { }\n',
  'open.bt': 'BEGIN { } // ü 😀',
  'run.bt': { text: '#!/usr/bin/env bpftrace\nBEGIN { }\n', mode: '100755' },
  'empty.bt': '',
  'latin1.bt': Buffer.from('// caf\xe9\n', 'latin1'),
  'binary.bt': Uint8Array.of(0, 1, 2, 255),
  'replaced.bt': '// \ufffd\n',
  'long.bt': '// 16 characters\n'.repeat(40_000),
  'longer.bt': '// 16 characters\n'.repeat(80_000),
  'huge.bt': 'x'.repeat(4 * 1024 * 1024 + 1),
  'link.bt': { text: 'plain.bt', mode: '120000' },
  'out.bt': { text: '../x', mode: '120000' },
  'module.bt': { submodule: 'd'.repeat(40) },
  'folder/inner.bt': 'BEGIN { }\n',
  'folder/deep/more.bt': 'BEGIN { }\n',
  'it\'s "ö" $p0 #{}.bt': 'BEGIN { }\n',
};
const PATHS = [...Object.keys(FILES), 'folder', 'folder/gone.bt', 'gone.bt', 'plain.bt/x'];

function bytesOf(content: FileContent | undefined): Uint8Array | undefined {
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array) return content;
  return content && 'text' in content ? bytesOf(content.text) : undefined;
}

describe('the files of a commit', () => {
  afterEach(strike);

  test('are what git has, whatever they are, in one request and one for each blob that GraphQL cannot give', async () => {
    const contents = await contentsOf(FILES);
    const entries = new Map(await Promise.all(PATHS.map(async (path) => [path, await contents.entry(path)] as const)));
    for (const [path, entry] of entries) {
      if (entry?.kind !== 'file') continue;
      expect({ path, text: entry.text }).toEqual({
        path,
        text: decodeScript(bytesOf(FILES[path]) ?? new Uint8Array()),
      });
    }
    const others = Object.fromEntries([...entries].filter(([, entry]) => entry?.kind !== 'file'));
    expect(others).toEqual({
      'link.bt': { kind: 'link', target: 'plain.bt' },
      'out.bt': { kind: 'link', target: '../x' },
      'module.bt': { kind: 'submodule' },
      folder: { kind: 'folder', names: ['inner.bt'] },
      'folder/gone.bt': undefined,
      'gone.bt': undefined,
      'plain.bt/x': undefined,
    });
    // latin1, binary, and the two that are cut; the huge one is not read at all.
    expect(asked().filter((each) => each.startsWith('GET')).length).toBe(4);
    expect(asked().filter((each) => each === 'POST /graphql')).toHaveLength(1);
  });

  test('are the same when GraphQL fails and each is read by itself', async () => {
    const contents = await contentsOf(FILES);
    const regular = PATHS.filter((path) => !['link.bt', 'out.bt'].includes(path));
    const together = await Promise.all(regular.map((path) => contents.entry(path)));
    current().github.fail({ path: /graphql/, status: 502 });
    const alone = newContents();
    const bare = (entry: GitHubEntry | undefined) =>
      entry?.kind === 'file' ? { ...entry, mode: undefined, runsBpftrace: entry.runsBpftrace ?? false } : entry;
    expect((await Promise.all(regular.map((path) => alone.entry(path)))).map(bare)).toEqual(together.map(bare));
    expect(asked().filter((each) => each.includes('/contents/'))).toHaveLength(regular.length);
  });

  test('a link leads to a file of the repository, or is one', async () => {
    const contents = await contentsOf(FILES);
    expect(await contents.follow('link.bt')).toEqual({ entry: await contents.entry('plain.bt'), at: 'plain.bt' });
    expect(await contents.follow('out.bt')).toEqual({ message: expect.stringContaining('out of the repository') });
    expect(await contents.follow('gone.bt')).toEqual({ message: 'it is not there' });
  });

  test('16 links are followed one after the other, and no more', async () => {
    const links = Array.from({ length: 17 }, (_, at): [string, FileContent] => [
      `${at}.bt`,
      { text: `${at + 1}.bt`, mode: '120000' },
    ]);
    const contents = await contentsOf({ ...Object.fromEntries(links), '17.bt': 'BEGIN { }\n' });
    expect(await contents.follow('1.bt')).toMatchObject({ at: '17.bt' });
    expect(await contents.follow('0.bt')).toEqual({ message: expect.stringContaining('link') });
  });

  test('an error about one of them costs no other', async () => {
    const contents = await contentsOf(FILES);
    const { oid, size } = { oid: '0'.repeat(40), size: 3 };
    current().github.fail({
      path: /graphql/,
      status: 200,
      body: {
        data: { repository: { object: { f0: { mode: 0o100644, oid, size, object: null }, f1: null } } },
        errors: [{ type: 'INTERNAL', path: ['repository', 'object', 'f1'], message: 'Something went wrong.' }],
      },
    });
    const [lost, told] = await Promise.allSettled([contents.entry('plain.bt'), contents.entry('crlf.bt')]);
    // The first is no blob that the repository has, which only reading it can tell.
    expect(lost).toMatchObject({ status: 'rejected', reason: { status: 404 } });
    expect(told).toMatchObject({ value: { kind: 'file', text: { text: 'BEGIN\r\n{ }\r\n' } } });
  });

  test('are asked for a hundred at a time, and once each', async () => {
    const names = Array.from({ length: 230 }, (_, at) => `${at}.bt`);
    const contents = await contentsOf(Object.fromEntries(names.map((name) => [name, `// ${name}\n`])));
    const read = () => Promise.all(names.map((name) => contents.entry(name)));
    const texts = (all: readonly (GitHubEntry | undefined)[]) =>
      all.map((entry) => (entry?.kind === 'file' && entry.text.status === 'readable' ? entry.text.text : undefined));
    expect(texts(await read())).toEqual(names.map((name) => `// ${name}\n`));
    await read();
    expect(asked()).toEqual(['POST /graphql', 'POST /graphql', 'POST /graphql']);
  });

  test.each([401, 403])('a %i is told once for all, without asking for each', async (status) => {
    const contents = await contentsOf(FILES);
    current().github.fail({ path: /graphql/, status, body: { message: 'No.' } });
    const results = await Promise.allSettled(['plain.bt', 'crlf.bt'].map((path) => contents.entry(path)));
    expect(results).toMatchObject([{ reason: { status } }, { reason: { status } }]);
    expect(asked()).toHaveLength(1);
  });
});

describe('whatever bytes a file has', () => {
  test('the text is what they say', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => Buffer.from(text)),
      fc
        .array(fc.constantFrom('\r\n', '\n', '\r', '\ufeff', '\ufffd', '\0', 'x', 'é'), { maxLength: 12 })
        .map((parts) => Buffer.from(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { minLength: 1, maxLength: 20 }), async (all) => {
        const contents = await contentsOf(Object.fromEntries(all.map((each, at) => [`${at}.bt`, each])));
        try {
          const entries = await Promise.all(all.map((_, at) => contents.entry(`${at}.bt`)));
          expect(entries).toMatchObject(all.map((each) => ({ kind: 'file', text: decodeScript(each) })));
        } finally {
          await strike();
        }
      }),
      { numRuns: 15 },
    );
  });
});

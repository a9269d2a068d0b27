import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the check of the rooms says of sources. */
function check(files: Readonly<Record<string, string>>): { status: number | null; lines: string[] } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stdout } = spawnSync(process.execPath, ['scripts/rooms.js', folder], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n').slice(0, -1) };
}

test('the sources keep to their rooms', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/rooms.js'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/: 0 imports against the flow, 0 of .*, 0 circles\n$/)]);
});

test.each([
  ['of values', "import { a } from '../review/a.ts';", 'src/text/b.ts must not import src/review/a.ts'],
  ['of types', "import type { A } from '../review/a.ts';", 'src/text/b.ts must not import types of src/review/a.ts'],
  [
    'over several lines',
    "import {\n  a,\n  b,\n} from '../review/a.ts';",
    'src/text/b.ts must not import src/review/a.ts',
  ],
  ['that is passed on', "export { a } from '../review/a.ts';", 'src/text/b.ts must not import src/review/a.ts'],
  ['that is lazy', "await import('../review/a.ts');", 'src/text/b.ts must not import src/review/a.ts'],
])('an import %s against the flow is told', (_name, line, words) => {
  const { status, lines } = check({ 'review/a.ts': 'export {};\n', 'text/b.ts': `${line}\n` });
  expect([status, lines]).toEqual([1, [words]]);
});

test('of what was decided and written, GitHub knows the types only', () => {
  const review = { 'review/a.ts': 'export {};\n' };
  expect(check({ ...review, 'github/b.ts': "import { type A, type B } from '../review/a.ts';\n" }).status).toBe(0);
  expect(check({ ...review, 'github/b.ts': "import { type A, b } from '../review/a.ts';\n" }).lines).toEqual([
    'src/github/b.ts must not import src/review/a.ts',
  ]);
});

test('nobody else speaks to GitHub, and what is pure reads no file', () => {
  const { lines } = check({
    'github/a.ts': "import { Octokit } from '@octokit/rest';\n",
    'action/b.ts': "import type { Octokit } from '@octokit/rest';\n",
    'render/c.ts': "import { readFile } from 'node:fs/promises';\n",
  });
  expect(lines).toEqual([
    'src/action/b.ts must not import @octokit/rest',
    'src/render/c.ts must not import node:fs/promises',
  ]);
});

test('files in a circle are told, also where only types go round', () => {
  const { status, lines } = check({
    'text/a.ts': "import { b } from './b.ts';\n",
    'text/b.ts': "import { c } from './c.ts';\n",
    'text/c.ts': "import type { A } from './a.ts';\n",
    'text/d.ts': "import { a } from './a.ts';\n",
  });
  expect([status, lines]).toEqual([1, ['in a circle: src/text/a.ts, src/text/b.ts, src/text/c.ts']]);
});

test('the look-ups read the tables, and the tables call no look-up', () => {
  const { status, lines } = check({
    'facts/a.ts': "import { b } from './query/b.ts';\n",
    'facts/query/b.ts': "import type { Row } from '../c.ts';\n",
    'facts/c.ts': 'export {};\n',
    'engine/syntax/d.ts': "import { b } from '../../facts/query/b.ts';\n",
  });
  expect([status, lines]).toEqual([1, ['src/facts/a.ts must not import src/facts/query/b.ts']]);
});

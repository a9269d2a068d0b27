import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { analyse } from '../../src/engine/analyse.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';

/** What the engine may be made of: no room that reads files, no GitHub. */
const PARTS = /^(?:src\/(?:engine|facts|text)\/|node_modules\/(?:ohm-js|compare-versions)\/|browser-entry\.ts$)/;

const ENTRY = `
import { analyse } from './src/engine/analyse.ts';
import { DEFAULT_TARGETS } from './src/facts/query/population.ts';
export const report = (path, text) => JSON.stringify(analyse(path, text, { targets: DEFAULT_TARGETS, configured: false }));
`;

const HANGS =
  'fentry:_raw_spin_lock { @a[comm] = 1; @b[pid] = 1; }\nfexit:_raw_spin_lock { @b[pid] = 1; @a[comm] = 1; }\n';

let code = '';
let parts: readonly string[] = [];

/** Bundled for a browser, esbuild refuses every module of Node. */
beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: '.', sourcefile: 'browser-entry.ts', loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    target: 'es2022',
    logLevel: 'silent',
  });
  code = outputFiles.map(({ text }) => text).join('');
  parts = Object.keys(metafile.inputs);
});

/** What the bundle says where there is nothing but the language itself: no process, no require, no Buffer. */
function reportOf(text: string): string {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  return String(runInContext(`${code}; engine.report('x.bt', ${JSON.stringify(text)})`, context));
}

test('the engine is made of syntax, model, facts and texts alone', () => {
  expect(parts).toContain('src/engine/rewrite/proof.ts');
  expect(parts.filter((part) => !PARTS.test(part))).toEqual([]);
});

test.each([
  ['hangs', HANGS],
  ['is harmless', 'kprobe:vfs_read { @[comm] = count(); }\n'],
  ['does not parse', 'fentry:_raw_spin_lock { @a[ = 1; }\n'],
])('a browser says the same of a script that %s', (_, text) => {
  const here = analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false });
  expect(reportOf(text)).toBe(JSON.stringify(here));
});

test('it finds the deadlock, and rewrites it', () => {
  const { findings } = JSON.parse(reportOf(HANGS));
  expect(findings[0]).toMatchObject({ rule: 'abba-deadlock', severity: 'error' });
  expect(findings[0].fixes.length).toBeGreaterThan(0);
});

test('a module of Node is refused', async () => {
  const contents = "import { readFileSync } from 'node:fs'; export const f = readFileSync;";
  await expect(
    build({ stdin: { contents }, bundle: true, write: false, platform: 'browser', logLevel: 'silent' }),
  ).rejects.toThrow('node:fs');
});

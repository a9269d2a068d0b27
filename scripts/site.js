/**
 * Builds `site/`: the playground as one page that needs nothing else, and the licences of what is in it.
 *
 *   node scripts/site.js            writes site/
 *   node scripts/site.js --to DIR   writes into DIR
 *
 * The same sources give the same bytes on every machine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { collectLicences, requireLocked } from './bundled-packages.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SITE = path.join(ROOT, 'site');

/** What browsers of the last two years read. */
const BROWSERS = ['chrome116', 'firefox116', 'safari17'];

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** The script that is in the editor at first. */
const FIRST = 'risky-lock-waits.bt';

/** The scripts of `examples`, by their names. */
function fileExamples() {
  const folder = path.join(ROOT, 'examples');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ title: name, script: readFileSync(path.join(folder, name), 'utf8'), targets: [] }));
}

/**
 * The door of the page: it gives the sources what is not in them. A script of the laboratory is left out if it needs files, or the
 * address of a function on one kernel, and two copies of a script are one script.
 */
const DOOR = `
import { CASES } from './test/lab/cases.ts';
import { startPlayground } from './src/playground/start.ts';

startPlayground(() => {
  const cases = CASES.filter(({ script, files, copies }) => files === undefined && copies === 1 && !script.includes('{{'));
  const seeds = cases.map(({ name, script }) => ({ title: name, script, targets: [] }));
  const reported = (title) => title.startsWith('reported/');
  const founding = seeds.filter(({ title }) => reported(title)).map((seed) => ({ ...seed, title: 'As bpftrace issue #3144 reports it, from a machine on which it took days' }));
  const scripts = ${JSON.stringify(fileExamples())};
  return {
    first: scripts.find(({ title }) => title === ${JSON.stringify(FIRST)}),
    before: [
      { title: 'Where it began', examples: founding },
      { title: 'Scripts', examples: scripts },
    ],
    behind: [{ title: 'Scripts that the laboratory runs on real kernels', examples: seeds.filter(({ title }) => !reported(title)) }],
  };
});
`;

/** Of package.json the page gets the version only. */
const versionOnly = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path: file }) =>
      path.dirname(file) === ROOT ? { contents: JSON.stringify({ version }), loader: 'json' } : undefined,
    );
  },
};

async function bundled(contents, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    plugins: [versionOnly],
    logLevel: 'error',
    ...options,
  });
  return { text: outputFiles[0].text, inputs: Object.keys(metafile.inputs).filter((input) => input !== '<stdin>') };
}

async function loadStyle() {
  const { text } = await bundled(`export { PAGE_STYLE } from './src/playground/page-style.ts'`, {
    format: 'esm',
    platform: 'node',
  });
  const { PAGE_STYLE } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return PAGE_STYLE;
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page may run its own script and style, start a worker out of its own text, and nothing else: nothing is loaded or sent. */
function policyFor(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    "connect-src 'none'",
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types playground-worker',
  ].join('; ');
}

/** The files of the site by name. */
async function buildSite() {
  const { text: script, inputs } = await bundled(DOOR, {
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    minify: true,
    keepNames: true,
  });
  requireLocked(ROOT, inputs);
  const style = await loadStyle();
  // In HTML these would end the element. A "<!--" does no harm where no "<script" follows it.
  if (/<\/?script/i.test(script) || /<\/style/i.test(style)) throw new Error('The script does not fit into a page.');
  const parts = {
    'content="policy"': `content="${policyFor(script, style)}"`,
    '/* style */': style,
    '/* script */': script,
  };
  const template = readFileSync(path.join(ROOT, 'src/playground/page.html'), 'utf8');
  const page = template.replace(/content="policy"|\/\* (?:style|script) \*\//g, (place) => parts[place]);
  return new Map([
    ['index.html', page],
    ['LICENSES.txt', collectLicences(ROOT, inputs)],
  ]);
}

const { values } = parseArgs({ options: { to: { type: 'string' } } });
const files = await buildSite();
if (values.to === undefined) rmSync(SITE, { recursive: true, force: true });
const folder = values.to ?? SITE;
mkdirSync(folder, { recursive: true });
for (const [name, contents] of files) {
  writeFileSync(path.join(folder, name), contents);
  console.log(`${name}: ${Buffer.byteLength(contents)} bytes`);
}

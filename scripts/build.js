/**
 * Builds `dist/`: the action and the command line, what they share in files of its own (`chunk-*.js`), what only some runs load
 * likewise (`remote-*.js`, for example), the library with its declarations, and the licences of what is in them.
 *
 *   node scripts/build.js             writes dist/
 *   node scripts/build.js --to DIR    writes DIR, which must be empty or missing
 *   node scripts/build.js --check     compares dist/ with what the sources build, and ends with 1 when they differ
 *
 * The same sources give the same bytes on every machine: no source maps, no times, no paths, and no package in another
 * version than package-lock.json names.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { collectLicences, requireLocked } from './bundled-packages.js';
import { declarationsOfLibrary } from './declarations.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(ROOT, 'dist');
const SIZE_LIMIT = 1_500_000;

/**
 * Some bundled packages are CommonJS: they require Node's own modules, which an ES module has no `require` for, and look for
 * files beside themselves.
 */
const NODE_BANNER = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));`;

/** What runs in Node, and shares most of its code. */
const PROGRAMS = {
  entryPoints: { action: 'src/action.ts', cli: 'src/cli.ts' },
  splitting: true,
  platform: 'node',
  banner: { js: NODE_BANNER },
};

/** What other programs import, also in browsers: a module of Node in it fails the build. */
const LIBRARY = { entryPoints: { index: 'src/index.ts' }, platform: 'browser', target: 'es2022' };
const DECLARATIONS = 'index.d.ts';

const EXECUTABLE = 'cli.js';

/** Files that a bundle reads when it runs. */
const ASSETS = [{ source: 'node_modules/iced-x86/iced_x86_bg.wasm', file: 'iced_x86_bg.wasm' }];

/** Of package.json the bundles get the version only: another development dependency must not change them. */
const versionOnly = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path: file }) => {
      if (path.dirname(file) !== ROOT) return undefined;
      const { version } = JSON.parse(readFileSync(file, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** @returns the files by name, and what they were built from. */
async function bundle(options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    // Nothing is written there: names of files are relative to it.
    outdir: DIST,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    // A stack trace in somebody's log must be readable.
    keepNames: true,
    // A stack trace with a line and a column is of use only where lines are not a megabyte long.
    lineLimit: 160,
    plugins: [versionOnly],
    logLevel: 'error',
    ...options,
  });
  return {
    outputs: outputFiles.map((file) => ({ name: path.basename(file.path), contents: Buffer.from(file.contents) })),
    inputs: Object.keys(metafile.inputs),
  };
}

/** The files of dist/ by name, built in memory. */
async function buildAll() {
  const files = new Map();
  const inputs = new Set();
  for (const options of [PROGRAMS, LIBRARY]) {
    const { outputs, inputs: own } = await bundle(options);
    for (const { name, contents } of outputs) {
      if (contents.length > SIZE_LIMIT)
        throw new Error(`dist/${name} has ${contents.length} bytes; the limit is ${SIZE_LIMIT}.`);
      files.set(name, { contents, mode: name === EXECUTABLE ? 0o755 : 0o644 });
    }
    for (const input of own) inputs.add(input);
  }
  files.set(DECLARATIONS, { contents: Buffer.from(declarationsOfLibrary(ROOT)), mode: 0o644 });
  for (const { source, file } of ASSETS) {
    files.set(file, { contents: readFileSync(path.join(ROOT, source)), mode: 0o644 });
    inputs.add(source);
  }
  requireLocked(ROOT, inputs);
  files.set('LICENSES.txt', { contents: Buffer.from(collectLicences(ROOT, inputs)), mode: 0o644 });
  return files;
}

function write(files, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { contents, mode }] of files) {
    const file = path.join(folder, name);
    writeFileSync(file, contents);
    chmodSync(file, mode);
  }
}

/** What differs between dist/ and the built files, in words. */
function differences(files) {
  const there = existsSync(DIST) ? readdirSync(DIST) : [];
  const extra = there.filter((name) => !files.has(name)).map((name) => `dist/${name} is not built from anything.`);
  const wrong = [...files].flatMap(([name, { contents }]) => {
    if (!there.includes(name)) return [`dist/${name} is missing.`];
    return readFileSync(path.join(DIST, name)).equals(contents) ? [] : [`dist/${name} is not what the sources build.`];
  });
  return [...wrong, ...extra];
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, to: { type: 'string' } } });
const files = await buildAll();
if (values.check) {
  const found = differences(files);
  for (const difference of found) console.error(difference);
  if (found.length > 0) {
    console.error('Run "npm run build" and commit dist/.');
    process.exitCode = 1;
  } else console.log('dist/ is what the sources build.');
} else if (values.to !== undefined) {
  write(files, values.to);
} else {
  rmSync(DIST, { recursive: true, force: true });
  write(files, DIST);
  for (const [name, { contents }] of files) console.log(`dist/${name}: ${contents.length} bytes`);
}

/**
 * Builds `dist/`: one bundle for the action, with the kernel tables and a library in files of their own, one for the command line, which
 * is a file that works by itself, the library with its declarations, and the licences of what is in them.
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

/** Some bundled packages are CommonJS and require Node's own modules, which an ES module has no `require` for. */
const REQUIRE = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`;

/** And some look for a file beside themselves. */
const FOLDER = `import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));`;

/** The module of the kernel tables, and the file that the action loads it from. */
const TABLES = { source: 'src/facts/kernel-tables/index.ts', file: 'kernel-tables.js' };

/** The action is large without them, and always has the whole of dist/ beside it. */
const tablesApart = {
  name: 'tables-apart',
  setup({ onResolve }) {
    onResolve({ filter: /kernel-tables\/index\.ts$/ }, () => ({ path: `./${TABLES.file}`, external: true }));
  },
};

/** The reader of Markdown, likewise. */
const MARKDOWN = { source: 'node_modules/marked/lib/marked.esm.js', file: 'markdown.js' };

const markdownApart = {
  name: 'markdown-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^marked$/ }, () => ({ path: `./${MARKDOWN.file}`, external: true }));
  },
};

/** The reader of YAML, which the action and the reader of other files share. */
const YAML = { source: 'node_modules/yaml/browser/index.js', file: 'yaml.js' };

const yamlApart = {
  name: 'yaml-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: `./${YAML.file}`, external: true }));
  },
};

/** What reads kernel images, and the file that the one command that does loads it from: it is as large as all the rest. */
const IMAGES = { source: 'src/kernel/table.ts', file: 'kernel-image.js' };

const imagesApart = {
  name: 'images-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/kernel\/table\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${IMAGES.file}`, external: true } : undefined,
    );
  },
};

/** What reads files of other kinds for the programs in them: it is loaded when one names bpftrace. */
const EMBEDDED = { source: 'src/source/embedded/finders/index.ts', file: 'embedded.js' };

const embeddedApart = {
  name: 'embedded-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/finders\/index\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${EMBEDDED.file}`, external: true } : undefined,
    );
  },
};

/** The client of GitHub's API and the reader of comments, which of all commands only `audit` loads. */
const REMOTE = { source: 'src/repository/remote.ts', file: 'remote.js' };

const remoteApart = {
  name: 'remote-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/remote\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${REMOTE.file}`, external: true } : undefined,
    );
  },
};

/** The library, and its declarations. */
const LIBRARY = { source: 'src/index.ts', file: 'index.js', types: 'index.d.ts' };

const BUNDLES = [
  {
    source: 'src/action.ts',
    file: 'action.js',
    target: 'node24',
    banner: REQUIRE,
    mode: 0o644,
    plugins: [tablesApart, markdownApart, yamlApart],
  },
  { source: 'src/cli.ts', file: 'cli.js', target: 'node20', banner: `#!/usr/bin/env node\n${REQUIRE}`, mode: 0o755 },
  // For browsers too: a module of Node in it fails the build.
  { ...LIBRARY, target: 'es2022', banner: '', mode: 0o644, platform: 'browser' },
  { ...TABLES, target: 'node20', banner: '', mode: 0o644 },
  { ...MARKDOWN, target: 'node24', banner: '', mode: 0o644 },
  { ...YAML, target: 'node20', banner: '', mode: 0o644 },
  { ...EMBEDDED, target: 'node20', banner: REQUIRE, mode: 0o644, plugins: [yamlApart] },
  { ...REMOTE, target: 'node20', banner: REQUIRE, mode: 0o644 },
  { ...IMAGES, target: 'node20', banner: `${REQUIRE}${FOLDER}`, mode: 0o644 },
];

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

async function bundle({ source, target, banner, platform = 'node', plugins = [] }) {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform,
    target,
    banner: { js: banner },
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    // A stack trace in somebody's log must be readable.
    keepNames: true,
    // A stack trace with a line and a column is of use only where lines are not a megabyte long.
    lineLimit: 160,
    plugins: [versionOnly, imagesApart, embeddedApart, remoteApart, ...plugins],
    logLevel: 'error',
  });
  return { contents: Buffer.from(result.outputFiles[0].contents), inputs: Object.keys(result.metafile.inputs) };
}

/** The files of dist/ by name, built in memory. */
async function buildAll() {
  const files = new Map();
  const inputs = new Set();
  for (const each of BUNDLES) {
    if (!existsSync(path.join(ROOT, each.source))) continue;
    const { contents, inputs: own } = await bundle(each);
    if (contents.length > SIZE_LIMIT)
      throw new Error(`dist/${each.file} has ${contents.length} bytes; the limit is ${SIZE_LIMIT}.`);
    files.set(each.file, { contents, mode: each.mode });
    for (const input of own) inputs.add(input);
  }
  files.set(LIBRARY.types, { contents: Buffer.from(declarationsOfLibrary(ROOT)), mode: 0o644 });
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

/**
 * The laboratory: `npm run lab -- SCRIPT`; `npm run lab -- --help` says what it takes. It is TypeScript, so it is bundled into
 * a temporary file first, and so is bpftrace-guard itself.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bpftrace-guard-lab-'));
try {
  const banner = `import{createRequire as r}from'node:module';const require=r(import.meta.url);`;
  const node = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', banner: { js: banner } };
  const entryPoints = { lab: 'test/lab/lab.ts', cli: 'src/cli.ts' };
  await build({ ...node, entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, logLevel: 'error' });
  const { lab } = await import(pathToFileURL(join(folder, 'lab.mjs')).href);
  process.exitCode = await lab(process.argv.slice(2), join(root, 'test', 'lab'), join(folder, 'cli.mjs'));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * The demo: `npm run demo`, or `npm run demo -- --html FILE` for a page. The local GitHub is TypeScript, so it is bundled
 * into a temporary file first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const invokedFrom = process.cwd();
const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const folder = await mkdtemp(join(tmpdir(), 'bpftrace-guard-demo-'));
try {
  const outfile = join(folder, 'demo.mjs');
  const banner = `import{createRequire as r}from'node:module';const require=r(import.meta.url);`;
  const node = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', banner: { js: banner } };
  await build({ ...node, entryPoints: ['test/demo/demo.ts'], outfile, logLevel: 'error' });
  const { demo } = await import(pathToFileURL(outfile).href);
  process.exitCode = await demo(process.argv.slice(2), invokedFrom);
} finally {
  await rm(folder, { recursive: true, force: true });
}

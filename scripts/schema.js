/**
 * Writes the JSON Schema of the configuration, docs/bpftrace-guard.schema.json, from the parser's own schema.
 * With --check it only compares, and exits 1 when the committed one is not what the parser says.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs/bpftrace-guard.schema.json');
const folder = await mkdtemp(join(tmpdir(), 'bpftrace-guard-schema-'));
try {
  const outfile = join(folder, 'schema.mjs');
  await build({
    stdin: {
      contents: `export { toJSONSchema } from 'zod/mini'; export { CONFIGURATION_SCHEMA } from './src/config/schema.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'error',
  });
  const { toJSONSchema, CONFIGURATION_SCHEMA } = await import(pathToFileURL(outfile).href);
  const schema = { ...toJSONSchema(CONFIGURATION_SCHEMA), title: 'Configuration of bpftrace-guard' };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) await writeFile(target, text);
  else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error('docs/bpftrace-guard.schema.json is not what the parser says. Run "npm run rules-docs".');
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

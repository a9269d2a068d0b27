/**
 * Writes the JSON Schemas of the configuration, docs/bpftrace-guard.schema.json, and of the report of an audit,
 * docs/audit.schema.json, from what their readers check by, and of the JSON output, docs/report.schema.json, from the
 * contract that the tests hold it to.
 * With --check it only compares, and exits 1 when a committed one is another.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bpftrace-guard-schema-'));
try {
  const outfile = join(folder, 'schema.mjs');
  await build({
    stdin: {
      contents: `export { toJSONSchema } from 'zod/mini';
        export { CONFIGURATION_SCHEMA } from './src/config/schema.ts';
        export { AUDIT } from './src/audit/report.ts';
        export { OUTPUT } from './test/render/json-contract.ts';`,
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
  const { toJSONSchema, CONFIGURATION_SCHEMA, AUDIT, OUTPUT } = await import(pathToFileURL(outfile).href);
  await put('docs/bpftrace-guard.schema.json', {
    ...toJSONSchema(CONFIGURATION_SCHEMA),
    title: 'Configuration of bpftrace-guard',
  });
  // Version 1 is only ever added to, so a reader must let pass what it does not know.
  const open = ({ jsonSchema }) => {
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  };
  await put('docs/report.schema.json', {
    ...toJSONSchema(OUTPUT, { io: 'input', override: open }),
    title: 'JSON output of bpftrace-guard, version 1',
  });
  await put('docs/audit.schema.json', {
    ...toJSONSchema(AUDIT, { io: 'input', override: open }),
    title: 'JSON report of an audit, version 1',
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Writes a schema, or compares it. */
async function put(name, schema) {
  const target = join(root, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) await writeFile(target, text);
  else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`${name} is not what the sources say. Run "npm run rules-docs".`);
    process.exitCode = 1;
  }
}

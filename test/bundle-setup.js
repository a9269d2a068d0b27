import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Builds the bundles of the sources once for a run of the tests, into a temporary folder: what is tested is what is written,
 * not the `dist/` that was committed. test/bundle.ts says where they are.
 */
export function buildBundles() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-bundle-'));
  process.env.TEST_BUNDLE = path.join(folder, 'dist');
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  const script = path.resolve(import.meta.dirname, '../scripts/build.js');
  execFileSync(process.execPath, [script, '--to', process.env.TEST_BUNDLE], { stdio: 'inherit' });
}

/** Removes the bundles of a run. */
export function removeBundles() {
  const { TEST_BUNDLE } = process.env;
  if (TEST_BUNDLE !== undefined) rmSync(path.dirname(TEST_BUNDLE), { recursive: true, force: true });
}

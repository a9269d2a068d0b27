import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Builds the bundles of the sources once for a run of the tests, into a temporary folder: what is tested is what is written,
 * not the `dist/` that was committed. test/bundle.ts says where they are.
 */
export default function build() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-bundle-'));
  process.env.TEST_BUNDLE = path.join(folder, 'dist');
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  const script = path.resolve(import.meta.dirname, '../scripts/build.js');
  execFileSync(process.execPath, [script, '--to', process.env.TEST_BUNDLE], { stdio: 'inherit' });
}

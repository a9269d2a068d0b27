import { rmSync } from 'node:fs';
import path from 'node:path';

/** Removes the bundles of a run. */
export default function remove() {
  const { TEST_BUNDLE } = process.env;
  if (TEST_BUNDLE !== undefined) rmSync(path.dirname(TEST_BUNDLE), { recursive: true, force: true });
}

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('dist/ is what the sources build, and small enough', () => {
  const built = spawnSync(process.execPath, ['scripts/build.js', '--check'], { cwd: ROOT, encoding: 'utf8' });
  // The message of the script says what to do: run "npm run build".
  expect(`${built.stderr}${built.stdout}`).toBe('dist/ is what the sources build.\n');
  expect(built.status).toBe(0);
  for (const name of ['action.js', 'cli.js']) {
    expect(statSync(path.join(ROOT, 'dist', name)).size).toBeLessThan(1_500_000);
  }
  expect(statSync(path.join(ROOT, 'dist/cli.js')).mode & 0o111).toBe(0o111);
});

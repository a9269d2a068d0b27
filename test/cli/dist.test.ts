import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
// @ts-expect-error A script that Node runs as it is has no types.
import { requireLocked } from '../../scripts/bundled-packages.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('dist/ is what the sources build, and small enough', () => {
  const built = spawnSync(process.execPath, ['scripts/build.js', '--check'], { cwd: ROOT, encoding: 'utf8' });
  // The message of the script says what to do: run "npm run build".
  expect(`${built.stderr}${built.stdout}`).toBe('dist/ is what the sources build.\n');
  expect(built.status).toBe(0);
  const large = readdirSync(path.join(ROOT, 'dist')).filter(
    (name) => statSync(path.join(ROOT, 'dist', name)).size >= 1_500_000,
  );
  expect(large).toEqual([]);
  expect(statSync(path.join(ROOT, 'dist/cli.js')).mode & 0o111).toBe(0o111);
});

test('a package in another version than the lock names is not bundled', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'bundled-'));
  const write = (file: string, content: unknown) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), JSON.stringify(content));
  };
  const inner = 'node_modules/@a/b/node_modules/c';
  write('package-lock.json', { packages: { 'node_modules/c': { version: '1.0.0' }, [inner]: { version: '2.0.0' } } });
  write('node_modules/c/package.json', { version: '1.0.0' });
  write(`${inner}/package.json`, { version: '2.1.0' });
  expect(() => requireLocked(root, ['src/a.ts', 'node_modules/c/index.js'])).not.toThrow();
  expect(() => requireLocked(root, ['node_modules/c/index.js', `${inner}/lib/index.js`])).toThrow(
    `${inner} has version 2.1.0; package-lock.json has 2.0.0. Run "npm ci".`,
  );
});

import path from 'node:path';

/**
 * The path of a bundle of the sources, `cli.js` or `action.js`. Jest builds them (bundle-setup.js); outside of it, in the
 * demo, they are those of `dist/`.
 */
export function bundle(name: 'cli.js' | 'action.js'): string {
  return path.resolve(process.env.TEST_BUNDLE ?? 'dist', name);
}

import { availableParallelism } from 'node:os';

/** Jest runs the TypeScript sources as ES modules; swc only strips the types (tsc checks them in `npm run check`). */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', importAttributes: true },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // The extension for VS Code is a package of its own, with the same name.
  modulePathIgnorePatterns: ['<rootDir>/editors/'],
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
  setupFiles: ['<rootDir>/test/seed.ts'],
  reporters: ['default', '<rootDir>/test/reporter.js'],
  // Most of a run of the action is waiting: writes to GitHub are a second apart.
  maxWorkers: 3 * availableParallelism(),
  // Only for a test that hangs: how long one takes on a busy machine says nothing.
  testTimeout: 1_200_000,
};

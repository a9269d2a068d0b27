import fc from 'fast-check';

/** What TEST_SEED says; else each run looks somewhere new. `.ci/run` sets it: CI must say the same of the same commit. */
const asked = process.env.TEST_SEED;
if (asked !== undefined && !/^-?\d{1,10}$/.test(asked)) throw new RangeError(`TEST_SEED is no whole number: ${asked}`);

/** The seed of everything random in the tests. A failure prints it: `TEST_SEED=N npm test -- FILE` repeats the run. */
export const SEED = Number(asked ?? Date.now() % 1_000_000_007);

fc.configureGlobal({ seed: SEED });

import fc from 'fast-check';

/**
 * In CI random tests get the same seed each time: CI tells whether a change broke something, and must say the same of the
 * same commit. Everywhere else each run looks somewhere new. FAST_CHECK_SEED repeats a run; a failure prints its seed.
 */
const asked = process.env.FAST_CHECK_SEED ?? (process.env.CI === undefined ? undefined : '20261123');
if (asked !== undefined) fc.configureGlobal({ seed: Number(asked) });

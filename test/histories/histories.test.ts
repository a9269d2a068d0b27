import { test } from '@jest/globals';
import fc from 'fast-check';
import { APP } from '../action/comment-run.ts';
import { HARMLESS, RISKY } from '../action/scripts.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import { SEED } from '../seed.ts';
import { COMMANDS, FIRST_CONFIGURATION, lookAt, STEPS } from './steps.ts';
import { CONFIGURATION } from './verdict.ts';
import { type Circumstances, NAMED, RUNNER, World } from './world.ts';

const SCALE = Number(process.env.TEST_SCALE ?? 1);
/** Histories at the same time: most of a run of the action is waiting, as writes to GitHub are a second apart. */
const LANES = 5;
const HISTORIES = 5 * SCALE;

const CIRCUMSTANCES: fc.Arbitrary<Circumstances> = fc.record({
  innerChange: fc.constantFrom('follow', 'outdate'),
  token: fc.constantFrom(WRITE_TOKEN, APP),
});

/** A script of the base branch with a finding that the change does not cause, far from where it begins. */
const OLD = `${HARMLESS}${'\n// filler\n'.repeat(6)}\n${RISKY.replaceAll('@', '@old')}`;

async function live(circumstances: Circumstances, steps: Iterable<fc.AsyncCommand<object, World>>): Promise<void> {
  const world = await World.open(
    {
      'README.md': 'Tools\n',
      [CONFIGURATION]: FIRST_CONFIGURATION,
      'tools/old.bt': OLD,
      [NAMED]: RISKY.replaceAll('@', '@named'),
      [RUNNER]: COMMANDS[0] ?? '',
    },
    { 'tools/lock.bt': RISKY },
    circumstances,
  );
  try {
    await lookAt(world);
    await fc.asyncModelRun(() => ({ model: {}, real: world }), steps);
    if (await lookAt(world)) await lookAt(world);
  } finally {
    await world.close();
  }
}

test.concurrent.each(Array.from({ length: LANES }, (_, lane) => lane))(
  'what a review says stays true (lane %i)',
  async (lane) => {
    await fc.assert(fc.asyncProperty(CIRCUMSTANCES, fc.commands([...STEPS], { maxCommands: 8, size: 'max' }), live), {
      numRuns: Math.ceil(HISTORIES / LANES),
      seed: SEED + lane,
      endOnFailure: process.env.HISTORY_SHRINK === undefined,
    });
  },
);

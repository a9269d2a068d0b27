import { expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import { FEATURES } from '../../src/facts/features.ts';
import { refuses } from '../../src/facts/query/release.ts';
import type { ReleaseBound } from '../../src/facts/releases.ts';
import { INVALID, UNDECIDED } from '../engine/policy/invalid-cases.ts';
import { FEATURE_SCRIPTS } from '../engine/program/feature-scripts.ts';
import { describeWith } from '../real-tool.ts';
import { SEED } from '../seed.ts';
import { mixedProgram } from './mixed-values.ts';
import type { Oracle } from './oracle.ts';
import { codegenOf023, codegenOf027, dryRunOf017 } from './oracle.ts';
import { Random } from './random.ts';
import { COMBINABLE } from './statements.ts';

/** `npm run test:full` asks for more. */
const SCALE = Number(process.env.TEST_SCALE ?? 1);
const COMBINED = 24 * SCALE;
const MIXED = 30 * SCALE;
/** Only for a test that hangs. */
const MINUTES = 60_000;

/** Whether a release is said to refuse a script. */
function isRefused(text: string, release: string): boolean {
  const target = { name: 'one', bpftrace: release, kernel: '6.12', arch: 'x86_64', paravirt: true } as const;
  const { findings } = analyse('a.bt', text, { targets: [target], configured: true });
  return findings.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'refused'));
}

/** The scripts of features that a release can be asked about on any machine. */
const ASKED = Object.entries(FEATURE_SCRIPTS).filter(([, { unasked }]) => unasked === undefined);
/** How many of them are asked about each time: features.test.ts asks two of the releases about all of them. */
const SOME = 12;

/** A part of a list, all of it in full runs. */
function someOf<Row>(rows: readonly Row[], random: Random): readonly Row[] {
  return SCALE > 1 ? rows : Array.from({ length: SOME }, () => random.pick(rows));
}

/** Some statements in one probe. */
function combined(random: Random): string {
  const count = 2 + random.below(4);
  return `BEGIN { ${Array.from({ length: count }, () => random.pick(COMBINABLE)).join(' ')} }`;
}

/**
 * What a release takes must not be said to be refused. The other direction is compared for the cases alone: a release refuses
 * much that the text does not decide.
 */
function compareWith(release: string, judge: Oracle): void {
  test(
    'refuses each script that no release is said to start',
    async () => {
      const verdicts = await judge(INVALID.map(([, text]) => text));
      const taken = INVALID.filter((_, index) => verdicts[index]?.verdict === 'accepted');
      expect(taken).toEqual([]);
    },
    20 * MINUTES,
  );

  test(
    `is not said to refuse what it takes: the cases, what the features are, and ${COMBINED} programs (seed ${SEED})`,
    async () => {
      const random = new Random(SEED + 3);
      const texts = [
        ...UNDECIDED.map(([, text]) => text),
        ...Object.values(FEATURE_SCRIPTS).flatMap(({ uses, not, unasked }) =>
          unasked === undefined ? [uses, not] : [],
        ),
        ...Array.from({ length: COMBINED }, () => combined(random)),
      ];
      const verdicts = await judge(texts);
      const taken = texts.filter((_, index) => verdicts[index]?.verdict === 'accepted');
      expect(taken.length).toBeGreaterThan(texts.length / 4);
      expect(taken.filter((text) => isRefused(text, release))).toEqual([]);
    },
    20 * SCALE * MINUTES,
  );

  test(
    `refuses what it is said to refuse: ${MIXED} programs of mixed values (seed ${SEED})`,
    async () => {
      const random = new Random(SEED + 5);
      const texts = Array.from({ length: MIXED }, () => mixedProgram(random));
      const said = texts.filter((text) => isRefused(text, release));
      expect(said.length).toBeGreaterThan(MIXED / 4);
      const verdicts = await judge(said);
      expect(said.filter((_, index) => verdicts[index]?.verdict === 'accepted')).toEqual([]);
    },
    20 * SCALE * MINUTES,
  );

  test(
    'refuses what a row of the table says of it',
    async () => {
      const bounds = new Map<string, ReleaseBound>(Object.entries(FEATURES));
      const refused = ASKED.filter(([id]) => {
        const bound = bounds.get(id);
        return bound !== undefined && refuses(release, bound);
      });
      const rows = someOf(refused, new Random(SEED + 4));
      const verdicts = await judge(rows.map(([, { uses }]) => uses));
      expect(rows.filter((_, index) => verdicts[index]?.verdict === 'accepted').map(([id]) => id)).toEqual([]);
    },
    20 * MINUTES,
  );
}

describeWith('BPFTRACE_017', 'The meaning of scripts and bpftrace 0.17.0', (command) => {
  compareWith('0.17.0', dryRunOf017(command));
});

describeWith('BPFTRACE_023', 'The meaning of scripts and bpftrace 0.23.2', (command) => {
  compareWith('0.23.2', codegenOf023(command));
});

describeWith('BPFTRACE_027', 'The meaning of scripts and bpftrace 0.27.1', (command) => {
  compareWith('0.27.1', codegenOf027(command));
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { cpuTime } from '../../cpu-time.ts';
import { mutate, tokensOf } from '../../differential/mutation.ts';
import { Random } from '../../differential/random.ts';
import { SEED } from '../../seed.ts';
import { CONSTRUCTS } from './constructs.ts';

/** 50,000 in `npm test`, ten times that in `npm run test:full`. */
const SCALE = Number(process.env.TEST_SCALE ?? 1);
/** No input is longer than some kilobytes: one that takes this long hangs, for whoever waits. */
const SLOWEST = 5000;

const SAMPLE = readFileSync(new URL('../../../examples/lock-contention.bt', import.meta.url), 'utf8');

function installedTools(): string[] {
  try {
    const listing = execFileSync('dpkg', ['-L', 'bpftrace'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listing.split('\n').filter((name) => name.endsWith('.bt') && existsSync(name));
  } catch {
    return [];
  }
}

const tools = [SAMPLE, ...installedTools().map((name) => readFileSync(name, 'utf8'))];
const words = [...new Set(tools.flatMap(tokensOf))].filter((word) => word.length < 20);
const BRACKETS = ['(', ')', '[', ']', '{', '}', '? ', ':', 'if (1) {', '@a[', 'f(', '(int8)', '-', 'else ', '"', '/*'];

/** Writes an input; `count` of each in `npm test`: fewer of what takes longer to read. */
interface Kind {
  readonly count: number;
  readonly write: (random: Random) => string;
}

const inputs: Record<string, Kind> = {
  'random bytes': {
    count: 25_000,
    write: (random) =>
      Buffer.from(Array.from({ length: random.below(200) }, () => random.below(256))).toString(
        random.chance(0.5) ? 'utf8' : 'latin1',
      ),
  },
  'token soup': {
    count: 12_500,
    write: (random) =>
      `${random.chance(0.5) ? 'kprobe:f { ' : ''}${Array.from({ length: random.below(60) }, () => random.pick(words)).join('')}`,
  },
  'cut and changed tools': {
    count: 7_500,
    write: (random) => {
      const tool = random.pick(tools);
      const start = random.below(tool.length);
      return mutate(tool.slice(start, start + random.below(1200)), random);
    },
  },
  'deep nesting': {
    count: 5_000,
    write: (random) => {
      const opening = random.pick(BRACKETS);
      const depth = random.below(random.chance(0.02) ? 5000 : 100);
      return `kprobe:f { @x = ${opening.repeat(depth)}1${random.pick(BRACKETS).repeat(random.below(100))}`;
    },
  },
};

function expectSound(text: string): void {
  const started = cpuTime();
  const script = parseScript(text);
  const wrong =
    cpuTime() - started > SLOWEST ||
    script.errors.some(({ span }) => span.start < 0 || span.end < span.start || span.end > text.length);
  if (wrong) throw new Error(`Too slow, or an error outside the text: ${JSON.stringify(text)}`);
  if (script.text !== text) throw new Error(`The text is not kept: ${JSON.stringify(text)}`);
}

describe(`Hostile text (seed ${SEED})`, () => {
  test.each(Object.entries(inputs))(
    '%s: no crash, no hang, and every error in its place',
    (_what, { count, write }) => {
      const random = new Random(SEED);
      for (let left = count * SCALE; left > 0; left--) expectSound(write(random));
      expect(count).toBeGreaterThan(0);
    },
    1_800_000,
  );

  test('programs cut off behind each of their tokens', () => {
    const programs = [SAMPLE, ...CONSTRUCTS.map(({ text }) => text)];
    for (const program of programs) {
      const tokens = tokensOf(program);
      for (let count = 0; count <= tokens.length; count++) expectSound(tokens.slice(0, count).join(''));
    }
    expect(programs.length).toBeGreaterThan(40);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { describeWith } from '../real-tool.ts';
import { SEED } from '../seed.ts';
import { differencesIn } from './difference.ts';
import { Generator } from './generator.ts';
import { KNOWN_DIFFERENCES_017, knownDifference } from './known-differences.ts';
import { mutate } from './mutation.ts';
import { grammarOf017 } from './oracle.ts';
import { Random } from './random.ts';

/** `npm run test:full` asks for more. */
const SCALE = Number(process.env.TEST_SCALE ?? 1);
const GENERATED = 300 * SCALE;
const MUTATED = 200 * SCALE;
/** Only for a test that hangs. */
const MINUTES = 60_000;

function installedTools(): string[] {
  const listing = execFileSync('dpkg', ['-L', 'bpftrace'], { encoding: 'utf8' });
  return listing.split('\n').filter((name) => name.endsWith('.bt') && existsSync(name));
}

describeWith('BPFTRACE_017', 'The grammar of bpftrace 0.17', (command) => {
  const oracle = grammarOf017(command);
  const random = new Random(SEED + 2);
  const generator = new Generator(random);
  const tools = installedTools().map((name) => readFileSync(name, 'utf8'));

  /** Whatever 0.17 takes must be taken. What it refuses may be of a later release. */
  async function expectTaken(texts: readonly string[]): Promise<void> {
    const refused = (await differencesIn(texts, oracle)).filter(
      (difference) => difference.stricter === 'ours' && !knownDifference(difference, KNOWN_DIFFERENCES_017),
    );
    const reports = refused
      .sort((a, b) => a.text.length - b.text.length)
      .slice(0, 5)
      .map(
        ({ text, message, at }) =>
          `${JSON.stringify(text)}\n  at ${JSON.stringify(text.slice(at, at + 20))}: ${message}`,
      );
    if (reports.length > 0)
      throw new Error(
        `0.17 takes ${refused.length} of ${texts.length} scripts (seed ${SEED}) that we refuse:\n\n${reports.join('\n\n')}`,
      );
  }

  test('takes and refuses what it should, or the comparison is worth nothing', async () => {
    const verdicts = await oracle(['BEGIN { @x = 1; }', 'BEGIN { @x = ; }', 'config = { } BEGIN { }', 'BEGIN {']);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['accepted', 'rejected', 'rejected', 'rejected']);
  });

  test(
    'takes the installed tools, as we do',
    async () => {
      expect(tools.length).toBeGreaterThan(30);
      await expectTaken(tools);
      expect(tools.filter((text) => parseScript(text).errors.length > 0)).toEqual([]);
    },
    40 * MINUTES,
  );

  test(
    `takes nothing that we refuse: ${GENERATED} programs from our grammar, ${MUTATED} changed ones (seed ${SEED})`,
    async () => {
      const generated = Array.from({ length: GENERATED }, () => generator.writeScript());
      const sources = () => (random.chance(0.6) ? tools : generated);
      await expectTaken([
        ...generated,
        ...Array.from({ length: MUTATED }, () => mutate(random.pick(sources()), random)),
      ]);
    },
    40 * SCALE * MINUTES,
  );

  test.each(KNOWN_DIFFERENCES_017)('differs as known: $id', async (row) => {
    const [difference, ...others] = await differencesIn([row.example], oracle);
    expect(others).toEqual([]);
    expect(difference && knownDifference(difference, KNOWN_DIFFERENCES_017)?.id).toBe(row.id);
  });
});

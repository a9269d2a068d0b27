import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { CONSTRUCTS } from '../engine/syntax/constructs.ts';
import { grammarExamples } from '../engine/syntax/grammar-examples.ts';
import { describeWith } from '../real-tool.ts';
import { SEED } from '../seed.ts';
import { type Difference, differencesIn, shrink } from './difference.ts';
import { Generator } from './generator.ts';
import { KNOWN_DIFFERENCES, knownDifference } from './known-differences.ts';
import { mutate } from './mutation.ts';
import { grammarOf027 } from './oracle.ts';
import { Random } from './random.ts';

/** `npm run test:full` asks for more. */
const SCALE = Number(process.env.TEST_SCALE ?? 1);
const GENERATED = 1000 * SCALE;
const MUTATED = 700 * SCALE;
/** Only for a test that hangs. */
const MINUTES = 60_000;
/** Rules that a generated script cannot show: they only look ahead, or are parts of what is taken as a whole. */
const UNSEEN = new Set([
  ...['script', 'item', 'cBody', 'cGroup', 'cToken', 'token', 'statementWord', 'continuation', 'targetStart'],
  ...['valueEnd', 'leafContinues', 'prefixStart', 'castOperand', 'postfixStart', 'measuredEnd', 'statementEnd'],
]);

/** How many scripts each known difference explains; `DIFFERENTIAL_TABLE=1` prints it. */
const explained = new Map(KNOWN_DIFFERENCES.map(({ id }) => [id, 0]));

/** Fails with the smallest program for each way in which the two sides differ. */
async function expectAgreement(texts: readonly string[], oracle: ReturnType<typeof grammarOf027>): Promise<void> {
  const unknown = (await differencesIn(texts, oracle)).filter((difference) => {
    const row = knownDifference(difference);
    if (row) explained.set(row.id, (explained.get(row.id) ?? 0) + 1);
    return row === undefined;
  });
  const byMessage = new Map<string, Difference>();
  const kind = ({ stricter, message }: Difference) => `${stricter}: ${message.replace(/'[^']*'|\d+/g, '_')}`;
  for (const difference of unknown) {
    const other = byMessage.get(kind(difference));
    if (!other || difference.text.length < other.text.length) byMessage.set(kind(difference), difference);
  }
  const reports: string[] = [];
  for (const [same, difference] of [...byMessage].slice(0, 5)) {
    const { text, stricter, message } = await shrink(
      difference,
      oracle,
      (smaller) => kind(smaller) === same && !knownDifference(smaller),
    );
    const other = stricter === 'ours' ? 'bpftrace takes it' : 'we take it';
    reports.push(`${JSON.stringify(text)}\n  ${stricter} says: ${message}\n  ${other}`);
  }
  if (reports.length === 0) return;
  throw new Error(`${unknown.length} of ${texts.length} scripts (seed ${SEED}) differ:\n\n${reports.join('\n\n')}`);
}

describeWith('BPFTRACE_027', 'The grammar of bpftrace 0.27', (command) => {
  const oracle = grammarOf027(command);
  const folder = process.env.BPFTRACE_TOOLS_027;
  const tools = (folder === undefined ? [] : readdirSync(folder))
    .filter((name) => name.endsWith('.bt'))
    .map((name) => readFileSync(path.join(folder ?? '', name), 'utf8'));

  test('takes and refuses what it should, or the comparison is worth nothing', async () => {
    const verdicts = await oracle(['kprobe:f { @x = 1; }', 'kprobe:f { @x = ; }']);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['accepted', 'rejected']);
  });

  test('takes the installed tools, as we do', () => expectAgreement(tools, oracle), 40 * MINUTES);

  test('takes the constructs that we take, and the examples of the grammar that are whole scripts or items', async () => {
    const items = new Set([
      'script',
      'preprocessor',
      'cDefinition',
      'config',
      'import',
      'macro',
      'subprogram',
      'probe',
    ]);
    const examples = grammarExamples('bpftrace')
      .filter(({ rule, matches }) => matches && (items.has(rule) || rule === 'mapDeclaration'))
      .map(({ rule, text }) => (rule === 'script' || rule === 'probe' ? text : `${text}\nbegin { }`));
    const constructs = CONSTRUCTS.filter(({ in027 }) => in027 !== false).map(({ text }) => text);
    const verdicts = await oracle([...examples, ...constructs]);
    const refused = [...examples, ...constructs].filter((_, index) => verdicts[index]?.verdict !== 'accepted');
    expect(refused).toEqual([]);
  });

  const generator = new Generator(new Random(SEED));
  const generated = Array.from({ length: GENERATED }, () => generator.writeScript());

  test(
    `agrees on ${GENERATED} programs from our grammar (seed ${SEED})`,
    async () => {
      await expectAgreement(generated, oracle);
    },
    40 * SCALE * MINUTES,
  );

  test(
    `agrees on ${MUTATED} changed programs (seed ${SEED})`,
    async () => {
      const random = new Random(SEED + 1);
      const sources = () => (tools.length > 0 && random.chance(0.6) ? tools : generated);
      const mutated = Array.from({ length: MUTATED }, () => mutate(random.pick(sources()), random));
      await expectAgreement(mutated, oracle);
    },
    40 * SCALE * MINUTES,
  );

  afterAll(() => {
    const counts = [...explained].map(([id, count]) => `${String(count).padStart(6)} ${id}`);
    if (process.env.DIFFERENTIAL_TABLE)
      process.stdout.write(`Known differences among ${GENERATED} and ${MUTATED} scripts:\n${counts.join('\n')}\n`);
  });

  test.each(KNOWN_DIFFERENCES)('differs as known: $id', async (row) => {
    const [difference, ...others] = await differencesIn([row.example], oracle);
    expect(others).toEqual([]);
    expect(difference && knownDifference(difference)?.id).toBe(row.id);
  });
});

describe('The generator', () => {
  const generator = new Generator(new Random(SEED));
  const texts = Array.from({ length: 3000 }, () => generator.writeScript());

  test(`walks every rule of the grammar (seed ${SEED})`, () => {
    expect(generator.ruleNames.filter((name) => !generator.walked.has(name) && !UNSEEN.has(name))).toEqual([]);
  });

  test(`writes many valid programs (seed ${SEED})`, () => {
    const valid = texts.filter((text) => parseScript(text).errors.length === 0);
    expect(valid.length).toBeGreaterThan(texts.length / 3);
  });

  test('writes the same programs for the same seed', () => {
    const again = new Generator(new Random(SEED));
    expect(texts.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => again.writeScript()));
  });
});

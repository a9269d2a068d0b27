import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundle } from '../bundle.ts';
import { CASES } from './cases.ts';
import { type FixedForm, fixedForms } from './fixed-form.ts';
import { runFixed, type TriedLaboratory } from './fixed-run.ts';
import type { GuestScript } from './laboratory.ts';
import type { Verdict } from './outcome.ts';
import type { Run } from './run.ts';

const cli = bundle('cli.js');
const TWIN: GuestScript = { name: 'twin.bt', text: CASES.find(({ name }) => name === 'pair/slow-path')?.script ?? '' };

/** A laboratory that answers with verdicts in their order, and keeps what it was given. */
class ToldLaboratory implements TriedLaboratory {
  readonly build = '6.1.192-3';
  readonly bpftrace = '0.27.1';
  readonly kernel = { architecture: 'amd64' } as const;
  readonly ran: GuestScript[] = [];
  readonly #verdicts: Verdict[];

  constructor(verdicts: readonly Verdict[]) {
    this.#verdicts = [...verdicts];
  }

  async boot(): Promise<void> {}

  async run(scripts: readonly GuestScript[]): Promise<Run> {
    this.ran.push(...scripts);
    const verdict = this.#verdicts.shift();
    if (verdict === undefined) throw new Error('more runs than told');
    const observation = { events: [], stop: 'done', samples: [] } as const;
    return { verdict, why: 'told', phase: 'done', lost: 0, runs: 10, stacks: [], took: 1, pace: 1, observation };
  }
}

const FORMS = ['guard by a file', 'group'];
let rewritten: readonly FixedForm[] = [];
beforeAll(async () => {
  rewritten = await fixedForms(TWIN.text, { cli, target: 'bpftrace@0.27.1,kernel@6.1.192' });
});

async function run(verdicts: readonly Verdict[], runs = Number.POSITIVE_INFINITY) {
  const laboratory = new ToldLaboratory(verdicts);
  const said: string[] = [];
  let left = runs;
  const mayGoOn = () => left-- > 0;
  const say = (line: string) => said.push(line);
  const options = { loads: ['dup'], seconds: 5, tries: 3, forms: FORMS, mayGoOn, say };
  const verdict = await runFixed(TWIN, laboratory, async () => rewritten, options);
  return { verdict, ran: laboratory.ran, said: said.join('\n') };
}

describe('before and after the rewrites', () => {
  test('is proved when the script hung and no rewrite did', async () => {
    const { verdict, ran, said } = await run(['updates lost', 'hung', 'survived', 'updates lost']);
    expect(verdict).toBe('proved');
    expect(ran.map(({ text }) => text === TWIN.text)).toEqual([true, true, false, false]);
    const texts = ran.slice(2).map(({ text, files }) => [/contention_begin|import/.exec(text)?.[0], files?.size]);
    expect(Object.fromEntries(texts)).toEqual({ contention_begin: 0, import: 1 });
    expect(said).toContain('the model says: hang (certain)');
    expect(said).toMatch(/rewritten \(.*\): updates lost \(0 of 10\)/);
  });

  test.each<[Verdict]>([['hung'], ['partly hung'], ['refused']])(
    'fails when a rewrite is %s, whatever the script did',
    async (bad) => {
      expect((await run(['hung', bad, 'survived'])).verdict).toBe('failed');
      expect((await run(['survived', 'survived', 'survived', 'survived', bad])).verdict).toBe('failed');
    },
  );

  test('says nothing when the script never hung, or a run says nothing', async () => {
    expect((await run(['survived', 'survived', 'survived', 'survived', 'survived'])).verdict).toBe('inconclusive');
    expect((await run(['hung', 'inconclusive', 'survived'])).verdict).toBe('inconclusive');
  });

  test('says nothing when the time is over before a rewrite ran', async () => {
    const { verdict, ran, said } = await run(['hung', 'survived'], 2);
    expect(verdict).toBe('inconclusive');
    expect(ran).toHaveLength(2);
    expect(said).toMatch(/rewritten \(.*\): not run, the time is over$/);
  });
});

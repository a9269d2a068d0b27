import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CampaignLaboratory, runCampaign } from './campaign.ts';
import type { Verdict } from './outcome.ts';
import type { Acceleration } from './qemu.ts';
import { hangs, judgedRuns, readResults, writeResults } from './results.ts';
import type { Run } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-lab-'));
const resultsFile = path.join(folder, 'results.json');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeResults(resultsFile, { results: [] }));

const CASES = ['first', 'second'].map((name) => ({
  name,
  script: `begin { print("${name}"); }`,
  loads: ['dup'],
  copies: 1,
}));

/** A laboratory that answers with the verdicts that it is given, script by script. */
class ToldLaboratory implements CampaignLaboratory {
  readonly build = '6.1.192-3';
  readonly release = '6.1.0-57-amd64';
  readonly bpftrace = '0.27.1';
  readonly acceleration: Acceleration = 'tcg';
  readonly kernel = { architecture: 'amd64' } as const;
  readonly ran: string[] = [];
  readonly #verdicts: Readonly<Record<string, Verdict[]>>;

  constructor(verdicts: Readonly<Record<string, Verdict[]>>) {
    this.#verdicts = verdicts;
  }

  async boot(): Promise<void> {}

  async run([script]: readonly { readonly text: string }[]): Promise<Run> {
    const name = /"(.*)"/.exec(script?.text ?? '')?.[1] ?? '';
    this.ran.push(name);
    const verdict = this.#verdicts[name]?.shift() ?? 'survived';
    const stacks =
      verdict === 'hung' ? [{ cpu: 1, calls: ['bpf_prog_0123456789abcdef_x_1+0x4c', 'do_syscall_64+0x5d'] }] : [];
    const observation = { events: [], stop: 'done', samples: [] } as const;
    return { verdict, why: 'told', phase: 'done', lost: 2, runs: 10, stacks, took: 41_600, pace: 1, observation };
  }
}

const run = (laboratory: CampaignLaboratory, most = Number.POSITIVE_INFINITY, whatever = false) => {
  let left = most;
  const mayGoOn = () => left-- > 0;
  return runCampaign(CASES, laboratory, {
    seconds: 20,
    runs: 2,
    whatever,
    resultsFile,
    mayGoOn,
    today: () => '2026-11-29',
    say: () => {},
  });
};

describe('a campaign', () => {
  test('runs each case in turn, until it has hung or had its runs', async () => {
    const laboratory = new ToldLaboratory({ first: ['hung'] });
    expect(await run(laboratory)).toBe(true);
    expect(laboratory.ran).toEqual(['first', 'second', 'second']);
    const [first, second] = readResults(resultsFile).results;
    expect(first).toMatchObject({
      name: 'first',
      runs: { hung: 1 },
      kernel: '6.1.192-3',
      date: '2026-11-29',
      seconds: 20,
    });
    expect(first?.stacks).toEqual([['program x_1', 'do_syscall_64']]);
    expect(second).toMatchObject({ runs: { survived: 2 }, lost: 4, programRuns: 20, took: { tcg: [42, 42] } });
  });

  test('runs each case as often as it is to, whatever comes of it, where that is asked for', async () => {
    const laboratory = new ToldLaboratory({ first: ['hung', 'hung', 'hung'] });
    await run(laboratory);
    expect(await run(laboratory, undefined, true)).toBe(true);
    expect(laboratory.ran).toEqual(['first', 'second', 'second', 'first']);
    expect(readResults(resultsFile).results[0]?.runs).toEqual({ hung: 2 });
  });

  test('goes on where it stopped, and repeats nothing that is through', async () => {
    expect(await run(new ToldLaboratory({}), 3)).toBe(false);
    const second = new ToldLaboratory({});
    expect(await run(second)).toBe(true);
    expect(second.ran).toEqual(['second']);
    const third = new ToldLaboratory({});
    await run(third);
    expect(third.ran).toEqual([]);
  });

  test('counts a run that says nothing, but not as one of its runs, and gives up at last', async () => {
    const laboratory = new ToldLaboratory({
      first: ['inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'survived'],
    });
    for (let times = 0; times < 4; times++) await run(laboratory);
    const [first] = readResults(resultsFile).results;
    expect(first?.runs).toEqual({ inconclusive: 4 });
    expect(judgedRuns(first ?? { runs: {} })).toBe(0);
  });
});

test('a row of before there were times is timed from now on, with KVM apart', async () => {
  await run(new ToldLaboratory({}), 2);
  const results = readResults(resultsFile);
  for (const each of results.results) delete each.took;
  await writeResults(resultsFile, results);
  const faster = Object.assign(new ToldLaboratory({}), { acceleration: 'kvm' as const });
  await run(faster, 1);
  await run(new ToldLaboratory({}));
  expect(readResults(resultsFile).results.map(({ took }) => took)).toEqual([{ kvm: [42] }, { tcg: [42] }]);
});

test('a partly hung guest counts as a hang', () => {
  expect(hangs({ runs: { hung: 1, 'partly hung': 2, survived: 3 } })).toBe(3);
});

test('results that this program does not write are an error', () => {
  writeFileSync(resultsFile, '{"results":[{"name":"x"}]}');
  expect(() => readResults(resultsFile)).toThrow();
});

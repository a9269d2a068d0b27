import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { fingerprints } from '../../src/review/fingerprint.ts';
import { enqueue } from '../github/merge-queue.ts';
import { runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const FILE = 'ci/accepted.yml';
/** The same findings, on lines that a change shows. */
const TOUCHED = RISKY.replaceAll('] = ', '] =  ');
const CONFIGURATION = { '.github/bpftrace-guard.yml': `baseline: ${FILE}\n` };

/** A baseline that accepts the findings of the risky script in these files. */
function baselineOf(files: readonly string[], until = '2999-12-31'): string {
  const report = analyse('x.bt', RISKY, { targets: DEFAULT_TARGETS, configured: false });
  const rows = files.flatMap((file) =>
    [...fingerprints([report])].map(([{ rule }, fingerprint]) => ({
      file,
      rule,
      fingerprint,
      reason: 'adopted',
      until,
    })),
  );
  return JSON.stringify({ findings: rows });
}

describe('the baseline of a repository', () => {
  test('is that of the base: it holds for what a pull request touches, and none can add to it', async () => {
    await stage.restart({ ...CONFIGURATION, [FILE]: baselineOf(['a.bt']), 'a.bt': RISKY });
    const accepted = await stage.open({ 'a.bt': TOUCHED });
    const passed = await runAction(stage.github, accepted);
    expect([passed.status, passed.outputs.findings]).toEqual([0, '0']);
    expect(stage.github.comments(accepted)).toEqual([]);
    const own = await stage.open({ 'b.bt': RISKY, [FILE]: baselineOf(['a.bt', 'b.bt']) });
    const failed = await runAction(stage.github, own);
    expect([failed.status, failed.outputs.errors]).toEqual([1, '1']);
  });

  test('says what it accepts, what has ended, and what is no longer needed', async () => {
    await stage.restart({
      ...CONFIGURATION,
      [FILE]: baselineOf(['a.bt', 'b.bt', 'c.bt']),
      'a.bt': RISKY,
      'b.bt': RISKY,
    });
    const pull = await stage.open({ 'a.bt': TOUCHED, 'b.bt': HARMLESS });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(0);
    expect(run.summary).toContain(`1 finding is accepted by the baseline ${FILE}, until 2999-12-31.`);
    expect(run.summary).toContain('1 entry matches no finding of this run (abba-deadlock in b.bt)');

    await stage.restart({ ...CONFIGURATION, [FILE]: baselineOf(['a.bt'], '2020-01-31'), 'a.bt': RISKY });
    const ended = await runAction(stage.github, await stage.open({ 'a.bt': TOUCHED }));
    expect(ended.status).toBe(1);
    expect(ended.summary).toContain('abba-deadlock in a.bt is not accepted: It ended on 2020-01-31.');
  });

  test('holds in a merge group, and for the whole repository', async () => {
    const base = { ...CONFIGURATION, [FILE]: baselineOf(['a.bt', 'gone.bt']), 'a.bt': RISKY };
    await stage.restart(base);
    const pull = await stage.open({ 'a.bt': TOUCHED });
    const [entry] = await enqueue(stage.github.state, [pull]);
    const group = await runAction(stage.github, pull, { eventName: 'merge_group', payload: entry?.payload ?? {} });
    expect(group.status).toBe(0);
    expect(group.summary).toContain('1 finding is accepted by the baseline');
    const { base: at } = await stage.github.state.coordinates(pull);
    const whole = await runAction(stage.github, pull, { eventName: 'push', payload: {}, env: { GITHUB_SHA: at } });
    expect([whole.status, whole.outputs.findings]).toEqual([0, '0']);
    expect(whole.summary).toContain('1 entry matches no finding of this run (abba-deadlock in gone.bt)');
  });

  test('that cannot be read is a mistake in the configuration, and nothing is accepted', async () => {
    await stage.restart({ ...CONFIGURATION, 'a.bt': RISKY });
    const run = await runAction(stage.github, await stage.open({ 'a.bt': TOUCHED }));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`the baseline ${FILE} cannot be used: it is not there`);
    expect(run.outputs.errors).not.toBe('0');
  });
});

test('overrides of the base give some files other targets and rules', async () => {
  const overrides = `targets: ["bpftrace@0.27.1,kernel@6.18"]
overrides:
  - { files: [agent/**], targets: ["bpftrace@0.23.2,kernel@6.12"] }
  - { files: [agent/old/**], rules: { abba-deadlock: note } }
`;
  await stage.restart({ '.github/bpftrace-guard.yml': overrides });
  const risky = { 'agent/a.bt': RISKY, 'agent/old/b.bt': RISKY, 'c.bt': RISKY };
  const pull = await stage.open({
    ...risky,
    '.github/bpftrace-guard.yml': 'targets: ["bpftrace@0.27.1,kernel@6.18"]\n',
  });
  const run = await runAction(stage.github, pull);
  expect([run.status, run.outputs.findings, run.outputs.errors]).toEqual([1, '2', '1']);
  expect(
    stage.github
      .comments(pull)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['agent/a.bt', 'agent/old/b.bt']);
  expect(run.summary).toContain('bpftrace 0.23.2');
});

test('the configuration may end in .yaml, and several are a mistake', async () => {
  const yaml = '.github/bpftrace-guard.yaml';
  await stage.restart({ [yaml]: 'fail-on: never\n' });
  expect((await runAction(stage.github, await stage.open({ 'a.bt': RISKY }))).status).toBe(0);
  await stage.restart({ [yaml]: 'fail-on: never\n', '.github/bpftrace-guard.yml': 'fail-on: never\n' });
  const run = await runAction(stage.github, await stage.open({ 'a.bt': RISKY }));
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(`several configurations, .github/bpftrace-guard.yml and ${yaml}. Keep one of them.`);
});

import { describe, expect, test } from '@jest/globals';
import { annotations, runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
/** Far enough below for a hunk of its own. */
const LONG = `${RISKY}${'\n'.repeat(12)}tracepoint:syscalls:sys_enter_openat { @c[comm] = count(); }\n`;

describe('a finding that was there before', () => {
  test.each([
    ['added', '0', 0],
    ['diff_context', '0', 0],
    ['file', '1', 1],
    ['nofilter', '1', 1],
  ])('with diff-filter %s: %s findings', async (filter, findings, status) => {
    await stage.restart({ 'a.bt': LONG });
    const pull = await stage.open({ 'a.bt': LONG.replace('sys_enter_openat', 'sys_enter_close') });
    const run = await runAction(stage.github, pull, { inputs: { 'diff-filter': filter } });
    expect([run.outputs.findings, run.status]).toEqual([findings, status]);
    if (findings === '1') return;
    expect(annotations(run, 'error')).toEqual([]);
    expect(stage.github.comments(pull)).toEqual([]);
    expect(run.summary).toContain('Not caused by this change: 1 finding');
    expect(run.summary).toMatch(/blob\/[0-9a-f]{40}\/a\.bt#L\d/);
  });

  test('is still not the change when its file is renamed', async () => {
    await stage.restart({ 'a.bt': LONG });
    const pull = await stage.open({ 'a.bt': null, 'b/c.bt': LONG.replace('sys_enter_openat', 'sys_enter_close') });
    const run = await runAction(stage.github, pull);
    expect([run.outputs.findings, run.status]).toEqual(['0', 0]);
  });
});

test('a finding that a removed line causes is the change’s own, on no added line', async () => {
  const quiet = RISKY.replace('fentry:', '// bpftrace-guard: ignore[abba-deadlock] laboratory\nfentry:').replace(
    'fexit:',
    '// bpftrace-guard: ignore[abba-deadlock] laboratory\nfexit:',
  );
  await stage.restart({ 'a.bt': `${quiet}// the end\n` });
  const pull = await stage.open({ 'a.bt': `${RISKY}// the end\n` });
  const run = await runAction(stage.github, pull);
  expect([run.outputs.errors, run.status]).toEqual(['1', 1]);
  expect(stage.github.comments(pull)).toHaveLength(1);
});

test('a filter that is not known is told with the one that was meant', async () => {
  const pull = await stage.open({ 'a.bt': RISKY });
  const run = await runAction(stage.github, pull, { inputs: { 'diff-filter': 'aded' } });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/`diff-filter` is one of added, diff_context, file, nofilter.*Did you mean "added"/);
});

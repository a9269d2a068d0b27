import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, createRepository, type FileTree, type TestRepository } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const centrals: TestRepository[] = [];

/** A repository with these files, whose organisation has a policy in another one. */
async function organisation(policy: string, base: FileTree = {}): Promise<TestRepository> {
  await stage.restart({ 'README.md': 'Tools\n', ...base });
  const central = await createRepository({ 'bpftrace/policy.yml': policy }, { name: 'policies' });
  centrals.push(central);
  stage.github.addRepository(central);
  return central;
}
afterEach(async () => {
  for (const central of centrals.splice(0)) await central.remove();
});

const INPUTS = { policy: 'octo-org/policies/bpftrace/policy.yml' };
const CONFIGURATION = '.github/bpftrace-guard.yml';

/** The risky script with an ignore comment at each of its probes. */
function ignored(reason: string): string {
  const comment = `// bpftrace-guard: ignore[abba-deadlock] ${reason}\n`;
  return RISKY.replace('fentry:', `${comment}fentry:`).replace('fexit:', `${comment}fexit:`);
}

describe('the policy of an organisation', () => {
  test('is kept where the repository asks for less, and that is said', async () => {
    const least = "fail-on: never\nrules: { abba-deadlock: 'off' }\nfiles: ['!**']\ntargets: [debian-12]\n";
    await organisation("fail-on: error\nrules: { abba-deadlock: error }\nfiles: ['**']\ntargets: [debian-13]\n", {
      [CONFIGURATION]: least,
    });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull, { inputs: { ...INPUTS, 'fail-on': 'never' } });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(stage.github.comments(pull).filter(({ body }) => body.includes('**error**'))).toHaveLength(1);
    for (const text of [run.summary, stage.github.issueComments(pull)[0]?.body]) {
      expect(text).toContain('is overruled by the policy of the organisation, which says error.');
      expect(text).toContain('`debian-12`');
      expect(text).toContain('`debian-13`');
    }
  });

  test('lowers nothing that the repository leaves at its default', async () => {
    await organisation('fail-on: never\nrules: { abba-deadlock: note }\n');
    const run = await runAction(stage.github, await stage.open({ 'tools/lock.bt': RISKY }), { inputs: INPUTS });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  });

  test('adds to what the repository asks for', async () => {
    await organisation('fail-on: error\n', { [CONFIGURATION]: 'fail-on: note\nrules: { lossy-mitigation: error }\n' });
    const run = await runAction(stage.github, await stage.open({ 'tools/lock.bt': RISKY }), { inputs: INPUTS });
    expect(run.status).toBe(1);
    expect(run.summary).not.toContain('overruled');
  });

  test.each([
    ['allowed: false', 'laboratory', '1'],
    ['never: [abba-deadlock]', 'laboratory', '1'],
    ["reason: ['*TRACE-[0-9]*']", 'laboratory', '1'],
    ["reason: ['*TRACE-[0-9]*']", 'see TRACE-7', '0'],
    ['expires: 3650', 'see TRACE-7', '1'],
    ['expires: 3650', 'until 2026-11-01', '1'],
    ['expires: 3650', 'until 2030-11-01', '0'],
  ])('with suppressions { %s } an ignore comment for "%s" leaves %s errors', async (policy, reason, errors) => {
    await organisation(`suppressions: { ${policy} }\n`);
    const run = await runAction(stage.github, await stage.open({ 'a.bt': ignored(reason) }), { inputs: INPUTS });
    expect(run.outputs.errors).toBe(errors);
  });

  test('holds for a dismissal too, also later', async () => {
    await organisation('fail-on: error\n');
    const pull = await stage.open({ 'a.bt': RISKY });
    await runAction(stage.github, pull, { inputs: INPUTS });
    dismiss(stage, pull, idOf(pull), 'until 2026-11-01');
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.summary).toContain('does not hold. This comment ended on 2026-11-01.');
  });

  test('is read from the branch that is named', async () => {
    const central = await organisation('suppressions: { allowed: true }\n');
    await commit(central, { branch: 'strict', files: { 'bpftrace/policy.yml': 'suppressions: { allowed: false }\n' } });
    const pull = await stage.open({ 'a.bt': ignored('laboratory') });
    const loose = await runAction(stage.github, pull, { inputs: INPUTS });
    const strict = await runAction(stage.github, pull, { inputs: { policy: `${INPUTS.policy}@strict` } });
    expect([loose.outputs.errors, strict.outputs.errors]).toEqual(['0', '1']);
  });

  test.each([
    ['octo-org/policies/gone.yml', /The policy octo-org\/policies\/gone\.yml could not be read: GitHub answered 404/],
    ['octo-org/secret/policy.yml', /could not be read: GitHub answered 404 .*may not see it/],
    ['octo-org/policies/bpftrace', /is not a regular file/],
    ['policies/policy.yml', /The input `policy` is OWNER\/REPOSITORY\/PATH/],
    ['octo-org/policies/bpftrace/policy.yml@refs/pull/1/head', /but no ref of a pull request/],
    ['octo-org/policies/../x.yml', /The input `policy` is OWNER\/REPOSITORY\/PATH/],
    [
      'octo-org/policies/bpftrace/policy.yml',
      /The policy is wrong\. octo-org\/policies\/bpftrace\/policy\.yml:1:1: .*"fail-on"/,
    ],
  ])('%s that cannot be used fails the run: it never goes on without', async (policy, words) => {
    await organisation('fial-on: error\n');
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull, { inputs: { policy } });
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')).toEqual([expect.stringMatching(words)]);
    expect(stage.posts()).toEqual([]);
  });

  test.each([
    ['# Nothing but a comment.\n', /The policy asks for nothing/],
    ['null\n', /The policy asks for nothing/],
    ['\n', /cannot be used\. The file is empty/],
    ['rules: { __proto__: error }\n', /Unknown rule "__proto__"/],
    ['__proto__: { fail-on: never }\n', /Unknown key "__proto__"/],
    ['constructor: { fail-on: never }\n', /Unknown key "constructor"/],
  ])('of %j fails the run', async (policy, words) => {
    await organisation(policy);
    const run = await runAction(stage.github, await stage.open({ 'tools/lock.bt': RISKY }), { inputs: INPUTS });
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')).toEqual([expect.stringMatching(words)]);
  });

  test('may lower what is not judged, and a repository may not lower it further', async () => {
    await organisation('rules: { not-judged: warning }\n', { [CONFIGURATION]: 'rules: { not-judged: note }\n' });
    const pull = await stage.open({ 'a.bt': 'import "gone.bt";\nBEGIN { }\n' });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect([run.status, run.outputs.errors, run.outputs.warnings]).toEqual([0, '0', '1']);
    expect(run.summary).toContain('overruled by the policy of the organisation, which says warning');
  });

  test('holds for a merge group and the whole repository', async () => {
    await organisation('suppressions: { allowed: false }\n');
    const pull = await stage.open({ 'a.bt': ignored('laboratory') });
    const { head } = await stage.github.state.coordinates(pull);
    const queue = { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main', head_sha: head } };
    const merge = await runAction(stage.github, pull, { inputs: INPUTS, eventName: 'merge_group', payload: queue });
    const all = { inputs: INPUTS, eventName: 'schedule', payload: {}, env: { GITHUB_SHA: head } };
    const night = await runAction(stage.github, pull, all);
    expect([merge.outputs.errors, night.outputs.errors]).toEqual(['1', '1']);
  });
});

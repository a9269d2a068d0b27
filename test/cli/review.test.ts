import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME } from '../../src/facts/guard-file.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { outputOf } from '../render/json-contract.ts';
import { type Repository, repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run } from './run.ts';

const newRepository = repositories();

/** A branch `topic` that adds a risky script to `main`. */
function riskyTopic(): Repository {
  const repository = newRepository();
  repository.write('tools/x.bt', HARMLESS);
  repository.commit('start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('tools/risky.bt', RISKY);
  repository.commit('add a risky script');
  return repository;
}

describe('review', () => {
  test('judges the changed scripts, and says what the diff shows', async () => {
    const { folder } = riskyTopic();
    const { status, stdout, stderr } = await run(['review', 'main..topic'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^tools\/risky\.bt:\d+:\d+ error\[abba-deadlock\] \w+ \(in the diff\)\n/);
    expect(stdout).toMatch(/in 1 script, judged on \d+ targets\n$/);
  });

  test('a finding on lines that the change does not touch is said to be outside', async () => {
    const repository = newRepository();
    repository.write('x.bt', `${RISKY}${'//\n'.repeat(20)}`);
    repository.commit('start');
    repository.write('x.bt', `${RISKY}${'//\n'.repeat(20)}${HARMLESS}`);
    repository.commit('change');
    const all = await run(['review', 'HEAD~1..HEAD', '--diff-filter', 'nofilter'], { cwd: repository.folder });
    expect(all.stdout).toMatch(/^x\.bt:\d+:\d+ error\[abba-deadlock\] \w+ \(outside the diff\)\n/);
    expect(all.status).toBe(1);
    const own = await run(['review', 'HEAD~1..HEAD'], { cwd: repository.folder });
    expect(own).toEqual({
      status: 0,
      stdout: `no findings in 1 script, judged on ${DEFAULT_TARGETS.length} targets\n`,
      stderr: 'bpftrace-guard: note: 1 finding is not caused by this change; --diff-filter nofilter shows all.\n',
    });
  });

  test('a script that imports what the change makes risky is judged too', async () => {
    const repository = newRepository();
    const use = RISKY.replaceAll(/@(\w)\[(\w+)\] = \d/g, 'store(@$1, $2)');
    repository.write('agents/lib/store.bt', 'macro store(@map, key) { print(key); }\n');
    repository.write('agents/user.bt', `import "lib/store.bt";\n${use}`);
    repository.write('agents/else.bt', HARMLESS);
    repository.commit('start');
    repository.write('agents/lib/store.bt', 'macro store(@map, key) { @map[key] = 1; }\n');
    repository.commit('change');
    const target = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
    const { status, stdout } = await run(['review', 'HEAD~1..HEAD', ...target], { cwd: repository.folder });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^agents\/user\.bt:\d+:\d+ error\[abba-deadlock\]/m);
    expect(stdout).toContain('in 2 scripts');
    const again = await run(['review', 'HEAD..HEAD', ...target], { cwd: repository.folder });
    expect(again.status).toBe(0);
  });

  test('a script that only its first line tells is judged when its library changes', async () => {
    const repository = newRepository();
    const use = RISKY.replaceAll(/@(\w)\[(\w+)\] = \d/g, 'store(@$1, $2)');
    repository.write('lib/store.bt', 'macro store(@map, key) { print(key); }\n');
    repository.write('user', `#!/usr/bin/env bpftrace\nimport "lib/store.bt";\n${use}`, true);
    repository.write('shell', '#!/bin/sh\n', true);
    repository.write('machine', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff]), true);
    repository.write('large', new Uint8Array(5 * 1024 * 1024), true);
    repository.commit('start');
    repository.write('lib/store.bt', 'macro store(@map, key) { @map[key] = 1; }\n');
    repository.commit('change');
    const target = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
    const { status, stdout, stderr } = await run(['review', 'HEAD~1..HEAD', ...target], { cwd: repository.folder });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^user:\d+:\d+ error\[abba-deadlock\]/m);
    expect(stdout).toContain('in 2 scripts');
  });

  test.each(['removed', 'moved'])('a script that imports a guard file which is %s is judged too', async (how) => {
    const { enter, leave, text } = CURRENT_GUARD_FILE;
    const guarded = RISKY.replaceAll('{ @', `{ if (${enter}() == 0) { return; } @`).replaceAll(
      '; }\n',
      `; ${leave}(); }\n`,
    );
    const repository = newRepository();
    repository.write('user.bt', `import "${GUARD_FILE_NAME}";\n${guarded}`);
    repository.write(GUARD_FILE_NAME, text);
    repository.commit('start');
    repository.remove(GUARD_FILE_NAME);
    if (how === 'moved') repository.write(`lib/${GUARD_FILE_NAME}`, text);
    repository.commit('change');
    const target = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
    const { status, stdout } = await run(['review', 'HEAD~1..HEAD', ...target], { cwd: repository.folder });
    expect(stdout).toMatch(/^user\.bt:\d+:\d+ error\[abba-deadlock\]/m);
    // The guard file that is not there is not judged.
    expect(status).toBe(3);
  });

  test('a finding that a removed line causes is the change’s own', async () => {
    const repository = newRepository();
    const ignore = '// bpftrace-guard: ignore[abba-deadlock] laboratory\n';
    repository.write('lib/x.bt', RISKY.replace(/^(fentry|fexit|kfunc|kretfunc):/gm, `${ignore}$1:`));
    repository.commit('start');
    repository.git('mv', 'lib/x.bt', 'y.bt');
    repository.write('y.bt', RISKY);
    repository.commit('change');
    const { status, stdout } = await run(['review', 'HEAD~1..HEAD'], { cwd: repository.folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/abba-deadlock/) });
  });

  test('what the base mends after the branch was cut makes no finding of the branch a new one', async () => {
    const repository = newRepository();
    const old = `${RISKY}${'//\n'.repeat(20)}`;
    const use = `import "lib/store.bt";\n${RISKY.replaceAll(/@(\w)\[(\w+)\] = \d/g, 'store(@$1, $2)')}`;
    repository.write('a.bt', old);
    repository.write('gone.bt', old);
    repository.write('user.bt', use);
    repository.write('lib/store.bt', 'macro store(@map, key) { @map[key] = 1; }\n');
    repository.commit('start');
    repository.git('checkout', '--quiet', '-b', 'topic');
    for (const file of ['a.bt', 'gone.bt']) repository.write(file, `${old}${HARMLESS}`);
    repository.write('user.bt', `${use}${'//\n'.repeat(20)}// More.\n`);
    repository.commit('innocent');
    repository.git('checkout', '--quiet', 'main');
    repository.write('a.bt', HARMLESS);
    repository.remove('gone.bt');
    repository.write('lib/store.bt', 'macro store(@map, key) { print(key); }\n');
    repository.write('.bpftrace-guard.yml', 'targets: ["bpftrace@0.27.1,kernel@6.12"]\n');
    repository.commit('mend');
    const { status, stderr } = await run(['review', 'main..topic'], { cwd: repository.folder });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'bpftrace-guard: note: 3 findings are not caused by this change; --diff-filter nofilter shows all.\n',
    });
    // Merged, the mended script is what counts.
    repository.git('checkout', '--quiet', 'topic');
    repository.git('reset', '--quiet', '--hard', 'main');
    repository.write('a.bt', RISKY);
    repository.commit('bring it back');
    expect((await run(['review', 'main..topic'], { cwd: repository.folder })).status).toBe(1);
  });

  test('the configuration is that of the base now, not of the commit that the branch left', async () => {
    const repository = newRepository();
    repository.write('.bpftrace-guard.yml', 'fail-on: never\n');
    repository.commit('start');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write('a.bt', RISKY);
    repository.commit('risky');
    repository.git('checkout', '--quiet', 'main');
    repository.write('.bpftrace-guard.yml', 'fail-on: error\n');
    repository.commit('tighten');
    expect((await run(['review', 'main..topic'], { cwd: repository.folder })).status).toBe(1);
  });

  test('finds what check finds', async () => {
    const { folder } = riskyTopic();
    const reviewed = await run(['review', 'main..topic', '--format', 'json'], { cwd: folder });
    const checked = await run(['check', 'tools/risky.bt', '--format', 'json'], { cwd: folder });
    expect(outputOf(reviewed.stdout)).toEqual(outputOf(checked.stdout));
    expect(reviewed.status).toBe(checked.status);
  });

  test('takes the configuration from the base, so that a change cannot switch off its own check', async () => {
    const repository = riskyTopic();
    repository.write('.github/bpftrace-guard.yml', 'fail-on: never\n');
    repository.commit('switch the check off');
    expect((await run(['review', 'main..topic'], { cwd: repository.folder })).status).toBe(1);
    // With the change as its base the configuration counts; the working tree does not matter.
    repository.write('tools/more.bt', RISKY);
    repository.write('.github/bpftrace-guard.yml', 'fail-on: note\n');
    repository.commit('more');
    const later = await run(['review', 'topic~1..topic'], { cwd: repository.folder });
    expect(later).toMatchObject({ status: 0, stdout: expect.stringMatching(/abba-deadlock/) });
  });

  test('a broken configuration of the base: 2, with the commit', async () => {
    const repository = newRepository();
    repository.write('.bpftrace-guard.yml', 'targets: 3\n');
    const base = repository.commit('start');
    repository.write('x.bt', RISKY);
    repository.commit('change');
    const { status, stdout, stderr } = await run(['review', `${base}..HEAD`], { cwd: repository.folder });
    expect(status).toBe(2);
    expect(stderr).toContain(`${base.slice(0, 12)}:.bpftrace-guard.yml:1:10: targets is a list of names`);
    expect(stdout).toMatch(/abba-deadlock/);
  });

  test('a configuration of the base that is a link: 2, and it is not followed', async () => {
    const repository = newRepository();
    symlinkSync('/etc/hostname', path.join(repository.folder, '.bpftrace-guard.yml'));
    repository.commit('start');
    repository.write('x.bt', RISKY);
    repository.commit('change');
    const { status, stderr } = await run(['review', 'HEAD~1..HEAD'], { cwd: repository.folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/The configuration cannot be read: \.bpftrace-guard\.yml is not a regular file/);
  });

  test('a change without scripts: 0 with a message', async () => {
    const repository = newRepository();
    repository.commit('start');
    repository.write('readme.md', '#\n');
    repository.commit('change');
    expect(await run(['review', 'HEAD~1..HEAD'], { cwd: repository.folder })).toEqual({
      status: 0,
      stdout: `no findings in 0 scripts, judged on ${DEFAULT_TARGETS.length} targets\n`,
      stderr: 'bpftrace-guard: note: HEAD~1..HEAD changes no bpftrace script (1 changed file).\n',
    });
  });

  test('a script that cannot be read: 3, and the others are reported', async () => {
    const repository = riskyTopic();
    repository.write('bad.bt', Uint8Array.of(0xff));
    repository.commit('bad');
    const { status, stdout, stderr } = await run(['review', 'main..topic'], { cwd: repository.folder });
    expect(status).toBe(3);
    expect(stderr).toMatch(/bad\.bt: Line 1 is not UTF-8/);
    expect(stdout).toMatch(/abba-deadlock/);
  });

  test.each([
    ['main', /"main" is not a range/],
    ['main..gone', /no commit "gone"/],
    ['--quiet..main', /unknown option/],
  ])('%s: 2', async (range, message) => {
    const { folder } = riskyTopic();
    expect(await run(['review', range], { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  });

  test('outside a repository: 2', async () => {
    const { status, stderr } = await run(['review', 'main..HEAD'], { cwd: '/' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/in no git repository/);
  });
});

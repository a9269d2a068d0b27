import { describe, expect, test } from '@jest/globals';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME } from '../../src/facts/guard-file.ts';
import { gitText } from '../github/git.ts';
import type { PullRequest } from '../github/state.ts';
import { runAction } from './action-run.ts';
import { APP, say, WITH_APP } from './comment-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

/** Each probe stores by a macro of a library. */
const USER = `import "lib/store.bt";
${RISKY.replaceAll('@a[comm] = ', 'store(@a, comm, ')
  .replaceAll('@b[pid] = ', 'store(@b, pid, ')
  .replaceAll(/(store\(.*\d);/g, '$1);')}`;
const QUIET = 'macro store(@map, key, value) { printf("%d\\n", value); }\n';
const STORING = QUIET.replace('printf("%d\\n", value)', '@map[key] = value');
const { enter, leave } = CURRENT_GUARD_FILE;
const GUARDED = `import "${GUARD_FILE_NAME}";
${RISKY.replaceAll('{\n', `{\n  if (${enter}() == 0) { return; }\n`).replaceAll('\n}\n', `\n  ${leave}();\n}\n`)}`;
const TARGETS = { inputs: { targets: 'bpftrace@0.27.1,kernel@6.12' } };

describe('a script that the change does not touch', () => {
  test('is reported on the library that it imports when the change makes it risky', async () => {
    await stage.restart({ 'agents/user.bt': USER, 'agents/lib/store.bt': QUIET, 'agents/other.bt': HARMLESS });
    const pull = await stage.open({ 'agents/lib/store.bt': STORING });
    const run = await runAction(stage.github, pull, TARGETS);
    expect(run.outputs.errors).toBe('1');
    const [comment, ...more] = stage.github.comments(pull);
    expect(more).toEqual([]);
    expect(comment?.path).toBe('agents/lib/store.bt');
    expect(comment?.body).toMatch(/at \[`agents\/user\.bt:\d+`\]/);
    expect(run.summary).not.toContain('other.bt');
  });

  test('is not reported again when it was risky before', async () => {
    await stage.restart({ 'user.bt': USER, 'lib/store.bt': STORING });
    const pull = await stage.open({ 'lib/store.bt': `// Stores.\n${STORING}` });
    const run = await runAction(stage.github, pull, TARGETS);
    expect([run.outputs.findings, run.status]).toEqual(['0', 0]);
    expect(stage.github.comments(pull)).toEqual([]);
  });

  test('is reported on the guard file that it imports when that is no guard any more', async () => {
    await stage.restart({ 'user.bt': GUARDED, [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text });
    const pull = await stage.open({ [GUARD_FILE_NAME]: `// Shorter.\n` });
    const run = await runAction(stage.github, pull, TARGETS);
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);
    const comments = stage.github.comments(pull);
    expect(comments.map(({ path }) => path)).toContain(GUARD_FILE_NAME);
    expect(comments[0]).toMatchObject({ anchor: { kind: 'file' } });
  });

  test.each([
    ['removed', { [GUARD_FILE_NAME]: null }, GUARD_FILE_NAME],
    [
      'moved',
      { [GUARD_FILE_NAME]: null, [`lib/${GUARD_FILE_NAME}`]: CURRENT_GUARD_FILE.text },
      `lib/${GUARD_FILE_NAME}`,
    ],
  ])('is reported on the guard file that it imports when that is %s', async (_, change, shown) => {
    await stage.restart({ 'user.bt': GUARDED, [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text });
    const pull = await stage.open(change);
    const run = await runAction(stage.github, pull, TARGETS);
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);
    expect(stage.github.comments(pull).map(({ path }) => path)).toContain(shown);
  });

  test('is looked at when a change removes the library that it imports, and nothing else', async () => {
    await stage.restart({ 'user.bt': USER, 'lib/store.bt': STORING });
    const pull = await stage.open({ 'lib/store.bt': null });
    const run = await runAction(stage.github, pull, TARGETS);
    expect(run.summary).toMatch(/`not-judged` .*`user\.bt:1`/);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  });

  test('is not judged when it imports nothing of the change', async () => {
    await stage.restart({ 'user.bt': USER, 'lib/store.bt': STORING });
    const pull = await stage.open({ 'new.bt': HARMLESS });
    const run = await runAction(stage.github, pull, TARGETS);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(run.summary).not.toContain('user.bt');
  });
});

describe('a script that the change does not touch and only its first line tells', () => {
  const FILES = {
    'agents/user': executable(`#!/usr/bin/env bpftrace\n${USER}`),
    'agents/lib/store.bt': QUIET,
    'bin/machine': executable(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff])),
    'bin/run.py': executable('#!/usr/bin/env python3\n'),
    'bin/run': executable('#!/bin/sh\nexec bpftrace "$@"\n'),
    'bin/text': `#!/usr/bin/env bpftrace\n${HARMLESS}`,
  };

  function executable(text: string | Uint8Array) {
    return { text, mode: '100755' } as const;
  }

  test('is reported on the library that it imports when the change makes it risky', async () => {
    await stage.restart(FILES);
    const run = await runAction(stage.github, await stage.open({ 'agents/lib/store.bt': STORING }), TARGETS);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.summary).toMatch(/`abba-deadlock` .*`agents\/user:\d+`/);
    // What a name tells is not asked for.
    expect(stage.filesAsked()).not.toEqual(expect.arrayContaining(['bin/run.py']));
    expect(stage.filesAsked()).not.toEqual(expect.arrayContaining(['bin/text']));
  });

  test('costs nothing where no file changes that can be imported', async () => {
    await stage.restart(FILES);
    const run = await runAction(stage.github, await stage.open({ 'docs/readme.md': 'x', 'main.go': 'x' }), TARGETS);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(stage.filesAsked()).toEqual(['agents/lib/store.bt']);
  });

  test('costs no look where the configuration leaves it out', async () => {
    await stage.restart({ ...FILES, '.github/bpftrace-guard.yml': "files: ['!agents/user', '!bin/**']\n" });
    const run = await runAction(stage.github, await stage.open({ 'agents/lib/store.bt': STORING }), TARGETS);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(stage.filesAsked()).not.toEqual(expect.arrayContaining(['agents/user']));
  });
});

describe('the commands know what the review tells of it', () => {
  async function reviewed() {
    await stage.restart({ 'agents/user.bt': USER, 'agents/lib/store.bt': QUIET, 'old.bt': RISKY }, WITH_APP);
    return told(await stage.open({ 'agents/lib/store.bt': STORING }));
  }

  async function reviewedWithoutGuard() {
    await stage.restart(
      { 'agents/user.bt': GUARDED, [`agents/${GUARD_FILE_NAME}`]: CURRENT_GUARD_FILE.text },
      WITH_APP,
    );
    return told(await stage.open({ [`agents/${GUARD_FILE_NAME}`]: null }));
  }

  /** A pull request after its review, and the id of its first finding. */
  async function told(pull: PullRequest) {
    await runAction(stage.github, pull, { ...TARGETS, token: APP });
    const [, id = ''] = /id `([0-9a-f]{16})`/.exec(stage.github.comments(pull)[0]?.body ?? '') ?? [];
    expect(id).not.toBe('');
    return { pull, id };
  }

  test.each([reviewed, reviewedWithoutGuard])('explain, %p', async (review) => {
    const { pull, id } = await review();
    const { reactions, answers } = await say(stage, pull, `/bpftrace-guard explain ${id}`, TARGETS);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect(answers.join()).toMatch(/agents\/user\.bt:\d+/);
  });

  test('dismiss', async () => {
    const { pull, id } = await reviewed();
    const { reactions } = await say(stage, pull, `/bpftrace-guard dismiss ${id} laboratory`, TARGETS);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    const run = await runAction(stage.github, pull, { ...TARGETS, token: APP });
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
  });

  test.each(['', ' ID'])('fix%s', async (what) => {
    const { pull, id } = await reviewed();
    const { reactions, answers } = await say(stage, pull, `/bpftrace-guard fix${what.replace('ID', id)}`, TARGETS);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect(answers.join()).toContain('abba-deadlock');
    const changed = await gitText(stage.repository.directory, ['diff', '--name-only', 'main', 'change']);
    expect(changed.split('\n')).toContain('agents/user.bt');
    const run = await runAction(stage.github, pull, { ...TARGETS, token: APP });
    expect([run.status, run.outputs.errors]).toEqual([0, '0']);
  });

  test('fix, where the guard file is gone', async () => {
    const { pull } = await reviewedWithoutGuard();
    const { reactions, answers } = await say(stage, pull, '/bpftrace-guard fix', TARGETS);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect(answers.join()).toContain('agents/user.bt');
  });

  test('and leave alone what an unchanged script had before', async () => {
    await stage.restart({ 'user.bt': USER, 'lib/store.bt': STORING }, WITH_APP);
    const pull = await stage.open({ 'lib/store.bt': `// Stores.\n${STORING}` });
    const { answers } = await say(stage, pull, '/bpftrace-guard fix', TARGETS);
    expect(answers.join()).toContain('There is nothing to fix');
    const { answers: explained } = await say(stage, pull, '/bpftrace-guard explain 00000000', TARGETS);
    expect(explained.join()).toContain('There are no findings now.');
  });
});

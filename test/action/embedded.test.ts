import { describe, expect, test } from '@jest/globals';
import { annotations, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

const INPUTS = { targets: 'bpftrace@0.23,kernel@6.1' };
const ONE_LINE = RISKY.replace(/\s+/g, ' ').trim();
const NOTES = `# Notes\n\n\`\`\`console\n# bpftrace -e '${ONE_LINE}'\nAttaching 2 probes...\n\`\`\`\n`;
const SHELL = `#!/bin/sh\nbpftrace -e '${ONE_LINE}'\n`;

/** A push to the default branch, which has the whole repository judged at a commit. */
function pushOf(sha: string) {
  return { eventName: 'push', payload: {}, env: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' } };
}

describe('programs in files of other kinds', () => {
  test('are judged in a pull request, with comments on their lines and suggestions in the quotes of the file', async () => {
    const pull = await stage.open({
      'docs/notes.md': NOTES,
      'run.sh': SHELL,
      'x.bt': HARMLESS,
      'other.md': '# Nothing\n',
    });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.status).toBe(1);
    const comments = stage.github.comments(pull);
    expect(comments.map(({ path, anchor }) => [path, anchor]).sort()).toMatchObject([
      ['docs/notes.md', { line: 4 }],
      ['run.sh', { line: 2 }],
    ]);
    for (const { body } of comments) expect(body).toContain('```suggestion\n');
    expect(comments.find(({ path }) => path === 'run.sh')?.body).toContain(
      "bpftrace -e 'tracepoint:lock:contention_begin",
    );
    // A new file without the word is not read: its diff shows all of it.
    expect(stage.filesAsked().sort()).toEqual(['docs/notes.md', 'run.sh', 'x.bt']);
  });

  test("that were there before are not the change's doing", async () => {
    const gap = '\n'.repeat(20);
    await stage.restart({ 'notes.md': `${NOTES}${gap}` });
    const pull = await stage.open({ 'notes.md': `${NOTES}${gap}More.\n` });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect({ status: run.status, errors: run.outputs.errors }).toEqual({ status: 0, errors: '0' });
    expect(stage.github.comments(pull)).toEqual([]);
  });

  test('are found in a file whose diff does not show them', async () => {
    await stage.restart({ 'run.sh': `#!/bin/sh\nP='kprobe:f { }'\n${'\n'.repeat(20)}bpftrace -e "$P"\n` });
    const pull = await stage.open({ 'run.sh': `#!/bin/sh\nP='${ONE_LINE}'\n${'\n'.repeat(20)}bpftrace -e "$P"\n` });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(annotations(run, 'error').some((line) => line.includes('file=run.sh,line=2'))).toBe(true);
  });

  test('are judged in a merge group and in a whole repository', async () => {
    await stage.restart({ 'old.md': NOTES });
    const pull = await stage.open({ 'run.sh': SHELL });
    const { base, head } = await stage.github.state.coordinates(pull);
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}`;
    const merge_group = { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref };
    const queued = await runAction(stage.github, pull, {
      inputs: INPUTS,
      eventName: 'merge_group',
      payload: { action: 'checks_requested', merge_group },
    });
    expect([queued.status, queued.outputs.errors]).toEqual([1, '1']);
    const whole = await runAction(stage.github, pull, { inputs: INPUTS, ...pushOf(head) });
    expect([whole.status, whole.outputs.errors]).toEqual([1, '2']);
  });

  test('show as a patch in the comment what their file has no place for', async () => {
    const program = ONE_LINE.replaceAll('pid', 'args.val').replace('@a', '@a["`</details>"] = 1; @a');
    const pull = await stage.open({ 'a.service': `[Service]\nExecStart=bpftrace -e '${program}'\n` });
    await runAction(stage.github, pull, { inputs: INPUTS });
    const [comment] = stage.github.comments(pull);
    const shown = /<summary>The program after the rewrite[^<]*<\/summary>\n\n```diff\n([\s\S]*?)\n```\n/.exec(
      comment?.body ?? '',
    );
    expect(shown?.[1]?.split('\n')).toEqual(expect.arrayContaining([`-${program}`, '+END']));
    expect(comment?.body).not.toContain('```suggestion');
  });

  test('are not searched in a large file, which a note says', async () => {
    const pull = await stage.open({ 'a.json': '[1]\n'.repeat(1.2 * 1024 * 1024) });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.status).toBe(0);
    expect(run.summary).toContain('Not searched for programs, as larger than 4 MiB: a.json.');
    const { head } = await stage.github.state.coordinates(pull);
    const whole = await runAction(stage.github, pull, { inputs: INPUTS, ...pushOf(head) });
    expect(whole.summary).toContain('as larger than 4 MiB: ');
  });

  test('are left alone where their kind is off', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': 'embedded:\n  shell: off\n  documents: off\n' });
    const pull = await stage.open({ 'docs/notes.md': NOTES, 'run.sh': SHELL });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.status).toBe(0);
    expect(run.summary).toContain('no bpftrace scripts in this change');
  });
});

describe('a script that only a command names', () => {
  const RUN = '#!/bin/sh\nsudo bpftrace tools/watch\n';
  const paths = () => stage.github.requests.length;

  test('is told at the file that names it, where that is new', async () => {
    await stage.restart({ 'tools/watch': RISKY });
    const pull = await stage.open({ 'run.sh': RUN });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    const [comment, ...more] = stage.github.comments(pull);
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ path: 'run.sh', anchor: { kind: 'file' } });
    expect(comment?.body).toMatch(/at \[`tools\/watch:\d+`\]/);
    expect(run.stdout).toContain('1 script that this change does not touch');
    // A second run tells nothing twice.
    await runAction(stage.github, pull, { inputs: INPUTS });
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test('was named before: what it does is not told', async () => {
    await stage.restart({ 'tools/watch': RISKY, 'run.sh': RUN });
    const pull = await stage.open({ 'run.sh': `${RUN}# More.\n` });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
  });

  test.each([
    ['by itself', {}],
    ['with the file that names it', { 'run.sh': `${RUN}# More.\n` }],
  ])('is judged on its own lines where it changes %s', async (_, more) => {
    await stage.restart({ 'tools/watch': HARMLESS, 'run.sh': RUN, 'a/b.sh': 'ls\n' });
    const pull = await stage.open({ 'tools/watch': `${HARMLESS}\n${RISKY}`, ...more });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    const [comment] = stage.github.comments(pull);
    expect(comment).toMatchObject({ path: 'tools/watch', anchor: { kind: 'line' } });
    expect(comment?.body).toContain('```suggestion\n');
  });

  test('and that cannot be read is not judged; what is not of the repository is nothing', async () => {
    const bad = new Uint8Array([0xff, 0xfe, 0x0a]);
    await stage.restart({ 'tools/watch': bad });
    const pull = await stage.open({
      'run.sh': `${RUN}bpftrace /opt/x\nbpftrace ../x\nbpftrace tools/none\nbpftrace .\nbpftrace tools/\nbpftrace a//b:c\n`,
    });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.summary).toMatch(/`not-judged`[^\n]*`tools\/watch:1`/);
  });

  test('is judged in a merge group and in a whole repository', async () => {
    await stage.restart({ 'tools/watch': RISKY });
    const pull = await stage.open({ 'run.sh': RUN });
    const { base, head } = await stage.github.state.coordinates(pull);
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}`;
    const merge_group = { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref };
    const queued = await runAction(stage.github, pull, {
      inputs: INPUTS,
      eventName: 'merge_group',
      payload: { action: 'checks_requested', merge_group },
    });
    expect([queued.status, queued.outputs.errors]).toEqual([1, '1']);
    const whole = await runAction(stage.github, pull, { inputs: INPUTS, ...pushOf(head) });
    expect([whole.status, whole.outputs.errors]).toEqual([1, '1']);
    expect(annotations(whole, 'error')[0]).toContain('file=tools/watch');
  });

  test('costs two requests for each hundred names', async () => {
    const names = Array.from({ length: 150 }, (_, at) => `bpftrace t/${at}\n`).join('');
    const plain = await stage.open({ 'run.sh': 'bpftrace -e "$P"\n' });
    const before = paths();
    await runAction(stage.github, plain, { inputs: { ...INPUTS, comment: 'false' } });
    const between = paths();
    await stage.restart({ 'README.md': '#' });
    const pull = await stage.open({ 'run.sh': names });
    const start = paths();
    await runAction(stage.github, pull, { inputs: { ...INPUTS, comment: 'false' } });
    expect(paths() - start - (between - before)).toBeLessThanOrEqual(4);
  });
});

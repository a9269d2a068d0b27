import { describe, expect, test } from '@jest/globals';
import { annotations, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

const INPUTS = { targets: 'bpftrace@0.23,kernel@6.1' };
const ONE_LINE = RISKY.replace(/\s+/g, ' ').trim();
const NOTES = `# Notes\n\n\`\`\`console\n# bpftrace -e '${ONE_LINE}'\nAttaching 2 probes...\n\`\`\`\n`;
const SHELL = `#!/bin/sh\nbpftrace -e '${ONE_LINE}'\n`;

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

  test('are left alone where their kind is off', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': 'embedded:\n  shell: off\n  documents: off\n' });
    const pull = await stage.open({ 'docs/notes.md': NOTES, 'run.sh': SHELL });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.status).toBe(0);
    expect(run.summary).toContain('no bpftrace scripts in this change');
  });
});

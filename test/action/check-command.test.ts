import { describe, expect, test } from '@jest/globals';
import type { PullRequest } from '../github/state.ts';
import { type CommentOptions, say as comment, WITH_APP } from './comment-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const say = (pull: PullRequest, body: string, options?: CommentOptions) => comment(stage, pull, body, options);
const check = (program: string, language = '') => `/bpftrace-guard check\n\n\`\`\`${language}\n${program}\n\`\`\`\n`;

/** An issue of the repository of the stage. */
async function issue(files: Parameters<typeof stage.restart>[0] = {}): Promise<PullRequest> {
  await stage.restart({ 'README.md': 'x', ...files }, WITH_APP);
  const { directory, defaultBranch, owner, name } = stage.repository;
  const repository = stage.github.addRepository({ directory, defaultBranch, owner, name });
  return stage.github.openPullRequest({ repository, head: '', isIssue: true });
}

async function pullRequest(files: Parameters<typeof stage.open>[0]): Promise<PullRequest> {
  await stage.restart({ 'README.md': 'x' }, WITH_APP);
  return stage.open(files);
}

const written = () =>
  stage.github.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql'));

describe('/bpftrace-guard check', () => {
  test('judges the program of a comment on an issue: verdicts, witness and the program after its fix', async () => {
    const { run, reactions, answers } = await say(await issue(), check(RISKY));
    expect(run).toMatchObject({ status: 0, stderr: '', outputs: { findings: '0' } });
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/^\*\*1 finding\.\*\* The program was judged for \d+ machines: /);
    expect(answers[0]).toMatch(/`abba-deadlock` \(confidence: \w+\) in line \d/);
    expect(answers[0]).toContain('How it hangs');
    const [, rewritten = ''] = /\*\*Fix:\*\*[^\n]*\n\n```\n([\s\S]*?)\n?```/.exec(answers[0] ?? '') ?? [];
    const again = await say(await issue(), check(rewritten));
    expect(again.answers[0]).not.toContain('abba-deadlock');
  });

  test('says so where nothing is found, and for which machines', async () => {
    const { answers } = await say(await issue(), check(HARMLESS, 'bpftrace'));
    expect(answers[0]).toMatch(/^\*\*No findings\.\*\* The program was judged for \d+ machines: /);
  });

  test('judges the programs of commands, as they stand in a runbook', async () => {
    const oneLiner = RISKY.trim().replaceAll('\n', ' ');
    const block = `# bpftrace -e '${oneLiner}'\n$ sudo bpftrace -p 1 -e 'kprobe:vfs_read { @ = count(); }'\nAttaching 1 probe...`;
    const { answers } = await say(await issue(), check(block, 'sh'));
    expect(answers[0]).toMatch(/^\*\*1 finding\.\*\* 2 programs were judged for \d+ machines: /);
    expect(answers[0]).toContain('`abba-deadlock`');
    const unclear = await say(
      await issue(),
      check('bpftrace -e "$PROGRAM"\nbpftrace -e \'kprobe:vfs_read { @ = count(); }\''),
    );
    expect(unclear.answers[0]).toMatch(/^\*\*Not all of it was judged\.\*\* The program was judged for /);
    expect(unclear.answers[0]).toContain('1 program of the block could not be read, and may do anything.');
    expect(unclear.reactions).toEqual(['EYES', 'CONFUSED']);
    const unknown = await say(await issue(), check('bpftrace -e "$PROGRAM"'));
    expect(unknown.answers[0]).not.toContain('No findings');
    expect(unknown.reactions).toEqual(['EYES', 'CONFUSED']);
  });

  test('judges the scripts that a command names on the default branch, and does not approve what is not there', async () => {
    const files = { 'tools/watch': RISKY, 'tools/x.bt': HARMLESS };
    const { answers, reactions } = await say(
      await issue(files),
      check('$ sudo bpftrace tools/watch\nbpftrace tools/x.bt'),
    );
    expect(answers[0]).toMatch(/^\*\*1 finding\.\*\* 2 programs were judged for /);
    expect(answers[0]).toMatch(/in line \d+ of `tools\/watch`/);
    expect(reactions).toContain('THUMBS_UP');
    const missing = await say(await issue(), check('bpftrace tools/none.bt'));
    expect(missing.answers[0]).toContain('1 program of the block could not be read, and may do anything.');
    expect(missing.reactions).toEqual(['EYES', 'CONFUSED']);
  });

  test('goes by the configuration of the default branch', async () => {
    const targets = 'targets:\n  - bpftrace@0.27.1,kernel@6.18\n';
    const { answers } = await say(await issue({ '.github/bpftrace-guard.yml': targets }), check(HARMLESS));
    expect(answers[0]).toContain('judged for 1 machine: ');
    const broken = await say(await issue({ '.github/bpftrace-guard.yml': 'targts: []\n' }), check(HARMLESS));
    expect(broken.run.status).toBe(1);
    expect(broken.answers[0]).toMatch(/No findings[\s\S]*targts/);
  });

  test('imports what the default branch has', async () => {
    const [first = '', ...rest] = RISKY.trim().split(/\n(?=fe)/);
    const files = { 'lib/store.bt': `${first}\n` };
    const { answers } = await say(await issue(files), check(`import "lib/store.bt";\n${rest.join('\n')}`));
    expect(answers[0]).not.toContain('not-judged');
    const { answers: missing } = await say(await issue(), check(`import "lib/store.bt";\n${rest.join('\n')}`));
    expect(missing[0]).toContain('not-judged');
  });

  test('works in a pull request too, and leaves its review alone', async () => {
    const { answers, reactions } = await say(await pullRequest({ 'a.bt': HARMLESS }), check(RISKY));
    expect(answers[0]).toContain('abba-deadlock');
    expect(reactions).toContain('THUMBS_UP');
    expect(stage.github.comments(await current())).toEqual([]);
  });

  test('is for everybody who may comment, five times in a conversation', async () => {
    const place = await issue();
    for (let at = 0; at < 5; at++) {
      const { answers } = await say(place, check(HARMLESS), { login: 'stranger' });
      expect(answers).toHaveLength(1);
    }
    const sixth = await say(place, check(HARMLESS), { login: 'stranger' });
    expect(sixth.answers).toEqual([]);
    expect(sixth.reactions).toEqual(['EYES', 'CONFUSED']);
    const other = await say(place, check(HARMLESS), { login: 'another' });
    expect(other.answers).toHaveLength(1);
  });

  test.each([
    ['/bpftrace-guard check', 'The program is missing'],
    ['/bpftrace-guard check\n\n```\n\n```', 'The program is missing'],
    ['/bpftrace-guard check\n\nLook:\n\n```\nBEGIN { }\n```', 'The program is missing'],
    ['/bpftrace-guard check\n\n    BEGIN { }', 'The program is missing'],
    ['/bpftrace-guard check BEGIN { exit() }', 'is one word too many'],
  ])('%j is answered with how to write it', async (body, words) => {
    const { answers, reactions } = await say(await issue(), body);
    expect(answers[0]).toContain(words);
    expect(reactions).toEqual(['EYES', 'CONFUSED']);
  });

  test('that nobody can see is not obeyed', async () => {
    for (const hidden of ['<!--\n\n', '<details>\n\n', '> ']) {
      const { answers, run } = await say(await issue(), `${hidden}${check(RISKY)}`);
      expect([hidden, answers]).toEqual([hidden, []]);
      expect(run.stdout).toContain('The comment has no command.');
    }
  });

  test('what a program says cannot become Markdown of the answer', async () => {
    const evil = RISKY.replace('native', '@everyone<img src=x>native');
    const { answers } = await say(await issue(), check(`${evil}\n\n</details><b>x</b> [a](http://b.example)`));
    const outside = (answers[0] ?? '').replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
    expect(outside).not.toMatch(/<img|<b>|@everyone(?![^`]*`)/);
  });
});

describe('in an issue', () => {
  test.each(['fix', 'dismiss 0123456789abcdef it is fine', 'explain 0123456789abcdef'])(
    '%s is answered with what works there, and changes nothing',
    async (command) => {
      const { answers, reactions } = await say(await issue({ 'a.bt': RISKY }), `/bpftrace-guard ${command}`);
      expect(answers[0]).toContain('This is an issue.');
      expect(reactions).toEqual(['EYES', 'CONFUSED']);
      expect(written().map(({ path }) => path)).toEqual([
        expect.stringMatching(/reactions$/),
        expect.stringMatching(/issues\/1\/comments$/),
        expect.stringMatching(/reactions$/),
      ]);
    },
  );

  test.each(['help', 'explain abba-deadlock'])('%s works', async (command) => {
    const { answers, reactions } = await say(await issue(), `/bpftrace-guard ${command}`);
    expect(answers).toHaveLength(1);
    expect(reactions).toContain('THUMBS_UP');
  });

  test('a comment without a command costs no request', async () => {
    const place = await issue();
    const before = stage.github.requests.length;
    await say(place, 'I like bpftrace.');
    expect(stage.github.requests).toHaveLength(before);
  });
});

async function current(): Promise<PullRequest> {
  const [pull] = stage.github.state.pulls;
  if (pull === undefined) throw new Error('no pull request was opened');
  return pull;
}

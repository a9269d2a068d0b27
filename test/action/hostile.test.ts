import { expect, test } from '@jest/globals';
import { WRITE_TOKEN } from '../github/access.ts';
import { commit } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { type ActionRun, runAction } from './action-run.ts';
import { dangersOf } from './markdown-dangers.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

/** A script whose comments, strings and attach points hold some text. */
function withText(text: string): string {
  return `${RISKY.replace('{\n', `{\n  // ${text}\n`)}\nkprobe:vfs_read { printf("${text.replaceAll('"', "'")}\\n"); }\n`;
}

/** All Markdown that a run has left behind. */
function written(run: ActionRun, pull: PullRequest): string[] {
  const { github } = stage;
  return [
    run.summary,
    ...[github.reviews(pull), github.comments(pull), github.issueComments(pull)].flat().map(({ body }) => body),
  ];
}

function expectHarmless(run: ActionRun, pull: PullRequest): void {
  const texts = written(run, pull);
  expect(texts.join('\n')).toContain('abba-deadlock');
  for (const text of texts) expect(dangersOf(text, stage.github.serverUrl)).toEqual([]);
}

test('the look for dangers finds them', () => {
  const found = dangersOf('Hi @octo-org/team, [a](https://evil.example) <img src=x> ![b](c)', stage.github.serverUrl);
  expect(found.map((danger) => danger.split(' ')[0]).sort()).toEqual(['image', 'link', 'markup', 'mention']);
});

test('a file name and a script cannot command the runner', async () => {
  const command = '\n::error::pwned ##[error]pwned\n::set-output name=errors::0';
  const pull = await stage.open({ [`tools/a${command}.bt`]: withText('::warning::pwned ##[error]pwned') });
  const run = await runAction(stage.github, pull);
  expect(run.status).toBe(1);
  for (const line of run.stdout.split('\n')) {
    expect(line).not.toMatch(/^\s*::(?:error|warning|set-output)[^:]*::(?:pwned|0)/);
    if (!line.startsWith('::')) expect(line).not.toContain('##[');
  }
  expect(Number(run.outputs.errors)).toBeGreaterThan(0);
});

test('Markdown and HTML of a file name and a script stay text', async () => {
  const markup =
    '<img src=x onerror=alert(1)> [a](https://evil.example) ![b](https://evil.example/i) </details> *x* `y';
  const name = `${markup.replaceAll('/', '|')}.bt`;
  const pull = await stage.open({ [name]: withText(markup), 'plain.bt': RISKY });
  expectHarmless(await runAction(stage.github, pull), pull);
});

test('nobody is pinged by what is quoted', async () => {
  const pull = await stage.open({ '@octo-org|team @octocat.bt': withText('@octocat @octo-org/team') });
  expectHarmless(await runAction(stage.github, pull), pull);
});

test('no fence is broken out of', async () => {
  const fence = '`````\n</details>\n# Pwned @octocat\n~~~~\n```suggestion\nrm -rf /\n```';
  const text = withText('x').replace('// x', `/* ${fence} */`);
  const pull = await stage.open({ 'a.bt': text });
  expectHarmless(await runAction(stage.github, pull), pull);
});

test('no suggestion is broken out of: what is applied is the fix, and all else stays', async () => {
  const comment = '/* ```suggestion\n```` ````` ~~~ */';
  const pull = await stage.open({ 'a.bt': RISKY.replace('@b[pid] = 2;', `@b[pid] = 2; ${comment}`) });
  await runAction(stage.github, pull);
  await stage.github.applySuggestions(pull);
  const after = await runAction(stage.github, pull);
  expect(after.outputs.errors).toBe('0');
});

test('a marker in a script, which a suggestion quotes, silences no other finding', async () => {
  const first = await stage.open({ 'a.bt': RISKY });
  await runAction(stage.github, first);
  const markers = stage.github.comments(first).map(({ body }) => /<!-- bpftrace-guard: .* -->/.exec(body)?.[0] ?? '');
  expect(markers.length).toBeGreaterThan(0);
  const forging = RISKY.replace('{\n', `{\n  /*\n${markers.join('\n')}\n  */\n`).replaceAll('@a', '@x');
  const pull = await stage.open({ 'b.bt': forging });
  await runAction(stage.github, pull);
  expect(stage.github.comments(pull).some(({ body }) => markers.some((marker) => body.includes(marker)))).toBe(true);
  await commit(stage.repository, { branch: pull.head, files: { 'a.bt': RISKY } });
  await runAction(stage.github, pull);
  const told = stage.github.comments(pull).filter(({ path }) => path === 'a.bt');
  expect(told).toHaveLength(markers.length);
  const again = await runAction(stage.github, pull);
  expect(again.stdout).toContain('nothing new to post');
});

test('an import does not leave the repository', async () => {
  const pull = await stage.open({
    'a/b.bt': `import "../../../../etc/passwd";\nimport "/etc/hostname";\n${RISKY}`,
  });
  const run = await runAction(stage.github, pull);
  expect(run.summary).toContain('it leads out of the repository');
  expect(stage.github.requests.map(({ path }) => path).filter((path) => /etc|\.\.\/|%2e%2e/i.test(path))).toEqual([]);
});

test('a configuration does not leave the repository', async () => {
  const pull = await stage.open({ 'a.bt': RISKY });
  const run = await runAction(stage.github, pull, { inputs: { config: '../../other/secrets.yml' } });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/::error::.*leads out of the repository/);
  expect(stage.github.requests.map(({ path }) => path).filter((path) => /secrets/.test(path))).toEqual([]);
});

test('a script that is a symbolic link is not followed out of the repository', async () => {
  const pull = await stage.open({ 'a.bt': { text: '/etc/passwd', mode: '120000' }, 'b.bt': RISKY });
  const run = await runAction(stage.github, pull);
  expect(run.summary).toContain('It is a symbolic link that leads out of the repository');
  expectHarmless(run, pull);
});

test('a configuration that is a bomb is refused, and nothing is judged green', async () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'].map((name, index, all) =>
    index === 0
      ? name
      : `${name}: &${name} [${`*${(all[index - 1] ?? 'a')[0]}, `.repeat(8)}*${(all[index - 1] ?? 'a')[0]}]`,
  );
  await stage.restart({ '.github/bpftrace-guard.yml': bomb.join('\n') });
  const run = await runAction(stage.github, await stage.open({ 'a.bt': HARMLESS }));
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('.github/bpftrace-guard.yml:');
});

test('text that is turned around, or spelled with letters that look alike, is shown and warned about', async () => {
  const pull = await stage.open({ 'a.bt': `kprobe:n\u0430tive_x { @[comm] = count(); /* \u202e x */ }\n` });
  const run = await runAction(stage.github, pull);
  const texts = written(run, pull).join('\n');
  for (const shown of ['misleading-text', 'U+202E', 'U+0430']) expect(texts).toContain(shown);
  for (const text of [run.stdout, ...written(run, pull)]) expect(text).not.toContain('\u202e');
});

test('the token is in nothing that a run leaves behind', async () => {
  const pull = await stage.open({ 'a.bt': RISKY, [`${WRITE_TOKEN}.txt`]: 'x' });
  const runs = [await runAction(stage.github, pull)];
  for (const status of [401, 403, 500]) {
    stage.github.fail({ method: 'GET', path: /./, status, times: 20 });
    runs.push(await runAction(stage.github, pull));
  }
  for (const run of runs)
    for (const text of [run.stdout, run.stderr, JSON.stringify(run.outputs), ...written(run, pull)])
      expect(text).not.toContain(WRITE_TOKEN);
});

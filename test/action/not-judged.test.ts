import { describe, expect, test } from '@jest/globals';
import { annotations, runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

const TARGETS = { inputs: { targets: 'bpftrace@0.27.1,kernel@6.12' } };
const SHEBANG = '#!/usr/bin/env bpftrace\n';
const [FIRST = '', SECOND = ''] = RISKY.split('\n\n');
const USER = `import "store.bt";\n${RISKY.replaceAll(/@(\w)\[(\w+)\] = \d/g, 'store(@$1, $2)')}`;
const STORING = 'macro store(@map, key) { @map[key] = 1; }\n';
const QUIET = 'macro store(@map, key) { print(key); }\n';

test('a script whose import is missing is red with why, on the line; nobody can dismiss that', async () => {
  const pull = await stage.open({ 'x.bt': `import "gone.bt";\n${HARMLESS}` });
  const run = await runAction(stage.github, pull, { inputs: { ...TARGETS.inputs, 'fail-on': 'never' } });
  expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  expect(run.summary).toContain('is not there; add the file, or correct the name');
  expect(stage.github.comments(pull)).toMatchObject([{ path: 'x.bt', anchor: { line: 1 } }]);
  dismiss(stage, pull, idOf(pull), 'laboratory');
  const again = await runAction(stage.github, pull, TARGETS);
  expect([again.status, again.outputs.errors]).toEqual([1, '1']);
  expect(again.summary).toContain('A finding of not-judged cannot be ignored');
});

test('the configuration of the base lowers it, that of the head does not', async () => {
  const lowered = { '.github/bpftrace-guard.yml': 'rules: { not-judged: warning }\n' };
  const script = { 'x.bt': `import "gone.bt";\n${HARMLESS}` };
  const atHead = await runAction(stage.github, await stage.open({ ...script, ...lowered }), TARGETS);
  expect([atHead.status, atHead.outputs.errors]).toEqual([1, '1']);
  await stage.restart({ 'README.md': '#', ...lowered });
  const atBase = await runAction(stage.github, await stage.open(script), TARGETS);
  expect([atBase.status, atBase.outputs.errors, atBase.outputs.warnings]).toEqual([0, '0', '1']);
});

describe('imports', () => {
  test('63 spellings of a harmless file do not hide the one that is dangerous', async () => {
    const spellings = Array.from({ length: 63 }, (_, at) => `import "${'./'.repeat(at)}quiet.bt";\n`).join('');
    const files = { 'quiet.bt': 'macro quiet() { print(1); }\n', 'store.bt': STORING, 'x.bt': spellings + USER };
    const run = await runAction(stage.github, await stage.open(files), TARGETS);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.summary).toContain('abba-deadlock');
  });

  test('an importer with a probe and no macro is judged when what it imports changes', async () => {
    await stage.restart({ 'store.bt': HARMLESS, 'user.bt': `import "store.bt";\n${FIRST}\n` });
    const pull = await stage.open({ 'store.bt': `${SECOND}\n` });
    const run = await runAction(stage.github, pull, TARGETS);
    expect(run.status).toBe(1);
    expect(run.summary).toMatch(/abba-deadlock.*user\.bt/);
  });

  test('a library of a repository with 1,000 scripts is judged with the last of them', async () => {
    const others = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`tools/s${at}.bt`, HARMLESS]));
    await stage.restart({ ...others, 'tools/store.bt': QUIET, 'tools/user.bt': USER });
    const run = await runAction(stage.github, await stage.open({ 'tools/store.bt': STORING }), TARGETS);
    expect(run.status).toBe(1);
    expect(run.summary).toMatch(/abba-deadlock.*tools\/user\.bt/);
    expect(stage.github.requests.length).toBeLessThan(40);
  });

  test('groups do not use up what a changed script imports, and what of them is left out is told', async () => {
    const members = Object.fromEntries(Array.from({ length: 230 }, (_, at) => [`agent/s${at}.bt`, HARMLESS]));
    await stage.restart({ ...members, '.github/bpftrace-guard.yml': 'run-together:\n  - [agent/*.bt]\n' });
    const pull = await stage.open({ 'agent/user.bt': USER, 'agent/store.bt': STORING });
    const run = await runAction(stage.github, pull, TARGETS);
    expect(run.summary).toContain('abba-deadlock');
    expect(run.summary).toMatch(/not-judged.*A group of run-together has 232 scripts/);
    expect(run.status).toBe(1);
  });
});

test.each([
  ['by a new name', 'notes/risky.txt', 'README.md', '#'],
  ['as `files` no longer leaves it out', 'old/risky.bt', '.github/bpftrace-guard.yml', "files: ['tools/**']\n"],
])('a file that becomes a script %s is not excused by what nobody judged', async (_name, before, other, text) => {
  await stage.restart({ [before]: RISKY, [other]: text });
  const pull = await stage.open({ [before]: null, 'tools/risky.bt': RISKY });
  const run = await runAction(stage.github, pull, TARGETS);
  expect([run.status, run.outputs.errors]).toEqual([1, '1']);
});

describe('a script that is known only by its first line', () => {
  const padding = '//\n'.repeat(20);
  test.each<[string, string | undefined, string, string]>([
    ['changes below it', `${SHEBANG}${padding}${HARMLESS}`, `${SHEBANG}${padding}${RISKY}`, 'x'],
    ['has a NUL in a comment', undefined, `${SHEBANG}// \0\n${RISKY}`, 'x'],
    ['has a NUL, and the ending of a text', undefined, `${SHEBANG}// \0\n${RISKY}`, 'x.md'],
    ['is large', undefined, `${SHEBANG}${'//\n'.repeat(21_000)}${RISKY}`, 'x'],
  ])('and %s', async (_name, before, after, name) => {
    await stage.restart({ 'README.md': '#', ...(before === undefined ? {} : { [name]: before }) });
    const run = await runAction(stage.github, await stage.open({ [name]: after }), TARGETS);
    expect([run.status, run.summary]).toEqual([1, expect.stringContaining('abba-deadlock')]);
  });

  test('and lost its ending', async () => {
    await stage.restart({ 'x.bt': `${SHEBANG}${HARMLESS}` });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': null, x: `${SHEBANG}${RISKY}` }), TARGETS);
    expect([run.status, run.summary]).toEqual([1, expect.stringContaining('abba-deadlock')]);
  });

  test('and is behind the files that GitHub lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 305 }, (_, at) => [`src/a${at}.c`, `int a${at};\n`]));
    await stage.restart({ 'README.md': '#' }, { limits: { pullFiles: 302 } });
    const run = await runAction(stage.github, await stage.open({ ...many, 'z/x': `${SHEBANG}${RISKY}` }), TARGETS);
    expect([run.status, run.summary]).toEqual([1, expect.stringContaining('abba-deadlock')]);
  });
});

test('a change of 3,001 files without a script is green', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3_001 }, (_, at) => [`src/d${at % 40}/a${at}.c`, `int a${at};\n`]),
  );
  const run = await runAction(stage.github, await stage.open(many), TARGETS);
  expect(run.stdout).toContain('3001 changed files');
  expect([run.status, run.outputs.findings]).toEqual([0, '0']);
});

describe('a script that is a link', () => {
  test.each([
    ['to a file that is no script', 'notes/risky.txt', 'abba-deadlock'],
    ['out of the repository', '../../etc/risky.bt', 'not-judged'],
    ['to an absolute path', '/etc/risky.bt', 'not-judged'],
    ['to nothing', 'notes/gone.txt', 'not-judged'],
  ])('%s', async (_name, target, rule) => {
    await stage.restart({ 'notes/risky.txt': RISKY });
    const pull = await stage.open({ 'x.bt': { text: target, mode: '120000' } });
    const run = await runAction(stage.github, pull, TARGETS);
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')[0]).toContain(`bpftrace-guard%3A ${rule},file=x.bt`);
  });

  test('is judged when the file that it leads to changes', async () => {
    await stage.restart({ 'notes/text.md': HARMLESS, 'x.bt': { text: 'notes/text.md', mode: '120000' } });
    const run = await runAction(stage.github, await stage.open({ 'notes/text.md': RISKY }), TARGETS);
    expect([run.status, run.summary]).toEqual([1, expect.stringMatching(/abba-deadlock.*x\.bt/)]);
  });
});

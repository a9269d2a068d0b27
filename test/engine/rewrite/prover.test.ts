import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { type Judgement, judgeScript } from '../../../src/engine/policy/judgement.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import type { Candidate } from '../../../src/engine/rewrite/candidate.ts';
import type { Edit } from '../../../src/engine/rewrite/fix.ts';
import { Prover, TOO_MUCH } from '../../../src/engine/rewrite/proof.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { CURRENT_GUARD_FILE } from '../../../src/facts/guard-file.ts';
import { targetLabel } from '../../../src/facts/query/target.ts';
import type { Target } from '../../../src/facts/target.ts';
import { fixOf, NEW, OLD, SITE, target, whyNot } from './rewritten.ts';

const PAIR = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
const ARM_61: Target = { ...target('0.27.1', '6.1'), name: 'arm', arch: 'arm64', paravirt: false };

function judgementOf(
  text: string,
  targets: readonly Target[],
  imported: Parameters<typeof modelScript>[1] = [],
): Judgement {
  return judgeScript(modelScript(parseScript(text), imported), targets, { configured: true });
}

/** The first finding of a rule. */
function findingOf(judgement: Judgement, id: string): Finding {
  const finding = RULES.flatMap((rule) => rule.check(judgement, [])).find(({ rule }) => rule === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  return finding;
}

function at(start: number, text: string): Edit {
  return { span: { start, end: start }, text };
}

/** Replaces each place of a piece of the text. */
function replacing(text: string, from: string, to: string): Edit[] {
  return [...text.matchAll(new RegExp(from, 'g'))].map(({ index, 0: found }) => ({
    span: { start: index, end: index + found.length },
    text: to,
  }));
}

const candidate = (edits: readonly Edit[], more: Partial<Candidate> = {}): Candidate => ({
  loss: 'nothing',
  title: 't',
  cost: 'c',
  safe: true,
  edits,
  ...more,
});

/** What comes of edits of a script, for its first cycle. */
function proved(text: string, edits: readonly Edit[], targets: readonly Target[] = NEW, rule = 'abba-deadlock') {
  const judgement = judgementOf(text, targets);
  const finding = findingOf(judgement, rule);
  const cause = judgement.causes.find(({ witness }) => witness === finding.witness);
  return new Prover(judgement).prove(candidate(edits), finding, cause);
}

describe('a rewrite of a cycle', () => {
  test('is proved where another cycle stays at another place', () => {
    const site = (name: string, body: string) => `fentry:${name} { ${body} }\nfexit:${name} { ${body} }\n`;
    const mended = site('check_and_free_fields', '@b[pid]=2; @a[comm]=2;');
    const left = site('pcpu_init_value', '@d[pid]=count(); @c[comm]=count();');
    const on = [target('0.27.1', '6.1')];
    expect(judgementOf(mended + left, on).causes).toHaveLength(2);
    const edits = replacing(mended, 'fentry|fexit', 'kprobe');
    expect(proved(mended + left, edits, on)).toMatchObject({ targets: on.map(({ name }) => name), stops: [] });
  });

  test('is proved where the cycle is gone', () => {
    const edits = replacing(PAIR, 'fentry|fexit', 'kprobe');
    expect(proved(PAIR, edits)).toMatchObject({ targets: NEW.map(({ name }) => name), stops: [], copies: [] });
  });

  test.each<[string, readonly Edit[], string]>([
    [
      'overlaps',
      [
        { span: { start: 0, end: 6 }, text: 'kprobe' },
        { span: { start: 5, end: 7 }, text: '' },
      ],
      'its edits overlap',
    ],
    ['changes nothing', [{ span: { start: 0, end: 6 }, text: 'fentry' }], 'there is nothing to change'],
    ['breaks the script', [{ span: { start: 0, end: 6 }, text: '}' }], 'the result would not parse'],
    [
      'loses a probe',
      [
        { span: { start: 0, end: 0 }, text: '/* ' },
        { span: { start: PAIR.indexOf('\n'), end: PAIR.indexOf('\n') }, text: ' */' },
      ],
      'a probe would be lost',
    ],
    [
      'leaves the cycle',
      [{ span: { start: 0, end: 0 }, text: '// Hm.\n' }],
      'the locks could still be taken like this',
    ],
    [
      'lies behind the text, in an imported file',
      [{ span: { start: PAIR.length + 1, end: PAIR.length + 2 }, text: 'x' }],
      'it would change an imported file',
    ],
    [
      'reaches from the text into an imported file',
      [{ span: { start: 0, end: PAIR.length + 1 }, text: 'x' }],
      'it would change an imported file',
    ],
  ])('is none where it %s', (_what, edits, reason) => {
    expect(proved(PAIR, edits)).toEqual({ reason: expect.stringContaining(reason) });
  });

  test('is none where another cycle closes then', () => {
    const other =
      'fentry:lookup_elem_raw { @d[pid] = 2; @c[comm] = 2; }\nfexit:alloc_htab_elem { @d[pid] = 3; @c[comm] = 3; }\n';
    const edits = [...replacing(PAIR, '@b.*?; @a.*?;', '$x = 1;'), at(PAIR.length, other)];
    expect(proved(PAIR, edits)).toEqual({ reason: `it would be worse on ${targetLabel(NEW[0]?.name ?? '')}` });
  });

  test('is none where some targets do not start the result, and it stays on the others', () => {
    const old = PAIR.replace('fentry', 'kfunc').replace('fexit', 'kretfunc');
    const loop = at(old.indexOf('@a[comm]=3;'), 'for ($kv : @a) { } ');
    const [stopped] = OLD;
    if (stopped === undefined) throw new Error('no old target');
    const start = `bpftrace would not start the result on ${targetLabel(stopped.name)}: `;
    expect(proved(old, [loop], [stopped, ...NEW])).toEqual({
      reason: expect.stringMatching(
        new RegExp(`^${start}.*; on other targets the locks could still be taken like this$`),
      ),
    });
    expect(proved(old, [loop], [stopped])).toEqual({ reason: expect.stringMatching(new RegExp(`^${start}[^;]*$`)) });
  });

  test('is judged with the guard file that it brings, and without it not as guarded', () => {
    const { edits } = fixOf(PAIR, NEW, { kind: 'guard', file: true });
    const own = edits.filter(({ path }) => path === undefined);
    const judgement = judgementOf(PAIR, NEW);
    const finding = findingOf(judgement, 'abba-deadlock');
    const cause = judgement.causes.find(({ witness }) => witness === finding.witness);
    const prover = new Prover(judgement);
    expect(prover.prove(candidate(own), finding, cause)).toHaveProperty('reason');
    const names = NEW.map(({ name }) => name);
    expect(prover.prove(candidate(own, { guardFile: CURRENT_GUARD_FILE }), finding, cause)).toMatchObject({
      targets: names,
    });
  });

  test('may end at the end of the text', () => {
    const end = { span: { start: PAIR.length, end: PAIR.length }, text: '// The end.\n' };
    expect(proved(PAIR, [...replacing(PAIR, 'fentry|fexit', 'kprobe'), end])).toMatchObject({ stops: [] });
  });

  test('is told where it ends the script on a target that hung, by its probes: that is no new finding', () => {
    const text = PAIR.replaceAll(/(?:fentry|fexit):\w+/g, 'rawtracepoint:contention_begin');
    const edits = replacing(text, 'rawtracepoint:contention_begin', 'fentry:vfs_read');
    expect(proved(text, edits, [...NEW, ARM_61])).toMatchObject({
      targets: NEW.map(({ name }) => name),
      stops: [{ target: 'arm', hung: true, why: expect.stringContaining('fentry') }],
    });
    expect(proved(text, edits, [ARM_61])).toEqual({ reason: expect.stringContaining('bpftrace would not start') });
  });

  test('is none where something else is found in its place', () => {
    const edits = replacing(PAIR, 'fentry|fexit', 'kprobe');
    const stray = { span: { start: 0, end: 0 }, text: '// bpftrace-guard: ignore[abba-deadlock] why\n\n' };
    expect(proved(PAIR, [stray, ...edits])).toEqual({ reason: 'it would lead to another finding, unused-suppression' });
  });
});

describe('a rewrite of what is about no cycle', () => {
  const WRONG = 'kprobe:vfs_read { @a[pid] = 1; for ($kv : @a) { } }\n';
  const OLD_AND_NEW = [target('0.17.0', '6.1'), ...NEW];

  test('is proved on the targets that start the result', () => {
    const loop = WRONG.indexOf('for');
    const edits = [{ span: { start: loop, end: WRONG.lastIndexOf(' }') }, text: '' }];
    expect(proved(WRONG, edits, OLD_AND_NEW, 'unsupported-syntax')).toMatchObject({
      targets: OLD_AND_NEW.map(({ name }) => name),
    });
  });

  test('is none where something else is found then', () => {
    const edits = [
      { span: { start: 0, end: 0 }, text: '// bpftrace-guard: ignore[abba-deadlock] why\n\n' },
      { span: { start: WRONG.indexOf('for'), end: WRONG.lastIndexOf(' }') }, text: '' },
    ];
    expect(proved(WRONG, edits, OLD_AND_NEW, 'unsupported-syntax')).toEqual({
      reason: 'it would lead to another finding, unused-suppression',
    });
  });

  test('is none where something else of the kind is said at its place', () => {
    const start = WRONG.indexOf('$kv : @a');
    const other = { span: { start, end: start + '$kv : @a'.length }, text: '$i : 0..3' };
    expect(proved(WRONG, [other], OLD_AND_NEW, 'unsupported-syntax')).toEqual({ reason: 'the finding would stay' });
  });

  test('is none where the same is said at another place, or where a cycle closes then', () => {
    const out = { span: { start: WRONG.indexOf('for'), end: WRONG.lastIndexOf(' }') }, text: '' };
    const elsewhere = at(WRONG.length, 'kprobe:vfs_write { @b[1] = 1; for ($kv : @b) { } }\n');
    expect(proved(WRONG, [out, elsewhere], OLD_AND_NEW, 'unsupported-syntax')).toEqual({
      reason: 'the finding would stay',
    });
    const cycle = at(WRONG.length, PAIR.replace('fentry', 'kfunc').replace('fexit', 'kretfunc'));
    expect(proved(WRONG, [out, cycle], OLD_AND_NEW, 'unsupported-syntax')).toEqual({
      reason: `it would be worse on ${targetLabel(OLD_AND_NEW[0]?.name ?? '')}`,
    });
  });

  test('is none where the finding stays, or where no target starts the result', () => {
    const comment = { span: { start: 0, end: 0 }, text: '// Hm.\n' };
    expect(proved(WRONG, [comment], OLD_AND_NEW, 'unsupported-syntax')).toEqual({ reason: 'the finding would stay' });
    const nowhere = 'fentry:vfs_read { }\n';
    const [only] = OLD_AND_NEW;
    const edits = [
      { span: { start: WRONG.indexOf('for'), end: WRONG.lastIndexOf(' }') }, text: '' },
      { span: { start: WRONG.length, end: WRONG.length }, text: nowhere },
    ];
    expect(proved(WRONG, edits, only === undefined ? [] : [only], 'unsupported-syntax')).toMatchObject({
      reason: 'it helps on no target',
    });
  });
});

describe('a comment that hides a finding', () => {
  const hides = (text: string, edits: readonly Edit[]) => {
    const judgement = judgementOf(text, NEW);
    return new Prover(judgement).prove(
      candidate(edits, { hides: true }),
      findingOf(judgement, 'abba-deadlock'),
      undefined,
    );
  };
  const IGNORE = '// bpftrace-guard: ignore[abba-deadlock] why\n';
  const SECOND = PAIR.indexOf('fexit');
  const NO_LINE = { reason: 'no comment can speak of the line of the finding' };

  test('is proved above the line of the finding', () => {
    for (const text of [PAIR, `${PAIR}BEGIN { }\n`, `${PAIR}BEGIN { }\nEND { }\n`, PAIR.trimEnd()])
      expect(hides(text, [at(SECOND, IGNORE)])).toMatchObject({ targets: NEW.map(({ name }) => name), stops: [] });
  });

  test('is one edit, and one comment', () => {
    expect(hides(PAIR, [at(0, '// Hm.\n'), at(SECOND, IGNORE)])).toEqual({ reason: 'a comment is one edit' });
    expect(hides(PAIR, [])).toEqual({ reason: 'a comment is one edit' });
    expect(hides(PAIR, [at(SECOND, `// Hm.\n${IGNORE}`)])).toEqual(NO_LINE);
  });

  test('is none where it would be a part of another comment', () => {
    const text = PAIR.replace('\nfexit', '\n/* A\nB */ fexit');
    expect(hides(text, [at(text.indexOf('B */'), IGNORE)])).toEqual(NO_LINE);
    expect(whyNot(text, NEW, 'suppress')).toBe(NO_LINE.reason);
  });

  test('is none where it speaks of another line, of another rule, or adds code', () => {
    expect(hides(PAIR, [at(0, IGNORE)])).toEqual(NO_LINE);
    expect(hides(PAIR, [at(SECOND, IGNORE.replace('abba-deadlock', 'nmi-reentry'))])).toEqual(NO_LINE);
    expect(hides(PAIR, [at(SECOND, `${IGNORE}BEGIN { }\n`)])).toEqual(NO_LINE);
    expect(hides(PAIR, [at(SECOND + 3, IGNORE)])).toEqual(NO_LINE);
  });
});

test('in a very long script one rewrite is judged, however often it is asked for, and the next is not', () => {
  const judgement = judgementOf(`${PAIR}// ${'x'.repeat(200_000)}\n`, NEW);
  const finding = findingOf(judgement, 'abba-deadlock');
  const cause = judgement.causes.find(({ witness }) => witness === finding.witness);
  const prover = new Prover(judgement);
  const prove = (provider: string) =>
    prover.prove(candidate(replacing(PAIR, 'fentry|fexit', provider)), finding, cause);
  const names = NEW.map(({ name }) => name);
  expect(prove('kprobe')).toMatchObject({ targets: names });
  expect(prove('kprobe')).toMatchObject({ targets: names });
  expect(prove('kretprobe')).toEqual(TOO_MUCH);
});

import { describe, expect, test } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import type { AnalysedFile } from '../../src/engine/report.ts';
import type { Fix } from '../../src/engine/rewrite/fix.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import type { Target } from '../../src/facts/target.ts';
import { renderWorkflowCommands } from '../../src/render/annotations.ts';
import { tellProgram } from '../../src/render/assistant.ts';
import { findingComment } from '../../src/render/comment.ts';
import { toldInEditor } from '../../src/render/editor.ts';
import { findingParts } from '../../src/render/finding-parts.ts';
import { renderHtml } from '../../src/render/html.ts';
import { sentence } from '../../src/render/markdown.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { renderMarkdown } from '../../src/render/summary.ts';
import { textWidth } from '../../src/render/terminal-text.ts';
import { renderText } from '../../src/render/text.ts';
import { knownFindings } from '../../src/review/fingerprint.ts';
import { planReview } from '../../src/review/plan.ts';
import { offeredFix } from '../../src/review/suggestion.ts';
import { showUnseen } from '../../src/text/unseen.ts';
import { CASES } from '../lab/cases.ts';
import { known, REPOSITORY } from '../review/known.ts';

const MOST_LINES = 25;
const MOST_WORDS = 120;

/** A script of one finding, and where it was judged. */
interface Case {
  readonly name: string;
  readonly file: AnalysedFile;
  readonly targets: readonly Target[];
}

const NQ = 'native_queued_spin_lock_slowpath';

/** Scripts with much to say: pairs that a guard answers in part, long scripts, several machines that need different rewrites. */
const LONG: Readonly<Record<string, string>> = {
  'a pair that guards answer':
    'fexit:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }\nfentry:_raw_spin_unlock { @b[pid] = 2; @a[comm] = 2; }\n',
  'the same with stacks': 'fexit:_raw_spin_lock { @a[pid] = 1; }\nfentry:_raw_spin_unlock { @b[kstack] = count(); }\n',
  'a lone probe that no kretprobe replaces': 'fexit:_raw_spin_lock_irqsave { @b[pid] = 2; }\n',
  'a pair of one key': `fentry:${NQ} { @a[pid] = 1; }\nfexit:${NQ} { @a[pid] = 2; }\n`,
  'a latency script': `fentry:${NQ}\n{\n  @s[tid] = nsecs;\n}\n\nfexit:${NQ}\n/@s[tid]/\n{\n  @h[comm] = hist(nsecs - @s[tid]);\n  delete(@s[tid]);\n}\n`,
};

function casesOf(name: string, text: string, targets: readonly Target[], configured: boolean): Case[] {
  const file = analyse('tools/x.bt', text, { targets, configured });
  return file.findings.map((finding) => ({
    name: `${finding.rule}: ${name}`,
    file: { ...file, findings: [finding] },
    targets,
  }));
}

const EXAMPLES = RULES.flatMap(({ examples }) =>
  examples.flatMap(({ title, script, targets: names }) => {
    const resolved = resolveTargets(names);
    if (!resolved.ok) throw new Error(resolved.errors.join(' '));
    return [
      ...casesOf(title, script, resolved.targets, true),
      ...casesOf(`${title}, on the default targets`, script, DEFAULT_TARGETS, false),
    ];
  }),
);
const OTHERS = [...Object.entries(LONG), ...CASES.map(({ name, script }): [string, string] => [name, script])].flatMap(
  ([name, script]) => casesOf(name, script, DEFAULT_TARGETS, false),
);
const ALL = [...EXAMPLES, ...OTHERS];

function commentOf({ file }: Case): string {
  const count = file.text.split('\n').length;
  const hunk = { newStart: 1, newLines: count, added: Array.from({ length: count }, (_, at) => at + 1) };
  const { comments, onFile } = planReview(knownFindings([file]), { hunks: new Map([[file.path, [hunk]]]) });
  const [comment] = [...comments, ...onFile];
  if (comment === undefined) throw new Error('no comment');
  return findingComment(comment.known, comment, comment.offer, REPOSITORY);
}

/** What a reader sees of a comment before unfolding anything, without the edits. */
function shownWords(comment: string): string[] {
  const shown = comment
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n?\1$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\([^)\s]*\)/g, ']');
  return shown.split(/\s+/).filter((word) => word !== '');
}

function textOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');

test('every rule has a case', () => {
  const rules = new Set(ALL.flatMap(({ file }) => file.findings.map(({ rule }) => rule)));
  expect([...rules].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe('a finding is read at a glance', () => {
  test.each(ALL)('$name', (one) => {
    const shown = renderText({ targets: one.targets, files: [one.file] }, { color: false, quiet: true });
    const lines = shown.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(100);
    expect(shownWords(commentOf(one)).length).toBeLessThanOrEqual(MOST_WORDS);
  });
});

/** The parts of a finding as a format writes them, in their order. */
function partsIn(
  { file: { findings } }: Case,
  write: (words: string) => string,
  best?: (fixes: readonly Fix[]) => Fix | undefined,
): string[] {
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  const { what, remedy, verdicts, sure, rule } = findingParts(
    finding,
    ...(best === undefined ? [] : [best(finding.fixes)]),
  );
  const told = [what, remedy.words, remedy.cost, ...remedy.leaves].map(write);
  return [...told, verdicts[0]?.words ?? '', write(sure), rule];
}

/** Each part after the one before it; a part that is empty is none. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts.filter((each) => each !== '')) {
    const found = text.indexOf(part, at);
    expect([part, found === -1 ? text.slice(at) : 'found']).toEqual([part, 'found']);
    at = found + part.length;
  }
}

describe('all formats have the same words in the same order', () => {
  test.each(ALL)('$name', (one) => {
    const { file, targets } = one;
    const report = { targets, files: [file] };
    const plain = partsIn(one, (words) => squeezed(showUnseen(words)));
    expectInOrder(
      squeezed(renderText(report, { color: false, quiet: true })),
      plain.map((words) => words.replace(/[ \t]+/g, ' ')),
    );
    expectInOrder(squeezed(textOf(parse(renderHtml(report, { version: '1' })).childNodes)), [
      'confidence: ',
      ...plain.map((words) => words.replaceAll('`', '')),
    ]);
    // A suggestion can create no file, so a comment may show another rewrite.
    const told = partsIn(one, sentence, offeredFix);
    expectInOrder(commentOf(one), told);
    const [of] = known(file.path, file.text, file.findings);
    if (of === undefined) throw new Error('no finding');
    expectInOrder(renderMarkdown(report).split('<details><summary>')[1] ?? '', told);
    const sarif = JSON.parse(renderSarif(report, '1')).runs[0].results[0].message.text;
    expectInOrder(
      sarif,
      partsIn(one, (words) => words),
    );
    const annotation = renderWorkflowCommands(report).split('\n')[0] ?? '';
    expectInOrder(annotation.replaceAll('%0A', '\n').replaceAll('%25', '%'), partsIn(one, showUnseen));
    // An editor and an assistant are told the rule beside the words.
    const [finding] = file.findings;
    const beside = partsIn(one, showUnseen).slice(0, -1);
    expectInOrder(finding === undefined ? '' : toldInEditor(finding), beside);
    expectInOrder(tellProgram(file, targets, []).text, beside);
  });
});

test('the rewrite stands between its cost and the verdicts, and the rest behind them', () => {
  const one = ALL.find(({ name }) => name.startsWith('abba-deadlock: Both sides of a spin lock slow path'));
  if (one === undefined) throw new Error('no such case');
  const comment = commentOf(one);
  expectInOrder(comment, [
    '**Fix:**',
    '**Cost:**',
    '```suggestion',
    '**hangs**',
    '[About `abba-deadlock`]',
    '<details>',
    '```mermaid',
    'other rewrite',
    'ignore[abba-deadlock] REASON',
  ]);
  expectInOrder(renderText({ targets: one.targets, files: [one.file] }, { color: false, quiet: true }), [
    'fix: ',
    'cost: ',
    '| +tracepoint:lock:contention_begin',
    'hangs on',
    'more: bpftrace-guard explain abba-deadlock',
  ]);
});

test('of a long rewrite the first lines are shown, and how to see the others', () => {
  const one = ALL.find(({ name }) => name === 'abba-deadlock: a pair that guards answer');
  if (one === undefined) throw new Error('no such case');
  const guarded = one.file.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ title }) => title.includes('@guard')),
  }));
  const shown = renderText(
    { targets: one.targets, files: [{ ...one.file, findings: guarded }] },
    { color: false, quiet: true },
  );
  const rows = shown.split('\n').filter((line) => /^ *\d* \| [-+]/.test(line));
  expect(rows).toHaveLength(8);
  expect(shown).toMatch(/\n +\.\.\. \d+ more: `bpftrace-guard fix --dry-run tools\/x\.bt`\n/);
});

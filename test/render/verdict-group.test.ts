import { describe, expect, test } from '@jest/globals';
import picocolors from 'picocolors';
import type { TargetVerdict, Verdict } from '../../src/engine/policy/finding.ts';
import { STARTS, VERDICTS } from '../../src/engine/policy/finding.ts';
import { findingSections } from '../../src/render/comment.ts';
import { findingText } from '../../src/render/finding-text.ts';
import { whereItHelps } from '../../src/render/fix-words.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/summary.ts';
import { briefVerdicts, groupVerdicts } from '../../src/render/verdict-group.ts';
import { LineMap } from '../../src/text/position.ts';
import { finding, fix, known, REPOSITORY } from '../review/known.ts';

/** Verdicts from `target verdict why` lines. */
function verdictsOf(...lines: readonly string[]): TargetVerdict[] {
  return lines.map((line) => {
    const [target = '', verdict = '', ...why] = line.split(' ');
    return { target, verdict: VERDICTS.find((each) => each === verdict) ?? 'safe', why: why.join(' ') };
  });
}

/** The groups as one line each. */
function told(verdicts: readonly TargetVerdict[]): string[] {
  return groupVerdicts(verdicts).map(({ words, count, targets, why, rows }) =>
    rows.length > 0
      ? `${words}${count}${rows.map((row) => `[${row.targets}: ${row.why}]`).join(' ')}`
      : `${words}${count}${targets} (${why})`,
  );
}

const MANY = verdictsOf(
  'a safe quiet',
  'b hang waits',
  'c unattachable no symbol',
  'd refused too old',
  'e,bpftrace@0.27.1 hang waits',
  'f refused too old',
  'g lost-updates dropped',
);

describe('verdicts are grouped', () => {
  test('by what they mean for the machine, the worst first, with several reasons apart', () => {
    expect(told(MANY)).toEqual([
      'hangs on 2 of 7: b, e with bpftrace 0.27.1 (waits)',
      'loses updates on 1: g (dropped)',
      'does not start on 3: [d, f: too old] [c: no symbol]',
      'safe on 1: a (quiet)',
    ]);
  });

  test('without counting where there are few', () => {
    expect(told(verdictsOf('a hang waits'))).toEqual(['hangs on a (waits)']);
    expect(told(verdictsOf('a safe quiet', 'b hang waits'))).toEqual(['hangs on b (waits)', 'safe on a (quiet)']);
    expect(told(verdictsOf('a refused old', 'b unattachable none'))).toEqual([
      'does not start on all 2: [a: old] [b: none]',
    ]);
  });

  test('with "all" where there is one verdict', () => {
    expect(told(verdictsOf('a hang w', 'b hang w', 'c hang w', 'd hang w'))).toEqual([
      'hangs on all 4: a, b, c, d (w)',
    ]);
  });

  test('with no claim of safety where only the start was judged', () => {
    expect(told(verdictsOf('a refused old', `b safe ${STARTS}`))).toEqual([
      'does not start on a (old)',
      'starts on b ()',
    ]);
  });

  test('into one line for a table', () => {
    expect(briefVerdicts(MANY).map(({ words, rest }) => words + rest)).toEqual([
      'hangs on 2 of 7: b, e with bpftrace 0.27.1',
      'loses updates on 1: g',
      'does not start on 3',
      'safe on 1',
    ]);
  });
});

test('a fix that helps in part names the side with fewer targets', () => {
  const helps = (...targets: readonly string[]) => whereItHelps(fix([], { targets }), MANY);
  expect(helps('b', 'e,bpftrace@0.27.1', 'g')).toBeUndefined();
  expect(helps('b', 'g')).toBe('on 2 of 3, not on e with bpftrace 0.27.1');
  expect(helps('e,bpftrace@0.27.1')).toBe('only on e with bpftrace 0.27.1');
});

describe('every format names each target of a finding once', () => {
  const text = 'one\ntwo\n';
  const targets = Array.from({ length: 24 }, (_, at) => `machine-${String.fromCharCode(97 + at)}`);
  const kinds: readonly Verdict[] = ['hang', 'refused', 'unattachable', 'safe'];
  const verdicts = targets.map((target, at) => {
    const verdict = kinds[at % kinds.length] ?? 'safe';
    return { target, verdict, why: `why it is ${verdict}` };
  });
  const reported = finding(text, 'two', { verdicts });
  const machines = targets.map((name) => ({
    name,
    bpftrace: '0.27.1',
    kernel: '6.12',
    arch: 'x86_64' as const,
    paravirt: true,
  }));
  const report = {
    targets: machines,
    files: [{ status: 'analysed' as const, path: 'a.bt', text, findings: [reported] }],
  };
  const [one] = known('a.bt', text, [reported]);
  if (one === undefined) throw new Error('no finding');

  test.each([
    [
      'text',
      findingText(one.file, { text, lines: new LineMap(text) }, reported, {
        colors: picocolors.createColors(false),
        width: 100,
        verbose: true,
        links: false,
      }),
    ],
    ['a comment', findingSections(one, { kind: 'none' }, REPOSITORY).folded.join('\n')],
    ['a card of the page', /<article[\s\S]*<\/article>/.exec(renderHtml(report, { version: '1' }))?.[0] ?? ''],
    ['Markdown', /<details><summary>error[\s\S]*?<\/details>/.exec(renderMarkdown(report))?.[0] ?? ''],
  ])('%s', (_, whole) => {
    // The line of verdicts names some of them too.
    const shown = whole.slice(whole.search(/verdicts:|class="verdicts"|<summary>How it/));
    for (const target of targets) expect(shown.match(new RegExp(`\\b${target}\\b`, 'g'))).toHaveLength(1);
    for (const words of ['hangs', 'on 6 of 24', 'does not start', 'on 12:', 'safe', 'on 6:'])
      expect(shown).toContain(words);
    expect(shown.match(/why it is/g)).toHaveLength(4);
    expect(shown.replace(/<[^>]*>|\*\*/g, '').indexOf('hangs on')).toBeLessThan(shown.indexOf('does not start'));
  });
});

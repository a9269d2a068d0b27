import { describe, expect, test } from '@jest/globals';
import { type Judgement, judgeScript } from '../../../src/engine/policy/judgement.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import type { RewriteOptions } from '../../../src/engine/rewrite/candidate.ts';
import { LEFT_TO_FIX, TOO_MUCH } from '../../../src/engine/rewrite/proof.ts';
import { proposeFixes } from '../../../src/engine/rewrite/rewrite.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NEW, SITE } from './rewritten.ts';

/** Each of the two, with another program of the machine, closes a cycle of its own. */
const TWO = `fentry:_raw_spin_lock { @a[1] = 1; }\nfentry:${SITE} { printf("x"); }\n`;

function judgementOf(text: string): Judgement {
  return judgeScript(modelScript(parseScript(text)), NEW, { configured: true });
}

/** What is proposed for a finding of a rule that is asked for so many times. */
function proposed(judgement: Judgement, rule: string, times = 1, options: RewriteOptions = {}) {
  const finding = RULES.flatMap((each) => each.check(judgement, [])).find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`no ${rule}`);
  const cause = judgement.causes.find(({ witness }) => witness === finding.witness);
  const asked = cause === undefined ? { finding } : { finding, cause };
  return proposeFixes(
    Array.from({ length: times }, () => asked),
    judgement,
    options,
  );
}

const kindsOf = ({ fixes }: { readonly fixes: readonly { readonly kind: string }[] }) => fixes.map(({ kind }) => kind);
/** All kinds of rewrites for a lock cycle but the comment, as they are told where none was tried. */
const ALL = [
  'completing the guard of the script',
  'sum() on entries that BEGIN makes, count() in place of ++',
  'the guard file, a guard in the script',
  'a move to kprobes or tracepoints',
  'leaving the probe out, leaving its probes out',
];

test('of few findings each has a rewrite for its own probes, of more than four one for all', () => {
  const judgement = judgementOf(TWO);
  const moved = (times: number) =>
    proposed(judgement, 'lock-path-probe', times).map(
      ({ fixes }) => fixes.find(({ kind }) => kind === 'group')?.edits.length,
    );
  expect(moved(1)).toEqual([1]);
  expect(moved(4)).toEqual([1, 1, 1, 1]);
  expect(moved(5)).toEqual([2, 2, 2, 2, 2]);
});

describe('of a script of more than 150,000 characters', () => {
  const long = (length: number) => judgementOf(`${TWO}// ${'x'.repeat(length - TWO.length - 4)}\n`);

  test('the rewrites are left to who asks for them, but for the comment', () => {
    const judgement = long(150_001);
    const [proposal] = proposed(judgement, 'lock-path-probe');
    expect(proposal && kindsOf(proposal)).toEqual(['suppress']);
    expect(proposal?.tried.map(({ what }) => what)).toEqual(ALL);
    expect(new Set(proposal?.tried.map(({ why }) => why))).toEqual(new Set([LEFT_TO_FIX.reason]));
    const [asked] = proposed(judgement, 'lock-path-probe', 1, { longScripts: true });
    expect(asked && kindsOf(asked)).toContain('group');
    expect(asked?.tried.map(({ why }) => why)).not.toContain(LEFT_TO_FIX.reason);
  });

  test('and of one that is no longer they are proved', () => {
    const [proposal] = proposed(long(150_000), 'lock-path-probe');
    expect(proposal && kindsOf(proposal)).toContain('group');
  });
});

describe('of a script with many findings', () => {
  test('as many get rewrites as the length of the script allows, and the others a comment', () => {
    const judgement = judgementOf(`${TWO}// ${'x'.repeat(140_000)}\n`);
    const proposals = proposed(judgement, 'lock-path-probe', 9);
    // A million characters are gone over.
    expect(proposals.map((each) => kindsOf(each).includes('group'))).toEqual([...Array(7).fill(true), false, false]);
    const [last] = proposals.slice(-1);
    expect(last && kindsOf(last)).toEqual(['suppress']);
    expect(last?.tried.map(({ what }) => what)).toEqual(ALL);
    expect(new Set(last?.tried.map(({ why }) => why))).toEqual(new Set([TOO_MUCH.reason]));
  });

  test('nothing is said to be untried for a finding that is about no lock cycle', () => {
    const refused = `kprobe:vfs_read { @x[1] = 1; @x = 2; } // ${'x'.repeat(150_001)}\n`;
    const judgement = judgementOf(refused);
    const [rule = ''] = RULES.flatMap((each) => each.check(judgement, [])).map((each) => each.rule);
    expect(proposed(judgement, rule).map(({ tried }) => tried)).toEqual([[]]);
  });
});

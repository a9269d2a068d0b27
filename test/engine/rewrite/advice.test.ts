import { describe, expect, test } from '@jest/globals';
import type { Advice } from '../../../src/engine/policy/finding.ts';
import { tellAdvice } from '../../../src/engine/rewrite/advice.ts';
import type { FixKind } from '../../../src/engine/rewrite/fix.ts';
import { LEFT_TO_FIX, TOO_MUCH } from '../../../src/engine/rewrite/proof.ts';
import { findingCard } from '../../../src/render/html-finding.ts';
import { htmlOf } from '../../../src/render/markup.ts';
import { LineMap } from '../../../src/text/position.ts';
import { withMessage } from '../../said.ts';
import { cycleOf, judge, target } from './rewritten.ts';
import { TWINS } from './twins.ts';

const NEWEST = target('0.27.1', '6.12');
const UBUNTU_24 = target('0.20.2', '6.8');

describe('The message', () => {
  test.each(Object.keys(TWINS))('recommends nothing that was tried in vain: %s', (name) => {
    const words: Readonly<Partial<Record<FixKind, RegExp>>> = {
      group: /attach (?:them|by|the probes|the other probes)/i,
      guard: /guard (?:them|the probes) with/i,
      'lock-free': /take no lock here/i,
    };
    for (const targets of [[NEWEST], [UBUNTU_24], [NEWEST, UBUNTU_24]])
      for (const { message, fixes, tried = [] } of judge(TWINS[name] ?? '', targets).findings.map(withMessage))
        for (const { kind, why } of tried)
          if (!fixes.some((fix) => fix.kind === kind))
            expect([kind, why, message.match(words[kind] ?? /$^/)]).toEqual([kind, why, null]);
  });

  test('keeps the ways that hold', () => {
    const { message } = withMessage(cycleOf(judge(TWINS['raw spin lock'] ?? '', [NEWEST])));
    expect(message).toContain('Keep these probes from running inside each other: guard them with a per-CPU flag');
    expect(message).not.toContain('kprobe');
  });

  test('says so where none holds', () => {
    const { message, fixes } = withMessage(cycleOf(judge(TWINS['raw spin lock'] ?? '', [UBUNTU_24])));
    expect(fixes.filter(({ safe }) => safe)).toEqual([]);
    expect(message).toMatch(/No rewrite is proved that helps and keeps everything that the script does\.$/);
  });
});

describe('Advice', () => {
  const nothing = { fixes: [], tried: [] };
  const advice: Advice = {
    aim: 'Then:',
    ways: [{ kind: 'group', words: 'move' }, { kind: 'guard', words: 'guard' }, { words: 'wait' }],
    but: 'Hope does not help.',
  };
  const tried = (kind: FixKind, why: string) => ({ kind, what: kind, why });

  test('leaves out what was tried in vain, and keeps what nobody tried', () => {
    expect(tellAdvice(advice, { fixes: [], tried: [] })).toBe('Then: move, or guard, or wait. Hope does not help.');
    const inVain = { fixes: [], tried: [tried('guard', 'it helps on no target')] };
    expect(tellAdvice(advice, inVain)).toBe('Then: move, or wait. Hope does not help.');
    for (const { reason } of [TOO_MUCH, LEFT_TO_FIX]) {
      const long = { fixes: [], tried: [tried('guard', reason)] };
      expect(tellAdvice(advice, long)).toBe('Then: move, or guard, or wait. Hope does not help.');
    }
  });

  test('is a sentence without an aim, and without a but', () => {
    expect(tellAdvice({ ways: advice.ways }, nothing)).toBe('Move, or guard, or wait.');
    expect(tellAdvice({ ways: [{ words: 'wait' }] }, nothing)).toBe('Wait.');
    expect(tellAdvice({ aim: 'then', ways: [{ words: 'wait' }] }, nothing)).toBe('Then wait.');
  });

  test('keeps a way of which one rewrite is offered, whatever else was tried in vain', () => {
    const fix = { kind: 'guard', title: '', cost: '', safe: true, targets: [], edits: [] } as const;
    const some = { fixes: [fix], tried: [tried('guard', 'it helps on no target'), tried('group', 'no')] };
    expect(tellAdvice(advice, some)).toBe('Then: guard, or wait. Hope does not help.');
    const mixed = { fixes: [], tried: [tried('guard', TOO_MUCH.reason), tried('guard', 'it helps on no target')] };
    expect(tellAdvice(advice, mixed)).toBe('Then: move, or wait. Hope does not help.');
  });

  test('is that there is no rewrite where no way is left, and what there is to say still', () => {
    const none = 'No rewrite is proved that helps and keeps everything that the script does.';
    const inVain = { fixes: [], tried: [tried('guard', 'no')] };
    const ways = [{ kind: 'guard', words: 'guard' }] as const;
    expect(tellAdvice({ aim: 'Then:', ways }, inVain)).toBe(none);
    expect(tellAdvice({ ways, but: 'Wait.' }, inVain)).toBe(`${none} Wait.`);
    expect(tellAdvice({ ways: [] }, nothing)).toBe(none);
  });
});

test('What only silences a finding is not headed as a fix', () => {
  const text = TWINS['raw spin lock'] ?? '';
  const file = judge(text, [UBUNTU_24]);
  const finding = cycleOf(file);
  expect(finding.fixes.map(({ kind }) => kind)).toEqual(['suppress']);
  const card = htmlOf(findingCard({ file, finding, lines: new LineMap(text) }, {}));
  expect(card).toContain('<summary>If it does not hold here</summary>');
  expect(card).not.toContain('<h4>Fix');
});

import { describe, expect, test } from '@jest/globals';
import { classOf, confusionOf, didOf, isContradicted, targetOfResult } from './confusion.ts';
import { evidencePage } from './evidence.ts';
import type { Result } from './results.ts';

const HANGS = `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
`;
const HARMLESS = 'kprobe:vfs_read { @a[pid] = 1; }\n';

const row = (name: string, script: string, runs: Result['runs'], more: Partial<Result> = {}): Result => ({
  ...{ name, script, runs, kernel: '6.1.192-3', release: '6.1.0-57-amd64', architecture: 'amd64', bpftrace: '0.27.1' },
  ...{
    loads: ['dup'],
    seconds: 20,
    copies: 1,
    acceleration: 'tcg',
    date: '2026-11-29',
    lost: 3,
    programRuns: 90,
    why: 'told',
  },
  ...more,
});

test('one run that hung decides, whatever the others did', () => {
  expect(didOf(row('a', HANGS, { survived: 4, 'partly hung': 1 }))).toBe('hung');
  expect(didOf(row('a', HANGS, { survived: 4, 'updates lost': 1 }))).toBe('lost');
  expect(didOf(row('a', HANGS, { survived: 1, inconclusive: 4 }))).toBe('survived');
  expect(didOf(row('a', HANGS, { inconclusive: 4 }))).toBe('unknown');
});

test('the machine of a result is a target of the model', () => {
  expect(targetOfResult(row('a', HANGS, {}))).toBe('bpftrace@0.27.1,kernel@6.1.192');
  expect(targetOfResult(row('a', HANGS, {}, { architecture: 'arm64' }))).toBe(
    'bpftrace@0.27.1,kernel@6.1.192,arch@arm64',
  );
});

test('the model is contradicted where it is silent and the kernel hung, and only there', () => {
  expect(isContradicted(row('a', HARMLESS, { hung: 1 }))).toBe(true);
  expect(isContradicted(row('a', HANGS, { hung: 1 }))).toBe(false);
  expect(isContradicted(row('a', HARMLESS, { survived: 1 }))).toBe(false);
  expect(isContradicted(row('a', HANGS, { survived: 1 }))).toBe(false);
});

test('a script that only has a note is silent, one with another finding is not', () => {
  expect(classOf({ verdict: 'safe', silent: true })).toBe('silent');
  expect(classOf({ verdict: 'safe', silent: false })).toBe('warned');
  expect(classOf({ verdict: 'hang', silent: false, confidence: 'likely' })).toBe('hang');
});

describe('the page', () => {
  const results = [
    row('pair', HANGS, { hung: 2, survived: 1 }),
    row('generated/1/0', `${HARMLESS}// another\n`, { survived: 2 }),
    row('generated/1/0', `${HARMLESS}// another\n`, { inconclusive: 1 }, { seconds: 60 }),
    row('generated/1/1', HANGS, { hung: 1 }),
    row('generated/1/2', HARMLESS, { hung: 1 }),
  ];
  const page = evidencePage({ results });

  test('has a row for each written script, with all runs', () => {
    expect(page).toContain(
      '| pair | 6.1.192-3 | 0.27.1 | dup, 20 s, TCG | 2 of 3 | hung | hang (certain) | 2026-11-29 |',
    );
  });

  test('has a matrix of the generated ones', () => {
    const confusion = confusionOf(results.slice(1));
    expect([
      confusion.get('silent')?.get('survived'),
      confusion.get('silent')?.get('hung'),
      confusion.get('hang')?.get('hung'),
    ]).toEqual([1, 1, 1]);
    expect(page).toContain('### bpftrace@0.27.1,kernel@6.1.192\n');
    expect(page).toContain('| hang | 1 | 0 | 0 | 0 | 0 |\n| silent | 1 | 0 | 1 | 0 | 0 |');
  });

  test('says where the model is wrong', () => {
    const wrong = page.slice(page.indexOf('## Where the model is wrong'), page.indexOf('## The texts'));
    expect(wrong).toContain('| generated/1/2 |');
    expect(wrong).not.toContain('generated/1/1');
    expect(evidencePage({ results: results.slice(0, 2) })).not.toContain('Where the model is wrong');
  });

  test('shows each text once', () => {
    expect(page.split(HARMLESS.trim()).length - 1).toBe(2);
  });
});

import { describe, expect, test } from '@jest/globals';
import { classOf, confusionOf, didOf, isContradicted, saidOf, targetOfResult } from './confusion.ts';
import { evidencePage } from './evidence.ts';
import { survivors } from './evidence-summary.ts';
import { chooseGenerated } from './generator.ts';
import { machine } from './model-verdict.ts';
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

test('a probe that fires nobody knows where may hang, and is not called safe', () => {
  const address = `fentry:alloc_fd { @b[pid] = 1; @a[comm] = 1; }
kprobe:{{address of lookup_elem_raw}} { @a[comm] = 2; @b[pid] = 2; }
`;
  const result = row('a', address, { hung: 1 });
  expect(classOf(saidOf(result))).toBe('hang (possible)');
  expect(isContradicted(result)).toBe(false);
});

test('what is certain and did not hang is listed with all its runs, unless another run hung', () => {
  const other = HANGS.replaceAll('@b', '@d');
  const results = [
    row('pair', HANGS, { survived: 2, refused: 1 }),
    row('pair', HANGS, { 'updates lost': 3 }, { seconds: 40 }),
    row('other', other, { survived: 5 }),
    row('other', other, { hung: 1 }, { seconds: 40 }),
    row('silent', HARMLESS, { survived: 1 }),
  ];
  expect(survivors(results).map(({ result, runs }) => [result.name, didOf(result), runs])).toEqual([
    ['pair', 'lost', 5],
  ]);
  const page = evidencePage({ results });
  expect(page).toContain('| pair | 6.1.192-3 | 0.27.1 | 5 | lost | not known | not run |');
  expect(evidencePage({ results: results.slice(2) })).not.toContain('nothing hung\n');
});

test('a script that only has a note is silent, one with another finding is not', () => {
  expect(classOf({ verdict: 'safe', silent: true })).toBe('silent');
  expect(classOf({ verdict: 'safe', silent: false })).toBe('warned');
  expect(classOf({ verdict: 'hang', silent: false, confidence: 'likely' })).toBe('hang (likely)');
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
      confusion.get('hang (certain)')?.get('hung'),
    ]).toEqual([1, 1, 1]);
    const matrices = page.slice(
      page.indexOf('## The model and the kernels'),
      page.indexOf('## Where the model is wrong'),
    );
    expect(matrices).toContain('### Linux 6.1.192 with bpftrace 0.27.1\n');
    expect(matrices).toContain(
      '(generated) | hung | lost | survived | refused | unknown |\n| --- | --- | --- | --- | --- | --- |\n| hang (certain) | 1 | 0 | 0 | 0 | 0 |\n| silent | 1 | 0 | 1 | 0 | 0 |\n',
    );
    expect(matrices).toContain(
      '(written by hand) | hung | lost | survived | refused | unknown |\n| --- | --- | --- | --- | --- | --- |\n| hang (certain) | 1 | 0 | 0 | 0 | 0 |\n',
    );
    expect(matrices).not.toContain('(rewrites of these)');
  });

  test('says first what was run, on what, and when', () => {
    const other = row('pair (guard)', HANGS, { survived: 1 }, { kernel: '6.12.118-1', date: '2026-12-02' });
    const more = evidencePage({ results: [...results, other] });
    expect(more).toContain(
      '9 runs of 3 scripts (1 written by hand, 1 rewrites of these, 3 generated) on 2 kernels with 1 release of bpftrace; 4 hung. Last runs of a script: 2026-11-29 to 2026-12-02.',
    );
    expect(more).toContain(
      '| Linux 6.1.192 with bpftrace 0.27.1 | 6.1.192-3 | 3 | 4 | 0 | 0 | 3 | 0 | 1 | 2026-11-29 |\n| Linux 6.12.118 with bpftrace 0.27.1 | 6.12.118-1 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 2026-12-02 |',
    );
    expect(more).toContain('| hang (certain) | 0 | 0 | 1 | 0 | 0 |');
  });

  test('says how long runs took, with KVM and without, where they were timed', () => {
    expect(page).not.toContain('timed run');
    const timed = [
      row('a', HANGS, { survived: 3 }, { took: { tcg: [90, 40, 60], kvm: [20] } }),
      row('b', HANGS, { hung: 1 }, { took: { tcg: [50] } }),
    ];
    expect(evidencePage({ results: timed })).toContain(
      'With KVM half of 1 timed run took at most 20 s, the longest 20 s. Without KVM (TCG) half of 4 timed runs took at most 50 s, the longest 90 s.',
    );
  });

  test('says how many silent generated scripts are near the border', () => {
    const target = machine('bpftrace@0.27.1,kernel@6.1.192');
    const silent = chooseGenerated(1, 1, target).map(({ name, script }) => row(name, script, { survived: 1 }));
    expect(silent).toHaveLength(1);
    expect(evidencePage({ results: silent })).toContain(
      'Of 1 on Linux 6.1.192 with bpftrace 0.27.1 the model is silent about 1 (100 %), 1 of them near the border. Near',
    );
    expect(page).toMatch(
      /Of \d on Linux 6\.1\.192 with bpftrace 0\.27\.1 the model is silent about 2 \(\d+ %\), 0 of them near/,
    );
  });

  test('shows each shape with its runs', () => {
    const shapes = page.slice(page.indexOf('## Shapes'), page.indexOf('## The texts'));
    expect(shapes).toContain(
      `fexit:native_queued_spin_lock_slowpath | 6.1.192 | 0.27.1 | 3 of 4 | pair, generated/1/1 |`,
    );
  });

  test('says where bpftrace did not start what it was to start', () => {
    const refused = [
      row('a', HANGS, { refused: 1 }),
      row('b', HANGS, { hung: 1 }),
      row('c', HANGS, { inconclusive: 1 }),
      row('d', 'fentry:queued_spin_lock_slowpath { @a[pid] = 1; }', { refused: 1 }),
      row('e', 'fentry:queued_spin_lock_slowpath { @a[pid] = 2; }', { survived: 1 }),
    ];
    const start = evidencePage({ results: refused });
    const section = start.slice(start.indexOf('## Where bpftrace starts'), start.indexOf('## Scripts'));
    expect(section).toContain('| a |');
    expect(section).toContain('| e |');
    expect(section).not.toMatch(/\| [bcd] \|/);
    expect(page).not.toContain('## Where bpftrace starts');
  });

  test('says where the model is wrong', () => {
    const wrong = page.slice(page.indexOf('## Where the model is wrong'), page.indexOf('## Scripts'));
    expect(wrong).toContain('| generated/1/2 |');
    expect(wrong).not.toContain('generated/1/1');
    expect(evidencePage({ results: results.slice(0, 2) })).toContain(
      '## Where the model is wrong\n\nNothing hung that the model says nothing of.\n\n## Scripts',
    );
  });

  test('shows each text once', () => {
    expect(page.split(HARMLESS.trim()).length - 1).toBe(2);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import { scriptOf, targetOfResult } from './confusion.ts';
import { hangingShape, machine } from './model-verdict.ts';
import { hangs, type Result, readResults } from './results.ts';
import { seenRows, seenTable } from './seen-table.ts';

const results = readResults(fileURLToPath(new URL('results.json', import.meta.url)));

test('src/facts/seen.table.ts is what the results say: npm run lab -- --evidence writes it', () => {
  const file = fileURLToPath(new URL('../../src/facts/seen.table.ts', import.meta.url));
  expect(readFileSync(file, 'utf8')).toBe(seenTable(results));
});

test('a script that hung says so, and names a kernel like its own', () => {
  const hung = results.results.filter((result) => hangs(result) > 0 && result.copies === 1);
  const told = hung.flatMap((result) => {
    const target = machine(targetOfResult(result));
    // What has an address is in no row, and neither is what the model says no hang of.
    if (result.script !== scriptOf(result) || hangingShape(result.script, target, result) === undefined) return [];
    const { findings } = analyse('x.bt', result.script, { targets: [target], configured: true });
    const kernels = findings.flatMap(({ seen }) => (seen === undefined ? [] : [`${lineOf(seen.kernel)} ${seen.arch}`]));
    return [[result.name, kernels.includes(`${lineOf(target.kernel)} ${target.arch}`)]];
  });
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(([, says]) => !says)).toEqual([]);
});

const lineOf = (kernel: string) => kernel.split('.').slice(0, 2).join('.');

const PAIR = 'fentry:lookup_elem_raw { @b[pid] = 2; @a[comm] = 2; }\nkprobe:vfs_read { @b[pid] = 2; @a[comm] = 2; }\n';
const row = (name: string, script: string, runs: Result['runs'], more: Partial<Result> = {}): Result => ({
  ...{ name, script, runs, kernel: '6.1.192-3', release: '6.1.0-57-amd64', architecture: 'amd64', bpftrace: '0.27.1' },
  ...{ loads: ['dup'], seconds: 20, copies: 1, acceleration: 'tcg', date: '2026-11-29' },
  ...{ lost: 0, programRuns: 90, why: 'told' },
  ...more,
});

describe('the rows', () => {
  test('count the runs of one shape on one machine together, refused and inconclusive ones not', () => {
    const rows = seenRows({
      results: [
        row('a', PAIR, { hung: 1, 'partly hung': 1, survived: 1, refused: 2, inconclusive: 3 }),
        row('a', PAIR, { 'updates lost': 1 }, { seconds: 60 }),
        row('b', PAIR.replaceAll('@a', '@other'), { hung: 1 }),
        row('a', PAIR, { hung: 1 }, { kernel: '6.12.118-1' }),
      ],
    });
    expect(rows.map(({ kernel, hung, runs, scripts }) => [kernel, hung, runs, scripts])).toEqual([
      ['6.1.192', 3, 5, ['a', 'b']],
      ['6.12.118', 1, 1, ['a']],
    ]);
    expect(rows[0]).toMatchObject({ arch: 'x86_64', probes: ['fentry:lookup_elem_raw', 'kprobe:vfs_read'] });
  });

  test('leave out what did not run, what the model says no hang of, and addresses', () => {
    const watch =
      'fentry:alloc_fd { @b[pid] = 1; @a[comm] = 1; }\nwatchpoint:{{address of f}}:8:x { @a[comm] = 2; @b[pid] = 2; }';
    const none = [
      row('a', PAIR, { refused: 1, inconclusive: 1 }),
      row('b', 'kprobe:vfs_read { @a[pid] = 1; }', { hung: 1 }),
      row('c', watch, { hung: 1 }),
    ];
    expect(seenRows({ results: none })).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Result } from './results.ts';
import { scriptsOf, type TableLaboratory, withNamesOf } from './tables.ts';

const laboratory = (bpftrace: string, architecture: 'amd64' | 'arm64' = 'amd64'): TableLaboratory => ({
  build: '6.1.192-3',
  bpftrace,
  kernel: { id: '6.1', path: '/nowhere', architecture },
});
const options = { cli: '/nowhere', seed: 1, count: 1 };

test.each([
  ['0.27.1', 'begin { }\nfentry:f { @a[comm] = 1; }\n', 'begin { }\nfentry:f { @a[comm] = 1; }\n'],
  ['0.23.2', 'begin { }\nfexit:f /comm == "begin"/ { }\n', 'BEGIN { }\nfexit:f /comm == "begin"/ { }\n'],
  ['0.17.0', 'begin { }\nfentry:f { }\nfexit:f { }\n', 'BEGIN { }\nkfunc:f { }\nkretfunc:f { }\n'],
  ['0.17.0', '#define UPD @b[pid] = 2\nkprobe:f { UPD; }\n', '#define UPD @b[pid] = 2\nkprobe:f { UPD; }\n'],
])('the names of providers that %s knows', (release, script, expected) => {
  expect(withNamesOf(release, script)).toBe(expected);
});

test('the cases are written for the machine', async () => {
  const cases = await scriptsOf('cases', laboratory('0.17.0', 'arm64'), { ...options, results: { results: [] } });
  const pair = cases.find(({ name }) => name === 'pair/slow-path');
  expect(pair?.script).toContain('kretfunc:queued_spin_lock_slowpath {');
  expect(pair?.script).toMatch(/^BEGIN /);
});

describe('what ran before', () => {
  const row = (changed: Partial<Result>): Result => ({
    name: 'a',
    script: 'begin { }',
    kernel: '6.1.192-3',
    release: '6.1.0-57-amd64',
    architecture: 'amd64',
    bpftrace: '0.27.1',
    loads: ['dup'],
    seconds: 20,
    copies: 1,
    acceleration: 'tcg',
    date: '2026-11-29',
    runs: { survived: 1 },
    lost: 0,
    programRuns: 1,
    why: '',
    ...changed,
  });
  const again = async (...results: Result[]) =>
    scriptsOf('again', laboratory('0.27.1'), { ...options, results: { results } });

  test('is run as it was, once for all lengths of a run', async () => {
    const files = { 'guard.bt': 'macro' };
    const results = [row({}), row({ seconds: 40 }), row({ name: 'b', files, copies: 2, loads: ['dup', 'fork'] })];
    expect(await again(...results)).toEqual([
      { name: 'a', script: 'begin { }', loads: ['dup'], copies: 1 },
      { name: 'b', script: 'begin { }', loads: ['dup', 'fork'], copies: 2, files },
    ]);
  });

  test('on another machine is left out', async () => {
    const others = [row({ kernel: '6.12.118-1' }), row({ bpftrace: '0.23.2' }), row({ architecture: 'arm64' })];
    expect(await again(...others)).toEqual([]);
  });
});

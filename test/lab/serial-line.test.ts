import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LineSplitter, readSerialLine } from './serial-line.ts';

describe('a line of the guest', () => {
  test.each([
    [
      'LAB booted 12.34 6.1.0-57-amd64 6.1.192-3 4 bpftrace v0.27.1',
      { kind: 'booted', release: '6.1.0-57-amd64', build: '6.1.192-3', cpus: 4, bpftrace: 'bpftrace v0.27.1' },
    ],
    ['LAB beat 77.01', { kind: 'beat', uptime: 77.01 }],
    ['LAB refused 1 pair.bt', { kind: 'refused', status: 1, script: 'pair.bt' }],
    ['LAB attached pair.bt', { kind: 'attached', script: 'pair.bt' }],
    ['LAB load start', { kind: 'load-start' }],
    ['LAB load did dup 12 eventfd 0', { kind: 'load-did', work: 'dup 12 eventfd 0' }],
    ['LAB programs 3 runs 1200 misses 4', { kind: 'programs', programs: 3, runs: 1200, misses: 4 }],
    [
      'LAB symbol ffffffffa0001000 bpf_prog_12_x',
      { kind: 'symbol', address: 0xffffffffa0001000n, name: 'bpf_prog_12_x' },
    ],
    [
      'LAB lost 12 helper: map_update_elem, retcode: -16',
      { kind: 'lost', times: 12, what: 'helper: map_update_elem, retcode: -16' },
    ],
    ['LAB stays pair.bt ', { kind: 'stays', script: 'pair.bt', waiting: '' }],
    ['LAB exited 0 pair.bt', { kind: 'exited', status: 0, script: 'pair.bt' }],
    ['LAB out ', { kind: 'out', text: '' }],
    ['LAB done', { kind: 'done' }],
  ])('%s', (line, event) => {
    expect(readSerialLine(line)).toEqual(event);
  });

  test('is found behind what the kernel wrote into it', () => {
    expect(readSerialLine('[   12.3] random: crng init done LAB beat 77.01')).toEqual({ kind: 'beat', uptime: 77.01 });
  });

  test.each([
    'watchdog: BUG: soft lockup - CPU#1 stuck for 22s! [load:210]',
    'rcu: INFO: rcu_preempt self-detected stall on CPU',
    'Kernel panic - not syncing: x',
  ])('is a complaint of the kernel: %s', (line) => {
    expect(readSerialLine(`[  99.1] ${line}`)).toEqual({ kind: 'complaint', text: `[  99.1] ${line}` });
  });

  test.each(['LAB beat', 'LAB beat x', 'LAB load started', 'LAB done now', 'lab done', ''])(
    'is nothing: %s',
    (line) => {
      expect(readSerialLine(line)).toBeUndefined();
    },
  );

  test('that init or the load can write is read', () => {
    // What is told is at most a word or two, then values: each of these beginnings is in the table of serial-line.ts.
    const init = readFileSync(new URL('guest/init', import.meta.url), 'utf8');
    const said = [...init.matchAll(/\bsay "([a-z ]+)/g)].map((match) => (match[1] ?? '').trim());
    expect(said.length).toBeGreaterThan(10);
    const values: Readonly<Record<string, string>> = {
      booted: '1.0 6.1 6.1-1 4 v',
      beat: '1.00',
      refused: '1 a',
      unattached: 'a b',
      attached: 'a',
      stays: 'a b',
      exited: '0 a',
      symbol: '00000000000000ff x',
      kept: 'a',
    };
    for (const words of said)
      expect([words, readSerialLine(`LAB ${words} ${values[words] ?? ''}`.trim())?.kind]).not.toEqual([
        words,
        undefined,
      ]);
  });
});

test('pieces of the serial line become lines', () => {
  const lines = new LineSplitter();
  expect(lines.take('LAB be')).toEqual([]);
  expect(lines.take('at 1.00\r\r\nLAB do')).toEqual(['LAB beat 1.00']);
  expect(lines.take('ne\n\n')).toEqual(['LAB done', '']);
});

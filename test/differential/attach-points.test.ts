import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../src/syntax/parse.ts';

interface Recorded {
  readonly text: string;
  readonly verdict: 'taken' | 'refused';
  readonly message?: string;
}

/** Recorded from bpftrace 0.27 by scripts/attach-point-verdicts.js. */
const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../fixtures/attach-points.json', import.meta.url), 'utf8'),
);

/** Where we and bpftrace 0.27 do not say the same, and why. */
const KNOWN: readonly {
  readonly why: string;
  readonly ours: Recorded['verdict'];
  readonly points: readonly string[];
}[] = [
  {
    why: 'a positional parameter: its value is not known before the script runs',
    ours: 'taken',
    points: ['kprobe:$1', 'profile:$1', 'profile:hz:$1'],
  },
  {
    why: 'fine with -p PID, which gives the path',
    ours: 'taken',
    points: ['uprobe:zz_f', 'uprobe::f', 'usdt:/bin/zz', 'usdt::p', 'uprobe:/bin/sh', 'uretprobe:/bin/zz'],
  },
  {
    why: 'releases differ in what they take: the release facts decide',
    ours: 'taken',
    points: [
      ...['asyncwatchpoint:0x10:8:w', 'aw:0x10:8:w', 'asyncwatchpoint:zz_f+arg0:8:w', 'watchpoint:zz_f+arg0:8:w'],
      ...[
        'signal:SIGUSR1',
        'signal:sigusr1',
        'uprobe:/bin/sh:rust:f',
        'uprobe:/bin/sh:f@x.c:1',
        'uprobe:/bin/sh:@x.c:1',
      ],
      ...['profile:99', 'p:99', 'interval:1', 'k?robe:zz_f', '[ku]probe:zz_f', 'fentry:a:b:c'],
      'kprobe:zz@f',
    ],
  },
  {
    why: 'depends on the processor or on its list of events, which is not held here',
    ours: 'taken',
    points: [
      ...['software:zz', 'software:zz:1', 'hardware:zz:1', 'watchpoint:0x10:8:r', 'watchpoint:0x10:8:rwx'],
      'watchpoint:x:8:w',
    ],
  },
  {
    why: 'looks like a slip, and names nothing that a kernel has',
    ours: 'refused',
    points: ['kprobe:zz/f', 'kprobe:zz_f/', '1=kprobe:zz_f', '=kprobe:zz_f'],
  },
];

const known = new Map(KNOWN.flatMap(({ ours, points }) => points.map((point) => [point, ours] as const)));

function ours(text: string): Recorded['verdict'] {
  return parseScript(`${text} { }\n`).errors.length === 0 ? 'taken' : 'refused';
}

describe('Attach points, as bpftrace 0.27 judges them', () => {
  test('are at least 150, good and bad', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(150);
    expect(recorded.filter(({ verdict }) => verdict === 'taken').length).toBeGreaterThan(50);
    expect(recorded.filter(({ verdict }) => verdict === 'refused').length).toBeGreaterThan(50);
  });

  test.each(recorded)('$text is $verdict', ({ text, verdict }) => {
    expect(ours(text)).toBe(known.get(text) ?? verdict);
  });

  test.each([...known])('%s still differs: we say %s', (text, verdict) => {
    const row = recorded.find((each) => each.text === text);
    expect(row?.verdict).not.toBe(verdict);
  });
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { describeWith } from '../real-tool.ts';

type Verdict = 'taken' | 'refused';

interface Recorded {
  readonly text: string;
  /** What each release says: null when it takes the attach point, or its complaint. */
  readonly said: Readonly<Record<string, string | null>>;
}

/** Recorded from bpftrace by scripts/attach-point-verdicts.js. */
const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../fixtures/attach-points.json', import.meta.url), 'utf8'),
);

/** Where we say something else than all of the releases together, and why. */
const KNOWN: readonly { readonly why: string; readonly ours: Verdict; readonly points: readonly string[] }[] = [
  {
    why: 'a positional parameter, which is empty when nothing is given: its value is not known before the script runs',
    ours: 'taken',
    points: [
      ...[
        'kprobe:$1',
        'kprobe:zz:$1',
        'kprobe:zz_f+$1',
        'kretprobe:$1',
        'kretprobe:zz:$1',
        'profile:$1',
        'profile:hz:$1',
      ],
      ...['uprobe:$1:f', 'uprobe:/bin/sh:$1', 'uprobe:$1', 'usdt:$1:p', 'tracepoint:$1', 'rawtracepoint:$1', 'a=$1:zz'],
      ...['fentry:bpf:$1:zz', 'profile:$1:99', 'interval:s:$1', 'interval:$1', 'interval:$1:1', 'software:faults:$1'],
      ...['software:$1', 'software:$1:1', 'hardware:cache-misses:$1', 'watchpoint:$1:8:w', 'watchpoint:$1', 'begin:$1'],
      ...['watchpoint:0x10:$1:w', 'watchpoint:0x10:8:$1', 'self:signal:$1', 'test:$1', 'bench:$1', '$1zz:f'],
    ],
  },
  {
    why: 'fine with -p PID, which gives the path',
    ours: 'taken',
    points: ['uprobe:zz_f', 'uprobe:cpp', 'usdt::p', 'usdt:p', 'usdt::a:p'],
  },
  {
    why: 'depends on the processor or on its list of events, which is not held here',
    ours: 'taken',
    points: [
      ...['software:zz', 'software:zz:1', 'software:FAULTS:1', 'software:fault?', 'hardware:zz', 'hardware:zz:1'],
      ...['hardware:CACHE-MISSES:1', 'watchpoint:0x10:8:r', 'watchpoint:0x10:8:rwx', 'watchpoint:0x10:8:wrx'],
      'watchpoint:zz_f+arg12:8:w',
    ],
  },
  {
    why: 'a wildcard for providers that matches none with this function: which providers there are, a release says',
    ours: 'taken',
    points: ['[ku]probe:zz_f', '[k]probe:zz_f', 'k*:'],
  },
  {
    why: 'a blank and a duration: 0.24 and 0.25 take both',
    ours: 'taken',
    points: ['interval : 1s'],
  },
  {
    why: 'looks like a slip, and names nothing that a machine has',
    ours: 'refused',
    points: [
      ...['kprobe:zz/f', 'kprobe:zz_f/', 'kprobe:zz_f/pid==1/', 'kfunc:zz_f/a', '=kprobe:zz_f', ':', ':f', '::'],
      ...['fexit:zz+1', 'fentry:zz+1', 'fentry:zz:yy+1', 'tracepoint:zz:yy+1', 'rawtracepoint:zz+1', 'iter:task+1'],
    ],
  },
  {
    why: 'up to 0.25 words next to each other are one; nearly always a comma is missing',
    ours: 'refused',
    points: ['kprobe:zz f'],
  },
  {
    why: 'on the machine of the recording the releases before 0.27 complain of something else first, or not at all',
    ours: 'refused',
    points: [
      ...['tracepoint:zz:', 'tracepoint::yy', 'fentry:', 'fexit:', 'kretfunc:', 'fentry:zz:', 'fentry:bpf:'],
      ...['iter:', 'it:', 'iter::pin'],
    ],
  },
  {
    why: '0.17 takes a rate that the kernel does not',
    ours: 'refused',
    points: ['interval:s:0', 'interval:s:00', 'interval:s:-1', 'interval:hz:0', 'interval:ms:0'],
  },
];

const known = new Map(KNOWN.flatMap(({ ours, points }) => points.map((point) => [point, ours] as const)));

function ours(text: string): Verdict {
  return parseScript(`${text} { }\n`).errors.length === 0 ? 'taken' : 'refused';
}

/** What some release takes is no syntax error. */
function theirs({ said }: Recorded): Verdict {
  return Object.values(said).includes(null) ? 'taken' : 'refused';
}

describe('Attach points, as bpftrace 0.17, 0.23 and 0.27 judge them', () => {
  test('are more than 600, good and bad, and asked of each release', () => {
    expect(recorded.length).toBeGreaterThan(600);
    expect(new Set(recorded.map(({ text }) => text)).size).toBe(recorded.length);
    expect(recorded.filter((each) => theirs(each) === 'taken').length).toBeGreaterThan(200);
    expect(recorded.filter((each) => theirs(each) === 'refused').length).toBeGreaterThan(200);
    for (const { said } of recorded) expect(Object.keys(said)).toEqual(['0.17.0', '0.23.2', '0.27.1']);
  });

  test.each(recorded)('$text', (each) => {
    expect(ours(each.text)).toBe(known.get(each.text) ?? theirs(each));
  });

  test.each([...known])('%s still differs: we say %s', (text, verdict) => {
    const row = recorded.find((each) => each.text === text);
    expect(row && theirs(row)).toBe(verdict === 'taken' ? 'refused' : 'taken');
  });

  test('all of a wrong one is reported as that, and the rest of the list is kept', () => {
    const { items, errors } = parseScript('kprobe:good, interval:s:1b, kretprobe:f+4, uprobe:/a:g { }');
    expect(errors.map(({ concerns }) => concerns)).toEqual(['attach-point', 'attach-point']);
    expect(items).toMatchObject([{ attachPoints: [{ text: 'kprobe:good' }, { text: 'uprobe:/a:g' }] }]);
  });
});

describeWith('BPFTRACE_027', 'The verdicts on attach points', (command) => {
  test('are what bpftrace says today', async () => {
    const script = fileURLToPath(new URL('../../scripts/attach-point-verdicts.js', import.meta.url));
    // One that is set for another purpose shall not slow this down.
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, BPFTRACE_027: command };
    const asked = promisify(execFile)(process.execPath, [script, '--check'], { env });
    await expect(asked).resolves.toMatchObject({ stdout: '', stderr: '' });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAttachPoint } from '../../../src/engine/syntax/attach-point.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { AttachPoint, AttachPointPart } from '../../../src/engine/syntax/tree.ts';

function read(text: string): AttachPoint {
  const point = readAttachPoint(text, 0);
  if (point.kind !== 'attach-point') throw new Error(`${text}: ${point.message}`);
  return point;
}

/** What an attach point says, part for part. */
function parts({ name, place }: AttachPoint): [string, AttachPointPart][] {
  const own = Object.entries(place).flatMap(([field, value]): [string, AttachPointPart][] => {
    if (typeof value === 'string' || value === undefined) return [];
    return Array.isArray(value) ? value.map((part) => [field, part]) : [[field, value]];
  });
  return name === undefined ? own : [['name', name], ...own];
}

const said = (text: string) => Object.fromEntries(parts(read(text)).map(([field, part]) => [field, part.text]));

describe('An attach point', () => {
  test.each<[text: string, form: AttachPoint['place']['form'], canonical: string | undefined, object]>([
    ['BEGIN', 'once', 'begin', {}],
    ['kfunc:vmlinux:f', 'kernelFunction', 'fentry', { module: 'vmlinux', function: 'f' }],
    ['KPROBE:f+0x10', 'kernelFunction', 'kprobe', { function: 'f', offset: '0x10' }],
    ['kprobe : m : f + 4', 'kernelFunction', 'kprobe', { module: 'm', function: 'f', offset: '4' }],
    ['kprobe:"f+4"', 'kernelFunction', 'kprobe', { function: 'f', offset: '4' }],
    ['a=fentry:bpf:12:f', 'bpfProgram', 'fentry', { name: 'a', programId: '12', program: 'f' }],
    ['rt:sched_switch', 'rawTracepoint', 'rawtracepoint', { event: 'sched_switch' }],
    ['t:sched:*', 'tracepoint', 'tracepoint', { category: 'sched', event: '*' }],
    ['u:/a@b/c.c:12:3', 'sourceLine', 'uprobe', { path: '/a', file: 'b/c.c', line: '12', column: '3' }],
    [
      'u:"/a b":cpp:"a::b(\\"c\\")"',
      'userFunction',
      'uprobe',
      { path: '/a b', language: 'cpp', function: 'a::b("c")' },
    ],
    ['uprobe:/a\\ b:f', 'userFunction', 'uprobe', { path: '/a\\ b', function: 'f' }],
    ['uprobe:f', 'userFunction', 'uprobe', { function: 'f' }],
    ['U:/lib/libstdc++.so:ns:a', 'usdt', 'usdt', { path: '/lib/libstdc++.so', namespace: 'ns', probe: 'a' }],
    ['interval:s:$1', 'timer', 'interval', { unit: 's', rate: '$1' }],
    ['i:100ms', 'timer', 'interval', { rate: '100ms' }],
    ['s:faults:1e3', 'counter', 'software', { event: 'faults', count: '1e3' }],
    ['it:task:/sys/fs/bpf/a', 'iterator', 'iter', { object: 'task', pin: '/sys/fs/bpf/a' }],
    ['w:0x10:8:rw', 'watchpoint', 'watchpoint', { address: '0x10', length: '8', mode: 'rw' }],
    ['aw:f+arg1:4:w', 'watchpoint', 'asyncwatchpoint', { function: 'f', argument: 'arg1', length: '4', mode: 'w' }],
    ['self:signal:SIGUSR1', 'signal', 'self', { trigger: 'signal', signalName: 'SIGUSR1' }],
    ['bench:a', 'labelled', 'bench', { label: 'a' }],
    ['[ku]probe:f', 'anyProvider', undefined, { providerPattern: '[ku]probe', parts: 'f' }],
    ['uprobe:$1:$2:cpp:f', 'unresolved', 'uprobe', {}],
  ])('%s is %s of %s', (text, form, canonical, fields) => {
    expect(read(text)).toMatchObject({ text, place: { form } });
    expect(read(text).canonical).toBe(canonical);
    expect(said(text)).toEqual(fields);
  });

  test('knows wildcards, quotes, positional parameters and blanks', () => {
    expect(read('kprobe:vfs_*').place).toMatchObject({
      function: { wildcard: true, positional: false, quoted: false },
    });
    expect(read('kprobe:f?').place).toMatchObject({ function: { wildcard: false } });
    expect(read('kprobe:"$1"').place).toMatchObject({ function: { text: '$1', positional: false, quoted: true } });
    expect(read('kprobe:f_$1').place).toMatchObject({ function: { positional: true } });
    expect([read('kprobe:f').spaced, read('kprobe: f').spaced]).toEqual([false, true]);
  });

  test('has parts in quotes where the quote opens in another part', () => {
    expect(read('kprobe:"f+\\4').place).toMatchObject({
      function: { text: 'f', quoted: true },
      offset: { text: '4', quoted: true },
    });
    expect(read('kprobe:"f"+4').place).toMatchObject({ function: { quoted: true }, offset: { quoted: false } });
  });

  test('ends before a predicate, with blanks inside or not', () => {
    const [probe] = parseScript(
      'kprobe : f + 4 /pid == 1/, uprobe:/a\\ b:f { }'.replace(', uprobe', ' { }\nuprobe'),
    ).items;
    expect(probe).toMatchObject({ attachPoints: [{ text: 'kprobe : f + 4' }], predicate: { kind: 'binary' } });
  });

  test.each<[text: string, message: string, place: string]>([
    ['kprobe', 'kprobe needs more than this.', 'kprobe'],
    ['kprobe:f+4x', "kprobe needs a number of bytes here, not '4x'.", '4x'],
    ['uretprobe:/a:f+4', 'uretprobe fires when the function returns: it takes no offset.', '+4'],
    ['fentry:f+4', 'fentry takes no offset.', '+4'],
    ['kprobe:a:b:c', "kprobe takes nothing after 'b'.", ':'],
    ['interval:1b', "interval needs a duration like 1s or a unit: hz, s, ms or us here, not '1b'.", '1b'],
    ['profile:99', 'profile needs a unit of time, and at least 1us.', '99'],
    ['w:0x10:3:w', "w takes 1, 2, 4 or 8 bytes here, not '3'.", '3'],
    ['w:0x10:8:ww', "w takes a combination of r, w and x here, not 'ww'.", 'ww'],
    ['uprobe:/bin/sh', 'uprobe needs a function after the path.', '/bin/sh'],
    ['u:/a:rust:f', "u knows the language cpp here, not 'rust'.", 'rust'],
    ['kprobe:$x', "'$x' is not a positional parameter: those are $1, $2 and so on.", '$x'],
    ['kprobe:f@a.c:1', "kprobe takes no '@' here.", '@'],
    ['Kfunc:f', "bpftrace has no provider 'Kfunc'.", 'Kfunc'],
    ['begin:f', 'begin takes nothing after it.', 'begin:f'],
  ])('%s is refused: %s', (text, message, place) => {
    const error = readAttachPoint(text, 7);
    expect(error).toMatchObject({ kind: 'syntax-error', concerns: 'attach-point', message });
    expect(text.slice(error.span.start - 7, error.span.end - 7)).toBe(place);
  });
});

/** Attach points made of everything that means something in them. */
const soup = fc
  .array(
    fc.constantFrom(
      ...[
        'kprobe',
        'uprobe',
        'interval',
        'tracepoint',
        'usdt',
        'watchpoint',
        'k*',
        'BEGIN',
        'a=',
        ':',
        ':',
        ':',
        '+',
        '@',
      ],
      ...[
        'f',
        'f*',
        '/a/b',
        '0x10',
        '8',
        '4',
        'rw',
        's',
        'cpp',
        'arg0',
        'bpf',
        '$1',
        '$x',
        '$',
        '"a b"',
        '"a:b"',
        '"\\""',
      ],
      ...['"f+4"', '"', '\\', '\\ ', ' ', '\t', '='],
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(''));
const plausible = fc
  .tuple(fc.constantFrom('kprobe', 'u', 'usdt', 'interval', 'w', 'n=t', 't*', 'fentry', 'software'), soup)
  .map(([provider, rest]) => `${provider}:${rest}`);

describe('For any text', () => {
  test('the parts lie inside, in order, and say what stands there', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(soup, plausible), fc.nat(1000), (text, start) => {
        const point = readAttachPoint(text, start);
        expect(point.span.start).toBeGreaterThanOrEqual(start);
        expect(point.span.end).toBeLessThanOrEqual(start + text.length);
        if (point.kind !== 'attach-point') return;
        taken++;
        const own = parts(point).map(([, part]) => part);
        own.sort((a, b) => a.span.start - b.span.start);
        let end = start;
        for (const part of own) {
          expect(part.span.start).toBeGreaterThanOrEqual(end);
          expect(part.span.end).toBeGreaterThan(part.span.start);
          end = part.span.end;
          const written = text.slice(part.span.start - start, end - start);
          if (!part.quoted && !/\s/.test(written)) expect(part.text).toBe(written);
          if (written.includes('"')) expect(part.quoted).toBe(true);
          const bare = (some: string) => some.replace(/["\\\s]/g, '');
          expect(bare(part.text)).toBe(bare(written));
        }
        expect(end).toBeLessThanOrEqual(start + text.length);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

test('numbers with a prefix are read with their units, and anything else behind the prefix is told', () => {
  const messages = (point: string) => parseScript(`${point} { }`).errors.map(({ message }) => message);
  for (const point of ['interval:0x11s', 'interval:0x11us', 'interval:s:0x11', 'watchpoint:0x11:8:w'])
    expect([point, messages(point)]).toEqual([point, []]);
  for (const point of ['interval:0x11zz', 'interval:0x', 'interval:s:0xzz', 'interval:0b2s', 'watchpoint:0xzz:8:w'])
    expect([point, messages(point)]).toEqual([point, [expect.stringMatching(/ needs | takes /)]]);
});

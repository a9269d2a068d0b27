import { describe, expect, test } from '@jest/globals';
import { asItIs, joinTexts, MappedText, TextBuilder, type Writer } from '../../../src/source/embedded/mapped-text.ts';

const HOST = '0123456789abcdefghij';
const of = (start: number, end: number, write?: Writer) => MappedText.of(HOST, { start, end }, write);
/** `kind text host` of each segment. */
const segmentsOf = ({ text, segments }: MappedText) =>
  segments.map(({ kind, start, end, host }) => `${kind} ${text.slice(start, end)} ${host.start}-${host.end}`);

/** `01`, then `<` for `23` of the host, `45`, `?` for `67` of which only a run knows the value, and `89`. */
const MIXED = new TextBuilder(MappedText.of(HOST))
  .keep(0, 2)
  .escaped('<', { start: 2, end: 4 })
  .keep(4, 6)
  .unknown('?', { start: 6, end: 8 })
  .keep(8, 10)
  .build();

test('a part of a host is one segment, an empty one is none', () => {
  expect(of(3, 6)).toMatchObject({ text: '345', segments: [{ kind: 'verbatim', start: 0, end: 3, write: asItIs }] });
  expect(segmentsOf(MappedText.of('ab'))).toEqual(['verbatim ab 0-2']);
  expect(of(3, 3)).toEqual(new MappedText('', []));
  expect([asItIs('x'), of(0, 2).hasUnknown, MIXED.hasUnknown]).toEqual(['x', false, true]);
});

test('a text of several parts has a segment for each', () => {
  expect(MIXED.text).toBe('01<45?89');
  expect(segmentsOf(MIXED)).toEqual([
    'verbatim 01 0-2',
    'escaped < 2-4',
    'verbatim 45 4-6',
    'unknown ? 6-8',
    'verbatim 89 8-10',
  ]);
});

describe('the place in the host', () => {
  test.each([
    [0, 1, [0, 1]],
    [1, 2, [1, 2]],
    [0, 2, [0, 2]],
    [1, 3, [1, 4]],
    [2, 3, [2, 4]],
    [2, 4, [2, 5]],
    [3, 5, [4, 6]],
    [5, 6, [6, 8]],
    [0, 8, [0, 10]],
    [7, 8, [9, 10]],
    // An empty span is where something is inserted: before what stands there, or behind the last part.
    [0, 0, [0, 0]],
    [1, 1, [1, 1]],
    [2, 2, [2, 2]],
    [3, 3, [4, 4]],
    [5, 5, [6, 6]],
    [6, 6, [8, 8]],
    [8, 8, [10, 10]],
    [4, 1, [5, 5]],
  ])('of %i to %i is %j', (start, end, [from, to]) => {
    expect(MIXED.toHost({ start, end })).toEqual({ start: from, end: to });
    if (start === end) expect(MIXED.hostOffset(start)).toBe(from);
  });

  test('is behind a text that ends in what is written otherwise', () => {
    expect(MIXED.slice(0, 3).toHost({ start: 3, end: 3 })).toEqual({ start: 4, end: 4 });
    expect(of(3, 6).hostOffset(3)).toBe(6);
  });

  test('does not go back where the parts do', () => {
    const turned = joinTexts([of(8, 10), of(2, 4)]);
    expect(turned.toHost({ start: 0, end: 4 })).toEqual({ start: 8, end: 8 });
    expect(turned.toHost({ start: 2, end: 4 })).toEqual({ start: 2, end: 4 });
    expect(turned.toHost({ start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
    expect(joinTexts([of(2, 4), of(8, 10)]).toHost({ start: 1, end: 3 })).toEqual({ start: 3, end: 9 });
  });

  test('is all of what is written otherwise for a part of it', () => {
    const text = new TextBuilder(MappedText.of(HOST)).keep(0, 2).escaped('abc', { start: 2, end: 7 }).build();
    expect(text.toHost({ start: 3, end: 4 })).toEqual({ start: 2, end: 7 });
    expect([text.hostOffset(3), text.hostOffset(5)]).toEqual([2, 7]);
    expect(segmentsOf(text.slice(3, 4))).toEqual(['escaped b 2-7']);
  });

  test('is the start where there is no text', () => {
    const nothing = joinTexts([]);
    expect([nothing.text, nothing.segmentAt(0), nothing.toHost({ start: 0, end: 0 })]).toEqual([
      '',
      undefined,
      { start: 0, end: 0 },
    ]);
  });
});

test.each([
  [0, 'verbatim'],
  [1, 'verbatim'],
  [2, 'escaped'],
  [3, 'verbatim'],
  [5, 'unknown'],
  [6, 'verbatim'],
  [8, 'verbatim'],
] as const)('the segment at %i is %s', (offset, kind) => {
  expect(MIXED.segmentAt(offset)?.kind).toBe(kind);
});

test.each([
  [0, 8, ['verbatim 01 0-2', 'escaped < 2-4', 'verbatim 45 4-6', 'unknown ? 6-8', 'verbatim 89 8-10']],
  [1, 4, ['verbatim 1 1-2', 'escaped < 2-4', 'verbatim 4 4-5']],
  [2, 3, ['escaped < 2-4']],
  [4, 6, ['verbatim 5 5-6', 'unknown ? 6-8']],
  [6, undefined, ['verbatim 89 8-10']],
  [7, undefined, ['verbatim 9 9-10']],
  [3, 3, []],
  [8, undefined, []],
  [4, 2, []],
])('from %i to %s are %j', (start, end, segments) => {
  expect(segmentsOf(MIXED.slice(start, end))).toEqual(segments);
});

describe('parts that are put together', () => {
  const builder = () => new TextBuilder(MappedText.of(HOST));

  test('are one segment where they stand side by side in the host', () => {
    const built = builder().keep(0, 2).keep(2, 4).keep(6, 8);
    expect(built.length).toBe(6);
    expect(segmentsOf(built.build())).toEqual(['verbatim 0123 0-4', 'verbatim 67 6-8']);
    expect(built.build().segments).toMatchObject([
      { start: 0, end: 4 },
      { start: 4, end: 6 },
    ]);
  });

  test('are several where text is written there in different ways, or they are escaped', () => {
    const write: Writer = (text) => `<${text}>`;
    expect(segmentsOf(builder().keep(0, 2, write).keep(2, 4, write).keep(4, 5).build())).toEqual([
      'verbatim 0123 0-4',
      'verbatim 4 4-5',
    ]);
    const escaped = builder().escaped('a', { start: 0, end: 1 }).escaped('b', { start: 1, end: 2 }).keep(2, 3);
    expect(segmentsOf(escaped.build())).toEqual(['escaped a 0-1', 'escaped b 1-2', 'verbatim 2 2-3']);
    expect(segmentsOf(builder().keep(0, 1).escaped('b', { start: 1, end: 2 }).build())).toEqual([
      'verbatim 0 0-1',
      'escaped b 1-2',
    ]);
  });

  test('of nothing leave no segment', () => {
    expect(builder().escaped('', { start: 0, end: 4 }).unknown('', { start: 0, end: 4 }).keep(1, 1).build()).toEqual(
      new MappedText('', []),
    );
  });

  test('are unknown where something in them is', () => {
    const outer = new TextBuilder(MIXED).escaped('a', { start: 4, end: 6 }).escaped('b', { start: 0, end: 5 }).build();
    expect(segmentsOf(outer)).toEqual(['unknown a 5-8', 'escaped b 0-6']);
  });
});

describe('what is written at a place', () => {
  const quoted: Writer = (text) => (text.includes('"') ? undefined : `"${text}"`);
  const doubled: Writer = (text) => (text === 'no' ? undefined : text + text);
  const outer = () => MappedText.of(HOST, { start: 0, end: 10 }, quoted);
  const writes = ({ segments }: MappedText, text: string) => segments.map(({ write }) => write(text));

  test('goes through the inner way first, then through the outer one', () => {
    expect(writes(new TextBuilder(outer()).keep(0, 2, doubled).build(), 'x')).toEqual(['"xx"']);
    expect(writes(new TextBuilder(outer()).escaped('a', { start: 0, end: 1 }, doubled).build(), 'x')).toEqual(['"xx"']);
    expect(writes(new TextBuilder(outer()).unknown('a', { start: 0, end: 1 }, doubled).build(), 'x')).toEqual(['"xx"']);
    expect(writes(new TextBuilder(outer()).keep(0, 2).escaped('a', { start: 2, end: 3 }).build(), 'x')).toEqual([
      '"x"',
      '"x"',
    ]);
    expect(writes(new TextBuilder(of(0, 4)).keep(0, 2, doubled).build(), 'x')).toEqual(['xx']);
    expect(writes(outer().slice(1, 2), 'x')).toEqual(['"x"']);
  });

  test('is one way alone where the other changes nothing', () => {
    expect(outer().slice(1, 2).segments[0]?.write).toBe(quoted);
    expect(new TextBuilder(of(0, 4)).keep(0, 2, doubled).build().segments[0]?.write).toBe(doubled);
    expect(new TextBuilder(of(0, 0)).unknown('$', { start: 0, end: 0 }).build().segments[0]?.write).toBe(asItIs);
  });

  test('cannot be written where one of the two cannot', () => {
    const built = new TextBuilder(outer()).keep(0, 2, doubled).build();
    expect([...writes(built, 'no'), ...writes(built, '"')]).toEqual([undefined, undefined]);
  });

  test('is one way for the same two ways, and another for others', () => {
    const other: Writer = (text) => text;
    const built = new TextBuilder(outer()).keep(0, 2, doubled).keep(2, 4, doubled).keep(4, 6, other).build();
    expect(segmentsOf(built)).toEqual(['verbatim 0123 0-4', 'verbatim 45 4-6']);
    const two = joinTexts([of(0, 2, quoted), of(2, 4, other), of(4, 6, quoted)]);
    const all = new TextBuilder(two).keep(0, 6, doubled).build();
    expect(writes(all, 'x')).toEqual(['"xx"', 'xx', '"xx"']);
    expect(all.segments[0]?.write).toBe(all.segments[2]?.write);
  });
});

test('texts one behind the other keep their places', () => {
  const joined = joinTexts([of(4, 6), MIXED.slice(2, 4), of(0, 0), of(8, 9)]);
  expect(joined.text).toBe('45<48');
  expect(segmentsOf(joined)).toEqual(['verbatim 45 4-6', 'escaped < 2-4', 'verbatim 4 4-5', 'verbatim 8 8-9']);
});

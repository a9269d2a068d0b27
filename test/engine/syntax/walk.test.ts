import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { type TreeNode, walk } from '../../../src/engine/syntax/walk.ts';

/** The text of each node of a kind in `kinds`, in the order in which `walk` leaves them. */
function leaving(text: string, kinds: readonly TreeNode['kind'][]): string[] {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const order: string[] = [];
  const leave = (node: TreeNode) => {
    if (kinds.includes(node.kind)) order.push(text.slice(node.span.start, node.span.end));
  };
  for (const item of script.items) walk(item, () => {}, leave);
  return order;
}

describe('walk', () => {
  test('leaves nodes in the order in which a program evaluates them', () => {
    const text = 'k:f /f1()/ { @a[f3()] = f2(); if (f4()) { f5(); } else { f6(); } while (f7()) { f8(g()); } }';
    expect(leaving(text, ['call'])).toEqual(['f1()', 'f2()', 'f3()', 'f4()', 'f5()', 'f6()', 'f7()', 'g()', 'f8(g())']);
  });

  test('visits loops, blocks with values, macros and functions', () => {
    const text = [
      'let @m = hash(10);',
      'macro twice($x) { $x + f0() }',
      'fn add($a : int64): int64 { return f1(); }',
      'k:f { for ($i : f2()..f3()) { f4(); } for ($kv : @m) { f5(); } $y = { f6(); f7() }; @m = if (f8()) { f9() } else { 1 }; }',
    ].join('\n');
    expect(leaving(text, ['call'])).toEqual(Array.from({ length: 10 }, (_, n) => `f${n}()`));
  });

  test('enters a node before its children', () => {
    const kinds: string[] = [];
    const [item] = parseScript('k:f { @a = 1 + 2; }').items;
    if (item) walk(item, (node) => kinds.push(node.kind));
    expect(kinds).toEqual(['probe', 'attach-point', 'block', 'assignment', 'binary', 'integer', 'integer', 'map']);
  });
});

describe('The tree', () => {
  test('tells the value of a block from its last statement', () => {
    const [macro, probe] = parseScript('macro m() { 1; 2 }\nk:f { 1; 2 }').items;
    expect(macro).toMatchObject({ body: { statements: [{}], value: { text: '2' } } });
    expect(probe).toMatchObject({ body: { statements: [{}, {}] } });
    expect(probe?.kind === 'probe' && probe.body.value).toBeUndefined();
  });

  test('keeps attach points as written and read', () => {
    const [probe] = parseScript('n=uprobe:"/a b":cpp:"ns::f(int, int)",\nkprobe:$1, t*:sched:* { }').items;
    expect(probe).toMatchObject({
      attachPoints: [
        {
          name: { text: 'n' },
          provider: 'uprobe',
          place: { path: { text: '/a b' }, language: { text: 'cpp' }, function: { text: 'ns::f(int, int)' } },
        },
        { provider: 'kprobe', text: 'kprobe:$1' },
        { provider: '', place: { providerPattern: { text: 't*' }, parts: [{ text: 'sched' }, { text: '*' }] } },
      ],
    });
  });

  test('holds every literal as written', () => {
    const literals = {
      integer: ['0', '0x1F', '1_000', '1e6', '5ul'],
      duration: ['5s', '100ms', '1h'],
      string: ['"a\\n"'],
    };
    for (const [kind, texts] of Object.entries(literals)) {
      for (const text of texts) {
        const [probe] = parseScript(`k:f { @x = ${text}; }`).items;
        expect(probe).toMatchObject({ body: { statements: [{ value: { kind, text } }] } });
      }
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { modelScript, partAt } from '../../../src/engine/program/script-model.ts';
import { mentionsVariable, Unread } from '../../../src/engine/program/unread.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

/** What is known of a text of which the parts between « and » were not read. */
function unreadOf(marked: string): Unread {
  const unread: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) unread.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const items = [...text.matchAll(/\w+:\w+ \{[^}]*\}/g)].map(({ index, 0: found }) => ({
    ...parseScript('BEGIN { }').items[0],
    span: { start: index, end: index + found.length },
  }));
  return new Unread({ unread, text, items: items as ConstructorParameters<typeof Unread>[0]['items'] });
}

describe('what was not read', () => {
  test('is nothing, or something within a stretch of the text', () => {
    expect(unreadOf('kprobe:f { @a = 1; }').any).toBe(false);
    const unread = unreadOf('ab«cd»ef');
    expect(unread.any).toBe(true);
    const spans = [
      [2, 4],
      [0, 6],
      [3, 4],
      [2, 3],
      [0, 2],
    ];
    expect(spans.map(([start = 0, end = 0]) => unread.within({ start, end }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['«$a = 1; $b»', ['$a', '$b']],
    ['$x = 1; «$a = ;» $y', ['$a']],
    ['«$1 + $_b2»', ['$_b2']],
    // Only a semicolon is missing: the two statements around it.
    ['{ $a = 1; $b = 2«» $c = 3; $d = 4; }', ['$b', '$c']],
    ['{ $a = 1«»; $b = 2 }', ['$a']],
    ['{ $a «»{ $b } }', ['$a']],
  ])('%s may set %j', (text, variables) => {
    expect([...unreadOf(text).variables]).toEqual(variables);
  });

  test('is looked at up to 500 characters around a missing semicolon', () => {
    const blank = (length: number) => ' '.repeat(length);
    expect([...unreadOf(`$a${blank(498)}«»${blank(498)}$b`).variables]).toEqual(['$a', '$b']);
    expect([...unreadOf(`$a${blank(499)}«»${blank(499)}$b`).variables]).toEqual([]);
  });

  test.each([
    ['«let @a = hash(5)»', true, false],
    ['« let @a»', true, false],
    ['«@a = percpulruhash(5)»', true, false],
    ['«@a = array(5)»', true, false],
    ['«@a = 5»', false, false],
    ['«@a = lruhash(5)»', true, false],
    ['«@a = percpuhash(5)»', true, false],
    ['«@a = percpuarray(5)»', true, false],
    ['«@a = myhash(5)»', false, false],
    ['«@a = hashes(5)»', false, false],
    ['«letter @a»', false, false],
    ['«x; let @a»', false, false],
    ['«let » «let @a»', true, true],
    ['«let @b, @a»', true, true],
    ['«x» let @a = hash(5)', false, false],
    ['«kprobe:f { let @a = hash(5) }»', false, false],
    ['kprobe:f { } «let @a = hash(5)»', true, false],
    ['«let @a = hash(5)» kprobe:f { }', true, false],
    ['«let »', true, true],
    ['«outlet @a»', false, false],
    ['kprobe:f { «let @a = hash(5)» }', false, false],
  ])('%s may declare @a: %s, and another map: %s', (text, own, other) => {
    expect(unreadOf(text).mayDeclare('@a')).toBe(own);
    expect(unreadOf(text).mayDeclare('@b')).toBe(other);
  });

  test.each([
    ['«fentry:f»', true],
    ['«KFUNC : f»', true],
    ['«fr:f»', true],
    ['«f:f»', true],
    ['«fexit:f»', true],
    ['«kretfunc:f»', true],
    ['«f(x)»', false],
    ['«ff:f»', false],
    ['«kprobe:f» «queued_spin_lock_slowpath»', true],
    ['«_raw_spin_lock»', true],
    ['«kprobe:f»', false],
    ['«myfentry:f»', false],
    ['«queued_spin_lock»', false],
    ['fentry:f «x»', false],
  ])("%s may switch bpftrace's guard on: %s", (text, may) => {
    expect(unreadOf(text).mayTriggerGuard).toBe(may);
  });

  test('may guard a probe that names cpu and has a gap', () => {
    const guards = (text: string) => unreadOf(text).mayGuard({ start: 0, end: text.replace(/[«»]/g, '').length });
    expect(guards('kprobe:f { if (@g[cpu]) «x» }')).toBe(true);
    expect(guards('kprobe:f { if (@g[cpu]) x }')).toBe(false);
    expect(guards('kprobe:f { if (@g[cpus]) «x» }')).toBe(false);
  });
});

test('a key may rest on a variable', () => {
  expect(['$a', '(pid,$a)', 'pid', '$1'].map(mentionsVariable)).toEqual([true, true, false, false]);
});

describe('a script with imports', () => {
  const MAIN = 'kprobe:f { @a = 1; }\n';
  const file = (path: string, text: string) => ({ path, script: parseScript(text), statement: { start: 0, end: 0 } });
  const files = [file('one.bt', 'kprobe:g { $one = ; @b[$one] = 1; }\n'), file('two.bt', 'kprobe:h { $two = ; }\n')];
  const model = modelScript(parseScript(MAIN), files);

  test('has what was not read of each file, in its own words', () => {
    expect([...model.unread.variables].sort()).toEqual(['$one', '$two']);
    expect(model.unread.within({ start: 0, end: MAIN.length })).toBe(false);
  });

  test('has the probes of the files first, and knows where each place is', () => {
    const places = model.probes.map(({ probe, partial }) => {
      const part = partAt(model, probe.span);
      const text = part?.file.script.text ?? MAIN;
      const span = part?.span ?? probe.span;
      return [part?.file.path, text.slice(span.start, span.start + 8), partial];
    });
    expect(places).toEqual([
      ['one.bt', 'kprobe:g', true],
      ['two.bt', 'kprobe:h', true],
      [undefined, 'kprobe:f', undefined],
    ]);
  });
});

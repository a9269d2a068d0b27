import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { SyntaxError as ScriptSyntaxError } from '../../../src/engine/syntax/tree.ts';
import { walk } from '../../../src/engine/syntax/walk.ts';
import { LineMap } from '../../../src/text/position.ts';
import { describeCase, slipCases } from './slip-cases.ts';

const GOOD = 'kprobe:good { @g = count(); }';

describe('A slip', () => {
  const cases = slipCases();

  test.each(cases)('$title', ({ text, block }) => {
    expect(describeCase(text)).toBe(block);
  });

  test('there are many, and none twice', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(180);
  });
});

/** What a hint says to do, done; undefined where a person has to think. */
function follow(text: string, { span, message, hint = '' }: ScriptSyntaxError): string | undefined {
  const own = text.slice(span.start, span.end);
  const put = (piece: string) => text.slice(0, span.start) + piece + text.slice(span.end);
  const written = /^Write (\S+)\.$/.exec(hint)?.[1];
  if (written !== undefined && /^bpftrace has no|^U\+/.test(message)) return written === '"' ? undefined : put(written);
  const number = /: write (\w+)\.$/.exec(hint)?.[1];
  if (number !== undefined && message.endsWith('is not a number.')) return put(number);
  const sigil = /write (@\w+) or \$\w+\.$/.exec(hint)?.[1];
  if (sigil !== undefined) return put(own.replace(/^\w+/, sigil));
  if (/^A variable begins with \$/.test(hint)) return put(`$${own}`);
  if (hint === '= assigns; write == to compare.') return put('==');
  if (/^Expected ';' after this/.test(message)) return put(';');
  if (hint === "Remove the ',' before it.")
    return text.slice(0, span.start).replace(/,\s*$/, '') + text.slice(span.start);
  if (hint === "Remove the ';' before it.")
    return text.slice(0, span.start).replace(/;\s*$/, '') + text.slice(span.start);
  if (/^Remove (?:it|the line|this)\b|^Leave this word out/.test(hint)) return put('');
  if (hint === 'Write an ordinary space.') return put(' ');
  return undefined;
}

describe('A hint', () => {
  const hints = slipCases().flatMap(({ title, text }) => {
    const { errors } = parseScript(text);
    const followed = errors.length === 1 && errors[0] ? follow(text, errors[0]) : undefined;
    return followed === undefined ? [] : [{ title, followed }];
  });

  test.each(hints)('mends $title', ({ followed }) => {
    expect(parseScript(followed).errors).toEqual([]);
  });

  test('can often be followed without thinking', () => {
    expect(hints.length).toBeGreaterThan(50);
  });
});

describe('A place where nothing is expected', () => {
  test.each(['kprobe:f { $x++ $y; }', 'kprobe:f { @x = 1 ~ 2; }', 'kprobe:f { `; }'])('%s', (text) => {
    const [error] = parseScript(text).errors;
    expect(error?.message).toMatch(/^Expected /);
    expect(error?.message).not.toMatch(/[a-z][A-Z]|undefined/);
  });
});

describe('Several slips', () => {
  test('in several probes are all reported, in order', () => {
    const text = ['kprobe:a { @x = ; }', GOOD, 'kprobe:b { $y = 1 $z = 2; }', 'kprobe:c { if (1) f(); }'].join('\n');
    const script = parseScript(text);
    const lines = new LineMap(text);
    expect(script.errors.map((error) => lines.position(error.span.start).line)).toEqual([1, 3, 4]);
    expect(script.items).toHaveLength(4);
  });

  test.each([
    ['two statements', '{ @x = ; @y = 1; @z = 1 +; }', ["found ';'", "found ';'"]],
    ['statements in blocks', '{ if (1) { @x = ; } @y = 1; while (1) { $a $b; } }', ["found ';'", "before '$b'"]],
    ['a condition and a statement', '{ if (pid = 1) { @a = 1; } @x = ; }', ["found '='", "found ';'"]],
    ['a body and its else', '{ if (1) { @x = ; } else { @y = 1; } @z = ; }', ["found ';'", "found ';'"]],
    ['the last statement', '{ @x = ; @y = }', ["found ';'", "found '}'"]],
    ['a predicate and a statement', '/pid = 1/ { @x = ; }', ["found '='", "found ';'"]],
    ['a loop as in C, which is one', '{ for ($i = 0; $i < 5; $i++) { @x = 1; } @y = 1; }', ["found '='"]],
  ])('in one probe: %s', (_what, rest, found) => {
    const messages = parseScript(`kprobe:f ${rest}\n${GOOD}`).errors.map(({ message }) => message);
    expect(messages).toHaveLength(found.length);
    found.forEach((end, index) => {
      expect(messages[index]).toContain(end);
    });
  });

  test('in one probe are not reported without end', () => {
    const { errors, items } = parseScript(`kprobe:f { ${'@x = ; '.repeat(50)} }\n${GOOD}`);
    expect(errors).toHaveLength(5);
    expect(items).toHaveLength(1);
  });

  test('many missing braces hide no probe', () => {
    const text = Array.from({ length: 50 }, (_, n) => `kprobe:f${n} { @x = ${n}${n % 2 ? '; }' : ''}`).join('\n');
    const script = parseScript(text);
    expect(script.errors).toHaveLength(25);
    expect(script.items).toHaveLength(50);
  });

  test('no message shows a name of a grammar rule', () => {
    const fragments = [
      '@',
      '$x',
      'if',
      '(',
      ')',
      '{',
      '}',
      '[',
      ';',
      '=',
      '1',
      '"a"',
      '.',
      '->',
      'for',
      'let',
      '?',
      ':',
      '/',
      'struct',
    ];
    for (const first of fragments) {
      for (const second of fragments) {
        for (const error of parseScript(`kprobe:f { ${first} ${second}`).errors) {
          expect(error.message).not.toMatch(/[a-z][A-Z]|Keyword|undefined/);
        }
      }
    }
  });
});

describe('Limits', () => {
  test('after 100 errors the rest is not read, and that is said', () => {
    const { errors } = parseScript('kprobe:f { @x = ; }\n'.repeat(500));
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)?.message).toMatch(/^There are too many errors: the rest of the file was not read\./);
  });

  test('a probe of a megabyte is refused at once, its neighbours are read', () => {
    const { errors, items } = parseScript(`kprobe:f { ${'@x = 1; '.repeat(131_072)} }\n${GOOD}\n`);
    expect(errors.map((error) => error.message)).toEqual(['This is too long to be read: split it into several.']);
    expect(items).toHaveLength(1);
  });

  test('a caller that has little stack left gets an error, not an exception', () => {
    const script = `kprobe:f { @x = ${'('.repeat(60)}1${')'.repeat(60)}; }`;
    const depthOfStack = (): number => {
      try {
        return 1 + depthOfStack();
      } catch {
        return 1;
      }
    };
    const below = <Result>(levels: number, call: () => Result): Result =>
      levels === 0 ? call() : below(levels - 1, call);
    const room = depthOfStack();
    for (const share of [0, 0.3, 0.5, 0.7]) {
      const { items, errors } = below(Math.floor(room * share), () => parseScript(script));
      expect([items.length, ...errors.map((error) => error.message)]).toEqual(
        items.length === 1
          ? [1]
          : [0, 'Brackets or conditionals are nested more than 64 levels deep here: nest them less.'],
      );
    }
  });
});

describe('A last probe that is not closed', () => {
  test.each([
    ['fexit:f { @b[pid] = 3; @a[comm] = 3;', 2],
    ['fexit:f { if (pid) { @b[pid] = 3; @a[comm] = 3; ', 2],
    ['fexit:f { @b[pid] = 3; @a[comm] = 3', 2],
    ['fexit:f { @b[pid] = 3; @a[comm] = 3; /* the end', 2],
    ['fexit:f { ', 0],
  ])('%s is read as if it ended there', (text, statements) => {
    const script = parseScript(`fentry:f { @b[pid] = 2; }\n${text}\n`);
    expect(script.errors).toHaveLength(1);
    expect(script.errors[0]?.message).toContain('is never closed.');
    expect(script.unread.length).toBeGreaterThan(0);
    expect(script.items.map(({ kind }) => kind)).toEqual(['probe', 'probe']);
    const [, last] = script.items;
    const assigned: string[] = [];
    if (last !== undefined)
      walk(last, (node) => {
        if (node.kind === 'assignment') assigned.push(node.kind);
      });
    expect(assigned).toHaveLength(statements);
  });

  test.each(['fexit:f { @b[pid', 'fexit:f { printf("a', 'fexit:f /pid == 1/', 'fexit:f'])(
    '%s says too little',
    (text) => {
      const { items, unread } = parseScript(`fentry:f { @b[pid] = 2; }\n${text}`);
      expect(items).toHaveLength(1);
      expect(unread.length).toBeGreaterThan(0);
    },
  );
});

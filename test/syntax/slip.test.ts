import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../src/syntax/parse.ts';
import { LineMap } from '../../src/syntax/position.ts';

interface Slip {
  readonly title: string;
  readonly text: string;
  /** Line and column, from 1. */
  readonly at: readonly [number, number];
  readonly message: string;
  readonly hint?: string;
  readonly expected?: readonly string[];
  /** The attach points of the probes that are still there. */
  readonly left: readonly string[];
}

const GOOD = 'kprobe:good { @g = count(); }';

const SLIPS: readonly Slip[] = [
  {
    title: 'a missing semicolon, reported where it belongs',
    text: `kprobe:f {\n  @a = count()\n  @b = 1;\n}\n${GOOD}\n`,
    at: [2, 15],
    message: "Expected ';' after this, before '@b'.",
    hint: "Statements are separated by ';'.",
    expected: ["';'", "'}'", 'an operator'],
    left: ['kprobe:good'],
  },
  {
    title: 'a brace that is missing before the next probe',
    text: `kprobe:f { @a = 1;\n${GOOD}\nEND { clear(@a); }\n`,
    at: [1, 10],
    message: "This '{' is never closed.",
    hint: "Add the missing '}'.",
    expected: ["'}'"],
    left: ['kprobe:good', 'END'],
  },
  {
    title: 'a brace that is missing inside the last probe',
    text: `${GOOD}\nkprobe:f { if (pid == 1) { @a = 1; }`,
    at: [2, 10],
    message: "This '{' is never closed.",
    left: ['kprobe:good'],
  },
  {
    title: 'a brace too many',
    text: `${GOOD} }\nkprobe:f { @a = 1; }`,
    at: [1, 31],
    message: "This '}' closes nothing.",
    left: ['kprobe:good', 'kprobe:f'],
  },
  {
    title: '= for == in a predicate',
    text: `kprobe:f /pid = 1/ { @a = 1; }\n${GOOD}`,
    at: [1, 15],
    message: "Expected '/' at the end of the predicate or an operator, found '='.",
    hint: '= assigns; write == to compare.',
    left: ['kprobe:good'],
  },
  {
    title: '= for == in a condition',
    text: `kprobe:f { if (pid = 1) { @a = 1; } }\n${GOOD}`,
    at: [1, 20],
    message: "Expected ')' or an operator, found '='.",
    hint: '= assigns; write == to compare.',
    left: ['kprobe:good'],
  },
  {
    title: 'a predicate that does not end',
    text: `kprobe:f /pid == 1 { @a = 1; }\n${GOOD}`,
    at: [1, 20],
    message: "Expected '/' at the end of the predicate, found '{'.",
    hint: 'A predicate stands between slashes: /pid == 1/ { ... }.',
    left: ['kprobe:good'],
  },
  {
    title: 'a string that is not closed',
    text: `kprobe:f { printf("abc); }\n${GOOD}`,
    at: [1, 19],
    message: 'This string is never closed.',
    hint: 'A string ends on the line it begins on: add the closing ".',
    left: ['kprobe:good'],
  },
  {
    title: 'a comment that is not closed',
    text: `kprobe:f { @a = 1; /* why }\n${GOOD}`,
    at: [1, 20],
    message: 'This comment is never closed.',
    expected: ["'*/'"],
    left: ['kprobe:good'],
  },
  {
    title: '-> on a map',
    text: `kprobe:f { @a->b = 1; }\n${GOOD}`,
    at: [1, 18],
    message: "Expected ';', '}' or an operator, found '='.",
    hint: 'A map has no members: give it a key, @x["name"], or store a tuple.',
    left: ['kprobe:good'],
  },
  {
    title: 'a missing @ or $',
    text: `kprobe:f { start[tid] = nsecs; }\n${GOOD}`,
    at: [1, 23],
    message: "Expected ';' or '}', found '='.",
    hint: 'A map begins with @ and a variable with $: write @start or $start.',
    left: ['kprobe:good'],
  },
  {
    title: 'a missing $ in a loop',
    text: `kprobe:f { for (i : 0..5) { } }\n${GOOD}`,
    at: [1, 17],
    message: "Expected a variable, found 'i'.",
    hint: 'A variable begins with $: write $i.',
    left: ['kprobe:good'],
  },
  {
    title: 'a loop as in C',
    text: `kprobe:f { for ($i = 0; $i < 5; $i++) { } }\n${GOOD}`,
    at: [1, 20],
    message: "Expected ':', found '='.",
    hint: 'Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.',
    left: ['kprobe:good'],
  },
  {
    title: 'a body without braces',
    text: `kprobe:f { if (pid == 1) @a = 1; }\n${GOOD}`,
    at: [1, 26],
    message: "Expected '{', found '@a'.",
    hint: 'The body needs braces, even for one statement.',
    left: ['kprobe:good'],
  },
  {
    title: 'single quotes',
    text: `kprobe:f { @a = 'x'; }\n${GOOD}`,
    at: [1, 17],
    message: "Expected an expression, found '''.",
    hint: 'Strings stand in double quotes.',
    expected: ['an expression'],
    left: ['kprobe:good'],
  },
  {
    title: 'an escape that bpftrace does not know',
    text: `kprobe:f { printf("\\d"); }\n${GOOD}`,
    at: [1, 20],
    message: 'bpftrace does not know the escape \\d in a string.',
    left: ['kprobe:good'],
  },
  {
    title: 'a number that is none',
    text: `kprobe:f { @a = 10k; }\n${GOOD}`,
    at: [1, 17],
    message: "'10k' is not a number.",
    left: ['kprobe:good'],
  },
  {
    title: 'a statement outside of probes',
    text: `@a = 1;\n${GOOD}`,
    at: [1, 4],
    message: "Expected ',', '/' or '{', found '='.",
    hint: 'Statements stand inside the braces of a probe: begin { ... }.',
    left: ['kprobe:good'],
  },
  {
    title: 'attach points without a comma',
    text: 'kprobe:f kprobe:g { }',
    at: [1, 10],
    message: "Expected ',', '/' or '{', found 'kprobe'.",
    hint: 'Several attach points of one probe are separated by commas.',
    left: [],
  },
  {
    title: 'a probe without a body',
    text: `${GOOD}\nkprobe:f`,
    at: [2, 9],
    message: "Expected '{', but the text ends here.",
    left: ['kprobe:good'],
  },
  {
    title: 'a provider that does not exist, in a list',
    text: `kprobbe:f, ${GOOD}`,
    at: [1, 1],
    message: "bpftrace has no provider 'kprobbe'.",
    hint: 'Did you mean kprobe?',
    left: ['kprobe:good'],
  },
  {
    title: 'a kprobe without a function',
    text: `kprobe: { @a = 1; }\n${GOOD}`,
    at: [1, 1],
    message: 'kprobe needs a function.',
    hint: 'Write kprobe:[module:]function.',
    left: ['kprobe:good'],
  },
  {
    title: 'a predicate that sticks to the function',
    text: `kprobe:f/pid==1/ { @a = 1; }\n${GOOD}`,
    at: [1, 8],
    message: 'A predicate needs a space before its first slash.',
    left: ['kprobe:good'],
  },
  {
    title: 'a rate that is none',
    text: `interval:s:1b { }\n${GOOD}`,
    at: [1, 12],
    message: "interval needs a number here, not '1b'.",
    left: ['kprobe:good'],
  },
  {
    title: 'an offset into a return probe',
    text: `kretprobe:f+4 { }\n${GOOD}`,
    at: [1, 11],
    message: 'kretprobe fires when the function returns: it takes no offset.',
    left: ['kprobe:good'],
  },
  {
    title: 'C after the probes',
    text: `${GOOD}\n#define A 1\n`,
    at: [2, 1],
    message: 'C definitions must come before the probes.',
    hint: 'Move it to the beginning of the file.',
    left: ['kprobe:good'],
  },
  {
    title: 'a config block without a semicolon between settings',
    text: `config = { max_map_keys = 1 stack_mode = perf }\n${GOOD}`,
    at: [1, 28],
    message: "Expected ';' after this, before 'stack_mode'.",
    left: ['kprobe:good'],
  },
];

describe('A slip', () => {
  test.each(SLIPS)('$title', ({ text, at, message, hint, expected, left }) => {
    const script = parseScript(text);
    expect(script.errors.map((error) => error.message)).toEqual([message]);
    const [error] = script.errors;
    const { line, column } = new LineMap(text).position(error?.span.start ?? -1);
    expect([line, column]).toEqual(at);
    if (hint !== undefined) expect(error?.hint).toBe(hint);
    if (expected) expect(error?.expected).toEqual(expected);
    const names = script.items.flatMap((item) => (item.kind === 'probe' ? item.attachPoints.map((p) => p.text) : []));
    expect(names).toEqual(left);
  });
});

describe('A place where nothing is expected', () => {
  test.each(['kprobe:f { $x++ $y; }', 'kprobe:f { 1++; }', 'kprobe:f { @x = 1 ~ 2; }', 'kprobe:f { `; }'])(
    '%s',
    (text) => {
      const [error] = parseScript(text).errors;
      expect(error?.message).toMatch(/^Expected /);
      expect(error?.message).not.toMatch(/[a-z][A-Z]|undefined/);
    },
  );
});

describe('Several slips', () => {
  test('in several probes are all reported, in order', () => {
    const text = ['kprobe:a { @x = ; }', GOOD, 'kprobe:b { $y = 1 $z = 2; }', 'kprobe:c { if (1) f(); }'].join('\n');
    const script = parseScript(text);
    const lines = new LineMap(text);
    expect(script.errors.map((error) => lines.position(error.span.start).line)).toEqual([1, 3, 4]);
    expect(script.items).toHaveLength(1);
  });

  test.each([
    ['two statements', '{ @x = ; @y = 1; @z = 1 +; }', ["found ';'", "found ';'"]],
    ['statements in blocks', '{ if (1) { @x = ; } @y = 1; while (1) { $a $b; } }', ["found ';'", "before '$b'"]],
    ['a condition and a statement', '{ if (pid = 1) { @a = 1; } @x = ; }', ["found '='", "found ';'"]],
    ['a body and its else', '{ if (1) { @x = ; } else { @y = 1; } @z = ; }', ["found ';'", "found ';'"]],
    ['the last statement', '{ @x = ; @y = }', ["found ';'", "found '}'"]],
    ['a statement and a predicate, of which the statement is not reached', '/pid = 1/ { @x = ; }', ["found '='"]],
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
    expect(script.items).toHaveLength(25);
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
    expect(errors.at(-1)?.message).toBe('There are too many errors: the rest of the file was not read.');
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
        items.length === 1 ? [1] : [0, 'Brackets or conditionals are nested more than 64 levels deep here.'],
      );
    }
  });
});

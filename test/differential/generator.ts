import { type Expression, grammarRules } from './grammar-rules.ts';
import type { Random } from './random.ts';

/** The rules that an item may take at will; after that only what ends soonest is chosen. */
const FUEL = 140;
const GAPS = [' ', ' ', ' ', ' ', ' ', ' ', '', '', '\n', '\t', '\r\n', ' /* {" */ ', ' // }"\n'];

/**
 * Texts for rules whose own words would nearly always be nonsense: names that mean something, attach points of each
 * provider, bytes of C. The rules themselves are still walked in one case out of three.
 */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'identifier',
    ['pid', 'comm', 'x', 'count', 'f', 'nsecs', 'arg0', 'hash', 'A', 'struct_a', 'iffy', 'uint64', 'args'],
  ],
  ['word', ['x', 'field', 'uint64', 'int8', 'if', 'foo_t', 'a1', 'string', 'void', 'typeof', 'struct']],
  ['variable', ['$x', '$y', '$_1', '$if']],
  ['mapName', ['@', '@a', '@b_1', '@if']],
  ['natural', ['1', '2', '10']],
  ['decimal', ['0', '1', '42', '1_000', '18446744073709551615', '18446744073709551616']],
  ['hexDigit', ['0', '7', 'a', 'F']],
  ['exponent', ['e3', 'e0', 'E6', 'e1_0']],
  [
    'attachPoint',
    [
      ...['kprobe:f', 'k:f', 'kretprobe:vfs_*', 'BEGIN', 'END', 'begin', 'tracepoint:sched:sched_switch', 't*:sched:*'],
      ...['uprobe:/bin/sh:f', 'u:/a//b:f+4', 'uprobe:"/a b":"ns::f(int, char)"', 'kprobe:$1', 'fentry:vmlinux:f'],
      ...['interval:s:1', 'i:1s', 'profile:hz:99', 'usdt:/a:b:c', 'iter:task', 'self:signal:SIGUSR1', 'n=kprobe:f'],
      ...['rawtracepoint:x', 'software:faults:1', 'w:0x10:8:rw', 'kprobe:f+0x10', '*:f', 'kprobe:"f":x', 'h:*:1'],
    ],
  ],
  ['statementEnd', [';', ';', ';', ';', ';', ';', ';', ';', ';', '']],
  [
    'CDefinition',
    [
      ...['struct a { int x; };', 'struct a { int x; }', 'union u { int a; char b[4]; };', 'enum e { A, B = 2 };'],
      ...['struct a { struct { int b:3; } c; union { int d; }; };', 'enum { A }', 'struct a { void (*f)(int); };'],
      ...['struct __attribute__((packed)) a { int x; };', 'struct a { int x; } __attribute__((packed));'],
    ],
  ],
  ['attributeKeyword', ['']],
  ['bracket', ['']],
  ['stringLiteral', ['"a"', '""', '"\\n"', '"%d // {"', '"\\x1f\\0"', '"\\"/*"', '"é"']],
  ['preprocessor', ['#include <a.h>\n', '#define X 1\n', '#define F(a) (a)\n', '#ifdef X\n', '#endif\n']],
  ['hexEscape', ['x1f', 'x0']],
  ['spaces', ['']],
]);

interface Piece {
  readonly text: string;
  /** White space and comments may stand before it. */
  readonly loose: boolean;
}

/** Writes programs by walking the rules of the grammar: each alternative of each rule is taken sooner or later. */
export class Generator {
  readonly #rules = grammarRules();
  readonly #heights = heightsOf(this.#rules);
  readonly #random: Random;
  #fuel = 0;
  /** The rules that were walked so far. */
  readonly walked = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** All rules that a script can hold. */
  get ruleNames(): readonly string[] {
    return [...this.#rules.keys()];
  }

  /** A text for a rule of the grammar. Lookaheads are left to chance, so it need not be valid. */
  write(rule: string): string {
    this.#fuel = this.#random.below(FUEL);
    let text = '';
    for (const piece of this.#apply(rule, [], true)) {
      if (piece.text === '') continue;
      const gap = piece.loose ? this.#random.pick(GAPS) : '';
      const merges = /\w$/.test(text) && /^\w/.test(piece.text) && piece.loose;
      text += (gap === '' && merges ? ' ' : gap) + piece.text;
    }
    return text;
  }

  /** A whole script: some items in an order that bpftrace takes, most of them probes. */
  writeScript(): string {
    const random = this.#random;
    const items: string[] = [];
    if (random.chance(0.1)) items.push(this.write('preprocessor'));
    if (random.chance(0.15)) items.push(this.write('CDefinition'));
    if (random.chance(0.1)) items.push(this.write('Config'));
    if (random.chance(0.05)) items.push(this.write('Import'));
    const others = ['MapDeclaration', 'Macro', 'Subprogram'];
    while (random.chance(0.2)) items.push(this.write(random.pick(others)));
    do items.push(this.write('Probe'));
    while (random.chance(0.3));
    return `${items.join('\n')}${random.chance(0.8) ? '\n' : ''}`;
  }

  #apply(name: string, bound: readonly Expression[], loose: boolean): Piece[] {
    const list = this.#list(name, bound, loose);
    if (list) return list;
    this.walked.add(name);
    this.#fuel--;
    const words = WORDS.get(name);
    if (
      words &&
      (name === 'spaces' || !this.#random.chance(name === 'attachPoint' ? 0.04 : 1 / 3) || this.#tokenOnly(name))
    )
      return [{ text: this.#random.pick(words), loose }];
    const rule = this.#rules.get(name);
    if (!rule) return [{ text: this.#builtIn(name), loose }];
    const syntactic = /^[A-Z]/.test(name);
    const pieces = this.#generate(rule, syntactic);
    // Only before the first piece of a lexical rule may white space stand, never inside.
    return pieces.map((piece, index) =>
      index === 0 ? { ...piece, loose } : syntactic ? piece : { ...piece, loose: false },
    );
  }

  /** Rules whose own walk would give raw bytes, which say nothing about the language. */
  #tokenOnly(name: string): boolean {
    return name === 'preprocessor' || name === 'CDefinition' || name === 'identifier' || name === 'word';
  }

  #list(name: string, [item, separator]: readonly Expression[], loose: boolean): Piece[] | undefined {
    const least = name.toLowerCase().startsWith('nonempty') ? 1 : 0;
    if (!/^(nonempty)?listOf$/i.test(name) || !item || !separator) return undefined;
    const count = this.#fuel <= 0 ? least : least + this.#random.below(3);
    return Array.from({ length: count }, (_, index) => [
      ...(index === 0 ? [] : this.#generate(separator, loose)),
      ...this.#generate(item, loose),
    ]).flat();
  }

  #generate(expression: Expression, loose: boolean): Piece[] {
    const random = this.#random;
    switch (expression.kind) {
      case 'nothing':
        return [];
      case 'terminal':
        return [{ text: expression.text, loose }];
      case 'any':
        return [{ text: String.fromCharCode(32 + random.below(95)), loose }];
      case 'range':
        return [{ text: this.#inRange(expression.from, expression.to), loose }];
      case 'sequence':
        return expression.of.flatMap((part) => this.#generate(part, loose));
      case 'choice':
        return this.#generate(this.#choose(expression.of), loose);
      case 'repeat': {
        const { least, most, of } = expression;
        const count = this.#fuel <= 0 ? least : least + (random.chance(0.4) ? 0 : random.below(most - least + 1));
        return Array.from({ length: count }, () => this.#generate(of, loose)).flat();
      }
      case 'rule':
        return this.#apply(expression.name, expression.arguments, loose);
    }
  }

  #choose(alternatives: readonly Expression[]): Expression {
    if (this.#fuel > 0) return this.#random.pick(alternatives);
    const heights = alternatives.map((alternative) => heightOf(alternative, this.#heights));
    return alternatives[heights.indexOf(Math.min(...heights))] ?? this.#random.pick(alternatives);
  }

  #inRange(from: string, to: string): string {
    const first = from.charCodeAt(0);
    // Mostly ASCII; the upper ends of the ranges are there for whoever writes other letters.
    const last = Math.min(to.charCodeAt(0), this.#random.chance(0.02) ? 0x2ff : Math.max(126, first));
    return String.fromCharCode(first + this.#random.below(Math.max(1, last - first + 1)));
  }

  #builtIn(name: string): string {
    switch (name) {
      case 'digit':
        return String(this.#random.below(10));
      case 'hexDigit':
        return this.#random.pick(['0', '9', 'a', 'f', 'A', 'F']);
      case 'letter':
      case 'alnum':
      case 'lower':
        return this.#random.pick(['a', 'x', 'z']);
      case 'upper':
        return this.#random.pick(['A', 'Z']);
      default:
        throw new TypeError(`The generator does not know the rule '${name}' of Ohm.`);
    }
  }
}

/** How many rules deep the shortest text of each rule is. */
function heightsOf(rules: ReadonlyMap<string, Expression>): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, rule] of rules) {
      const height = WORDS.has(name) ? 1 : 1 + heightOf(rule, heights);
      if (height < (heights.get(name) ?? Number.POSITIVE_INFINITY)) {
        heights.set(name, height);
        changed = true;
      }
    }
  }
  return heights;
}

function heightOf(expression: Expression, heights: ReadonlyMap<string, number>): number {
  switch (expression.kind) {
    case 'sequence':
      return Math.max(0, ...expression.of.map((part) => heightOf(part, heights)));
    case 'choice':
      return Math.min(...expression.of.map((part) => heightOf(part, heights)));
    case 'repeat':
      return expression.least === 0 ? 0 : heightOf(expression.of, heights);
    case 'rule':
      if (/^listOf$/i.test(expression.name)) return 0;
      if (/^nonemptyListOf$/i.test(expression.name))
        return Math.max(0, ...expression.arguments.map((part) => heightOf(part, heights)));
      return heights.get(expression.name) ?? (expression.name === 'hexDigit' ? 1 : Number.POSITIVE_INFINITY);
    default:
      return 0;
  }
}

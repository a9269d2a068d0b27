import { type Expression, grammarRules } from './grammar-rules.ts';
import type { Random } from './random.ts';

/** The rules that an item may take at will; after that only what ends soonest is chosen. */
const FUEL = 140;
/** Most tokens stand apart; the others touch, or have a comment or a new line between them. */
const GAPS = [' ', ' ', ' ', ' ', ' ', ' ', '', '', '\n', '\t', '\r\n', ' /* {" */ ', ' // }"\n'];

/** Texts for the tokens that are classes. */
const TOKENS: ReadonlyMap<string, readonly string[]> = new Map([
  ['<preprocessor line>', ['#include <a.h>\n', '#define X 1\n', '#define F(a) (a)\n', '#ifdef X\n', '#endif\n']],
  ['<variable>', ['$x', '$y', '$_1', '$if']],
  ['<map>', ['@', '@a', '@b_1', '@if']],
  ['<positional>', ['$1', '$#', '$10', '$01']],
  ['<decimal>', ['0', '1', '42', '1_000', '18446744073709551615', '18446744073709551616', '007', '1__0', '9_']],
  ['<digits>', ['0', '1', '09', '8']],
  [
    '<number>',
    [
      ...['0x1f', '0XFf', '0x_1', '0x', '1e3', '9E6', '1e19', '1e20', '0e3', '12e3', '1e0', '1_0e3', '01e3', '5s'],
      ...[
        '100ms',
        '7us',
        '1d',
        '1x',
        '1ul',
        '2u',
        '3ull',
        '4UL',
        '5L',
        '1e3ul',
        '1e3s',
        '0x1ul',
        '18446744073709551615s',
      ],
    ],
  ],
  ['<string>', ['"a"', '""', '"\\n"', '"%d // {"', '"\\x1f\\0"', '"\\"/*"', '"é"', '"\\377"', '"\\400"', '"\\q"']],
  [
    '<name>',
    ['x', 'count', 'f', 'hash', 'A', 'struct_a', 'iffy', 'uint64', 'int8', 'foo_t', 'string', 'void', 'field'],
  ],
  ['<lexer builtin>', ['pid', 'nsecs', 'arg0', 'args', 'kstack', 'ctx']],
  ['<builtin>', ['comm', 'cpu', 'retval', 'true', 'func', 'elapsed']],
  [
    '<attach point>',
    [
      ...['kprobe:f', 'k:f', 'kretprobe:vfs_*', 'BEGIN', 'END', 'begin', 'tracepoint:sched:sched_switch', 't*:sched:*'],
      ...['uprobe:/bin/sh:f', 'u:/a//b:f+4', 'uprobe:"/a b":"ns::f(int, char)"', 'kprobe:$1', 'fentry:vmlinux:f'],
      ...['interval:s:1', 'i:1s', 'profile:hz:99', 'usdt:/a:b:c', 'iter:task', 'self:signal:SIGUSR1', 'n=kprobe:f'],
      ...['rawtracepoint:x', 'software:faults:1', 'w:0x10:8:rw', 'kprobe:f+0x10', '*:f', 'h:cpu-cycles:1'],
    ],
  ],
]);

/** C is clang's language, which the grammar keeps as text: some of it will do. */
const RULES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'cDefinition',
    [
      ...['struct a { int x; };', 'struct a { int x; }', 'union u { int a; char b[4]; };', 'enum e { A, B = 2 };'],
      ...['struct a { struct { int b:3; } c; union { int d; }; };', 'enum { A }', 'struct a { void (*f)(int); };'],
      ...['struct __attribute__((packed)) a { int x; };', 'struct a { int x; } __attribute__((packed));'],
    ],
  ],
  ['statementEnd', [';', ';', ';', ';', ';', ';', ';', ';', ';', '']],
]);

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

  /** All rules of the grammar. */
  get ruleNames(): readonly string[] {
    return [...this.#rules.keys()];
  }

  /** A text for a rule of the grammar. Lookaheads are left to chance, so it need not be valid. */
  write(rule: string): string {
    this.#fuel = this.#random.below(FUEL);
    let text = '';
    for (const token of this.#apply(rule)) {
      const gap = this.#random.pick(GAPS);
      const merges = gap === '' && /\w$/.test(text) && /^\w/.test(token);
      text += (merges ? ' ' : gap) + token;
    }
    return text;
  }

  /** A whole script: some items in an order that bpftrace takes, most of them probes. */
  writeScript(): string {
    const random = this.#random;
    const items: string[] = [];
    if (random.chance(0.1)) items.push(this.write('preprocessor').trimStart());
    if (random.chance(0.15)) items.push(this.write('cDefinition'));
    if (random.chance(0.1)) items.push(this.write('config'));
    if (random.chance(0.05)) items.push(this.write('import'));
    const others = ['mapDeclaration', 'macro', 'subprogram'];
    while (random.chance(0.2)) items.push(this.write(random.pick(others)));
    do items.push(this.write('probe'));
    while (random.chance(0.3));
    return `${items.join('\n')}${random.chance(0.8) ? '\n' : ''}`;
  }

  /** Each place of the grammar where anything may stand again and again, with the scripts that repeat one thing there. */
  repetitions(): { readonly name: string; write(count: number): string }[] {
    return [...this.#rules].flatMap(([rule, expression]) =>
      repeatsIn(expression).flatMap((target, at) => {
        const name = `${rule}, repetition ${at + 1}`;
        const distances = heightsOf(this.#rules, target);
        if (!Number.isFinite(distances.get('script') ?? Number.POSITIVE_INFINITY)) return [];
        return [
          {
            name,
            write: (count) => this.#toward({ kind: 'rule', name: 'script' }, { target, distances, count }).join(' '),
          },
        ];
      }),
    );
  }

  /** The tokens of an expression on the shortest way to a repetition, which is then written so many times. */
  #toward(expression: Expression, way: Way): string[] {
    const { target, distances, count } = way;
    this.#fuel = 0;
    if (expression === target) {
      const piece = this.#generate(target.of);
      return Array.from({ length: count }, () => piece).flat();
    }
    const distance = (part: Expression) => heightOf(part, distances, target);
    switch (expression.kind) {
      case 'sequence': {
        const nearest = nearestOf(expression.of, distance);
        return expression.of.flatMap((part) => (part === nearest ? this.#toward(part, way) : this.#generate(part)));
      }
      case 'choice':
        return this.#toward(nearestOf(expression.of, distance), way);
      case 'repeat':
        return this.#toward(expression.of, way);
      case 'rule': {
        const rule = this.#rules.get(expression.name);
        if (!rule) throw new TypeError(`The generator does not know the rule '${expression.name}'.`);
        return this.#toward(rule, way);
      }
      default:
        return this.#generate(expression);
    }
  }

  #apply(name: string): string[] {
    this.walked.add(name);
    this.#fuel--;
    const texts = RULES.get(name);
    if (texts) return [this.#random.pick(texts)].filter((text) => text !== '');
    const rule = this.#rules.get(name);
    if (!rule) throw new TypeError(`The generator does not know the rule '${name}'.`);
    return this.#generate(rule);
  }

  #generate(expression: Expression): string[] {
    const random = this.#random;
    switch (expression.kind) {
      case 'nothing':
        return [];
      case 'terminal':
        return [random.pick(TOKENS.get(expression.text) ?? [expression.text])];
      case 'sequence':
        return expression.of.flatMap((part) => this.#generate(part));
      case 'choice':
        return this.#generate(this.#choose(expression.of));
      case 'repeat': {
        const { least, most, of } = expression;
        const count = this.#fuel <= 0 || random.chance(0.4) ? least : least + random.below(most - least + 1);
        return Array.from({ length: count }, () => this.#generate(of)).flat();
      }
      case 'rule':
        return this.#apply(expression.name);
    }
  }

  #choose(alternatives: readonly Expression[]): Expression {
    if (this.#fuel > 0) return this.#random.pick(alternatives);
    const heights = alternatives.map((alternative) => heightOf(alternative, this.#heights));
    return alternatives[heights.indexOf(Math.min(...heights))] ?? this.#random.pick(alternatives);
  }
}

type Repetition = Extract<Expression, { kind: 'repeat' }>;

/** The way to a repetition: how far away it is in each rule, and how often it is written. */
interface Way {
  readonly target: Repetition;
  readonly distances: ReadonlyMap<string, number>;
  readonly count: number;
}

function repeatsIn(expression: Expression): Repetition[] {
  switch (expression.kind) {
    case 'sequence':
    case 'choice':
      return expression.of.flatMap(repeatsIn);
    case 'repeat':
      return [...(expression.most > 1 ? [expression] : []), ...repeatsIn(expression.of)];
    default:
      return [];
  }
}

function nearestOf(parts: readonly Expression[], distance: (part: Expression) => number): Expression {
  const distances = parts.map(distance);
  const nearest = parts[distances.indexOf(Math.min(...distances))];
  if (nearest === undefined) throw new RangeError('There is nothing to choose from.');
  return nearest;
}

/** How many rules deep the shortest text of each rule is; with a target, how many rules lie on the way to it. */
function heightsOf(rules: ReadonlyMap<string, Expression>, target?: Repetition): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, rule] of rules) {
      const height = RULES.has(name) ? (target ? Number.POSITIVE_INFINITY : 1) : 1 + heightOf(rule, heights, target);
      if (height < (heights.get(name) ?? Number.POSITIVE_INFINITY)) {
        heights.set(name, height);
        changed = true;
      }
    }
  }
  return heights;
}

function heightOf(expression: Expression, heights: ReadonlyMap<string, number>, target?: Repetition): number {
  if (target !== undefined) return distanceTo(target, expression, heights);
  switch (expression.kind) {
    case 'sequence':
      return Math.max(0, ...expression.of.map((part) => heightOf(part, heights)));
    case 'choice':
      return Math.min(...expression.of.map((part) => heightOf(part, heights)));
    case 'repeat':
      return expression.least === 0 ? 0 : heightOf(expression.of, heights);
    case 'rule':
      return heights.get(expression.name) ?? Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}

function distanceTo(target: Repetition, expression: Expression, distances: ReadonlyMap<string, number>): number {
  if (expression === target) return 0;
  switch (expression.kind) {
    case 'sequence':
    case 'choice':
      return Math.min(...expression.of.map((part) => distanceTo(target, part, distances)));
    case 'repeat':
      return distanceTo(target, expression.of, distances);
    case 'rule':
      return distances.get(expression.name) ?? Number.POSITIVE_INFINITY;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

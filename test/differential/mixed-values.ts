import { CALL_ARGUMENTS } from '../../src/facts/call-arguments.ts';
import { CALL_TYPES, WORD_TYPES } from '../../src/facts/value-types.ts';
import type { Random } from './random.ts';

/** Values of every kind, for places where a release may or may not take them. */
const VALUES: readonly string[] = [
  ...['1', '-1', '0x10', '1 + 2', 'pid * 2', '!pid', 'pid == 1', 'pid && tid', 'true', '5ul', '$#'],
  ...['"x"', '"longer text"', 'str(0)', 'str(0, 4)', 'str($1)', 'comm', 'probe', 'username'],
  ...['kstack', 'kstack(3)', 'ustack', 'ustack(perf)', 'ksym(1)', 'usym(1)', 'kaddr("x")', 'buf("ab", 2)'],
  ...['ntop(1)', 'ntop(2, 1)', 'macaddr(1)', 'strftime("%H", nsecs)', 'strncmp(comm, "a", 1)', 'strcontains("a", "b")'],
  ...['(1, 2)', '("a", 1)', '(uint8)1', '(int64)pid', '(uint64*)1', 'curtask', 'rand', 'cgroup', 'elapsed', 'nsecs'],
  ...[
    '$n',
    '$s',
    '$k',
    '@n',
    '@s',
    '@c',
    '@h',
    '@k[1]',
    '@t["a"]',
    'exit()',
    'print(1)',
    '$n ? 1 : 2',
    '$n ? "a" : comm',
  ],
];
/** What the values above use. */
const BEFORE = '$n = 1; $s = comm; $k = kstack; @n = 1; @s = "a"; @c = count(); @h = hist(1); @k[1] = 1; @t["a"] = 1;';

const OPERATORS = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '==', '!=', '<', '<=', '>', '>=', '&&', '||'];
const CONVERSIONS = [
  '%d',
  '%s',
  '%r',
  '%x',
  '%5d',
  '%-5s',
  '%c',
  '%p',
  '%lld',
  '%i',
  '% d',
  '%+d',
  '%%',
  '%',
  '%.1f',
  '%y',
  '100% d',
];
const FUNCTIONS = [...CALL_ARGUMENTS.keys(), ...CALL_TYPES.keys()].filter(
  (name) => !/^(?:system|signal|override)/.test(name),
);
const FORMATS = ['printf', 'cat', 'debugf', 'errorf'];

type Template = (value: () => string, random: Random) => string;

/** Statements with places for values. */
const TEMPLATES: readonly Template[] = [
  (value) => `@a = ${value()}; @a = ${value()};`,
  (value) => `@a[1] = ${value()}; @b = @a[1] == ${value()};`,
  (value) => `@a[${value()}] = 1; @a[${value()}] = 2;`,
  (value) => `@a[1, ${value()}] = 1; @b = @a[1, ${value()}];`,
  (value) => `$x = ${value()}; $x = ${value()};`,
  (value) => `$x = ${value()}; if (pid) { $x = ${value()}; }`,
  (value) => `if (pid) { $x = ${value()}; } else { $x = ${value()}; @a = $x; }`,
  (value, random) => `@a = ${value()} ${random.pick(OPERATORS)} ${value()};`,
  (value, random) => `if (${value()} ${random.pick(OPERATORS)} ${value()}) { exit(); }`,
  (value, random) => `@a = ${random.pick(['-', '!', '~', '*', '(uint64)', '(int8)'])}${value()};`,
  (value) => `if (${value()}) { exit(); }`,
  (value) => `$x = ${value()}; $x++; $x += ${value()};`,
  (value) => `@a = ${value()}; @a++; @a -= ${value()};`,
  (value) => `@a = pid ? ${value()} : ${value()};`,
  (value) => `$x = ${value()}; @a = $x[0]; @b = $x.f;`,
  (value) => `@a = ${value()}; print(@a); clear(@a);`,
  (value) => `print(${value()}, 2);`,
  (value) => `@a[1] = count(); @a[${value()}] = count(); delete(@a[${value()}]);`,
  (value, random) => {
    const count = random.below(4);
    const given = Array.from({ length: count }, value).map((text) => `, ${text}`);
    const format = Array.from({ length: random.below(4) }, () => random.pick(CONVERSIONS)).join(' ');
    return `${random.pick(FORMATS)}("${format}"${given.join('')});`;
  },
  (value, random) => {
    const call = `${random.pick(FUNCTIONS)}(${Array.from({ length: random.below(5) }, value).join(', ')})`;
    return random.pick([`${call};`, `@a = ${call};`, `$x = ${call};`]);
  },
  (value, random) => `@a = ${random.pick(['sum', 'hist', 'max', 'avg', 'stats'])}(${value()}); @b = @a;`,
];

const HEADS = [
  'BEGIN',
  'interval:s:1',
  'uprobe:/bin/sh:main',
  'uretprobe:/bin/sh:main',
  'uprobe:/bin/sh:main, interval:s:1',
  'BEGIN /$1/',
];
const WORDS = [...WORD_TYPES.keys(), 'retval', 'func', 'arg8', 'arg12', 'arg0->x', 'args'];

/** A program that puts values of random kinds where others may be wanted. */
export function mixedProgram(random: Random): string {
  const value = () => (random.below(8) === 0 ? random.pick(WORDS) : random.pick(VALUES));
  const statement = random.pick(TEMPLATES)(value, random);
  return `${random.pick(HEADS)} { ${BEFORE} ${statement} }`;
}

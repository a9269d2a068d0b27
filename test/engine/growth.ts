import { Generator } from '../differential/generator.ts';
import { Random } from '../differential/random.ts';

/** A way in which a script can grow: `text` gives it with so many of one thing. */
export interface Growth {
  readonly name: string;
  text(count: number): string;
}

const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

const SLOW = 'native_queued_spin_lock_slowpath';

/** What the grammar alone does not show: text that means something to the model, the rules or the rewrites. */
const MEANINGFUL: Readonly<Record<string, (count: number) => string>> = {
  'probes that lock': (n) => `fentry:${SLOW} { @a[pid] = 2; @b[comm] = 2; }\n`.repeat(n),
  'probes that lock maps of their own': (n) => times(n, (at) => `fentry:${SLOW} { @m${at}[pid] = 2; }\n`),
  'pairs of probes that deadlock': (n) =>
    times(
      n,
      (at) =>
        `fentry:${SLOW} { @a${at}[pid] = 1; @b${at}[pid] = 1; }\nfexit:${SLOW} { @b${at}[pid] = 1; @a${at}[pid] = 1; }\n`,
    ),
  'attach points on the lock path': (n) =>
    `${times(n, (at) => `${at === 0 ? '' : ', '}fentry:${SLOW}`)} { @a[pid] = 1; }\n`,
  'maps of one probe': (n) => `fentry:${SLOW} { ${times(n, (at) => `@m${at}[pid] = 1; `)}}\n`,
  'keys of one map': (n) => `fentry:${SLOW} { ${times(n, (at) => `@m[pid + ${at}] = 1; `)}}\n`,
  'guarded probes': (n) =>
    `fentry:${SLOW} /@g[cpu] == 0/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`.repeat(n),
  'guards of their own': (n) =>
    `BEGIN { ${times(n, (at) => `for ($i : 0..ncpus) { @g${at}[$i] = sum(0); } `)}}\n${times(n, (at) => `fentry:${SLOW} /@g${at}[cpu] == 0/ { @g${at}[cpu] = sum(1); @a[pid] = 1; @g${at}[cpu] = sum(-1); }\n`)}`,
  'keys that BEGIN inserts': (n) =>
    `BEGIN { ${times(n, (at) => `@a[${at}] = 1; `)}}\nkprobe:f { ${times(n, (at) => `@a[${at}] = 1; `)}}\n`,
  'conditions on a key': (n) => `kprobe:f { ${times(n, (at) => `if (has_key(@a, ${at})) { @b = @a[${at}]; } `)}}\n`,
  'variables that name variables': (n) =>
    `kprobe:f { $v0 = pid; ${times(n, (at) => `$v${at + 1} = $v${at} + $v${at}; `)}@a[$v${n}] = 1; }\n`,
  'ignore comments in a row': (n) => `${'// bpftrace-guard: ignore[abba-deadlock] because\n'.repeat(n)}kprobe:f { }\n`,
  'ignore comments without a reason': (n) => `${'// bpftrace-guard: ignore[x]\n'.repeat(n)}kprobe:f { }\n`,
  'ignore comments behind probes': (n) => 'kprobe:f { } // bpftrace-guard: ignore[abba-deadlock] because\n'.repeat(n),
  'brackets of ignore comments that do not close': (n) => `// ${'bpftrace-guard:ignore['.repeat(n)}\nkprobe:f { }\n`,
  'rules of an ignore comment': (n) =>
    `// bpftrace-guard: ignore[${'abba-deadlock,'.repeat(n)}] because\nkprobe:f { }\n`,
  'macros that call the next one twice': (n) =>
    `${times(n, (at) => `macro m${at}(@m) { m${at + 1}(@m); m${at + 1}(@m); }\n`)}macro m${n}(@m) { @m[pid] = 1; }\nkprobe:f { m0(@a); }\n`,
  'macros that double what they are given': (n) =>
    `${times(n, (at) => `macro m${at}(e) { m${at + 1}(e + e); }\n`)}macro m${n}(e) { @a[e] = 1; }\nkprobe:f { m0(pid); }\n`,
  'macros whose arguments differ each time': (n) =>
    `${times(n, (at) => `macro m${at}(e) { m${at + 1}(e + 1); m${at + 1}(e + 2); }\n`)}macro m${n}(e) { @a[e] = 1; }\n${'kprobe:f { m0(pid); }\n'.repeat(n)}`,
  'calls of a macro': (n) => `macro m(@m) { @m[pid] = 1; }\nkprobe:f { ${'m(@a); '.repeat(n)}}\n`,
  'macros of one name': (n) => `${'macro m($x) { $x + 1 }\n'.repeat(n)}kprobe:f { ${'m($y); '.repeat(n)}}\n`,
  definitions: (n) => `${times(n, (at) => `#define M${at} @a[${at}] = 1\n`)}kprobe:f { }\n`,
  structs: (n) => `${times(n, (at) => `struct a${at} { int x; };\n`)}kprobe:f { }\n`,
  'members of a struct': (n) => `struct a { ${'int x; '.repeat(n)}};\nkprobe:f { }\n`,
  comments: (n) => `${'/* x */ // y\n'.repeat(n)}kprobe:f { }\n`,
  imports: (n) => `${times(n, (at) => `import "a${at}.bt";\n`)}kprobe:f { }\n`,
  'broken probes': (n) => 'kprobe:f { @a = = 1; }\n'.repeat(n),
  'broken statements': (n) => `kprobe:f { ${'@a = = 1; '.repeat(n)}}\n`,
  'probes that never end': (n) => 'kprobe:f { '.repeat(n),
  'stray brackets': (n) => ') '.repeat(n),
  'providers that do not exist': (n) => times(n, (at) => `foo${at}:bar { @a[pid] = 1; }\n`),
  'functions that do not exist': (n) => `kprobe:f { ${times(n, (at) => `prnt${at}(1); `)}}\n`,
  'wildcards of a name': (n) => `kprobe:${'*a'.repeat(n)} { @a[pid] = 1; }\n`,
  'letters of a string': (n) => `kprobe:f { @a["${'x'.repeat(n)}"] = 1; }\n`,
  'digits of a number': (n) => `kprobe:f { @a[${'1'.repeat(n)}] = 1; }\n`,
  'characters that are not seen': (n) => `// ${'\u202e'.repeat(n)}\nkprobe:f { }\n`,
  'nested blocks': (n) => `kprobe:f { ${'{ '.repeat(n)}${'} '.repeat(n)}}\n`,
  'nested brackets': (n) => `kprobe:f { @a = ${'('.repeat(n)}1${')'.repeat(n)}; }\n`,
};

/** Always takes the first choice, and as little as there can be. */
class Plainest extends Random {
  constructor() {
    super(0);
  }

  override next(): number {
    return 0;
  }
}

/** Every construct of the grammar that can be repeated, and what the grammar alone does not show. */
export function growths(): Growth[] {
  const generator = new Generator(new Plainest());
  const ofGrammar = generator.repetitions().map(({ name, write }): Growth => ({ name, text: write }));
  return [...ofGrammar, ...Object.entries(MEANINGFUL).map(([name, text]) => ({ name, text }))];
}

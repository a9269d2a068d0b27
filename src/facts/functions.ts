import { BUILTINS } from './builtins.ts';
import type { ProviderName } from './providers.ts';

/** Functions of every release, as far as the table of builtins does not have them: they never came or went, or nobody saw when. */
const OLDER_FUNCTIONS =
  'avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg ' +
  'signal sizeof stack stats str strncmp sum sym system time uaddr ustack usym zero';

/** Functions of the standard library that no script is meant to call, and words that can be called. */
const INNER_FUNCTIONS =
  'args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record offsetof ' +
  'stack_len static_assert typeinfo typeof usdt_arg';

/**
 * Every function that some release of bpftrace knows, and every word that may be one. Names that begin with two underscores are
 * left out: those are its own.
 */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...`${OLDER_FUNCTIONS} ${INNER_FUNCTIONS}`.split(' '),
  ...BUILTINS.flatMap(({ names }) => names),
]);

/** Where the functions come from. */
export const FUNCTIONS_SOURCE =
  'bpftrace src/lexer.l of 0.8 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1';

/** A word that only some probes have, and the providers for which every release refuses it, also as one attach point of several. */
interface ProbeWord {
  readonly word: RegExp;
  readonly refusedIn: ReadonlySet<ProviderName>;
  /** What to use, for the end of a message. */
  readonly where: string;
  readonly source: string;
}

const NO_ARGUMENTS: readonly ProviderName[] = [
  ...(['begin', 'end', 'interval', 'profile', 'software', 'hardware', 'watchpoint'] as const),
];
const SEEN = 'said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1';

/** Words by probe. Of a provider that is not named nothing is claimed. */
export const PROBE_WORDS: readonly ProbeWord[] = [
  {
    word: /^arg\d+$/,
    refusedIn: new Set([...NO_ARGUMENTS, 'tracepoint', 'kretprobe', 'uretprobe', 'fentry', 'fexit', 'iter']),
    where:
      'kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME',
    source: `"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${SEEN}`,
  },
  {
    word: /^retval$/,
    refusedIn: new Set([...NO_ARGUMENTS, 'tracepoint', 'kprobe', 'uprobe', 'usdt', 'rawtracepoint', 'iter']),
    where: 'kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret',
    source: `"The retval builtin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${SEEN}`,
  },
  {
    word: /^args$/,
    refusedIn: new Set([...NO_ARGUMENTS, 'kprobe', 'kretprobe', 'uretprobe', 'usdt']),
    where: 'tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on',
    source:
      '"The args builtin can only be used with tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1',
  },
  {
    word: /^arg(?:[89]|\d{2,})$/,
    refusedIn: new Set(['kprobe', 'uprobe']),
    where: 'no processor that bpftrace runs on passes more than eight arguments in registers',
    source:
      'bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.27.1 say "x86_64 doesn\'t support arg9" or "Unknown identifier"',
  },
  {
    word: /^func$/,
    refusedIn: new Set([...NO_ARGUMENTS, 'tracepoint']),
    where: 'kprobe, uprobe and their returns, and fentry and fexit are in a function; probe is the name of any probe',
    source: `"The func builtin can not be used with 'interval' probes", ${SEEN}`,
  },
];

/**
 * Functions whose value is only for a map, with how many arguments some release takes at least and at most. Source: "count() should
 * be directly assigned to a map", "lhist() requires 4 arguments", said by 0.17.0, 0.23.2 and 0.27.1.
 */
export const AGGREGATING: ReadonlyMap<string, { readonly least: number; readonly most: number }> = new Map([
  ['count', { least: 0, most: 0 }],
  ...['sum', 'avg', 'min', 'max', 'stats'].map((name) => [name, { least: 1, most: 1 }] as const),
  ['hist', { least: 1, most: 2 }],
  ['lhist', { least: 4, most: 4 }],
]);

/** The largest number of a positional parameter: "param $99999999999999999999 is out of integer range [1, 9223372036854775807]". */
export const LARGEST_PARAMETER = 2n ** 63n - 1n;

import { BPFTRACE_OPTIONS, type BpftraceOption, NAMED_PARAMETERS } from '../facts/bpftrace-options.ts';
import { atLeast, within } from '../facts/query/release.ts';

/** What a command line asks bpftrace for. */
export type Invocation =
  /** It prints something, and attaches nothing. */
  | { readonly kind: 'lists' }
  | {
      readonly kind: 'program';
      /** Where the program is: the text itself, standard input, or a file. */
      readonly source: { readonly text: string } | 'stdin' | { readonly path: string };
      /** `$1` and those behind it. */
      readonly parameters: readonly string[];
      /** The headers that it takes in before the program, and the folders in which headers are looked for, as written. */
      readonly headers: { readonly files: readonly string[]; readonly folders: readonly string[] };
    }
  /** What is wrong with it, or not known here, as a sentence. */
  | { readonly kind: 'unclear'; readonly why: string };

/** The values of `--mode` that attach nothing. */
const ATTACHES_NOTHING: readonly string[] = ['format', 'codegen', 'compiler-bench'];

/** Paths of standard input. */
const STANDARD_INPUT: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/**
 * Reads the arguments of bpftrace as it does itself: options may stand behind the script, up to a `--`, may be short for a longer
 * one that no other begins like, and the last `-e` counts. Source: getopt_long(3), bpftrace src/main.cpp parse_args().
 *
 * @param release of bpftrace.
 * @param posix POSIXLY_CORRECT is set: options end at the script.
 */
export function readArguments(args: readonly string[], release: string, posix = false): Invocation {
  const options = BPFTRACE_OPTIONS.filter((option) => within(release, option));
  const operands: string[] = [];
  let program = '';
  let lists = false;
  let mode = '';
  const headers: { files: string[]; folders: string[] } = { files: [], folders: [] };
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '--' || (posix && !isOption(argument))) {
      operands.push(...args.slice(argument === '--' ? at + 1 : at));
      break;
    }
    if (!isOption(argument)) {
      operands.push(argument);
      continue;
    }
    const given = argument.startsWith('--') ? longOption(argument, options) : shortOptions(argument, options);
    for (const { option, value: attached } of given) {
      if (option === undefined) return unclear(`bpftrace ${release} is not known to have the option ${attached}.`);
      if (!option.takes && attached !== undefined) return unclear(`${option.name} of bpftrace takes no value.`);
      const value = option.takes ? (attached ?? args[++at]) : '';
      if (value === undefined) return unclear(`${option.name} of bpftrace needs a value.`);
      // bpftrace ends as soon as it comes to one of these, whatever is behind it.
      if (ENDS.includes(option.name)) return { kind: 'lists' };
      if (option.means === 'program') program = value;
      if (option.means === 'lists') lists = true;
      if (option.means === 'mode') mode = value;
      if (option.means === 'formats') mode = 'format';
      if (option.means === 'header') headers.files.push(value);
      if (option.means === 'headers') headers.folders.push(value);
    }
  }
  if (lists || ATTACHES_NOTHING.includes(mode)) return { kind: 'lists' };
  if (program !== '')
    return { kind: 'program', source: { text: program }, parameters: numbered(operands, release), headers };
  const [file, ...behind] = operands;
  if (file === undefined) return unclear('There is no program: give bpftrace a script, or a program with -e.');
  const source = STANDARD_INPUT.includes(file) ? 'stdin' : { path: file };
  return { kind: 'program', source, parameters: numbered(behind, release), headers };
}

const ENDS: readonly string[] = ['-h', '--help', '-V', '--version', '--info'];

function unclear(why: string): Invocation {
  return { kind: 'unclear', why };
}

function isOption(argument: string): boolean {
  return argument.startsWith('-') && argument !== '-';
}

/** An option as it is given. Without an option, the value is what was written. */
interface Given {
  readonly option: BpftraceOption | undefined;
  readonly value?: string | undefined;
}

function longOption(argument: string, options: readonly BpftraceOption[]): readonly Given[] {
  const [, name = argument, value] = /^([^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
  const exact = options.find((option) => option.name === name);
  const [first, ...others] = options.filter((option) => option.name.startsWith(name));
  const option = exact ?? (others.length === 0 ? first : undefined);
  return [option === undefined ? { option, value: name } : { option, value }];
}

/** `-qve PROGRAM`, `-ePROGRAM`: the rest behind an option that takes a value is that value. */
function shortOptions(argument: string, options: readonly BpftraceOption[]): readonly Given[] {
  const given: Given[] = [];
  const letters = argument.slice(1);
  for (let at = 0; at < letters.length; at++) {
    const name = `-${letters.charAt(at)}`;
    const option = options.find((each) => each.name === name);
    if (option === undefined) return [...given, { option, value: name }];
    const rest = letters.slice(at + 1);
    if (option.takes) return [...given, { option, value: rest === '' ? undefined : rest }];
    given.push({ option });
  }
  return given;
}

function numbered(operands: readonly string[], release: string): readonly string[] {
  if (!atLeast(release, NAMED_PARAMETERS.from)) return operands;
  return operands.filter((operand) => !operand.startsWith('--'));
}

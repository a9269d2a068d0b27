import { mayRunBpftrace } from '../format.ts';
import type { MappedText } from '../mapped-text.ts';
import type { Findings } from '../program.ts';

/** What a command is given beside its words. */
export interface CommandInput {
  /** Where the command starts in the host. */
  readonly opens: number;
  /** What it reads from standard input, if the host says that. */
  readonly stdin?: (() => MappedText | undefined) | undefined;
}

/** Reads a word that holds a command for a shell. */
export type ShellInWord = (text: MappedText) => void;

/** The command itself, or an image of that name that a container runs: `/usr/bin/bpftrace`, `bpftrace-0.21`, `iovisor/bpftrace:v0.21`. */
const COMMAND = /(?:^|\/)bpftrace(?:[-:@][\w.:@-]+)?$/;

/** Options with a value in the next word. `-d` has one from release 0.21 on, which is the name of a stage. */
const WITH_VALUE = /^-[a-zA-Z]*[BIcfop]$|^--(?:include|info-format|mode|usdt-file-activation|cmd|pid)$/;
const STAGES: ReadonlySet<string | undefined> = new Set(
  'all ast codegen codegen-opt dis libbpf verifier parse types resolve'.split(' '),
);

/** `-e`, behind those short options of bpftrace that have no value: other commands have words such as `-type` and `-name`. */
const EVAL = /^-[bdkqvV]*e$/;

/** What only runs the command behind it, which is the next word that is no option, setting or number. */
const BEFORE_COMMAND: ReadonlySet<string> = new Set(
  'sudo doas env exec nohup nice ionice time timeout stdbuf setsid strace watch xargs command builtin !'.split(' '),
);

/**
 * Commands for which bpftrace is a file, a package or a process. The ones that run others are not listed: scripts have functions of
 * their own for that, and what they run is to be found.
 */
const RUN_NOTHING: ReadonlySet<string> = new Set(
  (
    'find fd ls ll stat file du readlink realpath test [ which whereis type hash man pkill pgrep killall kill pidof ps ' +
    'grep egrep fgrep zgrep rg ag ack sed awk gawk perl sort diff cmp head tail wc cat bat less tee ' +
    'rsync scp cp mv rm ln mkdir rmdir touch chmod chown install cd pushd tar zip unzip curl wget ' +
    'apt apt-get apt-cache aptitude dpkg dnf yum microdnf rpm apk pacman yay zypper emerge brew port snap pip pip3 npm gem cargo ' +
    'git make gmake cmake meson ninja gcc clang alias unalias export unset declare local readonly'
  ).split(' '),
);

/** The options by which `command` tells what a command is. */
const TELLS: ReadonlySet<string | undefined> = new Set(['-v', '-V']);

const SHELL = /(?:^|\/)(?:ba|da|k|z|a)?sh$/;

const STANDARD_INPUT: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/**
 * Finds what bpftrace is given by a command: the programs behind `-e`, those on standard input, and the paths of scripts. The
 * command may stand behind others that run it, such as `sudo` or `docker run`; a word with spaces may be a command of its own.
 */
export function readCommand(
  words: readonly MappedText[],
  { opens, stdin }: CommandInput,
  into: Findings,
  readShell: ShellInWord,
): void {
  const at = commandAt(words);
  for (const word of words.slice(0, at)) if (isCommandLine(word.text)) readShell(word);
  let index = at + 1;
  for (let word = words[index]; word !== undefined; word = words[++index]) {
    const { text } = word;
    const next = words[index + 1];
    const option = word.segments[0]?.kind === 'unknown' ? '' : text;
    if (/^-[a-zA-Z]*l[a-zA-Z]*$/.test(option) || option === '--help' || option === '--version') return;
    if (EVAL.test(option) || option === '--eval') {
      if (next !== undefined) into.add(next, opens);
      index += 1;
    } else if (/^-e./.test(option)) into.add(word.slice(2), opens);
    else if (option.startsWith('--eval=')) into.add(word.slice('--eval='.length), opens);
    else if (WITH_VALUE.test(option) || (option === '-d' && STAGES.has(next?.text))) {
      // `-c` runs a command, which may be bpftrace again.
      if (option.endsWith('c') && next !== undefined && isCommandLine(next.text)) readShell(next);
      index += 1;
    } else if (STANDARD_INPUT.has(text)) {
      const program = stdin?.();
      if (program !== undefined) into.add(program, opens);
      return;
    } else if (option !== '' && !option.startsWith('-')) {
      if (SHELL.test(text)) {
        // The name was that of an image, and a shell runs there: `docker run iovisor/bpftrace sh -c '...'`.
        for (const line of words.slice(index + 1)) readShell(line);
      } else if (isScriptPath(text)) into.scripts.add(text);
      return;
    }
  }
}

/** The index of the word behind which the options of bpftrace come; the number of words if there is none. */
function commandAt(words: readonly MappedText[]): number {
  if (runsNothing(words)) return words.length;
  // The last one before `-e`: `docker run iovisor/bpftrace bpftrace -e` has the name twice, as an image and as a command.
  let found: number | undefined;
  for (const [index, word] of words.entries()) {
    const { text } = word;
    if (isCommand(word)) found = index;
    else if (text === 'trace' && words[index + 1]?.text === 'run' && words[0]?.text.endsWith('kubectl'))
      return index + 1 + nodeOf(words.slice(index + 2));
    else if (found !== undefined && EVAL.test(text)) return found;
  }
  return found ?? words.length;
}

/** Whether the words are a command that does not run one of its arguments. */
function runsNothing(words: readonly MappedText[]): boolean {
  // What only a run knows, such as `$SUDO`, may be one of them too.
  const first = words.findIndex(
    ({ text, segments }) =>
      !(segments[0]?.kind === 'unknown' || BEFORE_COMMAND.has(nameOf(text)) || /^-|^\w+=|^[\d.]+[smhd]?$/.test(text)),
  );
  const name = nameOf(words[first]?.text ?? '');
  if (name === 'find') return !words.some(({ text }) => /^-(?:exec|ok)(?:dir)?$/.test(text));
  return RUN_NOTHING.has(name) || words.some(({ text }, at) => text === 'command' && TELLS.has(words[at + 1]?.text));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `kubectl trace run NODE -e`: how many words stand before the options. */
function nodeOf(words: readonly MappedText[]): number {
  return words.findIndex(({ text }) => text.startsWith('-')) === 0 ? 0 : Math.min(1, words.length);
}

/** Whether a word names bpftrace as a command. */
export function isCommand({ text }: MappedText): boolean {
  return COMMAND.test(text) && !text.startsWith('-');
}

/** Whether a word may hold a command with words of its own that runs bpftrace. */
export function isCommandLine(text: string): boolean {
  return mayRunBpftrace(text) && /\s/.test(text.trim());
}

/** A word of which only a run knows a part has a dollar sign. */
function isScriptPath(text: string): boolean {
  return text.length < 1000 && /^[\w@%+=:,./-]+$/.test(text);
}

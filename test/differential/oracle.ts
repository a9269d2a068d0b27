import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What bpftrace says of a script. `crashed` is neither: it ended before it could say. */
export interface Verdict {
  readonly verdict: 'accepted' | 'rejected' | 'crashed';
  /** What it wrote to its standard error. */
  readonly message: string;
}

/** Asks about many scripts at once, in the order given. */
export type Oracle = (texts: readonly string[]) => Promise<Verdict[]>;

/** Two processes at a time, as the parser works beside them. */
const PROCESSES = 2;

/** Prints the exit status of bpftrace for each file that its standard input names, and keeps what it said. */
const loop = (command: string) =>
  `while read -r f; do timeout 20 ${command} "$f" > "$f.out" 2> "$f.err" < /dev/null; echo $?; done`;

/** The grammar of bpftrace 0.27 alone: `--fmt` looks at nothing else. `command` is what scripts/bpftrace-027.sh prints. */
export function grammarOf027(command: string): Oracle {
  return (texts) =>
    ask(texts, [command, '--shell', '-c', loop('bpftrace --fmt')], ({ status, message }) => ({
      verdict: status === 0 ? 'accepted' : status === 1 ? 'rejected' : 'crashed',
      message,
    }));
}

/** What ends the work of the 0.17 parser before it has seen the whole script, other than its grammar. */
const STOPPED_017 =
  /Unknown function|must be applied to a map|Not a positional|unterminated string|invalid character|escape sequence|end of file|No attach points/;

/**
 * The grammar of bpftrace 0.17, which has no `--fmt`: a script is rejected exactly when it says "syntax error". With
 * `-d` it never attaches, and loads nothing into the kernel: it compiles, prints and ends.
 */
export function grammarOf017(command: string): Oracle {
  return (texts) =>
    ask(texts, ['/bin/sh', '-c', loop(`'${command}' -d`)], ({ status, message }) => ({
      verdict: message.includes('syntax error')
        ? 'rejected'
        : status > 1 || STOPPED_017.test(message)
          ? 'crashed'
          : 'accepted',
      message,
    }));
}

/** What a script needs beside itself to be compiled. */
export interface Surroundings {
  /** Kernel functions to be taken for traceable, whatever this machine's kernel says of them. */
  readonly traceable?: readonly string[];
  /** Files that it may import, by their names: they are put into its folder. */
  readonly files?: ReadonlyMap<string, string>;
}

/** All that bpftrace 0.27 says of a script before it loads anything: types and functions too. */
export function codegenOf027(command: string, { traceable = [], files = new Map() }: Surroundings = {}): Oracle {
  const list = traceable.length === 0 ? '' : '--traceable-functions /tmp/$$.functions';
  const before = list === '' ? '' : `printf '%s\\n' ${traceable.join(' ')} > /tmp/$$.functions; `;
  const after = list === '' ? '' : '; rm /tmp/$$.functions';
  return (texts) =>
    ask(
      texts,
      [command, '--shell', '-c', `${before}${loop(`bpftrace --mode codegen ${list}`)}${after}`],
      ({ status, message }) => ({
        verdict: status === 0 ? 'accepted' : status === 1 ? 'rejected' : 'crashed',
        message,
      }),
      files,
    );
}

/**
 * All that bpftrace 0.23 says of a script until its program is compiled. `--emit-elf` is its dry run: it loads a program of
 * its own to learn what the kernel can do, and neither loads nor attaches anything of the script.
 */
export function codegenOf023(command: string): Oracle {
  return (texts) =>
    ask(texts, [command, '--shell', '-c', loop('bpftrace --emit-elf /dev/null')], ({ status, message }) => ({
      verdict: status === 0 ? 'accepted' : status === 1 ? 'rejected' : 'crashed',
      message,
    }));
}

/**
 * All that bpftrace 0.17 says of a script in its dry run, which neither loads nor attaches; the machine's limits apart. It
 * sees the kernel's tracepoints in a mount namespace of its own where the machine has not mounted them.
 */
export function dryRunOf017(command: string): Oracle {
  const tracing = '/sys/kernel/tracing';
  const mounted = `[ -e ${tracing}/events ] || mount -t tracefs tracefs ${tracing} 2> /dev/null; `;
  return (texts) =>
    ask(texts, ['unshare', '--mount', '/bin/sh', '-c', mounted + loop(`'${command}' -d`)], ({ status, message }) => ({
      verdict:
        status > 1
          ? 'crashed'
          : /\bERROR: (?!Unknown error -1: couldn't set RLIMIT)/.test(message)
            ? 'rejected'
            : 'accepted',
      message,
    }));
}

interface Outcome {
  readonly status: number;
  readonly message: string;
}

async function ask(
  texts: readonly string[],
  command: readonly [string, ...string[]],
  judge: (outcome: Outcome) => Verdict,
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<Verdict[]> {
  // The chroot sees /tmp, whatever TMPDIR says.
  const folder = await mkdtemp('/tmp/bpftrace-guard-oracle-');
  try {
    const files = texts.map((_, index) => path.join(folder, `${index}.bt`));
    await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? '')));
    for (const [name, text] of beside) await writeFile(path.join(folder, name), text);
    const share = Math.ceil(files.length / PROCESSES);
    const shares = Array.from({ length: PROCESSES }, (_, index) => files.slice(index * share, (index + 1) * share));
    const statuses = (await Promise.all(shares.map((some) => statusesOf(command, some)))).flat();
    const verdicts: Verdict[] = [];
    for (const [index, file] of files.entries()) {
      const message = (await readFile(`${file}.err`, 'utf8')).trim();
      verdicts.push(judge({ status: statuses[index] ?? -1, message }));
    }
    return verdicts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function statusesOf(
  [program, ...options]: readonly [string, ...string[]],
  files: readonly string[],
): Promise<number[]> {
  if (files.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const statuses = output.trim().split('\n').map(Number);
      if (code === 0 && statuses.length === files.length) resolve(statuses);
      else
        reject(new Error(`'${program}' judged ${statuses.length} of ${files.length} scripts and ended with ${code}.`));
    });
    child.stdin.end(`${files.join('\n')}\n`);
  });
}

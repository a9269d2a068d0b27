import { Argument, Command, CommanderError, Help } from 'commander';
import { RULES } from '../engine/policy/rules/index.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { DEFAULT_TARGETS } from '../facts/query/population.ts';
import { renderTargets } from '../render/target-text.ts';
import { oneLine, USUAL_WIDTH, wrap } from '../render/terminal-text.ts';
import { Failure } from '../text/failure.ts';
import { audit } from './audit.ts';
import { baseline } from './baseline.ts';
import { type CheckOnlyOptions, check } from './check.ts';
import { completion, SHELLS, type Shell } from './completion.ts';
import { explain, listRules } from './explain.ts';
import { fix } from './fix.ts';
import { guardedRun } from './guarded-run.ts';
import { init } from './init.ts';
import { type KernelTableOptions, kernelTable } from './kernel-table.ts';
import { type LspOptions, lsp } from './lsp.ts';
import { type McpOptions, mcp } from './mcp.ts';
import {
  type AuditOptions,
  auditOptions,
  type BaselineOptions,
  baselineOptions,
  type FixOptions,
  fixOptions,
  type GuardedRunOptions,
  guardedRunOptions,
  lspOptions,
  mcpOptions,
  type ReviewOptions,
  reviewOptions,
  runOptions,
} from './options.ts';
import { review } from './review.ts';
import { STATUS, say, type Terminal, wantsColor, widthOf } from './terminal.ts';

const STATUSES =
  'Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest is still reported).';

const FIXES =
  'For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file is written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside of the repository.\nThe exit status is that of check on the result.';

const BASELINE =
  'The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. What was not judged cannot be accepted.';

const RUNS =
  'An error, what is not judged, and a fact of the machine that is not known and decides keep bpftrace from being started. The exit status is that of bpftrace, or if it was not started, 1 for findings, 2 for a wrong command line or configuration, and 3 for what is not judged.';

const COMPLETION =
  'bash: source <(bpftrace-guard completion bash)\nzsh: source <(bpftrace-guard completion zsh)\nfish: bpftrace-guard completion fish | source';

const AUDITS = `
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;

/**
 * Runs one command line.
 *
 * @param args what follows the program's name.
 * @returns the exit status; never throws for what a user can do wrong.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = STATUS.clean;
  const program = commandLine(terminal, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(handedOn(args), { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof Failure) {
      for (const sentence of error.sentences) say('error', sentence, terminal);
      return STATUS.wrongUse;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end the parsing too, with exit code 0; help that was not asked for, with 1.
    return error.exitCode === 0 ? STATUS.clean : STATUS.wrongUse;
  }
}

/**
 * A command line on which a `--` stands before the arguments of bpftrace: they begin where the options of `run` itself end, and
 * none of them is looked at.
 */
function handedOn(args: readonly string[]): string[] {
  const [first, ...rest] = args;
  if (first !== 'run') return [...args];
  const options = guardedRunOptions();
  let at = 0;
  for (let argument = rest[at]; argument !== undefined; argument = rest[at]) {
    const [name = '', value] = argument.split('=', 2);
    const option = options.find(({ long }) => long === name);
    if (option === undefined && !HELP.includes(argument)) break;
    at += option?.required === true && value === undefined ? 2 : 1;
  }
  // The value of the last option is missing, which is told as of any other.
  if (at > rest.length) return [...args];
  return [first, ...rest.slice(0, at), '--', ...rest.slice(rest[at] === '--' ? at + 1 : at)];
}

const HELP: readonly string[] = ['-h', '--help'];

/** The least room for what is said of an option beside it, in columns: commander does not break it into fewer. */
const BESIDE = 40;

/** An option or a command in the help; in a narrow terminal what is said of it stands below. */
function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? USUAL_WIDTH;
  const spaces = 4;
  if (width - termWidth - spaces >= BESIDE)
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
  return [`  ${term}`, ...wrap(description, width - 6).map((line) => `      ${line}`)].join('\n');
}

/** What stands below the options of a command, in the lines of this terminal. */
function helpText(words: string, terminal: Terminal): string {
  return `\n${wrap(words, widthOf(terminal)).join('\n')}`;
}

function commandLine(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('bpftrace-guard')
    .description('Finds the lock cycles that bpftrace scripts can close, before they hang a machine.')
    .version(terminal.version, '-V, --version', 'print the version')
    .helpOption(HELP.join(', '), 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => widthOf(terminal),
      getErrHelpWidth: () => widthOf(terminal),
      outputError: (text, write) => write(`bpftrace-guard: ${text.trimEnd().split('\n').map(oneLine).join(' ')}\n`),
    })
    .configureHelp({ formatItem })
    .showSuggestionAfterError()
    .addHelpText('after', helpText(STATUSES, terminal));

  const checkCommand = program
    .command('check')
    .description('judge scripts on disk, and the programs in files of other kinds')
    .argument(
      '[path...]',
      'scripts, files with programs in them, folders (recursive), or - for standard input; the current folder when left out',
    )
    .option('-e, --eval <program>', 'judge this program, as bpftrace -e would run it')
    .option('--stdin-filename <name>', 'the path under which standard input is reported', '<stdin>')
    .option(
      '--as-found',
      'pass over named files that a search of their folders would not find, as for a list of changed files',
    )
    .action(async (paths: string[], options: CheckOnlyOptions) => {
      done(await check(paths, options, terminal));
    });
  const reviewCommand = program
    .command('review')
    .description('judge what a git range changes, as on a pull request')
    .argument('<base..head>', 'the merge base of the two is compared with head')
    .action(async (range: string, options: ReviewOptions) => {
      done(await review(range, options, terminal));
    });
  for (const option of reviewOptions()) reviewCommand.addOption(option);
  const fixCommand = program
    .command('fix')
    .description('apply the proved rewrites, and report what is left')
    .argument(
      '[path...]',
      'as for check; with - the fixed script goes to standard output, and the report to standard error',
    )
    .option('--stdin-filename <name>', 'the path under which standard input is reported', '<stdin>')
    .addHelpText('after', helpText(FIXES, terminal))
    .action(async (paths: string[], options: FixOptions) => {
      done(await fix(paths, options, terminal));
    });
  for (const option of fixOptions()) fixCommand.addOption(option);
  const baselineCommand = program
    .command('baseline')
    .description('accept the findings that are there now, until a day')
    .argument('[path...]', 'scripts, files with programs in them, and folders; the current folder when left out')
    .addHelpText('after', helpText(BASELINE, terminal))
    .action(async (paths: string[], options: BaselineOptions) => {
      done(await baseline(paths, options, terminal));
    });
  for (const option of baselineOptions()) baselineCommand.addOption(option);
  for (const option of runOptions())
    for (const command of [checkCommand, reviewCommand, fixCommand]) command.addOption(option);

  const runCommand = program
    .command('run')
    .description('judge a program for this machine, and start bpftrace with it')
    .argument('[arguments...]', 'the arguments of bpftrace, which it gets as they are; behind a --, or without it')
    .addHelpText('after', helpText(RUNS, terminal))
    .action(async (args: string[], options: GuardedRunOptions) => {
      done(await guardedRun(args, options, terminal));
    });
  for (const option of guardedRunOptions()) runCommand.addOption(option);

  const auditCommand = program
    .command('audit')
    .description('judge the scripts of many repositories on GitHub, through its API')
    .argument('[repository...]', 'OWNER/NAME; with --merge, files')
    .addHelpText('after', AUDITS)
    .action(async (names: string[], options: AuditOptions) => {
      done(await audit(names, options, terminal));
    });
  for (const option of auditOptions()) auditCommand.addOption(option);

  program
    .command('init')
    .description('write a configuration and a workflow for this repository; what is there stays as it is')
    .action(() => init(terminal));
  program
    .command('rules')
    .description('list the rules')
    .action(() => listRules(terminal));
  program
    .command('explain')
    .description('print what a rule says, why, and what to do; without a rule, which there are')
    .argument('[rule]', `one of ${RULES.map(({ id }) => id).join(', ')}`)
    .option('--sources', 'also print where it is known from')
    .action((id: string | undefined, options: { sources?: true }) => explain(id, options, terminal));
  program
    .command('targets')
    .description('print the known targets')
    .option('--sources', 'also print where each of them is known from')
    .action(({ sources }: { sources?: true }) => {
      const color = wantsColor(undefined, terminal.env, terminal.stdout.isTTY === true);
      const listing = { color, width: widthOf(terminal), sources: sources === true };
      terminal.stdout.write(renderTargets(MACHINES, DEFAULT_TARGETS, listing));
    });
  program
    .command('kernel-table')
    .description('read a kernel image, and print what runs inside its map operations')
    .argument('[image]', 'a bzImage, an arm64 Image or a vmlinux; the running kernel when left out')
    .option('--source <text>', 'where the image is from, for the table (default: the name of the file)')
    .action(async (image: string | undefined, options: KernelTableOptions) => {
      await kernelTable(image, options, terminal);
    });
  const lspCommand = program
    .command('lsp')
    .description('serve an editor: the language server protocol on standard input and output')
    .action((options: LspOptions) => lsp(options, terminal));
  for (const option of lspOptions()) lspCommand.addOption(option);
  const mcpCommand = program
    .command('mcp')
    .description('serve an assistant: the model context protocol on standard input and output')
    .action(async (options: McpOptions) => {
      done(await mcp(options, terminal));
    });
  for (const option of mcpOptions()) mcpCommand.addOption(option);
  program
    .command('completion')
    .description('print a script that completes this command line in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', helpText(COMPLETION, terminal))
    .action((shell: Shell) => {
      terminal.stdout.write(completion(program, shell));
    });
  return program;
}

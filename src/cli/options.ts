import { InvalidArgumentError, Option } from 'commander';
import type { Part } from '../audit/report.ts';
import type { FailOn } from '../config/parse.ts';
import { FAIL_ON } from '../config/schema.ts';
import { CONFIDENCES, type Confidence, RULE_IDS, type RuleId } from '../engine/policy/finding.ts';
import { NEVER_EXCUSED } from '../facts/rule-ids.ts';
import { DIFF_FILTERS, type DiffFilter } from '../review/diff-filter.ts';
import { SAFE_KINDS, type SafeKind } from '../session/script-fixer.ts';
import type { Inputs } from '../session/settings.ts';
import { suggestion } from '../text/nearest-name.ts';
import { FORMATS, type Format } from './format.ts';

/** The options that say what is judged, and by what, as commander gives them. */
export interface JudgingOptions {
  readonly target?: readonly string[];
  readonly config?: string;
  readonly failOn?: FailOn;
  readonly policy?: string;
  readonly minConfidence: Confidence;
  readonly select?: readonly RuleId[];
  readonly ignore?: readonly RuleId[];
}

/** The options that every command with findings takes. */
export interface RunOptions extends JudgingOptions {
  readonly format: Format;
  readonly output?: string;
  /** Undefined when neither --color nor --no-color was given. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** The format `statistics`. */
  readonly statistics?: boolean;
  readonly verbose?: boolean;
}

/** These options as the help shows them. */
export function runOptions(): Option[] {
  return [
    choice('-f, --format <format>', 'how to report', FORMATS).default('text'),
    new Option('-o, --output <file>', 'write the report to a file instead of standard output'),
    ...judgingOptions(),
    new Option('--statistics', 'count the findings of each rule, as --format statistics does').conflicts('format'),
    new Option('--color', 'colour, also when not on a terminal'),
    new Option('--no-color', 'no colour'),
    new Option('-v, --verbose', 'how each finding happens, other rewrites, and how to ignore it (text)'),
    new Option('-q, --quiet', 'only findings and errors: no summary, no notes'),
  ];
}

/** The same options as the help shows them. */
function judgingOptions(): Option[] {
  return [
    new Option(
      '-t, --target <name>',
      'judge for this target (repeatable): a name, debian-13,bpftrace@newest, bpftrace@0.24,kernel@6.8, or host, this machine',
    ).argParser((name: string, before: readonly string[] | undefined) => [...(before ?? []), name]),
    new Option('-c, --config <file>', 'read this configuration instead of .github/bpftrace-guard.yml'),
    new Option('--policy <file>', 'the policy of an organisation, which the configuration may tighten but not loosen'),
    choice('--fail-on <severity>', 'end with status 1 from this severity on (default: error)', FAIL_ON),
    choice('--min-confidence <level>', 'leave out findings that are less sure', CONFIDENCES).default('possible'),
    rules('--select <rule>', 'tell of these rules only, and of what is not judged', RULE_IDS),
    rules('--ignore <rule>', 'leave out these rules', EXCUSED),
  ];
}

/** The options of `check`. */
export interface CheckOptions extends RunOptions {
  readonly stdinFilename: string;
  /** Files that are named are taken as if their folders were searched. */
  readonly asFound?: boolean;
}

/** The options of `review` that `check` does not have. */
export interface ReviewOptions extends RunOptions {
  readonly diffFilter: DiffFilter;
}

/** The same options as the help shows them. */
export function reviewOptions(): Option[] {
  return [
    choice(
      '--diff-filter <which>',
      'which findings the change answers for; the others are counted',
      DIFF_FILTERS,
    ).default('added'),
  ];
}

/** The options of `fix` that `check` does not have. */
export interface FixOptions extends CheckOptions {
  readonly kind?: SafeKind;
  readonly dryRun?: boolean;
}

/** The same options as the help shows them. */
export function fixOptions(): Option[] {
  return [
    choice('-k, --kind <kind>', 'apply rewrites of this kind only', SAFE_KINDS),
    new Option('-n, --dry-run', 'write nothing: print a patch that git apply takes, and the report on standard error'),
  ];
}

/** The options of `run`. */
export interface GuardedRunOptions extends Pick<JudgingOptions, 'config' | 'failOn' | 'minConfidence'> {
  readonly force?: boolean;
  readonly bpftrace?: string;
}

/** The same options as the help shows them. None of them is one of bpftrace, whose short ones are left to it. */
export function guardedRunOptions(): Option[] {
  const stopping = FAIL_ON.filter((severity) => severity !== 'never');
  return [
    new Option('--force', 'start bpftrace whatever was found'),
    new Option('--bpftrace <program>', 'start this bpftrace instead of the one on PATH'),
    new Option('--config <file>', 'read this configuration instead of .github/bpftrace-guard.yml'),
    choice('--fail-on <severity>', 'stop at findings from this severity on; errors always stop', stopping),
    ...judgingOptions().filter((option) => option.attributeName() === 'minConfidence'),
  ];
}

/** The options of `audit`, as commander gives them. */
export interface AuditOptions
  extends Pick<RunOptions, 'target' | 'failOn' | 'policy' | 'minConfidence' | 'color' | 'quiet'> {
  readonly org?: readonly string[];
  readonly list?: string;
  readonly exclude?: readonly string[];
  readonly archived?: boolean;
  readonly forks?: boolean;
  readonly part?: Part;
  readonly resume?: string;
  readonly since?: string;
  readonly merge?: boolean;
  readonly dismissals: boolean;
  /** In seconds. */
  readonly longestWait: number;
  readonly json?: string;
  readonly sarif?: string;
  readonly html?: string;
}

/** The same options as the help shows them. */
export function auditOptions(): Option[] {
  const shared = ['target', 'policy', 'failOn', 'minConfidence', 'color', 'quiet'];
  return [
    repeated('--org <name>', 'all repositories of an organisation or a person (repeatable)'),
    new Option('--list <file>', 'the repositories that a file names, one on a line; - for standard input'),
    repeated('--exclude <pattern>', 'leave out repositories by OWNER/NAME, such as octo-org/old-* (repeatable)'),
    new Option('--archived', 'with --org: archived repositories too'),
    new Option('--forks', 'with --org: forks too'),
    new Option('--part <i/n>', 'judge one of n parts: several machines share an audit').argParser(partOf),
    new Option('--resume <file>', 'keep what was judged in this file, and go on where an earlier run stopped'),
    new Option('--since <file>', 'the JSON of the last audit, to compare with'),
    new Option('--merge', 'judge nothing: the arguments are the JSON of parts, which become one report'),
    new Option('--no-dismissals', 'do not look for dismissals in open pull requests'),
    new Option('--longest-wait <seconds>', 'wait so long at most when GitHub asks for it')
      .default(3600)
      .argParser(wholeNumber),
    new Option('--json <file>', 'write the report as JSON'),
    new Option('--sarif <file>', 'write the report as SARIF'),
    new Option('--html <file>', 'write the report as a page'),
    ...runOptions().filter((option) => shared.includes(option.attributeName())),
  ];
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

function partOf(text: string): Part {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError('It is a part and how many there are, such as 2/8.');
  return { index, of };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

/** The options of `baseline`. */
export interface BaselineOptions extends JudgingOptions {
  readonly reason: string;
  readonly until?: string;
}

/** The same options as the help shows them. */
export function baselineOptions(): Option[] {
  return [
    new Option('-r, --reason <text>', 'why the findings are accepted, for example a ticket').makeOptionMandatory(),
    new Option('--until <day>', 'the last day on which they are accepted, such as 2030-01-31 (default: in 90 days)'),
    ...judgingOptions(),
  ];
}

/** The options of `lsp` as the help shows them. */
export function lspOptions(): Option[] {
  return [
    new Option('--stdio', 'as editors ask for it: there is no other way'),
    // Editors name themselves by it, so that a server does not outlive its editor.
    new Option('--clientProcessId <pid>').hideHelp(),
    new Option('--longest <seconds>', 'give up on a file that takes longer to judge')
      .default(30)
      .argParser(wholeNumber),
    ...judgingOptions().filter((option) => option.attributeName() !== 'failOn'),
  ];
}

/** The options of `mcp` as the help shows them. */
export function mcpOptions(): Option[] {
  return judgingOptions().filter((option) => option.attributeName() === 'target');
}

/** Rules that may be left out. */
const EXCUSED = RULE_IDS.filter((rule) => !NEVER_EXCUSED.includes(rule));

/** The rules of which nothing is told, and those of which the user wants to be told, by these options. */
export function chosenRules({ select, ignore }: JudgingOptions): Pick<Inputs, 'on' | 'off'> {
  if (select === undefined && ignore === undefined) return {};
  const others = select === undefined ? [] : EXCUSED.filter((rule) => !select.includes(rule));
  return { on: select ?? [], off: [...others, ...(ignore ?? [])] };
}

function rules(flags: string, description: string, known: readonly RuleId[]): Option {
  const takes = (written: string, before: readonly RuleId[] = []): RuleId[] => {
    const named = written.split(',').map((name) => {
      const rule = known.find((each) => each === name.trim());
      if (rule !== undefined) return rule;
      if (NEVER_EXCUSED.includes(name.trim()))
        throw new InvalidArgumentError(`${name.trim()} cannot be left out: it is about a part that was not judged.`);
      throw new InvalidArgumentError(`The rules are ${known.join(', ')}.${suggestion(name.trim(), known)}`);
    });
    return [...before, ...named];
  };
  return new Option(flags, `${description} (repeatable, or with commas)`).argParser(takes);
}

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`It is one of ${values.join(', ')}.${suggestion(value, values)}`);
  });
}

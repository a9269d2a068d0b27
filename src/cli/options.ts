import { InvalidArgumentError, Option } from 'commander';
import type { FailOn } from '../config/parse.ts';
import { FAIL_ON } from '../config/schema.ts';
import { CONFIDENCES, type Confidence } from '../engine/policy/finding.ts';
import { DIFF_FILTERS, type DiffFilter } from '../review/diff-filter.ts';
import { SAFE_KINDS, type SafeKind } from '../session/script-fixer.ts';
import { suggestion } from '../text/nearest-name.ts';
import { FORMATS, type Format } from './format.ts';

/** The options that every command with findings takes, as commander gives them. */
export interface RunOptions {
  readonly format: Format;
  readonly output?: string;
  readonly target?: readonly string[];
  readonly config?: string;
  readonly failOn?: FailOn;
  readonly policy?: string;
  readonly minConfidence: Confidence;
  /** Undefined when neither --color nor --no-color was given. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** These options as the help shows them. */
export function runOptions(): Option[] {
  return [
    choice('-f, --format <format>', 'how to report', FORMATS).default('text'),
    new Option('-o, --output <file>', 'write the report to a file instead of standard output'),
    new Option(
      '-t, --target <name>',
      'judge for this target (repeatable): a name, debian-13,bpftrace@newest, or bpftrace@0.24,kernel@6.8',
    ).argParser((name: string, before: readonly string[] | undefined) => [...(before ?? []), name]),
    new Option('-c, --config <file>', 'read this configuration instead of .github/bpftrace-guard.yml'),
    new Option('--policy <file>', 'the policy of an organisation, which the configuration may tighten but not loosen'),
    choice('--fail-on <severity>', 'end with status 1 from this severity on (default: error)', FAIL_ON),
    choice('--min-confidence <level>', 'leave out findings that are less sure', CONFIDENCES).default('possible'),
    new Option('--color', 'colour, also when not on a terminal'),
    new Option('--no-color', 'no colour'),
    new Option('-v, --verbose', 'how each finding happens, other rewrites, and how to ignore it (text)'),
    new Option('-q, --quiet', 'only findings and errors: no summary, no notes'),
  ];
}

/** The options of `check`. */
export interface CheckOptions extends RunOptions {
  readonly stdinFilename: string;
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

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, `${description}: ${values.join(', ')}`).argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`It is one of ${values.join(', ')}.${suggestion(value, values)}`);
  });
}

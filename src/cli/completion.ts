import type { Command, Option } from 'commander';
import { RULE_IDS } from '../engine/policy/finding.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { HOST } from '../facts/query/target.ts';
import {
  bashCompletion,
  type CompletedCommand,
  type CompletedOption,
  fishCompletion,
  zshCompletion,
} from '../render/completion.ts';

/** The shells that a completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What is known of values that the options themselves do not list. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['--select', RULE_IDS],
  ['--ignore', RULE_IDS],
  ['--target', [HOST, ...MACHINES.map(({ name }) => name)]],
  ['rule', RULE_IDS],
]);

const HELP: CompletedOption = { flags: ['-h', '--help'], description: 'print this help', takes: false, values: [] };

/** `completion`: the script that completes this command line in a shell. */
export function completion(program: Command, shell: Shell): string {
  const main = completed(program);
  const commands = program.commands.map(completed);
  switch (shell) {
    case 'bash':
      return bashCompletion(main, commands);
    case 'zsh':
      return zshCompletion(main, commands);
    case 'fish':
      return fishCompletion(main, commands);
    default:
      return shell satisfies never;
  }
}

function completed(command: Command): CompletedCommand {
  const [argument] = command.registeredArguments;
  const values = argument === undefined ? [] : (argument.argChoices ?? VALUES.get(argument.name()) ?? []);
  return {
    name: command.name(),
    description: command.description(),
    options: [...command.options.map(optionOf), HELP],
    values,
    files: argument !== undefined && values.length === 0,
  };
}

function optionOf(option: Option): CompletedOption {
  const flags = [option.short, option.long].flatMap((flag) => flag ?? []);
  const values = option.argChoices ?? VALUES.get(option.long ?? '') ?? [];
  return { flags, description: option.description, takes: option.required || option.optional, values };
}

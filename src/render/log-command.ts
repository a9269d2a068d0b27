/**
 * Reports are printed into logs, and a CI system acts upon some of what a log holds. GitHub's runner takes `##[` anywhere in a
 * line for a command, and `::` at its start, behind spaces too (actions/runner, src/Runner.Common/ActionCommand.cs);
 * Azure Pipelines takes `##vso[`.
 */

/** Puts something else in the place of each bracket that would make a command. */
export function breakBrackets(text: string, bracket: string): string {
  return text.replace(/(##(?:vso)?)\[/gi, (_, before: string) => before + bracket);
}

/** Puts something else in the place of the first colon of each line that would be a command. */
export function breakColons(text: string, colon: string): string {
  return text.replace(/^(\s*):(?=:)/gm, (_, before: string) => before + colon);
}

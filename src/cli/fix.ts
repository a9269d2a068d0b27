import { gitPatch } from '../render/git-patch.ts';
import { oneLine } from '../render/terminal-text.ts';
import { fixScripts, fixSettings } from '../session/fixer.ts';
import { findNamed, withNamed } from '../session/named.ts';
import { Failure } from '../text/failure.ts';
import { FixedFiles } from './fixed-files.ts';
import { judging } from './judging.ts';
import type { FixOptions } from './options.ts';
import { openScripts, tell } from './run.ts';
import type { Terminal } from './terminal.ts';

/**
 * `fix`: applies the proved rewrites to scripts on disk, or with --dry-run prints the patch that would. Standard input is
 * answered on standard output. Where that carries a patch or a script, the report goes to standard error.
 */
export async function fix(paths: readonly string[], options: FixOptions, terminal: Terminal): Promise<number> {
  const piped = paths.includes('-');
  if (piped && paths.some((name) => name !== '-'))
    throw new Failure('usage', 'The path - (standard input) goes alone: give the other paths to a second run.');
  const { scripts: given, notes, settings, tree } = await openScripts(paths, options, terminal);
  const scripts = withNamed(given, await findNamed(given, settings, tree));

  const dryRun = options.dryRun === true;
  const destination = await FixedFiles.open({ piped, dryRun });
  const { kind } = options;
  const run = { scripts, settings: fixSettings(settings), options, terminal };
  const { result: done, interrupted } = await judging(run, (by) =>
    fixScripts(scripts, { settings, tree, scope: { kind }, destination, ...by }),
  );
  if (piped && !dryRun) for (const text of done.texts.values()) terminal.stdout.write(text);
  if (dryRun) terminal.stdout.write(shownPatch(gitPatch(destination.changes), terminal));
  const told = {
    targets: done.targets,
    files: done.files,
    fixed: { written: !dryRun, findings: done.fixed },
    notes: [...notes, ...destination.notes],
  };
  const report = piped || dryRun ? { ...terminal, stdout: terminal.stderr } : terminal;
  const status = await tell(told, settings, options, report);
  return interrupted ?? status;
}

/** A patch for a program is exact; one for a terminal must not be able to control it. */
function shownPatch(patch: string, { stdout }: Terminal): string {
  if (stdout.isTTY !== true) return patch;
  const line = (each: string) => each.charAt(0) + oneLine(each.slice(1).replace(/\r$/, ''));
  return patch.split('\n').map(line).join('\n');
}

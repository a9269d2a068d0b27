import type { FileReport, FixedFinding, Report } from '../engine/report.ts';
import { gitPatch } from '../render/git-patch.ts';
import { oneLine } from '../render/terminal-text.ts';
import { fixScript } from '../session/fixer.ts';
import { configurationOnDisk, resolveSettings } from '../session/settings.ts';
import { targetNotes } from '../session/target-notes.ts';
import { readScripts } from '../source/script-files.ts';
import { refuse, render, sayMistakes, sayNotes, statusOf, type Terminal, write } from './check.ts';
import { FixingDesk } from './fixed-files.ts';
import type { FixOptions } from './options.ts';

/**
 * `fix`: applies the proved rewrites to scripts on disk, or with --dry-run prints the patch that would. Standard input is
 * answered on standard output. Where that carries a patch or a script, the report goes to standard error.
 */
export async function fix(paths: readonly string[], options: FixOptions, terminal: Terminal): Promise<number> {
  const piped = paths.includes('-');
  if (piped && paths.some((name) => name !== '-'))
    return refuse(['The path - (standard input) goes alone: give the other paths to a second run.'], terminal);
  const file = await configurationOnDisk(options.config);
  const resolved = await resolveSettings(options, file);
  if (!resolved.ok) return refuse(resolved.errors, terminal);
  const { settings } = resolved;
  const root = (file?.ok === true ? file.root : undefined) ?? process.cwd();
  const stdin = { stream: terminal.stdin, name: options.stdinFilename };
  const chosen = { root, choose: settings.choose };
  const { scripts, notes } = await readScripts(paths.length === 0 ? ['.'] : paths, stdin, chosen);
  sayMistakes(settings, terminal);

  const dryRun = options.dryRun === true;
  const desk = await FixingDesk.open(root, settings, options, { piped, dryRun });
  const files: FileReport[] = [];
  const fixed: FixedFinding[] = [];
  for (const script of scripts) {
    if (script.status !== 'readable') {
      files.push(script);
      continue;
    }
    const refusal = await desk.refusal(script);
    const fixing =
      refusal === undefined ? await fixScript(script, { kind: options.kind }, desk.accessFor(script)) : undefined;
    const error = refusal ?? (fixing && (await desk.keep(script, fixing)));
    if (error !== undefined) files.push({ status: 'failed', path: script.path, error });
    else if (fixing !== undefined) {
      files.push(fixing.report);
      fixed.push(...fixing.fixed);
      if (piped && !dryRun) terminal.stdout.write(fixing.text);
    }
  }
  if (dryRun) terminal.stdout.write(shownPatch(gitPatch(desk.changes), terminal));

  const result: Report = {
    targets: settings.targets,
    files: await desk.judgeAgain(files),
    notes: targetNotes(settings),
    fixed: { written: !dryRun, findings: fixed },
  };
  sayNotes(result.files, [...targetNotes(settings), ...notes, ...desk.notes], options, terminal);
  const aside = piped || dryRun;
  const text = render(result, options, aside ? { ...terminal, stdout: terminal.stderr } : terminal);
  return statusOf(result, settings, await write(text, options, terminal, aside ? terminal.stderr : terminal.stdout));
}

/** A patch for a program is exact; one for a terminal must not be able to control it. */
function shownPatch(patch: string, { stdout }: Terminal): string {
  if (stdout.isTTY !== true) return patch;
  const line = (each: string) => each.charAt(0) + oneLine(each.slice(1).replace(/\r$/, ''));
  return patch.split('\n').map(line).join('\n');
}

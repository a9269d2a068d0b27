import { judgeScripts } from '../session/judge.ts';
import { DiskTree } from '../source/disk.ts';
import { readScripts } from '../source/script-files.ts';
import { configurationOnDisk } from './configuration-file.ts';
import type { CheckOptions } from './options.ts';
import { rootOf, settingsOf, tell } from './run.ts';
import type { Terminal } from './terminal.ts';

/** `check`: judges files, folders and standard input. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const file = await configurationOnDisk(options.config);
  const settings = await settingsOf(options, file, terminal);
  const root = rootOf(file);
  const stdin = { stream: terminal.stdin, name: options.stdinFilename };
  const chosen = { root, choose: settings.choose };
  const { scripts, notes } = await readScripts(paths.length === 0 ? ['.'] : paths, stdin, chosen);
  const judged = await judgeScripts(scripts, settings, new DiskTree(root));
  return tell({ files: judged.files, notes }, settings, options, terminal);
}

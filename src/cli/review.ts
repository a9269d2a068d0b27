import type { FileReport } from '../engine/report.ts';
import { type JudgedChange, judgeChange } from '../session/change.ts';
import { CommitTree } from '../source/commit-tree.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { readGitChange, resolveRange } from '../source/git.ts';
import { RememberedTree, type SourceTree } from '../source/source-tree.ts';
import { plural } from '../text/plural.ts';
import { configurationAtCommit, configurationOnDisk } from './configuration-file.ts';
import type { ReviewOptions } from './options.ts';
import { settingsOf, tell } from './run.ts';
import type { Terminal } from './terminal.ts';

/** `review`: judges the scripts that a git range changes. */
export async function review(range: string, options: ReviewOptions, terminal: Terminal): Promise<number> {
  const here = process.cwd();
  const commits = await resolveRange(range, here);
  const file =
    options.config === undefined
      ? await configurationAtCommit(commits.baseSha)
      : await configurationOnDisk(options.config);
  const settings = await settingsOf(options, file, terminal);
  const change = await readGitChange(commits, here, settings.choose);
  const treeOf = (sha: string): SourceTree => new RememberedTree(new CommitTree(sha, here));
  const trees = { base: treeOf(commits.mergeBase), head: treeOf(commits.headSha) };
  const judged = await judgeChange(change, trees, settings, options.diffFilter);
  const { leftOut, changedPaths } = change;
  const notes = [...judged.notes, ...leftOutNotes(leftOut)];
  const changed = plural(changedPaths.length, 'changed file');
  if (judged.files.length === 0 && leftOut === 0) notes.push(`${range} changes no bpftrace script (${changed}).`);
  const { length: others } = judged.others;
  const words = others === 1 ? '1 finding is not caused' : `${others} findings are not caused`;
  if (others > 0) notes.push(`${words} by this change; --diff-filter nofilter shows all.`);
  const { targets } = judged;
  return tell({ targets, files: ownFiles(judged), notes, hunks: judged.diff.hunks }, settings, options, terminal);
}

/** The files of a change with the findings that it causes. */
function ownFiles({ files, findings }: JudgedChange): FileReport[] {
  const own = new Set(findings.map(({ finding }) => finding));
  return files.map((file) =>
    file.status !== 'skipped' ? { ...file, findings: file.findings.filter((finding) => own.has(finding)) } : file,
  );
}

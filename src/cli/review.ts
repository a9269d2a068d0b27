import type { FileReport } from '../engine/report.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { splitFindings } from '../session/baseline.ts';
import { findDependents } from '../session/dependents.ts';
import { configurationAtCommit, configurationOnDisk, resolveSettings } from '../session/settings.ts';
import { CommitTree } from '../source/commit-tree.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { readGitChange, resolveRange } from '../source/git.ts';
import { type Narrowed, refuse, report, type Terminal } from './check.ts';
import type { ReviewOptions } from './options.ts';

/** `review`: judges the scripts that a git range changes. */
export async function review(range: string, options: ReviewOptions, terminal: Terminal): Promise<number> {
  const found = await resolveRange(range, process.cwd());
  if (!found.ok) return refuse([found.error], terminal);
  const file =
    options.config === undefined
      ? await configurationAtCommit(found.range.baseSha)
      : await configurationOnDisk(options.config);
  const resolved = await resolveSettings(options, file);
  if (!resolved.ok) return refuse(resolved.errors, terminal);
  const read = await readGitChange(found.range, process.cwd(), resolved.settings.choose);
  if (!read.ok) return refuse([read.error], terminal);
  const { scripts, changedPaths, leftOut, headSha } = read.change;
  const commit = new CommitTree(headSha, process.cwd());
  const readable = scripts.filter((script) => script.status === 'readable');
  const dependents = await findDependents(readable, changedPaths, resolved.settings.choose, commit);
  const notes = [...read.change.notes, ...dependents.notes, ...leftOutNotes(leftOut)];
  const { length: changedFiles } = changedPaths;
  const none =
    scripts.length === 0 && dependents.scripts.length === 0 && leftOut === 0
      ? [`${range} changes no bpftrace script (${changedFiles} changed ${changedFiles === 1 ? 'file' : 'files'}).`]
      : [];
  const hunks = new Map(
    scripts.map((script) => [script.path, script.status === 'readable' ? script.hunks : undefined]),
  );
  const paths = new Map(
    scripts.flatMap((script) =>
      script.status === 'readable' && script.previousPath !== undefined ? [[script.path, script.previousPath]] : [],
    ),
  );
  const base = new CommitTree(found.range.mergeBase, process.cwd());
  const { settings } = resolved;
  const { rules, suppressions, runTogether } = settings;
  const narrow = async (files: readonly FileReport[]): Promise<Narrowed> => {
    const { own, others } = await splitFindings(
      knownFindings(files),
      hunks,
      options.diffFilter,
      paths,
      settings,
      { rules, suppressions, runTogether },
      base,
    );
    return withFindings(files, own, others.filter(({ file }) => hunks.has(file.path)).length);
  };
  return report([...scripts, ...dependents.scripts], [...notes, ...none], commit, settings, options, terminal, {
    hunks,
    narrow,
  });
}

function withFindings(files: readonly FileReport[], own: readonly KnownFinding[], left: number): Narrowed {
  const kept = new Set(own.map(({ finding }) => finding));
  const words = left === 1 ? '1 finding is not caused' : `${left} findings are not caused`;
  return {
    files: files.map((file) =>
      file.status === 'analysed' ? { ...file, findings: file.findings.filter((finding) => kept.has(finding)) } : file,
    ),
    notes: left === 0 ? [] : [`${words} by this change; --diff-filter nofilter shows all.`],
  };
}

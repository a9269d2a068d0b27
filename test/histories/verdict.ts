import { readLayer } from '../../src/config/layer.ts';
import { leavesUnjudged } from '../../src/engine/report.ts';
import { withoutDismissed } from '../../src/review/dismissal.ts';
import type { KnownFinding } from '../../src/review/fingerprint.ts';
import { judgeChange } from '../../src/session/change.ts';
import { fails, resolveSettings } from '../../src/session/settings.ts';
import { CommitTree } from '../../src/source/commit-tree.ts';
import { readAtCommit, readGitChange } from '../../src/source/git.ts';
import type { World } from './world.ts';

/** Where a repository keeps its configuration. */
export const CONFIGURATION = '.github/bpftrace-guard.yml';

/** What the engine says of a pull request, read from git with nothing of GitHub between. */
export interface Verdict {
  readonly headSha: string;
  /** What the change answers for and nobody dismissed, the worst first. */
  readonly open: readonly KnownFinding[];
  /** Whether the check must fail. */
  readonly fails: boolean;
  /** The scripts that the change touches, by path, at the head. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Judges a pull request as it is now.
 *
 * @param dismissed the ids of the findings that somebody dismissed.
 */
export async function judgePullRequest(
  { github, pull, clone }: Pick<World, 'github' | 'pull' | 'clone'>,
  dismissed: ReadonlySet<string>,
): Promise<Verdict> {
  const { base: baseSha, head: headSha, mergeBase } = await github.state.coordinates(pull);
  const text = await readAtCommit(baseSha, CONFIGURATION, clone);
  const repository = await readLayer(
    text === undefined
      ? undefined
      : { ok: true, path: CONFIGURATION, text, beside: async () => ({ kind: 'unread', message: 'it is not there' }) },
  );
  const settings = resolveSettings({ inputs: { from: 'workflow' }, repository });
  const change = await readGitChange({ headSha, mergeBase }, clone, settings.choose);
  const trees = { base: new CommitTree(mergeBase, clone), head: new CommitTree(headSha, clone) };
  const judged = await judgeChange(change, trees, settings, 'added');
  const open = withoutDismissed(
    judged.findings,
    [...dismissed].map((id) => ({ id, by: '', reason: '' })),
  );
  const found = open.map(({ finding }) => finding);
  return {
    headSha,
    open,
    fails: fails(found, settings) || leavesUnjudged(found),
    texts: new Map(judged.files.flatMap((file) => (file.status === 'analysed' ? [[file.path, file.text]] : []))),
  };
}

import { programAnswer } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import { BLOCK_PROGRAM, readBlock } from '../../session/block.ts';
import { judgeScripts } from '../../session/judge.ts';
import { mistakesIn, readSettings } from '../settings.ts';
import { type CommandRun, type Reply, readBranch } from './head.ts';

/**
 * `check`: judges a program that stands in a comment, or the commands there, with the settings and the scripts of the branch that
 * the pull request is for, or of the default branch for an issue. Nothing of it is executed or kept.
 */
export async function check(run: CommandRun, block: string): Promise<Reply> {
  const { contents, tree } = await readBranch(run);
  const settings = await readSettings(run.github, contents, run.inputs);
  const { scripts, unread } = await readBlock(block, tree);
  const { findings, targets } = await judgeScripts(scripts, settings, tree);
  const failure = mistakesIn(settings);
  const body = programAnswer(findings, targets, { judged: scripts.length, unread, own: BLOCK_PROGRAM });
  // What could not be read is not approved.
  const done = unread === 0;
  return failure === undefined ? { done, body } : { done, body: `${body}\n\n${prose(failure)}`, failure };
}

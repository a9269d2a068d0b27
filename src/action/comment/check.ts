import { programAnswer } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import { judgeScripts } from '../../session/judge.ts';
import { mistakesIn, readSettings } from '../settings.ts';
import { type CommandRun, type Reply, readBranch } from './head.ts';

/** What the program of a comment is called where a file would be named: it imports what a script in the root could. */
const PROGRAM = 'program.bt';

/**
 * `check`: judges a program that stands in a comment, with the settings of the branch that the pull request is for, or of the
 * default branch for an issue. Nothing of the program is executed or kept.
 */
export async function check(run: CommandRun, program: string): Promise<Reply> {
  const { contents, tree } = await readBranch(run);
  const settings = await readSettings(run.github, contents, run.inputs);
  const script = { status: 'readable', path: PROGRAM, text: program } as const;
  const { findings, targets } = await judgeScripts([script], settings, tree);
  const failure = mistakesIn(settings);
  const body = programAnswer(findings, targets);
  return failure === undefined ? { done: true, body } : { done: true, body: `${body}\n\n${prose(failure)}`, failure };
}

import { parseScript } from '../../engine/syntax/parse.ts';
import { programAnswer } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import { judgeScripts } from '../../session/judge.ts';
import { findPrograms } from '../../source/embedded/find.ts';
import type { HostFile } from '../../source/embedded/program.ts';
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
  const { texts, unread } = await programsIn(program);
  const scripts = texts.map((text) => ({ status: 'readable', path: PROGRAM, text }) as const);
  const { findings, targets } = await judgeScripts(scripts, settings, tree);
  const failure = mistakesIn(settings);
  const body = programAnswer(findings, targets, { judged: texts.length, unread });
  // What could not be read is not approved.
  const done = unread === 0;
  return failure === undefined ? { done, body } : { done, body: `${body}\n\n${prose(failure)}`, failure };
}

/** The programs of a block: what bpftrace reads as a script is one, else those of the commands in it, such as `bpftrace -e '...'`. */
async function programsIn(block: string): Promise<{ readonly texts: readonly string[]; readonly unread: number }> {
  const whole = { texts: [block], unread: 0 };
  if (parseScript(block).errors.length === 0) return whole;
  // With prompts and output between the commands it is no shell script; a script tells better what cannot be read.
  const asDocument = (await findPrograms('comment.txt', block)) ?? NOTHING;
  const asScript = (await findPrograms('comment.sh', block)) ?? NOTHING;
  const { programs, unclear, left } = asScript.programs.length < asDocument.programs.length ? asDocument : asScript;
  const unread = unclear.length + left;
  return programs.length + unread === 0 ? whole : { texts: programs.map(({ source }) => source.text), unread };
}

const NOTHING: Pick<HostFile, 'programs' | 'unclear' | 'left'> = { programs: [], unclear: [], left: 0 };

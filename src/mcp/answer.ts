import { readLayer } from '../config/layer.ts';
import type { Configuration } from '../config/parse.ts';
import type { FileReport, ReportedFile } from '../engine/report.ts';
import { foreignLanguage } from '../engine/syntax/foreign-text.ts';
import type { Target } from '../facts/target.ts';
import { tellProgram, tellRewritten } from '../render/assistant.ts';
import { type FixDestination, fixScripts } from '../session/fixer.ts';
import { judgeScripts } from '../session/judge.ts';
import { resolveSettings, type Settings, targetNotes } from '../session/settings.ts';
import type { ReadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { Failure } from '../text/failure.ts';
import { unread } from '../text/source.ts';
import { explain } from './explain.ts';
import type { Answer, Question } from './question.ts';

/** The name under which a program is told of. */
const PROGRAM = '<program>';

/** Finds out what the name `host` stands for, if one of these names asks for it. @throws Failure */
export type FindHost = (names: readonly string[] | undefined) => Promise<Target | undefined>;

/** Nobody has looked through the comments of such a program: whoever wrote it would say that it is safe. */
const NOTHING_IGNORED: Configuration = { suppressions: { allowed: false } };

/** Around a program there is nothing: only what the client passes is read. */
const NO_FILES: SourceTree = {
  look: async () =>
    unread('files are not read here. Put what it needs into the program, or check the file with bpftrace-guard check'),
  fromRoot: async () => undefined,
  list: async () => ({ message: 'Files are not read here.' }),
  runsBpftrace: async () => undefined,
};

/**
 * Answers a question, by the same pipeline as every command.
 *
 * @throws Failure for what the client can put right.
 */
export async function answerQuestion(question: Question, findHost: FindHost): Promise<Answer> {
  const { machines } = question;
  const settings = resolveSettings({
    inputs: { from: 'command line', targets: machines },
    repository: { ...(await readLayer(undefined)), configuration: NOTHING_IGNORED },
    host: await findHost(machines),
  });
  if (question.tool === 'explain')
    return { text: [explain(question.topic, settings.targets), ...targetNotes(settings)].join('\n\n') };
  const script = { status: 'readable', path: PROGRAM, text: programOf(question.program) } as const;
  return question.tool === 'check' ? check(script, settings) : fix(script, settings, question.unsafe);
}

/** @throws Failure for what is no program */
function programOf(text: string): string {
  if (text.trim() === '') throw new Failure('usage', 'The program is empty. Pass its text.');
  const language = foreignLanguage(text);
  if (language === undefined) return text;
  throw new Failure(
    'usage',
    `This is no bpftrace program: it has no probe, and looks like ${language}. Pass the program alone: the text of a .bt file, or what follows -e in quotes.`,
  );
}

async function check(script: ReadableScript, settings: Settings): Promise<Answer> {
  const { files, targets, notes } = await judgeScripts([script], settings, NO_FILES);
  return tellProgram(reportOf(files), targets, [...targetNotes(settings), ...notes]);
}

async function fix(script: ReadableScript, settings: Settings, unsafe: boolean): Promise<Answer> {
  const created = new Map<string, string>();
  const destination: FixDestination = {
    refusal: async () => undefined,
    obstacle: async () => undefined,
    keep: async (_script, _text, files) => {
      for (const [name, content] of files) created.set(name, content);
      return undefined;
    },
  };
  const done = await fixScripts([script], { settings, tree: NO_FILES, scope: { unsafe }, destination });
  const text = done.texts.get(script.path) ?? script.text;
  const rewriting = { program: script.text, text, files: created, fixed: done.fixed };
  return tellRewritten(rewriting, reportOf(done.files), done.targets, targetNotes(settings));
}

function reportOf([file]: readonly FileReport[]): ReportedFile {
  if (file === undefined || file.status === 'skipped')
    throw new Failure('usage', file?.error ?? 'There is nothing to judge. Pass the text of a program.');
  return file;
}

import path from 'node:path';
import { type Diagnostic, DiagnosticSeverity, type Hover } from 'vscode-languageserver-types';
import type { FileReport } from '../engine/report.ts';
import { judgeScripts } from '../session/judge.ts';
import { unjudged } from '../session/script-judge.ts';
import { type FileSettings, type Settings, targetNotes } from '../session/settings.ts';
import { DiskTree, realOf } from '../source/disk.ts';
import { findPrograms } from '../source/embedded/find.ts';
import type { EmbeddedProgram } from '../source/embedded/program.ts';
import { roleOf } from '../source/opened-file.ts';
import { EMPTY, type ScriptFile, tooLarge } from '../source/script-text.ts';
import { WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { Failure } from '../text/failure.ts';
import { completionAt } from './completion.ts';
import { type Around, describeFile, lines, rangeOf, SOURCE, uriOf } from './diagnostics.ts';
import { hoverAt, type ProgramPlace } from './hover.ts';
import { OpenDocuments, OpenTree } from './open-tree.ts';
import type { Answers, JudgedDocument, Message, OpenDocument, Question } from './question.ts';
import { symbolsOf } from './symbols.ts';
import { tokensOf } from './tokens.ts';

/** What files of a folder are judged by. */
export interface FolderSettings {
  /** A failure says why nothing can be judged by them. */
  readonly settings: Settings | Failure;
  /** The folder that the paths of the configuration start at. */
  readonly root: string;
  /** The configuration: where it is, absolute, and how its mistakes name it. */
  readonly configuration?: { readonly path: string; readonly name: string };
  /** The files that decide them, absolute, each with its stamp: see `stampOf`. */
  readonly rests: ReadonlyMap<string, string>;
}

/** Reads the settings of a folder, as the command line would in it. */
export type ReadFolder = (folder: string) => Promise<FolderSettings>;

/** A document with all that decides what it is. */
interface Opened {
  readonly document: OpenDocument;
  readonly read: FolderSettings;
  readonly tree: OpenTree;
}

/** Answers what the client wants to know of its documents. What it takes from disk it takes anew for each question. */
export class Answerer {
  readonly #documents = new OpenDocuments();
  readonly #readFolder: ReadFolder;

  constructor(readFolder: ReadFolder) {
    this.#readFolder = readFolder;
  }

  async answer({ changed, closed, question }: Message): Promise<Answers[keyof Answers]> {
    for (const uri of closed) this.#documents.close(uri);
    for (const document of changed) await this.#documents.put(document);
    const document = this.#documents.get(question.uri);
    if (document === undefined) throw new Error(`${question.uri} is not open`);
    return question.kind === 'judge' ? this.#judge(document) : this.#describe(question, document);
  }

  async #open(document: OpenDocument): Promise<Opened> {
    const read = await this.#readFolder(path.dirname(document.path));
    return { document, read, tree: new OpenTree(new DiskTree(read.root), this.#documents) };
  }

  async #judge(document: OpenDocument): Promise<JudgedDocument> {
    const opened = await this.#open(document);
    const { read, tree } = opened;
    const around = { documents: this.#documents, tree };
    const { reports, notes } = await this.#reports(opened);
    const { text = '' } = document;
    const own = reports.filter(({ path: at }) => at === document.path || at === WHOLE_REPOSITORY);
    const told: Pick<JudgedDocument, 'diagnostics' | 'remedies'>[] = [];
    for (const report of own)
      if (report.status !== 'skipped') told.push(await describeFile(report, { path: document.path, text }, around));
    const skipped = own.flatMap((report) => (report.status === 'skipped' ? [`${report.path}: ${report.error}`] : []));
    const configuration = await configurationOf(read, around);
    return {
      diagnostics: [...told.flatMap(({ diagnostics }) => diagnostics), ...withoutConfiguration(read)],
      // Only the first one has any: the others say what was not judged.
      remedies: told.flatMap(({ remedies }, index) => (index === 0 ? remedies : [])),
      notes: [...notes, ...skipped],
      elsewhere: [
        ...(configuration === undefined ? [] : [configuration]),
        ...(await this.#named(
          reports.filter((report) => !own.includes(report)),
          around,
        )),
      ],
      rests: new Map([...read.rests, ...tree.looked]),
    };
  }

  /** What is told of the scripts that commands in a document name. One that is open is told of by itself. */
  async #named(reports: readonly FileReport[], around: Around): Promise<JudgedDocument['elsewhere']> {
    const told: JudgedDocument['elsewhere'][number][] = [];
    for (const report of reports) {
      if (report.status === 'skipped' || (await this.#documents.at(report.path)) !== undefined) continue;
      const at = path.resolve(report.path);
      const { diagnostics } = await describeFile(report, { path: at, text: report.text }, around);
      told.push({ uri: uriOf(at), diagnostics });
    }
    return told;
  }

  /** The reports of a run over a document: its own, those of scripts that it names, and that of what the run left out. */
  async #reports({
    document,
    read,
    tree,
  }: Opened): Promise<{ reports: readonly FileReport[]; notes: readonly string[] }> {
    const { settings } = read;
    if (settings instanceof Failure) return { reports: [notJudged(document, settings)], notes: [] };
    const script = await scriptOf(document, settings, tree);
    if (typeof script === 'string') return { reports: [], notes: [script] };
    if (script === undefined) return { reports: [], notes: [] };
    try {
      const { files, notes } = await judgeScripts([script], settings, tree);
      return { reports: files, notes: [...targetNotes(settings), ...settings.overruled, ...notes] };
    } catch (error) {
      if (error instanceof Failure) return { reports: [notJudged(document, error)], notes: [] };
      throw error;
    }
  }

  async #describe(
    question: Exclude<Question, { kind: 'judge' }>,
    document: OpenDocument,
  ): Promise<Answers[keyof Answers]> {
    const { text } = document;
    const opened = await this.#open(document);
    const { settings } = opened.read;
    const nothing = question.kind === 'hover' ? undefined : [];
    if (text === undefined || settings instanceof Failure) return nothing;
    const script = await scriptOf(document, settings, opened.tree);
    if (typeof script !== 'object' || script.status !== 'readable') return nothing;
    const own = settings.forFile(await opened.tree.fromRoot(document.path));
    if (question.kind === 'hover')
      return this.#hover(question.offset, { ...opened, settings, own, host: script.host !== undefined });
    if (script.host !== undefined) return nothing;
    if (question.kind === 'completion') return completionAt(text, question.offset, own.targets);
    return question.kind === 'symbols' ? symbolsOf(text) : tokensOf(text);
  }

  async #hover(
    offset: number,
    {
      document,
      tree,
      settings,
      own,
      host,
    }: Opened & { readonly settings: Settings; readonly own: FileSettings; readonly host: boolean },
  ): Promise<Hover | undefined> {
    const { path: at, text: whole = '' } = document;
    if (!host) return hoverAt({ path: at, text: whole, whole, offset, toDocument: (span) => span }, own.targets, tree);
    const found = await findPrograms(at, whole, settings.embedded);
    const [place] = (found?.programs ?? []).flatMap((program) => placeIn(program, offset, at, whole) ?? []);
    return place && hoverAt(place, own.targets, tree);
  }
}

/** The place in a program of an offset of its host; undefined where the program is not there. */
function placeIn({ source }: EmbeddedProgram, offset: number, path: string, whole: string): ProgramPlace | undefined {
  const segment = source.segments.find(({ host }) => host.start <= offset && offset < host.end);
  if (segment === undefined) return undefined;
  const within = segment.kind === 'verbatim' ? segment.start + offset - segment.host.start : segment.start;
  return { path, text: source.text, offset: within, toDocument: (span) => source.toHost(span), whole };
}

/** A document as what it is judged as; a sentence where the configuration leaves it out, undefined where it is nothing to judge. */
async function scriptOf(
  { path: at, text, language }: OpenDocument,
  settings: Settings,
  tree: OpenTree,
): Promise<ScriptFile | string | undefined> {
  const fromRoot = await tree.fromRoot(at);
  const choice = fromRoot === undefined ? 'script' : settings.choose(fromRoot);
  const isBpftrace = language === 'bpftrace';
  const role = roleOf(at, text ?? '', choice) ?? (isBpftrace && choice !== 'none' ? 'script' : undefined);
  if (role === undefined)
    return isBpftrace || at.endsWith('.bt') ? `${at} is left out by \`files\` of the configuration.` : undefined;
  if (text === undefined) return { ...tooLarge(), path: at };
  if (text.trim() === '') return { status: 'skipped', path: at, error: EMPTY };
  return { status: 'readable', path: at, text, ...(role === 'host' ? { host: 'found' as const } : {}) };
}

function notJudged({ path: at }: OpenDocument, failure: Failure): FileReport {
  return unjudged({ status: 'failed', path: at, error: failure.sentences.join(' ') }, { rules: {} });
}

/** What is wrong with a configuration that cannot be read, so that there is no other place to show it. */
function withoutConfiguration({ settings, configuration }: FolderSettings): Diagnostic[] {
  if (settings instanceof Failure || configuration !== undefined) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return settings.mistakes.map((message) => ({ range, severity: DiagnosticSeverity.Error, source: SOURCE, message }));
}

/** The mistakes of a configuration, at their places. */
async function configurationOf(
  { settings, configuration }: FolderSettings,
  { documents, tree }: Around,
): Promise<JudgedDocument['elsewhere'][number] | undefined> {
  if (configuration === undefined || settings instanceof Failure) return undefined;
  const { path: at, name } = configuration;
  const source = settings.mistakes.length === 0 ? undefined : await tree.look(at, at);
  const text = lines(source?.kind === 'text' ? source.text : '');
  const diagnostics = settings.mistakes.map((sentence): Diagnostic => {
    // As `describeConfigurationError` writes them.
    const [, line = '1', column = '1'] = /^:(\d+):(\d+): /.exec(sentence.slice(name.length)) ?? [];
    const start = text.offsetAt({ line: Number(line) - 1, character: Number(column) - 1 });
    return {
      range: rangeOf({ start, end: start }, text),
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: sentence,
    };
  });
  return { uri: (await documents.at(await realOf(at)))?.uri ?? uriOf(at), diagnostics };
}

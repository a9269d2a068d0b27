import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import { broken, unjudged } from '../session/script-judge.ts';
import { realOf } from '../source/disk.ts';
import { stampOf } from '../source/file-stamp.ts';
import { remembered } from '../text/memo.ts';
import { diagnosticOf, lines } from './diagnostics.ts';
import { type Documents, placeOf } from './documents.ts';
import { type JudgedDocument, type OpenDocument, openStamp } from './question.ts';
import { type EditorThread, Unanswered } from './thread.ts';

/** How long after a change a document is judged, in milliseconds, so that not every key is. */
const PAUSE = 120;
/** How often the disk is looked at for changes that the client does not tell of, in milliseconds. */
const LOOK = 2_000;

/** What was found in one version of a document. */
export interface JudgedVersion extends JudgedDocument {
  readonly uri: string;
  readonly version: number;
}

/** The judging of one document. */
interface State {
  /** Ends the run that is under way, or to come. */
  readonly end: AbortController;
  /** What comes of that run; undefined if it is ended. */
  readonly judged: Promise<JudgedVersion | undefined>;
  /** What came of the last one that was not ended, and whether that is this one. */
  last?: JudgedVersion;
  settled: boolean;
}

/** Keeps what the client shows of its documents true: each is judged as it is opened, as it changes, and as what it rests on does. */
export class Judging {
  readonly #connection: Connection;
  readonly #thread: EditorThread;
  readonly #documents: Pick<Documents, 'get' | 'all'>;
  readonly #states = new Map<string, State>();
  /** What was last said besides of a document. */
  readonly #said = new Map<string, string>();
  /** What is published of files that are not open. */
  readonly #elsewhere = new Map<string, string>();
  readonly #timer: NodeJS.Timeout;

  constructor(connection: Connection, thread: EditorThread, documents: Pick<Documents, 'get' | 'all'>) {
    this.#connection = connection;
    this.#thread = thread;
    this.#documents = documents;
    this.#timer = setInterval(() => void this.checkDisk(), LOOK).unref();
  }

  /** A document was opened or changed. */
  changed(uri: string): Promise<void> {
    this.#start(uri, this.#states.has(uri) ? PAUSE : 0);
    return this.#startThoseOn(uri);
  }

  closed(uri: string): Promise<void> {
    const state = this.#states.get(uri);
    state?.end.abort();
    this.#states.delete(uri);
    this.#said.delete(uri);
    this.#elsewhere.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#withdraw(state?.last);
    return this.#startThoseOn(uri);
  }

  /** Judges all documents anew. */
  all(): void {
    for (const uri of [...this.#states.keys()]) this.#start(uri, PAUSE);
  }

  /** What was found in a document as it is now; undefined if it is closed or changed meanwhile. */
  settled(uri: string): Promise<JudgedVersion | undefined> {
    return this.#states.get(uri)?.judged ?? Promise.resolve(undefined);
  }

  /** Judges the documents anew that rest on a file that is not what it was. */
  async checkDisk(): Promise<void> {
    const stamps = new Map<string, Promise<string>>();
    for (const [uri, { last, settled }] of [...this.#states])
      for (const [file, stamp] of settled ? (last?.rests ?? []) : []) {
        if (stamp.startsWith('open ')) continue;
        if ((await remembered(stamps, file, () => stampOf(file))) === stamp) continue;
        if (this.#states.get(uri)?.last === last) this.#start(uri, 0);
        break;
      }
  }

  end(): void {
    clearInterval(this.#timer);
    for (const { end } of this.#states.values()) end.abort();
    this.#states.clear();
  }

  /** Judges the documents anew that rest on another one, or on the file that it shows. */
  async #startThoseOn(uri: string): Promise<void> {
    const path = placeOf(uri);
    const place = path === undefined ? uri : await realOf(path);
    for (const [other, { last }] of [...this.#states])
      if (other !== uri && (last?.rests.has(uri) || last?.rests.has(place))) this.#start(other, PAUSE);
  }

  #start(uri: string, pause: number): void {
    const before = this.#states.get(uri);
    before?.end.abort();
    const end = new AbortController();
    const judged = after(pause, end.signal).then(() => this.#judge(uri, end.signal));
    const last = before?.last;
    this.#states.set(uri, { end, judged, settled: false, ...(last === undefined ? {} : { last }) });
    judged.catch((error: unknown) => this.#connection.console.error(String(error)));
  }

  async #judge(uri: string, signal: AbortSignal): Promise<JudgedVersion | undefined> {
    const document = this.#documents.get(uri);
    if (document === undefined || signal.aborted) return undefined;
    const judged = await this.#ask(document, signal);
    const state = this.#states.get(uri);
    // What was found in an earlier version is of no use to anybody.
    if (judged === undefined || signal.aborted || state?.end.signal !== signal) return undefined;
    const version = { ...judged, uri, version: document.version };
    const before = state.last;
    state.last = version;
    state.settled = true;
    await this.#publish(version);
    this.#withdraw(before);
    const isOld = this.#documents.all().some((other) => {
      const stamp = judged.rests.get(other.uri);
      return stamp !== undefined && stamp !== openStamp(other);
    });
    // It may be closed by now.
    if (isOld && !signal.aborted) this.#start(uri, PAUSE);
    return version;
  }

  async #ask(document: OpenDocument, signal: AbortSignal): Promise<JudgedDocument | undefined> {
    try {
      return (await this.#thread.ask({ kind: 'judge', uri: document.uri }, signal))?.answer;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      this.#connection.console.error(`${document.path} is not judged: ${error.message}`);
      return notJudged(document, error);
    }
  }

  /** All is sent before anything is waited for: else a document that is closed meanwhile would leave some behind. */
  async #publish({ uri, version, diagnostics, notes, elsewhere }: JudgedVersion): Promise<void> {
    // What is published of a file replaces all that was: a configuration that is open has its mistakes among its own.
    const own = elsewhere.filter((each) => each.uri === uri).flatMap((each) => each.diagnostics);
    const sent = [this.#connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics, ...own] })];
    const told = notes.join('\n');
    if (told !== (this.#said.get(uri) ?? '')) for (const note of notes) this.#connection.console.info(note);
    this.#said.set(uri, told);
    for (const other of elsewhere)
      if (!this.#states.has(other.uri)) sent.push(this.#publishElsewhere(other.uri, other.diagnostics));
    await Promise.all(sent);
  }

  async #publishElsewhere(uri: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    const content = JSON.stringify(diagnostics);
    if (content === (this.#elsewhere.get(uri) ?? '[]')) return;
    this.#elsewhere.set(uri, content);
    await this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }

  /** Takes back what nobody tells any more of files that are not open. */
  #withdraw(version: JudgedVersion | undefined): void {
    const told = new Set([...this.#states.values()].flatMap(({ last }) => last?.elsewhere.map(({ uri }) => uri) ?? []));
    for (const { uri } of version?.elsewhere ?? [])
      if (!told.has(uri) && !this.#states.has(uri)) void this.#publishElsewhere(uri, []);
  }
}

/** What is shown of a document that the engine broke on, or took too long for. */
function notJudged(document: OpenDocument, { message, late }: Unanswered): JudgedDocument {
  const rules = { rules: {} };
  const report = late
    ? unjudged({ status: 'failed', path: document.path, error: message }, rules)
    : broken(document.path, message, rules);
  const findings = report.status === 'skipped' ? [] : report.findings;
  const text = lines(document.text ?? '');
  const diagnostics = findings.map((finding) => diagnosticOf(finding, text));
  return { diagnostics, remedies: [], notes: [], elsewhere: [], rests: new Map() };
}

/** Waits, or not so long if nobody waits any more. */
function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

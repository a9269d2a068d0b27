import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  TextEdit,
} from 'vscode-languageserver-types';
import type { RuleId } from '../engine/policy/finding.ts';

/** A document as the client has it, saved or not. */
export interface OpenDocument {
  readonly uri: string;
  /** Absolute. */
  readonly path: string;
  /** The language that the client takes it for. */
  readonly language: string;
  readonly version: number;
  /** Of all documents and their versions: one that is closed and opened again starts with the same version. */
  readonly serial: number;
  /** Undefined if it is longer than any script that is read. */
  readonly text: string | undefined;
}

/** What a thread is asked about one document. Offsets are in UTF-16 units. */
export type Question =
  | { readonly kind: 'judge' | 'symbols' | 'tokens'; readonly uri: string }
  | { readonly kind: 'hover' | 'completion'; readonly uri: string; readonly offset: number };

/** A question, and what happened to the documents since the last one. */
export interface Message {
  readonly changed: readonly OpenDocument[];
  /** The addresses of documents that were closed. */
  readonly closed: readonly string[];
  readonly question: Question;
}

/** What a thread answers, by the kind of the question. */
export interface Answers {
  judge: JudgedDocument;
  hover: Hover | undefined;
  completion: readonly CompletionItem[];
  symbols: readonly DocumentSymbol[];
  /** As the protocol encodes them. */
  tokens: readonly number[];
}

/** An answer, or why there is none: the words of an error. */
export type Reply =
  | { readonly ok: true; readonly answer: Answers[keyof Answers] }
  | { readonly ok: false; readonly error: string };

/** What the judging of a document came to. */
export interface JudgedDocument {
  readonly diagnostics: readonly Diagnostic[];
  readonly remedies: readonly DocumentRemedy[];
  /** What the reader should know besides, in sentences. */
  readonly notes: readonly string[];
  /** What is told of files that are not open: the mistakes in the configuration, and scripts that commands in the document name. */
  readonly elsewhere: readonly { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }[];
  /** The files that it rests on, absolute, each with its stamp: see `stampOf`. An open one is there by its address, with `openStamp`. */
  readonly rests: ReadonlyMap<string, string>;
}

/** The stamp of a file that is open. */
export function openStamp({ serial }: Pick<OpenDocument, 'serial'>): string {
  return `open ${serial}`;
}

/** A rewrite of a document that answers one of its diagnostics. */
export interface DocumentRemedy extends Required<Pick<CodeAction, 'title' | 'isPreferred'>> {
  /** The index of the diagnostic. */
  readonly answers: number;
  readonly rule: RuleId;
  readonly edits: readonly TextEdit[];
  /** A file that it needs: what is to be in it, and whether it is there already or something else is. */
  readonly creates?: { readonly uri: string; readonly text: string; readonly state: 'missing' | 'there' | 'other' };
}

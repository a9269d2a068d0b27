import { pathToFileURL } from 'node:url';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SCRIPT_LIMIT } from '../source/script-text.ts';
import { pathOf } from './diagnostics.ts';
import type { OpenDocument } from './question.ts';

/** The documents of the client, as threads get them. One that does not change stays the same object. */
export class Documents {
  readonly #texts: TextDocuments<TextDocument>;
  /** A document that is opened again is another object. */
  readonly #known = new WeakMap<TextDocument, OpenDocument>();
  #serial = 0;

  constructor(texts: TextDocuments<TextDocument>) {
    this.#texts = texts;
  }

  /** @returns undefined for one that is not open, or that is neither a file nor to be saved as one */
  get(uri: string): OpenDocument | undefined {
    const document = this.#texts.get(uri);
    const path = document === undefined ? undefined : placeOf(uri);
    if (document === undefined || path === undefined) return undefined;
    const known = this.#known.get(document);
    if (known?.version === document.version) return known;
    const text = document.getText();
    const read = text.length > SCRIPT_LIMIT || Buffer.byteLength(text) > SCRIPT_LIMIT ? undefined : text;
    const { languageId: language, version } = document;
    const made = { uri, path, language, version, serial: this.#serial++, text: read };
    this.#known.set(document, made);
    return made;
  }

  all(): OpenDocument[] {
    return this.#texts.keys().flatMap((uri) => this.get(uri) ?? []);
  }
}

/** The path of a document; one that was never saved would be in the process's folder. */
export function placeOf(uri: string): string | undefined {
  if (!uri.startsWith('untitled:')) return pathOf(uri);
  // Half of a surrogate pair would make encodeURIComponent throw.
  const name = encodeURIComponent(uri.slice('untitled:'.length).replace(/\p{Surrogate}/gu, '\ufffd'));
  return pathOf(new URL(name, pathToFileURL(`${process.cwd()}/`)).href);
}

import { pathToFileURL } from 'node:url';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SCRIPT_LIMIT } from '../source/script-text.ts';
import { pathOf } from './diagnostics.ts';
import type { OpenDocument } from './question.ts';

/** The documents of the client, as threads get them. One that does not change stays the same object. */
export class Documents {
  readonly #texts: TextDocuments<TextDocument>;
  readonly #known = new Map<string, OpenDocument>();

  constructor(texts: TextDocuments<TextDocument>) {
    this.#texts = texts;
  }

  /** @returns undefined for one that is not open, or that is neither a file nor to be saved as one */
  get(uri: string): OpenDocument | undefined {
    const document = this.#texts.get(uri);
    const path = document === undefined ? undefined : placeOf(uri);
    if (document === undefined || path === undefined) {
      this.#known.delete(uri);
      return undefined;
    }
    const known = this.#known.get(uri);
    if (known?.version === document.version && known.language === document.languageId) return known;
    const text = document.getText();
    const read = text.length > SCRIPT_LIMIT || Buffer.byteLength(text) > SCRIPT_LIMIT ? undefined : text;
    const made = { uri, path, language: document.languageId, version: document.version, text: read };
    this.#known.set(uri, made);
    return made;
  }

  all(): OpenDocument[] {
    return this.#texts.keys().flatMap((uri) => this.get(uri) ?? []);
  }
}

/** The path of a document; one that was never saved would be in the process's folder. */
export function placeOf(uri: string): string | undefined {
  if (!uri.startsWith('untitled:')) return pathOf(uri);
  const name = encodeURIComponent(uri.slice('untitled:'.length));
  return pathOf(new URL(name, pathToFileURL(`${process.cwd()}/`)).href);
}

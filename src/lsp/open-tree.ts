import { type DiskTree, isInside, realOf } from '../source/disk.ts';
import { stampOf } from '../source/file-stamp.ts';
import { repositoryAbove } from '../source/repository-root.ts';
import { isScript, sourceOf, tooLarge } from '../source/script-text.ts';
import type { ScriptList, SourceTree } from '../source/source-tree.ts';
import { LEADS_OUT, type Source, unread } from '../text/source.ts';
import { type OpenDocument, openStamp } from './question.ts';

/** The documents that are open, by where they are on disk. */
export class OpenDocuments {
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byPlace = new Map<string, OpenDocument>();

  async put(document: OpenDocument): Promise<void> {
    this.#byUri.set(document.uri, document);
    this.#byPlace.set(await realOf(document.path), document);
  }

  close(uri: string): void {
    this.#byUri.delete(uri);
    for (const [place, document] of this.#byPlace) if (document.uri === uri) this.#byPlace.delete(place);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  /** The document that shows what is at a path. */
  async at(path: string): Promise<OpenDocument | undefined> {
    return this.#byPlace.get(await realOf(path));
  }
}

/** The files on disk, with those that are open as they are in the editor. */
export class OpenTree implements SourceTree {
  /** The files that were looked at, with their stamps, as in `JudgedDocument`. */
  readonly looked = new Map<string, string>();
  readonly #disk: DiskTree;
  readonly #documents: OpenDocuments;

  constructor(disk: DiskTree, documents: OpenDocuments) {
    this.#disk = disk;
    this.#documents = documents;
  }

  async look(path: string, from: string): Promise<Source> {
    const place = await realOf(path);
    const open = await this.#documents.at(path);
    // Before it is read: what changes meanwhile is noticed.
    if (open === undefined) this.looked.set(place, await stampOf(place));
    else this.looked.set(open.uri, openStamp(open));
    const source = await this.#disk.look(path, from);
    if (open === undefined || (source.kind === 'unread' && source.message === LEADS_OUT)) return source;
    // A document that was never saved is nowhere, and may be out of the repository all the same.
    const root = await repositoryAbove(await realOf(from));
    if (root !== undefined && !isInside(place, root)) return unread(LEADS_OUT);
    return open.text === undefined ? sourceOf(tooLarge()) : { kind: 'text', text: open.text };
  }

  fromRoot(path: string): Promise<string | undefined> {
    return this.#disk.fromRoot(path);
  }

  list(): Promise<ScriptList> {
    return this.#disk.list();
  }

  async runsBpftrace(path: string): Promise<boolean | undefined> {
    const text = (await this.#documents.at(path))?.text;
    return text === undefined ? this.#disk.runsBpftrace(path) : isScript(path, text);
  }
}

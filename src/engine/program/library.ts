import type { Source } from '../../text/source.ts';
import { parseScript } from '../syntax/parse.ts';
import type { Script } from '../syntax/tree.ts';

/**
 * The files of a repository that have a part in a run, by path. Each is parsed once, however many scripts import it or
 * run together with it.
 */
export class Library {
  readonly #sources = new Map<string, Source>();
  readonly #scripts = new Map<string, Script>();

  /** Puts in what is at a path; what was there stays. */
  add(path: string, source: Source): void {
    if (!this.#sources.has(path)) this.#sources.set(path, source);
  }

  /** What is at a path; undefined when nobody has looked yet. */
  source(path: string): Source | undefined {
    return this.#sources.get(path);
  }

  /** The tree of the file at a path, whose text must be `text`. */
  parse(path: string, text: string): Script {
    const known = this.#scripts.get(path);
    if (known?.text === text) return known;
    const script = parseScript(text);
    this.#scripts.set(path, script);
    return script;
  }
}

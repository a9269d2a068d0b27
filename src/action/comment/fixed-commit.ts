import { pathOfEdit } from '../../engine/rewrite/edit.ts';
import type { CommitFile } from '../../github/commits.ts';
import { describeApiError } from '../../github/errors.ts';
import { FileModes } from '../../github/tree.ts';
import { type FixDestination, occupied } from '../../session/fixer.ts';
import type { ReadableScript } from '../../source/script-text.ts';
import { NOT_THERE } from '../../text/source.ts';
import type { CommandRun, JudgedHead } from './head.ts';

/** The files of one commit that fixes scripts of a pull request. Nothing is written before it is made. */
export class FixedCommit implements FixDestination {
  readonly files: CommitFile[] = [];
  readonly #head: JudgedHead;
  readonly #modes: FileModes;

  constructor({ github, event }: CommandRun, head: JudgedHead) {
    this.#head = head;
    this.#modes = new FileModes(github, event, head.repository.headSha);
  }

  async refusal(): Promise<undefined> {
    return undefined;
  }

  async obstacle({ path: script }: ReadableScript, name: string, content: string): Promise<string | undefined> {
    const source = await this.#head.tree.look(pathOfEdit({ path: name }, script), script);
    if (source.kind === 'text' && source.text === content) return undefined;
    if (source.kind !== 'unread') return occupied(name);
    return source.message === NOT_THERE ? undefined : `cannot be looked at (${name}: ${source.message})`;
  }

  /** A script whose mode is not known is not written: it might lose that it is executable, or be a link. */
  async keep(
    { path }: ReadableScript,
    text: string,
    created: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    let mode: string | undefined;
    try {
      mode = await this.#modes.at(path);
    } catch (error) {
      return describeApiError('Whether it is executable could not be read, so it is not written', error);
    }
    // 100664 is written by old versions of git, and means the same as 100644.
    if (mode === '100644' || mode === '100664') this.files.push({ path, text, mode: '100644' });
    else if (mode === '100755') this.files.push({ path, text, mode });
    else return 'It is not a regular file, so it is not written.';
    for (const [name, content] of created) {
      const at = pathOfEdit({ path: name }, path);
      const isThere = (await this.#head.tree.look(at, path)).kind === 'text';
      if (!isThere) this.files.push({ path: at, text: content, mode: '100644' });
    }
    return undefined;
  }
}

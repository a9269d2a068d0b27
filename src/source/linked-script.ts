import { sentenceFor } from '../text/source.ts';
import { type FileChoice, picks } from './file-choice.ts';
import { EMPTY, FOLDER, isScript, type ScriptFile } from './script-text.ts';
import type { SourceTree } from './source-tree.ts';

/** What is said of a link to a script. */
export const LINK_TO_SCRIPT = 'It is a symbolic link. The script that it leads to is judged where it is changed.';

/** The script that a symbolic link leads to inside of the repository, unless that is listed as a script by itself. */
export async function readBehindLink(path: string, choose: FileChoice, tree: SourceTree): Promise<ScriptFile> {
  const source = await tree.look(path, path);
  switch (source.kind) {
    case 'folder':
      return { status: 'skipped', path, error: FOLDER };
    case 'unread':
      return { status: 'failed', path, error: sentenceFor(source.message) };
    case 'text': {
      const { text, at = path } = source;
      if (picks(choose(at), isScript(at, text)) && at !== path)
        return { status: 'skipped', path, error: LINK_TO_SCRIPT };
      return text.trim() === '' ? { status: 'skipped', path, error: EMPTY } : { status: 'readable', path, text };
    }
  }
}

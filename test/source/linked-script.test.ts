import { expect, test } from '@jest/globals';
import { chooseFiles, everyScript } from '../../src/source/file-choice.ts';
import { readBehindLink } from '../../src/source/linked-script.ts';
import type { SourceTree } from '../../src/source/source-tree.ts';
import { LINK_OUT, type Source, unread } from '../../src/text/source.ts';

const SCRIPT = 'BEGIN { }\n';
const RUN = `#!/usr/bin/bpftrace\n${SCRIPT}`;
const TO_SCRIPT = 'It is a symbolic link. The script that it leads to is judged where it is changed.';

/** What is read behind a link at `a.bt` in a tree that has one source. */
function behind(source: Source, choose = everyScript) {
  const asked: string[] = [];
  const tree: SourceTree = {
    look: async (path, from) => {
      asked.push(`${path} from ${from}`);
      return source;
    },
    fromRoot: async (path) => path,
    list: async () => ({ message: 'No.' }),
    runsBpftrace: async () => undefined,
  };
  return readBehindLink('a.bt', choose, tree).then((script) => {
    expect(asked).toEqual(['a.bt from a.bt']);
    return script;
  });
}

test.each<[string, Source, object]>([
  ['a folder', { kind: 'folder', names: [] }, { status: 'skipped', error: 'It is a folder, not a script.' }],
  [
    'nothing that may be read',
    unread(LINK_OUT),
    {
      status: 'failed',
      error: 'It is a symbolic link that leads out of the repository; keep the file inside of the repository.',
    },
  ],
  ['a script by its name', { kind: 'text', text: SCRIPT, at: 'x/b.bt' }, { status: 'skipped', error: TO_SCRIPT }],
  ['a script by its first line', { kind: 'text', text: RUN, at: 'x/b' }, { status: 'skipped', error: TO_SCRIPT }],
  ['another text', { kind: 'text', text: SCRIPT, at: 'x/b' }, { status: 'readable', text: SCRIPT }],
  ['an empty text', { kind: 'text', text: ' \n', at: 'x/b' }, { status: 'skipped', error: 'The file is empty.' }],
  ['itself', { kind: 'text', text: SCRIPT }, { status: 'readable', text: SCRIPT }],
])('a link that leads to %s', async (_what, source, script) => {
  expect(await behind(source)).toEqual({ path: 'a.bt', ...script });
});

test('a script that is not chosen is read behind the link', async () => {
  const source: Source = { kind: 'text', text: SCRIPT, at: 'x/b.bt' };
  expect(await behind(source, chooseFiles(['a.bt']))).toEqual({ status: 'readable', path: 'a.bt', text: SCRIPT });
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HARMLESS, RISKY, run, temporaryFolders } from '../cli/run.ts';
import { outputOf } from '../render/json-contract.ts';
import { type Client, clients, MODERN } from './client.ts';

const folderWith = temporaryFolders();
const start = clients();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
const CONFIG = '.bpftrace-guard.yml';
const [OUTER = '', INNER = ''] = RISKY.split('\n');

/** What the files of a folder can be. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'a.bt': [`import "lib.bt";\n${INNER}\n`, `// 𝒳\n${INNER}\nimport "lib.bt";\n`, RISKY],
  'b.bt': [RISKY, HARMLESS, 'kprobe:f { @x = ; }\n'],
  'lib.bt': ['BEGIN { }\n', `${OUTER}\n`, `${OUTER}\n${OUTER}\n`],
  [CONFIG]: ['', 'rules:\n  abba-deadlock: off\n', 'rules:\n  abba-deadlock: note\n', 'targts: []\n'],
};
const SCRIPTS = Object.keys(TEXTS).filter((name) => name !== CONFIG);

interface Step {
  readonly file: string;
  /** What is done to it; where that cannot be done, what can. */
  readonly does: 'type' | 'close' | 'save elsewhere';
  readonly text: number;
  /** Before the next step, in milliseconds. */
  readonly pause: number;
}

const STEP: fc.Arbitrary<Step> = fc.record({
  file: fc.constantFrom(...Object.keys(TEXTS)),
  does: fc.constantFrom('type', 'type', 'type', 'close', 'save elsewhere'),
  text: fc.nat(3),
  pause: fc.constantFrom(0, 0, 0, 10, 130, 300),
});

/** Does a step in the editor, or on disk. @param open the texts of what is open */
async function take({ file, does, text }: Step, client: Client, folder: string, open: Map<string, string>) {
  const place = path.join(folder, file);
  const uri = pathToFileURL(place).href;
  const texts = TEXTS[file] ?? [];
  const next = texts[text % texts.length] ?? '';
  const now = open.get(file);
  if (file === CONFIG || does === 'save elsewhere') {
    writeFileSync(place, next);
    const changes = [{ uri, type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  } else if (now === undefined) {
    await client.open(place, next);
    open.set(file, next);
  } else if (does === 'close') {
    await client.close(uri);
    open.delete(file);
  } else {
    await client.edit(uri, now, next);
    open.set(file, next);
  }
}

/** The diagnostics that the client shows of a file, as findings. */
function shown(client: Client, uri: string) {
  const last = client.published.filter((each) => each.uri === uri).at(-1);
  return (last?.diagnostics ?? []).map(({ code, severity, range }) => ({
    rule: String(code),
    severity: ['', 'error', 'warning', 'note'][severity ?? 0],
    start: [range.start.line + 1, range.start.character + 1],
  }));
}

test('whatever happens to documents and files, in the end the client shows what check finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 10, maxLength: 30 }), async (steps) => {
      const first = Object.fromEntries(Object.entries(TEXTS).map(([name, [text = '']]) => [name, text]));
      const folder = await folderWith({ ...first, '.git/HEAD': '' });
      const client = await start({ args: TARGET, cwd: folder, capabilities: MODERN });
      const disk = new Map(Object.entries(first));
      const open = new Map<string, string>();
      for (const step of steps) {
        const texts = TEXTS[step.file] ?? [];
        await take(step, client, folder, open);
        if (step.file === CONFIG || step.does === 'save elsewhere')
          disk.set(step.file, texts[step.text % texts.length] ?? '');
        await new Promise((resolve) => setTimeout(resolve, step.pause));
      }
      const snapshot = await folderWith({ ...Object.fromEntries(disk), ...Object.fromEntries(open), '.git/HEAD': '' });
      const { stdout } = await run(['check', '--format', 'json', ...TARGET, ...SCRIPTS], { cwd: snapshot });
      const { findings } = outputOf(stdout);
      for (const name of open.keys()) {
        const expected = findings
          .filter((finding) => finding.path === name)
          .map(({ rule, severity, range }) => ({ rule, severity, start: [range.start.line, range.start.column] }));
        const uri = pathToFileURL(path.join(folder, name)).href;
        await client.until(() => (JSON.stringify(shown(client, uri)) === JSON.stringify(expected) ? true : undefined));
        expect(shown(client, uri)).toEqual(expected);
      }
      expect(await client.end()).toBe(0);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CodeAction, Command, Hover, SymbolInformation } from 'vscode-languageserver/node';
import { HARMLESS, RISKY, temporaryFolders } from '../cli/run.ts';
import { breakingThreads, type Client, clients, MODERN } from './client.ts';

const folderWith = temporaryFolders();
const start = clients();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];

const rulesOf = async (client: Client, uri: string, version?: number) =>
  (await client.diagnostics(uri, version)).map(({ code }) => code);

/** The rules of the next diagnostics of a document after some that were there. */
async function rulesAfter(client: Client, uri: string, seen: number) {
  const next = await client.until(() => client.published.slice(seen).find((each) => each.uri === uri));
  return next.diagnostics.map(({ code }) => code);
}

describe('A file that breaks the engine takes nothing along', () => {
  test.each([
    ['exit', /its thread ended with 7/],
    ['throw', /no more of this/],
    ['memory', /memory limit/],
    ['hang', /takes longer than 4 seconds to judge/],
  ])('%s', async (how, words) => {
    const folder = await folderWith({ 'a.bt': `${RISKY}// BREAK ${how}\n`, 'b.bt': RISKY });
    const client = await start({
      args: how === 'hang' ? [...TARGET, '--longest', '4'] : TARGET,
      env: breakingThreads(folder),
    });
    const bad = await client.open(path.join(folder, 'a.bt'));
    const good = await client.open(path.join(folder, 'b.bt'));
    const position = client.at(good, '@b');
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri: good }, position });
    expect(JSON.stringify(hover)).toContain('bucket lock');
    const [shown] = await client.diagnostics(bad);
    expect(shown).toMatchObject({ code: 'not-judged', severity: 1, message: expect.stringMatching(words) });
    expect(await rulesOf(client, good)).toEqual(['abba-deadlock']);
    expect(client.logged.map(({ message }) => message).join('\n')).toMatch(words);
    await client.edit(bad, `// BREAK ${how}`, '//');
    expect(await rulesOf(client, bad)).toEqual(['abba-deadlock']);
    expect(await client.end()).toBe(0);
  });

  test('what nobody waits for any more is ended, and a question without an answer is told', async () => {
    const folder = await folderWith({ 'a.bt': `${RISKY}// BREAK hang\n`, 'b.bt': `${RISKY}// BREAK exit always\n` });
    const client = await start({ args: TARGET, env: breakingThreads(folder) });
    const uri = await client.open(path.join(folder, 'a.bt'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    // Far sooner than after the 30 seconds that judging may take.
    await client.edit(uri, '// BREAK hang', '//');
    expect(await rulesOf(client, uri)).toEqual(['abba-deadlock']);
    const broken = await client.open(path.join(folder, 'b.bt'));
    const asked = { textDocument: { uri: broken }, position: { line: 0, character: 3 } };
    expect(await client.request('textDocument/hover', asked)).toBeNull();
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri: broken } })).toEqual([]);
    expect(client.logged.map(({ message }) => message).join('\n')).toContain('its thread ended with 7');
    expect(client.published.filter((each) => each.uri === uri).map(({ version }) => version)).toEqual([2]);
  });
});

describe('The configuration', () => {
  const CONFIG = '.bpftrace-guard.yml';
  const OFF = 'rules:\n  abba-deadlock: off\n  lock-path-probe: off\n';

  test.each([
    ['that the client watches', true],
    ['that nobody watches', false],
  ])('%s is read again when it changes', async (_, watching) => {
    const folder = await folderWith({ 'tools/a.bt': RISKY, '.git/HEAD': '' });
    const capabilities = watching ? MODERN : { ...MODERN, workspace: {} };
    const client = await start({ args: TARGET, capabilities });
    const uri = await client.open(path.join(folder, 'tools/a.bt'));
    expect(await rulesOf(client, uri)).toEqual(['abba-deadlock']);
    const file = path.join(folder, CONFIG);
    const changed = async (change: () => void) => {
      const seen = client.published.length;
      change();
      const changes = [{ uri: new URL(`file://${file}`).href, type: 2 }];
      if (watching) await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      return rulesAfter(client, uri, seen);
    };
    if (watching) {
      const { params } = await client.until(() =>
        client.asked.find(({ method }) => method === 'client/registerCapability'),
      );
      expect(JSON.stringify(params)).toContain(CONFIG);
    } else expect(client.asked).toEqual([]);
    expect(await changed(() => writeFileSync(file, OFF))).toEqual([]);
    expect(await changed(() => rmSync(file))).toEqual(['abba-deadlock']);
  });

  test('with mistakes is left out, and they are shown in it', async () => {
    const folder = await folderWith({ 'a.bt': RISKY, [CONFIG]: `# 𝒳\n${OFF}targts: []\n` });
    const client = await start({ args: TARGET, cwd: folder });
    const uri = await client.open(path.join(folder, 'a.bt'));
    expect(await rulesOf(client, uri)).toEqual(['abba-deadlock']);
    const shown = await client.until(() => client.published.find((each) => each.uri.endsWith(CONFIG)));
    expect(shown.diagnostics[0]).toMatchObject({
      range: { start: { line: 4, character: 0 } },
      message: expect.stringContaining('Did you mean "targets"?'),
    });
    writeFileSync(path.join(folder, CONFIG), OFF);
    const cleared = await client.until(() =>
      client.published.find((each) => each.uri.endsWith(CONFIG) && each.diagnostics.length === 0),
    );
    expect(cleared.diagnostics).toEqual([]);
  });

  test('its mistakes stay when it is opened, and when the script is judged again', async () => {
    const folder = await folderWith({ 'a.bt': RISKY, [CONFIG]: 'targts: []\n', '.git/HEAD': '' });
    const client = await start({ args: TARGET, cwd: folder });
    const uri = await client.open(path.join(folder, 'a.bt'));
    await client.until(() => client.published.find((each) => each.uri.endsWith(CONFIG)));
    const config = await client.open(path.join(folder, CONFIG), undefined, 'yaml');
    const mistakes = [
      { message: expect.stringContaining('Did you mean "targets"?') },
      { message: expect.stringContaining('is left out') },
    ];
    expect(await client.diagnostics(config)).toMatchObject(mistakes);
    await client.edit(uri, '@b', '@c');
    await client.diagnostics(uri);
    expect(client.published.findLast((each) => each.uri === config)?.diagnostics).toMatchObject(mistakes);
    const seen = client.published.length;
    await client.close(config);
    const closed = await client.until(() =>
      client.published.slice(seen).find((each) => each.uri === config && each.diagnostics.length > 0),
    );
    expect(closed.diagnostics).toMatchObject(mistakes);
  });

  test('that cannot be read is told where the script is', async () => {
    const folder = await folderWith({ 'a.bt': HARMLESS, [CONFIG]: '', '.bpftrace-guard.yaml': '' });
    const client = await start({ args: TARGET, cwd: folder });
    const uri = await client.open(path.join(folder, 'a.bt'));
    expect((await client.diagnostics(uri)).map(({ message }) => message).join()).toContain(CONFIG);
  });

  test('a target that there is not, and a policy that is not there, leave nothing judged, which is said', async () => {
    const folder = await folderWith({ 'a.bt': HARMLESS });
    for (const [args, words] of [
      [['--target', 'debian-99'], /debian-99/],
      [['--policy', 'none.yml'], /none\.yml/],
    ] as const) {
      const client = await start({ args, cwd: folder });
      const uri = await client.open(path.join(folder, 'a.bt'));
      expect(await client.diagnostics(uri)).toMatchObject([
        { code: 'not-judged', message: expect.stringMatching(words) },
      ]);
    }
  });
});

describe('The end', () => {
  test('0 after shutdown, 1 without it, as the protocol has it', async () => {
    const polite = await start();
    expect(await polite.end()).toBe(0);
    const rude = await start();
    const ended = once(rude.server, 'exit');
    await rude.connection.sendNotification('exit');
    expect(await ended).toEqual([1, null]);
    const cut = await start();
    const closed = once(cut.server, 'exit');
    cut.server.stdin.end();
    expect(await closed).toEqual([1, null]);
    for (const { stderr } of [polite, rude, cut]) expect(stderr).toBe('');
  });

  test('with the editor that started it', async () => {
    const editor: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = await start({ processId: editor.pid ?? null });
    const ended = once(client.server, 'exit');
    editor.kill('SIGKILL');
    expect(await ended).toEqual([1, null]);
  });

  test('not by a client that refuses to watch files, or by an address that is no text', async () => {
    const folder = await folderWith({ 'a.bt': RISKY });
    const client = await start({ args: TARGET, refuses: ['client/registerCapability'] });
    await client.until(() => client.logged.find(({ message }) => message.includes('The client watches no files')));
    await client.openAs('untitled:\ud800', RISKY, 'bpftrace');
    expect(await rulesOf(client, await client.open(path.join(folder, 'a.bt')))).toEqual(['abba-deadlock']);
    expect(await rulesOf(client, 'untitled:\ud800')).toEqual(['abba-deadlock']);
    expect(await client.end()).toBe(0);
  });

  test('nothing but the protocol is on standard output, and a client that can do nothing is served', async () => {
    const folder = await folderWith({ 'a.bt': RISKY });
    const client = await start({ args: [...TARGET, '--stdio', `--clientProcessId=${process.pid}`], capabilities: {} });
    const raw: Buffer[] = [];
    client.server.stdout.on('data', (chunk: Buffer) => raw.push(chunk));
    const uri = await client.open(path.join(folder, 'a.bt'));
    expect(await rulesOf(client, uri)).toEqual(['abba-deadlock']);
    const at = client.at(uri, 'fexit:');
    const request = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
    const offered = await client.request<(CodeAction | Command)[]>('textDocument/codeAction', request);
    // Commands are all that it knows.
    expect(offered.map((each) => typeof each.command)).toEqual(['string']);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: at });
    expect(hover.contents).toMatchObject({ kind: 'plaintext' });
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.map(({ name, location }) => [name, location.uri])).toContainEqual(['@b', uri]);
    expect(client.asked).toEqual([]);
    expect(await client.end()).toBe(0);
    let rest = Buffer.concat(raw).toString('latin1');
    while (rest !== '') {
      const [header = '', length = ''] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest) ?? [];
      expect(header).not.toBe('');
      rest = rest.slice(header.length + Number(length));
    }
    expect(client.stderr).toBe('');
  });
});

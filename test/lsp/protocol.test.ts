import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type {
  CodeAction,
  Command,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RISKY, run, temporaryFolders } from '../cli/run.ts';
import { outputOf } from '../render/json-contract.ts';
import { type Client, clients, MODERN } from './client.ts';

const folderWith = temporaryFolders();
const start = clients();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
const SEVERITY = ['', 'error', 'warning', 'note'];

/** What `check` finds in a file: rules with their places, which count from 1. */
async function checked(file: string, args: readonly string[] = TARGET) {
  const { stdout } = await run(['check', '--format', 'json', ...args, path.basename(file)], {
    cwd: path.dirname(file),
  });
  return outputOf(stdout).findings.map(({ rule, severity, range }) => ({
    rule,
    severity,
    line: range.start.line,
    column: range.start.column,
  }));
}

function told(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, severity, range }) => ({
    rule: code,
    severity: SEVERITY[severity ?? 0],
    line: range.start.line + 1,
    column: range.start.character + 1,
  }));
}

/** The actions at a piece of a document. */
function actions(client: Client, uri: string, piece: string, only?: string[]): Promise<(CodeAction | Command)[]> {
  const at = client.at(uri, piece);
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
  return client.request('textDocument/codeAction', { textDocument: { uri }, range: { start: at, end: at }, context });
}

/** The rewrites among them. */
async function rewrites(client: Client, uri: string, piece: string): Promise<CodeAction[]> {
  const found = await actions(client, uri, piece, ['quickfix']);
  return found.filter((action): action is CodeAction => typeof action === 'object' && 'kind' in action);
}

/** The text of a document after the edits of an action, which are for its version. */
function applied(client: Client, uri: string, action: CodeAction | undefined): string {
  const document = client.document(uri);
  const own = (action?.edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? [change] : [],
  );
  expect(own.map(({ textDocument }) => textDocument.version)).toEqual([document.version]);
  const edits = own.flatMap((change) => change.edits.flatMap((edit) => ('newText' in edit ? [edit] : [])));
  return TextDocument.applyEdits(document, edits);
}

describe('Diagnostics', () => {
  test.each<[string, string, string]>([
    ['a script with marks of two units', 'a.bt', `// 𝒳 é\n/* 𝒳 */ ${RISKY}kprobe:f { @x = ; }\n`],
    ['a shell script', 'run.sh', `#!/bin/sh\necho 𝒳; bpftrace -e '${RISKY.replaceAll('\n', ' ')}'\n`],
    ['Markdown', 'README.md', `# 𝒳\n\n- 𝒳\n\n  \`\`\`bpftrace\n  ${RISKY.trim().replaceAll('\n', '\n  ')}\n  \`\`\`\n`],
    ['YAML', 'tools.yaml', `run: |\n  bpftrace -e '${RISKY.trim().replaceAll('\n', '\n  ')}'\n`],
    ['a script without an ending', 'tool', `#!/usr/bin/env bpftrace\n${RISKY}`],
  ])('of %s are what check finds', async (_, name, text) => {
    const file = path.join(await folderWith({ [name]: text }), name);
    const client = await start({ args: TARGET });
    const uri = await client.open(file, text, 'plaintext');
    const expected = await checked(file);
    expect(expected.map(({ rule }) => rule)).toContain('abba-deadlock');
    const diagnostics = await client.diagnostics(uri);
    expect(told(diagnostics)).toEqual(expected);
    for (const { source, code, codeDescription, message } of diagnostics) {
      expect(source).toBe('bpftrace-guard');
      expect(codeDescription?.href).toMatch(new RegExp(`^https://github\\.com/.*/rules/${code}\\.md$`));
      expect(message).not.toContain('http');
    }
    expect(client.stderr).toBe('');
  });

  test('say the words of the other formats', async () => {
    const file = path.join(await folderWith({ 'a.bt': RISKY }), 'a.bt');
    const client = await start({ args: TARGET });
    const [first] = await client.diagnostics(await client.open(file));
    const { stdout } = await run(['check', '--format', 'rdjson', ...TARGET, 'a.bt'], { cwd: path.dirname(file) });
    const [{ message }] = JSON.parse(stdout).diagnostics;
    expect(message.startsWith(String(first?.message).replaceAll('\n', ' '))).toBe(true);
  });

  test('name other places, also in a file that is imported and not saved, and follow its changes', async () => {
    const [outer = '', inner = ''] = RISKY.split('\n');
    const folder = await folderWith({ 'lib/other.bt': 'BEGIN { }\n', 'a.bt': `import "lib/other.bt";\n${inner}\n` });
    const client = await start({ args: TARGET });
    const script = await client.open(path.join(folder, 'a.bt'));
    const before = await client.diagnostics(script);
    const library = await client.open(path.join(folder, 'lib/other.bt'), `// 𝒳\n// not saved\n/* 𝒳 */ ${outer}\n`);
    const after = await client.until(() =>
      client.published.find(
        ({ uri, diagnostics }) =>
          uri === script &&
          diagnostics.some(({ relatedInformation = [] }) =>
            relatedInformation.some(({ location }) => location.uri === library),
          ),
      ),
    );
    const places = after.diagnostics
      .flatMap(({ relatedInformation = [] }) => relatedInformation)
      .filter(({ location }) => location.uri === library);
    const starts = places.map(({ location }) => location.range.start);
    expect(starts).toEqual(['fentry:', '@b[', '@a['].map((piece) => client.at(library, piece)));
    expect(after.diagnostics).not.toEqual(before);
    const next = async (change: () => Promise<unknown>) => {
      const seen = client.published.length;
      await change();
      const later = await client.until(() => client.published.slice(seen).find(({ uri }) => uri === script));
      return later.diagnostics.map(({ code }) => code);
    };
    expect(await next(() => client.edit(library, outer, ''))).not.toContain('abba-deadlock');
    expect(await next(() => client.edit(library, '/* 𝒳 */ ', outer))).toContain('abba-deadlock');
    // As it is on disk.
    expect(await next(() => client.close(library))).not.toContain('abba-deadlock');
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    try {
      expect(await next(() => client.open(path.join(link, 'lib/other.bt'), outer))).toContain('abba-deadlock');
    } finally {
      rmSync(link);
    }
  });

  test('of scripts that a command in a file names, until these are open', async () => {
    const folder = await folderWith({
      '.git/HEAD': '',
      'run.sh': '#!/bin/sh\nbpftrace tools/slow\n',
      'tools/slow': RISKY,
    });
    const client = await start({ args: TARGET });
    const shell = await client.open(path.join(folder, 'run.sh'), undefined, 'shellscript');
    const named = (uri: string) => uri.endsWith('/tools/slow');
    const shown = await client.until(() => client.published.find(({ uri }) => named(uri)));
    expect(shown.diagnostics.map(({ code }) => code)).toEqual(['abba-deadlock']);
    expect(shown.version).toBeUndefined();
    const script = await client.open(path.join(folder, 'tools/slow'));
    expect((await client.diagnostics(script)).map(({ code }) => code)).toEqual(['abba-deadlock']);
    await client.close(script);
    await client.edit(shell, 'bpftrace tools/slow', 'true');
    await client.diagnostics(shell);
    await client.until(() => {
      const last = client.published.filter(({ uri }) => named(uri)).at(-1);
      return last?.diagnostics.length === 0 ? last : undefined;
    });
  });

  test('are those of the newest text, whatever was typed before', async () => {
    const file = path.join(await folderWith({ 'a.bt': RISKY }), 'a.bt');
    const client = await start({ args: TARGET });
    const uri = await client.open(file);
    for (let round = 0; round < 15; round++) {
      await client.edit(uri, '@b[pid]', '@c = 1; @b[pid]');
      if (round % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await client.edit(uri, client.document(uri).getText(), '\n\ninterval:s:1 { }\n');
    expect(await client.diagnostics(uri)).toEqual([]);
    const versions = client.published.map(({ version }) => version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.length).toBeLessThan(15);
    await client.close(uri);
    const last = await client.until(() => client.published.find(({ version }) => version === undefined));
    expect(last.diagnostics).toEqual([]);
    // Opened again it starts with the same version, and another text.
    const seen = client.published.length;
    await client.open(file, 'kprobe:f { @x = ; }\n');
    const again = await client.until(() => client.published.slice(seen).find((each) => each.uri === uri));
    expect(again.diagnostics.map(({ code }) => code)).toEqual(['syntax-error']);
  });

  test('of what was never saved', async () => {
    const client = await start({ args: TARGET });
    await client.openAs('untitled:Untitled-1', RISKY, 'bpftrace');
    expect(told(await client.diagnostics('untitled:Untitled-1', 1))).toMatchObject([
      { rule: 'abba-deadlock', line: 2 },
    ]);
    await client.openAs('git:/x.bt?ref', RISKY, 'bpftrace');
    await client.openAs('untitled:Untitled-2', 'kprobe:f { ', 'bpftrace');
    await client.diagnostics('untitled:Untitled-2', 1);
    expect(client.published.map(({ uri }) => uri)).not.toContain('git:/x.bt?ref');
  });

  test('of a text that is too long, and none of one that the configuration leaves out', async () => {
    const folder = await folderWith({ 'a.bt': '', 'skip/b.bt': RISKY, '.bpftrace-guard.yml': 'files: ["!skip/**"]\n' });
    const client = await start({ args: TARGET, cwd: folder });
    const long = await client.open(path.join(folder, 'a.bt'), `${RISKY}// ${'é'.repeat(2.2 * 1024 * 1024)}\n`);
    expect(await client.diagnostics(long)).toMatchObject([
      { code: 'not-judged', message: expect.stringContaining('larger than 4 MiB') },
    ]);
    const left = await client.open(path.join(folder, 'skip/b.bt'));
    expect(await client.diagnostics(left)).toEqual([]);
    await client.until(() => client.logged.find(({ message }) => message.includes('left out by `files`')));
  });
});

describe('Rewrites', () => {
  test('the preferred one is what fix does, with its cost, and is for this version', async () => {
    const folder = await folderWith({ 'a.bt': RISKY });
    const file = path.join(folder, 'a.bt');
    const client = await start({ args: TARGET });
    const uri = await client.open(file);
    const found = await rewrites(client, uri, 'fexit:');
    const preferred = found.filter(({ isPreferred }) => isPreferred);
    expect(preferred).toHaveLength(1);
    for (const { kind, title, diagnostics } of found) {
      expect(kind).toBe('quickfix');
      expect(title).toMatch(/Cost: |^Ignore it/);
      expect(diagnostics?.map(({ code }) => code)).toEqual(['abba-deadlock']);
    }
    await run(['fix', ...TARGET, 'a.bt'], { cwd: folder });
    expect(applied(client, uri, preferred[0])).toBe(readFileSync(file, 'utf8'));
    const ignoring = found.find(({ title }) => title.startsWith('Ignore it'));
    expect(ignoring?.isPreferred).toBeUndefined();
    expect(applied(client, uri, ignoring)).toContain('\n// bpftrace-guard: ignore[abba-deadlock] REASON');
    expect(await rewrites(client, uri, '@a[comm] = 2')).toEqual([]);
  });

  test('are written as the file around a program has it', async () => {
    const text = `#!/bin/sh\nbpftrace -e '${RISKY.trim()}'\n`;
    const folder = await folderWith({ 'a.sh': text });
    const file = path.join(folder, 'a.sh');
    const client = await start({ args: TARGET });
    const uri = await client.open(file, text, 'shellscript');
    const [diagnostic] = await client.diagnostics(uri);
    const found = await actions(client, uri, text.split('\n')[diagnostic?.range.start.line ?? 0] ?? '', ['quickfix']);
    await run(['fix', ...TARGET, 'a.sh'], { cwd: folder });
    const preferred = found.find((action): action is CodeAction => 'isPreferred' in action);
    expect(applied(client, uri, preferred)).toBe(readFileSync(file, 'utf8'));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
  });

  test('that need a new file create it, as far as the client can and nothing else is there', async () => {
    const folder = await folderWith({ 'a.bt': RISKY });
    const file = path.join(folder, 'a.bt');
    const guard = path.join(folder, 'bpftrace_guard.bpf.c');
    const wanted = ({ title }: CodeAction) => title.includes('guard file');
    const client = await start({ args: TARGET });
    const uri = await client.open(file);
    const creating = (await rewrites(client, uri, 'fexit:')).find(wanted);
    expect(applied(client, uri, creating)).toContain('import "bpftrace_guard.bpf.c";');
    expect(creating?.title).toMatch(/Cost: .* It makes a new file: save that too\.$/);
    expect(creating?.title).not.toContain('bpftrace-guard fix');
    const [made, filled] = creating?.edit?.documentChanges ?? [];
    expect(made).toMatchObject({ kind: 'create', uri: expect.stringMatching(/^file:.*bpftrace_guard\.bpf\.c$/) });
    expect(filled).toMatchObject({ edits: [{ newText: expect.stringContaining('bpftrace-guard') }] });

    writeFileSync(guard, '// something else\n');
    await client.edit(uri, '= 2', '= 4');
    const refused = (await rewrites(client, uri, 'fexit:')).find(wanted);
    expect(refused).toMatchObject({ disabled: { reason: expect.stringContaining('another one is in its place') } });
    expect(refused?.edit).toBeUndefined();

    const old = await start({
      args: TARGET,
      capabilities: { textDocument: { codeAction: MODERN.textDocument?.codeAction ?? {} } },
    });
    const again = await old.open(file);
    const changes = (await rewrites(old, again, 'fexit:')).flatMap(({ edit }) => edit ?? []);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(Object.keys(change)).toEqual(['changes']);
  });

  test('a rule is explained: its page is opened, or told', async () => {
    const file = path.join(await folderWith({ 'a.bt': RISKY }), 'a.bt');
    for (const support of [true, false]) {
      const client = await start({ args: TARGET, capabilities: { ...MODERN, window: { showDocument: { support } } } });
      const uri = await client.open(file);
      const explaining = (await actions(client, uri, 'fexit:')).find(({ title }) => title === 'Explain abba-deadlock');
      if (explaining === undefined || !('command' in explaining)) throw new Error('There is no such action');
      const page = await client.request<string>('workspace/executeCommand', {
        command: explaining.command,
        arguments: 'arguments' in explaining ? explaining.arguments : [],
      });
      expect(page).toMatch(/^# abba-deadlock\n[\s\S]*## Why/);
      const docs = readFileSync(new URL('../../docs/rules/abba-deadlock.md', import.meta.url), 'utf8');
      expect(docs.endsWith(page)).toBe(true);
      const shown = await client.until(() =>
        client.asked.find(({ method }) => method === (support ? 'window/showDocument' : 'window/showMessage')),
      );
      expect(JSON.stringify(shown.params)).toContain('rules/abba-deadlock.md');
      expect(
        await client.request('workspace/executeCommand', { command: explaining.command, arguments: ['no-rule'] }),
      ).toBeNull();
    }
  });
});

describe('What is under the cursor', () => {
  const SCRIPT = `// 𝒳
kprobe:vfs_read { @reads = count(); }
fentry:native_queued_spin_lock_slowpath,fentry:queued_spin_lock_slowpath { @b[pid] = 2; printf("%d\\n", pid); }
`;
  const hover = async (client: Client, uri: string, piece: string): Promise<Hover | null> =>
    client.request('textDocument/hover', { textDocument: { uri }, position: client.at(uri, piece, 2) });
  const markdownOf = (shown: Hover | null) =>
    shown !== null && typeof shown.contents === 'object' && 'value' in shown.contents ? shown.contents.value : '';

  test('an attach point: what it becomes where, and what runs there under which lock', async () => {
    const file = path.join(await folderWith({ 'a.bt': SCRIPT }), 'a.bt');
    const client = await start({
      args: ['--target', 'bpftrace@0.27.1,kernel@6.12', '--target', 'bpftrace@0.27.1,kernel@6.1,arch@arm64'],
    });
    const uri = await client.open(file);
    const on = await hover(client, uri, 'fentry:native');
    expect(on?.range?.start).toEqual(client.at(uri, 'fentry:native'));
    expect(markdownOf(on)).toMatch(/On Linux 6\.12 with bpftrace 0\.27\.1 it is an fentry program/);
    expect(markdownOf(on)).toMatch(
      /arm64 it is refused: fentry and fexit attach to no function of arm64 kernels before Linux 6\.4/,
    );
    expect(markdownOf(on)).toMatch(/On the lock path: the entry of `?native_queued_spin_lock_slowpath/);
    expect(markdownOf(on)).toMatch(/inside updates of hash maps.*the bucket lock/);
    const off = markdownOf(await hover(client, uri, 'kprobe:vfs_read'));
    expect(off).toMatch(/it is a kprobe program/);
    expect(off).not.toContain('lock path');
  });

  test('a statement: the locks that it takes, and when', async () => {
    const file = path.join(
      await folderWith({ 'a.bt': SCRIPT, 'a.sh': `bpftrace -e 'kprobe:f { @é = 1; @b[pid] = 2; }'\n` }),
      'a.bt',
    );
    const client = await start({ args: TARGET });
    const uri = await client.open(file);
    expect(markdownOf(await hover(client, uri, '@b[pid]'))).toMatch(/takes the bucket lock of `@b` each time/);
    expect(markdownOf(await hover(client, uri, '@reads'))).toMatch(
      /takes the bucket lock of `@reads`.*, when a key is inserted for the first time/,
    );
    expect(markdownOf(await hover(client, uri, 'printf'))).toMatch(
      /takes the lock of bpftrace's ring buffer each time/,
    );
    expect(await hover(client, uri, '𝒳')).toBeNull();
    const shell = await client.open(path.join(path.dirname(file), 'a.sh'), undefined, 'shellscript');
    const embedded = await hover(client, shell, '@b[pid]');
    expect(markdownOf(embedded)).toContain('bucket lock of `@b`');
    expect(embedded?.range?.start).toEqual(client.at(shell, '@b[pid]'));
    expect(await hover(client, shell, 'bpftrace -e')).toBeNull();
  });

  test('completion: providers, attach points with a warning on the lock path, functions and names', async () => {
    const text = '// kprobe:\nfentry:native_q\nkpr\ntracepoint:lock:\nkprobe:f /p/ { @count = 1; $x = 2; pr }\n@\n';
    const file = path.join(await folderWith({ 'a.bt': text }), 'a.bt');
    const client = await start({ args: TARGET });
    const uri = await client.open(file);
    const complete = async (piece: string): Promise<CompletionItem[]> =>
      client.request('textDocument/completion', {
        textDocument: { uri },
        position: client.at(uri, piece, piece.length),
      });
    expect(await complete('// kprobe:')).toEqual([]);
    const places = await complete('fentry:native_q');
    const slow = places.find(({ label }) => label === 'native_queued_spin_lock_slowpath');
    expect(slow).toMatchObject({
      detail: 'runs under a map lock on Linux 6.12 with bpftrace 0.27.1',
      documentation: { value: expect.stringContaining('the bucket lock') },
      textEdit: {
        newText: 'native_queued_spin_lock_slowpath',
        range: { start: client.at(uri, 'native_q'), end: client.at(uri, 'native_q', 8) },
      },
    });
    const ordered = [...places].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
    const risky = ordered.map(({ detail }) => detail !== undefined);
    expect(risky.lastIndexOf(false)).toBeLessThan(risky.indexOf(true));
    await client.edit(uri, 'fentry:native_q\n', '');
    expect((await complete('\nkpr')).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['kprobe', 'kretprobe', 'fentry', 'tracepoint']),
    );
    await client.edit(uri, 'kpr\n', '');
    expect((await complete('tracepoint:lock:')).map(({ label }) => label)).toContain('lock:contention_begin');
    await client.edit(uri, 'tracepoint:lock:\n', '');
    expect((await complete('; pr')).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['printf', '@count', '$x']),
    );
  });

  test('symbols and tokens', async () => {
    const text = `#!/usr/bin/env bpftrace
/* two
lines */
macro add(@m, k) { @m[k] += 1 }
kprobe:vfs_read,
kprobe:vfs_write /pid == 1/ { add(@a, tid); printf("%d", args.x); }
END { clear(@a);
`;
    const file = path.join(await folderWith({ 'a.bt': text }), 'a.bt');
    const client = await start({ args: TARGET });
    const uri = await client.open(file);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.map(({ name, children = [] }) => [name, children.map((child) => child.name)])).toEqual([
      ['add', ['@m']],
      ['kprobe:vfs_read, kprobe:vfs_write', ['@a']],
      ['END', ['@a']],
    ]);
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const { tokenTypes = [] } = client.result.capabilities.semanticTokensProvider?.legend ?? {};
    const rows = text.split('\n');
    const tokens: [string, string | undefined][] = [];
    let [line, column] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      [line, column] = [line + down, down === 0 ? column + right : right];
      tokens.push([rows[line]?.slice(column, column + length) ?? '', tokenTypes[type]]);
    }
    expect(tokens).toEqual(
      expect.arrayContaining([
        ['#!/usr/bin/env bpftrace', 'comment'],
        ['/* two', 'comment'],
        ['lines */', 'comment'],
        ['macro', 'keyword'],
        ['kprobe', 'type'],
        ['vfs_read', 'event'],
        ['vfs_write', 'event'],
        ['pid', 'variable'],
        ['1', 'number'],
        ['add', 'function'],
        ['@a', 'property'],
        ['"%d"', 'string'],
        ['END', 'type'],
        ['clear', 'function'],
      ]),
    );
  });
});

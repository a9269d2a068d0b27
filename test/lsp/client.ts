import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach } from '@jest/globals';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type LogMessageParams,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CLI } from '../cli/run.ts';

/** What an editor of today can do. */
export const MODERN: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
      disabledSupport: true,
    },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly processId?: number | null;
  /** Requests that it answers with an error. */
  readonly refuses?: readonly string[];
}

/** An editor as far as the protocol goes: it keeps its documents, and what the server publishes of them. */
export class Client {
  readonly server: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: LogMessageParams[] = [];
  /** What the server asked the client for, by method. */
  readonly asked: { readonly method: string; readonly params: unknown }[] = [];
  stderr = '';
  result: InitializeResult = { capabilities: {} };
  readonly #documents = new Map<string, TextDocument>();
  #wake: (() => void)[] = [];

  constructor({ args = [], cwd = process.cwd(), env = {}, refuses = [] }: ClientOptions) {
    this.server = spawn(process.execPath, [CLI, 'lsp', ...args], { cwd, env: { ...process.env, ...env } });
    this.server.stderr.on('data', (chunk) => {
      this.stderr += chunk;
    });
    const { stdout, stdin } = this.server;
    stdin.on('error', () => undefined);
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#notify();
    });
    this.connection.onNotification('window/logMessage', (params: LogMessageParams) => {
      this.logged.push(params);
      this.#notify();
    });
    for (const method of ['client/registerCapability', 'window/showDocument'])
      this.connection.onRequest(method, (params: unknown) => {
        this.asked.push({ method, params });
        this.#notify();
        if (refuses.includes(method)) throw new Error(`no ${method}`);
        return method === 'window/showDocument' ? { success: true } : null;
      });
    this.connection.onNotification('window/showMessage', (params: unknown) => {
      this.asked.push({ method: 'window/showMessage', params });
    });
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(options);
    const { capabilities = MODERN, processId = process.pid } = options;
    const initialize = { processId, rootUri: null, capabilities, workspaceFolders: null };
    client.result = await client.connection.sendRequest('initialize', initialize);
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  #notify(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** Waits until something is so; each message of the server is a reason to look. */
  async until<Value>(look: () => Value | undefined): Promise<Value> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  /** Opens a file with the text that it has on disk, or another one. @returns its address */
  async open(file: string, text = readFileSync(file, 'utf8'), languageId = 'bpftrace'): Promise<string> {
    const uri = pathToFileURL(file).href;
    await this.openAs(uri, text, languageId);
    return uri;
  }

  async openAs(uri: string, text: string, languageId: string): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a piece of a document, and tells only that. */
  async edit(uri: string, from: string, to: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(from);
    if (start < 0) throw new Error(`${from} is not in ${uri}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
    const contentChanges = [{ range, text: to }];
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The place of a piece of a document's text, `within` so far behind its start. */
  at(uri: string, piece: string, within = 0): Position {
    const document = this.document(uri);
    const offset = document.getText().indexOf(piece);
    if (offset < 0) throw new Error(`${piece} is not in ${uri}`);
    return document.positionAt(offset + within);
  }

  /** The diagnostics of a version of a document, by default of the newest one. */
  async diagnostics(uri: string, version = this.document(uri).version): Promise<Diagnostic[]> {
    return this.until(() => this.published.find((each) => each.uri === uri && each.version === version)?.diagnostics);
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** Ends the server as the protocol wants it. @returns its exit status */
  async end(): Promise<number | null> {
    const ended = once(this.server, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [status] = await ended;
    return status;
  }
}

/** A function that starts clients whose servers end with the test. */
export function clients(): (options?: ClientOptions) => Promise<Client> {
  const started: Client[] = [];
  afterEach(() => {
    for (const { server } of started.splice(0)) server.kill('SIGKILL');
  });
  return async (options) => {
    const client = await Client.start(options);
    started.push(client);
    return client;
  };
}

/** A module for NODE_OPTIONS that breaks the threads of a server at documents with some marks in them. */
export function breakingThreads(folder: string): Readonly<Record<string, string>> {
  const file = path.join(folder, 'break.mjs');
  writeFileSync(
    file,
    `import { isMainThread, parentPort } from 'node:worker_threads';
const texts = new Map();
const on = parentPort?.on.bind(parentPort);
if (!isMainThread) parentPort.on = (event, listener) => on(event, (message) => {
  for (const { uri, text } of message.changed) texts.set(uri, text);
  const text = texts.get(message.question.uri) ?? '';
  if (message.question.kind === 'judge' || text.includes('always')) {
    if (text.includes('BREAK exit')) process.exit(7);
    if (text.includes('BREAK throw')) throw new Error('no more of this');
    if (text.includes('BREAK hang')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (text.includes('BREAK memory')) { const all = []; for (;;) all.push(new Array(1e6).fill(all)); }
  }
  listener(message);
});
`,
  );
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}

import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Command,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type DocumentSymbol,
  type ExecuteCommandParams,
  FileChangeType,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  MarkupContent,
  MessageType,
  PositionEncodingKind,
  ShowDocumentRequest,
  ShowMessageNotification,
  type SymbolInformation,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIGURATION_PATHS } from '../config/parse.ts';
import { RULE_IDS, type RuleId } from '../engine/policy/finding.ts';
import { ruleAddress } from '../render/addresses.ts';
import { explained, explainTitle } from '../render/editor.ts';
import { messageOf } from '../text/failure.ts';
import { VERSION } from '../version.ts';
import { actionOf } from './actions.ts';
import { Documents } from './documents.ts';
import { Judging } from './judging.ts';
import { EditorThread, type ThreadStart, Unanswered } from './thread.ts';
import { LEGEND } from './tokens.ts';

/** The command that shows a rule's page. Its argument is the rule. */
const EXPLAIN = 'bpftrace-guard.explain';

/** What a server needs. */
export interface ServerOptions extends ThreadStart {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Serves one client until it ends the server, which ends the process with the status that the protocol asks for.
 *
 * It only talks: what is judged, or read in other ways, is so in two threads, of which one judges and the other answers what the
 * user asks for meanwhile.
 */
export function serve({ input, output, ...start }: ServerOptions): void {
  const connection = createConnection(input, output);
  const texts = new TextDocuments(TextDocument);
  const documents = new Documents(texts);
  const judge = new EditorThread(start, () => documents.all());
  const asked = new EditorThread(start, () => documents.all());
  const judging = new Judging(connection, judge, documents);
  let capabilities: ClientCapabilities = {};

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    capabilities = params.capabilities;
    judge.warm();
    return {
      serverInfo: { name: 'bpftrace-guard', version: VERSION },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [':', '@', '$'] },
        documentSymbolProvider: true,
        semanticTokensProvider: { legend: LEGEND, full: true },
        executeCommandProvider: { commands: [EXPLAIN] },
      },
    };
  });
  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = [...CONFIGURATION_PATHS.map((name) => `**/${name}`), '**/*.bt'];
    const registered = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    });
    // The disk is looked at all the same.
    registered.catch((error: unknown) => connection.console.info(`The client watches no files: ${messageOf(error)}`));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // A script that comes or goes may be one that runs together with others.
    const listed = changes.some(({ type }) => type !== FileChangeType.Changed);
    return listed ? judging.all() : judging.checkDisk();
  });

  texts.onDidChangeContent(({ document }) => judging.changed(document.uri));
  texts.onDidClose(({ document }) => judging.closed(document.uri));

  /** Asks the thread for answers; an answer that nobody gives is told, and is `nothing`. */
  const ask = async <Value>(
    uri: string,
    nothing: Value,
    question: () => Promise<Value | undefined>,
  ): Promise<Value> => {
    if (documents.get(uri) === undefined) return nothing;
    try {
      return (await question()) ?? nothing;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      connection.console.error(`${uri}: ${error.message}`);
      return nothing;
    }
  };
  const at = ({
    textDocument: { uri },
    position,
  }: {
    textDocument: { uri: string };
    position: { line: number; character: number };
  }) => ({
    uri,
    offset: texts.get(uri)?.offsetAt(position) ?? 0,
  });
  connection.onHover((params, token) =>
    ask(params.textDocument.uri, null, async () =>
      asShown((await asked.ask({ kind: 'hover', ...at(params) }, signalOf(token)))?.answer, capabilities),
    ),
  );
  connection.onCompletion((params, token) =>
    ask(params.textDocument.uri, [], async () => [
      ...((await asked.ask({ kind: 'completion', ...at(params) }, signalOf(token)))?.answer ?? []),
    ]),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    ask(uri, [], async () => {
      const symbols = (await asked.ask({ kind: 'symbols', uri }, signalOf(token)))?.answer ?? [];
      const nested = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      return nested ? [...symbols] : flat(symbols, uri);
    }),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    ask(uri, { data: [] }, async () => ({
      data: [...((await asked.ask({ kind: 'tokens', uri }, signalOf(token)))?.answer ?? [])],
    })),
  );
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }): Promise<(CodeAction | Command)[]> => {
    const judged = await judging.settled(uri);
    if (judged === undefined) return [];
    const touched = judged.diagnostics.map(
      ({ range: own }) => !isBefore(own.end, range.start) && !isBefore(range.end, own.start),
    );
    const wanted = (kind: string) =>
      context.only === undefined ||
      context.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === '');
    const literals = capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
    const rewrites =
      literals && wanted(CodeActionKind.QuickFix)
        ? judged.remedies
            .filter(({ answers }) => touched[answers])
            .flatMap((remedy) => actionOf(remedy, judged, capabilities) ?? [])
        : [];
    const rules = new Set(
      judged.diagnostics.flatMap(({ code }, index) => (touched[index] && isRule(code) ? [code] : [])),
    );
    const explanations =
      context.only === undefined
        ? [...rules].map((rule) => ({ title: explainTitle(rule), command: EXPLAIN, arguments: [rule] }))
        : [];
    return [...rewrites, ...explanations];
  });
  connection.onExecuteCommand((params) => explain(params, connection, capabilities));
  connection.onShutdown(() => {
    judging.end();
    // The answer does not wait for what they are doing.
    for (const thread of [judge, asked]) void thread.close();
  });
  texts.listen(connection);
  connection.listen();
}

/** Shows the page of a rule if the client can, and returns it as Markdown. */
async function explain(
  { command, arguments: [rule] = [] }: ExecuteCommandParams,
  connection: Connection,
  { window }: ClientCapabilities,
): Promise<string | null> {
  const page = command === EXPLAIN && typeof rule === 'string' ? explained(rule) : undefined;
  if (page === undefined || !isRule(rule)) return null;
  const uri = ruleAddress(rule, VERSION);
  if (window?.showDocument?.support === true)
    await connection.sendRequest(ShowDocumentRequest.type, { uri, external: true });
  else
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message: `${page.split('\n\n')[1] ?? ''} ${uri}`,
    });
  return page;
}

/** A hover for a client that may know no Markdown. */
function asShown(hover: Hover | undefined, { textDocument }: ClientCapabilities): Hover | undefined {
  const known = textDocument?.hover?.contentFormat?.includes('markdown') === true;
  if (hover === undefined || known || !MarkupContent.is(hover.contents)) return hover;
  return { ...hover, contents: { ...hover.contents, kind: 'plaintext' } };
}

/** Symbols for a client that knows none inside of another. */
function flat(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flat(children, uri),
  ]);
}

function isRule(code: unknown): code is RuleId {
  return RULE_IDS.some((rule) => rule === code);
}

function isBefore(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function signalOf(token: {
  onCancellationRequested: (listener: () => void) => unknown;
  isCancellationRequested: boolean;
}): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

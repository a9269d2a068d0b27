/**
 * An extension host with no more of VS Code than the extension and its client ask for: it opens a file, lets the extension start the
 * real server, and prints the first diagnostics that it gets.
 *
 *   node vscode-host.cjs EXTENSION FILE PROGRAM ARGUMENTS(JSON) [RESTARTS]
 *
 * With RESTARTS it restarts the server so often at once before it ends it.
 */
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const { pathToFileURL, fileURLToPath } = require('node:url');

const [, , extension, file, program, args, restarts = '0'] = process.argv;
const settings = { path: program, arguments: JSON.parse(args), targets: ['bpftrace@0.27.1,kernel@6.12'] };
const said = { registered: [], errors: [] };
const registered = new Map();

class Disposable {
  constructor(end = () => {}) {
    this.dispose = end;
  }
}
class EventEmitter {
  #listeners = new Set();
  event = (listener) => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };
  fire(value) {
    for (const listener of this.#listeners) listener(value);
  }
  dispose() {}
}
class Uri {
  static parse(text) {
    const uri = new Uri();
    return Object.assign(uri, {
      scheme: text.slice(0, text.indexOf(':')),
      text,
      fsPath: text.startsWith('file:') ? fileURLToPath(text) : '',
    });
  }
  toString() {
    return this.text;
  }
}
class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}
class Range {
  constructor(a, b, c, d) {
    Object.assign(
      this,
      typeof a === 'number' ? { start: new Position(a, b), end: new Position(c, d) } : { start: a, end: b },
    );
  }
}
class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };
  cancel() {}
  dispose() {}
}
class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

const uri = Uri.parse(pathToFileURL(file).href);
const document = {
  uri,
  fileName: file,
  languageId: 'bpftrace',
  version: 1,
  isClosed: false,
  getText: () => readFileSync(file, 'utf8'),
};
const event = () => new EventEmitter().event;
const nothing = () => new Disposable();
const channel = new Proxy(
  {},
  {
    get: (_, name) =>
      name === 'onDidChangeLogLevel' ? event() : (...words) => name === 'error' && said.errors.push(words.join(' ')),
  },
);

/** What is asked for by name and is not here: an event, a registration, or a class. */
const others = (known) =>
  new Proxy(known, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') return target[name];
      if (name.startsWith('on')) target[name] = event();
      else if (name.startsWith('register'))
        target[name] = (...given) => {
          said.registered.push(name);
          return nothing(given);
        };
      else if (/^[A-Z]/.test(name)) target[name] = class {};
      return target[name];
    },
  });

// Bundlers copy the properties of a module that are its own, and keep its prototype.
const api = others({
  __esModule: true,
  version: '1.91.0',
  Disposable,
  EventEmitter,
  Uri,
  Position,
  Range,
  CancellationTokenSource,
  Diagnostic,
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  CodeActionKind: others({ Empty: { value: '', append: (value) => ({ value }) }, QuickFix: { value: 'quickfix' } }),
  env: { language: 'en', appName: 'host' },
  commands: others({
    registerCommand: (name, run) => {
      said.registered.push(name);
      registered.set(name, run);
      return new Disposable();
    },
  }),
  window: others({
    createOutputChannel: () => channel,
    showErrorMessage: async (message) => {
      said.errors.push(message);
    },
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: event(), onDidChangeTabGroups: event() },
  }),
  workspace: others({
    textDocuments: [document],
    notebookDocuments: [],
    workspaceFolders: undefined,
    fs: {},
    getConfiguration: () => ({ get: (name, otherwise) => settings[name] ?? otherwise }),
    createFileSystemWatcher: () => ({ onDidCreate: event(), onDidChange: event(), onDidDelete: event(), dispose() {} }),
  }),
  languages: others({
    match: (selector, { languageId, uri: { scheme } }) =>
      [selector].flat().some((each) => each.language === languageId && each.scheme === scheme) ? 10 : 0,
    createDiagnosticCollection: () => ({
      set: (at, diagnostics) => diagnostics && finish({ uri: String(at), diagnostics }),
      delete() {},
      clear() {},
      forEach() {},
      dispose() {},
    }),
  }),
});

const vscode = Object.create(api);
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
const { activate, deactivate } = require(extension);

let finished = false;
function finish(found) {
  if (finished) return;
  finished = true;
  setImmediate(async () => {
    await Promise.all(Array.from({ length: Number(restarts) }, () => registered.get('bpftrace-guard.restart')()));
    await deactivate();
    process.stdout.write(`${JSON.stringify({ ...found, ...said })}\n`);
  });
}

activate({ subscriptions: [] }).then(
  () => said.errors.length > 0 && finish({}),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);

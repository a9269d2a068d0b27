import { commands, window, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

/** bpftrace scripts, and the files of other kinds in which programs are looked for. */
const LANGUAGES = [
  'bpftrace',
  'shellscript',
  'markdown',
  'yaml',
  'json',
  'dockerfile',
  'makefile',
  'python',
  'go',
  'javascript',
  'typescript',
  'c',
  'cpp',
];

/** @type {LanguageClient | undefined} */
let client;
/** Settings may change while the server starts: one start or stop after the other, or one of two servers would be nobody's. */
let last = Promise.resolve();

/** Called by VS Code when the first such file is opened. */
export async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand('bpftrace-guard.restart', restart),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('bpftrace-guard') && restart()),
  );
  await inTurn(start);
}

/** Called by VS Code when it ends, or when the extension is switched off. */
export async function deactivate() {
  await inTurn(stop);
}

async function start() {
  const settings = workspace.getConfiguration('bpftrace-guard');
  const program = settings.get('path', 'bpftrace-guard');
  const targets = settings.get('targets', []).flatMap((name) => ['--target', name]);
  const args = ['lsp', ...targets, ...settings.get('arguments', [])];
  client = new LanguageClient(
    'bpftrace-guard',
    'bpftrace-guard',
    { command: program, args },
    {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
    },
  );
  try {
    await client.start();
  } catch (error) {
    window.showErrorMessage(
      `bpftrace-guard: ${program} cannot be started (${error.message}). Install bpftrace-guard, or name its path in the setting bpftrace-guard.path.`,
    );
  }
}

async function stop() {
  const ended = client;
  client = undefined;
  // A client that never started has nothing to stop.
  if (ended?.needsStop()) await ended.stop();
}

function restart() {
  return inTurn(async () => {
    await stop();
    await start();
  });
}

function inTurn(step) {
  const turn = last.then(step);
  last = turn.catch(() => undefined);
  return turn;
}

import { parentPort, workerData } from 'node:worker_threads';
import { Answerer } from '../lsp/answerer.ts';
import type { Message, Reply } from '../lsp/question.ts';
import { messageOf } from '../text/failure.ts';
import { FolderReader } from './folder-settings.ts';

/** Answers the questions of an `EditorThread`, as the module that a thread runs. */
export function answerEditor(): void {
  const folders = new FolderReader(workerData.editor);
  const answerer = new Answerer((folder) => folders.read(folder));
  parentPort?.on('message', (message: Message) => {
    void answerer.answer(message).then(
      (answer) => send({ ok: true, answer }),
      (error: unknown) => send({ ok: false, error: messageOf(error) }),
    );
  });
}

function send(reply: Reply): void {
  parentPort?.postMessage(reply);
}

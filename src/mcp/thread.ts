import { parentPort } from 'node:worker_threads';
import { Failure, messageOf } from '../text/failure.ts';
import { answerQuestion, type FindHost } from './answer.ts';
import type { Question, Reply } from './question.ts';
import { broken } from './threads.ts';

/** Answers the questions of `Threads`, as the module that a thread runs. */
export function answerAssistant(findHost: FindHost): void {
  parentPort?.on('message', (question: Question) => {
    void reply(question, findHost).then((answer) => parentPort?.postMessage(answer));
  });
}

async function reply(question: Question, findHost: FindHost): Promise<Reply> {
  try {
    return { ok: true, answer: await answerQuestion(question, findHost) };
  } catch (error) {
    return { ok: false, sentences: error instanceof Failure ? error.sentences : [broken(messageOf(error))] };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { OwnThread } from '../session/judges.ts';
import type { ReadableScript } from '../source/script-text.ts';
import { type ThreadSettings, withoutText } from './judge-pool.ts';

/** Answers the questions of a `JudgePool`, as the module that a thread runs. */
export function answerAsThread(): void {
  const { embedded, ...settings }: ThreadSettings = workerData;
  const judges = new OwnThread({ ...settings, embedded: (kind) => embedded.includes(kind) });
  parentPort?.on('message', (script: ReadableScript) => {
    void judges.judge(script).then((judged) => judged && parentPort?.postMessage(withoutText(judged)));
  });
}

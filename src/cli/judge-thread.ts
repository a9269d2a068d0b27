import { parentPort, workerData } from 'node:worker_threads';
import { OwnThread } from '../session/script-judge.ts';
import type { FileSettings } from '../session/settings.ts';
import { type Question, type ThreadSettings, withoutText } from './judge-pool.ts';

/** Answers the questions of a `JudgePool`, as the module that a thread runs. */
export function answerAsThread(): void {
  const { embedded, ...settings }: ThreadSettings = workerData;
  const judges = new OwnThread({ ...settings, embedded: (kind) => embedded.includes(kind) });
  const known = new Map<number, FileSettings>();
  parentPort?.on('message', ({ script, number, own }: Question) => {
    if (own !== undefined) known.set(number, own);
    const judged = judges.judge(script, known.get(number) ?? settings);
    void judged.then((answer) => answer && parentPort?.postMessage(withoutText(answer)));
  });
}

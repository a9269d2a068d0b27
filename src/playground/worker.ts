/// <reference lib="dom" />
import { type Answer, judge, type Question } from './judge.ts';

/** What a worker sends: first that it has begun, then an answer for each question. */
export type Sent = 'begun' | Answer;

/** Answers questions in a worker. An error there reaches the page by itself. */
export function serve(): void {
  const send = (message: Sent) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<Question>) => send(judge(data)));
  send('begun');
}

import { afterEach, expect, test } from '@jest/globals';
import { type PoolOptions, ThreadPool } from '../../src/threads/pool.ts';

/** A thread that says how many messages it has had, and waits for ever, or for a moment, if it is told so. */
const COUNTING = `
  import { parentPort } from 'node:worker_threads';
  let had = 0;
  parentPort.on('message', (message) => {
    had++;
    if (message === 'for ever') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (message === 'a moment') setTimeout(() => parentPort.postMessage(\`\${message} \${had}\`), 50);
    else parentPort.postMessage(\`\${message} \${had}\`);
  });
`;

let pool: ThreadPool<string, string>;
function start(options: Partial<PoolOptions<string>> = {}): void {
  const entry = new URL(`data:text/javascript,${encodeURIComponent(COUNTING)}`);
  pool = new ThreadPool({ entry, workerData: {}, size: 1, ...options });
}
afterEach(() => pool.close());

test('a thread that takes too long ends, and the next question has another', async () => {
  start({ longest: 15 });
  expect(await pool.ask('a')).toEqual({ kind: 'answered', answer: 'a 1' });
  const outcomes = await Promise.all([pool.ask('for ever'), pool.ask('b')]);
  expect(outcomes).toEqual([{ kind: 'late' }, { kind: 'answered', answer: 'b 1' }]);
});

test('with patience a thread may end what nobody waits for, and lives on', async () => {
  start({ patience: 60_000 });
  const end = new AbortController();
  const moment = pool.ask('a moment', end.signal);
  end.abort();
  expect(await moment).toEqual({ kind: 'cancelled' });
  expect(await pool.ask('b')).toEqual({ kind: 'answered', answer: 'b 2' });
});

test('patience has an end', async () => {
  start({ patience: 1 });
  const end = new AbortController();
  const never = pool.ask('for ever', end.signal);
  end.abort();
  expect(await never).toEqual({ kind: 'cancelled' });
  expect(await pool.ask('b')).toEqual({ kind: 'answered', answer: 'b 1' });
});

test('no more threads than allowed answer, and each is sent what is written for it', async () => {
  const threads = new Set<object>();
  start({
    size: 2,
    message: (question, thread) => {
      threads.add(thread);
      return question.toUpperCase();
    },
  });
  const outcomes = await Promise.all(['a moment', 'b', 'c', 'd'].map((question) => pool.ask(question)));
  const answers = outcomes.map((outcome) => outcome.kind === 'answered' && outcome.answer.slice(0, -2));
  expect(answers).toEqual(['A MOMENT', 'B', 'C', 'D']);
  expect(threads.size).toBe(2);
});

test('closing cancels what is not answered, begun or not', async () => {
  start();
  const open = [pool.ask('for ever'), pool.ask('b')];
  await pool.close();
  expect(await Promise.all(open)).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
  expect(await pool.ask('c')).toEqual({ kind: 'cancelled' });
});

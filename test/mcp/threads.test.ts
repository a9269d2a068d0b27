import { pathToFileURL } from 'node:url';
import { afterEach, expect, jest, test } from '@jest/globals';
import type { Reply } from '../../src/mcp/question.ts';
import { Threads } from '../../src/mcp/threads.ts';

const entry = pathToFileURL(`${import.meta.dirname}/breaking-thread.js`);
let threads: Threads;
afterEach(() => threads.close());

function ask(program: string, signal = new AbortController().signal): Promise<Reply> {
  return threads.ask({ tool: 'check', program, machines: undefined }, signal);
}

function textOf(reply: Reply): string {
  return reply.ok ? reply.answer.text : reply.sentences.join(' ');
}

test.each([
  ['throw', /a defect/],
  ['exit', /its thread ended with 7/],
  ['memory', /memory/],
])('a thread that ends by %s takes nothing else along', async (how, words) => {
  threads = new Threads({ entry, workerData: {}, size: 2 });
  const replies = await Promise.all([ask('one'), ask(how), ask('two'), ask(how), ask('three')]);
  expect(replies.map(({ ok }) => ok)).toEqual([true, false, true, false, true]);
  expect(replies.map(textOf)).toEqual([
    'one',
    expect.stringMatching(words),
    'two',
    expect.stringMatching(words),
    'three',
  ]);
  expect(textOf(await ask(how))).toMatch(/not judged: do not run it .* please report it/);
  expect(textOf(await ask('after'))).toBe('after');
});

test('what nobody waits for any more ends, whether it has begun or not', async () => {
  threads = new Threads({ entry, workerData: {}, size: 1 });
  const [begun, waiting, before] = [new AbortController(), new AbortController(), AbortSignal.abort()];
  const replies = [ask('loop', begun.signal), ask('loop', waiting.signal), ask('loop', before)];
  expect((await replies[2])?.ok).toBe(false);
  waiting.abort();
  expect((await replies[1])?.ok).toBe(false);
  begun.abort();
  expect((await replies[0])?.ok).toBe(false);
  expect(textOf(await ask('after'))).toBe('after');
});

test('closing waits for the answers', async () => {
  threads = new Threads({ entry, workerData: {}, size: 2 });
  threads.warm();
  const replies = ['a', 'b', 'c', 'd'].map((program) => ask(program));
  await threads.close();
  expect((await Promise.all(replies)).map(textOf)).toEqual(['a', 'b', 'c', 'd']);
});

test('what a thread prints does not get between the messages of the protocol', async () => {
  threads = new Threads({ entry, workerData: {}, size: 1 });
  const [out, error] = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockReturnValue(true),
  );
  try {
    expect(textOf(await ask('print'))).toBe('print');
    await threads.close();
    expect(out?.mock.calls).toEqual([]);
    expect(String(error?.mock.calls)).toContain('not of the protocol');
  } finally {
    out?.mockRestore();
    error?.mockRestore();
  }
});

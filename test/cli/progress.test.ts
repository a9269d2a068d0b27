import { Readable } from 'node:stream';
import { afterEach, expect, jest, test } from '@jest/globals';
import { Progress } from '../../src/cli/progress.ts';

afterEach(() => {
  jest.useRealTimers();
});

test('a script counts once, however often it is judged, and only those of the run count', () => {
  jest.useFakeTimers();
  const lines: string[] = [];
  const stderr = { isTTY: true, columns: 60, write: (text: string) => lines.push(text) };
  const terminal = {
    stdin: Readable.from([]),
    stdout: { write: () => 0 },
    stderr,
    env: {},
    version: '',
    program: new URL('file:///'),
  };
  const script = (path: string, length: number) => ({ path, text: 'x'.repeat(length) });
  const scripts = [script('a.bt', 100), script('b.bt', 300)];
  const progress = new Progress(scripts, terminal, false);
  for (const path of ['a.bt', 'a.bt', 'named', 'b.bt']) {
    jest.advanceTimersByTime(1_000);
    progress.count({ path });
  }
  progress.clear();
  progress.clear();
  expect(lines).toEqual([
    '\r\u001b[K1 of 2 judged, 3 s left: a.bt',
    '\r\u001b[K2 of 2 judged, 0 s left: b.bt',
    '\r\u001b[K',
  ]);
});

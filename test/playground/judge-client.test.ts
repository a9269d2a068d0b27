import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { judge, type Question } from '../../src/playground/judge.ts';
import { JudgeClient, type Judged, type JudgeWorker } from '../../src/playground/judge-client.ts';
import { MOST_SHARED_TEXT } from '../../src/text/shared-script.ts';

/** A worker that answers when it is told to. */
class StandIn implements JudgeWorker {
  onmessage: JudgeWorker['onmessage'] = null;
  onmessageerror: JudgeWorker['onmessageerror'] = null;
  onerror: JudgeWorker['onerror'] = null;
  readonly asked: Question[] = [];
  ended = false;

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.onmessage?.({ data } as MessageEvent);
  }

  answer(at: number): void {
    const question = this.asked[at];
    if (question === undefined) throw new Error('nothing was asked');
    this.say(judge(question));
  }

  break(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined } as unknown as ErrorEvent);
  }
}

const ask = (script: string) => ({ script, targets: [] });

describe('the client of the judge', () => {
  let workers: StandIn[];
  let told: Judged[];
  let client: JudgeClient;
  const states = () => told.map(({ state }) => state);
  const worker = (at: number): StandIn => {
    const found = workers[at];
    if (found === undefined) throw new Error(`there is no worker ${at}`);
    return found;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    workers = [];
    told = [];
    const start = () => {
      const made = new StandIn();
      workers.push(made);
      return made;
    };
    client = new JudgeClient(start, (judged) => told.push(judged));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('tells that it judges, and then what was judged', () => {
    client.ask(ask('BEGIN { exit(); }'));
    worker(0).say('begun');
    worker(0).answer(0);
    expect(states()).toEqual(['judging', 'judged']);
    jest.advanceTimersByTime(100_000);
    expect(states()).toEqual(['judging', 'judged']);
    expect(worker(0).ended).toBe(false);
  });

  test('asks for the newest text alone, and tells nothing of one that is stale', () => {
    client.ask(ask('a'));
    worker(0).say('begun');
    client.ask(ask('b'));
    client.ask(ask('BEGIN { }'));
    expect(worker(0).asked).toHaveLength(1);
    worker(0).answer(0);
    expect(worker(0).asked.map(({ script }) => script)).toEqual(['a', 'BEGIN { }']);
    worker(0).answer(1);
    expect(states()).toEqual(['judging', 'judging', 'judging', 'judged']);
    expect(told.at(-1)).toMatchObject({ answer: { report: { text: 'BEGIN { }' } } });
    expect(workers).toHaveLength(1);
  });

  test('does not wait long for an answer that is of no use', () => {
    client.ask(ask('slow'));
    worker(0).say('begun');
    jest.advanceTimersByTime(300);
    client.ask(ask('b'));
    jest.advanceTimersByTime(300);
    client.ask(ask('c'));
    jest.advanceTimersByTime(200);
    expect(worker(0).ended).toBe(true);
    expect(worker(1).asked.map(({ script }) => script)).toEqual(['c']);
    worker(1).answer(0);
    expect(states().at(-1)).toBe('judged');
  });

  test('lets a worker begin, however often the text changes meanwhile', () => {
    for (const script of ['a', 'b', 'c', 'd', 'e']) {
      client.ask(ask(script));
      jest.advanceTimersByTime(1000);
    }
    expect(workers).toHaveLength(1);
    worker(0).say('begun');
    worker(0).answer(0);
    expect(worker(0).asked.at(-1)?.script).toBe('e');
  });

  test('says when a worker breaks, and starts another one for the next question', () => {
    client.ask(ask('a'));
    worker(0).break('Uncaught RangeError: out of room');
    expect(told.at(-1)).toEqual({ state: 'failed', why: expect.stringContaining('RangeError: out of room') });
    expect(worker(0).ended).toBe(true);
    client.ask(ask('b'));
    worker(1).answer(0);
    expect(states()).toEqual(['judging', 'failed', 'judging', 'judged']);
  });

  test('asks again when a worker breaks over a stale question', () => {
    client.ask(ask('a'));
    client.ask(ask('b'));
    worker(0).break('x');
    expect(worker(1).asked.map(({ script }) => script)).toEqual(['b']);
    expect(states()).toEqual(['judging', 'judging']);
  });

  test('says when a worker hangs, or never begins', () => {
    client.ask(ask('a'));
    jest.advanceTimersByTime(20_000);
    expect(told.at(-1)).toEqual({ state: 'failed', why: 'It took longer than 20 seconds.' });
    expect(worker(0).ended).toBe(true);
  });

  test('says when an answer cannot be read', () => {
    client.ask(ask('a'));
    worker(0).onmessageerror?.({} as MessageEvent);
    expect(told.at(-1)).toEqual({ state: 'failed', why: 'Its answer could not be read.' });
  });

  test('says when the browser starts no worker', () => {
    const refusing = new JudgeClient(
      () => {
        throw new Error('SecurityError');
      },
      (judged) => told.push(judged),
    );
    refusing.ask(ask('a'));
    expect(told.at(-1)).toEqual({ state: 'failed', why: expect.stringContaining('SecurityError') });
  });

  test('judges no text that is too long, and says how long it may be', () => {
    client.ask(ask('a'));
    client.ask(ask(' '.repeat(MOST_SHARED_TEXT + 1)));
    expect(told.at(-1)).toEqual({
      state: 'failed',
      why: expect.stringMatching(/has 100001 characters.*up to 100000.*bpftrace-guard check/),
    });
    expect(worker(0).ended).toBe(true);
    client.ask(ask(' '.repeat(MOST_SHARED_TEXT)));
    expect(worker(1).asked).toHaveLength(1);
  });
});

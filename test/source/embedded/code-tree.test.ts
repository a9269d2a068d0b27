import { describe, expect, test } from '@jest/globals';
import { type Input, Parser, type PartialParse, Tree } from '@lezer/common';
import { treeOf } from '../../../src/source/embedded/finders/code-tree.ts';

/** What a parser tells of itself while it reads. */
interface State {
  readonly recovering?: number;
  readonly stacks?: readonly unknown[];
}

/** A parser that is done behind so many steps, at all of which it is in the same state. */
class Steps extends Parser {
  readonly #steps: number;
  readonly #state: State;

  constructor(steps: number, state: State = {}) {
    super();
    this.#steps = steps;
    this.#state = state;
  }

  createParse(_: Input): PartialParse {
    let left = this.#steps;
    const advance = () => (left-- > 0 ? null : Tree.empty);
    return { ...this.#state, advance, parsedPos: 0, stoppedAt: null, stopAt: () => undefined };
  }
}

/** A parser that fails. */
class Failing extends Parser {
  readonly #error: Error;

  constructor(error: Error) {
    super();
    this.#error = error;
  }

  createParse(): PartialParse {
    const advance = () => {
      throw this.#error;
    };
    return { advance, parsedPos: 0, stoppedAt: null, stopAt: () => undefined };
  }
}

const isRead = (text: string) => treeOf(new Steps(1), text) !== undefined;

test('code of up to 1 MiB is read', () => {
  expect([isRead('x'.repeat(1024 * 1024)), isRead('x'.repeat(1024 * 1024 + 1))]).toEqual([true, false]);
});

describe('brackets stand in one another', () => {
  const nested = (open: string, close: string, count: number) => open.repeat(count) + close.repeat(count);

  test.each(['()', '[]', '{}'])('up to 256 times: %s', (pair) => {
    const [open = '', close = ''] = pair;
    expect([isRead(nested(open, close, 256)), isRead(nested(open, close, 257))]).toEqual([true, false]);
  });

  test('of several kinds, which count together', () => {
    const mixed = '([{'.repeat(85);
    expect([isRead(`${mixed}(`), isRead(`${mixed}([`)]).toEqual([true, false]);
  });

  test('one behind the other are not in one another', () => {
    expect(isRead('()'.repeat(1000))).toBe(true);
    expect(isRead(`()${'('.repeat(256)}`)).toBe(true);
    expect(isRead(`(()${'('.repeat(256)}`)).toBe(false);
  });

  test('that close nothing count for nothing', () => {
    expect([isRead(`))${'('.repeat(256)}`), isRead(`))${'('.repeat(257)}`)]).toEqual([true, false]);
  });
});

describe('reading ends', () => {
  const ends = (steps: number, state?: State) => treeOf(new Steps(steps, state), '') !== undefined;

  test('behind any number of steps without a mistake', () => {
    expect([ends(50_000), ends(50_000, { recovering: 0, stacks: [1] }), ends(50_000, { stacks: [] })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each<[string, State, number]>([
    ['20,000 steps among mistakes', { recovering: 1 }, 20_000],
    ['20,000 steps among more mistakes', { recovering: 5 }, 20_000],
    ['20,000 steps with another reading', { stacks: [1, 2] }, 20_000],
    ['10,000 steps with two others', { stacks: [1, 2, 3] }, 10_000],
    ['10,000 steps with another one among mistakes', { recovering: 1, stacks: [1, 2] }, 10_000],
  ])('behind %s', (_, state, most) => {
    expect([ends(most, state), ends(most + 1, state)]).toEqual([true, false]);
  });

  test('where the tree is too deep for the parser, but not where it fails', () => {
    expect(treeOf(new Failing(new RangeError('Maximum call stack size exceeded')), '')).toBeUndefined();
    expect(() => treeOf(new Failing(new TypeError('x')), '')).toThrow(new TypeError('x'));
  });
});

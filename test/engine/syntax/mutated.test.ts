import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grammar } from '../../../src/engine/syntax/grammar.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Script } from '../../../src/engine/syntax/tree.ts';
import { type TreeNode, walk } from '../../../src/engine/syntax/walk.ts';
import { mutate, tokensOf } from '../../differential/mutation.ts';
import { Random } from '../../differential/random.ts';
import { SEED } from '../../seed.ts';
import { layout, scriptTokens } from './script-arbitrary.ts';

const RUNS = 1500 * Number(process.env.TEST_SCALE ?? 1);

function installedTools(): string[] {
  try {
    const listing = execFileSync('dpkg', ['-L', 'bpftrace'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listing.split('\n').filter((name) => name.endsWith('.bt') && existsSync(name));
  } catch {
    return [];
  }
}

const SAMPLE = new URL('../../../examples/lock-contention.bt', import.meta.url);
const tools = [SAMPLE, ...installedTools()].map((file) => readFileSync(file, 'utf8'));

/** Words that only somebody who reads the grammar knows. */
const INTERNAL = new RegExp(
  `\\b(?:${Object.keys(grammar.rules)
    .filter((name) => /[a-z][A-Z]|_/.test(name))
    .join('|')}|end of input|undefined)\\b|<[a-z ]+>`,
);

/** A message without what it quotes of the script. */
function ownWords(message: string): string {
  return message.replace(/'(?:[^']|'(?=[^ .,]))*'/g, "''").replace(/^bpftrace does not know the escape .*/s, '');
}

/** What must be true of every script with errors. */
function checkErrors(script: Script): void {
  const { errors, unread, items, text } = script;
  const places = new Set<number>();
  let last = 0;
  for (const { span, message, hint } of errors) {
    const own = ownWords(message);
    expect(message).toMatch(/^(?:[A-Z']|[a-z]+ )[\s\S]*\.$/);
    expect(own).not.toMatch(INTERNAL);
    if (hint !== undefined) expect(hint).toMatch(/\S/);
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(places.has(span.start)).toBe(false);
    places.add(span.start);
    last = span.start;
  }
  let end = -1;
  for (const span of unread) {
    expect(span.start).toBeGreaterThan(end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    end = span.end;
  }
  if (unread.length > 0) expect(errors.length).toBeGreaterThan(0);
  for (const item of items) walk(item, (node) => checkNode(node, text));
  const order = items.map((item) => item.span.start);
  expect(order).toEqual([...order].sort((a, b) => a - b));
}

/** Names and literals stand where the tree says. */
function checkNode(node: TreeNode, text: string): void {
  const own = text.slice(node.span.start, node.span.end);
  expect(own.trim()).toBe(own);
  if (node.kind === 'identifier' || node.kind === 'variable') expect(own).toBe(node.name);
  if (node.kind === 'map') expect(text.slice(node.nameSpan.start, node.nameSpan.end)).toBe(node.name);
  if (node.kind === 'integer' || node.kind === 'string' || node.kind === 'attach-point') expect(own).toBe(node.text);
}

describe(`A script with mistakes (seed ${SEED})`, () => {
  test('tools: every message is a sentence, in its place, and the tree is that of the text', () => {
    const random = new Random(SEED);
    for (let count = 0; count < RUNS; count++) checkErrors(parseScript(mutate(random.pick(tools), random)));
  });

  test('generated scripts: the same', () => {
    fc.assert(
      fc.property(fc.tuple(scriptTokens, layout, fc.nat()), ([tokens, gap, seed]) => {
        checkErrors(parseScript(mutate(tokens.join(gap === '' ? ' ' : gap), new Random(seed))));
      }),
      { numRuns: RUNS / 5 },
    );
  });
});

describe(`One token taken out of a tool (seed ${SEED})`, () => {
  const random = new Random(SEED);
  const changed = Array.from({ length: RUNS }, () => withoutToken(random));

  test('is seldom more than one error', () => {
    const broken = changed.filter(({ after }) => after.errors.length > 0);
    const several = broken.filter(({ after }) => after.errors.length > 1);
    expect(broken.length).toBeGreaterThan(RUNS / 3);
    expect(several.length / broken.length).toBeLessThan(0.05);
    expect(Math.max(...broken.map(({ after }) => after.errors.length))).toBeLessThanOrEqual(8);
  });

  test('hides hardly ever another probe', () => {
    const inside = changed.filter(({ others }) => others.length > 0);
    const kept = inside.filter(({ others, after }) => {
      const there = new Set(namesOf(after));
      return others.every((name) => there.has(name));
    });
    expect(inside.length).toBeGreaterThan(RUNS / 3);
    expect(kept.length / inside.length).toBeGreaterThan(0.98);
  });

  test('leaves most of its own probe to be judged', () => {
    const broken = changed.filter(({ own, after }) => own !== undefined && after.errors.length > 0);
    const kept = broken.filter(({ own, after }) => own !== undefined && namesOf(after).includes(own));
    expect(kept.length / broken.length).toBeGreaterThan(0.6);
  });
});

function namesOf({ items }: Script): string[] {
  return items.flatMap((item) => (item.kind === 'probe' ? [item.attachPoints.map((point) => point.text).join()] : []));
}

interface Changed {
  readonly after: Script;
  /** The probe that lost a token, if one did. */
  readonly own?: string;
  /** The other probes of that script. */
  readonly others: readonly string[];
}

function withoutToken(random: Random): Changed {
  const text = random.pick(tools);
  const tokens = tokensOf(text);
  let at = 0;
  do at = random.below(tokens.length);
  while (/^(?:\s|\/[/*])/.test(tokens[at] ?? ''));
  const offset = tokens.slice(0, at).join('').length;
  const after = parseScript(tokens.toSpliced(at, 1).join(''));
  const before = parseScript(text);
  const names = namesOf(before);
  const probes = before.items.filter((item) => item.kind === 'probe');
  const index = probes.findIndex(({ span }) => span.start <= offset && offset < span.end);
  const own = names[index];
  return own === undefined ? { after, others: [] } : { after, own, others: names.toSpliced(index, 1) };
}

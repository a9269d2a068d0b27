import { parseScript } from '../../src/engine/syntax/parse.ts';
import { tokensOf } from './mutation.ts';
import type { Oracle, Verdict } from './oracle.ts';

/** A script that one side takes and the other does not. */
export interface Difference {
  readonly text: string;
  /** The side that rejects it. */
  readonly stricter: 'ours' | 'bpftrace';
  /** What the stricter side says first. */
  readonly message: string;
  /** Where it says so: an offset of the text. */
  readonly at: number;
}

/** What our parser says of a script: the place and the words of its first complaint. */
interface Rejection {
  readonly message: string;
  readonly at: number;
  /** True when all complaints are about what attach points say, which the grammar of bpftrace does not judge. */
  readonly onlyAttachPoints: boolean;
}

function ourRejection(text: string): Rejection | undefined {
  const { errors } = parseScript(text);
  const error = errors.find(({ concerns }) => concerns !== 'attach-point') ?? errors[0];
  if (!error) return undefined;
  return { message: error.message, at: error.span.start, onlyAttachPoints: error.concerns === 'attach-point' };
}

/**
 * The difference between the two verdicts on a script, if there is one. A crash of bpftrace is no verdict, and where
 * only attach points are in question either verdict of its grammar will do.
 */
export function differenceOf(text: string, theirs: Verdict): Difference | undefined {
  if (theirs.verdict === 'crashed') return undefined;
  const ours = ourRejection(text);
  if (ours?.onlyAttachPoints) return undefined;
  if ((ours !== undefined) === (theirs.verdict === 'rejected')) return undefined;
  if (ours) return { text, stricter: 'ours', message: ours.message, at: ours.at };
  // What reaches over lines is named by its lines alone.
  const [line = 1, column = 1, message = theirs.message] =
    /:(\d+)(?::(\d+))?-\d+: ERROR: (?:syntax: )?(.*)/.exec(theirs.message)?.slice(1) ?? [];
  return { text, stricter: 'bpftrace', message, at: offsetOf(text, Number(line), Number(column)) };
}

/** The offset of a place that bpftrace names: lines and columns from 1, columns in bytes. */
function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const bytes = Buffer.from(lines[line - 1] ?? '').subarray(0, column - 1);
  return before + bytes.toString().length;
}

/** The differences among some scripts. */
export async function differencesIn(texts: readonly string[], oracle: Oracle): Promise<Difference[]> {
  const verdicts = await oracle(texts);
  return verdicts.flatMap((verdict, index) => differenceOf(texts[index] ?? '', verdict) ?? []);
}

/** Fewer tokens with the same difference, found by leaving out ever smaller runs; `keep` says what is still the same. */
export async function shrink(
  difference: Difference,
  oracle: Oracle,
  keep: (smaller: Difference) => boolean,
): Promise<Difference> {
  let best = difference;
  let run = Math.ceil(tokensOf(best.text).length / 2);
  while (run >= 1) {
    const tokens = tokensOf(best.text);
    const step = Math.ceil(run / 2);
    const candidates: string[] = run === 1 ? withoutBrackets(tokens) : [];
    for (let at = 0; at < tokens.length; at += step)
      candidates.push([...tokens.slice(0, at), ...tokens.slice(at + run)].join(''));
    const found = await differencesIn(candidates, oracle);
    const smaller = found
      .filter((each) => each.stricter === best.stricter && each.text.length < best.text.length && keep(each))
      .sort((a, b) => a.text.length - b.text.length)[0];
    if (smaller) {
      best = smaller;
      run = Math.min(run, Math.ceil(tokensOf(best.text).length / 2));
    } else run = Math.floor(run / 2);
  }
  return best;
}

/** The script without one pair of brackets each time: alone, a bracket can never go. */
function withoutBrackets(tokens: readonly string[]): string[] {
  const open: number[] = [];
  const candidates: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token === '(' || token === '[' || token === '{') open.push(at);
    if (token !== ')' && token !== ']' && token !== '}') continue;
    const from = open.pop();
    if (from === undefined) continue;
    candidates.push(tokens.filter((_, index) => index !== from && index !== at).join(''));
    candidates.push([...tokens.slice(0, from), ...tokens.slice(at + 1)].join(''));
  }
  return candidates;
}

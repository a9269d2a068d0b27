import type { MatchResult } from 'ohm-js';
import type { ProviderName } from '../../facts/providers.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Span } from '../../text/position.ts';
import { descriptions } from './attach-point.recipe.ts';
import { type AttachPointToken, codeOf } from './attach-point-token.ts';
import { inWords } from './expectation.ts';
import { LONG_SPELLINGS, providerOf } from './provider.ts';
import type { SyntaxError as ScriptSyntaxError } from './tree.ts';

/** Where the grammar could not go on, whatever the names in the attach point are. */
export interface ShapeFailure {
  /** The index of the token. */
  readonly at: number;
  /** What it would have accepted, in words. */
  readonly expected: readonly string[];
}

/** How each provider is written, for the hint. */
const USAGE: Readonly<Record<ProviderName, string>> = {
  kprobe: 'kprobe:[module:]function[+offset]',
  kretprobe: 'kretprobe:[module:]function',
  fentry: 'fentry:[module:]function',
  fexit: 'fexit:[module:]function',
  rawtracepoint: 'rawtracepoint:[module:]event',
  tracepoint: 'tracepoint:category:event',
  uprobe: 'uprobe:path:[language:]function[+offset]',
  uretprobe: 'uretprobe:path:[language:]function',
  usdt: 'usdt:path:[namespace:]name',
  profile: 'profile:unit:count, as in profile:hz:99',
  interval: 'interval:unit:count, as in interval:s:1',
  software: 'software:event[:count]',
  hardware: 'hardware:event[:count]',
  iter: 'iter:object[:pin]',
  watchpoint: 'watchpoint:address:length:mode',
  asyncwatchpoint: 'asyncwatchpoint:function+argN:length:mode',
  begin: 'begin',
  end: 'end',
  self: 'self:signal:SIGUSR1',
  test: 'test:name',
  bench: 'bench:name',
};

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(descriptions);
const [COLON, PLUS, AT, EQUALS, STRAY_DOLLAR] = [':', '+', '@', '=', '<stray $>'].map(codeOf);
/** Punctuation, and single tokens that another description covers. */
const NO_WORD = /^['"]|^not |^end of input$/;

/** The furthest failure of a match, in words. */
export function furthestFailure(match: MatchResult): ShapeFailure {
  const texts = match.getRightmostFailures().map((failure) => failure.getText());
  const words = texts.map((text) => DESCRIPTIONS.get(text) ?? text).filter((word) => !NO_WORD.test(word));
  return { at: match.getRightmostFailurePosition(), expected: [...new Set(words)] };
}

/** An attach point that the grammar does not accept. */
interface BrokenAttachPoint {
  readonly text: string;
  /** Its offset in the script. */
  readonly start: number;
  readonly tokens: readonly AttachPointToken[];
}

/** Says what is wrong with an attach point, and at which part of it. */
export function explainAttachPoint(point: BrokenAttachPoint, failure: ShapeFailure): ScriptSyntaxError {
  const { text, start, tokens } = point;
  const named = tokens.findIndex(({ code }) => code === EQUALS);
  const head = tokens[named + 1];
  const provider = head === undefined ? undefined : providerOf(head.value);
  const whole: Span = { start, end: start + text.length };
  const found = tokens[failure.at];
  const stray = tokens.find(({ code }) => code === STRAY_DOLLAR);
  if (stray !== undefined) {
    return attachPointProblem(
      spanOf(start, stray),
      `'${stray.value}' is not a positional parameter: those are $1, $2 and so on.`,
      'Put it in quotes if you mean the text.',
    );
  }
  if (head === undefined || provider === undefined) return unknownProvider(point, head);
  const usage = `Write ${USAGE[provider]}.`;
  if (provider === 'begin' || provider === 'end') {
    return attachPointProblem(whole, `${head.value} takes nothing after it.`);
  }
  if (found === undefined) {
    const message =
      failure.expected.length > 0 && failure.at > named + 2
        ? `${head.value} needs ${inWords(failure.expected)}.`
        : `${head.value} needs more than this.`;
    return attachPointProblem(whole, message, usage);
  }
  if (found.code === EQUALS) {
    return attachPointProblem(spanOf(start, found), "A name goes before '=': name=kprobe:f.");
  }
  if (found.code === PLUS) return noOffset(point, failure.at, head.value, provider);
  const part = wholePart(tokens, failure.at);
  const span: Span = { start: start + part.start, end: start + part.end };
  if (found.code === AT) {
    return attachPointProblem(
      span,
      `${head.value} takes no '@' here.`,
      'Put the part in quotes if you mean the character.',
    );
  }
  if (failure.expected.length === 0) {
    const before = tokens[failure.at - 1];
    return attachPointProblem(span, `${head.value} takes nothing after '${before?.value ?? ''}'.`, usage);
  }
  const what = found.code === COLON ? '' : `, not '${text.slice(part.start, part.end)}'`;
  return attachPointProblem(span, `${head.value} needs ${inWords(failure.expected)} here${what}.`, usage);
}

/** An error about what an attach point says. */
export function attachPointProblem(span: Span, message: string, hint?: string): ScriptSyntaxError {
  const problem = { kind: 'syntax-error', concerns: 'attach-point', span, message, expected: [] } as const;
  return hint === undefined ? problem : { ...problem, hint };
}

function noOffset({ start, tokens }: BrokenAttachPoint, at: number, provider: string, name: ProviderName) {
  const why = name === 'kretprobe' || name === 'uretprobe' ? ' fires when the function returns: it' : '';
  const again = name === 'kprobe' || name === 'uprobe' ? 'one offset only, after a function' : 'no offset';
  const bytes = tokens[at + 1];
  const end = bytes === undefined || bytes.code === COLON ? tokens[at]?.end : bytes.end;
  const span = { start: start + (tokens[at]?.start ?? 0), end: start + (end ?? 0) };
  return attachPointProblem(span, `${provider}${why} takes ${again}.`);
}

function unknownProvider({ text, start }: BrokenAttachPoint, head: AttachPointToken | undefined): ScriptSyntaxError {
  if (head === undefined || head.code === COLON) {
    const span = { start, end: start + text.length };
    return attachPointProblem(span, 'An attach point begins with its provider.', 'kprobe:f, for example.');
  }
  const lower = providerOf(head.value.toLowerCase());
  const nearest = lower === undefined ? nearestName(head.value, LONG_SPELLINGS) : head.value.toLowerCase();
  const hint = nearest === undefined ? undefined : `Did you mean ${nearest}?`;
  return attachPointProblem(spanOf(start, head), `bpftrace has no provider '${head.value}'.`, hint);
}

/** The offsets of the part that the token at an index belongs to; a colon or an `@` alone is a part too. */
function wholePart(tokens: readonly AttachPointToken[], index: number): { start: number; end: number } {
  const ends = (token: AttachPointToken | undefined) =>
    token === undefined || [COLON, PLUS, AT, EQUALS].includes(token.code);
  let [first, last] = [index, index];
  if (!ends(tokens[index])) {
    while (!ends(tokens[first - 1])) first--;
    while (!ends(tokens[last + 1])) last++;
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function spanOf(start: number, token: AttachPointToken): Span {
  return { start: start + token.start, end: start + token.end };
}

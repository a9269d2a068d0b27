import { FEATURES } from '../../facts/features.ts';
import { type Diagnosis, type Failure, spanOf } from './failure.ts';
import { startsItem } from './item-start.ts';
import { codeOf } from './token.ts';

/** Words that begin a top-level item in other languages, and what to write in bpftrace. */
const FIRST_WORDS: readonly (readonly [word: RegExp, hint: string])[] = [
  [
    /^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,
    'A function is written: fn name($a : int64) : int64 { ... }.',
  ],
  [/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/, 'Lines for the preprocessor begin with #.'],
  [
    /^typedef$/,
    'bpftrace reads definitions of struct, union and enum, but no typedef: put it into a header, and #include that.',
  ],
  [/^probe$/, 'Leave this word out: a probe begins with its attach point.'],
  [/^(?:using|use|require|from|package)$/, 'Write import "path"; or #include <header.h>.'],
];
const STATEMENT =
  /^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/;
const NAME = /^[A-Za-z_]/;
const OPEN_BRACE = codeOf('{');
const SLASH = codeOf('/');
const PREDICATE_END = "'/' at the end of the predicate";

/** A mistake between the attach points and the body of a probe, or text that was not meant to be a probe at all. */
export function diagnoseHead(failure: Failure): Diagnosis | undefined {
  const { tokens, at, found, rule } = failure;
  if (rule !== 'probe' || headEnd(failure) < at) return undefined;
  const first = tokens.text(0);
  const [, hint] = FIRST_WORDS.find(([word]) => word.test(first)) ?? [];
  if (hint !== undefined) return { span: spanOf(tokens, 0), message: `'${first}' begins nothing here.`, hint };
  if (at > 0 && STATEMENT.test(first)) {
    const message = 'This statement is outside the probes.';
    return { span: spanOf(tokens, 0), message, hint: 'Statements go inside the braces of a probe: begin { ... }.' };
  }
  const next = nextProbe(failure);
  if (next > 0) {
    const behind = tokens.end(next - 1);
    const message = "Expected '{' after this, before the next probe.";
    return { span: { start: behind, end: behind }, message, hint: 'The body of a probe is written in braces.' };
  }
  if (failure.expected.includes(PREDICATE_END) && found === '{') {
    return { hint: 'A predicate is written between slashes: /pid == 1/ { ... }.' };
  }
  if (!failure.expected.includes("'{'") || found === '') return emptyPredicate(failure);
  return { hint: headHint(failure) };
}

/** The index of the brace that opens the body. */
function headEnd({ tokens }: Failure): number {
  let index = 0;
  while (index < tokens.count && tokens.code(index) !== OPEN_BRACE) index++;
  return index;
}

/** The index of the token where the next probe seems to begin before this one has a body; 0 if there is none. */
function nextProbe({ tokens, at }: Failure): number {
  for (const index of [at - 1, at]) {
    if (index > 0 && tokens.onNewLine(index) && startsItem(tokens.source, tokens.start(index))) return index;
  }
  return 0;
}

function headHint({ tokens, at, found }: Failure): string {
  const before = tokens.text(at - 1);
  if (found === 'if') return 'A condition for the whole body is a predicate: /pid == 1/ { ... }.';
  if (STATEMENT.test(found)) return 'The body of a probe is written in braces: add the {.';
  if (found === ':' || before.endsWith(':')) {
    return `An attach point has no spaces in it, and from bpftrace ${FEATURES['spaced-attach-point'].before} on it must not: kprobe:f.`;
  }
  if (before.includes('/') && /^[^\w@$"]/.test(found)) return 'A predicate needs a space before its first slash.';
  if (endsInSlash(tokens, at)) return 'A predicate is written between two slashes: /pid == 1/ { ... }.';
  if (startsItem(tokens.source, tokens.start(at)) || /^(?:BEGIN|END|begin|end)$/.test(found)) {
    return 'Several attach points of one probe are separated by commas.';
  }
  return NAME.test(found)
    ? 'Separate several attach points by commas, write a predicate between slashes, and a body in braces.'
    : 'After the attach point comes a predicate between slashes, or the body in braces.';
}

/** Whether the first slash from the token that could not be read on comes right before the body. */
function endsInSlash(tokens: Failure['tokens'], at: number): boolean {
  for (let index = at; index < tokens.count && tokens.code(index) !== OPEN_BRACE; index++) {
    if (tokens.code(index) === SLASH) return tokens.code(index + 1) === OPEN_BRACE;
  }
  return false;
}

/** `kprobe:f // { ... }`: the rest of the line is a comment. */
function emptyPredicate({ tokens, at }: Failure): Diagnosis | undefined {
  const comment = /^[ \t]*\/\//.test(tokens.source.slice(tokens.end(at - 1), tokens.end(at - 1) + 20));
  return comment ? { hint: '// begins a comment here too: leave out an empty predicate.' } : undefined;
}

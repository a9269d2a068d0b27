/** What the grammar met, and what it would have taken. */
export interface Failure {
  /** As `expectationsOf` has it. */
  readonly expected: readonly string[];
  /** The token at the failure; empty at the end of the text. */
  readonly found: string;
  /** The statement up to the failure, squeezed. */
  readonly before: string;
}

interface Slip {
  readonly happened: (failure: Failure) => boolean;
  readonly hint: (failure: Failure) => string;
}

const endsIn = (failure: Failure, pattern: RegExp): boolean => pattern.test(failure.before);
const expects = (failure: Failure, ...words: string[]): boolean =>
  words.some((word) => failure.expected.includes(word));
const PREDICATE_END = "'/' at the end of the predicate";
/** An `if` or `while` whose body has not begun. */
const CONDITION = /^ ?(?:else )?(?:if|while)\b[^{]*$/;
/** A word without `@`, `$` or an operator before it, with keys or without. */
const BARE_WORD = /(?:^|[^\w@$.>])([A-Za-z_]\w*)(?:\[[^\]]*\])? ?$/;

/** The usual slips, the more particular before the more general; the first that happened gives the hint. */
const SLIPS: readonly Slip[] = [
  {
    happened: (failure) => endsIn(failure, /^[@$]/) && expects(failure, "','") && expects(failure, "'{'"),
    hint: () => 'Statements stand inside the braces of a probe: begin { ... }.',
  },
  {
    happened: (failure) =>
      failure.found === '=' && (expects(failure, PREDICATE_END, "')'") || CONDITION.test(failure.before)),
    hint: () => '= assigns; write == to compare.',
  },
  {
    happened: (failure) => failure.found === '=' && endsIn(failure, /@\w*(?:\[[^\]]*\])? ?(?:->|\.) ?\w+ ?$/),
    hint: () => 'A map has no members: give it a key, @x["name"], or store a tuple.',
  },
  {
    happened: (failure) => failure.found === '=' && endsIn(failure, /(?:->|\.) ?\w+ ?$/),
    hint: () => 'Members cannot be assigned to: bpftrace reads memory, it does not write it.',
  },
  {
    happened: (failure) => /^(?:[-+*/%&|^]?=|\+|-|\+\+|--)$/.test(failure.found) && endsIn(failure, BARE_WORD),
    hint: ({ before }) => {
      const word = BARE_WORD.exec(before)?.[1] ?? 'x';
      return `A map begins with @ and a variable with $: write @${word} or $${word}.`;
    },
  },
  {
    happened: (failure) => expects(failure, 'a variable') && /^[A-Za-z_]/.test(failure.found),
    hint: ({ found }) => `A variable begins with $: write $${found}.`,
  },
  {
    happened: (failure) => expects(failure, "':'") && endsIn(failure, /^ ?for\b/),
    hint: () => 'Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.',
  },
  {
    happened: (failure) => failure.found === "'",
    hint: () => 'Strings stand in double quotes.',
  },
  {
    happened: (failure) => failure.found === 'else',
    hint: () => 'An else follows the closing brace of its if.',
  },
  {
    happened: (failure) => expects(failure, PREDICATE_END) && failure.found === '{',
    hint: () => 'A predicate stands between slashes: /pid == 1/ { ... }.',
  },
  {
    happened: (failure) => expects(failure, "'{'") && endsIn(failure, /\b(?:if|else|while|unroll|for)\b[^{]*$/),
    hint: () => 'The body needs braces, even for one statement.',
  },
  {
    happened: (failure) => expects(failure, "'/'") && (failure.found === ':' || endsIn(failure, /: ?$/)),
    hint: () => 'An attach point holds no spaces, and from bpftrace 0.26 on it must not: kprobe:f.',
  },
  {
    happened: (failure) => expects(failure, "','") && expects(failure, "'/'") && failure.found !== '',
    hint: () => 'Several attach points of one probe are separated by commas.',
  },
  {
    happened: (failure) => expects(failure, "']'"),
    hint: () => "Close the '[' with a ']'.",
  },
  {
    happened: (failure) => expects(failure, "')'") && failure.found !== '',
    hint: () => "Close the '(' with a ')'.",
  },
  {
    happened: (failure) => expects(failure, "';'") && endsIn(failure, /^ ?u?(?:int(?:8|16|32|64)?|char|long|bool) ?$/),
    hint: ({ found }) => `Variables are not declared with a type: write $${found} = ... or let $${found}.`,
  },
  {
    happened: (failure) => expects(failure, "';'") && /^[@$A-Za-z_]/.test(failure.found),
    hint: () => "Statements are separated by ';'.",
  },
];

/** What to do about a failure, when it is one of the usual slips. */
export function hintFor(failure: Failure): string | undefined {
  return SLIPS.find((slip) => slip.happened(failure))?.hint(failure);
}

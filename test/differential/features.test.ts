import { beforeAll, expect, test } from '@jest/globals';
import { lowerScript } from '../../src/engine/program/lower.ts';
import { modelScript } from '../../src/engine/program/script-model.ts';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { BUILTINS, SETTINGS, STACK_ARGUMENT, STACK_MODES } from '../../src/facts/builtins.ts';
import { FEATURES, SYNTAX_FEATURES } from '../../src/facts/features.ts';
import { refuses } from '../../src/facts/query/release.ts';
import type { ReleaseBound } from '../../src/facts/releases.ts';
import { FEATURE_SCRIPTS } from '../engine/program/feature-scripts.ts';
import { describeWith } from '../real-tool.ts';
import type { Oracle, Verdict } from './oracle.ts';
import { codegenOf027, dryRunOf017, grammarOf027 } from './oracle.ts';

/** A script that uses one row of the tables of features, and what a release says that refuses it. */
interface Question {
  readonly id: string;
  readonly text: string;
  readonly bound: Omit<ReleaseBound, 'name'>;
  /** The words that make it a refusal of this row; without them any error does. */
  readonly words?: RegExp;
  readonly grammar?: true;
}

/** What a release says of a name it does not know, or of too many arguments. */
const REFUSED_NAME = /Unknown (?:function|identifier): '?\w|requires (?:no|one) arguments?|takes up to/;

const NO_ANSWER: Verdict = { verdict: 'crashed', message: 'no answer' };

const scripts = new Map(Object.entries(FEATURE_SCRIPTS));
const grammar = new Set(Object.keys(SYNTAX_FEATURES));

const constructs = Object.entries(FEATURES).flatMap(([id, bound]): Question[] => {
  const script = scripts.get(id);
  if (script === undefined || script.unasked !== undefined) return [];
  return [{ id, text: script.uses, bound, ...(grammar.has(id) ? { grammar: true } : {}) }];
});

const builtins = BUILTINS.flatMap((row) =>
  row.names.map((name): Question => {
    const argument = Array.from({ length: row.least ?? (row.most === 0 ? 0 : 1) }, () => '1').join(', ');
    const text = row.use === 'word' ? `BEGIN { $x = ${name}; }` : `BEGIN { ${name}(${argument}); }`;
    return { id: text, text, bound: row, words: REFUSED_NAME };
  }),
);

const others: readonly Question[] = [
  ...STACK_MODES.map((bound) => ({ id: bound.name, text: `interval:s:1 { @[ustack(${bound.name})] = 1; }`, bound })),
  ...SETTINGS.map((bound) => ({
    id: bound.name,
    text: `config = { ${bound.name}="a" } BEGIN { }`,
    bound,
    words: /Unrecognized config|not a known configuration|syntax error/,
  })),
  { id: 'sarg0', text: 'uprobe:/bin/sh:0x1000 { @ = sarg0; }', bound: STACK_ARGUMENT, words: /sarg\* is deleted/ },
];

/** What looks like a construct and is none: a release that takes it must not be said to refuse it. */
const lookalikes = Object.entries(FEATURE_SCRIPTS).map(([id, { not }]) => ({ id, text: not }));

/** A construct may stand in a script that a release refuses for another one; a function is asked for its name alone. */
function expected({ text, bound, words }: Question, release: string): boolean {
  return words === undefined ? isRefused(text, release) : refuses(release, bound);
}

function isRefused(text: string, release: string): boolean {
  const target = { name: 'one', bpftrace: release, kernel: '6.12', arch: 'x86_64', paravirt: true } as const;
  return lowerScript(modelScript(parseScript(text)), target).refusals.length > 0;
}

function compareWith(
  release: string,
  ask: (questions: readonly Question[]) => Promise<Verdict[]>,
  judge: Oracle,
): void {
  const questions = [...constructs, ...builtins, ...others];
  const answers = new Map<Question, Verdict>();
  beforeAll(async () => {
    const verdicts = await ask(questions);
    for (const [index, question] of questions.entries()) {
      const verdict = verdicts[index];
      if (verdict !== undefined) answers.set(question, verdict);
    }
  });

  test.each(questions)('$id', (question) => {
    const { verdict, message } = answers.get(question) ?? NO_ANSWER;
    const refused = question.words === undefined ? verdict !== 'accepted' : question.words.test(message);
    expect({ refused, message }).toEqual({ refused: expected(question, release), message });
  });

  test('what it takes is not said to be refused', async () => {
    const verdicts = await judge(lookalikes.map(({ text }) => text));
    const taken = lookalikes.filter((_, index) => verdicts[index]?.verdict === 'accepted');
    expect(taken.length).toBeGreaterThan(lookalikes.length / 3);
    expect(taken.filter(({ text }) => isRefused(text, release))).toEqual([]);
  });
}

describeWith('BPFTRACE_017', 'The table of features and bpftrace 0.17.0', (command) => {
  const judge = dryRunOf017(command);
  compareWith('0.17.0', (questions) => judge(questions.map(({ text }) => text)), judge);
});

describeWith('BPFTRACE_027', 'The table of features and bpftrace 0.27.1', (command) => {
  const ask = async (questions: readonly Question[]) => {
    const texts = (some: readonly Question[]) => some.map(({ text }) => text);
    const ofGrammar = questions.filter((question) => question.grammar);
    const ofTypes = questions.filter((question) => !question.grammar);
    const [syntax, types] = [
      await grammarOf027(command)(texts(ofGrammar)),
      await codegenOf027(command)(texts(ofTypes)),
    ];
    const verdicts = new Map([...zip(ofGrammar, syntax), ...zip(ofTypes, types)]);
    return questions.map((question): Verdict => verdicts.get(question) ?? NO_ANSWER);
  };
  compareWith('0.27.1', ask, codegenOf027(command));
});

function zip(questions: readonly Question[], verdicts: readonly Verdict[]): [Question, Verdict][] {
  return questions.flatMap((question, index) => {
    const verdict = verdicts[index];
    return verdict === undefined ? [] : [[question, verdict]];
  });
}

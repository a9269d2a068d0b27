import { beforeAll, describe, expect, test } from '@jest/globals';
import { describeWith } from '../../real-tool.ts';
import { answersFor, describeAnswer, MODEL_CHOICES, NAMED_CHOICE, offersOf } from './matrix/offer.ts';
import { RELEASES, type Release } from './matrix/release.ts';
import type { RiskyScript } from './matrix/risky.ts';
import { RISKY_SCRIPTS } from './matrix/scripts.ts';

/** `npm run test:full` compiles every rewrite of every script, `npm test` those of each ninth script. */
const EACH = Number(process.env.TEST_SCALE ?? 1) > 1 ? 1 : 9;

/** No release compiles them: both 0.23.2 and 0.27.1 crash on any `fn`, called or not. */
const CRASHES: ReadonlySet<string> = new Set(['language/function']);

const answers = new Map(RISKY_SCRIPTS.map((script) => [script, answersFor(script, [...MODEL_CHOICES, NAMED_CHOICE])]));

test('the matrix holds at least 120 scripts, each with a name and a text of its own', () => {
  expect(RISKY_SCRIPTS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(RISKY_SCRIPTS.map(({ name }) => name)).size).toBe(RISKY_SCRIPTS.length);
  expect(new Set(RISKY_SCRIPTS.map(({ text }) => text)).size).toBe(RISKY_SCRIPTS.length);
});

describe('What is suggested for', () => {
  // A change that offers less, or something else, shows here: look at it before you take it with `npm test -- -u`.
  test.each(RISKY_SCRIPTS)('$name', (script) => {
    const found = answers.get(script) ?? [];
    expect(found).not.toEqual([]);
    for (const { finding } of found) expect(finding.fixes.map(({ kind }) => kind)).toContain('suppress');
    const lines = found.filter(({ choice }) => choice !== NAMED_CHOICE).map(describeAnswer);
    expect(lines.join('\n')).toMatchSnapshot();
  });
});

/** A text that must compile, and what it is. */
interface Question {
  readonly text: string;
  readonly what: string;
  readonly files: ReadonlyMap<string, string>;
}

for (const release of RELEASES) {
  describeWith(release.variable, `What is suggested compiles with bpftrace ${release.version}:`, (command) => {
    const questions = new Map(RISKY_SCRIPTS.map((script) => [script, questionsFor(script, release)]));
    const scripts = RISKY_SCRIPTS.filter((script) => questions.get(script)?.length).filter(
      (_, index) => index % EACH === 0,
    );
    const refused = new Map<string, string>();

    beforeAll(async () => {
      const texts = [...new Set(scripts.flatMap((script) => questions.get(script) ?? []).map(({ text }) => text))];
      const files = new Map(
        scripts.flatMap((script) => questions.get(script) ?? []).flatMap((question) => [...question.files]),
      );
      const verdicts = await release.compiler(command, files)(texts);
      for (const [index, text] of texts.entries()) {
        const verdict = verdicts[index];
        if (verdict?.verdict !== 'accepted') refused.set(text, verdict?.message ?? 'no answer');
      }
    });

    test.each(scripts)('$name', (script) => {
      for (const { text, what } of questions.get(script) ?? [])
        expect({ what, text, refused: refused.get(text) }).toEqual({ what, text, refused: undefined });
    });
  });
}

/** Every rewrite of a script that names a target with this release, where the script runs as it is. */
function questionsFor(script: RiskyScript, { version }: Release): Question[] {
  if (CRASHES.has(script.name)) return [];
  return offersOf(answers.get(script) ?? [], script).flatMap(
    ({ choice: [choice, targets], finding, fix, rewritten, files }) => {
      const running = finding.verdicts.filter(({ verdict }) => verdict !== 'refused' && verdict !== 'unattachable');
      const asked = targets.filter(
        ({ name, bpftrace }) =>
          bpftrace === version && fix.targets.includes(name) && running.some(({ target }) => target === name),
      );
      return asked.length === 0
        ? []
        : [{ text: rewritten, what: `${fix.kind} against ${finding.rule} for ${choice}`, files }];
    },
  );
}

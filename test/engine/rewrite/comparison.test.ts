import { expect, test } from '@jest/globals';
import { type Judgement, judgeScript } from '../../../src/engine/policy/judgement.ts';
import type { Cause, Outcome } from '../../../src/engine/policy/outcome.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { isKin, isMilder, worsens } from '../../../src/engine/rewrite/comparison.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { fixOf, NEW } from './rewritten.ts';

const BODY = '{ @b[pid] = 2; @a[comm] = 2; }';
const PAIR = `fentry:_raw_spin_lock ${BODY}\nfexit:_raw_spin_lock ${BODY}\n`;
const GUARDED = applyEdits(PAIR, fixOf(PAIR, NEW, { kind: 'guard', file: false }).edits);
/** Without the guard, and all else at its place. */
const BARE = GUARDED.replaceAll(/if \(@\w+\[cpu\] > 0\) \{[^}]*\}|@\w+\[cpu\] = sum\(-?1\);/g, (guard) =>
  ' '.repeat(guard.length),
);

function judgementOf(text: string): Judgement {
  return judgeScript(modelScript(parseScript(text)), NEW, { configured: true });
}

/** What is the matter with a script on its only target. */
function outcomesOf({ causes }: Judgement): (string | undefined)[] {
  return causes.flatMap(({ outcomes: [outcome] }) =>
    outcome ? [`${outcome.verdict} ${outcome.withCopy ?? false}`] : [],
  );
}

test('a hang by itself is worse than one that takes a second copy, and not the other way round', () => {
  const [copies, itself] = [judgementOf(GUARDED), judgementOf(BARE)];
  expect([outcomesOf(copies), outcomesOf(itself)]).toEqual([['hang true'], ['hang false']]);
  expect(worsens(copies, itself, 0, [])).toBe(true);
  expect(worsens(itself, copies, 0, [])).toBe(false);
});

test('lost updates by itself are milder than a hang that another program closes, and than no other', () => {
  const [cause] = judgementOf(BARE).causes;
  if (cause === undefined) throw new Error('a pair without a guard closes a cycle');
  const of = (world: Cause['world'], verdict: Outcome['verdict']): Cause => ({
    ...cause,
    world,
    outcomes: cause.outcomes.map((outcome) => ({ ...outcome, verdict })),
  });
  const lossy = of('closed', 'lost-updates');
  const kin = (['closed', 'together', 'open', 'copies'] as const).map((world) =>
    isKin(of(world, 'hang'), of('copies', 'hang')),
  );
  expect(kin).toEqual([false, false, true, true]);
  expect(isMilder(lossy, of('open', 'hang'), 0)).toBe(true);
  expect(isMilder(lossy, of('copies', 'hang'), 0)).toBe(true);
  expect(isMilder(of('closed', 'hang'), of('open', 'hang'), 0)).toBe(false);
  expect(isMilder(lossy, of('open', 'lost-updates'), 0)).toBe(false);
  expect(isMilder(lossy, of('closed', 'hang'), 0)).toBe(false);
  expect(isMilder(of('open', 'lost-updates'), of('open', 'hang'), 0)).toBe(false);
  expect(isMilder(of('copies', 'lost-updates'), of('open', 'hang'), 0)).toBe(false);
});

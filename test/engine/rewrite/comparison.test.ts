import { describe, expect, test } from '@jest/globals';
import { type Judgement, judgeScript } from '../../../src/engine/policy/judgement.ts';
import type { Cause, Outcome } from '../../../src/engine/policy/outcome.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import {
  isBad,
  isKin,
  isMilder,
  isRest,
  keepsProbes,
  refusedNow,
  sharesProbe,
  stopsOf,
  wasThere,
  worsens,
} from '../../../src/engine/rewrite/comparison.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import type { Edit } from '../../../src/engine/rewrite/fix.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Probe } from '../../../src/engine/syntax/tree.ts';
import type { Target } from '../../../src/facts/target.ts';
import { fixOf, NEW, OLD } from './rewritten.ts';

const BODY = '{ @b[pid] = 2; @a[comm] = 2; }';
const PAIR = `fentry:_raw_spin_lock ${BODY}\nfexit:_raw_spin_lock ${BODY}\n`;
const GUARDED = applyEdits(PAIR, fixOf(PAIR, NEW, { kind: 'guard', file: false }).edits);
/** Without the guard, and all else at its place. */
const BARE = GUARDED.replaceAll(/if \(@\w+\[cpu\] > 0\) \{[^}]*\}|@\w+\[cpu\] = sum\(-?1\);/g, (guard) =>
  ' '.repeat(guard.length),
);

function judgementOf(text: string, targets: readonly Target[] = NEW): Judgement {
  return judgeScript(modelScript(parseScript(text)), targets, { configured: true });
}

const BARE_JUDGEMENT = judgementOf(BARE);
const WORLDS = ['closed', 'together', 'open', 'copies'] as const;

/** The cycle of the pair without its guard, as if it were in another world and had another outcome. */
function causeOf(world: Cause['world'], verdict: Outcome['verdict'], copy = false): Cause {
  const [cause] = BARE_JUDGEMENT.causes;
  if (cause === undefined) throw new Error('a pair without a guard closes a cycle');
  const more = copy ? { withCopy: true as const } : {};
  return { ...cause, world, outcomes: cause.outcomes.map((outcome) => ({ ...outcome, verdict, ...more })) };
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
  const of = causeOf;
  const lossy = of('closed', 'lost-updates');
  expect(isMilder(lossy, of('open', 'hang'), 0)).toBe(true);
  expect(isMilder(lossy, of('copies', 'hang'), 0)).toBe(true);
  expect(isMilder(of('together', 'lost-updates'), of('open', 'hang'), 0)).toBe(true);
  expect(isMilder(lossy, of('together', 'hang'), 0)).toBe(false);
  expect(isMilder(of('closed', 'safe'), of('open', 'hang'), 0)).toBe(false);
  expect(isMilder(of('closed', 'hang'), of('open', 'hang'), 0)).toBe(false);
  expect(isMilder(lossy, of('open', 'lost-updates'), 0)).toBe(false);
  expect(isMilder(lossy, of('closed', 'hang'), 0)).toBe(false);
  expect(isMilder(of('open', 'lost-updates'), of('open', 'hang'), 0)).toBe(false);
  expect(isMilder(of('copies', 'lost-updates'), of('open', 'hang'), 0)).toBe(false);
});

test('a target is harmed that hangs or loses updates, and no other', () => {
  const harmed = (['hang', 'lost-updates', 'refused', 'unattachable', 'safe', undefined] as const).map(isBad);
  expect(harmed).toEqual([true, true, false, false, false, false]);
});

test.each([
  ['closed', ['closed', 'open', 'copies']],
  ['together', ['together']],
  ['open', WORLDS],
  ['copies', ['open', 'copies']],
] as const)('a cycle of the world %s can be left of one of %j', (world, olds) => {
  const now = causeOf(world, 'hang');
  expect(WORLDS.filter((old) => isKin(causeOf(old, 'hang'), now))).toEqual(olds);
  expect(WORLDS.filter((old) => isRest(causeOf(old, 'hang'), now, 0))).toEqual(olds);
  expect(WORLDS.filter((old) => isRest(causeOf(old, 'hang'), causeOf(world, 'safe'), 0))).toEqual([]);
  expect(WORLDS.filter((old) => isRest(causeOf(old, 'hang'), now, 1))).toEqual([]);
  // What takes a second copy is left of what did too, or of what another program closes.
  const copies = causeOf(world, 'hang', true);
  expect(WORLDS.filter((old) => isRest(causeOf(old, 'hang'), copies, 0))).toEqual(['open', 'copies']);
  expect(WORLDS.filter((old) => isRest(causeOf(old, 'hang', true), copies, 0))).toEqual(WORLDS);
});

describe('of what a rewrite leaves', () => {
  const OTHER = { span: { start: 0, end: 0 }, text: '// Shifted.\n' };
  const shifted = judgementOf(OTHER.text + BARE);
  const judgedWith = (...causes: readonly Cause[]): Judgement => ({ ...BARE_JUDGEMENT, causes });
  const [moved] = shifted.causes;
  if (moved === undefined) throw new Error('a comment takes no cycle away');

  test('a cycle is known by its probes, at their places after the edits', () => {
    const old = causeOf('closed', 'hang');
    expect(sharesProbe(old, old, [])).toBe(true);
    expect(sharesProbe(old, moved, [OTHER])).toBe(true);
    expect(sharesProbe(old, moved, [])).toBe(false);
    const [one, ...others] = moved.probes;
    expect(sharesProbe(old, { ...moved, probes: new Set(one && [one]) }, [OTHER])).toBe(true);
    expect(sharesProbe(old, { ...moved, probes: new Set(others) }, [OTHER])).toBe(true);
    expect(sharesProbe(old, { ...moved, probes: new Set() }, [OTHER])).toBe(false);
  });

  test('a cycle was there if one of its world did harm at its probes', () => {
    const now = causeOf('closed', 'hang');
    expect(wasThere(now, judgedWith(causeOf('closed', 'lost-updates')), 0, [])).toBe(true);
    expect(wasThere(now, judgedWith(causeOf('open', 'hang'), causeOf('closed', 'hang')), 0, [])).toBe(true);
    expect(wasThere(now, judgedWith(causeOf('open', 'hang')), 0, [])).toBe(false);
    expect(wasThere(now, judgedWith(causeOf('closed', 'safe')), 0, [])).toBe(false);
    expect(wasThere(now, judgedWith(causeOf('closed', 'hang')), 1, [])).toBe(false);
    expect(wasThere(moved, judgedWith(causeOf('closed', 'hang')), 0, [])).toBe(false);
    expect(wasThere(moved, judgedWith(causeOf('closed', 'hang')), 0, [OTHER])).toBe(true);
  });

  test.each<[was: Cause | undefined, is: Cause, worse: boolean]>([
    [undefined, causeOf('closed', 'hang'), true],
    [undefined, causeOf('closed', 'lost-updates'), true],
    [undefined, causeOf('closed', 'refused'), false],
    [undefined, causeOf('closed', 'safe'), false],
    [causeOf('closed', 'hang'), causeOf('open', 'hang'), false],
    [causeOf('closed', 'hang'), causeOf('closed', 'lost-updates'), false],
    [causeOf('closed', 'lost-updates'), causeOf('closed', 'lost-updates'), false],
    [causeOf('closed', 'lost-updates'), causeOf('closed', 'hang'), true],
    [causeOf('closed', 'safe'), causeOf('closed', 'lost-updates'), true],
    // A second copy is between the two.
    [causeOf('closed', 'hang'), causeOf('copies', 'hang', true), false],
    [causeOf('copies', 'hang', true), causeOf('closed', 'lost-updates'), false],
    [causeOf('closed', 'lost-updates'), causeOf('copies', 'hang', true), true],
  ])('it is worse only if no cycle at its probes was as bad (%#)', (was, is, worse) => {
    const alone = { ...judgedWith(...(was === undefined ? [] : [was])), lowered: [] };
    expect(worsens(alone, judgedWith(is), 0, [])).toBe(worse);
    expect(worsens(alone, judgedWith(is), 1, [])).toBe(false);
    // At other places it is another cycle.
    const elsewhere = { ...is, probes: moved.probes };
    expect(worsens(alone, judgedWith(elsewhere), 0, [])).toBe(isBad(is.outcomes[0]?.verdict));
    // Two copies of a script without a guard hang each other too.
    const copied = is.outcomes[0]?.withCopy === true;
    expect(worsens({ ...alone, lowered: BARE_JUDGEMENT.lowered }, judgedWith(is), 0, [])).toBe(worse && !copied);
  });
});

describe('the probes of a script after edits', () => {
  const text = 'kprobe:f { @a = 1; }\nkprobe:g { @b = 1; }\n';
  const script = parseScript(text);
  const [first, second] = script.items.flatMap((item) => (item.kind === 'probe' ? [item] : []));
  if (first === undefined || second === undefined) throw new Error('two probes are read');
  const kept = (edits: readonly Edit[], removed: readonly Probe[] = []) =>
    keepsProbes(script, parseScript(applyEdits(text, edits)), edits, removed);
  const at = (start: number, added: string, end = start): Edit => ({ span: { start, end }, text: added });
  const comment = (probe: Probe) => [at(probe.span.start, '/* '), at(probe.span.end, ' */')];

  test('are all there, or those that are taken out are not', () => {
    expect(kept([])).toBe(true);
    expect(kept([at(0, 'BEGIN { } ')])).toBe(true);
    expect(kept([at(0, 'interval:s:1', first.attachPoints[0]?.span.end)])).toBe(true);
    expect(kept(comment(first))).toBe(false);
    expect(kept(comment(second))).toBe(false);
    expect(kept(comment(first), [first])).toBe(true);
    expect(kept([...comment(first), ...comment(second)], [first, second])).toBe(true);
    expect(kept(comment(first), [second])).toBe(false);
    expect(kept([], [first])).toBe(false);
    expect(kept([...comment(first), ...comment(second)], [first])).toBe(false);
  });
});

describe('a target that does not start a script any more', () => {
  const both = [...OLD, ...NEW];
  const LOOP = 'kprobe:vfs_read { @a[1] = 1; for ($kv : @a) { } }\n';
  const HARMLESS = 'kprobe:vfs_read { @a[1] = 1; }\n';
  const PAIR_OLD = PAIR.replace('fentry', 'kfunc').replace('fexit', 'kretfunc');
  const [old] = OLD.map(({ name }) => name);

  test('refuses it', () => {
    expect([0, 1, 2].map((index) => refusedNow(judgementOf(LOOP, both), index))).toEqual([true, false, false]);
  });

  test('is told with the reason, and whether it hangs now', () => {
    const why = expect.stringContaining('for');
    const stops = (before: string, after: string) => stopsOf(judgementOf(before, both), judgementOf(after, both));
    expect(stops(HARMLESS, LOOP)).toEqual([{ target: old, hung: false, why }]);
    expect(stops(PAIR_OLD, LOOP)).toEqual([{ target: old, hung: true, why }]);
    expect(stops(LOOP, LOOP)).toEqual([]);
    expect(stops(LOOP, HARMLESS)).toEqual([]);
    expect(stops(HARMLESS, HARMLESS)).toEqual([]);
  });

  test('does not hang by itself where it takes two copies, or only loses updates', () => {
    const before = judgementOf(HARMLESS, OLD);
    const hung = (cause: Cause) =>
      stopsOf({ ...before, causes: [cause] }, judgementOf(LOOP, OLD)).map((stop) => stop.hung);
    expect(hung(causeOf('closed', 'hang'))).toEqual([true]);
    expect(hung(causeOf('copies', 'hang', true))).toEqual([false]);
    expect(hung(causeOf('closed', 'lost-updates'))).toEqual([false]);
  });
});

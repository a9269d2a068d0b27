import { describe, expect, test } from '@jest/globals';
import { closeSet, missedBy } from '../../scripts/default-set/closed-set.ts';
import { defaultMembers, KNOWN_NAMES, placesOf, populationMatrix } from '../../scripts/default-set/default-set.ts';
import { generatedScripts } from '../../scripts/default-set/generated-script.ts';
import { HARMS, harmsOn } from '../../scripts/default-set/harm.ts';
import type { Matrix } from '../../scripts/default-set/matrix.ts';
import { judgeAll } from '../../scripts/default-set/matrix.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { DEFAULT_MEMBERS } from '../../src/facts/default-targets.table.ts';
import { DEFAULT_TARGETS, POPULATION } from '../../src/facts/query/population.ts';

const MACHINES = POPULATION.members;
const WORDS: readonly string[] = HARMS;
const [NOTHING, LOSES, AT_A_CONDITION, HANGS] = HARMS.map((_, harm) => harm);

/** Judged once: it takes some seconds. */
let judged: Matrix | undefined;
function matrix(): Matrix {
  judged ??= populationMatrix();
  return judged;
}

describe('the default set', () => {
  test('is closed: no generated script does more harm to a machine that people have than to it', () => {
    const whole = matrix();
    const set = placesOf(
      DEFAULT_TARGETS.map(({ name }) => name),
      whole,
    );
    expect(missedBy(set, whole).map((script) => whole.scripts[script])).toEqual([]);
    // Or the measure is none: most of what the known names miss is a hang.
    expect(missedBy(placesOf(KNOWN_NAMES, whole), whole).length).toBeGreaterThan(100);
  });

  test('is the one that the facts ask for', () => {
    expect(DEFAULT_MEMBERS).toEqual(defaultMembers(matrix()));
  });

  test.each(DEFAULT_MEMBERS.flatMap(({ name, only }) => (only === undefined ? [] : [[name, only] as const])))(
    '%s is there for a script that does this harm to no other member',
    (name, { script, harm }) => {
      const harms = harmsOn(script, DEFAULT_TARGETS);
      const own = DEFAULT_TARGETS.findIndex((target) => target.name === name);
      expect(HARMS[harms[own] ?? 0]).toBe(harm);
      harms.splice(own, 1);
      expect(Math.max(...harms)).toBeLessThan(WORDS.indexOf(harm));
    },
  );
});

describe('the scripts that the set is measured by', () => {
  const scripts = generatedScripts();

  test('have a name each, and hang machines in great number', () => {
    expect(new Set(scripts.map(({ name }) => name)).size).toBe(scripts.length);
    expect(scripts.length).toBeGreaterThan(1_500);
  });

  test('do in each form what the matrix says', () => {
    const some = scripts.filter((_, place) => place % 61 === 0);
    const { harm, scripts: texts } = judgeAll(some, MACHINES);
    for (const [script, text] of texts.entries())
      expect([text, harmsOn(text, MACHINES)]).toEqual([text, MACHINES.map((_, machine) => harm(script, machine))]);
  });

  test('are harmless where they do not start, and hang where a lock waits', () => {
    const machine = (name: string) => MACHINES.filter((each) => each.name === name);
    const pair =
      'fentry:_raw_spin_lock { @a[comm] = 1; @b[pid] = 1; } fexit:_raw_spin_lock { @b[pid] = 1; @a[comm] = 1; }';
    expect(harmsOn(pair, machine('debian-12'))).toEqual([NOTHING]);
    expect(harmsOn(pair, machine('debian-12,bpftrace@newest'))).toEqual([HANGS]);
    const counts = pair.replaceAll('= 1', '= count()');
    expect(harmsOn(counts, machine('debian-12,bpftrace@newest'))).toEqual([AT_A_CONDITION]);
    const inner = pair.replaceAll('_raw_spin_lock', 'lookup_elem_raw');
    expect(harmsOn(inner, machine('debian-testing'))).toEqual([LOSES]);
  });
});

describe('closing a set', () => {
  const rows = [
    [0, 3, 0, 0],
    [0, 3, 3, 1],
    [0, 0, 3, 3],
    [1, 0, 0, 0],
    [0, 0, 0, 2],
  ];
  const small: Matrix = {
    scripts: ['one', 'two', 'three', 'four', 'five'],
    machines: MACHINES.slice(0, 4),
    harm: (script, machine) => rows[script]?.[machine] ?? 0,
  };

  test('takes what covers most, and says what each is needed for', () => {
    expect(missedBy([0], small)).toEqual([0, 1, 2, 4]);
    expect(closeSet([0], small)).toEqual([
      { machine: 1, script: 'one', harm: 3, scripts: 2 },
      { machine: 3, script: 'three', harm: 3, scripts: 2 },
    ]);
  });

  test('adds nothing where nothing is missing', () => {
    expect(closeSet([0, 1, 3], small)).toEqual([]);
  });

  test('drops what a later one makes needless', () => {
    // The first covers two of three and is taken first; the other two together cover all.
    const wide: Matrix = {
      ...small,
      scripts: ['a', 'b', 'c', 'd'],
      harm: (script, machine) =>
        [
          [0, 3, 3, 0],
          [0, 3, 0, 3],
          [0, 0, 3, 0],
          [0, 0, 0, 3],
        ][script]?.[machine] ?? 0,
    };
    expect(closeSet([0], wide).map(({ machine }) => machine)).toEqual([2, 3]);
  });
});

describe('by default', () => {
  const options = { targets: DEFAULT_TARGETS, configured: false };
  const founding = (entry: string, exit: string) =>
    `${entry}:queued_spin_lock_slowpath /@pf[tid]/ { @s[tid] = nsecs; } ${exit}:down_read { @pf[tid] = @s[tid]; delete(@s[tid]); }`;
  const reasonedAbout = (entry: string, exit: string) =>
    `${entry}:queued_spin_lock_slowpath { @a[tid] = 2; @b[pid] = 2; } ${exit}:queued_spin_lock_slowpath { @b[pid] = 3; @a[tid] = 3; }`;

  test.each([
    ['bpftrace issue 3144', 'lock-path-probe', founding],
    ['bpftrace pull request 3206', 'abba-deadlock', reasonedAbout],
  ] as const)('the script of %s is an error', (_, rule, write) => {
    for (const text of [write('kfunc', 'kretfunc'), write('fentry', 'fexit')]) {
      const { findings } = analyse('x.bt', text, options);
      expect(findings.map((finding) => [finding.rule, finding.severity])).toContainEqual([rule, 'error']);
    }
  });
});

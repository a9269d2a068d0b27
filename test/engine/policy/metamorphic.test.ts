import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveTargets } from '../../../src/config/targets.ts';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { VERDICTS } from '../../../src/engine/policy/finding.ts';
import type { Judgement } from '../../../src/engine/policy/judgement.ts';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../src/facts/target.ts';
import { riskyProbe } from './risky-script.ts';

const RUNS = 300;

/** A script as its probes, so that they can be put into another order. */
const probes = fc.array(
  riskyProbe.map((lines) => lines.join('\n')),
  { minLength: 1, maxLength: 4 },
);

function targetsOf(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

/** Old and new locks, with and without a guard of bpftrace's own. */
const TARGETS = targetsOf(
  'bpftrace@0.20.2,kernel@6.8',
  'bpftrace@0.23.2,kernel@6.12',
  'bpftrace@0.27.1,kernel@6.12',
  'bpftrace@0.27.1,kernel@7.3',
);
/** Those that take macros. */
const MODERN = targetsOf('bpftrace@0.24.2,kernel@6.12', 'bpftrace@0.27.1,kernel@6.12', 'bpftrace@0.27.1,kernel@7.3');

function judge(text: string, targets: readonly Target[]): Judgement {
  return judgeScript(modelScript(parseScript(text)), targets, { configured: false });
}

/** The findings without their fixes, which other tests prove. */
function findingsOf(text: string, targets: readonly Target[]): Finding[] {
  const judgement = judge(text, targets);
  const found: Finding[] = [];
  for (const rule of RULES) found.push(...rule.check(judgement, found));
  return found;
}

/** What is said of a script whatever its places: rule, severity, confidence and verdicts of each finding. */
function said(text: string, targets: readonly Target[]): string[] {
  return findingsOf(text, targets)
    .map(({ rule, severity, confidence, verdicts }) =>
      [rule, severity, confidence, ...verdicts.map(({ verdict }) => verdict)].join(' '),
    )
    .sort();
}

/** Two forms of one script, from a random one: nothing that is said may differ. */
function same<Seed>(
  seeds: fc.Arbitrary<Seed>,
  forms: (seed: Seed) => readonly [string, string],
  targets: readonly Target[] = TARGETS,
): void {
  let cases = 0;
  let reported = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const [one, other] = forms(seed);
      const before = said(one, targets);
      cases++;
      if (before.length > 0) reported++;
      expect(said(other, targets)).toEqual(before);
    }),
    { numRuns: RUNS },
  );
  // A generator that makes harmless scripts would prove nothing.
  expect(reported).toBeGreaterThan(cases / 2);
}

const whole = (all: readonly string[]) => all.join('\n');

describe('the findings stay the same', () => {
  test('when maps and variables are renamed', () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,12}$/);
    const names = fc.uniqueArray(name, { minLength: 5, maxLength: 5 });
    same(fc.tuple(probes, names), ([all, [a, b, c, d, x]]) => [
      whole(all),
      whole(all)
        .replace(/@([abcd])\b/g, (_, map: 'a' | 'b' | 'c' | 'd') => `@${{ a, b, c, d }[map]}`)
        .replaceAll('$x', `$${x}`),
    ]);
  });

  test('when probes change places', () => {
    const shuffled = probes.chain((all) =>
      fc.shuffledSubarray([...all], { minLength: all.length }).map((other) => [all, other] as const),
    );
    same(shuffled, ([all, other]) => [whole(all), whole(other)]);
  });

  test('when comments and white space are added', () => {
    const space = fc.constantFrom(' ', '  ', '\t', '\n', ' /* @a[1] = 2; */ ', ' // @b[2]++;\n');
    const spaces = fc.array(space, { minLength: 3, maxLength: 9 });
    same(fc.tuple(probes, spaces), ([all, gaps]) => {
      let at = 0;
      const gap = () => gaps[at++ % gaps.length] ?? ' ';
      return [whole(all), all.map((probe) => probe.replace(/(?<=[;{]) |(?<=[;{])$/gm, gap)).join(`\n${gap()}\n`)];
    });
  });

  test('when a list of attach points is split into probes', () => {
    const site = fc.constantFrom(
      'fentry:native_queued_spin_lock_slowpath',
      'fexit:native_queued_spin_lock_slowpath',
      'fexit:_raw_spin_lock',
      'fentry:lookup_elem_raw',
      'fexit:alloc_htab_elem',
      'kprobe:lookup_elem_raw',
      'fentry:vfs_read',
    );
    const body = fc.constantFrom('@a[comm] = 1;', '@a[comm] = 1; @b[pid]++;', '@d[tid] = sum(1);', 'delete(@b[pid]);');
    const listed = fc.record({ sites: fc.uniqueArray(site, { minLength: 1, maxLength: 4 }), body });
    same(fc.array(listed, { minLength: 1, maxLength: 2 }), (all) => [
      all.map(({ sites, body: text }) => `${sites.join(',\n')} { ${text} }`).join('\n'),
      all.flatMap(({ sites, body: text }) => sites.map((each) => `${each} { ${text} }`)).join('\n'),
    ]);
  });

  test('when kfunc is spelled fentry and the other way round, where the release takes both', () => {
    same(probes, (all) => [
      whole(all).replaceAll('fentry:', 'kfunc:').replaceAll('fexit:', 'kretfunc:'),
      whole(all).replaceAll('kfunc:', 'fentry:').replaceAll('kretfunc:', 'fexit:'),
    ]);
  });

  test('when a macro is inlined', () => {
    const macros = 'macro note(@m, key) { @m[key] = 1; }\nmacro drop(@m, key) { delete(@m[key]); }\n';
    const called = (all: readonly string[]) =>
      whole(all).replaceAll('@a[comm] = 1;', 'note(@a, comm);').replaceAll('delete(@b[pid]);', 'drop(@b, pid);');
    same(probes, (all) => [macros + called(all), macros + whole(all)], MODERN);
  });

  test('when a statement is added that takes no lock', () => {
    const free = fc.constantFrom(
      '$free = pid + 1;',
      'if (@a[comm] == 77) { $free = 2; }',
      '$free = nsecs; $more = $free * 2;',
      'if (has_key(@b, pid)) { $free = 1; }',
      'unroll(3) { $free = cpu; }',
    );
    same(
      fc.tuple(probes, free),
      ([all, statement]) => [whole(all), all.map((probe) => probe.replace('{', `{ ${statement}`)).join('\n')],
      MODERN,
    );
  });
});

test('a kernel with newer locks never makes a verdict worse, with hash maps only', () => {
  const kernels = ['6.16', '6.17', '6.18', '7.0', '7.1'];
  const targets = targetsOf(...kernels.map((kernel) => `bpftrace@0.27.1,kernel@${kernel}`));
  let reported = 0;
  fc.assert(
    fc.property(probes, (all) => {
      const found = findingsOf(whole(all).replaceAll('printf("x\\n");', '').replaceAll('exit();', ''), targets);
      if (found.length > 0) reported++;
      for (const { verdicts } of found) {
        const ranks = verdicts.map(({ verdict }) => VERDICTS.indexOf(verdict));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
    }),
    { numRuns: RUNS },
  );
  expect(reported).toBeGreaterThan(RUNS / 3);
});

/** The probes with a part in a cycle that a script closes by itself, as text. */
function cycleProbes(text: string, targets: readonly Target[]): string[] {
  return judge(text, targets)
    .causes.filter(({ world }) => world === 'closed')
    .flatMap(({ probes: parts }) => [...parts].map(({ span }) => text.slice(span.start, span.end)));
}

test('a part of a script closes no cycle that the whole does not close, where bpftrace has no guard of its own', () => {
  const targets = targetsOf('bpftrace@0.17,kernel@6.1', 'bpftrace@0.27.1,kernel@6.12', 'bpftrace@0.27.1,kernel@7.3');
  let closed = 0;
  fc.assert(
    fc.property(probes, fc.nat(3), (all, left) => {
      // 0.17 refuses fentry, and a part may lack what it refuses.
      const spelled = all.map((probe) => probe.replace('fentry:', 'kfunc:').replace('fexit:', 'kretfunc:'));
      const part = cycleProbes(whole(spelled.filter((_, index) => index !== left)), targets);
      if (part.length > 0) closed++;
      expect(cycleProbes(whole(spelled), targets)).toEqual(expect.arrayContaining(part));
    }),
    { numRuns: RUNS },
  );
  expect(closed).toBeGreaterThan(RUNS / 3);
});

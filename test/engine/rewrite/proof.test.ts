import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import type { AnalysedFile } from '../../../src/engine/report.ts';
import { applyEdits, mapOffset } from '../../../src/engine/rewrite/edit.ts';
import type { Fix } from '../../../src/engine/rewrite/fix.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import { riskyScript } from '../policy/risky-script.ts';
import { createdBy, judge, leftOf } from './rewritten.ts';
import { riskyLayout } from './risky-layout.ts';

/** Two old and two new: between them every rewrite has its place. */
const NAMES = ['debian-12', 'debian-13', 'fedora-43', 'debian-13,bpftrace@newest'];
const TARGETS = DEFAULT_TARGETS.filter(({ name }) => NAMES.includes(name));

/** Whether the script does not start. Why it does not may change: a rewrite takes one reason away, or brings another. */
function isStopped(rank: number): boolean {
  return ORDER[rank] === 'refused' || ORDER[rank] === 'unattachable';
}

/** The verdicts of a script on targets, worst over its findings. */
const ORDER = ['hang', 'lost-updates', 'refused', 'unattachable', 'safe'];
function worst({ findings }: AnalysedFile, target: string): number {
  const ranks = findings.flatMap(({ verdicts }) =>
    verdicts.flatMap((each) => (each.target === target ? [ORDER.indexOf(each.verdict)] : [])),
  );
  return Math.min(ORDER.length - 1, ...ranks);
}

function expectProved(text: string, before: AnalysedFile, finding: Finding, fix: Fix): void {
  const own = fix.edits.filter(({ path }) => path === undefined);
  const after = applyEdits(text, fix.edits);
  expect(parseScript(after).errors).toEqual([]);

  // Edits in order, apart from each other, and nothing else changed.
  let at = 0;
  for (const { span } of own) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(after).toContain(text.slice(at, span.start));
    at = span.end;
  }
  expect(after.endsWith(text.slice(at))).toBe(true);
  const removed = own.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const added = own.reduce((sum, edit) => sum + edit.text.length, 0);
  expect(after.length).toBe(text.length - removed + added);
  if (fix.kind !== 'group' && fix.kind !== 'lock-free') expect(removed).toBe(0);
  if (text.includes('\r\n')) expect(after.match(/(?<!\r)\n/g)).toBeNull();

  // Gone where it says, worse nowhere, nothing new.
  const all = judge(after, TARGETS, createdBy(fix));
  for (const { name } of TARGETS) {
    const was = worst(before, name);
    // What takes a second copy was there before a guard: two copies of the script as it was close a cycle too.
    const is = worst({ ...all, findings: leftOf(all) }, name);
    const stop = fix.stops?.find((each) => each.target === name);
    // A script that started and does not any more is told, with what it was before; one that ran is never ended without asking.
    if (isStopped(is) && !isStopped(was)) expect([fix.title, name, stop]).not.toEqual([fix.title, name, undefined]);
    if (stop?.hung) expect([fix.title, ORDER[was]]).toEqual([fix.title, 'hang']);
    if (stop !== undefined) {
      expect([fix.title, fix.targets]).not.toEqual([fix.title, expect.arrayContaining([name])]);
      if (!stop.hung) expect([fix.title, fix.safe]).toEqual([fix.title, false]);
      continue;
    }
    if (is < was && !(isStopped(is) && isStopped(was)))
      throw new Error(`${fix.title} makes ${name} ${ORDER[is]}, which was ${ORDER[was]}`);
  }
  // What a finding stood for may be told by itself once the worst of it is gone.
  const rules = new Set(before.findings.flatMap(({ rule, others = [] }) => [rule, ...others.map((each) => each.rule)]));
  const fresh = leftOf(all)
    .map(({ rule }) => rule)
    .filter((rule) => !rules.has(rule));
  expect(fresh.filter((rule) => !ALLOWED.includes(rule))).toEqual([]);

  const named = judge(
    after,
    TARGETS.filter(({ name }) => fix.targets.includes(name)),
    createdBy(fix),
  );
  const place = mapOffset(finding.span.start, fix.edits);
  const still = leftOf(named).filter((each) => each.rule === finding.rule && each.span.start === place);
  expect(still).toEqual([]);
  // And so nothing is offered for it again.
  expect(still.flatMap(({ fixes }) => fixes)).toEqual([]);
}

/** A hang that is gone elsewhere, or a release that no longer runs the script instead of hanging. */
const ALLOWED: readonly string[] = ['lossy-mitigation', 'unsupported-syntax', 'refused-probe'];

describe('a fix that is offered', () => {
  test.each([
    ['in the layouts that people write', riskyScript],
    ['in layouts that nobody writes', riskyLayout],
  ])('keeps what it promises, %s', (_, scripts) => {
    const offered = new Map<string, number>();
    fc.assert(
      fc.property(scripts, (text) => {
        const before = judge(text, TARGETS);
        for (const finding of before.findings) {
          for (const fix of finding.fixes) {
            offered.set(fix.kind, (offered.get(fix.kind) ?? 0) + 1);
            expectProved(text, before, finding, fix);
          }
        }
      }),
      { numRuns: 35 },
    );
    // The generator must really make risky scripts, or the property says nothing.
    for (const kind of ['guard', 'group', 'suppress', 'leave-out'])
      expect([kind, offered.get(kind) ?? 0]).not.toEqual([kind, 0]);
  });

  test('a script of 200 risky probes costs a bounded number of copies', () => {
    const probe = (index: number) =>
      `fexit:native_queued_spin_lock_slowpath\n{\n\t@a[pid] = ${index};\n\t@b[comm] = ${index};\n}\n`;
    const text = Array.from({ length: 200 }, (_, index) => probe(index)).join('\n');
    const [finding] = judge(text, TARGETS).findings;
    expect(finding?.fixes.map(({ kind }) => kind)).toContain('guard');
    const many = Array.from({ length: 400 }, (_, index) => `kfunc:$1 { @m${index}[pid] = nsecs; }\n`).join('');
    const { findings } = judge(many, TARGETS);
    expect(findings).toHaveLength(400);
    // A comment is proved by what is around it, so however many there are, none is too much.
    for (const { fixes } of findings) expect(fixes.map(({ kind }) => kind)).toEqual(['suppress']);
  });
});

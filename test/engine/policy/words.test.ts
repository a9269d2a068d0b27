import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import type { ReportedFinding } from '../../../src/engine/report.ts';
import { INVALID } from './invalid-cases.ts';
import { scriptsIn } from './pair.ts';

/** What is found in a script for targets that somebody chose. */
function findingsIn(script: string, targets: readonly string[]): readonly ReportedFinding[] {
  const resolved = resolveTargets(targets);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return analyse('example.bt', script, { targets: resolved.targets, configured: true }).findings;
}

/** All that a finding says, each on a line of its own. */
function wordsOf({
  rule,
  severity,
  confidence,
  what,
  how,
  todo,
  related,
  verdicts,
  fixes,
  tried = [],
}: ReportedFinding): string[] {
  return [
    `${rule}, ${severity}, ${confidence}: ${what}`,
    ...(how === undefined ? [] : [`  how: ${how}`]),
    ...(todo === undefined ? [] : [`  to do: ${todo}`]),
    ...related.map((place) => `  at ${place.span.start}: ${place.message}`),
    ...verdicts.map(({ target, verdict, why }) => `  ${target}: ${verdict}: ${why}`),
    ...fixes.map(({ kind, title, price, cost }) => `  ${kind}: ${title} [${price ?? ''}] ${cost}`),
    ...tried.map(({ kind, what: rewrite, why }) => `  no ${kind}, ${rewrite}: ${why}`),
  ];
}

/** The sentences of a finding, without the names of its maps and probes. */
function sentencesOf({
  what: first,
  how = '',
  todo = '',
  related,
  verdicts,
  fixes,
  tried = [],
}: ReportedFinding): string[] {
  return [
    first,
    how,
    todo,
    ...related.map((place) => place.message),
    ...verdicts.map(({ why }) => why),
    ...fixes.flatMap(({ title, cost }) => [title, cost]),
    ...tried.map(({ what, why }) => `${what}: ${why}`),
  ]
    .flatMap((text) => text.split(/(?<=[.:;]) /))
    .map((sentence) => sentence.replace(/@\w*(?:\[[^\]]*\])?/g, '@').replace(/\b[a-z]+:[\w.:*+-]*\w/g, 'PROBE'));
}

// A change of the words shows here: read them as a user would before you take them with `npm test -- -u`.
test.each(
  RULES.flatMap(({ id, examples }) =>
    examples.flatMap((example) => (example.expect === 'finding' ? [{ ...example, id }] : [])),
  ),
)('what $id says: $title', ({ script, targets }) => {
  expect(findingsIn(script, targets).flatMap(wordsOf).join('\n')).toMatchSnapshot();
});

/** They differ in what bpftrace refuses, which locks wait, and where probes fire. */
const TARGETS = [
  'bpftrace@0.17,kernel@6.1',
  'bpftrace@0.20,kernel@6.1,paravirt@no',
  'bpftrace@0.23.2,kernel@6.12',
  'bpftrace@0.27.1,kernel@6.12,arch@arm64',
  'bpftrace@0.27.1,kernel@7.3',
];

test('every sentence that a script of the tests is told', () => {
  const scripts = [
    ...scriptsIn('test/engine/policy/err').map(({ path }) => readFileSync(path, 'utf8')),
    ...RULES.flatMap(({ examples }) => examples.map(({ script }) => script)),
    ...INVALID.map(([, script]) => script),
  ];
  const sentences = new Set(scripts.flatMap((script) => findingsIn(script, TARGETS).flatMap(sentencesOf)));
  expect([...sentences].sort().join('\n')).toMatchSnapshot();
});

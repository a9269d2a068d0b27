import { expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { RULES } from '../../../src/engine/policy/rules/index.ts';
import type { ReportedFinding } from '../../../src/engine/report.ts';

/** All that a finding says, each on a line of its own. */
function wordsOf({
  rule,
  severity,
  confidence,
  message,
  related,
  verdicts,
  fixes,
  tried = [],
}: ReportedFinding): string[] {
  return [
    `${rule}, ${severity}, ${confidence}: ${message}`,
    ...related.map((place) => `  at ${place.span.start}: ${place.message}`),
    ...verdicts.map(({ target, verdict, why }) => `  ${target}: ${verdict}: ${why}`),
    ...fixes.map(({ kind, title, cost }) => `  ${kind}: ${title}. ${cost}`),
    ...tried.map(({ kind, what, why }) => `  no ${kind}, ${what}: ${why}`),
  ];
}

// A change of the words shows here: read them as a user would before you take them with `npm test -- -u`.
test.each(
  RULES.flatMap(({ id, examples }) =>
    examples.flatMap((example) => (example.expect === 'finding' ? [{ ...example, id }] : [])),
  ),
)('what $id says: $title', ({ script, targets }) => {
  const resolved = resolveTargets(targets);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const { findings } = analyse('example.bt', script, { targets: resolved.targets, configured: true });
  expect(findings.flatMap(wordsOf).join('\n')).toMatchSnapshot();
});

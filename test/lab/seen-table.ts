import type { Shape } from '../../src/engine/policy/shape.ts';
import type { SeenRow } from '../../src/facts/seen.ts';
import { scriptOf, targetOfResult } from './confusion.ts';
import { hangingShape, machine } from './model-verdict.ts';
import { hangs, type Result, type Results, ranRuns } from './results.ts';

/**
 * What the results say of each shape, by machine and probes. A script that did not run has no part in it, and neither has
 * one of which the model says no hang: it has no cycle to take a shape of.
 */
export function seenRows({ results }: Results): SeenRow[] {
  const rows = new Map<string, SeenRow>();
  for (const result of results) {
    const runs = ranRuns(result);
    const shape = runs === 0 ? undefined : shapeOfResult(result);
    if (shape === undefined) continue;
    const { kernel, arch, bpftrace } = machine(targetOfResult(result));
    const id = [shape.id, shape.probes, kernel, arch, bpftrace].join('\n');
    const known = rows.get(id) ?? { hung: 0, runs: 0, scripts: [] };
    rows.set(id, {
      ...{ shape: shape.id, probes: shape.probes, kernel, arch, bpftrace },
      ...{ hung: known.hung + hangs(result), runs: known.runs + runs },
      scripts: [...new Set([...known.scripts, result.name])],
    });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** An address differs from start to start: no shape has it. */
function shapeOfResult(result: Result): Shape | undefined {
  if (scriptOf(result) !== result.script) return undefined;
  return hangingShape(scriptOf(result), machine(targetOfResult(result)), result);
}

/** The file src/facts/seen.table.ts, from which findings tell what was seen: one row a line, so that a diff shows rows. */
export function seenTable(results: Results): string {
  const rows = seenRows(results).map((row) => `  ${JSON.stringify(row)},\n`);
  return `import type { SeenRow } from './seen.ts';

/** Written by \`npm run lab -- --evidence\` from test/lab/results.json: run something, do not edit this table. */
export const SEEN: readonly SeenRow[] = [
${rows.join('')}];
`;
}

import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { withMessage } from '../../said.ts';
import { columnsOf, pair, ROWS, spelled, targetOf } from './verdict-rows.ts';

describe.each(ROWS)('verdict table, row $row', ({ script, cells, also }) => {
  test.each(columnsOf(cells))('on target %s', (column) => {
    const cell = cells[column];
    const target = targetOf(column);
    const text = spelled(typeof script === 'string' ? script : (script[column] ?? ''), column);
    const { findings } = analyse('script.bt', text, { targets: [target], configured: true });
    if (cell?.rule === undefined) {
      expect(findings.map(withMessage).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      return;
    }
    const rules = new Set<string>(findings.map((finding) => finding.rule));
    const expected = [cell.rule, also?.[column]].filter((rule) => rule !== undefined);
    expect([...rules].sort()).toEqual(expected.sort());
    const finding = findings.find(({ rule }) => rule === cell.rule);
    expect(finding?.verdicts.map(({ verdict }) => verdict)).toEqual([cell.verdict]);
    expect(finding?.severity).toBe(cell.severity);
    if (cell.confidence !== undefined) expect(finding?.confidence).toBe(cell.confidence);
  });
});

test("row 2 is refused by Debian 13's own package, whose guard does not load", () => {
  const resolved = resolveTargets(['debian-13']);
  const targets = resolved.ok ? resolved.targets : [];
  const { findings } = analyse('script.bt', pair('_raw_spin_lock'), { targets, configured: true });
  expect(findings.map(({ rule, verdicts }) => [rule, verdicts[0]?.verdict])).toEqual([['refused-probe', 'refused']]);
});

describe('one finding for one cause', () => {
  test.each(['1', '2', '8', '11'])('row %s over targets A to D is one finding', (row) => {
    const script = ROWS.find((candidate) => candidate.row === row)?.script;
    const targets = (['A', 'B', 'C', 'D'] as const).map(targetOf);
    const { findings } = analyse('script.bt', typeof script === 'string' ? script : '', { targets, configured: false });
    expect(findings.map(({ rule }) => rule)).toEqual(['abba-deadlock']);
    expect(findings[0]?.verdicts).toHaveLength(4);
    expect(findings[0]?.witness?.length).toBeGreaterThan(1);
  });
});

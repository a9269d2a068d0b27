import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import { withMessage } from '../../said.ts';
import { NEWEST_TOOLS, PACKAGED_TOOLS, testTools } from '../syntax/installed-tools.ts';

/** bpftrace's own tools are what everybody runs: on the default targets, and on those that a release is for, nothing is said. */
function saysNothing(...names: readonly string[]): (tool: string) => void {
  return (tool) => {
    const resolved = resolveTargets(names);
    if (!resolved.ok) throw new Error(resolved.errors.join(' '));
    const text = readFileSync(tool, 'utf8');
    for (const options of [
      { targets: DEFAULT_TARGETS, configured: false },
      { targets: resolved.targets, configured: true },
    ])
      expect(
        analyse(tool, text, options)
          .findings.map(withMessage)
          .map(({ rule, message }) => `${rule}: ${message}`),
      ).toEqual([]);
  };
}

testTools(PACKAGED_TOOLS, saysNothing('bpftrace@0.17,kernel@6.1'));
testTools(NEWEST_TOOLS, saysNothing('bpftrace@0.27.1,kernel@7.3', 'bpftrace@0.27.1,kernel@6.12'));

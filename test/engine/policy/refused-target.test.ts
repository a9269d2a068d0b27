import { expect, test } from '@jest/globals';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../src/facts/target.ts';
import { target } from '../rewrite/rewritten.ts';

const NQ = 'native_queued_spin_lock_slowpath';
/** Linux 6.1 attaches no fentry to the last function; only from bpftrace 0.25 does a count() without a key take a lock. */
const SCRIPT = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }
fexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }
fentry:lookup_elem_raw { @n = count(); }
fexit:lookup_elem_raw { @n = count(); }
fentry:alloc_htab_elem { $x = 1; }
`;

test('A target that refuses a script closes no cycle: its probes have no part in what runs elsewhere', () => {
  const [runs, refuses] = [target('0.23.2', '6.12'), target('0.27.1', '6.1')];
  const causesOn = (targets: readonly Target[]) =>
    judgeScript(modelScript(parseScript(SCRIPT)), targets, { configured: true }).causes.map(
      ({ world, probes, outcomes }) => [
        world,
        ...[...probes].map(({ attachPoints }) => attachPoints[0]?.text),
        ...outcomes.map(({ verdict }) => verdict),
      ],
    );
  const pair = ['closed', `fentry:${NQ}`, `fexit:${NQ}`, 'hang'];
  expect(causesOn([runs])).toEqual([pair]);
  expect(causesOn([runs, refuses])).toEqual([[...pair, 'unattachable']]);
  expect(causesOn([refuses])).toEqual([]);
});

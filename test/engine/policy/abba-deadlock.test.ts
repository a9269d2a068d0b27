import { expect, test } from '@jest/globals';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { abbaDeadlock } from '../../../src/engine/policy/rules/abba-deadlock.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NQ, targetOf } from './lowered.ts';

/** What is told of scripts that hang some machines together, and others where a second copy runs. */
function told(together: number, withCopy: number, neighbours: readonly string[]): string | undefined {
  const script = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }\nfexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }\n`;
  const targets = [targetOf('bpftrace@0.27.1,kernel@6.12')];
  const judgement = judgeScript(modelScript(parseScript(script)), targets, { configured: true });
  const cause = judgement.causes.find(({ world }) => world === 'closed');
  const [hang] = cause?.outcomes ?? [];
  if (cause === undefined || hang === undefined) throw new Error('no deadlock');
  const outcomes = Array.from({ length: together + withCopy }, (_, at) => ({
    ...hang,
    target: `m${at}`,
    ...(at < together ? {} : { withCopy: true as const }),
  }));
  const causes = [{ ...cause, world: 'together' as const, outcomes, neighbours }];
  return abbaDeadlock.check({ ...judgement, causes }, [])[0]?.what;
}

test('machines are counted among all, also where the rest needs a second copy', () => {
  expect(told(4, 0, ['d/q.bt'])).toBe(
    'This script can hang the machine on all 4 machines, together with d/q.bt, which is declared to run at the same time: the cycle is closed by these scripts together.',
  );
  expect(told(4, 1, ['d/q.bt', 'r.bt'])).toContain(
    'hang the machine on 4 of 5 machines, among them m0 and m1, together with d/q.bt and r.bt, which are declared to run',
  );
});

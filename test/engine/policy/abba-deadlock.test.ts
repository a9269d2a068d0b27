import { describe, expect, test } from '@jest/globals';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import type { Cause } from '../../../src/engine/policy/outcome.ts';
import { KEEP_APART } from '../../../src/engine/policy/reason.ts';
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

describe('what helps', () => {
  const script = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }\nfexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }\n`;
  const judgement = judgeScript(modelScript(parseScript(script)), [targetOf('bpftrace@0.27.1,kernel@6.12')], {
    configured: true,
  });
  const [cause] = judgement.causes;
  const advice = (more: Partial<Cause>) =>
    cause && abbaDeadlock.check({ ...judgement, causes: [{ ...cause, ...more }] }, [])[0]?.advice;

  test('is to keep the probes of the script apart', () => {
    expect(advice({})).toBe(KEEP_APART);
  });

  test('against several scripts is no guard, because each has its own', () => {
    const together = advice({ world: 'together', neighbours: ['q.bt'] });
    expect(together).toEqual({
      ways: [{ kind: 'group', words: 'attach the probes of all these scripts as tracepoints or kprobes' }],
      but: 'A guard does not help: each script has its own.',
    });
    expect(advice({ world: 'together', neighbours: ['q.bt'], process: true })).toEqual(together);
  });

  test('against the bpftrace process is to keep the probe out of its calls', () => {
    expect(advice({ process: true })).toEqual({
      ways: [
        {
          kind: 'group',
          words:
            'attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the map calls of the bpftrace process',
        },
      ],
      but: 'A flag in the script does not keep it out of them.',
    });
  });

  test('is told by other rules of half a deadlock, of two copies, of an interrupt, and of lost updates', () => {
    for (const more of [{ world: 'open' }, { world: 'copies' }, { nmi: true }] as const)
      expect(advice(more)).toBeUndefined();
    const lost = cause?.outcomes.map((outcome) => ({ ...outcome, verdict: 'lost-updates' as const })) ?? [];
    expect(advice({ outcomes: lost })).toBeUndefined();
  });
});

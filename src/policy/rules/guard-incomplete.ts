import type { GuardProblem } from '../../program/guard-attempt.ts';
import { guardDefects } from '../../program/guard-attempt.ts';
import type { Finding, TargetVerdict } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { refusedOutcome, worstOutcome } from '../judgement.ts';
import type { Rule } from '../rule.ts';

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }\n';
const BODY = 'if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);';

export const guardIncomplete: Rule = {
  id: 'guard-incomplete',
  severity: 'error',
  summary: 'A recursion guard in the script does not hold.',
  what: 'The script has a flag that is meant to keep its probes from running inside each other, but the flag leaks, is not there before the first event, takes a lock itself, or is missing from a probe that needs it.',
  why: 'A guard works only if every probe that takes a lock tests it first, raises it, and lowers it on every way out; and if changing it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the machine hung as without it.',
  do: 'Do what the message says: test with `> 0`, raise with sum(1), lower with sum(-1) on every way out, seed the entries in BEGIN, and guard every probe that takes a lock.',
  ignoreWhen: 'It is right to ignore this if the flag is not a recursion guard.',
  examples: [
    {
      title: 'The guard is in one of two probes only',
      script: `${SEED}fentry:vfs_read { ${BODY} @a[pid] = 1; @guard[cpu] = sum(-1); }\nfexit:vfs_read { @a[pid] = 2; }\n`,
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'finding',
    },
    {
      title: 'A way out that leaves the guard up',
      script: `${SEED}fentry:vfs_read { ${BODY} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-1); }\n`,
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'finding',
    },
    {
      title: 'The guard in every probe, seeded and lowered on every way out',
      script: `${SEED}fentry:vfs_read { ${BODY} @a[pid] = 1; @guard[cpu] = sum(-1); }\nfexit:vfs_read { ${BODY} @a[pid] = 2; @guard[cpu] = sum(-1); }\n`,
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'clean',
    },
  ],
  facts: ['script-guard', 'script-guard-kernel', 'lock-moments'],
  sources: ['laboratory runs with the guard in one program only: 5 of 10 hung'],
  check: findIncomplete,
};

const MESSAGES: Readonly<Record<GuardProblem, (map: string) => string>> = {
  'not-per-cpu': (map) =>
    `The guard ${map} is not kept for each CPU, so it does not stop a probe that fires inside another one on the same CPU in every case. Key it by cpu.`,
  'plain-map': (map) =>
    `Writing the guard ${map} takes a map lock itself, which is what it should prevent. Raise it with sum(1) and lower it with sum(-1), and write it in no other way.`,
  'wrong-test': (map) =>
    `The guard ${map} is not tested with "> 0". A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped. Test it with "> 0".`,
  'raised-before-test': (map) =>
    `The guard ${map} is raised before it is tested, so the probe always finds it up. Test it first.`,
  leaks: (map) =>
    `The guard ${map} is not lowered on every way out of this probe: after that, every event on that CPU is skipped. Lower it with sum(-1) before each return and exit(), and at the end.`,
  unseeded: (map) =>
    `The guard ${map} has no entries before the first event, and the first change of each entry takes a map lock. Write ${map}[...] = sum(0) for every CPU in BEGIN.`,
  removed: (map) =>
    `The entries of the guard ${map} are removed or zeroed while probes are attached: then it takes a map lock again, or is down while a probe runs. Do that in END only.`,
  missing: (map) =>
    `Another probe of this script is guarded by ${map}, this one is not and takes a map lock: it still runs inside the guarded one. Guard every probe that takes a lock.`,
};

function findIncomplete({ model, lowered, causes }: Judgement): Finding[] {
  const running = lowered.filter((script) => script.refusals.length === 0);
  const programs = running.flatMap((script) => script.programs);
  // Programs that the kernel keeps apart need no guard, so a flag in a script of only those is something else.
  const nests = programs.some(
    ({ guard, operations }) => guard !== 'prog-active' && guard !== 'alone' && operations.length > 0,
  );
  if (!nests) return [];
  const lockTakers = new Set(programs.filter(({ operations }) => operations.length > 0).map(({ probe }) => probe));
  const verdicts = lowered.map((script, index): TargetVerdict => {
    const refused = refusedOutcome(script);
    if (refused !== undefined) return refused;
    const worst = worstOutcome(causes.flatMap((cause) => cause.outcomes.slice(index, index + 1)));
    return (
      worst ?? { target: script.target.name, verdict: 'safe', why: 'no lock cycle that the guard would have to stop' }
    );
  });
  return guardDefects(model, (probe) => lockTakers.has(probe)).map(({ map, problem, span }) => ({
    rule: 'guard-incomplete',
    severity: 'error',
    confidence: 'certain',
    span,
    message: MESSAGES[problem](map),
    related: [],
    verdicts: verdicts.map(({ target, verdict, why }) => ({ target, verdict, why })),
  }));
}

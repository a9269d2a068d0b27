import type { GuardDefect, GuardProblem } from '../../program/guard-problem.ts';
import type { Finding, TargetVerdict, Words } from '../finding.ts';
import { brokenGuards } from '../guard-need.ts';
import type { Judgement } from '../judgement.ts';
import { refusedOutcome, targetsWith, worstOutcome } from '../outcome.ts';
import { tellReporting } from '../reason.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { sentences } from '../target-words.ts';

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }\n';
const BODY = 'if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);';

export const guardIncomplete: Rule = {
  id: 'guard-incomplete',
  severity: 'error',
  summary: 'A recursion guard in the script does not work.',
  what: 'The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, does not cover everything that takes a lock, may lack entries at the first event or loses them, takes a lock itself, is tested or raised in a way that does not work, is not kept per CPU, or is missing from a probe that needs it.',
  why: 'A guard works only if every probe that takes a lock tests it first, raises it, and lowers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the machine hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard that was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interval, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.',
  do: 'Do what the message says: test with `> 0`, raise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every probe that takes a lock.',
  ignoreWhen: 'It is right to ignore this if the flag is not a recursion guard.',
  examples: [
    reported(
      'The guard is in one of two probes only',
      `${SEED}fentry:vfs_read { ${BODY} @a[pid] = 1; @guard[cpu] = sum(-1); }\nfexit:vfs_read { @a[pid] = 2; }\n`,
      'bpftrace@0.23.2,kernel@6.12',
    ),
    reported(
      'A way out that leaves the guard up',
      `${SEED}fentry:vfs_read { ${BODY} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-1); }\n`,
      'bpftrace@0.23.2,kernel@6.12',
    ),
    reported(
      'A timer that lowers the guard before exit()',
      `${SEED}fexit:vfs_read { ${BODY} printf("x"); @guard[cpu] = sum(-1); }\ninterval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }\n`,
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'A timer that leaves the guard up at exit()',
      `${SEED}fexit:vfs_read { ${BODY} printf("x"); @guard[cpu] = sum(-1); }\ninterval:s:5 { @guard[cpu] = sum(1); exit(); }\n`,
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'The guard in every probe, seeded and lowered on every way out',
      `${SEED}fentry:vfs_read { ${BODY} @a[pid] = 1; @guard[cpu] = sum(-1); }\nfexit:vfs_read { ${BODY} @a[pid] = 2; @guard[cpu] = sum(-1); }\n`,
      'bpftrace@0.23.2,kernel@6.12',
    ),
  ],
  facts: ['script-guard', 'script-guard-kernel', 'lock-moments', 'run-time-errors', 'output', 'timers'],
  sources: [
    'laboratory runs with the guard in one program only: 5 of 10 hung',
    'laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division before the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1',
  ],
  check: findIncomplete,
};

/** What the words insert. */
interface Inserted {
  /** How the guard is lowered. */
  readonly lowering: string;
  /** Which lock is taken, as a verb with its object. */
  readonly taking: string;
}

/** What happens, and what to do about it. */
const MESSAGES: Readonly<Record<GuardProblem, (map: string, probe: string, words: Inserted) => Words>> = {
  'not-per-cpu': (map, probe) => ({
    what: `The guard ${map} of ${probe} is not kept for each CPU, so it does not always stop a probe that fires inside another one on the same CPU.`,
    todo: 'Key it by cpu.',
  }),
  'plain-map': (map, probe) => ({
    what: `Writing the guard ${map} in ${probe} takes a map lock itself, which is what it should prevent.`,
    todo: 'Raise it with sum(1) and lower it with sum(-1), and do not write it in any other way.',
  }),
  'wrong-test': (map, probe) => ({
    what: `The guard ${map} is not tested for a number above zero in ${probe}.`,
    how: 'A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped.',
    todo: 'Test it with "> 0", or "<= 0" where that lets the event through.',
  }),
  'raised-before-test': (map, probe) => ({
    what: `The guard ${map} is raised before it is tested in ${probe}, so the probe always finds it up.`,
    todo: 'Test it first.',
  }),
  leaks: (map, probe, { lowering }) => ({
    what: `The guard ${map} is still up on this way out of ${probe}: after that, every event on that CPU is skipped.`,
    todo: `Lower it with ${lowering} before each return and at the end; at exit() it may stay up.`,
  }),
  'lowered-early': (map, probe) => ({
    what: `The guard ${map} is lowered before ${probe} is done: what comes after that runs without it.`,
    todo: 'Lower it where the probe leaves, and only there.',
  }),
  'changed-otherwise': (map, probe) => ({
    what: `The guard ${map} is changed in ${probe} by something other than sum(1) and sum(-1), so its value no longer says whether it is up.`,
    todo: 'Use another map for that.',
  }),
  unseeded: (map) => ({
    what: `The guard ${map} may lack entries at the first event, and the first change of a missing one takes a map lock.`,
    todo: `In BEGIN, always write ${map}[...] = sum(0) for every CPU.`,
  }),
  removed: (map, probe) => ({
    what: `The entries of the guard ${map} are removed or zeroed in ${probe}, while probes are attached: then it takes a map lock again, or is down while a probe runs.`,
    todo: 'Do that in END only, and lower it with sum(-1).',
  }),
  'runs-before': (map, probe, { taking }) => ({
    what: `This ${taking} in ${probe} before the guard ${map} is raised, and a guard covers only what runs after that: another probe runs inside this lock and finds the guard down.`,
    todo: 'Do it after the guard is raised.',
  }),
  'runs-while-up': (map, probe, { taking }) => ({
    what: `This ${taking} where ${probe} finds the guard ${map} up, so another probe of the script may hold that lock.`,
    todo: 'There, only count in a map that takes no lock, and return.',
  }),
  'runs-after': (map, probe, { taking }) => ({
    what: `This ${taking} in ${probe} where the guard ${map} does not reach: another probe runs inside this lock and finds the guard down.`,
    todo: 'Do it while the guard is up.',
  }),
  'lowered-before-exit': (map, probe) => ({
    what: `The guard ${map} is lowered before exit() in ${probe}.`,
    how: 'exit() sends its own output, which takes the lock of the ring buffer, and another probe runs inside that lock and finds the guard down.',
    todo: 'Leave it up there: the run is ending.',
  }),
  missing: (map, probe, { taking }) => ({
    what: `Another probe of this script is guarded by ${map}; ${probe} is not, and ${taking.replace(/,$/, '')}: where one of the two runs inside the other, the guard stops neither.`,
    todo: 'Guard every probe that takes a lock.',
  }),
};

/** What is wrong at the other places of the same defect. */
const OTHER_PLACES: Readonly<Partial<Record<GuardProblem, string>>> = {
  'plain-map': 'here too',
  'lowered-early': 'and here',
  leaks: 'this way out leaves it up too',
  'lowered-before-exit': 'and before this exit()',
  unseeded: 'this probe makes entries too',
};

/** The words of a defect, without what comes of it. They tell the defects of one place apart. */
export function describeDefect(defect: GuardDefect, { model }: Pick<Judgement, 'model'>): Words {
  const { problem, map, probe, imported, taking: operation } = defect;
  const span = probe.attachPoints[0]?.span ?? probe.span;
  const name = model.script.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const lowering = imported === undefined ? 'sum(-1)' : `${imported.file.leave}()`;
  const lock = operation?.operation === 'ringbuf.output' ? "lock of bpftrace's ring buffer" : 'lock of a map';
  const reporting = tellReporting(operation?.report);
  const taking = `takes the ${lock}${reporting}${reporting === '' ? '' : ','}`;
  const place = span.end > model.script.text.length ? 'an imported probe' : name;
  return MESSAGES[problem](map, place, { lowering, taking });
}

function findIncomplete(judgement: Judgement): Finding[] {
  const { lowered, causes } = judgement;
  const verdicts = lowered.map((script, index): TargetVerdict => {
    const outcomes = causes.flatMap((cause) => cause.outcomes[index] ?? []);
    const safe: TargetVerdict = {
      target: script.target.name,
      verdict: 'safe',
      why: 'no lock cycle that the guard would have to stop',
    };
    return refusedOutcome(script) ?? worstOutcome(outcomes) ?? safe;
  });
  return brokenGuards(judgement).map((defect) => ({
    rule: 'guard-incomplete',
    // A first insert or an unusual value is rarer than a defect of the guard itself.
    severity: isRare(defect) ? 'warning' : 'error',
    confidence: isRare(defect) ? 'likely' : 'certain',
    span: defect.span,
    ...withHarm(describeDefect(defect, judgement), verdicts),
    related: defect.others.map((span) => ({ span, message: OTHER_PLACES[defect.problem] ?? 'here too' })),
    verdicts: verdicts.map(({ target, verdict, why }) => ({ target, verdict, why })),
  }));
}

/** Says what comes of a broken guard on the targets, at least one of which starts the script, beside what is wrong with it. */
function withHarm({ what, ...words }: Words, verdicts: readonly TargetVerdict[]): Words {
  const has = (verdict: TargetVerdict['verdict']) => verdicts.some((each) => each.verdict === verdict);
  const harm = has('hang')
    ? `So the machine can hang ${targetsWith(verdicts, 'hang')}.`
    : has('lost-updates')
      ? `So events or map updates can get lost ${targetsWith(verdicts, 'lost-updates')}.`
      : 'Nothing hangs on these targets for want of it.';
  return { what: sentences(what, harm), ...words };
}

function isRare({ taking }: GuardDefect): boolean {
  return taking !== undefined && taking.moment !== 'always';
}

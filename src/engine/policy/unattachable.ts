import { isNameOfTables } from '../../facts/query/lock-path.ts';
import { machinesOfTables } from '../../facts/query/machines.ts';
import { atLeast } from '../../facts/query/release.ts';
import type { LoweredScript, Program } from '../program/program.ts';
import type { AttachPoint } from '../syntax/tree.ts';
import type { Finding, Verdict } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { judgeScript } from './judgement.ts';
import { refusalsAreNews, startVerdicts, tellReasons } from './refusal.ts';
import { list } from './target-words.ts';

/** Programs that can run inside any other: kprobes and tracepoints close no cycle, wherever they attach. */
const TRACING: readonly Program['kind'][] = ['fentry', 'fexit', 'raw-tracepoint'];

/**
 * The note about probes that attach on no default target: one for the script. It covers programs that take a lock, trace a
 * function of the lock path, and have no other finding. They are harmless on these targets, but may hang another machine.
 * If the user chose the targets, each refusal is an error of its own instead.
 */
export function findUnattachable(judgement: Judgement, found: readonly Finding[]): Finding[] {
  const { lowered, configured } = judgement;
  if (configured || !refusalsAreNews(judgement)) return [];
  const machines = machinesOfTables(newestBpftrace(lowered));
  const programs = lowered.flatMap((script) =>
    unattachablePrograms(script).filter(
      ({ site, attachPoint }) =>
        site !== undefined &&
        isNameOfTables(site.function, machines) &&
        !found.some((each) => isAbout(each, attachPoint)),
    ),
  );
  const attachPoints = new Set(programs.map(({ attachPoint }) => attachPoint));
  const [first, ...more] = [...attachPoints].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return [];
  const refused = lowered.flatMap(({ refusals, target }) =>
    refusals
      .filter(({ verdict, span }) => verdict === 'unattachable' && hasSpan(attachPoints, span.start))
      .map(({ why, inferred }) => ({ target: target.name, why, inferred })),
  );
  const probes = more.length === 0 ? 'This probe attaches' : 'These probes attach';
  const elsewhere = tellElsewhere(judgement, new Set(programs.map(({ probe }) => probe)), machines);
  return [
    {
      rule: 'refused-probe',
      severity: 'note',
      confidence: refused.every(({ inferred }) => inferred === true) ? 'likely' : 'certain',
      span: first.span,
      what: `${probes} on none of the targets${elsewhere}.`,
      how: `Why it does not attach: ${tellReasons(refused, lowered.length)}.`,
      todo: 'Attach to a function that the targets have, or name the targets that the script is meant for.',
      related: more.map(({ span }) => ({ span, message: 'attaches on none of the targets either' })),
      verdicts: startVerdicts(lowered),
    },
  ];
}

/** Whether that note is among findings. If so, it says all about starting the script. */
export function hasUnattachable({ configured }: Judgement, found: readonly Finding[]): boolean {
  return !configured && found.some(({ rule, severity }) => rule === 'refused-probe' && severity === 'note');
}

function unattachablePrograms({ programs, refusals }: LoweredScript): Program[] {
  const starts = new Set(refusals.filter(({ verdict }) => verdict === 'unattachable').map(({ span }) => span.start));
  return programs.filter(
    ({ kind, operations, attachPoint }) =>
      TRACING.includes(kind) && operations.length > 0 && starts.has(attachPoint.span.start),
  );
}

function hasSpan(attachPoints: ReadonlySet<AttachPoint>, start: number): boolean {
  return [...attachPoints].some(({ span }) => span.start === start);
}

function isAbout({ span, related }: Finding, attachPoint: AttachPoint): boolean {
  return [span, ...related.map((place) => place.span)].some(
    ({ start, end }) => start < attachPoint.span.end && end > attachPoint.span.start,
  );
}

/** The newest bpftrace of the targets whose grammar accepts the script. */
function newestBpftrace(lowered: readonly LoweredScript[]): string {
  const taking = lowered.filter(({ refusals }) => refusals.every(({ verdict }) => verdict === 'unattachable'));
  const releases = (taking.length === 0 ? lowered : taking).map(({ target }) => target.bpftrace);
  return releases.reduce((newest, release) => (atLeast(release, newest) ? release : newest));
}

/** What the script would do on the machines on which it attaches, as the end of a sentence; empty if it does no harm. */
function tellElsewhere(
  { model }: Judgement,
  probes: ReadonlySet<Program['probe']>,
  machines: ReturnType<typeof machinesOfTables>,
): string {
  const { causes } = judgeScript(model, machines, { configured: true });
  const own = causes.filter((cause) => [...cause.probes].some((probe) => probes.has(probe)));
  const where = (verdict: Verdict) =>
    machines.flatMap(({ name }, index) =>
      own.some(({ outcomes }) => outcomes[index]?.verdict === verdict) ? name : [],
    );
  const hangs = where('hang');
  if (hangs.length > 0) return `; on other machines it attaches, and the script can hang them: ${list(hangs)}`;
  const loses = where('lost-updates');
  return loses.length > 0 ? `; on other machines it attaches, and events or updates are lost: ${list(loses)}` : '';
}

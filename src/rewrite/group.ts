import { SLOW_PATHS } from '../facts/lock-path.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Program } from '../program/program.ts';
import type { AttachPoint, Probe } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Rewriter } from './candidate.ts';

const KPROBE_COST = 'Events that fire inside another BPF program are skipped by the kernel, without a count.';
const CONTENTION_COST = `${KPROBE_COST} The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`;

/**
 * Moves the script's programs to kprobes and tracepoints. The kernel never runs one of those inside another one, so
 * the script cannot close a cycle by itself.
 */
export const proposeGroup: Rewriter = ({ judgement, cause }) => {
  const movers = programsToMove(judgement, cause.world === 'open' ? cause.probes : undefined);
  const attachPoints = new Map(movers.map((program) => [program.attachPoint, program]));
  if (attachPoints.size === 0) return { reason: 'no program of the script can be moved' };
  if (movers.length > attachPoints.size) return { reason: 'a wildcard cannot be moved as a whole' };
  const reading = movers.find((program) => readsArguments(program.probe));
  if (reading !== undefined)
    return { reason: `${reading.name} reads arguments of the probed function, which have other names after the move` };

  const moves = [...attachPoints.values()].map((program) => moveOf(program, movers));
  const failed = moves.find((move) => 'reason' in move);
  if (failed !== undefined && 'reason' in failed) return failed;
  const done = moves.flatMap((move) => ('text' in move ? [move] : []));
  if (new Set(done.map((move) => move.text)).size < done.length)
    return { reason: 'two programs would move to the same attach point' };
  const contention = done.some((move) => move.text.includes(':contention_'));
  return {
    kind: 'group',
    title: `Attach by ${contention ? 'the contention tracepoints' : 'kprobe'} instead: the kernel never runs these probes inside each other`,
    cost: contention ? CONTENTION_COST : KPROBE_COST,
    safe: true,
    edits: done.map((move) => ({ span: move.attachPoint.span, text: move.text })),
  };
};

/** The lock-taking programs that the kernel does not keep apart, on any target that runs the script. */
function programsToMove({ lowered }: Judgement, only: ReadonlySet<Probe> | undefined): Program[] {
  const byName = new Map<string, Program>();
  for (const script of lowered) {
    if (script.refusals.length > 0) continue;
    for (const program of script.programs) {
      const apart = program.guard === 'prog-active' || program.guard === 'alone';
      if (apart || program.operations.length === 0 || (only !== undefined && !only.has(program.probe))) continue;
      byName.set(`${program.attachPoint.span.start} ${program.name}`, program);
    }
  }
  return [...byName.values()];
}

type Move = { readonly attachPoint: AttachPoint; readonly text: string } | { readonly reason: string };

function moveOf(program: Program, movers: readonly Program[]): Move {
  const { attachPoint, site, kind } = program;
  const { place } = attachPoint;
  if (place.form === 'rawTracepoint') {
    const name = place.event.text;
    if (name !== 'contention_begin' && name !== 'contention_end')
      return { reason: `the category of the tracepoint ${name} is not known` };
    return { attachPoint, text: `tracepoint:lock:${name}` };
  }
  if (place.form !== 'kernelFunction' || (kind !== 'fentry' && kind !== 'fexit'))
    return { reason: `${program.name} has no counterpart among kprobes and tracepoints` };
  const slowPath = site !== undefined && SLOW_PATHS.includes(site.function);
  const bothSides = movers.some((other) => other.kind !== kind && other.site?.function === site?.function);
  if (slowPath && bothSides)
    return { attachPoint, text: `tracepoint:lock:contention_${kind === 'fentry' ? 'begin' : 'end'}` };
  const traced = [place.module?.text ?? [], place.function.text].flat();
  if (kind === 'fentry') return { attachPoint, text: ['kprobe', ...traced].join(':') };
  if (movers.length === 1) return { attachPoint, text: ['kretprobe', ...traced].join(':') };
  return { reason: `the exit of ${place.function.text} has no counterpart that pairs with its entry` };
}

/** Builtins whose meaning is the probe's: they would be something else after the move. */
const PROBE_BUILTINS = /^(args|retval|ctx|func|probe|reg|arg\d+|sarg\d+)$/;

function readsArguments(probe: Probe): boolean {
  let reads = false;
  const look = (node: { readonly kind: string; readonly name?: unknown }) => {
    if ((node.kind === 'identifier' || node.kind === 'call') && typeof node.name === 'string')
      reads ||= PROBE_BUILTINS.test(node.name);
  };
  walk(probe.body, look);
  if (probe.predicate !== undefined) walk(probe.predicate, look);
  return reads;
}

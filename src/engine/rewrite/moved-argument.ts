import type { TracepointEvent } from '../../facts/kernel-function.ts';
import { castOf, readSignature } from '../../facts/query/kernel-function.ts';
import { kernelFunction } from '../../facts/query/lock-path.ts';
import type { Target } from '../../facts/target.ts';
import type { Span } from '../../text/position.ts';
import type { Expression, Probe } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';

/** Arguments of a kprobe that are in registers on every architecture: `arg0` to `arg5`. */
const NUMBERED = 6;

/** What replaces `args.NAME`, `argN` or `retval` of the old probe in the new one. */
export interface Translation {
  /** The replacement of `args.NAME`, by the name of the argument. */
  readonly byName: (name: string) => string | undefined;
  /** The replacement of `argN`. */
  readonly byNumber: (index: number) => string | undefined;
  readonly retval: string | undefined;
  /** `func`, which a tracepoint does not have. */
  readonly func: 'func' | undefined;
}

/** Words that depend on the kind of the probe and have no counterpart. */
const PROBE_WORDS = /^(args|ctx|probe|reg|sarg\d+)$/;

/** The edits that rewrite the arguments of a probe for its new attach point; or what has no counterpart. */
export function argumentEdits(probe: Probe, translation: Translation): Edit[] | NoCandidate {
  const edits: Edit[] = [];
  let lost: string | undefined;
  const replaced = new Set<Expression>();
  const replace = (span: Span, name: string, text: string | undefined) => {
    if (text === undefined) lost ??= name;
    else edits.push({ span, text });
  };
  const look = (node: Parameters<Parameters<typeof walk>[1]>[0]) => {
    if (node.kind === 'member' && node.object.kind === 'identifier' && node.object.name === 'args') {
      replaced.add(node.object);
      replace(node.span, `args.${node.name}`, translation.byName(node.name));
    } else if (node.kind === 'identifier' && !replaced.has(node)) {
      const index = /^arg(\d+)$/.exec(node.name)?.[1];
      if (index !== undefined) replace(node.span, node.name, translation.byNumber(Number(index)));
      else if (node.name === 'retval') replace(node.span, 'retval', translation.retval);
      else if (node.name === 'func' && translation.func === undefined) lost ??= 'func';
      else if (PROBE_WORDS.test(node.name)) lost ??= node.name;
    } else if (node.kind === 'call' && PROBE_WORDS.test(node.name)) lost ??= node.name;
  };
  if (probe.predicate !== undefined) walk(probe.predicate, look);
  walk(probe.body, look);
  return lost === undefined ? edits : { reason: `${lost} has no counterpart after the move` };
}

/** From fentry or fexit of a function to its kprobe or kretprobe: arguments by number, with casts. */
export function toKprobe(name: string, exit: boolean, targets: readonly Target[]): Translation {
  const known = targets.flatMap((target) => kernelFunction(name, target)?.signature ?? []);
  const signatures = [...new Set(known)].map(readSignature);
  /** What is the same on all targets, or nothing. */
  const agreed = (read: (signature: NonNullable<ReturnType<typeof readSignature>>) => string | undefined) => {
    const forms = new Set(signatures.map((signature) => signature && read(signature)));
    return forms.size === 1 ? [...forms][0] : undefined;
  };
  return {
    byName: (argument) =>
      exit
        ? undefined
        : agreed(({ arguments: list }) => {
            const index = list.findIndex((each) => each.name === argument);
            return index < NUMBERED ? written(`arg${index}`, list[index]?.type) : undefined;
          }),
    byNumber: () => undefined,
    retval: exit ? agreed(({ result }) => written('retval', result)) : undefined,
    func: 'func',
  };
}

/** A plain number with the type that it had. */
function written(word: string, type: string | undefined): string | undefined {
  const cast = type === undefined ? undefined : castOf(type);
  if (cast === undefined) return undefined;
  return cast === '' ? word : `(${cast}${word})`;
}

/**
 * From a raw tracepoint, or the slow path of spin locks, to a tracepoint: arguments by the names of its fields.
 * @param arrow before bpftrace 0.19 the fields are `args->NAME`
 * @param lockType the name that the function has for the type of its lock, if that is followed
 */
export function toTracepoint(event: TracepointEvent, arrow: boolean, lockType?: string): Translation {
  const field = (argument: TracepointEvent['arguments'][number] | undefined) => {
    if (argument === undefined) return undefined;
    const word = `args${arrow ? '->' : '.'}${argument.field}`;
    return argument.pointer && lockType !== undefined ? `((${lockType})${word})` : word;
  };
  return {
    byName: (name) => field(event.arguments.find((argument) => argument.name === name)),
    byNumber: (index) => field(event.arguments[index]),
    retval: undefined,
    func: undefined,
  };
}

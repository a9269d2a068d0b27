import type { ProgramKind, Provider } from '../../facts/providers.ts';
import type { Obstacle } from '../../facts/query/attachment.ts';
import { isListed, knowsItself, whyNoTrampoline, whyUnattachable } from '../../facts/query/attachment.ts';
import { namesRunThrough } from '../../facts/query/helper.ts';
import { kernelFunctionNames } from '../../facts/query/lock-path.ts';
import type { NamedProvider } from '../../facts/query/probe.ts';
import { findProvider, providersMatching } from '../../facts/query/probe.ts';
import { atLeast, describeReleases, within } from '../../facts/query/release.ts';
import { KRETPROBE_BAN } from '../../facts/recursion-guard.ts';
import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
import { textMatcher } from '../../text/wildcard.ts';
import { readAttachPoint } from '../syntax/attach-point.ts';
import { amountOf } from '../syntax/literal.ts';
import type { AttachPoint, AttachPointPart } from '../syntax/tree.ts';
import type { Refusal, Site } from './program.ts';
import type { TracedFunction } from './traced-function.ts';
import { isOneFunction, isPattern, tracedFunction, whyUnresolved } from './traced-function.ts';

/** One program that an attach point becomes, before its body is looked at. */
interface AttachedProgram {
  /** The attach point with its wildcard replaced by the match. */
  readonly name: string;
  readonly provider: Provider;
  readonly kind: ProgramKind;
  readonly site?: Site;
}

/** What attach points of one text become, wherever they stand. */
interface Resolution {
  /** Why the matches of the attach point are not known, in words. */
  readonly unresolved?: string | undefined;
  readonly programs: readonly AttachedProgram[];
  readonly obstacles: readonly (Omit<Refusal, 'span'> & { readonly at: 'span' | 'providerSpan' })[];
}

export interface Attachment extends Pick<Resolution, 'unresolved' | 'programs'> {
  readonly refusals: readonly Refusal[];
  /** It was not resolved, because the attach points before it become as many programs as are judged. */
  readonly beyond?: true;
}

/** What an attach point says by itself, before a target is chosen. */
interface ReadAttachPoint extends NamedProvider {
  readonly traced: TracedFunction | undefined;
  readonly needsTrampoline: boolean;
  /** The program where its place in the kernel is not known. */
  readonly unplaced: readonly [AttachedProgram];
  /** The programs, if it names one function and nothing prevents that it is attached. */
  readonly placed: Resolution;
  /** Whether any facts name that function. */
  readonly listed: boolean;
  /** It is one function of the kernel itself that no facts name: all such attach points of a provider fare alike on a target. */
  readonly plain: boolean;
  /** The positional parameter that decides what the kernel does at it. */
  readonly open?: string;
}

/** An attach point is resolved on many targets, and becomes the very same program on most of them. */
const READ = new WeakMap<AttachPoint, ReadAttachPoint>();

function readOnce(attachPoint: AttachPoint): ReadAttachPoint | undefined {
  const known = READ.get(attachPoint);
  if (known !== undefined) return known;
  const named = findProvider(attachPoint.provider);
  if (named === undefined) return undefined;
  const { provider } = named;
  const traced = tracedFunction(attachPoint, provider);
  const listed = traced !== undefined && isListed(traced.function);
  const program = { name: attachPoint.text, provider, kind: kindOf(attachPoint, provider) };
  const open = program.kind === 'breakpoint' ? /\$[1-9]\d*/.exec(attachPoint.text)?.[0] : undefined;
  const read: ReadAttachPoint = {
    ...named,
    traced,
    needsTrampoline: needsTrampoline(attachPoint, provider),
    unplaced: [program],
    placed: {
      programs:
        traced === undefined ? [] : [placedAt(traced.function, attachPoint.text, { ...traced, listed }, program)],
      obstacles: [],
    },
    listed,
    plain: traced !== undefined && !listed && isOneFunction(traced),
    ...(open === undefined ? {} : { open }),
  };
  READ.set(attachPoint, read);
  return read;
}

/** Whether an attach point names one function that some facts name. */
export function isAtListed(attachPoint: AttachPoint): boolean {
  return readOnce(attachPoint)?.listed === true;
}

/** More programs than a script becomes that bpftrace would start: `kprobe:*` alone is some two hundred at functions with facts. */
export const MOST_PROGRAMS = 5_000;
const BEYOND: Attachment = { programs: [], refusals: [], beyond: true };

/** The attach points of a script, to be resolved on many targets. */
export class AttachPoints {
  readonly #all: readonly AttachPoint[];
  /** For each, the first one of its text: what that says by itself, the others say too. */
  readonly #firsts: readonly AttachPoint[];
  /** One plain attach point of each spelling. */
  readonly #plain = new Map<NamedProvider['spelling'], ReadAttachPoint>();
  /** What all of them become on targets that take the plain ones, where that is the same for each. */
  readonly #placed: readonly (Attachment | undefined)[];

  constructor(all: readonly AttachPoint[]) {
    this.#all = all;
    const byText = new Map<string, AttachPoint>();
    this.#firsts = all.map((attachPoint) => remembered(byText, attachPoint.text, () => attachPoint));
    this.#placed = all.map((attachPoint, index) => {
      const read = readOnce(this.#firsts[index] ?? attachPoint);
      if (!read?.plain) return undefined;
      this.#plain.set(read.spelling, read);
      return attachmentAt(attachPoint, read.placed);
    });
  }

  /** What they become on a target, in order, up to MOST_PROGRAMS. */
  on(target: Target): Attachment[] {
    const taken = [...this.#plain.values()].every((read) => takesPlain(target, read));
    const placed = taken ? this.#placed : [];
    const resolved = new Map<AttachPoint, Resolution>();
    const resolve = (first: AttachPoint) => remembered(resolved, first, () => resolveOne(first, target));
    let programs = 0;
    return this.#all.map((attachPoint, index) => {
      // Patterns would fill the memory.
      if (programs > MOST_PROGRAMS) return BEYOND;
      const attachment = placed[index] ?? attachmentAt(attachPoint, resolve(this.#firsts[index] ?? attachPoint));
      programs += attachment.programs.length;
      return programs > MOST_PROGRAMS ? BEYOND : attachment;
    });
  }
}

const NOTHING: readonly Refusal[] = [];

/** What is known of a text, said of one attach point. */
function attachmentAt(attachPoint: AttachPoint, { programs, unresolved, obstacles }: Resolution): Attachment {
  const refusals =
    obstacles.length === 0 ? NOTHING : obstacles.map(({ at, ...refusal }) => ({ ...refusal, span: attachPoint[at] }));
  return { programs, unresolved, refusals };
}

/**
 * Resolves an attach point on a target: alias, wildcard, module, and what bpftrace or the kernel refuses. Targets on which it
 * becomes the same programs have one list of them, unless it is a pattern.
 */
function resolveOne(attachPoint: AttachPoint, target: Target): Resolution {
  const read = readOnce(attachPoint);
  if (read === undefined) return resolveAnyProvider(attachPoint, target);
  if (read.plain && takesPlain(target, read)) return read.placed;
  const { provider, spelling, traced, unplaced, open } = read;
  const obstacles: Resolution['obstacles'][number][] = [];
  if (!within(target.bpftrace, spelling))
    obstacles.push({
      verdict: 'refused',
      rule: 'unsupported-syntax',
      at: 'providerSpan',
      why: `\`${attachPoint.provider}\` needs bpftrace ${describeReleases(spelling)}`,
    });

  const barrier = read.needsTrampoline ? whyNoTrampoline(target) : undefined;
  if (barrier !== undefined) obstacles.push(unattachable(barrier));
  if (traced === undefined) {
    const why = open && `${open} is only known when the script is started`;
    return { programs: unplaced, obstacles, ...(why === undefined ? {} : { unresolved: why }) };
  }
  const unresolved = whyUnresolved(traced, target);
  if (unresolved !== undefined) return { programs: unplaced, obstacles, unresolved };
  if (isPattern(traced.function)) return { programs: expand(attachPoint.text, unplaced[0], traced, target), obstacles };

  const ban = bannedKretprobe(provider, traced, target);
  if (ban !== undefined) obstacles.push({ verdict: 'refused', rule: 'refused-probe', at: 'span', why: ban });
  const missing =
    (read.listed || knowsItself(target, traced.function)) && traced.vmlinux && !barrier
      ? whyUnattachable(traced.function, target, traced.tracing)
      : undefined;
  if (missing !== undefined) obstacles.push(unattachable(missing));
  if (!read.listed && knowsItself(target, traced.function))
    return { programs: [placedAt(traced.function, attachPoint.text, traced, unplaced[0])], obstacles };
  return { programs: read.placed.programs, obstacles };
}

const TAKES_PLAIN = new WeakMap<Target, Map<NamedProvider['spelling'], boolean>>();

/** Whether a target, which knows nothing of its own, attaches a provider's probes at functions that no facts name. */
function takesPlain(target: Target, { spelling, needsTrampoline }: ReadAttachPoint): boolean {
  const known = remembered(TAKES_PLAIN, target, () => new Map<NamedProvider['spelling'], boolean>());
  return remembered(
    known,
    spelling,
    () =>
      target.table === undefined &&
      target.lockPath === undefined &&
      within(target.bpftrace, spelling) &&
      !(needsTrampoline && whyNoTrampoline(target)),
  );
}

function unattachable({ why, inferred }: Obstacle): Resolution['obstacles'][number] {
  return { verdict: 'unattachable', rule: 'refused-probe', at: 'span', why, ...(inferred ? { inferred } : {}) };
}

/** fentry and fexit on functions of the kernel and its modules. BPF programs have been traced for longer. */
function needsTrampoline({ place }: AttachPoint, { kind }: Provider): boolean {
  return (kind === 'fentry' || kind === 'fexit') && place.form === 'kernelFunction';
}

/**
 * `f*:vfs_read`: one attach point for each provider that the wildcard matches. The syntax step reports an unknown
 * provider.
 */
function resolveAnyProvider(attachPoint: AttachPoint, target: Target): Resolution {
  const [, name = '', pattern = '', rest] = /^(\w+=)?([^:]*)(?::(.*))?$/s.exec(attachPoint.text) ?? [];
  const fentry = findProvider('fentry')?.provider;
  if (pattern.startsWith('$') && fentry !== undefined) {
    const unresolved = `${pattern} is only known when the script is started`;
    return { programs: [{ name: attachPoint.text, provider: fentry, kind: fentry.kind }], obstacles: [], unresolved };
  }
  if (!isPattern(pattern)) return { programs: [], obstacles: [] };
  const providers = rest === undefined ? [] : providersMatching(pattern, rest.split(':'), target.bpftrace);
  if (providers.length === 0) {
    const why = `bpftrace ${target.bpftrace} matches no provider with \`${pattern}\``;
    return {
      programs: [],
      obstacles: [{ verdict: 'refused', rule: 'unsupported-syntax', at: 'span', why }],
    };
  }
  // bpftrace leaves out a provider that does not take these parts, or so many.
  const each = providers.flatMap((provider) => {
    const read = readAttachPoint(`${name}${provider}:${rest}`, attachPoint.span.start);
    if (read.kind === 'syntax-error') return [];
    return [resolveOne(read, target)];
  });
  const unresolved = each.find((resolution) => resolution.unresolved !== undefined)?.unresolved;
  return {
    programs: each.flatMap(({ programs }) => programs),
    // No provider is written there.
    obstacles: each.flatMap(({ obstacles }) => obstacles.map((obstacle) => ({ ...obstacle, at: 'span' as const }))),
    ...(unresolved === undefined ? {} : { unresolved }),
  };
}

/**
 * syscalls:sys_enter_* and sys_exit_* tracepoints are a kind of their own: newer kernels guard them in another way. A watchpoint
 * on an address of the kernel fires in the middle of kernel code. The kernel touches no other address under a lock.
 */
function kindOf({ place }: AttachPoint, provider: Provider): ProgramKind {
  if (place.form === 'tracepoint' && place.category?.text === 'syscalls') return 'syscall-tracepoint';
  if (place.form === 'watchpoint' && place.address !== undefined && mayBeOfKernel(place.address)) return 'breakpoint';
  // A parameter can hold all that follows the provider.
  return place.form === 'unresolved' && provider.name === 'watchpoint' ? 'breakpoint' : provider.kind;
}

/**
 * The kernel has the upper half of the addresses. Source: Linux Documentation/arch/x86/x86_64/mm.rst,
 * arch/arm64/memory.rst.
 */
const KERNEL_ADDRESSES = 2n ** 63n;

function mayBeOfKernel({ text, positional }: AttachPointPart): boolean {
  return positional || amountOf(text) >= KERNEL_ADDRESSES;
}

function placedAt(
  functionName: string,
  name: string,
  { vmlinux, edge, listed = true }: TracedFunction & { readonly listed?: boolean },
  program: AttachedProgram,
): AttachedProgram {
  if (!vmlinux) return { ...program, name };
  const site = { function: functionName, edge, ...(listed ? {} : { unlisted: true as const }) };
  return { ...program, name, site };
}

/**
 * Each match of a wildcard on the lock path, or in code that programs call, is a program. All other matches are one
 * program, off the path.
 */
function expand(text: string, rest: AttachedProgram, traced: TracedFunction, target: Target): AttachedProgram[] {
  if (!traced.vmlinux) return [rest];
  const prefix = text.slice(0, text.lastIndexOf(':') + 1);
  const matches = attachableMatches(traced, target);
  return [...matches.map((name) => placedAt(name, prefix + name.replace(/^__traceiter_/, ''), traced, rest)), rest];
}

/** Many probes often share one pattern. */
const MATCHES = new WeakMap<Target, Map<string, readonly string[]>>();

function attachableMatches({ function: pattern, tracing }: TracedFunction, target: Target): readonly string[] {
  const known = remembered(MATCHES, target, () => new Map<string, readonly string[]>());
  return remembered(known, `${tracing} ${pattern}`, () => {
    const matches = textMatcher(pattern);
    return [...new Set([...kernelFunctionNames(target), ...namesRunThrough(target)])].filter(
      (name) => matches(name) && whyUnattachable(name, target, tracing) === undefined,
    );
  });
}

function bannedKretprobe(provider: Provider, traced: TracedFunction, target: Target): string | undefined {
  const banned: readonly string[] = KRETPROBE_BAN.functions;
  if (provider.name !== 'kretprobe' || !banned.includes(traced.function)) return undefined;
  if (atLeast(target.bpftrace, KRETPROBE_BAN.before)) return undefined;
  return `bpftrace before ${KRETPROBE_BAN.before} refuses a kretprobe on ${traced.function}, because it might lock up the system`;
}

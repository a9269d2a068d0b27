import type { HelperLock } from '../../../facts/not-followed.ts';
import { ALL_TRACEPOINTS, HELPER_LOCKS, NEVER_RETURNING } from '../../../facts/not-followed.ts';
import { mayHoldLock } from '../../../facts/query/helper.ts';
import { findProvider, hugeClass, leftBehind, mostProbes, providersMatching } from '../../../facts/query/probe.ts';
import { textMatcher } from '../../../text/wildcard.ts';
import type { LoweredScript, Program } from '../../program/program.ts';
import type { AttachPoint, Script } from '../../syntax/tree.ts';
import type { Finding, TargetVerdict } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { refusedOutcome } from '../outcome.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { describeSite } from '../site.ts';
import { list } from '../target-words.ts';

export const notFollowed: Rule = {
  id: 'not-followed',
  severity: 'note',
  summary: 'The script can do harm in a way that the model of map locks does not follow.',
  what: 'One of three things. A wildcard attaches the probe to thousands of functions of the kernel, or to all of its tracepoints. Or the probe calls `debugf()` while another program of the machine may be inside it, on a kernel where it takes a lock of its own. Or an fexit probe is on a function that never returns. "Safe" covers only map locks, not these.',
  why: 'The first needs no lock cycle: each event costs little, but there are so many that the machine seems to hang. Attaching and detaching thousands of probes can have the same effect. Before Linux 6.3 `debugf()` takes the lock trace_printk_lock; a program that fires while its own CPU has that lock, and calls `debugf()`, waits for ever. An fexit probe on a function that never returns never fires, and before Linux 6.15 the kernel can never free its trampoline again, not even when bpftrace ends.',
  do: 'Name the functions, or a pattern of one subsystem such as `vfs_*`. Print with `printf()`, whose lock the model follows. Attach to the entry of a function that never returns.',
  ignoreWhen: 'It is right to ignore this on a machine that may hang without harm.',
  examples: [
    reported(
      'All functions of the kernel',
      'config = { max_probes = 100000 }\nkprobe:* { @[func] = count(); }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    reported('All tracepoints', 'tracepoint:*:* { @[probe] = count(); }\n', 'bpftrace@0.23.2,kernel@6.12'),
    clean('Those of a subsystem', 'tracepoint:block:* { @[probe] = count(); }\n', 'bpftrace@0.23.2,kernel@6.12'),
    clean('The functions of a subsystem', 'kprobe:vfs_* { @[func] = count(); }\n', 'bpftrace@0.27.1,kernel@6.12'),
    reported(
      'debugf() where its own lock may be held',
      'fexit:_raw_spin_lock_irqsave { debugf("locked"); }\n',
      'bpftrace@0.27.1,kernel@5.10',
    ),
    clean(
      'The same on a kernel where it takes none',
      'fexit:_raw_spin_lock_irqsave { debugf("locked"); }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    reported(
      'The exit of a function that never returns',
      'fexit:do_exit { @[comm] = count(); }\n',
      'bpftrace@0.27.1,kernel@6.1',
    ),
    clean('Its entry', 'fentry:do_exit { @[comm] = count(); }\n', 'bpftrace@0.27.1,kernel@6.1'),
  ],
  facts: ['probe-limits', 'huge-patterns', 'helper-locks', 'never-returning'],
  sources: ['docs/how-it-works.md: what the model does not follow'],
  check: (judgement, found) => [
    ...findStorm(judgement, found),
    ...findHelperLock(judgement, found),
    ...findLeftBehind(judgement),
  ],
};

/** The probe types that choose functions of the kernel by a pattern of names. */
const ON_FUNCTIONS = new Set(['kprobe', 'kretprobe', 'fentry', 'fexit']);

/** One note for the script about probes on huge classes of functions, unless a rule reports worse there. */
function findStorm({ model, lowered }: Judgement, found: readonly Finding[]): Finding[] {
  const running = lowered.filter(({ refusals }) => refusals.length === 0);
  const told = toldPlaces(found);
  const storms: readonly Storm[] = model.probes
    .flatMap(({ probe }) => probe.attachPoints)
    .flatMap((attachPoint) => {
      const numbers = running.flatMap(({ target }) => hugeClassOf(attachPoint, target.bpftrace) ?? []);
      return numbers.length === 0 || told.has(attachPoint.span.start)
        ? []
        : [{ attachPoint, number: Math.max(...numbers) }];
    });
  const [first, ...more] = storms;
  if (first === undefined) return [];
  return [
    {
      rule: 'not-followed',
      severity: 'note',
      confidence: 'likely',
      span: first.attachPoint.span,
      what: `${first.attachPoint.text} fires at ${tellNumber(first)} of the kernel or more: so many events can slow the machine down until it seems to hang.`,
      how: `This is not a deadlock. Attaching and detaching the probes can have the same effect. ${tellLimit(model.script, running)}`,
      todo:
        first.attachPoint.place.form === 'tracepoint'
          ? 'Name the tracepoints, or those of one subsystem such as `block:*`.'
          : 'Name the functions, or a pattern of one subsystem such as `vfs_*`.',
      related: more.map((storm) => ({
        span: storm.attachPoint.span,
        message: `fires at ${tellNumber(storm)} or more as well`,
      })),
      verdicts: verdictsOf(lowered, () => 'as far as map locks go; how slow the machine becomes is not judged'),
    },
  ];
}

/** What fires a probe in great number. */
interface Storm {
  readonly attachPoint: AttachPoint;
  readonly number: number;
}

function tellNumber({ attachPoint, number }: Storm): string {
  return `${number} ${attachPoint.place.form === 'tracepoint' ? 'tracepoints' : 'functions'}`;
}

const ALL = /^\*+$/;

/** Every tracepoint of the kernel: of some subsystems even all are few. */
function isAllTracepoints({ place }: AttachPoint): boolean {
  if (place.form !== 'tracepoint') return false;
  return ALL.test(place.event.text) && (place.category === undefined || ALL.test(place.category.text));
}

/** How many functions or tracepoints an attach point matches at least, if they are a huge class. */
function hugeClassOf(attachPoint: AttachPoint, bpftrace: string): number | undefined {
  const { place, text } = attachPoint;
  if (isAllTracepoints(attachPoint)) return ALL_TRACEPOINTS.number;
  if (place.form === 'anyProvider') {
    const parts = place.parts.map((part) => part.text);
    const meant = providersMatching(place.providerPattern.text, parts, bpftrace);
    const isOfKernel = parts.length === 1 || matchesKernel(parts[0]);
    return isOfKernel && meant.some(isOnFunctions) ? hugeClass(parts.at(-1) ?? '') : undefined;
  }
  if (place.form !== 'kernelFunction' || !place.function.wildcard) return undefined;
  if (place.offset !== undefined || text.includes('"')) return undefined;
  const isOfKernel = place.module === undefined || matchesKernel(place.module.text);
  return isOfKernel ? hugeClass(place.function.text) : undefined;
}

/** Whether a provider, by any of its names, chooses functions. */
function isOnFunctions(name: string): boolean {
  return ON_FUNCTIONS.has(findProvider(name)?.provider.name ?? '');
}

function matchesKernel(module = ''): boolean {
  return textMatcher(module)('vmlinux');
}

const LIMIT_SETTING = /^(bpftrace_)?max_probes$/i;

function tellLimit({ items }: Script, running: readonly LoweredScript[]): string {
  const settings = items.flatMap((item) => (item.kind === 'config' ? item.settings : []));
  const raised = settings.findLast(({ name }) => LIMIT_SETTING.test(name))?.value;
  if (raised !== undefined) return `The script sets max_probes to ${raised}.`;
  const limits = new Set(running.flatMap(({ target }) => mostProbes(target.bpftrace) ?? []));
  const numbers = [...limits].sort((a, b) => a - b).join(' or ');
  return `bpftrace stops at ${numbers} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`;
}

/** The offsets of the places with a finding that is worse than a note. */
function toldPlaces(found: readonly Finding[]): ReadonlySet<number> {
  const told = found.filter(({ severity }) => severity !== 'note');
  return new Set(
    told.flatMap(({ span, related }) => [
      span.start,
      ...related.flatMap((each) => (each.path === undefined ? each.span.start : [])),
    ]),
  );
}

/** One finding for each probe that calls a helper for a lock which a program around it may hold. */
function findHelperLock({ model, lowered }: Judgement, found: readonly Finding[]): Finding[] {
  const { reach } = model.guards;
  const told = toldPlaces(found);
  const texts = [model.script, ...model.imported.map(({ script }) => script)].map(({ text }) => text);
  const named = HELPER_LOCKS.filter((row) => texts.some((text) => text.includes(row.function)));
  const calling = named.map((row) => ({
    row,
    probes: new Set(
      model.probes.flatMap(({ probe }) =>
        [probe.body, probe.predicate].some((node) => node !== undefined && reach.calls(node, row.function))
          ? probe
          : [],
      ),
    ),
  }));
  return calling.flatMap(({ row, probes }) => {
    const places = new Map<AttachPoint, { readonly program: Program; readonly targets: Set<string> }>();
    for (const script of lowered)
      for (const program of nestingPrograms(script)) {
        const { site, probe, attachPoint } = program;
        if (site === undefined || !probes.has(probe) || !mayHoldLock(row, site, script.target)) continue;
        const place = places.get(attachPoint) ?? { program, targets: new Set() };
        place.targets.add(script.target.name);
        places.set(attachPoint, place);
      }
    return [...places.values()]
      .filter(({ program }) => !told.has(program.attachPoint.span.start))
      .map(({ program, targets }) => helperLockFinding(row, program, targets, lowered));
  });
}

function helperLockFinding(
  { function: name, lock, before }: HelperLock,
  program: Program,
  targets: ReadonlySet<string>,
  lowered: readonly LoweredScript[],
): Finding {
  return {
    rule: 'not-followed',
    // It hangs the machine, but needs another program for that.
    severity: 'warning',
    confidence: 'possible',
    span: program.attachPoint.span,
    what: `${name}() takes the lock ${lock} before Linux ${before}. This probe fires at ${describeSite(program)}, where another program of the machine, or a second copy of this script, may have it: then its CPU waits for itself for ever.`,
    how: 'The model follows only the locks of maps and buffers, and not this one.',
    todo: 'Print by `printf()`, or attach by kprobe or tracepoint.',
    related: [],
    verdicts: verdictsOf(lowered, ({ target }) =>
      targets.has(target.name)
        ? `as far as map locks go: the lock of ${name}() is not followed`
        : `${name}() takes no lock on this kernel, or the probe does not fire while it is held`,
    ),
  };
}

/** The programs of a script that neither the kernel nor bpftrace's own guard keeps from running inside others. */
function nestingPrograms({ refusals, programs, bpftraceGuard }: LoweredScript): Program[] {
  if (refusals.length > 0 || bpftraceGuard !== undefined) return [];
  return programs.filter(({ kind }) => NESTING.has(kind));
}

const NESTING = new Set<Program['kind']>(['fentry', 'fexit', 'raw-tracepoint']);

/** One note for the script about fexit on functions that never return. */
function findLeftBehind({ lowered }: Judgement): Finding[] {
  const places = new Map<AttachPoint, string>();
  const kernels = lowered.filter(
    ({ target, refusals }) => refusals.length === 0 && leftBehind(target.kernel) !== 'refused',
  );
  for (const { programs } of kernels)
    for (const { kind, site, attachPoint } of programs)
      if (kind === 'fexit' && site !== undefined && isNamed(attachPoint, site.function))
        places.set(attachPoint, site.function);
  const [first, ...more] = [...places];
  if (first === undefined) return [];
  const [{ span }] = first;
  const names = [...new Set(places.values())];
  return [
    {
      rule: 'not-followed',
      severity: 'note',
      confidence: 'likely',
      span,
      what: `${list(names)} never ${names.length === 1 ? 'returns' : 'return'}: an fexit probe there never fires.`,
      how: `Before Linux ${NEVER_RETURNING.before} the kernel attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,
      todo: 'Attach to the entry, by fentry.',
      related: more.map(([attachPoint, name]) => ({ span: attachPoint.span, message: `${name} never returns either` })),
      verdicts: lowered.map(
        (script) =>
          refusedOutcome(script) ?? { target: script.target.name, ...LEFT_BEHIND[leftBehind(script.target.kernel)] },
      ),
    },
  ];
}

/** Whether an attach point names a function that never returns: a wildcard that happens to match one is no mistake. */
function isNamed({ place }: AttachPoint, name: string): boolean {
  return place.form === 'kernelFunction' && place.function.text === name && NEVER_RETURNING.functions.includes(name);
}

const LEFT_BEHIND = {
  left: {
    verdict: 'safe',
    why: 'as far as map locks go; the trampoline of the probe stays until the machine is started again',
  },
  unknown: {
    verdict: 'safe',
    why: `as far as map locks go; the trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${NEVER_RETURNING.stableSince}`,
  },
  refused: {
    verdict: 'unattachable',
    why: `Linux ${NEVER_RETURNING.before} and later do not attach fexit to a function that never returns`,
  },
} as const;

function verdictsOf(lowered: readonly LoweredScript[], why: (script: LoweredScript) => string): TargetVerdict[] {
  return lowered.map(
    (script) => refusedOutcome(script) ?? { target: script.target.name, verdict: 'safe', why: why(script) },
  );
}

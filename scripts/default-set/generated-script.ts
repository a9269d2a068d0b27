import { SLOW_PATHS, TRACEPOINT } from '../../src/facts/kernel-function.ts';
import type { KernelFunction } from '../../src/facts/kernel-table.ts';
import { KERNEL_TABLES } from '../../src/facts/kernel-tables/index.ts';
import { findProvider } from '../../src/facts/query/probe.ts';
import { within } from '../../src/facts/query/release.ts';
import type { Target } from '../../src/facts/target.ts';

/**
 * How a script is written. An old release that hangs says nothing of a script that only a new one starts.
 * - `classic`: as every release takes it.
 * - `fentry`: with the newer names of kfunc and kretfunc.
 * - `modern`: with these, and with a lower-case `begin`.
 */
export const FORMS = ['classic', 'fentry', 'modern'] as const;
export type Form = (typeof FORMS)[number];

/** What starts a form only in some releases of bpftrace: the name of a provider. */
const MARKS: Readonly<Record<Form, string>> = { classic: 'kfunc', fentry: 'fentry', modern: 'begin' };

/** Whether a target's bpftrace takes a form. */
export function takesForm(form: Form, { bpftrace }: Target): boolean {
  const mark = findProvider(MARKS[form]);
  return mark !== undefined && within(bpftrace, mark.spelling);
}

/** A script written from the tables: a probe at a place of the lock path, and what runs beside it. */
export interface GeneratedScript {
  /** The place, the body and the company: unique. */
  readonly name: string;
  /** Its text in each form. They differ in nothing that a lock depends on. */
  readonly forms: Readonly<Record<Form, string>>;
}

/** The two sides of a function, or of a pair of tracepoints. */
type Side = 'entry' | 'exit';
const OTHER: Readonly<Record<Side, Side>> = { entry: 'exit', exit: 'entry' };

/** Where the probe of a script fires. */
interface Place {
  readonly attachPoint: (form: Form) => string;
  /** An attach point on the other side of the same function that may run inside this one, or around it. */
  readonly otherSide: (form: Form) => string;
}

/** What runs beside the probe and does the same. */
const COMPANIES = ['alone', 'with the other side', 'with a tracepoint'] as const;
type Company = (typeof COMPANIES)[number];

/** Of a system call, because newer kernels let more run inside it than inside other tracepoints. */
const SYSTEM_CALL = 'tracepoint:syscalls:sys_enter_dup';

function besideOf(place: Place, company: Company, form: Form): string | undefined {
  switch (company) {
    case 'alone':
      return undefined;
    case 'with the other side':
      return place.otherSide(form);
    case 'with a tracepoint':
      return SYSTEM_CALL;
  }
}

const FENTRY: Readonly<Record<Side, Readonly<Record<Form, string>>>> = {
  entry: { classic: 'kfunc', fentry: 'fentry', modern: 'fentry' },
  exit: { classic: 'kretfunc', fentry: 'fexit', modern: 'fexit' },
};
const KPROBE: Readonly<Record<Side, string>> = { entry: 'kprobe', exit: 'kretprobe' };

/** kprobes never run inside each other: the company of one is an fentry or fexit program. */
function functionPlaces(name: string): Place[] {
  return (['entry', 'exit'] as const).flatMap((side): Place[] => {
    const otherSide = (form: Form) => `${FENTRY[OTHER[side]][form]}:${name}`;
    return [
      { attachPoint: (form) => `${FENTRY[side][form]}:${name}`, otherSide },
      { attachPoint: () => `${KPROBE[side]}:${name}`, otherSide },
    ];
  });
}

/** The tracepoint that fires at the other end of what one is about. */
const PARTNERS: Readonly<Record<string, string>> = { contention_begin: 'contention_end' };

function tracepointPlaces(event: string): Place[] {
  const partner = PARTNERS[event] ?? 'contention_begin';
  return ['rawtracepoint:', 'tracepoint:lock:'].map((provider) => ({
    attachPoint: () => `${provider}${event}`,
    otherSide: () => `rawtracepoint:${partner}`,
  }));
}

/** Every place of the lock path: the functions, and tracepoints, that some kernel passes with a lock held. */
function places(): Place[] {
  const functions = KERNEL_TABLES.flatMap((table) =>
    Object.entries(table.functions).flatMap(([name, { path }]) => (isPassedLocked(path) ? [name] : [])),
  );
  return [...new Set([...SLOW_PATHS, ...functions])].flatMap((name) =>
    name.startsWith(TRACEPOINT) ? tracepointPlaces(name.slice(TRACEPOINT.length)) : functionPlaces(name),
  );
}

function isPassedLocked(path: KernelFunction['path'] = {}): boolean {
  return Object.values(path).some(([entry, exit]) => entry !== 'N' || exit !== 'N');
}

/** The scripts that the default targets are measured by: every place, body and company. */
export function generatedScripts(): GeneratedScript[] {
  return places().flatMap((place) =>
    BODIES.flatMap((body) =>
      COMPANIES.map((company) => ({
        name: [place.attachPoint('classic'), body.name, company].join(', '),
        forms: {
          classic: write(place, body, company, 'classic'),
          fentry: write(place, body, company, 'fentry'),
          modern: write(place, body, company, 'modern'),
        },
      })),
    ),
  );
}

function write(place: Place, body: Body, company: Company, form: Form): string {
  const beside = besideOf(place, company, form);
  const { inside } = body;
  const [one, other] = body.statements;
  return [
    ...openingOf(body, form),
    `${place.attachPoint(form)} { ${one} }`,
    ...(beside === undefined ? [] : [`${beside} { ${other} }`]),
    ...(inside === undefined ? [] : [`${FENTRY.entry[form]}:${inside.function} { ${inside.statements} }`]),
  ].join(' ');
}

/** What stands before the probes: most releases take one BEGIN only. */
function openingOf({ before }: Body, form: Form): string[] {
  if (form !== 'modern') return before === undefined ? [] : [before];
  if (before === undefined) return ['begin { }'];
  return before.startsWith('BEGIN ') ? [before.replace('BEGIN', 'begin')] : [before, 'begin { }'];
}

/** What a probe does. */
export interface Body {
  readonly name: string;
  /** The statements of one probe, and those of the one beside it: two maps, each first once. */
  readonly statements: readonly [one: string, other: string];
  /** What the script has to say before its first probe. */
  readonly before?: string;
  /** What a probe does at the entry of a function that the probe at the place runs through. */
  readonly inside?: { readonly function: string; readonly statements: string };
}

function crosswise(name: string, one: string, other: string, before?: string): Body {
  return { name, statements: [`${one} ${other}`, `${other} ${one}`], ...(before === undefined ? {} : { before }) };
}

/** One for each way in which a program comes to take a lock, or leads to one that does. */
const BODIES: readonly Body[] = [
  crosswise('plain keyed', '@a[comm] = 1;', '@b[pid] = 1;'),
  crosswise('plain scalar', '@a = 1;', '@b = 1;'),
  crosswise('keyed aggregation', '@a[comm] = count();', '@b[pid] = count();'),
  crosswise('scalar count', '@a = count();', '@b = count();'),
  crosswise('scalar aggregation', '@a = sum(1);', '@b = sum(1);'),
  crosswise('delete', 'delete(@a[comm]);', 'delete(@b[pid]);'),
  crosswise('output', 'printf("a");', 'printf("b");'),
  crosswise('stack key', '@a[kstack] = 1;', '@b[kstack] = 1;'),
  crosswise(
    'missing key',
    'if (@a[comm] > 1) { $x = 1; }',
    'if (@b[pid] > 1) { $y = 1; }',
    'BEGIN { @a["x"] = count(); @b[0] = count(); }',
  ),
  crosswise('division', '$x = 1000 / (uint64)pid;', '$y = 1000 % (uint64)tid;'),
  {
    name: "a helper's function",
    statements: ['$x = comm;', '@b[pid] = 1; @a[comm] = 1;'],
    inside: { function: 'bpf_get_current_comm', statements: '@a[comm] = 1; @b[pid] = 1;' },
  },
  crosswise('LRU', '@a[comm] = 1;', '@b[pid] = 1;', 'let @a = lruhash(100); let @b = lruhash(100);'),
];

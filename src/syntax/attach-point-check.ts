import { nearestName } from '../words/nearest-name.ts';
import { PROVIDERS } from './provider.ts';
import type { AttachPoint, AttachPointPart, SyntaxError as ScriptSyntaxError, Span } from './tree.ts';

/** What a provider takes after its colon. */
interface Form {
  readonly least: number;
  readonly most: number;
  /** How it is written, for the message. */
  readonly usage: string;
}

/**
 * The forms of the attach points, by provider and alias. Source: the attach point parser of bpftrace 0.27
 * (src/ast/passes/attachpoint_passes.cpp) and, for what is gone, of the releases before. With `-p PID` the path of a
 * uprobe or usdt probe may be left out.
 */
const FORMS: ReadonlyMap<string, Form> = new Map(
  (
    [
      [['begin', 'end'], 0, 0, 'begin'],
      [['kprobe', 'k', 'kretprobe', 'kr'], 1, 2, 'kprobe:[module:]function'],
      [['uprobe', 'u', 'uretprobe', 'ur'], 1, 3, 'uprobe:path:[language:]function'],
      [['usdt'], 1, 3, 'usdt:path:[namespace:]name'],
      [['tracepoint', 't'], 1, 2, 'tracepoint:category:event'],
      [['rawtracepoint', 'rt'], 1, 2, 'rawtracepoint:[module:]event'],
      [['fentry', 'f', 'fexit', 'fr', 'kfunc', 'kretfunc'], 1, 3, 'fentry:[module:]function'],
      [['profile', 'p'], 1, 2, 'profile:unit:count'],
      [['interval', 'i'], 1, 2, 'interval:unit:count'],
      [['software', 's'], 1, 2, 'software:event[:count]'],
      [['hardware', 'h'], 1, 2, 'hardware:event[:count]'],
      [['iter', 'it'], 1, 2, 'iter:object[:pin]'],
      [['watchpoint', 'w', 'asyncwatchpoint', 'aw'], 3, 3, 'watchpoint:address:length:mode'],
      [['self'], 2, 2, 'self:signal:SIGUSR1'],
      [['signal'], 1, 1, 'signal:sigusr1'],
      [['test', 'bench'], 1, 1, 'test:name'],
    ] satisfies [string[], number, number, string][]
  ).flatMap(([providers, least, most, usage]) => providers.map((name) => [name, { least, most, usage }])),
);

const KERNEL_FUNCTION = new Set(['kprobe', 'k', 'kretprobe', 'kr', 'fentry', 'f', 'fexit', 'fr', 'kfunc', 'kretfunc']);
const RETURN = new Set(['kretprobe', 'kr', 'uretprobe', 'ur']);
const OFFSETS = new Set(['kprobe', 'k', 'uprobe', 'u']);
const TIMER = new Set(['profile', 'p', 'interval', 'i']);
/** What a slip of the finger may have been meant to be: everything but the aliases of one or two letters. */
const LONG_NAMES = [...PROVIDERS].filter((name) => name.length > 2);
const UNITS = new Set(['hz', 's', 'ms', 'us']);
const COUNTER = new Set(['software', 's', 'hardware', 'h']);
const WATCHPOINT = new Set(['watchpoint', 'w', 'asyncwatchpoint', 'aw']);
const OFFSET = /^[^+]*\+-?\d\w*$/;
const COUNT = /^(?:0[xX][\da-fA-F]+|\d[\d_]*(?:e\d+)?(?:ns|us|ms|s|m|h|d)?)$/;

/**
 * The reason why bpftrace cannot take an attach point, whatever the machine, or undefined if it may be fine. An attach
 * point whose provider is not known before it runs (a wildcard, `$1`) may always be fine.
 */
export function checkAttachPoint(point: AttachPoint): ScriptSyntaxError | undefined {
  if (point.provider === '') {
    const written = point.parts[0]?.text ?? '';
    // A set of characters is a wildcard too: [ku]probe:f.
    return /[*?$]|\[.*\]/.test(written) ? undefined : problem(point.span, `'${written}' is no provider.`);
  }
  const provider = point.provider.toLowerCase();
  const form = FORMS.get(provider);
  if (!form) return unknownProvider(point);
  const count = point.parts.length;
  if (form.most === 0) {
    const all = count === 1 && point.parts[0]?.text === '*';
    return count === 0 || all ? undefined : problem(point.span, `${point.provider} takes nothing after it.`);
  }
  const usage = `Write ${form.usage}.`;
  if (count < form.least) return problem(point.span, `${point.provider} needs ${counted(form)} after it.`, usage);
  if (count > form.most) {
    return problem(point.span, `${point.provider} takes ${counted(form)} after it, and here are ${count}.`, usage);
  }
  const last = point.parts.at(-1);
  if (!last || point.text.includes('$')) return undefined;
  if (last.text === '' && !(count === 2 && (provider === 'iter' || provider === 'it')))
    return problem(point.span, `${point.provider} needs ${missingPart(provider)}.`, usage);
  if (KERNEL_FUNCTION.has(provider) && last.text.includes('/')) {
    return problem(
      last.span,
      'A predicate needs a space before its first slash.',
      `${point.provider}:f /pid == 1/ { ... }`,
    );
  }
  if (provider === 'tracepoint' || provider === 't') {
    if (count === 1 && !/[*?[]/.test(last.text)) return problem(point.span, `${point.provider} needs an event.`, usage);
  }
  if (RETURN.has(provider) && last.text.includes('+')) {
    return problem(last.span, `${point.provider} fires when the function returns: it takes no offset.`);
  }
  return problemWithValues(point, provider, last, usage);
}

/** What is wrong with the numbers and fixed words of an attach point whose parts are all there. */
function problemWithValues(
  point: AttachPoint,
  provider: string,
  last: AttachPointPart,
  usage: string,
): ScriptSyntaxError | undefined {
  const [first] = point.parts;
  if (!first) return undefined;
  const several = point.parts.length > 1;
  const notOneOf = (part: AttachPointPart, what: string) =>
    problem(part.span, `${point.provider} takes ${what} here, not '${part.text}'.`, usage);
  if (TIMER.has(provider)) {
    if (several && !UNITS.has(first.text)) return notOneOf(first, 'hz, s, ms or us');
    if (!COUNT.test(last.text)) {
      return problem(last.span, `${point.provider} needs a number here, not '${last.text}'.`, usage);
    }
    if (/^0[0_]*(?:[a-z]+)?$/.test(last.text)) return notOneOf(last, 'a number above 0');
  }
  if (COUNTER.has(provider)) {
    if (/[*?]/.test(first.text)) return notOneOf(first, 'the name of an event');
    if (several && !COUNT.test(last.text)) return notOneOf(last, 'a number');
  }
  if (WATCHPOINT.has(provider)) {
    const length = point.parts[1];
    if (length && !/^[1248]$/.test(length.text)) return notOneOf(length, '1, 2, 4 or 8 bytes');
    if (!/^(?!.*(.).*\1)[rwx]+$/.test(last.text)) return notOneOf(last, 'a combination of r, w and x');
  }
  if (provider === 'self') {
    if (first.text !== 'signal') return notOneOf(first, 'signal');
    if (last.text !== 'SIGUSR1') return notOneOf(last, 'SIGUSR1');
  }
  if ((provider === 'iter' || provider === 'it') && /[*?]/.test(first.text))
    return notOneOf(first, 'the name of an object');
  if ((provider === 'tracepoint' || provider === 't') && first.text === '') return notOneOf(first, 'a category');
  if (OFFSETS.has(provider) && !point.text.includes('"') && last.text.includes('+') && !OFFSET.test(last.text)) {
    return notOneOf(last, 'a number of bytes behind +');
  }
  return undefined;
}

function counted({ least, most }: Form): string {
  const parts = (count: number) => (count === 1 ? 'one part' : `${count} parts`);
  return least === most ? parts(least) : `${least} to ${parts(most)}`;
}

function missingPart(provider: string): string {
  if (KERNEL_FUNCTION.has(provider) || provider.startsWith('u')) return 'a function';
  if (TIMER.has(provider)) return 'a rate';
  return 'a name';
}

function unknownProvider(point: AttachPoint): ScriptSyntaxError {
  const nearest = nearestName(point.provider, LONG_NAMES);
  const hint = nearest === undefined ? undefined : `Did you mean ${nearest}?`;
  return problem(point.providerSpan, `bpftrace has no provider '${point.provider}'.`, hint);
}

function problem(span: Span, message: string, hint?: string): ScriptSyntaxError {
  return {
    kind: 'syntax-error',
    concerns: 'attach-point',
    span,
    message,
    expected: [],
    ...(hint === undefined ? {} : { hint }),
  };
}

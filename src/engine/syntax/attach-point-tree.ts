import type { ProviderName } from '../../facts/providers.ts';
import type { Span } from '../../text/position.ts';

/** A stretch of an attach point: of one colon to the next, or up to the sign of an offset. Never empty. */
export interface AttachPointPart {
  readonly span: Span;
  /** What it says: without quotes and escapes, and without the blanks that old releases take. */
  readonly text: string;
  /** True when it stands in quotes, all of it or in part. */
  readonly quoted: boolean;
  /** True when it matches several names: `*` or `[ab]`. A question mark is none of bpftrace's wildcards. */
  readonly wildcard: boolean;
  /** True when a positional parameter is in it: what it says is known when the script is started. */
  readonly positional: boolean;
}

/** One attach point of a probe, as grammar/attach-point.ohm reads it. What it means on a machine is another step's business. */
export interface AttachPoint {
  readonly kind: 'attach-point';
  readonly span: Span;
  /** Exactly as written. */
  readonly text: string;
  /** The author's name for it, `name=kprobe:f` (0.25+). */
  readonly name?: AttachPointPart | undefined;
  /** The provider as written: `kfunc`, `K`, `BEGIN`, ... Empty when it is a wildcard or holds a positional parameter. */
  readonly provider: string;
  readonly providerSpan: Span;
  /** The provider without alias and letter case, when the attach point says which. */
  readonly canonical?: ProviderName | undefined;
  /** True when blanks stand inside, outside quotes: before 0.26 only. */
  readonly spaced: boolean;
  /** What follows the provider. */
  readonly place: AttachPlace;
}

/** What an attach point says behind its provider; one form for each family of providers. */
export type AttachPlace =
  | OncePlace
  | KernelFunctionPlace
  | BpfProgramPlace
  | RawTracepointPlace
  | TracepointPlace
  | SourceLinePlace
  | UserFunctionPlace
  | UsdtPlace
  | TimerPlace
  | CounterPlace
  | IteratorPlace
  | WatchpointPlace
  | SignalPlace
  | LabelledPlace
  | AnyProviderPlace
  | UnresolvedPlace;

/** `begin`, `end`. */
export interface OncePlace {
  readonly form: 'once';
}

/** `kprobe:[module:]function[+offset]`, and kretprobe, fentry, fexit without an offset. */
export interface KernelFunctionPlace {
  readonly form: 'kernelFunction';
  readonly module?: AttachPointPart | undefined;
  /** A name or an address. */
  readonly function: AttachPointPart;
  /** The number of bytes, without the plus. */
  readonly offset?: AttachPointPart | undefined;
}

/** `fentry:bpf:[id:]program` (0.25+). */
export interface BpfProgramPlace {
  readonly form: 'bpfProgram';
  readonly programId?: AttachPointPart | undefined;
  readonly program: AttachPointPart;
}

/** `rawtracepoint:[module:]event`. */
export interface RawTracepointPlace {
  readonly form: 'rawTracepoint';
  readonly module?: AttachPointPart | undefined;
  readonly event: AttachPointPart;
}

/** `tracepoint:category:event`; a wildcard alone is an event of any category. */
export interface TracepointPlace {
  readonly form: 'tracepoint';
  readonly category?: AttachPointPart | undefined;
  readonly event: AttachPointPart;
}

/** `uprobe:path@file:line[:column]` (0.27). */
export interface SourceLinePlace {
  readonly form: 'sourceLine';
  readonly path: AttachPointPart;
  readonly file: AttachPointPart;
  readonly line: AttachPointPart;
  readonly column?: AttachPointPart | undefined;
}

/** `uprobe:path:[language:]function[+offset]`, uretprobe without an offset; the path may come from -p. */
export interface UserFunctionPlace {
  readonly form: 'userFunction';
  readonly path?: AttachPointPart | undefined;
  readonly language?: AttachPointPart | undefined;
  /** A name or an address. */
  readonly function: AttachPointPart;
  /** The number of bytes, without the plus. */
  readonly offset?: AttachPointPart | undefined;
}

/** `usdt:path:[namespace:]probe`; the path may come from -p. */
export interface UsdtPlace {
  readonly form: 'usdt';
  readonly path?: AttachPointPart | undefined;
  readonly namespace?: AttachPointPart | undefined;
  readonly probe: AttachPointPart;
}

/** `interval:unit:rate`, `profile:unit:rate`, or a duration (0.24+). */
export interface TimerPlace {
  readonly form: 'timer';
  readonly unit?: AttachPointPart | undefined;
  /** With a unit the number of it, without one a duration, `100ms`. */
  readonly rate: AttachPointPart;
}

/** `software:event[:count]`, `hardware:event[:count]`. */
export interface CounterPlace {
  readonly form: 'counter';
  readonly event: AttachPointPart;
  readonly count?: AttachPointPart | undefined;
}

/** `iter:object[:pin]`. */
export interface IteratorPlace {
  readonly form: 'iterator';
  readonly object: AttachPointPart;
  readonly pin?: AttachPointPart | undefined;
}

/** `watchpoint:address:length:mode`, or `function+argN` in place of the address (before 0.25). */
export interface WatchpointPlace {
  readonly form: 'watchpoint';
  readonly address?: AttachPointPart | undefined;
  readonly function?: AttachPointPart | undefined;
  readonly argument?: AttachPointPart | undefined;
  readonly length: AttachPointPart;
  readonly mode: AttachPointPart;
}

/** `self:signal:SIGUSR1` (0.22+). */
export interface SignalPlace {
  readonly form: 'signal';
  readonly trigger: AttachPointPart;
  readonly signalName: AttachPointPart;
}

/** `test:label`, `bench:label`. */
export interface LabelledPlace {
  readonly form: 'labelled';
  readonly label: AttachPointPart;
}

/** `k*:f`, `$1:f`: which providers are meant, and with that what the parts are, is not known here. */
export interface AnyProviderPlace {
  readonly form: 'anyProvider';
  readonly providerPattern: AttachPointPart;
  readonly parts: readonly AttachPointPart[];
}

/** A positional parameter brings parts of its own: `uprobe:$1`. */
export interface UnresolvedPlace {
  readonly form: 'unresolved';
}

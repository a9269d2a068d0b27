import type { ProviderName } from '../../facts/providers.ts';
import type { Span } from '../../text/position.ts';

/**
 * The syntax tree of a bpftrace script.
 *
 * Every node carries its `span`: UTF-16 offsets into the text as the author wrote it (a BOM counts), 0-based, end
 * exclusive. `text.slice(span.start, span.end)` is the node's own text, without surrounding white space or comments.
 * Parentheses that only group have no node: the span of an operation includes those around its operands, the spans of
 * the operands do not. The span of a statement does not include its semicolon.
 * The tree is plain data: no methods, no parents, JSON-serialisable.
 */

interface Node {
  readonly span: Span;
}

/**
 * The result of parsing one file. Even with `errors`, `items` holds everything that did parse: an item whose broken
 * statements can be left out is there without them, and they are in `unread`.
 */
export interface Script extends Node {
  readonly kind: 'script';
  /** The whole text of the file, as given. */
  readonly text: string;
  /** Top-level items in the order of the file. Text that did not parse is missing here and has an error instead. */
  readonly items: readonly Item[];
  /** All comments, in order, the `#!` line (kind 'shebang') included. */
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxError[];
  /**
   * The parts of the text that have no node, in order: broken items, and what was left out of kept ones. While there are
   * any, the tree cannot tell what the script does not do.
   */
  readonly unread: readonly Span[];
}

export interface Comment extends Node {
  readonly kind: 'line' | 'block' | 'shebang';
  /** The comment's text with its delimiters. */
  readonly text: string;
}

/** A part of the text that the grammar does not accept. */
export interface SyntaxError extends Node {
  readonly kind: 'syntax-error';
  /** Set when the grammar accepts the script, and only an attach point says something impossible. */
  readonly concerns?: 'attach-point';
  /** Set when bpftrace may take it: it is a limit of this parser that was reached. */
  readonly limit?: true;
  /** One sentence for the author, e.g. "Expected ';' or '}' after this statement." */
  readonly message: string;
  /** What would have been accepted at `span.start`, in the author's words (not rule names). */
  readonly expected: readonly string[];
  /** What to do about it, when the mistake is a common one. */
  readonly hint?: string;
}

export type Item = Preprocessor | CDefinition | Config | Import | MapDeclaration | Macro | Subprogram | Probe;

/** `#include ...`, `#define ...`, `#if ...`: one logical line (continuations included), kept as text. */
interface Preprocessor extends Node {
  readonly kind: 'preprocessor';
  readonly text: string;
}

/** A `struct`, `union` or `enum` definition of the C preamble; the body is kept as text. */
export interface CDefinition extends Node {
  readonly kind: 'c-definition';
  readonly keyword: 'struct' | 'union' | 'enum';
  readonly text: string;
}

/** `config = { name = value; ... }` */
interface Config extends Node {
  readonly kind: 'config';
  readonly settings: readonly { readonly span: Span; readonly name: string; readonly value: string }[];
}

/** `import "path";` */
interface Import extends Node {
  readonly kind: 'import';
  readonly path: string;
}

/** `let @name = hash(1024);` at top level. */
export interface MapDeclaration extends Node {
  readonly kind: 'map-declaration';
  /** With the `@`, e.g. `@a`; the anonymous map is `@`. */
  readonly map: string;
  /** The declared type as written, e.g. `lruhash`. */
  readonly type: string;
  readonly maxEntries?: Expression;
}

/** `macro name($x, @m, expr) { ... }` */
export interface Macro extends Node {
  readonly kind: 'macro';
  readonly name: string;
  /** As written, sigils included: `$x`, `@m`, `expr`. */
  readonly parameters: readonly string[];
  readonly body: Block;
}

/** `fn name($a : int64): int64 { ... }` */
export interface Subprogram extends Node {
  readonly kind: 'subprogram';
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Block;
}

/** One action block with everything that fires it. */
export interface Probe extends Node {
  readonly kind: 'probe';
  readonly attachPoints: readonly AttachPoint[];
  /** The expression between the slashes. */
  readonly predicate?: Expression;
  /** Includes the slashes. */
  readonly predicateSpan?: Span;
  readonly body: Block;
}

// ---------------------------------------------------------------- attach points

/** One part of an attach point, such as a module or an offset. Never empty. */
export interface AttachPointPart {
  readonly span: Span;
  /** What it says, without quotes and escapes, and without the blanks that old releases accept. */
  readonly text: string;
  /** True when all or some of it is in quotes. */
  readonly quoted: boolean;
  /** True when it matches several names: `*` or `[ab]`. A question mark is not a wildcard of bpftrace. */
  readonly wildcard: boolean;
  /** True when it contains a positional parameter: then its text is known only when the script starts. */
  readonly positional: boolean;
}

/** One attach point of a probe, as grammar/attach-point.ohm reads it, whatever a machine makes of it. */
export interface AttachPoint extends Node {
  readonly kind: 'attach-point';
  /** Exactly as written. */
  readonly text: string;
  /** The author's name for it, `name=kprobe:f` (0.25+). */
  readonly name?: AttachPointPart | undefined;
  /** The provider as written: `kfunc`, `K`, `BEGIN`, ... Empty when it is a wildcard or holds a positional parameter. */
  readonly provider: string;
  readonly providerSpan: Span;
  /** The provider without alias and letter case, when the attach point says which. */
  readonly canonical?: ProviderName | undefined;
  /** True when there are blanks inside, outside quotes: before 0.26 only. */
  readonly spaced: boolean;
  /** What follows the provider. */
  readonly place: AttachPlace;
}

/** A form of attach points, with the parts that it always has, and those that may be missing. */
type Place<Form extends string, Needed extends string = never, Optional extends string = never> = {
  readonly form: Form;
} & { readonly [Part in Needed]: AttachPointPart } & { readonly [Part in Optional]?: AttachPointPart | undefined };

/**
 * `kprobe:[module:]function[+offset]`, and kretprobe, fentry, fexit without an offset. The function is a name or an
 * address; the offset is a number of bytes, without the plus.
 */
export type KernelFunctionPlace = Place<'kernelFunction', 'function', 'module' | 'offset'>;

/** What an attach point says after its provider: one form for each family of providers. */
export type AttachPlace =
  /** `begin`, `end`. */
  | Place<'once'>
  | KernelFunctionPlace
  /** `fentry:bpf:[id:]program` (0.25+). */
  | Place<'bpfProgram', 'program', 'programId'>
  /** `rawtracepoint:[module:]event`. */
  | Place<'rawTracepoint', 'event', 'module'>
  /** `tracepoint:category:event`; a wildcard alone is an event of any category. */
  | Place<'tracepoint', 'event', 'category'>
  /** `uprobe:path@file:line[:column]` (0.27). */
  | Place<'sourceLine', 'path' | 'file' | 'line', 'column'>
  /** `uprobe:path:[language:]function[+offset]`, uretprobe without an offset; the path may come from -p. */
  | Place<'userFunction', 'function', 'path' | 'language' | 'offset'>
  /** `usdt:path:[namespace:]probe`; the path may come from -p. */
  | Place<'usdt', 'probe', 'path' | 'namespace'>
  /** `interval:unit:rate`, `profile:unit:rate`; without a unit the rate is a duration, `100ms` (0.24+). */
  | Place<'timer', 'rate', 'unit'>
  /** `software:event[:count]`, `hardware:event[:count]`. */
  | Place<'counter', 'event', 'count'>
  /** `iter:object[:pin]`. */
  | Place<'iterator', 'object', 'pin'>
  /** `watchpoint:address:length:mode`, or `function+argN` in place of the address (before 0.25). */
  | Place<'watchpoint', 'length' | 'mode', 'address' | 'function' | 'argument'>
  /** `self:signal:SIGUSR1` (0.22+). */
  | Place<'signal', 'trigger' | 'signalName'>
  /** `test:label`, `bench:label`. */
  | Place<'labelled', 'label'>
  /** `k*:f`, `$1:f`: it is not known which providers are meant, and so not what the parts are. */
  | (Place<'anyProvider', 'providerPattern'> & { readonly parts: readonly AttachPointPart[] })
  /** A positional parameter brings parts of its own: `uprobe:$1`. */
  | Place<'unresolved'>;

// ---------------------------------------------------------------- statements

/** `{ ... }`. `value` is the trailing expression without `;` of a block expression (0.24+), when there is one. */
export interface Block extends Node {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
  readonly value?: Expression;
}

export type Statement = Block | ExpressionStatement | Assignment | Let | If | Unroll | While | ForMap | ForRange | Jump;

interface ExpressionStatement extends Node {
  readonly kind: 'expression-statement';
  readonly expression: Expression;
}

/** `target op value`: `=` or a compound assignment (`+=`, `<<=`, ...). `_ = e` has a `discard` target. */
export interface Assignment extends Node {
  readonly kind: 'assignment';
  readonly target: MapAccess | Variable | Discard;
  readonly operator: string;
  readonly value: Expression;
}

export interface Discard extends Node {
  readonly kind: 'discard';
}

/** `let $x : type = value;` */
interface Let extends Node {
  readonly kind: 'let';
  readonly variable: Variable;
  readonly type?: string;
  readonly value?: Expression;
}

export interface If extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Block;
  readonly else?: Block | If;
}

interface Unroll extends Node {
  readonly kind: 'unroll';
  readonly count: Expression;
  readonly body: Block;
}

interface While extends Node {
  readonly kind: 'while';
  readonly condition: Expression;
  readonly body: Block;
}

/** `for ($kv : @map) { ... }` */
interface ForMap extends Node {
  readonly kind: 'for-map';
  readonly variable: Variable;
  readonly map: MapAccess;
  readonly body: Block;
}

/** `for ($i : from..to) { ... }` */
interface ForRange extends Node {
  readonly kind: 'for-range';
  readonly variable: Variable;
  readonly from: Expression;
  readonly to: Expression;
  readonly body: Block;
}

export interface Jump extends Node {
  readonly kind: 'jump';
  readonly keyword: 'return' | 'break' | 'continue';
  readonly value?: Expression;
}

// ---------------------------------------------------------------- expressions

export type Expression =
  | Literal<'integer'>
  | Literal<'string'>
  | Literal<'duration'>
  | Literal<'positional'>
  | BooleanLiteral
  | Identifier
  | Variable
  | MapAccess
  | Call
  | MemberAccess
  | IndexAccess
  | Unary
  | Update
  | Binary
  | Ternary
  | Cast
  | SizeOf
  | Tuple
  | RecordLiteral
  | BlockExpression
  | IfExpression;

/** A literal as written, quotes and escapes included: `0x1f`, `1_000`, `1e6`, `5ul`; `"a\n"`; `5s` (0.24+); `$1`, `$#`. */
interface Literal<Kind extends 'integer' | 'string' | 'duration' | 'positional'> extends Node {
  readonly kind: Kind;
  readonly text: string;
}
interface BooleanLiteral extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}
/** A bare word: a builtin (`pid`, `comm`, `arg0`), an enum value, a constant, a macro argument. */
export interface Identifier extends Node {
  readonly kind: 'identifier';
  readonly name: string;
}
/** `$x`; `name` has the `$`. */
export interface Variable extends Node {
  readonly kind: 'variable';
  readonly name: string;
}
/** `@m` or `@m[k1, k2]`; `name` has the `@`. `keys` is absent for a map without brackets. */
export interface MapAccess extends Node {
  readonly kind: 'map';
  readonly name: string;
  readonly nameSpan: Span;
  readonly keys?: readonly Expression[];
}
/** `f(a, b)`; also the forms that look like one (`kstack(3)`, macros, subprograms), and `import "path";` in a block. */
export interface Call extends Node {
  readonly kind: 'call';
  readonly name: string;
  readonly nameSpan: Span;
  readonly arguments: readonly Expression[];
}
/** `e.name`, `e->name`, `e.1` (tuple). */
interface MemberAccess extends Node {
  readonly kind: 'member';
  readonly object: Expression;
  readonly operator: '.' | '->';
  readonly name: string;
  readonly nameSpan: Span;
}
/** `e[i]` on something that is not a map. */
interface IndexAccess extends Node {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: readonly Expression[];
}
/** `-e`, `!e`, `~e`, `*e`, `&e`, `comptime e`. */
interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operand: Expression;
}
/** `++e`, `e++`, `--e`, `e--`. */
interface Update extends Node {
  readonly kind: 'update';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly operand: Expression;
}
interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}
/** `c ? a : b`; `c ?: b` has no `then`. */
interface Ternary extends Node {
  readonly kind: 'ternary';
  readonly condition: Expression;
  readonly then?: Expression;
  readonly else: Expression;
}
/** `(type)e`; `type` as written, white space squeezed. */
interface Cast extends Node {
  readonly kind: 'cast';
  readonly type: string;
  readonly operand: Expression;
}
/** `sizeof(...)`, `offsetof(...)`, `typeof(...)`, `typeinfo(...)`; never evaluates its operand. */
interface SizeOf extends Node {
  readonly kind: 'sizeof';
  readonly name: string;
  /** The argument as written. */
  readonly text: string;
}
/** `(a, b)`, `()`. */
interface Tuple extends Node {
  readonly kind: 'tuple';
  readonly elements: readonly Expression[];
}
/** `(a=1, b=2)` (0.25+). */
interface RecordLiteral extends Node {
  readonly kind: 'record';
  readonly fields: readonly { readonly name: string; readonly value: Expression }[];
}
/** `{ ...; value }` used as an expression (0.24+). */
interface BlockExpression extends Node {
  readonly kind: 'block-expression';
  readonly block: Block;
}
/** `if c { a } else { b }` used as an expression (0.24+), where the release takes it. */
interface IfExpression extends Node {
  readonly kind: 'if-expression';
  readonly statement: If;
}

import type { Span } from '../../text/position.ts';
/**
 * The syntax tree of a bpftrace script.
 *
 * Every node carries its `span`: UTF-16 offsets into the text as the author wrote it (a BOM counts), 0-based, end
 * exclusive. `text.slice(span.start, span.end)` is the node's own text, without surrounding white space or comments.
 * Parentheses that only group are no nodes: an operation's span reaches over those around its operands, the operands'
 * spans do not. A statement's span leaves its semicolon out.
 * The tree is plain data: no methods, no parents, JSON-serialisable.
 */

import type { AttachPoint } from './attach-point-tree.ts';

export type { AttachPlace, AttachPoint, AttachPointPart } from './attach-point-tree.ts';

interface Node {
  readonly span: Span;
}

/**
 * The result of parsing one file. `errors` may be non-empty while `items` still holds everything that did parse: an item
 * whose broken statements can be left out is there without them, and they are in `unread`.
 */
export interface Script extends Node {
  readonly kind: 'script';
  /** The whole text of the file, as given. */
  readonly text: string;
  /** Top-level items in the order of the file; a stretch that did not parse is missing here and has an error instead. */
  readonly items: readonly Item[];
  /** All comments, in order, the `#!` line (kind 'shebang') included. */
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxError[];
  /**
   * Stretches of the text that no node stands for, in order: broken items, and what was left out of kept ones. What a
   * script does not do cannot be told from the tree while there are any.
   */
  readonly unread: readonly Span[];
}

export interface Comment extends Node {
  readonly kind: 'line' | 'block' | 'shebang';
  /** The comment's text with its delimiters. */
  readonly text: string;
}

/** What the grammar could not read. */
export interface SyntaxError extends Node {
  readonly kind: 'syntax-error';
  /** Set when the grammar takes the script, and only what an attach point says cannot be. */
  readonly concerns?: 'attach-point';
  /** One sentence for the author, e.g. "Expected ';' or '}' after this statement." */
  readonly message: string;
  /** What would have been accepted at `span.start`, in the author's words (not rule names). */
  readonly expected: readonly string[];
  /** What to do about it, when the slip is a usual one. */
  readonly hint?: string;
}

export type Item = Preprocessor | CDefinition | Config | Import | MapDeclaration | Macro | Subprogram | Probe;

/** `#include ...`, `#define ...`, `#if ...`: one logical line (continuations included), kept as text. */
export interface Preprocessor extends Node {
  readonly kind: 'preprocessor';
  readonly text: string;
}

/** A `struct`, `union`, `enum` or `typedef` definition of the C preamble; the body is kept as text. */
export interface CDefinition extends Node {
  readonly kind: 'c-definition';
  readonly keyword: 'struct' | 'union' | 'enum' | 'typedef';
  readonly text: string;
}

/** `config = { name = value; ... }` */
export interface Config extends Node {
  readonly kind: 'config';
  readonly settings: readonly { readonly span: Span; readonly name: string; readonly value: string }[];
}

/** `import "path";` */
export interface Import extends Node {
  readonly kind: 'import';
  readonly path: string;
}

/** `let @name = hash(1024);` at top level. */
export interface MapDeclaration extends Node {
  readonly kind: 'map-declaration';
  /** With the `@`, e.g. `@a`; the anonymous map is `@`. */
  readonly map: string;
  readonly mapSpan: Span;
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
  /** The expression between the slashes; `span` of `predicateSpan` includes the slashes. */
  readonly predicate?: Expression;
  readonly predicateSpan?: Span;
  readonly body: Block;
  /** The name of a named probe (0.25+). */
  readonly name?: string;
}

// ---------------------------------------------------------------- statements

/** `{ ... }`. `value` is the trailing expression without `;` of a block expression (0.24+), when there is one. */
export interface Block extends Node {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
  readonly value?: Expression;
}

export type Statement = Block | ExpressionStatement | Assignment | Let | If | Unroll | While | ForMap | ForRange | Jump;

export interface ExpressionStatement extends Node {
  readonly kind: 'expression-statement';
  readonly expression: Expression;
}

/** `target op value`: `=` or a compound assignment (`+=`, `<<=`, ...). `_ = e` has a `discard` target. */
export interface Assignment extends Node {
  readonly kind: 'assignment';
  readonly target: MapAccess | Variable | Discard | MemberAccess | IndexAccess;
  readonly operator: string;
  readonly value: Expression;
}

export interface Discard extends Node {
  readonly kind: 'discard';
}

/** `let $x : type = value;` */
export interface Let extends Node {
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

export interface Unroll extends Node {
  readonly kind: 'unroll';
  readonly count: Expression;
  readonly body: Block;
}

export interface While extends Node {
  readonly kind: 'while';
  readonly condition: Expression;
  readonly body: Block;
}

/** `for ($kv : @map) { ... }` */
export interface ForMap extends Node {
  readonly kind: 'for-map';
  readonly variable: Variable;
  readonly map: MapAccess;
  readonly body: Block;
}

/** `for ($i : from..to) { ... }` */
export interface ForRange extends Node {
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
  | IntegerLiteral
  | FloatLiteral
  | StringLiteral
  | BooleanLiteral
  | DurationLiteral
  | PositionalParameter
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

/** `text` is the literal as written (`0x1f`, `1_000`, `1e6`, `5ul`, `'a'`). */
export interface IntegerLiteral extends Node {
  readonly kind: 'integer';
  readonly text: string;
}
export interface FloatLiteral extends Node {
  readonly kind: 'float';
  readonly text: string;
}
/** `text` is the literal as written, quotes and escapes included. */
export interface StringLiteral extends Node {
  readonly kind: 'string';
  readonly text: string;
}
export interface BooleanLiteral extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}
/** `5s`, `100ms`, `1us`, ... (0.24+). */
export interface DurationLiteral extends Node {
  readonly kind: 'duration';
  readonly text: string;
}
/** `$1`, `$#`. */
export interface PositionalParameter extends Node {
  readonly kind: 'positional';
  readonly text: string;
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
export interface MemberAccess extends Node {
  readonly kind: 'member';
  readonly object: Expression;
  readonly operator: '.' | '->';
  readonly name: string;
  readonly nameSpan: Span;
}
/** `e[i]` on something that is not a map. */
export interface IndexAccess extends Node {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: readonly Expression[];
}
/** `-e`, `!e`, `~e`, `*e`, `&e`, `comptime e`. */
export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operand: Expression;
}
/** `++e`, `e++`, `--e`, `e--`. */
export interface Update extends Node {
  readonly kind: 'update';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly operand: Expression;
}
export interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}
/** `c ? a : b`; `c ?: b` has no `then`. */
export interface Ternary extends Node {
  readonly kind: 'ternary';
  readonly condition: Expression;
  readonly then?: Expression;
  readonly else: Expression;
}
/** `(type)e`; `type` as written, white space squeezed. */
export interface Cast extends Node {
  readonly kind: 'cast';
  readonly type: string;
  readonly operand: Expression;
}
/** `sizeof(...)`, `offsetof(...)`, `typeof(...)`, `typeinfo(...)`; never evaluates its operand. */
export interface SizeOf extends Node {
  readonly kind: 'sizeof';
  readonly name: string;
  /** The argument as written. */
  readonly text: string;
}
/** `(a, b)`, `()`. */
export interface Tuple extends Node {
  readonly kind: 'tuple';
  readonly elements: readonly Expression[];
}
/** `(a=1, b=2)` (0.25+). */
export interface RecordLiteral extends Node {
  readonly kind: 'record';
  readonly fields: readonly { readonly name: string; readonly value: Expression }[];
}
/** `{ ...; value }` used as an expression (0.24+). */
export interface BlockExpression extends Node {
  readonly kind: 'block-expression';
  readonly block: Block;
}
/** `if c { a } else { b }` used as an expression (0.24+), where the release takes it. */
export interface IfExpression extends Node {
  readonly kind: 'if-expression';
  readonly statement: If;
}

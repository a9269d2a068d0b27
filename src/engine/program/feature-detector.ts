import type { FeatureId } from '../../facts/features.ts';
import { findProvider } from '../../facts/query/probe.ts';
import type { Span } from '../../text/position.ts';
import type { CDefinition, Expression, Item, Probe, Script } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk } from '../syntax/walk.ts';
import { needsOtherReading, numberAsText } from './invalid/print-format.ts';
import type { MapModel } from './map-use.ts';

/** Where a node stands, as far as a detector asks. */
export interface Surroundings {
  readonly script: Script;
  readonly maps: ReadonlyMap<string, MapModel>;
  readonly probe?: Probe;
  /** Inside the body of a for loop, over a map or a range. */
  readonly inFor: boolean;
  /** The variables that are pointers and nothing else here. */
  readonly pointers: () => ReadonlySet<string>;
}

/** Finds one construct: in nodes of one kind, at the place that `find` names. */
export interface Detector {
  readonly feature: FeatureId;
  readonly kind: TreeNode['kind'];
  readonly find: (node: TreeNode, around: Surroundings) => Span | undefined;
}

type NodeOf<Kind extends TreeNode['kind']> = Extract<TreeNode, { kind: Kind }>;

function isOfKind<Kind extends TreeNode['kind']>(node: TreeNode, kind: Kind): node is NodeOf<Kind> {
  return node.kind === kind;
}

/** A detector that reports the span its test answers, or the whole node where it answers true. */
function on<Kind extends TreeNode['kind']>(
  kind: Kind,
  feature: FeatureId,
  test: (node: NodeOf<Kind>, around: Surroundings) => Span | boolean | undefined,
): Detector {
  const find = (node: TreeNode, around: Surroundings) => {
    const found = isOfKind(node, kind) && test(node, around);
    return found === true ? node.span : found || undefined;
  };
  return { feature, kind, find };
}

const always = () => true;

/** Every construct of the table of features, and how it looks in a tree. */
export const DETECTORS: readonly Detector[] = [
  on('config', 'config-block', always),
  on('config', 'config-word', (node) => node.settings.find(({ value }) => WORD.test(value))?.span),
  on('config', 'capital-suffix', (node) => node.settings.find(({ value }) => /^\d\w*[UL]/.test(value))?.span),
  on('subprogram', 'subprogram', always),
  on('subprogram', 'glued-colon', (node, { script: { text } }) => {
    const head = withoutComments(text.slice(node.span.start, node.body.span.start));
    return NAME.test(head) && { start: node.span.start, end: node.body.span.start };
  }),
  on('macro', 'macro', always),
  on('map-declaration', 'map-declaration', always),
  on('map-declaration', 'percpuarray-declaration', (node) => node.type === 'percpuarray'),
  on('import', 'import', always),
  on('call', 'import', (node) => node.name === 'import'),
  on('c-definition', 'attribute-behind', (node) => behindBody(node).includes(ATTRIBUTE)),
  on('c-definition', 'attribute-before', (node) => (node.text.split('{', 1)[0] ?? '').includes(ATTRIBUTE)),

  on('attach-point', 'named-probe', (node) => node.name?.span),
  on('attach-point', 'spaced-attach-point', (node) => node.spaced),
  on('attach-point', 'sign-in-attach-point', (node) => SIGN.test(node.text.replace(QUOTED, ''))),
  on(
    'attach-point',
    'kprobe-module',
    (node) => provides(node, 'kprobe', 'kretprobe') && node.place.form === 'kernelFunction' && node.place.module?.span,
  ),
  on('attach-point', 'probe-language', ({ place }) => place.form === 'userFunction' && place.language?.span),
  on('attach-point', 'raw-module', ({ place }) => place.form === 'rawTracepoint' && place.module?.span),
  on('attach-point', 'source-line', ({ place }) => place.form === 'sourceLine'),
  on('attach-point', 'interval-duration', ({ place }) => place.form === 'timer' && place.unit === undefined),
  on('attach-point', 'watchpoint-argument', ({ place }) => place.form === 'watchpoint' && place.argument !== undefined),

  on('let', 'let', always),
  on('let', 'glued-colon', (node, { script }) => gluedAfter(node.variable, script)),
  on('let', 'typeof', (node) => node.type !== undefined && TYPEOF.test(node.type)),
  on('discard', 'discard', always),
  on('block-expression', 'block-expression', always),
  on('if-expression', 'block-expression', always),
  on('block', 'step-behind-block', stepBehindBlock),
  on('block', 'block-expression', (node) => node.statements.find((statement) => statement.kind === 'block')?.span),
  on('if', 'else-if', (node) => node.else?.kind === 'if' && node.else.span),
  on('if', 'bare-condition', (node, around) => isBare(node, node.condition, around)),
  on('while', 'bare-condition', (node, around) => isBare(node, node.condition, around)),
  on('unroll', 'bare-condition', (node, around) => isBare(node, node.count, around)),
  on('for-map', 'bare-condition', (node, around) => isBare(node, node.variable, around)),
  on('for-range', 'glued-colon', (node, { script }) => gluedAfter(node.variable, script)),
  on('for-range', 'glued-variable', (node, { script }) => gluedAfter(node.variable, script, VARIABLE)),
  on('for-range', 'bare-condition', (node, around) => isBare(node, node.variable, around)),
  on('while', 'while', always),
  on('unroll', 'unroll-expression', ({ count }) => !['integer', 'positional'].includes(count.kind) && count.span),
  on('for-map', 'for-map', always),
  on('for-range', 'for-range', always),
  on('jump', 'jump-in-for', (_, around) => around.inFor),
  on('jump', 'return-value', (node) => node.value?.span),

  on('integer', 'digit-separator', (node) => /^\d+_/.test(node.text)),
  on('integer', 'separated-hex', (node) => /0x.*_/i.test(node.text)),
  on('integer', 'capital-suffix', (node) => /[UL]/.test(node.text)),
  on('integer', 'zero-in-exponent', (node) => /^0e\d|^\d+e0/i.test(node.text)),
  on('integer', 'exponent', (node) => /^\d+e\d/i.test(node.text)),
  on('integer', 'integer-suffix', (node) => /[ul]/i.test(node.text)),
  on('duration', 'duration', always),
  on('record', 'record', always),
  on('tuple', 'tuple', always),
  on('tuple', 'short-tuple', (node) => node.elements.length < 2),
  on('tuple', 'trailing-comma', (node, { script }) => {
    const last = node.elements.at(-1);
    return last !== undefined && withoutComments(script.text.slice(last.span.end, node.span.end)).includes(',');
  }),
  on('unary', 'address-of', (node) => node.operator === '&'),
  on('unary', 'comptime', (node) => node.operator === 'comptime'),
  on(
    'binary',
    'readable-aggregation',
    ({ left, right }, around) =>
      (isNumber(right) && aggregation(around, left)) || (isNumber(left) && aggregation(around, right)),
  ),
  on('ternary', 'glued-colon', (node, { script }) => gluedElse(node, script, NAME)),
  on('ternary', 'glued-variable', (node, { script }) => gluedElse(node, script, VARIABLE)),
  on('ternary', 'empty-middle', (node) => node.then === undefined),
  on('cast', 'readable-aggregation', ({ operand }, around) => aggregation(around, operand)),
  on('cast', 'double-pointer', (node) => node.type.endsWith('**')),
  on('cast', 'array-cast', (node) => !TYPEOF.test(node.type) && node.type.includes('[')),
  on('cast', 'enum-cast', (node) => /^enum\b[^*[]*$/.test(node.type)),
  on('cast', 'typeof', (node) => TYPEOF.test(node.type)),
  on('sizeof', 'sizeof', (node) => node.name === 'sizeof'),
  on('sizeof', 'offsetof', (node) => node.name === 'offsetof'),
  on('sizeof', 'subfield-offset', (node) => node.name === 'offsetof' && /,[\s\w]*\.[^,]*$/.test(node.text)),
  on('sizeof', 'typeinfo', (node) => node.name === 'typeinfo'),
  on('sizeof', 'typeof', (node) => TYPEOF.test(node.text)),
  on('member', 'keyword-field', (node) => KEYWORD.test(node.name) && node.nameSpan),
  on('member', 'integer-type-field', (node) => /^(?:bool|u?int(?:8|16|32|64))$/.test(node.name) && node.nameSpan),
  on('member', 'sized-type-field', (node) => /^(?:string|inet|buffer)$/.test(node.name) && node.nameSpan),
  on('member', 'args-dot', (node) => node.operator === '.' && isArguments(node.object)),
  on(
    'identifier',
    'raw-arguments',
    (node, { probe }) => isArguments(node) && probe?.attachPoints.some((point) => provides(point, 'rawtracepoint')),
  ),
  on('member', 'dot-dereference', ({ operator, object }, around) => operator === '.' && isPointer(object, around)),
  on('map', 'tuple-key', (node) => node.keys?.find((key) => key.kind === 'tuple')?.span),

  on(
    'call',
    'text-as-pointer',
    ({ name, arguments: [first] }) => name === 'str' && first !== undefined && isText(first),
  ),
  on('call', 'number-as-text', numberAsText),
  on('call', 'newer-conversion', (node) => needsOtherReading(node, 'older')),
  on('call', 'loose-percent', (node) => needsOtherReading(node, 'newer')),
  on('call', 'exit-in-for', (node, around) => node.name === 'exit' && around.inFor),
  on('call', 'indexed-print', (node) => node.name === 'print' && isEntry(node.arguments[0]) && node.span),
  on('call', 'delete-by-key', (node) => {
    const [map, key] = node.arguments;
    return node.name === 'delete' && map?.kind === 'map' && !isEntry(map) && key !== undefined && key.kind !== 'map';
  }),
  on('call', 'delete-several', (node) => {
    const several = node.arguments.length > 2 || (node.arguments.length === 2 && isEntry(node.arguments[0]));
    return node.name === 'delete' && several;
  }),
  on('assignment', 'compound-operation', (node, { script: { text } }) => {
    if (node.operator === '=' || !OPERATIONS.has(node.value.kind)) return false;
    return !withoutComments(text.slice(node.target.span.end, node.value.span.start)).includes('(') && node.value.span;
  }),
  on('assignment', 'delete-value', ({ value }) => isDelete(value) && value.span),
  on('let', 'delete-value', ({ value }) => value !== undefined && isDelete(value) && value.span),
  on('if', 'delete-value', ({ condition }) => isDelete(condition) && condition.span),
  on('call', 'delete-value', (node) => node.arguments.find(isDelete)?.span),
];

const ATTRIBUTE = '__attribute__';
/** Parts in quotes, and characters behind a backslash. */
const QUOTED = /"(?:\\.|[^"])*"|\\./g;
const SIGN = /[%&|^!~<>'?()]/;
const KEYWORD = /^(?:if|else|for|while|unroll|return|break|continue)$/;
/** What follows a colon that begins a path for a lexer. */
const NAME = /:[\w\-*/]/;
const VARIABLE = /:\$[A-Za-z_]/;
const OPERATIONS: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>(['binary', 'cast', 'ternary']);
const TYPEOF = /^\s*typeof\b/;
/** What stands for no text in quotes and no number; 0.23.2 takes the stack modes so. */
const WORD = /^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;

function behindBody(node: CDefinition): string {
  return node.text.slice(node.text.lastIndexOf('}') + 1);
}

function provides(node: NodeOf<'attach-point'>, ...names: readonly string[]): boolean {
  const found = findProvider(node.provider);
  return found !== undefined && names.includes(found.provider.name);
}

/** Whether a condition stands behind its keyword without a parenthesis around it. */
function isBare(node: { readonly span: Span }, condition: { readonly span: Span }, { script }: Surroundings): boolean {
  return !withoutComments(script.text.slice(node.span.start, condition.span.start)).includes('(');
}

/** Whether a colon behind a node touches what follows it. */
function gluedAfter({ span }: { readonly span: Span }, { text }: Script, glued = NAME): Span | undefined {
  const found = /^\s*:\S\S?/.exec(text.slice(span.end));
  return found !== null && glued.test(found[0]) ? { start: span.start, end: span.end + found[0].length } : undefined;
}

/** Whether the colon of a conditional touches what follows it. */
function gluedElse(node: NodeOf<'ternary'>, { text }: Script, glued: RegExp): Span | undefined {
  const { start } = node.else.span;
  const between = withoutComments(text.slice((node.then ?? node.condition).span.end, start));
  return glued.test(between + text.slice(start, start + 2)) ? node.else.span : undefined;
}

/** A `++` or `--` before its operand that follows an `if`, or a block, without a semicolon. */
function stepBehindBlock({ statements, value }: NodeOf<'block'>, { script: { text } }: Surroundings): Span | undefined {
  const all = [...statements, ...(value === undefined ? [] : [value])];
  return all.find((node, index) => {
    const before = all[index - 1];
    if (before?.kind !== 'if' && before?.kind !== 'block') return false;
    if (withoutComments(text.slice(before.span.end, node.span.start)).trim() !== '') return false;
    return text.startsWith('++', node.span.start) || text.startsWith('--', node.span.start);
  })?.span;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}

function isArguments(node: Expression): boolean {
  return node.kind === 'identifier' && node.name === 'args';
}

function isPointer(node: Expression, { pointers }: Surroundings): boolean {
  if (node.kind === 'identifier') return node.name === 'curtask';
  return isPointerCast(node) || (node.kind === 'variable' && pointers().has(node.name));
}

/** A cast to a pointer to a structure: only those have fields. */
function isPointerCast(node: Expression): boolean {
  return node.kind === 'cast' && /^(?:struct|union) \w+ ?\*$/.test(node.type);
}

/** The variables of an item that are assigned casts to pointers and nothing else. */
export function pointersOf(item: Item): ReadonlySet<string> {
  const pointers = new Set<string>();
  const others = new Set<string>();
  walk(item, (node) => {
    if (node.kind === 'assignment' && node.target.kind === 'variable')
      (isPointerCast(node.value) ? pointers : others).add(node.target.name);
    if (node.kind === 'let' && (node.value !== undefined || node.type !== undefined))
      (node.value !== undefined && isPointerCast(node.value) ? pointers : others).add(node.variable.name);
    if (node.kind === 'for-map' || node.kind === 'for-range') others.add(node.variable.name);
  });
  return new Set([...pointers].filter((name) => !others.has(name)));
}

function isEntry(node: Expression | undefined): boolean {
  return node?.kind === 'map' && node.keys !== undefined;
}

/** What is a text in each release that has no macros. */
function isText(node: Expression): boolean {
  if (node.kind === 'call') return node.name === 'str';
  return node.kind === 'string' || (node.kind === 'identifier' && node.name === 'comm');
}

function isDelete(node: Expression): boolean {
  return node.kind === 'call' && node.name === 'delete';
}

/** What is no aggregation itself, whatever a variable or a map may hold: two of a kind compare in every release. */
function isNumber({ kind }: Expression): boolean {
  return NUMBERS.has(kind);
}

const NUMBERS: ReadonlySet<Expression['kind']> = new Set<Expression['kind']>([
  'integer',
  'boolean',
  'positional',
  'identifier',
  'unary',
  'binary',
  'cast',
  'sizeof',
  'call',
]);

/** A map that only aggregations write. */
function aggregation({ maps }: Surroundings, node: Expression): Span | undefined {
  return node.kind === 'map' && (maps.get(node.name)?.use ?? 'plain') !== 'plain' ? node.span : undefined;
}

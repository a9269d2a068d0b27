import { type Grammar, type Match, makeRecipe } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import { recipe } from './attach-point.recipe.ts';
import { checkAttachPoint } from './attach-point-check.ts';
import { explainAttachPoint, furthestFailure, type ShapeFailure } from './attach-point-failure.ts';
import { type AttachPointToken, codeOf, tokensOf } from './attach-point-token.ts';
import { providerOf } from './provider.ts';
import type { AttachPlace, AttachPoint, AttachPointPart, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** The compiled grammar of attach points. Its rules are in grammar/attach-point.ohm. */
export const attachPointGrammar: Grammar = makeRecipe(recipe);

/** What attach points with the same tokens have in common: the form, and which tokens make up each part. */
interface Shape {
  readonly form: string;
  readonly fields: readonly Field[];
}

interface Field {
  /** A rule of the grammar, named like a field of the tree. */
  readonly rule: string;
  /** Indices of tokens; the end is exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * The shapes read so far, by the codes of their tokens. All the tools that come with bpftrace have about forty; the limits
 * bound what a hostile script can add.
 */
const SHAPES = new Map<string, Shape | ShapeFailure>();
const SHAPE_LIMIT = 1000;
const LONGEST_SHAPE = 100;

const [POSITIONAL, EQUALS] = [codeOf('<positional>'), codeOf('=')];
const WILDCARD = /\*|\[.*\]/s;

/**
 * Reads an attach point whose text begins at offset `start` of the script. Returns the attach point, or why no release of
 * bpftrace accepts it. Whether a machine has the names in it does not matter here.
 */
export function readAttachPoint(text: string, start: number): AttachPoint | ScriptSyntaxError {
  const tokens = tokensOf(text);
  let codes = '';
  for (const { code } of tokens) codes += code;
  const shape = shapeOf(codes);
  if ('expected' in shape) return explainAttachPoint({ text, start, tokens }, shape);
  const point = pointOf(text, start, tokens, shape);
  return checkAttachPoint(point) ?? point;
}

function shapeOf(codes: string): Shape | ShapeFailure {
  const known = SHAPES.get(codes);
  if (known !== undefined) return known;
  const shape = readShape(codes);
  if (SHAPES.size < SHAPE_LIMIT && codes.length <= LONGEST_SHAPE) SHAPES.set(codes, shape);
  return shape;
}

function readShape(codes: string): Shape | ShapeFailure {
  const match = attachPointGrammar.match(codes, 'attachPoint');
  if (match.succeeded()) return fieldsOf(match._cst);
  // A positional parameter may hold the parts that seem to be missing.
  if (codes.includes(POSITIONAL) && attachPointGrammar.match(codes, 'unresolved').succeeded()) {
    return { form: 'unresolved', fields: [] };
  }
  return furthestFailure(match);
}

/** The rules that contain fields but are not fields themselves. */
const HOLDERS = /^(?:attachPoint|form|watched|offset|.*_.*)$/;

function fieldsOf(root: Match): Shape {
  const fields: Field[] = [];
  let form = '';
  const visit = (node: Match, at: number, base: number) => {
    const own = node.ruleName === undefined ? base : at;
    const rule = node.ruleName ?? '';
    if (rule !== '' && !HOLDERS.test(rule)) {
      if (form !== '' || rule === 'name') {
        fields.push({ rule, from: at, to: at + node.matchLength });
        return;
      }
      form = rule;
    }
    node.children?.forEach((child, index) => {
      visit(child, own + (node.childOffsets?.[index] ?? 0), own);
    });
  };
  visit(root, 0, 0);
  return { form, fields };
}

function pointOf(text: string, start: number, tokens: readonly AttachPointToken[], shape: Shape): AttachPoint {
  const parts = shape.fields.map(({ rule, from, to }): Part => ({ rule, part: partOf(start, tokens.slice(from, to)) }));
  const name = parts[0]?.rule === 'name' ? parts[0].part : undefined;
  const head = tokens[name === undefined ? 0 : tokens.findIndex(({ code }) => code === EQUALS) + 1];
  const known = shape.form === 'anyProvider' ? undefined : head;
  const at = start + (head?.start ?? 0);
  return {
    kind: 'attach-point',
    span: { start, end: start + text.length },
    text,
    name,
    provider: known?.value ?? '',
    providerSpan: { start: at, end: known === undefined ? at : start + known.end },
    canonical: known === undefined ? undefined : providerOf(known.value),
    spaced: isSpaced(tokens),
    place: placeOf(shape.form, parts),
  };
}

interface Part {
  readonly rule: string;
  readonly part: AttachPointPart;
}

function placeOf(form: string, parts: readonly Part[]): AttachPlace {
  const part = (rule: string) => parts.find((each) => each.rule === rule)?.part;
  const needed = (rule: string): AttachPointPart => {
    const found = part(rule);
    if (!found) throw new TypeError(`The form ${form} has no ${rule}`);
    return found;
  };
  switch (form) {
    case 'once':
    case 'unresolved':
      return { form };
    case 'kernelFunction':
      return { form, module: part('module'), function: needed('function'), offset: part('bytes') };
    case 'bpfProgram':
      return { form, programId: part('programId'), program: needed('program') };
    case 'rawTracepoint':
      return { form, module: part('module'), event: needed('event') };
    case 'tracepoint':
      return { form, category: part('category'), event: part('eventPattern') ?? needed('event') };
    case 'sourceLine':
      return { form, path: needed('path'), file: needed('file'), line: needed('line'), column: part('column') };
    case 'userFunction': {
      const [path, language] = [part('path'), part('language')];
      return { form, path, language, function: needed('function'), offset: part('bytes') };
    }
    case 'usdt':
      return { form, path: part('path'), namespace: part('namespace'), probe: needed('probe') };
    case 'timer':
      return { form, unit: part('unit'), rate: part('duration') ?? needed('rate') };
    case 'counter':
      return { form, event: needed('plainEvent'), count: part('count') };
    case 'iterator':
      return { form, object: needed('object'), pin: part('pin') };
    case 'watchpoint': {
      const [address, argument] = [part('address'), part('argument')];
      return { form, address, function: part('function'), argument, length: needed('length'), mode: needed('mode') };
    }
    case 'signal':
      return { form, trigger: needed('trigger'), signalName: needed('signalName') };
    case 'labelled':
      return { form, label: needed('label') };
    case 'anyProvider': {
      const rest = parts.filter(({ rule }) => rule === 'part').map((each) => each.part);
      return { form, providerPattern: needed('providerPattern'), parts: rest };
    }
    default:
      throw new TypeError(`The grammar has no form ${form}`);
  }
}

function isSpaced(tokens: readonly AttachPointToken[]): boolean {
  return tokens.some((token, index) => index > 0 && tokens[index - 1]?.end !== token.start);
}

/** The part that adjacent tokens make up. */
function partOf(start: number, tokens: readonly AttachPointToken[]): AttachPointPart {
  const span: Span = { start: start + (tokens[0]?.start ?? 0), end: start + (tokens.at(-1)?.end ?? 0) };
  let value = '';
  let positional = false;
  let quoted = false;
  for (const token of tokens) {
    value += token.value;
    positional ||= token.code === POSITIONAL;
    quoted ||= token.quoted;
  }
  return { span, text: value, quoted, wildcard: WILDCARD.test(value), positional };
}

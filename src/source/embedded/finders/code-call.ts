import type { SyntaxNode } from '@lezer/common';
import { joinTexts, MappedText, TextBuilder } from '../mapped-text.ts';
import { type CodeLanguage, childrenOf, partsOf } from './code-tree.ts';
import { UNKNOWN } from './quoting.ts';
import { withHoles } from './strings.ts';

/** What a call does with a text, which is its first argument or what it is called on. */
type Change = 'nothing' | 'format' | 'braces' | 'replace' | 'join';

interface Calls {
  /** By the name of the method. */
  readonly on?: Readonly<Record<string, Change>>;
  /** By the end of the name of the function. */
  readonly of?: Readonly<Record<string, Change>>;
  /** By the end of the name of a function that formats, which of its arguments is the text. */
  readonly formats?: Readonly<Record<string, number>>;
}

/** Calls that give a text that is known but for its holes, from the references of the languages. C writes into a buffer, which is the first. */
const CALLS: Readonly<Record<CodeLanguage, Calls>> = {
  python: {
    on: {
      format: 'braces',
      replace: 'replace',
      strip: 'nothing',
      lstrip: 'nothing',
      rstrip: 'nothing',
      encode: 'nothing',
      join: 'join',
    },
    of: { dedent: 'nothing', cleandoc: 'nothing', str: 'nothing' },
  },
  javascript: {
    on: {
      join: 'join',
      replace: 'replace',
      replaceAll: 'replace',
      trim: 'nothing',
      trimStart: 'nothing',
      trimEnd: 'nothing',
    },
    of: { dedent: 'nothing', String: 'nothing', 'util.format': 'format' },
  },
  go: {
    of: {
      'fmt.Sprintf': 'format',
      'strings.Join': 'join',
      'strings.TrimSpace': 'nothing',
      'strings.Trim': 'nothing',
      'strings.TrimLeft': 'nothing',
      'strings.TrimRight': 'nothing',
      'strings.Replace': 'replace',
      'strings.ReplaceAll': 'replace',
      'dedent.Dedent': 'nothing',
      'heredoc.Doc': 'nothing',
      'heredoc.Docf': 'format',
      string: 'nothing',
    },
  },
  c: {
    of: { 'fmt::format': 'braces', 'std::format': 'braces', 'std::string': 'nothing', string: 'nothing' },
    formats: { printf: 0, fprintf: 1, sprintf: 1, snprintf: 2, asprintf: 1, dprintf: 1, syslog: 1, StrFormat: 0 },
  },
};

/** No name in the table is longer. In UTF-16 units. */
const MOST_NAME = 100;

const CALL: ReadonlySet<string> = new Set(['CallExpression', 'CallExpr']);

/** A call that gives a text. */
export interface TextCall {
  /** The expression of the text. */
  readonly text: SyntaxNode;
  readonly change: Change;
  /** The expressions of what is replaced and by what; the list of what is joined. */
  readonly others: readonly SyntaxNode[];
}

/** @returns undefined for any other expression */
export function textCall(language: CodeLanguage, node: SyntaxNode, source: string): TextCall | undefined {
  if (!CALL.has(node.name)) return undefined;
  const [called, list] = childrenOf(node);
  if (called === undefined || list === undefined) return undefined;
  const args = partsOf(list);
  const { on, of, formats } = CALLS[language];
  const [first] = args;
  if (called.name === 'MemberExpression' && called.firstChild !== null && called.lastChild !== null) {
    const change = changeOf(on, source.slice(called.lastChild.from, called.lastChild.to));
    if (change !== undefined) return joinedIn(language, { text: called.firstChild, change, others: args });
  }
  // A chain of calls is long, and is called at each of its ends.
  const name = source.slice(called.from, Math.min(called.to, called.from + MOST_NAME));
  const short = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
  const place = formats !== undefined && Object.hasOwn(formats, short) ? formats[short] : undefined;
  const format = place === undefined ? undefined : args[place];
  if (format !== undefined) return { text: format, change: 'format', others: [] };
  const change = changeOf(of, name) ?? changeOf(of, short);
  return change === undefined || first === undefined
    ? undefined
    : joinedIn(language, { text: first, change, others: args.slice(1) });
}

/** The text of a join is what stands between: Python calls it on that, the others give it behind the list. */
function joinedIn(language: CodeLanguage, call: TextCall): TextCall | undefined {
  if (call.change !== 'join') return call;
  const [other] = call.others;
  if (other === undefined) return undefined;
  return language === 'python' ? call : { ...call, text: other, others: [call.text] };
}

function changeOf(changes: Readonly<Record<string, Change>> | undefined, name: string): Change | undefined {
  return changes !== undefined && Object.hasOwn(changes, name) ? changes[name] : undefined;
}

/** `%d` and its kin in C, Go, JavaScript and Python. */
const VERB = /%(?:%|(?:\(\w+\))?[-+# 0]*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:\[\d+\])?[a-zA-Z])/g;
const BRACES = /\{\{|\}\}|\{[^{}\n]{0,300}\}/g;

const verbs = (text: string) => text.replaceAll('%', '%%');
const braces = (text: string) => text.replace(/[{}]/g, '$&$&');

/** A text in which what a format puts in is unknown. */
export function formatted(text: MappedText, by: 'format' | 'braces'): MappedText {
  const write = by === 'format' ? verbs : braces;
  const builder = new TextBuilder(text);
  let at = 0;
  for (const { 0: part, index } of text.text.matchAll(by === 'format' ? VERB : BRACES)) {
    const span = { start: index, end: index + part.length };
    builder.keep(at, index, write);
    // A sign that stands twice is that sign.
    if (part[0] === part[1]) builder.escaped(part.slice(1), span, write);
    else builder.unknown(UNKNOWN, span, write);
    at = span.end;
  }
  return builder.keep(at, text.text.length, write).build();
}

/** A verb outside of the strings of a program: no operator has a letter behind it. */
const BARE_VERB = /^(?:[^"%]|"(?:[^"\\]|\\[\s\S])*"|%(?![sdqvu](?!\w)))*%[sdqvu](?!\w)/;

/** A program of which nothing but its text tells whether it is a format: one has two braces around a body, or a verb for a name. */
export function asFormat(text: MappedText): MappedText {
  if (/\{\{[^{}]*[;(@=]/.test(text.text)) return formatted(text, 'braces');
  return BARE_VERB.test(text.text) ? formatted(text, 'format') : withHoles(text);
}

/** A text in which every place of another text has a third one, or is unknown because only a run knows that. */
export function replaced(text: MappedText, old: string, by: MappedText | undefined): MappedText {
  if (old === '') return text;
  const builder = new TextBuilder(text);
  let at = 0;
  for (let next = text.text.indexOf(old); next !== -1; next = text.text.indexOf(old, at)) {
    const span = { start: next, end: next + old.length };
    builder.keep(at, next);
    if (by === undefined || by.hasUnknown) builder.unknown(UNKNOWN, span);
    else builder.escaped(by.text, span, unwritable);
    at = span.end;
  }
  return builder.keep(at, text.text.length).build();
}

/** What stands there becomes something else before bpftrace reads it. */
const unwritable = (): undefined => undefined;

/** Texts one behind the other, with another between them. What stands between the texts in the host has the place of that. */
export function joined(from: MappedText, parts: readonly MappedText[], between: string): MappedText {
  const texts: MappedText[] = [];
  for (const part of parts) {
    const last = texts.at(-1)?.segments.at(-1)?.host.end;
    const host = { start: last ?? 0, end: part.segments[0]?.host.start ?? last ?? 0 };
    if (last !== undefined && between !== '' && host.end >= host.start)
      texts.push(
        new MappedText(between, [{ kind: 'escaped', start: 0, end: between.length, host, write: unwritable }]),
      );
    texts.push(part);
  }
  return texts.length === 0 ? from.slice(0, 0) : joinTexts(texts);
}

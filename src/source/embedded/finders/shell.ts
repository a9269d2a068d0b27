import {
  type Assignment,
  type Command,
  forEachChild,
  type HereDoc,
  type ParsedScript,
  parse,
  type SyntaxNode,
  type Word,
} from 'unbash';
import type { Span } from '../../../text/position.ts';
import { MappedText, TextBuilder } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { isCommandLine, readCommand } from './command.ts';
import { Marks } from './marks.ts';
import {
  ANSI_QUOTED,
  addEscaped,
  asItIs,
  DOUBLE_QUOTED,
  HERE_DOCUMENT,
  inHereDocument,
  inSingleQuotes,
  OUTSIDE_QUOTES,
  UNKNOWN,
} from './quoting.ts';
import { isWholeProgram, PROBE_WORD } from './whole-program.ts';

/** How deep shell texts in words of shell texts are read, and how deep commands in substitutions. */
const MOST_DEEP = 4;
/** How often reading goes on behind what is no shell. */
const MOST_RESTARTS = 200;

/** What the shell hands over for `<(...)`: a path at which the output is read. */
const SUBSTITUTED = new MappedText('/dev/fd/0', []);

/** The mark of a here-document stands for the document, which is below. */
const INTERESTING = new RegExp(`bpftrace|kubectl|\\.bt\\b|<<|${PROBE_WORD.source}`, 'g');

/** Finds the programs in a shell script. Linear in its length. */
export function readShell(text: MappedText, into: Findings, depth = 0): void {
  if (depth > MOST_DEEP) return;
  const shell = new ShellText(withoutReturns(text), into, depth);
  let from = 0;
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
    const next = shell.readFrom(from);
    if (next === undefined) return;
    from = next;
  }
}

/** The lines of a text that was written on Windows: for the parser a carriage return is a part of the word before it. */
function withoutReturns(text: MappedText): MappedText {
  if (!text.text.includes('\r\n')) return text;
  const builder = new TextBuilder(text);
  let at = 0;
  for (const { index } of text.text.matchAll(/\r\n/g)) {
    builder.keep(at, index).escaped('\n', { start: index, end: index + 2 });
    at = index + 2;
  }
  return builder.keep(at, text.text.length).build();
}

/** A text for a shell, with its commands. */
export class ShellText {
  readonly #text: MappedText;
  readonly #into: Findings;
  readonly #depth: number;
  /** Where words are that make a command worth looking at. */
  readonly #marks: Marks;
  readonly #scripts: { readonly script: ParsedScript; readonly shift: number }[] = [];
  #values: ReadonlyMap<string, MappedText | undefined> | undefined;
  /** Where the text of the present script starts: the parser counts from there. */
  #shift = 0;

  constructor(text: MappedText, into: Findings, depth: number) {
    this.#text = text;
    this.#into = into;
    this.#depth = depth;
    this.#marks = new Marks(text.text, INTERESTING);
  }

  /** Reads from an offset on. @returns where to read on, behind something that is no shell; undefined at the end */
  readFrom(from: number): number | undefined {
    if (!this.#marks.someIn({ start: from, end: this.#text.text.length })) return undefined;
    const script = parse(from === 0 ? this.#text.text : this.#text.text.slice(from));
    this.#scripts.push({ script, shift: from });
    this.#shift = from;
    this.#visit(script, 0);
    const last = script.commands.at(-1)?.end ?? 0;
    if (script.errors === undefined || script.errors.length === 0) return undefined;
    const line = this.#text.text.indexOf('\n', Math.max(from + last, from + (script.errors[0]?.pos ?? 0)));
    return line === -1 || last >= script.end ? undefined : line + 1;
  }

  /** Reads a part of what the text holds. */
  readOne(node: SyntaxNode): void {
    this.#visit(node, 0);
  }

  /** @param depth how many substitutions are around it */
  #visit(root: SyntaxNode, depth: number): void {
    const open: SyntaxNode[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type !== 'Script' && !this.#marks.someIn(this.#span(node))) continue;
      if (node.type === 'Command') this.#command(node);
      if (node.type === 'Assignment') this.#assigned(node);
      if (node.type === 'Pipeline') this.#pipeline(node.commands);
      if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') {
        const { script } = node;
        // The text of an escaped substitution is another one than stands here.
        if (script !== undefined && script.source === undefined && depth < MOST_DEEP) this.#visit(script, depth + 1);
        continue;
      }
      const below: SyntaxNode[] = [];
      forEachChild(node, (child) => below.push(child));
      for (const child of below.reverse()) open.push(child);
    }
  }

  #command(command: Command, piped?: () => MappedText | undefined): void {
    const documents = command.redirects.filter((each) => each.type === 'HereDoc');
    const here = documents.at(-1);
    this.#writtenScript(command, here);
    let substituted: MappedText | undefined;
    const { name, args } = command;
    const words = [...(name === undefined ? [] : [name]), ...args].map((each) => {
      if (each.type !== 'Word') return this.#slice(each);
      const [only, more] = each.parts ?? [];
      const output = more === undefined && only?.type === 'ProcessSubstitution' ? this.#wholeText(only) : undefined;
      if (output === undefined) return this.#wordText(each);
      substituted = output;
      return SUBSTITUTED;
    });
    const given = command.redirects.filter((each) => each.type === 'HereString').at(-1)?.target;
    const stdin = (): MappedText | undefined => {
      if (substituted !== undefined) return substituted;
      if (here !== undefined) return this.#documentText(here);
      const word = given === undefined ? undefined : this.#wordText(given);
      return word ?? piped?.();
    };
    const opens = this.#text.hostOffset(this.#shift + command.pos);
    readCommand(words, { opens, stdin }, this.#into, (word) => readShell(word, this.#into, this.#depth + 1));
    // A function of the script, or a file, may hand them on.
    for (const word of words) if (isWholeProgram(word.text)) this.#into.addStray(word, opens, true);
    const document = here === undefined ? undefined : this.#documentText(here);
    if (document !== undefined && isWholeProgram(document.text)) this.#into.addStray(document, opens, true);
  }

  /** The texts that a variable is set to: each may be a program, or a command that is run later. */
  #assigned({ value, pos }: Assignment): void {
    const opens = this.#text.hostOffset(this.#shift + pos);
    for (const word of value.type === 'Word' ? [value] : value.elements) {
      const text = this.#wordText(word);
      if (isWholeProgram(text.text)) this.#into.addStray(text, opens, true);
      else if (isCommandLine(text.text)) readShell(text, this.#into, this.#depth + 1);
    }
  }

  /** `cat <<EOF | bpftrace -`, and `echo '...' | bpftrace -`. */
  #pipeline(commands: readonly SyntaxNode[]): void {
    for (const [index, command] of commands.entries()) {
      const before = commands[index - 1];
      if (command.type !== 'Command' || before?.type !== 'Command') continue;
      this.#command(command, () => this.#outputOf(before));
    }
  }

  /** A script that is written to a file: `cat > x.bt <<EOF`. */
  #writtenScript({ redirects, args, pos }: Command, here: HereDoc | undefined): void {
    if (here === undefined) return;
    const names = [
      ...redirects.flatMap((each) => (each.type === 'Redirect' && each.operator.startsWith('>') ? [each.target] : [])),
      ...args,
    ];
    if (!names.some((name) => name?.type === 'Word' && name.value.endsWith('.bt'))) return;
    this.#into.add(this.#documentText(here), this.#text.hostOffset(this.#shift + pos));
  }

  /** What a command writes that only writes what stands in the text; undefined for any other one. */
  #outputOf(command: Command): MappedText | undefined {
    const { name, args, redirects } = command;
    const [here] = redirects.flatMap((each) => (each.type === 'HereDoc' ? [each] : []));
    if (name?.value === 'cat' && here !== undefined && args.every((each) => each.type === 'Word' && each.value === '-'))
      return this.#documentText(here);
    const said = args.filter((each) => each.type === 'Word' && !/^(?:-n|%s(?:\\n)?)$/.test(each.value));
    const [only] = said;
    if ((name?.value === 'echo' || name?.value === 'printf') && said.length === 1 && only?.type === 'Word')
      return this.#wordText(only);
    return undefined;
  }

  #span({ pos, end }: { readonly pos: number; readonly end: number }): Span {
    return { start: this.#shift + pos, end: this.#shift + end };
  }

  #slice(node: { readonly pos: number; readonly end: number }): MappedText {
    const { start, end } = this.#span(node);
    return this.#text.slice(start, end);
  }

  #documentText({ body, delimiter, operator }: HereDoc): MappedText {
    const builder = new TextBuilder(this.#text);
    const { start, end } = this.#span(body);
    const stripped = operator === '<<-';
    if (delimiter?.quoted === true) this.#lines({ start, end }, stripped, (from, to) => builder.keep(from, to));
    else {
      const literal = (from: number, to: number) =>
        addEscaped(builder, this.#text.text, { start: from, end: to }, HERE_DOCUMENT);
      let at = start;
      for (const part of body.parts ?? []) {
        if (part.type === 'Literal') continue;
        const hole = this.#span(part);
        this.#lines({ start: at, end: hole.start }, stripped, literal);
        this.#hole(builder, part, inHereDocument);
        at = hole.end;
      }
      this.#lines({ start: at, end }, stripped, literal);
    }
    return builder.build();
  }

  /** Goes over a part of a here-document; of `<<-`, without the tabs that its lines start with. */
  #lines({ start, end }: Span, stripped: boolean, add: (from: number, to: number) => void): void {
    const { text } = this.#text;
    if (!stripped) {
      add(start, end);
      return;
    }
    for (let at = start; at < end; ) {
      const close = text.indexOf('\n', at);
      const to = close === -1 || close >= end ? end : close + 1;
      let from = at;
      if (text[at - 1] === '\n') while (from < to && text[from] === '\t') from += 1;
      add(from, to);
      at = to;
    }
  }

  /** The text that the shell makes of a word. */
  #wordText(word: Word): MappedText {
    const builder = new TextBuilder(this.#text);
    const { parts } = word;
    const [only] = parts ?? [];
    if (parts?.length === 1 && only !== undefined) {
      const inner = only.type === 'DoubleQuoted' && only.parts.length === 1 ? only.parts[0] : only;
      const whole = inner === undefined ? undefined : this.#wholeText(inner);
      if (whole !== undefined) return whole;
    }
    if (parts === undefined) addEscaped(builder, this.#text.text, this.#span(word), OUTSIDE_QUOTES);
    for (const part of parts ?? []) this.#part(builder, part);
    return builder.build();
  }

  /** A word that is nothing but a variable with a known value, or the output of `cat <<EOF`. */
  #wholeText(node: SyntaxNode): MappedText | undefined {
    if (node.type === 'SimpleExpansion' || node.type === 'ParameterExpansion') return this.#valueOf(node);
    if (node.type !== 'CommandExpansion' && node.type !== 'ProcessSubstitution') return undefined;
    const { script } = node;
    const [statement, more] = script?.commands ?? [];
    if (script?.source !== undefined || more !== undefined || statement?.command.type !== 'Command') return undefined;
    const output = this.#outputOf(statement.command);
    return output === undefined || node.type === 'ProcessSubstitution'
      ? output
      : output.slice(0, output.text.replace(/\n+$/, '').length);
  }

  #part(builder: TextBuilder, part: SyntaxNode): void {
    const span = this.#span(part);
    const raw = this.#text.text;
    switch (part.type) {
      case 'SingleQuoted':
        builder.keep(span.start + 1, span.end - 1, inSingleQuotes);
        return;
      case 'AnsiCQuoted':
        addEscaped(builder, raw, { start: span.start + 2, end: span.end - 1 }, ANSI_QUOTED);
        return;
      case 'DoubleQuoted':
      case 'LocaleString':
        for (const inner of part.parts)
          if (inner.type === 'Literal') addEscaped(builder, raw, this.#span(inner), DOUBLE_QUOTED);
          else this.#hole(builder, inner, DOUBLE_QUOTED.write);
        return;
      case 'Literal':
        addEscaped(builder, raw, span, OUTSIDE_QUOTES);
        return;
      case 'Glob':
      case 'ExtendedGlob':
      case 'BraceExpansion':
        builder.keep(span.start, span.end, asItIs);
        return;
      default:
        this.#hole(builder, part, OUTSIDE_QUOTES.write);
    }
  }

  /** What only a run knows, unless it is a variable with one short value. */
  #hole(builder: TextBuilder, part: SyntaxNode, write: (text: string) => string | undefined): void {
    const value =
      part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion' ? this.#valueOf(part) : undefined;
    const known = value !== undefined && !value.hasUnknown && !value.text.includes('\n') && value.text.length < 200;
    if (known) builder.escaped(value.text, this.#span(part), write);
    else builder.unknown(UNKNOWN, this.#span(part), write);
  }

  /** The value of a variable that the text sets once, and to what stands there. */
  #valueOf(node: SyntaxNode): MappedText | undefined {
    if (node.type === 'ParameterExpansion' && (node.operation ?? node.prefix ?? node.index) !== undefined)
      return undefined;
    const name = 'parameter' in node ? node.parameter : 'text' in node ? node.text.slice(1) : '';
    this.#values ??= this.#assignments();
    return this.#values.get(name);
  }

  #assignments(): ReadonlyMap<string, MappedText | undefined> {
    const values = new Map<string, MappedText | undefined>();
    // While they are read, no value is known: one does not lead to another.
    this.#values = values;
    const set = (name: string, value: MappedText | undefined) => {
      values.set(name, values.has(name) ? undefined : value);
    };
    const found: [string, MappedText | undefined][] = [];
    const shift = this.#shift;
    for (const { script, shift: own } of this.#scripts) {
      this.#shift = own;
      const open: SyntaxNode[] = [script];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'Assignment') {
          const known = node.append !== true && node.index === undefined && node.value.type === 'Word';
          found.push([node.name, known && node.value.type === 'Word' ? this.#wordText(node.value) : undefined]);
        } else if (node.type === 'For' || node.type === 'Select') found.push([node.name.value, undefined]);
        if (node.type === 'Command' && node.name?.value === 'read') found.push(...this.#readInto(node));
        if (node.type === 'Word' || node.type === 'HereDoc') continue;
        forEachChild(node, (child) => open.push(child));
      }
    }
    this.#shift = shift;
    for (const [name, value] of found) set(name, value);
    return values;
  }

  /** `read -r -d '' NAME <<EOF` sets NAME to the whole document. */
  #readInto({ args, redirects }: Command): [string, MappedText | undefined][] {
    const words = args.flatMap((each) => (each.type === 'Word' ? [each.value] : []));
    const here = redirects.flatMap((each) => (each.type === 'HereDoc' ? [each] : []))[0];
    const whole = words.findIndex((word, at) => /^-\w*d$/.test(word) && words[at + 1] === '');
    const names = words.filter((word) => /^[A-Za-z_]\w*$/.test(word));
    const [only] = names;
    if (here === undefined || whole === -1 || names.length !== 1 || only === undefined)
      return names.map((name) => [name, undefined]);
    return [[only, this.#documentText(here)]];
  }
}

import { type Command, parse, type SyntaxNode } from 'unbash';
import { type MappedText, TextBuilder } from '../mapped-text.ts';
import { Findings } from '../program.ts';
import { ShellText } from './shell.ts';

/** The longest command that is read, in characters and in lines. */
const MOST_CHARACTERS = 64 * 1024;
const MOST_LINES = 400;

/** How much is read altogether, over the length of the text: a command that does not end is read again from each of its lines. */
const MOST_READ = 8;
const ALWAYS_READ = 1024 * 1024;

/** How much of a line is looked at before the name of a command. */
const MOST_BEFORE = 4096;

/** What may stand before a command on its line: a prompt such as `user@host:~# `, `$ ` or `[root@host dir]# `. */
const PROMPT = /^[ \t]*(?:(?:\[[^\]\n]{0,80}\]|[\w.@:~/+-]{0,80})[ \t]?[#$%][ \t]+|>[ \t]+|[$#][ \t]*)/;

const NAME = /bpftrace|kubectl[ \t]+trace/g;

/**
 * Finds the commands in the text of a document, where prompts, output and prose stand around them. A command starts behind the
 * prompt of its line or at its name, and ends where its words end.
 */
export class ConsoleReader {
  readonly #into: Findings;
  #budget = ALWAYS_READ;
  #block: number | undefined;

  constructor(into: Findings) {
    this.#into = into;
  }

  /** @param block where the block of code starts in the host that the text is in: a comment above it speaks of all that is in it */
  read(text: MappedText, block?: number): void {
    this.#block = block;
    this.#budget += MOST_READ * text.text.length;
    let end = 0;
    let looked = 0;
    let lineStart = 0;
    for (const { index } of text.text.matchAll(NAME)) {
      const newline = text.text.slice(looked, index).lastIndexOf('\n');
      if (newline !== -1) lineStart = looked + newline + 1;
      looked = index;
      if (index < end) continue;
      if (this.#budget <= 0) {
        this.#into.left += 1;
        continue;
      }
      const first = Math.max(lineStart, end, index - MOST_BEFORE);
      const line = text.text.slice(first, index);
      const prompt = first === lineStart ? (PROMPT.exec(line)?.[0].length ?? 0) : 0;
      const nameStart = index - (/[\w./-]*$/.exec(line.slice(-200))?.[0].length ?? 0);
      const lineFirst = first + prompt;
      // Without a prompt, what stands before the name may be prose with apostrophes, or a quote that the command is in.
      const quoted = /["'`(]/.test(text.text[nameStart - 1] ?? '');
      const starts = new Set(prompt > 0 || quoted ? [lineFirst, nameStart] : [nameStart, lineFirst]);
      for (const start of starts) {
        const read = this.#command(text, start, prompt > 0);
        if (read === undefined) continue;
        end = read;
        break;
      }
    }
  }

  /** Reads the command that starts at an offset. @returns where it ends; undefined if it gives bpftrace nothing */
  #command(text: MappedText, start: number, prompted: boolean): number | undefined {
    const whole = text.text;
    let lines = 1;
    for (;;) {
      const end = endOfLines(whole, start, lines);
      const region = prompted && lines > 1 ? withoutPrompts(text, start, end) : text.slice(start, end);
      this.#budget -= region.text.length;
      const script = parse(region.text);
      const { node, more, openDocument } = firstStatement(script, region.text);
      const found = node === undefined ? undefined : this.#found(region, node);
      if (node !== undefined && found !== undefined && !openDocument) {
        this.#into.addAll(found, this.#block);
        // The rest of its line may have another command. Where prompts were taken out, offsets are not those of the text.
        const last = lastOf(node);
        if (!prompted || lines === 1) return Math.max(start + 1, start + last);
        return endOfLines(whole, start, region.text.slice(0, last).split('\n').length);
      }
      const full = end >= whole.length || end - start >= MOST_CHARACTERS || lines >= MOST_LINES;
      if (!more || full || this.#budget <= 0) return undefined;
      lines *= 2;
    }
  }

  #found(region: MappedText, node: SyntaxNode): Findings | undefined {
    const found = new Findings();
    new ShellText(region, found, 1).readOne(node);
    // Prose has many words behind the name that are neither a script nor a program.
    found.scripts.clear();
    return found.programs.some(({ source }) => source.text.includes('{')) ? found : undefined;
  }
}

/** Where a statement ends with the documents that it reads. */
function lastOf(node: SyntaxNode): number {
  const redirects = commandsOf(node).flatMap((each) => (each.type === 'Command' ? each.redirects : []));
  const closings = redirects.flatMap((each) => (each.type === 'HereDoc' ? (each.closing ?? []) : []));
  return Math.max(node.end, ...closings.map(({ end }) => end));
}

function commandsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.type === 'Pipeline' ? node.commands : [node];
}

function endOfLines(text: string, start: number, count: number): number {
  let end = start;
  for (let line = 0; line < count && end < text.length && end - start < MOST_CHARACTERS; line++) {
    const close = text.indexOf('\n', end);
    end = close === -1 ? text.length : close + 1;
  }
  return Math.min(end, start + MOST_CHARACTERS);
}

/** A part of a text in which the lines behind the first start with `> `, as a shell asks for more of a command. */
function withoutPrompts(text: MappedText, start: number, end: number): MappedText {
  const lines = text.text.slice(start, end).split('\n');
  const asked = lines[1] !== undefined && /^>(?: |$)/.test(lines[1]);
  if (!asked) return text.slice(start, end);
  const builder = new TextBuilder(text);
  let at = start;
  for (const [index, line] of lines.entries()) {
    const prompt = index === 0 ? 0 : (/^> ?/.exec(line)?.[0].length ?? 0);
    builder.keep(at + prompt, Math.min(end, at + line.length + 1), (written) => written.replaceAll('\n', '\n> '));
    at += line.length + 1;
  }
  return builder.build();
}

interface FirstStatement {
  /** Up to where it is no shell any more. */
  readonly node: SyntaxNode | undefined;
  /** Whether it goes on behind the region: a quote or a here-document is open, or its line ends with a backslash. */
  readonly more: boolean;
  readonly openDocument: boolean;
}

function firstStatement(script: ReturnType<typeof parse>, text: string): FirstStatement {
  const node = script.commands[0]?.command;
  const errorAt = script.errors?.[0]?.pos;
  const unterminated = script.errors?.some(({ message }) => message.startsWith('unterminated')) === true;
  if (node === undefined) return { node, more: unterminated, openDocument: false };
  const commands = commandsOf(node);
  const openDocument = commands.some(
    (each) =>
      each.type === 'Command' &&
      each.redirects.some((redirect) => redirect.type === 'HereDoc' && redirect.closing === undefined),
  );
  const more = unterminated || openDocument || /\\\n?$/.test(text);
  if (errorAt === undefined || errorAt >= node.end) return { node, more, openDocument };
  const [command] = commands;
  if (command?.type !== 'Command') return { node: undefined, more, openDocument };
  return { node: upTo(command, errorAt), more, openDocument };
}

/** What of a command ends at or before an offset. */
function upTo(command: Command, end: number): Command {
  const { name, suffix, prefix, args, redirects } = command;
  const whole = <Node extends { readonly end: number }>(nodes: readonly Node[]) =>
    nodes.filter((node) => node.end <= end);
  return {
    ...command,
    name: name !== undefined && name.end <= end ? name : undefined,
    suffix: whole(suffix),
    prefix: whole(prefix),
    args: whole(args),
    redirects: whole(redirects),
  };
}

import type { MappedText } from '../mapped-text.ts';

/** How a program starts: by its `#!` line, or by a probe with its body. */
const PROGRAM_START =
  /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/|#(?:include|define|if|ifdef|ifndef|endif|undef)\b[^\n]*\n)*(?:#!\S*\bbpftrace|#![^\n]*[ /]bpftrace\b|(?:(?:BEGIN|END|begin|end)\b|(?:kprobe|kretprobe|k|kr|fentry|fexit|kfunc|kretfunc|f|fr|uprobe|uretprobe|u|ur|tracepoint|t|rawtracepoint|rt|usdt|U|profile|p|interval|i|software|s|hardware|h|watchpoint|asyncwatchpoint|w|aw|iter|it|self|bench|test):)[^\n{}]*(?:\n[^\n{}]*){0,20}\{)/;

/** The most of a block that is tried as a program as a whole. */
const MOST_TRIED = 4096;

/** The words that make a text worth the question whether it is a program by itself. */
export const PROBE_WORD =
  /\b(?:kprobe|kretprobe|fentry|fexit|kfunc|kretfunc|uprobe|uretprobe|tracepoint|rawtracepoint|usdt|profile|interval|software|hardware|watchpoint|asyncwatchpoint|iter|[tk]|kr):/g;

/** A probe that no other text has: by its long name, or by a short one that is followed by a name. */
const PROBE =
  /(?:(?:k|kret|u|uret)probe|fentry|fexit|kfunc|kretfunc|(?:raw)?tracepoint|usdt|profile|interval|software|hardware|(?:async)?watchpoint|iter):(?:[^\s{},;"]|"[^"\n]{0,200}")+|t:\w+:[\w*$]+|kr?:[\w*$]+/
    .source;
/** What stands above the first probe. */
const PREAMBLE =
  /^(?:\s+|#![^\n]*\n|\/\/[^\n]*\n|\/\*[^*]*\*\/|#(?:include|define|if|ifdef|ifndef|endif|undef)\b[^\n]*\n|(?:struct\s+\w+|config\s*=)\s*\{[^{}]*\}\s*;?)+/;
/** Probes one behind the other, and what is between them. */
const NEXT_PROBE = new RegExp(`${PROBE}|BEGIN\\b|END\\b|begin\\b|end\\b`, 'y');
const COMMA = /\s*,\s*/y;
const LATER_PROBE = new RegExp(`(?:^|[\\s}])(?:${PROBE})[^{};]{0,400}\\{`);
/** What only bpftrace has in a body: awk has bodies behind BEGIN and END too. */
const MAP = /@\w*\s*(?:\[|[-+*/%&|^<>]*=)/;
const STRING = /"(?:[^"\\\n]|\\.)*"/g;
/** What a remark between a probe and its body says. */
const REMARKS = /[ \t]\/\/[^\n]*|\/\*[^*]*\*\//g;

/**
 * Whether a text is a program by itself, wherever it stands: nothing but that says that a string of code or a word of a shell is one.
 * What awk and a style sheet have is none.
 */
export function isWholeProgram(text: string): boolean {
  const tried = text.slice(0, MOST_TRIED);
  const rest = tried.slice(PREAMBLE.exec(tried)?.[0].length ?? 0);
  const brace = rest.indexOf('{');
  if (brace === -1 || !isHead(rest.slice(0, brace)) || !text.trimEnd().endsWith('}')) return false;
  const special = /^(?:BEGIN|END|begin|end)\b/.test(rest);
  if (special && !LATER_PROBE.test(rest) && !MAP.test(rest.replace(STRING, '""'))) return false;
  return /[@(=]/.test(text.slice(text.indexOf('{')));
}

/** What stands before the first body: probes, and a predicate, or a word that something is filled in for. */
function isHead(text: string): boolean {
  const head = text.replace(REMARKS, '');
  let at = 0;
  do {
    NEXT_PROBE.lastIndex = at;
    if (!NEXT_PROBE.test(head)) return false;
    at = NEXT_PROBE.lastIndex;
    COMMA.lastIndex = at;
    at = COMMA.test(head) ? COMMA.lastIndex : -at;
  } while (at > 0);
  const rest = head.slice(-at).trim();
  return rest.endsWith('/') || /^[$\w]*$/.test(rest);
}

/** Whether a text starts as a program does. */
export function isProgram(text: string): boolean {
  return PROGRAM_START.test(text.slice(0, MOST_TRIED));
}

/** A remark above a program, which is no comment of bpftrace. */
const REMARK = /^(?:[ \t]*#(?!!|(?:include|define|if|ifdef|ifndef|endif|undef)\b)[^\n]*\n|[ \t]*\n)+/;
const PROMPTED = /^[ \t]*#[ \t]*(?:sudo[ \t]+)?bpftrace\b/m;
/** A command that shows a script, behind a prompt. */
const SHOWN = /^[^\n#$%]{0,80}[#$%][ \t]*(?:sudo[ \t]+)?cat[ \t]+[^\s|<>;&]+\.bt[ \t]*\r?\n/m;
/** The prompt behind the script: no line of a script that is indented or a comment. */
const NEXT_PROMPT =
  /^(?:[\w~[][\w.@:~/[\] -]{0,80})?[$%#][ \t]+(?!(?:include|define|if|ifdef|ifndef|endif|undef)\b)\S/m;

/** The programs in a block with something else: below a remark, or those that a session shows. */
export function programsAmong(block: MappedText): MappedText[] {
  const remark = REMARK.exec(block.text)?.[0] ?? '';
  const rest = block.text.slice(remark.length, remark.length + MOST_SHOWN);
  // Behind a prompt of root, what is below may be the output of bpftrace, such as a list of probes.
  const below =
    remark !== '' && !SHOWN.test(remark) && (PROMPTED.test(remark) ? isWholeProgram(rest) : isProgram(rest));
  return below ? [block.slice(remark.length)] : shownScripts(block);
}

/** The scripts that a session shows, each up to the next prompt. */
function shownScripts(block: MappedText): MappedText[] {
  const found: MappedText[] = [];
  for (const { 0: shown, index } of block.text.matchAll(new RegExp(SHOWN, 'gm'))) {
    const start = index + shown.length;
    const rest = block.text.slice(start, start + MOST_SHOWN);
    if (isProgram(rest)) found.push(block.slice(start, start + (NEXT_PROMPT.exec(rest)?.index ?? rest.length)));
  }
  return found;
}

const INTERPRETER = /^#![^\n]*\bbpftrace\b[^\n]*\n/gm;
/** The end of a body, and what goes on behind it: no prose starts so. */
const BODY_END = /^\}[ \t]*\r?\n(?:[ \t]*\r?\n)*/gm;
const GOES_ON = new RegExp(`(?:${PROBE}|BEGIN\\b|END\\b|begin\\b|end\\b|//|/\\*)`, 'y');

/** The scripts in plain text, each from its `#!` line to the end of the last body. */
export function scriptsIn(text: MappedText): MappedText[] {
  const found: MappedText[] = [];
  let tried = 0;
  for (const { index } of text.text.matchAll(INTERPRETER)) {
    if (tried++ >= MOST_SCRIPTS) break;
    const rest = text.text.slice(index, index + MOST_SHOWN);
    const end = scriptEnd(rest);
    if (end !== undefined && isProgram(rest)) found.push(text.slice(index, index + end));
  }
  return found;
}

/** How many scripts among prose are looked at. */
const MOST_SCRIPTS = 1000;

function scriptEnd(text: string): number | undefined {
  for (const body of `${text}\n`.matchAll(BODY_END)) {
    GOES_ON.lastIndex = body.index + body[0].length;
    if (!GOES_ON.test(text)) return body.index + 1;
  }
  return undefined;
}

/** The longest script that a session shows. In UTF-16 units. */
const MOST_SHOWN = 64 * 1024;

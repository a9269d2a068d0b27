import { type MappedText, TextBuilder } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { UNKNOWN } from './quoting.ts';

/**
 * What is filled in when a script is made of a template: `@NAME@` of configure and CMake, `${NAME}`, `<%= name %>`, and `{{ name }}` of
 * many, in which no statement of bpftrace stands.
 */
const HOLE = /@[A-Z][A-Z0-9_]*@|\$\{\w+\}|<%[=-][^%\n]*%>|\{\{-?[^{};\n]*-?\}\}/;
/** What is not in the script at all: comments, and conditions and loops, of which every part is taken. */
const NOTHING = /\{#[^\n]*?#\}|\{%[^%\n]*%\}|<%(?![=-])[^%\n]*%>/;
const PART = new RegExp(`(${HOLE.source})|${NOTHING.source}`, 'g');

/** A template of a script is one program, with unknown text where something is filled in. */
export function readTemplate(host: MappedText, into: Findings): void {
  const builder = new TextBuilder(host);
  let at = 0;
  for (const { 0: part, 1: hole, index } of host.text.matchAll(PART)) {
    const span = { start: index, end: index + part.length };
    builder.keep(at, index).unknown(hole === undefined ? ' ' : UNKNOWN, span);
    at = span.end;
  }
  into.add(builder.keep(at, host.text.length).build(), 0);
}

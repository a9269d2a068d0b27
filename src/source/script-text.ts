import type { Source } from '../text/source.ts';
import { isTemplate } from './embedded/format.ts';
import { endingOf } from './file-ending.ts';

/** The largest script that is read, in bytes. */
export const SCRIPT_LIMIT = 4 * 1024 * 1024;

/** How many bytes of a file are looked at to find a `#!` line. */
export const SHEBANG_LENGTH = 256;

export type ScriptText =
  | { readonly status: 'readable'; readonly text: string }
  | { readonly status: 'failed' | 'skipped'; readonly error: string };

/** A script with its text, by the path that it is reported under. */
export interface ReadableScript {
  readonly status: 'readable';
  readonly path: string;
  readonly text: string;
  /** Set for a file of another kind, of which the programs in it are judged: `named` if the user named that file. */
  readonly host?: 'found' | 'named';
}

/** A script without a text: `failed` (an error) or `skipped` (nothing to judge). */
export interface UnreadableScript {
  readonly status: 'failed' | 'skipped';
  readonly path: string;
  readonly error: string;
}

export type ScriptFile = ReadableScript | UnreadableScript;

/** Whether a path says by its name that it is a bpftrace script. */
export function isScriptName(path: string): boolean {
  return path.endsWith('.bt');
}

/** A first line that names bpftrace as a word, or behind an option such as `-S`, with or without a version. */
const RUNS_BPFTRACE = /^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;

/**
 * Whether the file at a path that starts with `bytes` is run by bpftrace: its first line is a `#!` that names it, and its name is
 * none of data, such as YAML, where that line is a comment, nor of a template of a script, which is none before it is filled in.
 */
export function namesBpftrace(path: string, bytes: Uint8Array): boolean {
  if (endingOf(path) === 'data' || isTemplate(path)) return false;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SHEBANG_LENGTH));
  // `env -S` takes the quotes away, and splits at these escapes.
  const line = start.split('\n', 1)[0] ?? '';
  return RUNS_BPFTRACE.test(line.replaceAll(/["']/g, '').replaceAll(/\\[_cfnrtv]/g, ' '));
}

/** Whether a file with this text is a bpftrace script, by its name or by its first line. */
export function isScript(path: string, text: string): boolean {
  return isScriptName(path) || namesBpftrace(path, new TextEncoder().encode(text.slice(0, SHEBANG_LENGTH)));
}

/**
 * The text of a script: its bytes as UTF-8, a BOM kept. `failed` when it is not UTF-8 or over SCRIPT_LIMIT, `skipped`
 * when there is nothing in it.
 */
export function decodeScript(bytes: Uint8Array): ScriptText {
  if (bytes.length > SCRIPT_LIMIT) return tooLarge();
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() === '' ? { status: 'skipped', error: EMPTY } : { status: 'readable', text };
  } catch {
    const line = lineOfFirstWrongByte(bytes);
    return { status: 'failed', error: `Line ${line} is not UTF-8. Save the script as UTF-8.` };
  }
}

/** A file's text as a part of other scripts: there an empty file is one like any other. */
export function sourceOf(read: ScriptText): Source {
  if (read.status === 'readable') return { kind: 'text', text: read.text };
  if (read.status === 'skipped') return { kind: 'text', text: '' };
  return { kind: 'unread', message: `${read.error.charAt(0).toLowerCase()}${read.error.slice(1).replace(/\.$/, '')}` };
}

/** Why there is nothing to judge at a path, a sentence. */
export const EMPTY = 'The file is empty.';
export const FOLDER = 'It is a folder, not a script.';

/** What is said of a file over SCRIPT_LIMIT. */
export function tooLarge(): { readonly status: 'failed'; readonly error: string } {
  return {
    status: 'failed',
    error: `The file is larger than ${SCRIPT_LIMIT / 1024 / 1024} MiB, which no bpftrace script is. Split it, or leave it out.`,
  };
}

/** 1-based. A wrong byte becomes U+FFFD, so the first byte that does not survive the round trip is the one. */
function lineOfFirstWrongByte(bytes: Uint8Array): number {
  const survived = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let line = 1;
  for (let at = 0; at < bytes.length && bytes[at] === survived[at]; at++) if (bytes[at] === 0x0a) line++;
  return line;
}

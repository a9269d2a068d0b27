import { BPFTRACE_GUARD } from '../../facts/recursion-guard.ts';
import type { Span } from '../../text/position.ts';
import type { Script } from '../syntax/tree.ts';

const VARIABLE = /\$[A-Za-z_]\w*/g;
const MAP = /@\w*/g;
/** What may be the declaration of a map. */
const DECLARATION = /^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/;
const CPU = /\bcpu\b/;
/** An fentry or fexit program, in any spelling. */
const TRAMPOLINE = /\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i;

/**
 * The parts of a script that were not read. While there are any, nothing shows what a script does not do: a guard, a
 * seeded entry or a declaration may be in them. All answers are chosen so that no finding depends on such a gap.
 */
export class Unread {
  readonly #spans: readonly Span[];
  readonly #text: string;
  readonly #variables: ReadonlySet<string>;
  readonly #declared: ReadonlySet<string>;
  /** Whether they may hold the declaration of a map whose name is not known. */
  readonly #declaresAny: boolean;
  /** Whether a program that switches bpftrace's own guard on may stand there. */
  readonly mayTriggerGuard: boolean;

  constructor({ unread, text, items }: Pick<Script, 'unread' | 'text' | 'items'>) {
    this.#spans = unread;
    this.#text = text;
    const pieces = unread.map((span) => pieceOf(text, span));
    this.#variables = new Set(pieces.flatMap((piece) => piece.match(VARIABLE) ?? []));
    const declarations = unread
      .filter((span) => !items.some((item) => item.span.start <= span.start && span.end <= item.span.end))
      .map((span) => pieceOf(text, span))
      .filter((piece) => DECLARATION.test(piece))
      .map((piece) => piece.match(MAP) ?? []);
    this.#declared = new Set(declarations.flat());
    this.#declaresAny = declarations.some((maps) => maps.length === 0);
    this.mayTriggerGuard = pieces.some(
      (piece) => TRAMPOLINE.test(piece) || BPFTRACE_GUARD.functions.some((name) => piece.includes(name)),
    );
  }

  /** Whether anything was not read. */
  get any(): boolean {
    return this.#spans.length > 0;
  }

  /** Whether something within a stretch of the text was not read. */
  within({ start, end }: Span): boolean {
    return this.#spans.some((span) => span.start >= start && span.end <= end);
  }

  /** Whether a probe with a gap may be guarded: a guard is kept for each CPU. */
  mayGuard(probe: Span): boolean {
    return this.within(probe) && CPU.test(this.#text.slice(probe.start, probe.end));
  }

  /** Whether the declaration of a map may stand there. */
  mayDeclare(map: string): boolean {
    return this.#declaresAny || this.#declared.has(map);
  }

  /** The variables that may be set there. */
  get variables(): ReadonlySet<string> {
    return this.#variables;
  }
}

/** Whether a key, as `Key` spells it, depends on a variable whose value is not known. */
export function mentionsVariable(key: string): boolean {
  return key.search(VARIABLE) !== -1;
}

/** The text of a stretch; where only a semicolon was missing, the two statements that it separates. */
function pieceOf(text: string, { start, end }: Span): string {
  if (start < end) return text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEIGHBOURHOOD), start);
  const after = text.slice(end, end + NEIGHBOURHOOD);
  return (/[^;{}]*$/.exec(before)?.[0] ?? '') + (/^[^;{}]*/.exec(after)?.[0] ?? '');
}

const NEIGHBOURHOOD = 500;

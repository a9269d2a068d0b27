import { BPFTRACE_GUARD } from '../facts/recursion-guard.ts';
import type { Script, Span } from '../syntax/tree.ts';

const VARIABLE = /\$[A-Za-z_]\w*/g;
const DECLARED_MAP = /\blet\s+(@\w*)/g;
const CPU = /\bcpu\b/;
/** An fentry or fexit program, in any spelling. */
const TRAMPOLINE = /\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i;

/**
 * The parts of a script that were not read. What a script does not do cannot be told while there are any: a guard, a
 * seeded entry or a declaration may stand there. All questions are answered so that no finding rests on such a gap.
 */
export class Unread {
  readonly #spans: readonly Span[];
  readonly #text: string;
  readonly #variables: ReadonlySet<string>;
  readonly #declared: ReadonlySet<string>;
  /** Whether a program that switches bpftrace's own guard on may stand there. */
  readonly mayTriggerGuard: boolean;

  constructor({ unread, text }: Pick<Script, 'unread' | 'text'>) {
    this.#spans = unread;
    this.#text = text;
    const pieces = unread.map(({ start, end }) => text.slice(start, end));
    this.#variables = new Set(pieces.flatMap((piece) => piece.match(VARIABLE) ?? []));
    this.#declared = new Set(
      pieces.flatMap((piece) => Array.from(piece.matchAll(DECLARED_MAP), ([, map = '']) => map)),
    );
    this.mayTriggerGuard = pieces.some(
      (piece) =>
        TRAMPOLINE.test(piece) &&
        (piece.includes('*') || BPFTRACE_GUARD.functions.some((name) => piece.includes(name))),
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
    return this.#declared.has(map);
  }

  /** The variables that may be set there. */
  get variables(): ReadonlySet<string> {
    return this.#variables;
  }

  /** Whether a key, as `Key` writes it, depends on what may be set there. */
  mayChange(key: string): boolean {
    return (key.match(VARIABLE) ?? []).some((variable) => this.#variables.has(variable));
  }
}

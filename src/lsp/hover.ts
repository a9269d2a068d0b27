import type { Hover } from 'vscode-languageserver-types';
import { readScript } from '../engine/analyse.ts';
import { lowerScript } from '../engine/program/lower.ts';
import { lowerEffect, lowerSweep } from '../engine/program/lower-effect.ts';
import type { Program } from '../engine/program/program.ts';
import type { ScriptModel } from '../engine/program/script-model.ts';
import type { AttachPoint } from '../engine/syntax/tree.ts';
import { isOnLockPath } from '../facts/query/lock-path.ts';
import type { Target } from '../facts/target.ts';
import { attachPointWords, type SiteFacts, siteFacts, statementWords } from '../render/editor.ts';
import { readSurroundings } from '../session/surroundings.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Span } from '../text/position.ts';
import { exactRange, lines } from './diagnostics.ts';

/** A program of a document: the whole script, or one of the programs of a file of another kind. */
export interface ProgramPlace {
  /** Of the document, absolute. */
  readonly path: string;
  /** Of the program. */
  readonly text: string;
  /** In the program. */
  readonly offset: number;
  /** The place in the document of one in the program. */
  readonly toDocument: (span: Span) => Span;
  /** Of the document. */
  readonly whole: string;
}

/** What is told of a place: what an attach point becomes, or which locks a statement takes; undefined elsewhere. */
export async function hoverAt(
  { path, text, offset, toDocument, whole }: ProgramPlace,
  targets: readonly Target[],
  tree: SourceTree,
): Promise<Hover | undefined> {
  const { library } = await readSurroundings([{ path, text }], [], tree);
  const model = readScript(path, text, library);
  const told = attachPointAt(model, offset, targets) ?? statementAt(model, offset, targets);
  if (told === undefined) return undefined;
  return {
    contents: { kind: 'markdown', value: told.words },
    range: exactRange(toDocument(told.span), lines(whole)),
  };
}

interface Told {
  readonly span: Span;
  readonly words: string;
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function attachPointAt(model: ScriptModel, offset: number, targets: readonly Target[]): Told | undefined {
  const attachPoint = model.script.items
    .flatMap((item) => (item.kind === 'probe' ? item.attachPoints : []))
    .find(({ span }) => isAt(span, offset));
  if (attachPoint === undefined) return undefined;
  const lowered = targets.map((target) => lowerScript(model, target));
  const programs = lowered.map((script) => ({
    script,
    own: script.programs.filter((each) => each.attachPoint === attachPoint),
  }));
  const unresolved = programs.flatMap(({ own }) => own.flatMap((program) => program.unresolved ?? []))[0];
  return {
    span: attachPoint.span,
    words: attachPointWords({
      text: attachPoint.text,
      total: targets.length,
      becomes: programs.flatMap(({ script, own }) =>
        refusalsOf(script.refusals, attachPoint).length > 0
          ? []
          : kindsOf(own).map(({ kind, guard }) => ({ target: script.target.name, kind, guard })),
      ),
      refused: programs.flatMap(({ script }) =>
        refusalsOf(script.refusals, attachPoint).map(({ why }) => ({ target: script.target.name, why })),
      ),
      ...(unresolved === undefined ? {} : { unresolved }),
      sites: sitesOf(
        programs.flatMap(({ own }) => own),
        targets,
      ),
    }),
  };
}

function refusalsOf<Refused extends { readonly span: Span }>(
  refusals: readonly Refused[],
  { span }: AttachPoint,
): Refused[] {
  return refusals.filter((refusal) => span.start <= refusal.span.start && refusal.span.end <= span.end);
}

/** The kinds of programs, each once. */
function kindsOf(programs: readonly Program[]): Program[] {
  return [...new Map(programs.map((program) => [program.kind, program])).values()];
}

/** What is known of the places of programs that are on the lock path of some target, each place once. */
function sitesOf(programs: readonly Program[], targets: readonly Target[]): SiteFacts[] {
  const sites = new Map<string, SiteFacts>();
  for (const { site } of programs) {
    if (site === undefined || site.unlisted) continue;
    const id = `${site.edge} ${site.function}`;
    if (!sites.has(id) && targets.some((target) => isOnLockPath(site, target)))
      sites.set(id, siteFacts(site.function, site.edge, targets));
  }
  return [...sites.values()];
}

/** How much of a statement is quoted. */
const MOST_QUOTED = 200;

/** The locks that the innermost operation at a place takes, with those of what is around it in the same statement. */
function statementAt(model: ScriptModel, offset: number, targets: readonly Target[]): Told | undefined {
  const effects = model.probes
    .flatMap((probe) => probe.effects)
    .filter(({ span }) => isAt(span, offset) && span.end <= model.script.text.length);
  const [first] = effects;
  if (first === undefined) return undefined;
  const span = effects.reduce((least, each) => (lengthOf(each.span) < lengthOf(least) ? each.span : least), first.span);
  const inner = effects.filter((effect) => effect.span.start === span.start && effect.span.end === span.end);
  const takes = targets.flatMap((target) =>
    inner.flatMap((effect) => {
      const swept = effect.kind === 'reset' ? lowerSweep(effect, model, target) : undefined;
      const operations = swept === undefined ? lowerEffect(effect, model, target) : [swept];
      return operations.map((operation) => ({ target: target.name, operation }));
    }),
  );
  const text = model.script.text.slice(span.start, Math.min(span.end, span.start + MOST_QUOTED));
  return { span, words: statementWords({ text, total: targets.length, takes }) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

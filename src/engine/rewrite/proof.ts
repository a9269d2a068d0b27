import type { GuardFile } from '../../facts/guard-file.ts';
import { targetLabel } from '../../facts/query/target.ts';
import type { Span } from '../../text/position.ts';
import { inItsFile } from '../policy/file-place.ts';
import type { Finding, RuleId } from '../policy/finding.ts';
import { brokenGuards } from '../policy/guard-need.ts';
import type { Judgement } from '../policy/judgement.ts';
import { judgeScript } from '../policy/judgement.ts';
import type { Cause } from '../policy/outcome.ts';
import { RULES } from '../policy/rules/index.ts';
import { withoutReason, withoutSilenced } from '../policy/suppression.ts';
import { modelScript } from '../program/script-model.ts';
import { parseScript } from '../syntax/parse.ts';
import type { Item, Script } from '../syntax/tree.ts';
import type { Candidate, NoCandidate } from './candidate.ts';
import {
  isBad,
  isKin,
  isMilder,
  isRest,
  keepsProbes,
  refusedNow,
  sharesProbe,
  stopsOf,
  wasThere,
  worsens,
} from './comparison.ts';
import { applyEdits, mapOffset, orderEdits } from './edit.ts';
import type { Edit, Stop } from './fix.ts';
import { stopWords } from './stop-words.ts';

/** What a candidate comes to: the edits in order, where the finding is gone, and where the script no longer starts. */
export interface Proved {
  readonly edits: readonly Edit[];
  readonly targets: readonly string[];
  readonly stops: readonly Stop[];
  /** Of the targets, those on which two copies of the result can hang the machine: its guard holds one together. */
  readonly copies: readonly string[];
}

interface Judged {
  readonly judgement: Judgement;
  /** What would be reported of it. */
  readonly findings: readonly Finding[];
}

/** That edits take away a finding about a lock cycle. */
interface Claim {
  readonly finding: Finding;
  readonly cause: Cause;
  readonly edits: readonly Edit[];
}

/** A script after edits, judged. */
interface Rewritten extends Judged {
  readonly script: Script;
  /** The same for some of the targets only, by their names. */
  readonly alone: Map<string, Judged>;
}

/**
 * In UTF-16 units, all copies of one script together: some seconds would go by in a long script with many findings, each
 * with rewrites of its own. Rewrites that answer many findings at once are judged once.
 */
const MOST_JUDGED = 150_000;

/** What is said of a rewrite that the budget has no room for. */
export const TOO_MUCH: NoCandidate = { reason: 'it was not tried: the script is long and has many findings' };
/** What is said of the rewrites of a script that is too long to prove one for everybody who only wants it judged. */
export const LEFT_TO_FIX: NoCandidate = { reason: 'it was not tried, because the script is long: `fix` tries it' };

/** Whether an answer says nothing about whether the rewrite helps. */
export function wasNotTried(why: string): boolean {
  return why === TOO_MUCH.reason || why === LEFT_TO_FIX.reason;
}

/** Whether one copy of a script alone is more than the budget. */
export function isLong(text: string): boolean {
  return text.length > MOST_JUDGED;
}

/** Applies candidates to copies of one script and judges the results; the same result is judged once. */
export class Prover {
  readonly #before: Judgement;
  readonly #rewritten = new Map<string, Rewritten | NoCandidate>();
  #judged = 0;
  #findings: readonly Finding[] | undefined;

  constructor(before: Judgement) {
    this.#before = before;
  }

  /**
   * A candidate is proved when its edits do not overlap and stay in the script, the result parses and has all its probes, the
   * finding is gone on at least one target, no target that starts it has a worse verdict, and there is no new finding. Targets
   * that do not start it any more are told: whether that is a price worth paying is not for the proof to say.
   * @param cause the lock cycle that the finding is about, if it is about one
   */
  prove(candidate: Candidate, finding: Finding, cause: Cause | undefined): Proved | NoCandidate {
    const edits = orderEdits(candidate.edits);
    if (edits === undefined) return { reason: 'its edits overlap' };
    const { script: original } = this.#before.model;
    // What lies behind the text is in an imported file: an edit stays in the file of the finding.
    if (edits.some(({ span }) => span.end > original.text.length))
      return { reason: 'it would change an imported file' };
    if (candidate.hides) return this.#hidden(finding, edits);
    const text = applyEdits(original.text, edits);
    if (text === original.text) return { reason: 'there is nothing to change' };
    const after = this.#rewrite(text, candidate.guardFile);
    if ('reason' in after) return after;
    if (!keepsProbes(original, after.script, edits, candidate.removes ?? []))
      return { reason: 'a probe would be lost: the text around it does not allow the edits' };
    const stops = stopsOf(this.#before, after.judgement);
    const targets = cause === undefined ? this.#gone(finding, after, edits) : this.#helped(cause, after, edits, stops);
    if ('reason' in targets) return targets;
    const gone = cause === undefined || this.#goneOn(targets, { finding, cause, edits }, after);
    if (!gone) return { reason: whyNoHelp(STAYS, stops) };
    return { edits, targets, stops, copies: hungByCopies(after.judgement, targets) };
  }

  /**
   * Whether a finding about a lock cycle is gone for those who have only these targets: on others, a cycle of the script's
   * own programs may tell of it too.
   */
  #goneOn(names: readonly string[], { finding, cause, edits }: Claim, after: Rewritten): boolean {
    const { rule, span } = finding;
    const { lowered, configured, suppressions, neighbours } = this.#before;
    const place = mapOffset(span.start, edits);
    const stays = ({ findings, judgement }: Judged) =>
      findings.some((other) => {
        if (other.rule !== rule || other.span.start !== place) return false;
        const now = judgement.causes.find(({ witness }) => witness === other.witness);
        return now === undefined || isKin(cause, now);
      });
    if (names.length === lowered.length) return !stays(after);
    const id = `${rule} ${names.join(' ')}`;
    const known = after.alone.get(id);
    if (known !== undefined) return !stays(known);
    const targets = lowered.map(({ target }) => target).filter(({ name }) => names.includes(name));
    const among = neighbours.map((neighbour) => ({
      ...neighbour,
      lowered: neighbour.lowered.filter(({ target }) => names.includes(target.name)),
    }));
    const judgement = judgeScript(after.judgement.model, targets, { configured, suppressions, neighbours: among });
    const alone = { judgement, findings: reported(judgement, rule) };
    after.alone.set(id, alone);
    return !stays(alone);
  }

  #rewrite(text: string, guardFile: GuardFile | undefined): Rewritten | NoCandidate {
    const id = `${guardFile === undefined ? '' : guardFile.version} ${text}`;
    const known = this.#rewritten.get(id);
    if (known !== undefined) return known;
    if (!this.#spend(text.length)) return TOO_MUCH;
    const made = this.#judge(text, guardFile);
    this.#rewritten.set(id, made);
    return made;
  }

  /** Whether there is room for one more copy. */
  #spend(cost: number): boolean {
    const { length } = this.#before.model.script.text;
    if (this.#judged > Math.max(MOST_JUDGED, length)) return false;
    this.#judged += cost;
    return true;
  }

  #judge(text: string, guardFile: GuardFile | undefined): Rewritten | NoCandidate {
    const { model, lowered, configured, suppressions, neighbours } = this.#before;
    const script = parseScript(text);
    if (script.errors.length > 0) return { reason: 'the result would not parse' };
    const targets = lowered.map(({ target }) => target);
    const after = modelScript(script, model.imported, guardFile ?? model.guards.file);
    const judgement = judgeScript(after, targets, { configured, suppressions, neighbours });
    return { script, judgement, findings: reported(judgement), alone: new Map() };
  }

  /** The targets on which a lock cycle is gone. */
  #helped(
    cause: Cause,
    { judgement: after, findings }: Rewritten,
    edits: readonly Edit[],
    stops: readonly Stop[],
  ): string[] | NoCandidate {
    const before = this.#before;
    const helped: string[] = [];
    let remains = false;
    for (const [index, { target }] of before.lowered.entries()) {
      const was = cause.outcomes[index]?.verdict;
      if (refusedNow(after, index)) continue;
      if (worsens(before, after, index, edits)) return { reason: `it would be worse on ${targetLabel(target.name)}` };
      const stays = after.causes.some(
        (other) =>
          isRest(cause, other, index) &&
          sharesProbe(cause, other, edits) &&
          !(isMilder(other, cause, index) && wasThere(other, before, index, edits)),
      );
      if (stays) remains = true;
      else if (isBad(was)) helped.push(target.name);
    }
    if (helped.length === 0) return { reason: whyNoHelp(remains ? whyStays(after) : undefined, stops) };
    // What hung and now only loses updates is told by another rule.
    const fresh = this.#fresh(findings, edits).find(({ rule }) => rule !== 'lossy-mitigation');
    return fresh === undefined ? helped : { reason: `it would lead to another finding, ${fresh.rule}` };
  }

  /** The targets, if a finding that is about no lock cycle is gone. */
  #gone(finding: Finding, { judgement: after, findings }: Rewritten, edits: readonly Edit[]): string[] | NoCandidate {
    const before = this.#before;
    if (!this.#isGone(finding, findings, mapOffset(finding.span.start, edits)))
      return { reason: 'the finding would stay' };
    for (const [index, { target }] of before.lowered.entries()) {
      if (worsens(before, after, index, edits)) return { reason: `it would be worse on ${targetLabel(target.name)}` };
    }
    const [fresh] = this.#fresh(findings, edits);
    if (fresh !== undefined) return { reason: `it would lead to another finding, ${fresh.rule}` };
    const started = before.lowered.filter((_, index) => !refusedNow(after, index));
    if (started.length === 0) return { reason: whyNoHelp(undefined, stopsOf(before, after)) };
    return started.map(({ target }) => target.name);
  }

  /** Whether a finding is neither at its place any more nor, with the same words, elsewhere. Others may be alike: they are counted. */
  #isGone({ rule, what, span }: Finding, findings: readonly Finding[], place: number): boolean {
    const count = (all: readonly Finding[], at: number) => {
      const alike = all.filter((other) => other.rule === rule);
      return {
        here: alike.filter((other) => other.span.start === at).length,
        said: alike.filter((other) => other.what === what).length,
      };
    };
    const was = count(this.#reported(), span.start);
    const is = count(findings, place);
    return (is.here === 0 || is.here < was.here) && (is.said === 0 || is.said < was.said);
  }

  /**
   * The proof for a comment that hides a finding: it is a comment in the result, everything else is where it was, and of
   * the findings, which are then the same, this one is silent. So nothing has to be judged again, and only what is around
   * the comment has to be read again: one item does not depend on another.
   */
  #hidden(finding: Finding, edits: readonly Edit[]): Proved | NoCandidate {
    const { model, suppressions, lowered } = this.#before;
    const [edit, ...more] = edits;
    if (edit === undefined || more.length > 0) return { reason: 'a comment is one edit' };
    const { items, part } = itemsAround(model.script, edit.span.start, finding.span.start);
    const local = { text: edit.text, span: { start: edit.span.start - part.start, end: edit.span.end - part.start } };
    const after = parseScript(applyEdits(model.script.text.slice(part.start, part.end), [local]));
    const place = (offset: number) => mapOffset(offset - part.start, [local]);
    const added = after.comments.filter(
      ({ span }) => span.start >= local.span.start && span.end <= local.span.start + local.text.length,
    );
    const same =
      after.errors.length === 0 &&
      after.items.length === items.length &&
      after.items.every(({ span }, index) => {
        const was = items[index]?.span;
        return was !== undefined && span.start === place(was.start) && span.end === place(was.end);
      });
    if (added.length !== 1 || !same) return { reason: NO_LINE };
    const moved = { ...finding, span: { start: place(finding.span.start), end: place(finding.span.end) } };
    // A reason is still to be given: whether it is one that the repository takes, cannot be told.
    const shown = withoutSilenced([moved], after, withoutReason(suppressions));
    if (shown.length > 0) return { reason: NO_LINE };
    return { edits, targets: lowered.map(({ target }) => target.name), stops: [], copies: [] };
  }

  /** What is reported of the script as it is. */
  #reported(): readonly Finding[] {
    this.#findings ??= reported(this.#before);
    return this.#findings;
  }

  /**
   * What is reported of the result and was not of the script; what bpftrace refuses, and what takes a second copy, is
   * compared by target.
   */
  #fresh(findings: readonly Finding[], edits: readonly Edit[]): Finding[] {
    const known = new Set(this.#reported().map((old) => `${old.rule} ${mapOffset(old.span.start, edits)}`));
    return findings.filter(
      ({ rule, span, copies }) =>
        copies !== true &&
        rule !== 'unsupported-syntax' &&
        rule !== 'refused-probe' &&
        !known.has(`${rule} ${span.start}`),
    );
  }
}

/**
 * The items of a script from the last one that ends before two offsets, to the first one that starts on a line below
 * them, and the part of the text that they are. It starts and ends with an item, so what stands before or behind code on
 * a line still does.
 */
function itemsAround({ text, items }: Script, first: number, last: number): { items: readonly Item[]; part: Span } {
  const lineEnd = text.indexOf('\n', last);
  const [from, to] = [Math.min(first, last), lineEnd === -1 ? text.length : lineEnd];
  const before = items.findLastIndex(({ span }) => span.end <= from);
  const behind = items.findIndex(({ span }) => span.start >= to);
  return {
    items: items.slice(Math.max(before, 0), behind === -1 ? items.length : behind + 1),
    part: { start: items[before]?.span.start ?? 0, end: items[behind]?.span.end ?? text.length },
  };
}

/** Of some targets, those that two copies of a script can hang. */
function hungByCopies({ causes, lowered }: Judgement, names: readonly string[]): string[] {
  return lowered.flatMap(({ target: { name } }, index) =>
    names.includes(name) && causes.some(({ outcomes }) => outcomes[index]?.withCopy === true) ? [name] : [],
  );
}

/**
 * What the rules report of a script.
 * @param last the rule after which no other one is asked
 */
function reported(judgement: Judgement, last?: RuleId): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of RULES) {
    found.push(...rule.check(judgement, found).map((finding) => inItsFile(finding, judgement.model, '')));
    if (rule.id === last) break;
  }
  return withoutSilenced(found, judgement.model.script, judgement.suppressions);
}

/** Why a rewrite helps nowhere: where the script does not even start, nobody can say that the locks are still taken. */
function whyNoHelp(stays: string | undefined, stops: readonly Stop[]): string {
  if (stops.length === 0) return stays ?? 'it helps on no target';
  return [
    `bpftrace would not start the result ${stopWords(stops)}`,
    ...(stays === undefined ? [] : [`on other targets ${stays}`]),
  ].join('; ');
}

/** Why the locks of a result can still be taken: where a guard does not cover them, that is why. */
function whyStays(after: Judgement): string {
  return brokenGuards(after).some(({ taking }) => taking !== undefined) ? UNCOVERED : STAYS;
}

const STAYS = 'the locks could still be taken like this';
const UNCOVERED = 'something takes a lock where no guard covers it';
const NO_LINE = 'no comment can speak of the line of the finding';

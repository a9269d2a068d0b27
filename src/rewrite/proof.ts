import type { GuardFile } from '../facts/guard-file.ts';
import type { Finding, Verdict } from '../policy/finding.ts';
import { VERDICTS } from '../policy/finding.ts';
import type { Cause, Judgement } from '../policy/judgement.ts';
import { judgeScript, refusedOutcome } from '../policy/judgement.ts';
import { RULES } from '../policy/rules/index.ts';
import { withoutSilenced } from '../policy/suppression.ts';
import { modelScript } from '../program/script-model.ts';
import { parseScript } from '../syntax/parse.ts';
import type { Probe, Script } from '../syntax/tree.ts';
import type { Candidate, NoCandidate } from './candidate.ts';
import { applyEdits, mapOffset, orderEdits } from './edit.ts';
import type { Edit } from './fix.ts';

/** What a candidate comes to: the edits in order, and the targets on which the finding is gone. */
export interface Proved {
  readonly edits: readonly Edit[];
  readonly targets: readonly string[];
}

/** A script after edits, judged. */
interface Rewritten {
  readonly script: Script;
  readonly judgement: Judgement;
  /** What would be reported of it. */
  readonly findings: readonly Finding[];
}

/**
 * In UTF-16 units, all copies of one script together: some seconds would go by in a long script with many findings, each
 * with rewrites of its own. Rewrites that answer many findings at once are judged once.
 */
const MOST_JUDGED = 150_000;
/** Every script has this many copies. */
const LEAST_COPIES = 12;

/** A copy that is only parsed costs as much as a part of one that is judged. */
const PARSED = 8;
const TOO_MUCH: NoCandidate = { reason: 'it was not tried: the script is long and has many findings' };

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
   * finding is gone on at least one target, no target that ran the script refuses it or has a worse verdict, and there is no
   * new finding.
   * @param cause the lock cycle that the finding is about, if it is about one
   */
  prove(candidate: Candidate, finding: Finding, cause: Cause | undefined): Proved | NoCandidate {
    const edits = orderEdits(candidate.edits);
    if (edits === undefined) return { reason: 'its edits overlap' };
    const { script: original } = this.#before.model;
    // What lies behind the text is in an imported file: an edit stays in the file of the finding.
    if (edits.some(({ span }) => span.end > original.text.length))
      return { reason: 'it would change an imported file' };
    const text = applyEdits(original.text, edits);
    if (text === original.text) return { reason: 'there is nothing to change' };
    if (candidate.hides)
      return this.#spend(text.length / PARSED) ? this.#hidden(finding, parseScript(text), edits) : TOO_MUCH;
    const after = this.#rewrite(text, candidate.guardFile);
    if ('reason' in after) return after;
    if (!keepsProbes(original, after.script, edits, candidate.removes ?? []))
      return { reason: 'a probe would be lost: the text around it does not allow the edits' };
    const targets = cause === undefined ? this.#gone(finding, after, edits) : this.#helped(cause, after, edits);
    return 'reason' in targets ? targets : { edits, targets };
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
    if (this.#judged > Math.max(MOST_JUDGED, LEAST_COPIES * length)) return false;
    this.#judged += cost;
    return true;
  }

  #judge(text: string, guardFile: GuardFile | undefined): Rewritten | NoCandidate {
    const { model, lowered, configured, suppressions, neighbours } = this.#before;
    const script = parseScript(text);
    if (script.errors.length > 0) return { reason: 'the result would not parse' };
    const targets = lowered.map(({ target }) => target);
    const after = modelScript(script, model.imported, guardFile ?? model.guards.file);
    const judgement = judgeScript(after, targets, configured, suppressions, neighbours);
    return { script, judgement, findings: reported(judgement) };
  }

  /** The targets on which a lock cycle is gone. */
  #helped(cause: Cause, { judgement: after, findings }: Rewritten, edits: readonly Edit[]): string[] | NoCandidate {
    const before = this.#before;
    const helped: string[] = [];
    let remaining: string | undefined;
    for (const [index, { target }] of before.lowered.entries()) {
      const was = cause.outcomes[index]?.verdict;
      const refused = refusedNow(after, index);
      if (refused && was !== 'hang' && !refusedNow(before, index))
        return { reason: `bpftrace would refuse the result on ${target.name}` };
      if (refused) continue;
      if (worsens(before, after, index, edits)) return { reason: `it would be worse on ${target.name}` };
      const remains = after.causes.some(
        (other) =>
          isBad(other.outcomes[index]?.verdict) &&
          isKin(cause, other) &&
          sharesProbe(cause, other, edits) &&
          !(isMilder(other, cause, index) && wasThere(other, before, index, edits)),
      );
      if (remains) remaining ??= target.name;
      else if (isBad(was)) helped.push(target.name);
    }
    if (helped.length === 0)
      return { reason: remaining === undefined ? 'it helps on no target' : 'the locks could still be taken like this' };
    // What hung and now only loses updates is told by another rule.
    const fresh = this.#fresh(findings, edits).find(({ rule }) => rule !== 'lossy-mitigation');
    return fresh === undefined ? helped : { reason: `it would lead to another finding, ${fresh.rule}` };
  }

  /** The targets, if a finding that is about no lock cycle is gone. */
  #gone(finding: Finding, { judgement: after, findings }: Rewritten, edits: readonly Edit[]): string[] | NoCandidate {
    const before = this.#before;
    const place = mapOffset(finding.span.start, edits);
    if (findings.some((other) => other.rule === finding.rule && isAt(other, place, finding)))
      return { reason: 'the finding would stay' };
    for (const [index, { target }] of before.lowered.entries()) {
      if (refusedNow(after, index) && !refusedNow(before, index))
        return { reason: `bpftrace would refuse the result on ${target.name}` };
      if (worsens(before, after, index, edits)) return { reason: `it would be worse on ${target.name}` };
    }
    const [fresh] = this.#fresh(findings, edits);
    if (fresh !== undefined) return { reason: `it would lead to another finding, ${fresh.rule}` };
    return before.lowered.filter((_, index) => !refusedNow(after, index)).map(({ target }) => target.name);
  }

  /**
   * The proof for a comment that hides a finding: it is a comment in the result, everything else is where it was, and of
   * the findings, which are then the same, this one is silent and others are not. So nothing has to be judged again.
   */
  #hidden(finding: Finding, after: Script, edits: readonly Edit[]): Proved | NoCandidate {
    const { model, suppressions, lowered } = this.#before;
    const place = (offset: number) => mapOffset(offset, edits);
    const [edit, ...more] = edits;
    if (edit === undefined || more.length > 0) return { reason: 'a comment is one edit' };
    const added = after.comments.filter(
      ({ span }) => span.start >= edit.span.start && span.end <= edit.span.start + edit.text.length,
    );
    const same =
      after.errors.length === 0 &&
      after.items.length === model.script.items.length &&
      after.items.every(({ span }, index) => {
        const was = model.script.items[index]?.span;
        return was !== undefined && span.start === place(was.start) && span.end === place(was.end);
      });
    if (added.length !== 1 || !same) return { reason: NO_LINE };
    const moved = this.#reported().map((old) => ({
      ...old,
      span: { start: place(old.span.start), end: place(old.span.end) },
    }));
    // A reason is still to be given: whether it is one that the repository takes, cannot be told.
    const shown = withoutSilenced(moved, after, { ...suppressions, reason: undefined });
    const start = place(finding.span.start);
    if (shown.some((other) => other.rule === finding.rule && other.span.start === start)) return { reason: NO_LINE };
    return { edits, targets: lowered.map(({ target }) => target.name) };
  }

  /** What is reported of the script as it is. */
  #reported(): readonly Finding[] {
    this.#findings ??= reported(this.#before);
    return this.#findings;
  }

  /** What is reported of the result and was not of the script; what bpftrace refuses is compared by target. */
  #fresh(findings: readonly Finding[], edits: readonly Edit[]): Finding[] {
    const known = new Set(this.#reported().map((old) => `${old.rule} ${mapOffset(old.span.start, edits)}`));
    return findings.filter(
      ({ rule, span }) =>
        rule !== 'unsupported-syntax' && rule !== 'refused-probe' && !known.has(`${rule} ${span.start}`),
    );
  }
}

/** What the rules report of a script. */
function reported(judgement: Judgement): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of RULES) found.push(...rule.check(judgement, found));
  return withoutSilenced(found, judgement.model.script, judgement.suppressions);
}

const NO_LINE = 'no comment can speak of the line of the finding';

function isAt(found: Finding, place: number, was: Finding): boolean {
  return found.span.start === place || found.message === was.message;
}

/** Whether every probe of the original is still one, in its place: an edit must not swallow what it does not touch. */
function keepsProbes(before: Script, after: Script, edits: readonly Edit[], removed: readonly Probe[]): boolean {
  const bodies = new Set(after.items.flatMap((item) => (item.kind === 'probe' ? [item.body.span.start] : [])));
  return before.items.every(
    (item) => item.kind !== 'probe' || removed.includes(item) !== bodies.has(mapOffset(item.body.span.start, edits)),
  );
}

function refusedNow(judgement: Judgement, index: number): boolean {
  const lowered = judgement.lowered[index];
  return lowered !== undefined && refusedOutcome(lowered) !== undefined;
}

/** Whether a target hangs or loses updates: what a rewrite is to answer. */
export function isBad(verdict: Verdict | undefined): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/**
 * Whether a cause that is left is the old one's rest: a cycle with other scripts is none of the script's own cycles. One
 * that any program of the host can close is the rest of either.
 */
function isKin(old: Cause, now: Cause): boolean {
  return now.world === 'open' || (now.world === 'together') === (old.world === 'together');
}

/**
 * Whether a cause of the script's own programs is not what is left of one that another program closes: on a target where
 * both are, the former tells of both, and then it is no milder.
 */
function isMilder(now: Cause, old: Cause, index: number): boolean {
  const [is, was] = [now.outcomes[index]?.verdict, old.outcomes[index]?.verdict];
  return old.world === 'open' && now.world !== 'open' && was === 'hang' && is === 'lost-updates';
}

/** Whether a cause of the rewritten script was one of its own before, which is reported by itself. */
function wasThere(now: Cause, before: Judgement, index: number, edits: readonly Edit[]): boolean {
  return before.causes.some(
    (old) => old.world === now.world && isBad(old.outcomes[index]?.verdict) && sharesProbe(old, now, edits),
  );
}

/** Whether a cause of the rewritten script is new on a target, or worse than what it was. */
function worsens(before: Judgement, after: Judgement, index: number, edits: readonly Edit[]): boolean {
  return after.causes.some((now) => {
    const verdict = now.outcomes[index]?.verdict;
    if (verdict === undefined || !isBad(verdict)) return false;
    return !before.causes.some((old) => {
      const was = old.outcomes[index]?.verdict;
      return was !== undefined && VERDICTS.indexOf(was) <= VERDICTS.indexOf(verdict) && sharesProbe(old, now, edits);
    });
  });
}

/** Whether a cause of the original and one of the rewritten script have a probe in common. */
function sharesProbe(old: Cause, now: Cause, edits: readonly Edit[]): boolean {
  const places = new Set([...old.probes].map((probe) => mapOffset(probe.body.span.start, edits)));
  return [...now.probes].some((probe) => places.has(probe.body.span.start));
}

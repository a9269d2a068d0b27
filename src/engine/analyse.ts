import type { Target } from '../facts/target.ts';
import { messageOf } from '../text/failure.ts';
import { inItsFile } from './policy/file-place.ts';
import type { Finding, RuleId } from './policy/finding.ts';
import { SEVERITIES, type SeveritySetting, withSeverity } from './policy/finding.ts';
import { judgeScript } from './policy/judgement.ts';
import { RULES } from './policy/rules/index.ts';
import type { SuppressionPolicy } from './policy/suppression.ts';
import { withoutSilenced } from './policy/suppression.ts';
import type { Neighbour } from './policy/together.ts';
import { followImports } from './program/imports.ts';
import { Library } from './program/library.ts';
import { lowerScript } from './program/lower.ts';
import type { ScriptModel } from './program/script-model.ts';
import { modelScript } from './program/script-model.ts';
import type { AnalysedFile, ReportedFinding } from './report.ts';
import { tellAdvice } from './rewrite/advice.ts';
import type { RewriteOptions } from './rewrite/candidate.ts';
import { proposeFixes } from './rewrite/rewrite.ts';

export interface AnalysisOptions {
  /** The machines that the script is judged for, at least one. */
  readonly targets: readonly Target[];
  /** The user chose the targets: then a target that refuses the script is reported. */
  readonly configured: boolean;
  /** What the repository makes of a rule, in place of the rule's own severity. */
  readonly rules?: Readonly<Partial<Record<RuleId, SeveritySetting>>>;
  /** What the repository allows ignore comments to do; without it, all that they can. */
  readonly suppressions?: SuppressionPolicy;
  /** How the rewrites are written. */
  readonly rewrites?: RewriteOptions;
}

/** What is around the scripts of a run. */
export interface Surroundings {
  /** The files that scripts import, and the scripts that run together with them. */
  readonly library: Library;
  /** The paths of the scripts of each group that runs together; all of them are in the library. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Parses and judges one script and proves its rewrites: the whole engine, pure. Findings come in the order of the text,
 * the worst first where two start at one place.
 * @param path where the script is: imports are looked for from there
 */
export function analyse(path: string, text: string, options: AnalysisOptions): AnalysedFile {
  return new Analyser(options).analyse(path, text);
}

/** What is said of a neighbour that cannot be judged. */
interface Broken {
  readonly note: string;
}

/** Analyses the scripts of one run: what several of them import, or run together with, is read once. */
export class Analyser {
  readonly #options: AnalysisOptions;
  readonly #surroundings: Surroundings;
  readonly #neighbours = new Map<string, Neighbour | Broken>();

  constructor(options: AnalysisOptions, surroundings: Surroundings = { library: new Library(), groups: [] }) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  /** As the function `analyse`. */
  analyse(path: string, text: string): AnalysedFile {
    const { targets, configured, rules = {}, suppressions = {} } = this.#options;
    const { model, notes } = this.#read(path, text);
    const others = this.#runningWith(path);
    const neighbours = others.flatMap((other) => ('model' in other ? [other] : []));
    const judgement = judgeScript(model, targets, { configured, suppressions, neighbours });
    const found: Finding[] = [];
    for (const rule of RULES)
      found.push(...rule.check(judgement, found).map((finding) => inItsFile(finding, model, path)));
    const visible = withoutSilenced(found, model.script, suppressions)
      .flatMap((finding) => withSeverity(finding, rules[finding.rule]))
      .sort((a, b) => a.span.start - b.span.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const proposals = proposeFixes(visible, judgement, this.#options.rewrites);
    const findings = visible.map((finding, index): ReportedFinding => {
      const proposal = proposals[index] ?? { fixes: [], tried: [] };
      const { fixes, tried } = proposal;
      const { advice, ...told } = finding;
      const message = advice === undefined ? told.message : `${told.message} ${tellAdvice(advice, proposal)}`;
      return { ...told, message, fixes, ...(tried.length === 0 ? {} : { tried }) };
    });
    const texts = this.#textsOf(findings);
    const unstarted = judgement.lowered.filter(({ refusals }) => refusals.length > 0).map(({ target }) => target.name);
    const unseen = [...notes, ...others.flatMap((other) => ('model' in other ? [] : [other.note]))];
    return {
      status: 'analysed',
      path,
      text,
      findings,
      ...(unstarted.length === 0 ? {} : { unstarted }),
      ...(texts.size === 0 ? {} : { others: texts }),
      ...(unseen.length === 0 ? {} : { notes: unseen }),
    };
  }

  #read(path: string, text: string): { model: ScriptModel; notes: readonly string[] } {
    const { library } = this.#surroundings;
    const script = library.parse(path, text);
    const { files, guardFile, notes } = followImports(script, path, library);
    return { model: modelScript(script, files, guardFile), notes };
  }

  /** The scripts of the groups that a script is in. */
  #runningWith(path: string): (Neighbour | Broken)[] {
    const groups = this.#surroundings.groups.filter((group) => group.includes(path));
    const others = new Set(groups.flat().filter((other) => other !== path));
    return [...others].flatMap((other) => this.#neighbour(other) ?? []);
  }

  #neighbour(path: string): Neighbour | Broken | undefined {
    const known = this.#neighbours.get(path);
    const source = this.#surroundings.library.source(path);
    if (known !== undefined || source?.kind !== 'text') return known;
    const neighbour = this.#lower(path, source);
    this.#neighbours.set(path, neighbour);
    return neighbour;
  }

  /** A script on which the engine breaks must not take those along that run together with it. */
  #lower(path: string, source: { readonly text: string }): Neighbour | Broken {
    try {
      const { model } = this.#read(path, source.text);
      return { path, model, lowered: this.#options.targets.map((target) => lowerScript(model, target)) };
    } catch (error) {
      return {
        note: `${path}, which runs together with it, was not looked at: the analysis of it broke (${messageOf(error)}).`,
      };
    }
  }

  #textsOf(findings: readonly ReportedFinding[]): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const { path } of findings.flatMap(({ related }) => related)) {
      const source = path === undefined ? undefined : this.#surroundings.library.source(path);
      if (path !== undefined && source?.kind === 'text') texts.set(path, source.text);
    }
    return texts;
  }
}

import type { Target } from '../facts/target.ts';
import { messageOf } from '../text/failure.ts';
import { NOT_THERE, unread, withRemedy } from '../text/source.ts';
import { inItsFile, nameOf } from './policy/file-place.ts';
import type { Finding, RuleId } from './policy/finding.ts';
import { compareSeverity, type SeveritySetting, withSeverity } from './policy/finding.ts';
import { type Joined, joinFindings } from './policy/joined.ts';
import { type Judgement, judgeScript } from './policy/judgement.ts';
import { RULES } from './policy/rules/index.ts';
import type { SuppressionPolicy } from './policy/suppression.ts';
import { silence } from './policy/suppression.ts';
import type { Neighbour } from './policy/together.ts';
import type { Gap } from './program/gap.ts';
import { followImports } from './program/imports.ts';
import { Library } from './program/library.ts';
import { lowerScript } from './program/lower.ts';
import type { ScriptModel } from './program/script-model.ts';
import { modelScript } from './program/script-model.ts';
import type { AnalysedFile, ReportedFinding } from './report.ts';
import { tellAdvice } from './rewrite/advice.ts';
import type { RewriteOptions } from './rewrite/candidate.ts';
import type { Fix } from './rewrite/fix.ts';
import { type Proposal, proposeFixes } from './rewrite/rewrite.ts';

/** Where what is missing around a script is told. */
const START = { start: 0, end: 0 };

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
  /** The files that scripts import, and the scripts that run together with them. What a script imports must be in it. */
  readonly library: Library;
  readonly groups: readonly Group[];
}

/** Scripts that run at the same time. */
export interface Group {
  /** All of them are in the library. */
  readonly paths: readonly string[];
  /** Why others that belong to it are missing, a sentence each with what to do. */
  readonly missing: readonly string[];
}

/**
 * Parses and judges one script and proves its rewrites: the whole engine, pure. Findings come in the order of the text,
 * the worst first where two start at one place.
 * @param path where the script is: imports are looked for from there
 */
export function analyse(path: string, text: string, options: AnalysisOptions): AnalysedFile {
  return new Analyser(options).analyse(path, text);
}

/** The rewrites for findings. Where none helps against all that a finding tells, those against the worst of it are taken. */
function proposalsFor(joined: readonly Joined[], judgement: Judgement, options?: RewriteOptions): Proposal[] {
  const proposals = proposeFixes(joined, judgement, options);
  const partly = joined.flatMap(({ finding, own }, index) =>
    own === undefined || proposals[index]?.fixes.some(({ safe }) => safe) ? [] : [{ finding, cause: own, index }],
  );
  for (const [at, proposal] of proposeFixes(partly, judgement, options).entries()) {
    const index = partly[at]?.index;
    if (index === undefined || !proposal.fixes.some(({ safe }) => safe)) continue;
    const fixes = proposal.fixes.map((fix): Fix => (fix.kind === 'suppress' ? fix : { ...fix, partly: true }));
    proposals[index] = { ...proposal, fixes };
  }
  return proposals;
}

/**
 * Reads a script into a model, with what it imports.
 *
 * @param library what it imports must be in it
 * @param around what is missing around the script
 */
export function readScript(path: string, text: string, library: Library, around: readonly Gap[] = []): ScriptModel {
  const script = library.parse(path, text);
  const { files, guardFile, gaps } = followImports(script, path, library);
  return modelScript(script, files, guardFile, [...gaps, ...around]);
}

/** Analyses the scripts of one run: what several of them import, or run together with, is read once. */
export class Analyser {
  readonly #options: AnalysisOptions;
  readonly #surroundings: Surroundings;
  readonly #neighbours = new Map<string, Neighbour | string>();
  #length = 0;

  constructor(options: AnalysisOptions, surroundings: Surroundings = { library: new Library(), groups: [] }) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  /** How much text was judged so far, in UTF-16 units: an imported file counts with each script that imports it. */
  get length(): number {
    return this.#length;
  }

  /** As the function `analyse`. */
  analyse(path: string, text: string): AnalysedFile {
    const { targets, configured, rules = {}, suppressions = {} } = this.#options;
    const { neighbours, gaps } = this.#runningWith(path);
    const model = this.#read(path, text, gaps);
    const judgement = judgeScript(model, targets, { configured, suppressions, neighbours });
    const found: Finding[] = [];
    for (const rule of RULES)
      found.push(...rule.check(judgement, found).map((finding) => inItsFile(finding, model, path)));
    const { told: shown, ignored } = silence(found, model.script, suppressions);
    const visible = shown
      .flatMap((finding) => withSeverity(finding, rules[finding.rule]))
      .sort((a, b) => a.span.start - b.span.start || compareSeverity(a.severity, b.severity));
    const joined = joinFindings(visible, judgement.causes);
    const proposals = proposalsFor(joined, judgement, this.#options.rewrites);
    const findings = joined.map(({ finding, others }, index): ReportedFinding => {
      const proposal = proposals[index] ?? { fixes: [], tried: [] };
      const { fixes, tried } = proposal;
      const { advice, ...told } = finding;
      return {
        ...told,
        ...(advice === undefined ? {} : { todo: tellAdvice(advice, proposal) }),
        fixes,
        ...(others.length === 0 ? {} : { others }),
        ...(tried.length === 0 ? {} : { tried }),
      };
    });
    const texts = this.#textsOf(findings);
    const unstarted = judgement.lowered.filter(({ refusals }) => refusals.length > 0).map(({ target }) => target.name);
    return {
      status: 'analysed',
      path,
      text,
      findings,
      ...(unstarted.length === 0 ? {} : { unstarted }),
      ...(ignored.length === 0 ? {} : { ignored }),
      ...(texts.size === 0 ? {} : { others: texts }),
    };
  }

  /** @param around what is missing around the script */
  #read(path: string, text: string, around: readonly Gap[] = []): ScriptModel {
    const model = readScript(path, text, this.#surroundings.library, around);
    for (const each of [model.script, ...model.imported.map((file) => file.script)]) this.#length += each.text.length;
    return model;
  }

  /** The scripts of the groups that a script is in, and what is missing of them. */
  #runningWith(path: string): { readonly neighbours: Neighbour[]; readonly gaps: Gap[] } {
    const groups = this.#surroundings.groups.filter(({ paths }) => paths.includes(path));
    const missing = new Set(groups.flatMap((group) => group.missing));
    const neighbours: Neighbour[] = [];
    for (const other of new Set(groups.flatMap(({ paths }) => paths))) {
      if (other === path) continue;
      const neighbour = this.#neighbour(other);
      if (typeof neighbour === 'string') missing.add(neighbour);
      else neighbours.push(neighbour);
    }
    for (const { path: other, model } of neighbours)
      for (const { message } of model.gaps.slice(0, 1))
        missing.add(`Not all of ${nameOf(other)}, which runs together with this script, was judged. ${message}`);
    return { neighbours, gaps: [...missing].map((message) => ({ span: START, message })) };
  }

  /** A script that runs together with others, or why it is not judged, a sentence. */
  #neighbour(path: string): Neighbour | string {
    const neighbour = this.#neighbours.get(path) ?? this.#lower(path);
    this.#neighbours.set(path, neighbour);
    return neighbour;
  }

  /** A script on which the engine breaks must not take those along that run together with it. */
  #lower(path: string): Neighbour | string {
    const source = this.#surroundings.library.source(path) ?? unread(NOT_THERE);
    const why = (reason: string) => `${nameOf(path)}, which runs together with this script, was not read: ${reason}.`;
    if (source.kind === 'folder') return why('it is a folder; name a file');
    if (source.kind === 'unread') return why(withRemedy(source.message));
    try {
      const model = this.#read(path, source.text);
      return { path, model, lowered: this.#options.targets.map((target) => lowerScript(model, target)) };
    } catch (error) {
      return why(`the analysis of it broke (${messageOf(error)}); please report that with the script`);
    }
  }

  #textsOf(findings: readonly ReportedFinding[]): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    const stepping = findings.flatMap(({ places = [] }) => places);
    const places = stepping.flatMap(({ takes, fires, wants }) =>
      [takes, ...fires, wants].flatMap((place) => place ?? []),
    );
    for (const { path } of [...findings.flatMap(({ related }) => related), ...places]) {
      const source = path === undefined ? undefined : this.#surroundings.library.source(path);
      if (path !== undefined && source?.kind === 'text') texts.set(path, source.text);
    }
    return texts;
  }
}

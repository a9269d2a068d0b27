import { resolveTarget } from '../../src/config/targets.ts';
import { Analyser } from '../../src/engine/analyse.ts';
import { CONFIDENCES, type Confidence, VERDICTS, type Verdict } from '../../src/engine/policy/finding.ts';
import { judgeScript } from '../../src/engine/policy/judgement.ts';
import { worstOutcome } from '../../src/engine/policy/outcome.ts';
import type { Shape } from '../../src/engine/policy/shape.ts';
import { followImports } from '../../src/engine/program/imports.ts';
import { Library } from '../../src/engine/program/library.ts';
import { modelScript } from '../../src/engine/program/script-model.ts';
import type { Target } from '../../src/facts/target.ts';
import { Failure } from '../../src/text/failure.ts';

/** What the model says of a script on one machine. */
export interface ModelVerdict {
  readonly verdict: Verdict;
  /** Of the surest finding with this verdict; none where there is no finding. */
  readonly confidence?: Confidence;
  /** Nothing is said of the script but notes at most. */
  readonly silent: boolean;
}

/** The machine of a name like `bpftrace@0.27.1,kernel@6.1.192`. */
export function machine(name: string): Target {
  const resolved = resolveTarget(name);
  if (resolved instanceof Failure) throw resolved;
  return resolved;
}

/**
 * The worst verdict of all findings; `safe` where there is none.
 * @param files what the script imports, by name
 */
export function modelVerdict(
  script: string,
  target: Target,
  files: Readonly<Record<string, string>> = {},
): ModelVerdict {
  const library = libraryOf(files);
  const analyser = new Analyser({ targets: [target], configured: true }, { library, groups: [] });
  const { findings } = analyser.analyse('script.bt', script);
  // A finding about a guard is as sure as the defect of that guard, whatever comes of it.
  const said = findings.flatMap(({ rule, verdicts, confidence }) =>
    verdicts.map(({ verdict }) => ({ verdict, confidence, ofGuard: rule === 'guard-incomplete' })),
  );
  said.sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      Number(a.ofGuard) - Number(b.ofGuard) ||
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence),
  );
  const silent = findings.every(({ severity }) => severity === 'note');
  return { verdict: 'safe', ...said[0], silent };
}

/**
 * The shape of the worst cycle by which a script hangs a machine; undefined where there is none.
 * @param copies how many copies of it run: a cycle of two of them is no cycle of one
 */
export function hangingShape(
  script: string,
  target: Target,
  {
    files = {},
    copies = 1,
  }: { readonly files?: Readonly<Record<string, string>> | undefined; readonly copies?: number } = {},
): Shape | undefined {
  const library = libraryOf(files);
  const parsed = library.parse('script.bt', script);
  const imported = followImports(parsed, 'script.bt', library);
  const { causes } = judgeScript(modelScript(parsed, imported.files, imported.guardFile), [target], {
    configured: true,
  });
  const outcomes = causes.flatMap((cause) => cause.outcomes).filter(({ shape }) => shape !== undefined);
  const alone = outcomes.filter(({ withCopy }) => withCopy !== true);
  return worstOutcome(alone.length > 0 || copies === 1 ? alone : outcomes)?.shape;
}

function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [name, text] of Object.entries(files)) library.add(name, { kind: 'text', text });
  return library;
}

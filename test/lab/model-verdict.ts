import { Analyser } from '../../src/analysis.ts';
import { resolveTarget } from '../../src/config/targets.ts';
import type { Target } from '../../src/facts/target.ts';
import { CONFIDENCES, type Confidence, VERDICTS, type Verdict } from '../../src/policy/finding.ts';
import { Library } from '../../src/program/library.ts';

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
  if (!resolved.ok) throw new Error(resolved.error);
  return resolved.target;
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
  const library = new Library();
  for (const [name, text] of Object.entries(files)) library.add(name, { kind: 'text', text });
  const analyser = new Analyser({ targets: [target], configured: true }, { library, groups: [] });
  const { findings } = analyser.analyse('script.bt', script);
  const said = findings.flatMap(({ verdicts, confidence }) => verdicts.map(({ verdict }) => ({ verdict, confidence })));
  said.sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence),
  );
  const silent = findings.every(({ severity }) => severity === 'note');
  return { verdict: 'safe', ...said[0], silent };
}

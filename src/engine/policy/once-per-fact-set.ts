import { factSet } from '../../facts/query/fact-set.ts';
import { remembered } from '../../text/memo.ts';
import type { LoweredScript } from '../program/program.ts';

/** Asks a question about a script once for all targets that no fact tells apart, however often the script is judged. */
export function oncePerFactSet<Answer>(ask: (script: LoweredScript) => Answer): (script: LoweredScript) => Answer {
  const known = new WeakMap<LoweredScript['programs'], Map<string, { readonly answer: Answer }>>();
  return (script) => {
    const answers = remembered(known, script.programs, () => new Map<string, { readonly answer: Answer }>());
    return remembered(answers, factSet(script.target), () => ({ answer: ask(script) })).answer;
  };
}

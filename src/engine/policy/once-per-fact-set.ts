import { factSet } from '../../facts/query/fact-set.ts';
import type { LoweredScript } from '../program/program.ts';

/** Asks a question about a script's programs once for all targets that no fact tells apart, however often they are judged. */
export function oncePerFactSet<Answer>(ask: (script: LoweredScript) => Answer): (script: LoweredScript) => Answer {
  const known = new WeakMap<LoweredScript['programs'], Map<string, { readonly answer: Answer }>>();
  return (script) => {
    const answers = known.get(script.programs) ?? new Map<string, { readonly answer: Answer }>();
    known.set(script.programs, answers);
    const facts = factSet(script.target);
    const answered = answers.get(facts) ?? { answer: ask(script) };
    answers.set(facts, answered);
    return answered.answer;
  };
}

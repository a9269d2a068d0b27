import type { LoweredScript } from '../program/program.ts';

/** Asks a question about a script's programs once for all targets that share them, however often they are judged. */
export function oncePerFactSet<Answer>(ask: (script: LoweredScript) => Answer): (script: LoweredScript) => Answer {
  const known = new WeakMap<LoweredScript['programs'], { readonly answer: Answer }>();
  return (script) => {
    const answered = known.get(script.programs) ?? { answer: ask(script) };
    known.set(script.programs, answered);
    return answered.answer;
  };
}

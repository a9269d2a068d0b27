import { expect } from '@jest/globals';
import { modelScript, type ProbeModel } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

/** The probes of a script without syntax errors. */
export function probesOf(text: string): readonly ProbeModel[] {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  return modelScript(script).probes;
}

/** What a probe does, each thing once and without its place. */
export function doneBy(text: string): string[] {
  const [probe] = probesOf(text);
  expect(probe?.tooDeep).toBeUndefined();
  const done = (probe?.effects ?? []).map((effect) => {
    const { kind } = effect;
    const key = 'key' in effect ? effect.key.text : '';
    return [kind, 'map' in effect ? effect.map : '', 'change' in effect ? effect.change : '', key].join(' ');
  });
  return [...new Set(done)].sort();
}

/** A chain of macros that each have this body, where `next` is the name of the next one. */
export function chain(length: number, head: string, body: string, last: string): string {
  const macros = Array.from(
    { length },
    (_, at) => `macro m${at}${head} { ${body.replaceAll('next', `m${at + 1}`)} }\n`,
  );
  return `${macros.join('')}macro m${length}${head} { ${last} }\n`;
}

import type { ScriptModel } from '../program/script-model.ts';

/**
 * A name that neither the script nor its imports use, alone or with any of these endings: the name itself, or with a number.
 * @param name with its sigil
 */
export function freeName(model: ScriptModel, name: string, endings: readonly string[]): string {
  const texts = [model.script, ...model.imported.map((file) => file.script)].map(({ text }) => text);
  const taken = new Set(texts.flatMap((text) => text.match(/[@$]\w+/g) ?? []));
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}${n}`;
    if (endings.every((ending) => !taken.has(candidate + ending))) return candidate;
  }
}

/** Whether a script gives a word of bpftrace another meaning: a macro, a subprogram or a constant of that name. */
export function isDefined({ script, imported }: ScriptModel, word: string): boolean {
  return [script, ...imported.map((file) => file.script)].some(({ items }) =>
    items.some((item) => {
      if (item.kind === 'macro' || item.kind === 'subprogram') return item.name === word;
      return item.kind === 'preprocessor' && new RegExp(`^#\\s*define\\s+${word}\\b`).test(item.text);
    }),
  );
}

import { factSet } from '../../src/facts/query/fact-set.ts';
import type { Target } from '../../src/facts/target.ts';
import type { GeneratedScript } from './generated-script.ts';
import { FORMS, takesForm } from './generated-script.ts';
import type { Harm } from './harm.ts';
import { harmsOn } from './harm.ts';

/** What each script does to each machine. Both are named by their places. */
export interface Matrix {
  readonly scripts: readonly string[];
  readonly machines: readonly Target[];
  readonly harm: (script: number, machine: number) => Harm;
}

/**
 * Judges every script, in each form, for every machine. Machines that no fact tells apart are judged as one. Only the
 * classic form is judged: the others do the same wherever they start.
 */
export function judgeAll(generated: readonly GeneratedScript[], machines: readonly Target[]): Matrix {
  const differing = new Map<string, Target>();
  for (const machine of machines) if (!differing.has(factSet(machine))) differing.set(factSet(machine), machine);
  const names = [...differing.keys()];
  const columns = machines.map((machine) => names.indexOf(factSet(machine)));
  const rows = generated.map(({ forms }) => Uint8Array.from(harmsOn(forms.classic, [...differing.values()])));
  const written = generated.flatMap((script, row) =>
    FORMS.map((form) => ({ text: script.forms[form], script, row, form })),
  );
  const starts = new Map(FORMS.map((form) => [form, machines.map((machine) => takesForm(form, machine))]));
  return {
    scripts: written.map(({ text }) => text),
    machines,
    harm: (place, machine) => {
      const found = written[place];
      if (found === undefined) return 0;
      // A script without an fentry or fexit probe is written as the classic one is.
      const { text, script, row, form } = found;
      if (text !== script.forms.classic && !starts.get(form)?.[machine]) return 0;
      return rows[row]?.[columns[machine] ?? -1] ?? 0;
    },
  };
}

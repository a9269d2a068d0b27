import { applyEdits } from '../../../../src/engine/rewrite/edit.ts';
import { parseScript } from '../../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../../src/facts/target.ts';
import { answersFor, offersOf } from '../matrix/offer.ts';
import type { RiskyScript } from '../matrix/risky.ts';

/** A machine on which a script hangs, with a given release of bpftrace. */
export function hangingOn(bpftrace: string): Target {
  return { name: bpftrace, bpftrace, kernel: '6.12', arch: 'x86_64', paravirt: true };
}

/** A guarded script, and the files that it imports. */
export interface Guarded {
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The guard that is suggested for a script, on probes that any machine may run: `places` stand for the attach points in
 * their order, all but BEGIN and END.
 * @param form the guard in the script itself, or that of a file beside it
 */
export function guarded(
  script: RiskyScript,
  target: Target,
  places: readonly string[],
  form: 'script' | 'file',
): Guarded {
  const offer = offersOf(answersFor(script, [[target.name, [target]]]), script).find(
    ({ fix, files }) => fix.kind === 'guard' && files.size > 0 === (form === 'file'),
  );
  if (offer === undefined) throw new Error(`no guard in a ${form} is suggested for ${script.name}`);
  const attachPoints = parseScript(offer.rewritten).items.flatMap((item) =>
    item.kind === 'probe' ? item.attachPoints.filter(({ place }) => place.form !== 'once') : [],
  );
  if (attachPoints.length !== places.length) throw new Error(`${script.name} has ${attachPoints.length} attach points`);
  const text = applyEdits(
    offer.rewritten,
    attachPoints.map(({ span }, index) => ({ span, text: places[index] ?? '' })),
  );
  return { text, files: offer.files };
}

import type { Target } from '../../../src/facts/target.ts';
import { applyEdits } from '../../../src/rewrite/edit.ts';
import { parseScript } from '../../../src/syntax/parse.ts';
import { answersFor, offersOf } from '../matrix/offer.ts';
import type { RiskyScript } from '../matrix/risky.ts';

/** A machine on which a script hangs, with a given release of bpftrace. */
export function hangingOn(bpftrace: string): Target {
  return { name: bpftrace, bpftrace, kernel: '6.12', arch: 'x86_64', paravirt: true };
}

/**
 * The guard that is suggested for a script, on probes that any machine may run: `places` stand for the attach points in
 * their order, all but BEGIN and END.
 */
export function guarded(script: RiskyScript, target: Target, places: readonly string[]): string {
  const offer = offersOf(answersFor(script, [[target.name, [target]]]), script).find(({ fix }) => fix.kind === 'guard');
  if (offer === undefined) throw new Error(`no guard is suggested for ${script.name}`);
  const attachPoints = parseScript(offer.rewritten).items.flatMap((item) =>
    item.kind === 'probe' ? item.attachPoints.filter(({ place }) => place.form !== 'once') : [],
  );
  if (attachPoints.length !== places.length) throw new Error(`${script.name} has ${attachPoints.length} attach points`);
  return applyEdits(
    offer.rewritten,
    attachPoints.map(({ span }, index) => ({ span, text: places[index] ?? '' })),
  );
}

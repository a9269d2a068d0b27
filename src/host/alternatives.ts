import { HOST } from '../facts/query/target.ts';
import type { Assumption, Target } from '../facts/target.ts';

/** A machine as it may be as well, for all that is known of it. */
export interface Alternative {
  /** The name of the target: `host,paravirt@no`. */
  readonly name: string;
  /** What is assumed otherwise. */
  readonly assumed: readonly Assumption[];
}

/** All that a machine may be beside what it is taken for: each fact that is not known, with every other value that it may have. */
export function alternativesTo({ assumed = [] }: Target): readonly Alternative[] {
  const itself = { name: HOST, assumed: [] };
  const all: Alternative[] = [itself];
  for (const assumption of assumed)
    for (const known of [...all])
      for (const other of assumption.others)
        all.push({
          name: [known.name, ...partsOf(other)].join(','),
          assumed: [...known.assumed, assumption],
        });
  return all.filter((each) => each !== itself);
}

/** As the name of a target has them. */
function partsOf({ bpftrace, paravirt }: Assumption['others'][number]): string[] {
  return [
    ...(bpftrace === undefined ? [] : [`bpftrace@${bpftrace}`]),
    ...(paravirt === undefined ? [] : [`paravirt@${paravirt ? 'yes' : 'no'}`]),
  ];
}

import type { Interleaving } from '../../src/render/interleaving.ts';

interface Machine {
  readonly programs: readonly string[];
  readonly holds: readonly number[];
  readonly waits: number | undefined;
}

/**
 * Replays an interleaving on locks that know nothing of it: a lock has one holder at most, who waits waits for a lock that is
 * held, nobody who waits goes on, and nobody frees what it does not hold.
 *
 * @returns what is against that, whether all CPUs end in one circle of waits, and before the first step and after each one what each
 *   CPU holds, waits for and runs
 */
export function replay({ cpus, locks, steps }: Interleaving): {
  readonly wrong: string[];
  readonly stuck: boolean;
  readonly states: Machine[][];
} {
  const wrong: string[] = [];
  const holder = new Map<number, number>();
  const waiting = new Map<number, number>();
  const running = new Map<number, string[]>();
  const must = (right: boolean, what: string) => {
    if (!right) wrong.push(what);
  };
  const now = () =>
    cpus.map(
      (_, cpu): Machine => ({
        programs: running.get(cpu) ?? [],
        holds: [...holder].flatMap(([lock, by]) => (by === cpu ? [lock] : [])),
        waits: waiting.get(cpu),
      }),
    );
  const states = [now()];
  for (const [at, step] of steps.entries()) {
    const where = `step ${at} (${step.text})`;
    if (step.kind === 'end') {
      must(at === steps.length - 1, `${where}: something comes after the end`);
      states.push(now());
      continue;
    }
    const { cpu } = step;
    must(cpus[cpu] !== undefined, `${where}: there is no such CPU`);
    if ('lock' in step) must(locks[step.lock] !== undefined, `${where}: there is no such lock`);
    must(step.kind === 'get' || step.kind === 'fail' || !waiting.has(cpu), `${where}: it waits, and goes on`);
    const stack = running.get(cpu) ?? [];
    switch (step.kind) {
      case 'take':
        must(!holder.has(step.lock), `${where}: it is held already`);
        must(stack.length === 0, `${where}: something runs there already`);
        holder.set(step.lock, cpu);
        running.set(cpu, [step.program]);
        break;
      case 'fire':
        must(stack.length > 0, `${where}: it fires inside nothing`);
        must([...holder.values()].includes(cpu), `${where}: no lock is held there`);
        if (!step.dropped) running.set(cpu, [...stack, step.program]);
        break;
      case 'wait':
        must(holder.has(step.lock), `${where}: nobody holds it`);
        must(stack.at(-1) === step.program, `${where}: another program runs`);
        waiting.set(cpu, step.lock);
        break;
      case 'fail':
        must(holder.has(step.lock), `${where}: it could have had it`);
        must(stack.at(-1) === step.program, `${where}: another program runs`);
        must(!waiting.has(cpu) || waiting.get(cpu) === step.lock, `${where}: it waits for another one`);
        waiting.delete(cpu);
        break;
      case 'get':
        must(waiting.get(cpu) === step.lock, `${where}: it does not wait for it`);
        must(!holder.has(step.lock), `${where}: it is held`);
        waiting.delete(cpu);
        holder.set(step.lock, cpu);
        break;
      case 'release':
        for (const lock of step.locks) {
          must(holder.get(lock) === cpu, `${where}: it does not hold ${locks[lock]}`);
          holder.delete(lock);
        }
        must(![...holder.values()].includes(cpu), `${where}: it ends, and holds a lock`);
        running.delete(cpu);
        break;
      default:
        step satisfies never;
    }
    states.push(now());
  }
  // Round the circle from the first CPU: who holds what it waits for, and so on, until somebody is there again.
  const seen = new Set<number>();
  let at: number | undefined = 0;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const lock = waiting.get(at);
    at = lock === undefined ? undefined : holder.get(lock);
  }
  const stuck = at === 0 && seen.size === cpus.length;
  must(stuck || (holder.size === 0 && waiting.size === 0), 'it ends with locks that are held, and nobody is stuck');
  return { wrong, stuck, states };
}

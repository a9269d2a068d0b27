import { expect, test } from '@jest/globals';
import { togetherCauses } from '../../../src/engine/policy/together.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NQ, targetOf } from './lowered.ts';

const HANGS = 'bpftrace@0.27.1,kernel@6.12';

/** The outcomes of the only cause of a script beside another one, on some targets. */
function outcomes(own: string, other: string, ...names: readonly string[]): string[] {
  const targets = names.map(targetOf);
  const [one, two] = [own, other].map((text) => modelScript(parseScript(text)));
  if (one === undefined || two === undefined) throw new Error('two scripts');
  const lowered = targets.map((target) => lowerScript(one, target));
  const neighbour = { path: 'other.bt', model: two, lowered: targets.map((target) => lowerScript(two, target)) };
  const [cause, ...more] = togetherCauses(one, lowered, [neighbour]);
  expect(more).toEqual([]);
  return cause?.outcomes.map(({ verdict, why }) => `${verdict}: ${why}`) ?? [];
}

const HALF = `fexit:${NQ} { @a[pid] = 1; }`;
const HANG = expect.stringMatching(/^hang: the locks of hash maps wait for ever/);

test('scripts do not hang a machine together on which one of them is not started', () => {
  const newer = `${HALF}\nBEGIN { for ($i : 0..3) { $x = $i; } }`;
  const old = 'bpftrace@0.20.4,kernel@6.12';
  expect(outcomes(HALF, HALF, HANGS, old)).toEqual([HANG, HANG]);
  expect(outcomes(HALF, newer, HANGS, old)).toEqual([HANG, 'safe: bpftrace does not start the other script here']);
  expect(outcomes(newer, HALF, HANGS, old)).toEqual([HANG, expect.stringMatching(/^refused: /)]);
});

test('nor where neither can run inside the other', () => {
  // The kernel ran through free_htab_elem under a lock before 6.1.
  const script = 'fentry:free_htab_elem { @a[pid] = 2; }';
  expect(outcomes(script, script, 'bpftrace@0.20.4,kernel@5.15', 'bpftrace@0.20.4,kernel@6.12')).toEqual([
    expect.stringMatching(/^(?:hang|lost-updates): /),
    'safe: these scripts cannot run inside each other while one of them holds a lock',
  ]);
});

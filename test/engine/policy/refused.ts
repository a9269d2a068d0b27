import type { Judgement } from '../../../src/engine/policy/judgement.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import type { LoweredScript, Refusal } from '../../../src/engine/program/program.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NQ, targetOf } from './lowered.ts';

const TEXT = `fentry:${NQ} { @a[pid] = 1; }\nfexit:${NQ} { @a[pid] = 2; }\n`;
const model = modelScript(parseScript(TEXT));

/** A script of two probes that can hang a machine together, as one target runs it. */
export const script = lowerScript(model, targetOf('bpftrace@0.27.1,kernel@6.12'));

/** A refusal of what stands at an offset of the script. */
export const refusal = (start: number, more: Partial<Refusal> = {}): Refusal => ({
  ...{ verdict: 'refused', rule: 'unsupported-syntax', why: `why ${start}` },
  span: { start, end: start + 1 },
  ...more,
});

/** The script on a target of that name, which refuses it for these reasons. */
export const on = (
  name: string,
  refusals: readonly Refusal[] = [],
  more: Partial<LoweredScript> = {},
): LoweredScript => ({
  ...script,
  ...{ target: { ...script.target, name }, refusals },
  ...more,
});

/** The script judged on these targets, without its lock cycles. */
export const judgement = (scripts: readonly LoweredScript[], configured: boolean): Judgement => ({
  ...{ model, lowered: scripts, configured },
  ...{ suppressions: {}, causes: [], neighbours: [], gaps: [] },
});

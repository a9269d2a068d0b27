import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { bundle } from '../bundle.ts';
import { describeWith } from '../real-tool.ts';
import { cacheFolder } from './cache.ts';
import { CASES } from './cases.ts';
import { fixedForms } from './fixed-form.ts';
import { type FixedVerdict, runFixed } from './fixed-run.ts';
import { DEFAULT_BPFTRACE } from './kernels.ts';
import { Laboratory, NoGuest } from './laboratory.ts';

const MINUTE = 60_000;
/** A busy machine must not make a test fail: what takes longer is inconclusive. */
const BOOTING = 4 * MINUTE;
const ONE_RUN = 3 * MINUTE;
/** No run is started later than this. */
const ALL_RUNS = 7 * MINUTE;
/** A script that hangs in most runs, and the rewrites that are run. */
const TWIN = 'pair/system-call-and-lookup';
const TRIES = 3;
const FORMS = ['guard by a file', 'group'];

/**
 * One guest with a real kernel. A rewrite that hangs, or that bpftrace refuses, fails. A script that does not hang, or a guest
 * that does not boot in time, says nothing: that is printed.
 */
describeWith('LAB_KERNEL', 'In a guest', (kernel) => {
  test(
    'a script that hangs does not hang when it is rewritten',
    async () => {
      expect(await hangAndRewrite(kernel)).not.toBe('failed');
    },
    // What is fetched and unpacked before comes on top.
    ALL_RUNS + BOOTING + 2 * ONE_RUN + 10 * MINUTE,
  );
});

async function hangAndRewrite(kernel: string): Promise<FixedVerdict> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const twin = CASES.find(({ name }) => name === TWIN);
  if (twin === undefined) throw new Error(`cases.ts has no ${TWIN}.`);
  const sources = fileURLToPath(new URL('guest', import.meta.url));
  const options = {
    kernel,
    bpftrace: DEFAULT_BPFTRACE,
    sources,
    cache: cacheFolder(),
    booting: BOOTING,
    patience: { bound: ONE_RUN },
  };
  const laboratory = await Laboratory.open(options);
  try {
    const cli = bundle('cli.js');
    const end = performance.now() + ALL_RUNS;
    const mayGoOn = () => performance.now() < end;
    const order = { loads: twin.loads, seconds: 15, tries: TRIES, forms: FORMS, mayGoOn, say };
    const verdict = await runFixed(
      { name: 'twin.bt', text: twin.script },
      laboratory,
      (text, target) => fixedForms(text, { cli, target }),
      order,
    );
    say(
      `${verdict}: ${TWIN} and its rewrites on ${laboratory.release} with bpftrace ${laboratory.bpftrace} (${laboratory.acceleration})`,
    );
    return verdict;
  } catch (error) {
    if (!(error instanceof NoGuest)) throw error;
    say(`inconclusive: ${error.message}`);
    return 'inconclusive';
  } finally {
    await laboratory.close();
  }
}

import { expect, test } from '@jest/globals';
import { bundle } from '../bundle.ts';
import { CASES } from './cases.ts';
import { fixedForms } from './fixed-form.ts';
import { machine, modelVerdict } from './model-verdict.ts';

const cli = bundle('cli.js');
const target = 'bpftrace@0.27.1,kernel@6.1.192';

test('a script has a form for each kind of rewrite, and none of them is certain to hang', async () => {
  const pair = CASES.find(({ name }) => name === 'pair/slow-path')?.script ?? '';
  expect(modelVerdict(pair, machine(target))).toMatchObject({ verdict: 'hang', confidence: 'certain' });
  const forms = await fixedForms(pair, { cli, target });
  const names = Object.fromEntries(forms.map(({ form, files }) => [form, [...files.keys()]]));
  expect(names).toEqual({ guard: [], 'guard by a file': ['bpftrace_guard.bpf.c'], group: [] });
  for (const { form, text, files } of forms) {
    expect(text).not.toBe(pair);
    const said = modelVerdict(text, machine(target), Object.fromEntries(files));
    // What is left of a guarded script is its second copy.
    if (form === 'group') expect(said.silent).toBe(true);
    else expect(said.confidence).not.toBe('certain');
  }
});

test('a script without a finding has no form', async () => {
  expect(await fixedForms('kprobe:vfs_read { @a[pid] = 1; }\n', { cli, target })).toEqual([]);
});

import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { CASES } from './cases.ts';
import { fixedForms } from './fixed-form.ts';
import { machine, modelVerdict } from './model-verdict.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const target = 'bpftrace@0.27.1,kernel@6.1.192';

test('a script has a form for each kind of rewrite, and the model is silent about all of them', async () => {
  const pair = CASES.find(({ name }) => name === 'pair/slow-path')?.script ?? '';
  expect(modelVerdict(pair, machine(target)).verdict).toBe('hang');
  const forms = await fixedForms(pair, { cli, target });
  expect(forms.map(({ form, files }) => [form, [...files.keys()]])).toEqual([
    ['guard by a file', ['bpftrace_guard.bpf.c']],
    ['guard', []],
    ['group', []],
  ]);
  for (const { text, files } of forms) {
    expect(text).not.toBe(pair);
    expect(modelVerdict(text, machine(target), Object.fromEntries(files)).silent).toBe(true);
  }
});

test('a script without a finding has no form', async () => {
  expect(await fixedForms('kprobe:vfs_read { @a[pid] = 1; }\n', { cli, target })).toEqual([]);
});

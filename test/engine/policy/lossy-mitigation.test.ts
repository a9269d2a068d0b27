import { expect, test } from '@jest/globals';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { lossyMitigation } from '../../../src/engine/policy/rules/lossy-mitigation.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { targetOf } from './lowered.ts';

const LOSES = 'fexit:alloc_htab_elem { @a[pid] = 1; }\n';

const told = (text: string, ...targets: readonly string[]) =>
  lossyMitigation
    .check(judgeScript(modelScript(parseScript(text)), targets.map(targetOf), { configured: true }), [])
    .map(({ severity, advice, what }) => ({ severity, advice, what }));

test('lost updates are a note, with the targets that lose them', () => {
  expect(told(LOSES, 'bpftrace@0.27.1,kernel@7.3', 'bpftrace@0.17,kernel@6.1')).toEqual([
    {
      severity: 'note',
      what: 'Events or map updates of this script get lost on Linux 7.3 with bpftrace 0.27.1; the machine survives it.',
      advice: {
        aim: 'If the numbers matter,',
        ways: [
          { kind: 'group', words: 'attach by kprobe or tracepoint' },
          { kind: 'lock-free', words: 'take no lock here' },
        ],
      },
    },
  ]);
});

test('are not told where a machine hangs, which is worse, or where a part that may hold a guard was not read', () => {
  expect(told(LOSES, 'bpftrace@0.27.1,kernel@7.3', 'bpftrace@0.27.1,kernel@6.12')).toEqual([]);
  expect(told(`${LOSES}BEGIN { $x = ; }\n`, 'bpftrace@0.27.1,kernel@7.3')).toEqual([]);
});

test('are told by another rule where an interrupt makes a CPU stand still', () => {
  const script = 'hardware:cpu-cycles:1000000 { printf("%d", pid); }\nfentry:vfs_read { printf("%d", tid); }\n';
  expect(told(script, 'bpftrace@0.27.1,kernel@6.18')).toEqual([]);
  expect(told(script, 'bpftrace@0.27.1,kernel@6.19')).toHaveLength(1);
});

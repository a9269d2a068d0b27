import type { Rule } from '../rule.ts';

export const syntaxError: Rule = {
  id: 'syntax-error',
  severity: 'error',
  summary: 'The script does not parse.',
  what: 'A part of the script is not bpftrace. The probes around it are still judged; the broken one is not.',
  why: 'bpftrace refuses the whole script, and what cannot be read cannot be judged: a hidden probe may be the dangerous one.',
  do: 'Mend the place that is named. `bpftrace --fmt FILE` (0.27) or `bpftrace -d FILE` show what bpftrace itself says.',
  ignoreWhen:
    'Do not ignore it. If bpftrace accepts the script on one of your machines, it is an error of bpftrace-guard: please report it with the script.',
  examples: [
    {
      title: 'A missing brace',
      script: 'kprobe:vfs_read { @ = count();\n',
      targets: ['bpftrace@0.27.1,kernel@7.3'],
      expect: 'finding',
    },
    {
      title: 'The same, closed',
      script: 'kprobe:vfs_read { @ = count(); }\n',
      targets: ['bpftrace@0.27.1,kernel@7.3'],
      expect: 'clean',
    },
  ],
  sources: ['bpftrace 0.17.0 to 0.27.1'],
  check: ({ model, lowered }) =>
    model.script.errors.map((error) => ({
      rule: 'syntax-error',
      severity: 'error',
      confidence: 'certain',
      span: error.span,
      message: error.hint === undefined ? error.message : `${error.message} ${error.hint}`,
      related: [],
      verdicts: lowered.map((script) => ({
        target: script.target.name,
        verdict: 'refused',
        why: 'bpftrace does not start a script that it cannot parse',
      })),
    })),
};

import { FUNCTIONS_SOURCE, PROBE_WORDS } from '../../../facts/functions.ts';
import { invalidPlaces } from '../../program/invalid/invalid.ts';
import { openPaths } from '../../program/invalid/open-path.ts';
import type { LoweredScript } from '../../program/program.ts';
import type { Finding, TargetVerdict } from '../finding.ts';
import { aboutText, firstPlaces, inWords } from '../finding.ts';
import { refusedOutcome } from '../outcome.ts';
import { clean, type Rule, reported } from '../rule.ts';

export const invalidScript: Rule = {
  id: 'invalid-script',
  severity: 'error',
  summary: 'The script parses, and no release of bpftrace starts it.',
  what: 'The script says something that every release of bpftrace refuses: a function that does not exist, a variable that nothing assigns, a word that this kind of probe does not have (arg0 in a tracepoint), a map that is used with different numbers of keys, values of two kinds where one is wanted (a map, a key or a variable that holds a number here and a text there, pid == "x", sum of a text), a function with too few or too many arguments or with another kind of them, a format that does not fit its arguments, an aggregation that goes into no map, break outside a loop, a setting that does not exist. It is reported only if the text of the script decides it: nothing is asked of a kernel, and nothing is said of a script that imports files or includes headers in quotes, as those may define anything. A note tells of a uprobe or usdt probe that names no file, which needs -p PID.',
  why: 'bpftrace checks meaning after grammar, and refuses the whole script at the first such place. Somebody notices that when the script is needed, on the machine that has a problem.',
  do: 'Correct the places that the messages name. `bpftrace -d FILE` (up to 0.23) or `bpftrace --mode codegen FILE` (0.27) shows what bpftrace itself says.',
  ignoreWhen:
    'It is right to ignore this if the file is only a part of a script that something puts together before bpftrace reads it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it with the script.',
  examples: [
    reported(
      'A function that does not exist, and a variable of another probe',
      'BEGIN { $start = nsecs; }\nEND { printf("%d\\n", substract(nsecs, $start)); }\n',
      'bpftrace@0.17,kernel@6.1',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    reported(
      'A numbered argument in a tracepoint',
      'tracepoint:syscalls:sys_enter_openat { @files[str(arg1)] = count(); }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    reported(
      'One map with one key and with two',
      'kprobe:vfs_read { @start[tid] = nsecs; }\nkretprobe:vfs_read { delete(@start[pid, tid]); }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    reported(
      'A number and a text in one map, and a comparison of the two',
      'kprobe:vfs_read { @last[tid] = comm; }\nEND { @last[0] = 1; if (pid == "1") { print(@last); } }\n',
      'bpftrace@0.17,kernel@6.1',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    reported(
      'A function with too few arguments, and a text that is summed',
      'kprobe:vfs_read { @ = strncmp(comm, "bash"); @names = sum(comm); }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    clean(
      'A macro brings the function, and the arguments have names',
      'macro subtract(a, b) { a - b }\ntracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
  ],
  facts: ['functions'],
  sources: [
    ...PROBE_WORDS.map(({ source }) => source),
    `functions: ${FUNCTIONS_SOURCE}`,
    'messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, which were asked about each function with too few, too many and other arguments, and about each pair of kinds of values',
  ],
  check: ({ model, lowered }) => {
    const refused = lowered.map((script) => ({
      target: script.target.name,
      verdict: 'refused' as const,
      why: 'no release of bpftrace starts a script that says this',
    }));
    const started = lowered.map((script) => startedWithProcess(script));
    return [
      ...firstPlaces(openPaths(model.script)).map(
        ({ span, message }): Finding => ({
          ...aboutText('invalid-script', 'note', span, inWords(message)),
          confidence: 'possible',
          verdicts: started,
        }),
      ),
      ...firstPlaces(invalidPlaces(model.script, model.mapConflicts)).map(
        ({ span, message }): Finding => ({
          ...aboutText('invalid-script', 'error', span, inWords(message)),
          verdicts: refused,
        }),
      ),
    ];
  },
};

function startedWithProcess(script: LoweredScript): TargetVerdict {
  const { name } = script.target;
  return refusedOutcome(script) ?? { target: name, verdict: 'safe', why: 'bpftrace starts it with -p PID' };
}

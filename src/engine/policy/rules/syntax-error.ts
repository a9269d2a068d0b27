import type { ImportedFile } from '../../program/imports.ts';
import { nameOf } from '../file-place.ts';
import type { Finding, Words } from '../finding.ts';
import { clean, type Rule, reported } from '../rule.ts';

export const syntaxError: Rule = {
  id: 'syntax-error',
  severity: 'error',
  summary: 'The script does not parse.',
  what: 'A part of the script is not bpftrace. The rest is still judged: that part is left out, and the other statements and probes are read without it.',
  why: 'bpftrace refuses the whole script, and bpftrace-guard cannot judge what it cannot read: a hidden probe may be the dangerous one. While a part is unread, the script is not reported for something that seems to be missing, such as a guard, and no rewrite is offered.',
  do: 'Correct the places that the messages name, beginning with the first. `bpftrace --fmt FILE` (0.27) or `bpftrace -d FILE` shows what bpftrace itself says.',
  ignoreWhen:
    'Do not ignore it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it with the script.',
  examples: [
    reported('A missing brace', 'kprobe:vfs_read { @ = count();\n', 'bpftrace@0.27.1,kernel@7.3'),
    reported(
      'A missing semicolon, and a map without its @',
      'kprobe:vfs_read {\n  @a = count()\n  @b = 1;\n  start[tid] = nsecs;\n}\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    clean('The first one, closed', 'kprobe:vfs_read { @ = count(); }\n', 'bpftrace@0.27.1,kernel@7.3'),
  ],
  facts: [],
  sources: ['bpftrace 0.17.0 to 0.27.1'],
  check: ({ model, lowered }) => {
    const refused = lowered.map((script) => ({
      target: script.target.name,
      verdict: 'refused' as const,
      why: 'bpftrace does not start a script that it cannot parse',
    }));
    const own = model.script.errors.filter(({ limit }) => limit !== true);
    const unread = own.map(({ span, message, hint }) => ({
      span,
      what: message,
      ...(hint === undefined ? {} : { todo: hint }),
      verdicts: refused,
    }));
    const imported = model.imported.flatMap((file) => {
      const problem = importProblem(file);
      return problem === undefined ? [] : [{ ...problem, verdicts: refused }];
    });
    return [...unread, ...imported].map((place) => ({
      rule: 'syntax-error',
      severity: 'error',
      confidence: 'certain',
      related: [],
      ...place,
    }));
  },
};

/** Why bpftrace does not accept an imported file, at the import statement. */
function importProblem({
  path,
  script,
  statement,
}: ImportedFile): (Pick<Finding, 'span' | 'related'> & Words) | undefined {
  const error = script.errors.find(({ limit }) => limit !== true);
  if (error !== undefined)
    return {
      span: statement,
      what: `The imported file ${nameOf(path)} does not parse.`,
      how: 'What does not parse in it was not judged.',
      related: [{ path, span: error.span, message: error.message }],
    };
  const config = script.items.find((item) => item.kind === 'config');
  if (config === undefined) return undefined;
  return {
    span: statement,
    what: `The imported file ${nameOf(path)} has a config block, which bpftrace takes only in the script itself.`,
    todo: 'Move it there.',
    related: [{ path, span: config.span, message: 'this block' }],
  };
}

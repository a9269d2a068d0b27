import * as z from 'zod/mini';
import { CONFIDENCES, RULE_IDS, SEVERITIES, VERDICTS } from '../engine/policy/finding.ts';
import { FIX_KINDS } from '../engine/rewrite/fix.ts';
import { PROGRAM_VERDICTS } from '../render/assistant.ts';

// The shapes of answers, for clients: src/render/report-data.ts has them as types. A client gets them from the server that answers,
// so they say all that there is.

/** A shape with words for the client. */
export function said<Shape extends z.ZodMiniType>(shape: Shape, description: string): Shape {
  return shape.check(z.meta({ description }));
}

const arch = z.enum(['x86_64', 'arm64']);
const position = z.object({ line: z.int(), column: z.int(), offset: z.int() });
const range = z.object({ start: position, end: position });
const texts = z.array(z.string());

const stops = said(
  z.optional(z.array(z.object({ target: z.string(), hung: z.boolean(), why: z.string() }))),
  'Machines that start the program as it is, and not after the rewrite.',
);

const fix = z.object({
  kind: z.enum(FIX_KINDS),
  title: said(z.string(), 'What the rewrite does.'),
  cost: said(z.string(), 'What it costs: which events are lost, and where the program no longer starts.'),
  price: z.optional(z.string()),
  safe: said(z.boolean(), 'Whether it leaves out nothing that the program measures.'),
  targets: said(texts, 'The machines on which the finding is gone after it.'),
  stops,
  edits: z.array(z.object({ path: z.string(), range, text: z.string() })),
});

const finding = z.object({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  confidence: said(z.enum(CONFIDENCES), 'How sure the steps are, not how often it happens.'),
  path: z.string(),
  range: said(range, 'The part of the program to change.'),
  message: said(z.string(), 'All words: what, how and todo.'),
  what: said(z.string(), 'What can happen, and where.'),
  how: said(z.optional(z.string()), 'How it comes to that.'),
  todo: said(z.optional(z.string()), 'What to do.'),
  related: z.array(z.object({ path: z.string(), range, message: z.string(), rule: z.optional(z.enum(RULE_IDS)) })),
  verdicts: said(
    z.array(z.object({ target: z.string(), verdict: z.enum(VERDICTS), why: z.string() })),
    'What happens on each machine, and why.',
  ),
  witness: said(
    z.optional(
      z.array(
        z.object({
          cpu: z.int(),
          program: z.string(),
          holds: z.string(),
          wants: z.string(),
          site: z.string(),
          nested: z.string(),
          through: z.optional(z.array(z.object({ program: z.string(), site: z.string() }))),
        }),
      ),
    ),
    'The interleaving that hangs: what each CPU holds and waits for.',
  ),
  seen: said(
    z.optional(
      z.object({
        kernel: z.string(),
        arch,
        bpftrace: z.string(),
        hung: z.int(),
        runs: z.int(),
        of: z.enum(['pair', 'shape']),
        copies: z.optional(z.literal(true)),
        scripts: texts,
      }),
    ),
    'What a real kernel did with such programs.',
  ),
  fingerprint: z.string(),
  fixes: said(z.array(fix), 'Rewrites that were proved on a copy, best first.'),
  tried: said(
    z.optional(
      z.array(
        z.object({
          kind: z.enum(FIX_KINDS),
          what: z.string(),
          why: z.string(),
          program: z.optional(z.object({ before: z.string(), after: z.string() })),
        }),
      ),
    ),
    'Rewrites that do not help, and why.',
  ),
  left: said(z.optional(z.string()), 'Why fix left it.'),
});

const verdict = z.enum(PROGRAM_VERDICTS);

const machine = z.object({
  name: z.string(),
  verdict,
  bpftrace: z.string(),
  kernel: z.string(),
  arch,
  paravirt: z.boolean(),
  release: z.optional(z.string()),
  notes: z.optional(texts),
});

/** What `check` answers. */
export const JUDGED = {
  verdict: said(
    verdict,
    'The worst of the machines. "hangs": do not run it there. "not-judged": this is no reason to run it. "does-not-start": no machine starts it.',
  ),
  advice: said(z.string(), 'What to do.'),
  machines: said(z.array(machine), 'The machines that it was judged for.'),
  findings: said(z.array(finding), 'The worst first.'),
  more: said(z.int(), 'How many more findings there are.'),
  notes: said(texts, 'What is to be known of the machines besides.'),
};

/** What `fix` answers. */
export const REWRITTEN = {
  changed: z.boolean(),
  program: said(z.string(), 'The program after the rewrites; as it was, if it was not changed.'),
  files: said(
    z.array(z.object({ name: z.string(), text: z.string() })),
    'Files that the program imports: they must be written beside it.',
  ),
  fixed: said(
    z.array(
      z.object({
        rule: z.enum(RULE_IDS),
        path: z.string(),
        range,
        kind: z.enum(FIX_KINDS),
        title: z.string(),
        cost: z.string(),
        unsafe: z.optional(z.literal(true)),
        targets: texts,
        stops,
        instead: z.optional(
          z.array(z.object({ targets: texts, kind: z.optional(z.enum(FIX_KINDS)), title: z.optional(z.string()) })),
        ),
      }),
    ),
    'What was fixed, how, and what that costs.',
  ),
  ...JUDGED,
};

/** What `machines` answers. */
export const KNOWN_MACHINES = {
  machines: z.array(
    z.object({
      name: z.string(),
      family: z.string(),
      bpftrace: said(z.optional(z.string()), 'Missing if it ships none: then NAME,bpftrace@newest is a machine.'),
      kernel: z.string(),
      arch,
      paravirt: z.boolean(),
      supportedUntil: said(z.optional(z.string()), 'The end of its free updates.'),
    }),
  ),
  found: said(z.int(), 'How many there are, also those that are not shown.'),
  defaults: said(texts, 'What is judged for if no machine is named.'),
};

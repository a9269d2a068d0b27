import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';

/** The JSON output, version 1, as its readers rely on it: written down a second time, so that a change shows. */
const position = z.object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) });
const range = z
  .object({ start: position, end: position })
  .refine(({ start, end }) => start.offset <= end.offset && start.line <= end.line, 'an end before its start');
const target = z.object({
  name: z.string().min(1),
  bpftrace: z.string().regex(/^\d+\.\d+\.\d+$/),
  kernel: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
  arch: z.enum(['x86_64', 'arm64']),
  paravirt: z.boolean(),
  release: z.string().min(1).optional(),
  notes: z.array(z.string().min(1)).min(1).optional(),
});
const stop = z.strictObject({ target: z.string().min(1), hung: z.boolean(), why: z.string().min(1) });
const finding = z.object({
  rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: z.enum(['error', 'warning', 'note']),
  confidence: z.enum(['certain', 'likely', 'possible']),
  path: z.string().min(1),
  range,
  message: z.string().min(1),
  what: z.string().min(1),
  how: z.string().min(1).optional(),
  todo: z.string().min(1).optional(),
  related: z.array(z.object({ path: z.string(), range, message: z.string(), rule: z.string().optional() })),
  verdicts: z.array(
    z.object({
      target: z.string(),
      verdict: z.enum(['hang', 'lost-updates', 'refused', 'unattachable', 'safe']),
      why: z.string().min(1),
    }),
  ),
  witness: z
    .array(z.object({ cpu: z.int(), program: z.string(), holds: z.string(), wants: z.string(), site: z.string() }))
    .optional(),
  seen: z
    .strictObject({
      kernel: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
      arch: z.enum(['x86_64', 'arm64']),
      bpftrace: z.string().regex(/^\d+\.\d+\.\d+$/),
      hung: z.int().min(1),
      runs: z.int().min(1),
      of: z.enum(['pair', 'shape']),
      copies: z.literal(true).optional(),
      scripts: z.array(z.string().min(1)).min(1),
    })
    .refine(({ hung, runs }) => hung <= runs, 'more hangs than runs')
    .optional(),
  fingerprint: z.string().min(1),
  fixes: z.array(
    z.object({
      kind: z.enum(['guard', 'group', 'lock-free', 'leave-out', 'suppress']),
      title: z.string(),
      price: z.string().min(1).optional(),
      safe: z.boolean(),
      targets: z.array(z.string()),
      stops: z.array(stop).min(1).optional(),
      edits: z.array(z.object({ path: z.string(), range, text: z.string() })),
    }),
  ),
  tried: z
    .array(
      z.strictObject({
        kind: z.enum(['guard', 'group', 'lock-free', 'leave-out', 'suppress']),
        what: z.string().min(1),
        why: z.string().min(1),
        program: z.strictObject({ before: z.string().min(1), after: z.string() }).optional(),
      }),
    )
    .min(1)
    .optional(),
  left: z.string().min(1).optional(),
});
const fixed = z.strictObject({
  rule: z.string(),
  path: z.string(),
  range,
  kind: z.enum(['guard', 'group', 'lock-free', 'leave-out', 'suppress']),
  title: z.string(),
  cost: z.string(),
  unsafe: z.literal(true).optional(),
  targets: z.array(z.string()),
  stops: z.array(stop).min(1).optional(),
  instead: z
    .array(
      z.strictObject({
        targets: z.array(z.string()).min(1),
        kind: z.enum(['guard', 'group', 'lock-free', 'leave-out', 'suppress']).optional(),
        title: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
});
export const OUTPUT = z
  .object({
    version: z.literal(1),
    tool: z.object({ name: z.string(), version: z.string() }),
    targets: z.array(target),
    files: z.array(
      z.discriminatedUnion('status', [
        z.strictObject({ path: z.string(), status: z.literal('analysed') }),
        z.strictObject({ path: z.string(), status: z.enum(['failed', 'skipped']), error: z.string().min(1) }),
      ]),
    ),
    findings: z.array(finding),
    fixed: z.array(fixed).optional(),
  })
  .refine(
    ({ targets, findings }) =>
      findings.every(({ verdicts }) =>
        verdicts.every((verdict) => targets.some(({ name }) => name === verdict.target)),
      ),
    'a verdict on a target that is not listed',
  );

let isPublished: ReturnType<Ajv2020['compile']> | undefined;

/** The output as an object. Throws what does not keep the contract, or is not what the published schema describes. */
export function outputOf(json: string): z.infer<typeof OUTPUT> {
  isPublished ??= new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync('docs/report.schema.json', 'utf8')));
  const value: unknown = JSON.parse(json);
  if (!isPublished(value)) throw new TypeError(`docs/report.schema.json: ${JSON.stringify(isPublished.errors)}`);
  return OUTPUT.parse(value);
}

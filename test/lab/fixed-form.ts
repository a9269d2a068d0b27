import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';

/** What is read of `check --format json`. Offsets count UTF-16 units from 0. */
const REPORT = z.object({
  findings: z.array(
    z.object({
      severity: z.enum(['error', 'warning', 'note']),
      verdicts: z.array(z.object({ verdict: z.string() })),
      fixes: z.array(
        z.object({
          kind: z.string(),
          safe: z.boolean(),
          edits: z.array(
            z.object({
              path: z.string(),
              range: z.object({ start: z.object({ offset: z.number() }), end: z.object({ offset: z.number() }) }),
              text: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});

type Report = z.infer<typeof REPORT>;
type Fix = Report['findings'][number]['fixes'][number];

/** A script as a proved rewrite leaves it. */
export interface FixedForm {
  /** `guard`, `guard by a file`, `group`, `lock-free`. */
  readonly form: string;
  readonly text: string;
  /** The files that it imports, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Each rewrite removes a finding: more than this many is a rewrite that does not. */
const MOST_REWRITES = 20;

/** The product's own command line, built from the sources, and the machine that it judges for. */
export interface Judge {
  readonly cli: string;
  /** E.g. `bpftrace@0.27.1,kernel@6.1.192`. */
  readonly target: string;
}

/** The script in every form that a safe rewrite of each finding gives it: one form for each kind of rewrite. */
export async function fixedForms(text: string, judge: Judge): Promise<FixedForm[]> {
  const { findings } = await check(text, new Map(), judge);
  const forms = new Set(findings.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).map(formOf)));
  const fixed: FixedForm[] = [];
  for (const form of forms) {
    const result = await applyForm(text, form, judge);
    if (result !== undefined) fixed.push(result);
  }
  return fixed;
}

/** Undefined when a finding has no rewrite of this form. */
async function applyForm(original: string, form: string, judge: Judge): Promise<FixedForm | undefined> {
  const files = new Map<string, string>();
  let text = original;
  for (let rewrites = 0; rewrites < MOST_REWRITES; rewrites++) {
    const { findings } = await check(text, files, judge);
    // What only a second copy of the script can hang is a warning, which no guard in the script ends.
    const open = findings.filter(({ severity, verdicts }) => severity === 'error' && verdicts[0]?.verdict === 'hang');
    const [fix] = open.flatMap(({ fixes }) => fixes.filter((each) => each.safe && formOf(each) === form));
    if (fix === undefined) return open.length === 0 && rewrites > 0 ? { form, text, files } : undefined;
    for (const edit of createdBy(fix)) files.set(path.basename(edit.path), edit.text);
    text = edited(text, fix);
  }
  throw new Error(`${MOST_REWRITES} rewrites of the form "${form}" leave a finding.`);
}

function formOf(fix: Fix): string {
  return createdBy(fix).length > 0 ? `${fix.kind} by a file` : fix.kind;
}

/** The edits that create a file beside the script, which is always called script.bt here. */
function createdBy({ edits }: Fix): Fix['edits'] {
  return edits.filter((edit) => path.basename(edit.path) !== SCRIPT);
}

const SCRIPT = 'script.bt';

function edited(text: string, { edits }: Fix): string {
  const own = edits.filter((edit) => path.basename(edit.path) === SCRIPT);
  return own.reduceRight((result, { range, text: replacement }) => {
    return result.slice(0, range.start.offset) + replacement + result.slice(range.end.offset);
  }, text);
}

async function check(text: string, files: ReadonlyMap<string, string>, { cli, target }: Judge): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bpftrace-guard-lab-'));
  try {
    for (const [name, content] of [...files, [SCRIPT, text] as const])
      await writeFile(path.join(folder, name), content);
    const args = [cli, 'check', '--format', 'json', '--fail-on', 'never', '--target', target, SCRIPT];
    return await new Promise((resolve, reject) => {
      execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
        if (stdout === '') reject(error ?? new Error(`bpftrace-guard said nothing: ${stderr}`));
        else resolve(REPORT.parse(JSON.parse(stdout)));
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

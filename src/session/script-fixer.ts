import { harmOf, insteadOf } from '../engine/harm.ts';
import type { AnalysedFile, FileReport, FixedFinding, ReportedFinding } from '../engine/report.ts';
import { applyEdits, originalOffset } from '../engine/rewrite/edit.ts';
import type { Edit, Fix, FixKind } from '../engine/rewrite/fix.ts';
import { whyUnsafe } from '../engine/rewrite/stop-words.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { LineMap, type Range } from '../text/position.ts';

/** Each rewrite removes a finding, so a script needs far fewer; this ends the loop if one does not. */
const MOST_REWRITES = 200;

/** The kinds of rewrites to which a run can be limited. */
export const SAFE_KINDS = ['guard', 'group', 'lock-free'] as const satisfies readonly FixKind[];
export type SafeKind = (typeof SAFE_KINDS)[number];

/** The result for one script. */
export interface ScriptFixing {
  readonly text: string;
  /** The files that the script needs in its folder, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly fixed: readonly FixedFinding[];
  /** The report on the new text. */
  readonly report: FileReport;
}

/** What the loop needs from its caller. */
export interface FixingAccess {
  /** Judges a text in place of the script's, with files beside it by name. */
  judge(text: string, files: ReadonlyMap<string, string>): Promise<FileReport>;
  /** Why a file cannot be put beside the script, completing "... needs a file that": undefined when it can. */
  obstacle(name: string, content: string): Promise<string | undefined>;
}

/** Why a file cannot be created where another one is: the end of "... needs a file that". */
export function occupied(name: string): string {
  return `already exists with other content (${name})`;
}

/** Which findings of a script to fix; all of them by default. */
export interface FixScope {
  /** Rewrites of other kinds are left out. */
  readonly kind?: SafeKind | undefined;
  /** Where no safe rewrite is left, one that is not safe is applied: somebody asked for that. */
  readonly unsafe?: boolean;
  /** Whether to fix a finding of the current text. */
  readonly wants?: (known: KnownFinding) => boolean;
  /** The most rewrites. */
  readonly most?: number;
}

/**
 * Applies the first safe rewrite of the first finding that has one, judges the result, and so on until none is left: so no two rewrites
 * overlap, and each is proved on the text that it is applied to.
 */
export async function fixScript(
  { path, text: original }: { readonly path: string; readonly text: string },
  scope: FixScope,
  access: FixingAccess,
): Promise<ScriptFixing> {
  const most = Math.min(scope.most ?? MOST_REWRITES, MOST_REWRITES);
  const lines = new LineMap(original);
  const fixed: FixedFinding[] = [];
  const passes: (readonly Edit[])[] = [];
  const files = new Map<string, string>();
  const seen = new Set([original]);
  let text = original;
  for (;;) {
    const report = await access.judge(text, files);
    if (report.status !== 'analysed') return { text: original, files: new Map(), fixed: [], report };
    const choice = await chooseFix(report, scope, seen, access);
    if (choice.fix === undefined || passes.length >= most)
      return { text, files, fixed, report: { ...report, findings: choice.findings } };

    const { finding, fix } = choice;
    const start = originalPlace(finding.span.start, passes);
    const range = lines.range({ start, end: Math.max(start, originalPlace(finding.span.end, passes)) });
    fixed.push(fixedFinding(path, range, finding, fix));
    for (const edit of fix.edits) if (edit.path !== undefined) files.set(edit.path, edit.text);
    const own = ownEdits(fix);
    text = applyEdits(text, own);
    seen.add(text);
    passes.push(own);
  }
}

function fixedFinding(path: string, range: Range, finding: ReportedFinding, fix: Fix): FixedFinding {
  const { kind, title, cost, safe, targets, stops, copies } = fix;
  const instead = insteadOf(fix, finding);
  const harm = harmOf(finding);
  return {
    path,
    rule: finding.rule,
    range,
    kind,
    title,
    cost,
    ...(safe ? {} : { unsafe: true as const }),
    targets,
    ...(stops === undefined ? {} : { stops }),
    ...(copies === undefined ? {} : { copies }),
    ...(harm === undefined ? {} : { harm }),
    ...(instead.length === 0 ? {} : { instead }),
  };
}

type FixChoice =
  | { readonly fix: Fix; readonly finding: ReportedFinding; readonly findings: readonly ReportedFinding[] }
  /** No rewrite can be applied; each finding says why. */
  | { readonly fix: undefined; readonly findings: readonly ReportedFinding[] };

async function chooseFix(
  report: AnalysedFile,
  { kind, unsafe = false, wants = () => true }: FixScope,
  seen: ReadonlySet<string>,
  access: FixingAccess,
): Promise<FixChoice> {
  const { text, findings } = report;
  const asked = new Set(
    knownFindings([report])
      .filter(wants)
      .map(({ finding }) => finding),
  );
  const left: ReportedFinding[] = [];
  let chosen: { fix: Fix; finding: ReportedFinding } | undefined;
  let second: typeof chosen;
  for (const finding of findings) {
    if (!asked.has(finding)) {
      left.push(finding);
      continue;
    }
    const why: string[] = [];
    for (const fix of finding.fixes) {
      // It silences a finding and fixes nothing.
      if (fix.kind === 'suppress') continue;
      const obstacle = await obstacleTo(fix, { kind, unsafe, text, seen }, access);
      if (obstacle !== undefined) why.push(obstacle);
      else if (fix.safe) chosen ??= { fix, finding };
      else second ??= { fix, finding };
    }
    const nothing = 'no rewrite is proved to help';
    left.push({ ...finding, left: `${[...new Set(why.length === 0 ? [nothing] : why)].join('; ')}.` });
  }
  chosen ??= second;
  return chosen === undefined ? { fix: undefined, findings: left } : { ...chosen, findings: left };
}

async function obstacleTo(
  fix: Fix,
  {
    kind,
    unsafe,
    text,
    seen,
  }: Pick<FixScope, 'kind' | 'unsafe'> & { readonly text: string; readonly seen: ReadonlySet<string> },
  access: FixingAccess,
): Promise<string | undefined> {
  if (!fix.safe && unsafe !== true) return `the rewrite "${fix.kind}" ${whyUnsafe(fix)}, so it is left to you`;
  if (kind !== undefined && fix.kind !== kind) return `the rewrite "${fix.kind}" is not of the kind "${kind}"`;
  for (const { path, text: content } of fix.edits) {
    const obstacle = path === undefined ? undefined : await access.obstacle(path, content);
    if (obstacle !== undefined) return `the rewrite "${fix.kind}" needs a file that ${obstacle}`;
  }
  return seen.has(applyEdits(text, ownEdits(fix))) ? `the rewrite "${fix.kind}" was made already` : undefined;
}

function ownEdits({ edits }: Fix): readonly Edit[] {
  return edits.filter(({ path }) => path === undefined);
}

/** Where an offset of the present text was in the original. */
function originalPlace(offset: number, passes: readonly (readonly Edit[])[]): number {
  return passes.reduceRight((at, edits) => originalOffset(at, edits), offset);
}

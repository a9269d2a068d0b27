import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { VERDICTS } from '../../../src/engine/policy/finding.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import type { Target } from '../../../src/facts/target.ts';
import { LineMap } from '../../../src/text/position.ts';

/** A script of test/engine/policy/ok or test/engine/policy/err. */
export interface ScriptFile {
  /** `RULE/NAME`, from the folder. */
  readonly name: string;
  readonly path: string;
}

/** The scripts below a folder, by rule and name. */
export function scriptsIn(folder: string): ScriptFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.bt'));
  return files.sort().map((file) => ({ name: file.replace(/\.bt$/, ''), path: path.join(folder, file) }));
}

/**
 * What is said of a script, one paragraph for each finding: rule, place, severity, confidence, and the targets of each
 * verdict. Judged on the targets that a comment `// targets: A B` names, as if they were configured, else on the default
 * ones.
 */
export function said(script: string): string {
  const text = readFileSync(script, 'utf8');
  const lines = new LineMap(text);
  const { targets, configured } = targetsOf(text);
  const findings = analyse(script, text, { targets, configured }).findings.map((finding) => {
    const { line, column } = lines.position(finding.span.start);
    const verdicts = VERDICTS.map((verdict) => ({
      verdict,
      names: finding.verdicts.filter((each) => each.verdict === verdict).map(({ target }) => target),
    }));
    return [
      `${finding.rule} ${line}:${column} ${finding.severity} ${finding.confidence}`,
      ...verdicts.flatMap(({ verdict, names }) => (names.length === 0 ? [] : `  ${verdict}: ${names.join(' ')}`)),
    ].join('\n');
  });
  return findings.map((finding) => `${finding}\n`).join('');
}

function targetsOf(text: string): { targets: readonly Target[]; configured: boolean } {
  const names = /^\/\/ targets: (.*)$/m.exec(text)?.[1]?.split(' ');
  if (names === undefined) return { targets: DEFAULT_TARGETS, configured: false };
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return { targets: resolved.targets, configured: true };
}

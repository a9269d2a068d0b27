import type { ReportedFinding } from '../../src/engine/report.ts';
import type { Edit, Fix } from '../../src/engine/rewrite/fix.ts';
import { type KnownFinding, knownFindings } from '../../src/review/fingerprint.ts';

export const REPOSITORY = {
  serverUrl: 'https://github.example',
  owner: 'octo-org',
  repo: 'tools',
  use: 'c0ffee00',
  headSha: '0123456789abcdef0123456789abcdef01234567',
};

/** A finding on the first place of `on` in the text, an error unless said otherwise. */
export function finding(text: string, on: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const start = text.indexOf(on);
  return {
    rule: 'abba-deadlock',
    severity: 'error',
    confidence: 'certain',
    span: { start, end: start + on.length },
    what: `This hangs at ${on}.`,
    todo: 'Keep them apart.',
    related: [],
    verdicts: [],
    fixes: [],
    ...more,
  };
}

export function fix(edits: readonly Edit[], more: Partial<Fix> = {}): Fix {
  return { kind: 'guard', title: 'Guard it', cost: 'Events are lost.', safe: true, targets: [], edits, ...more };
}

/** Replaces the first place of `from`. */
export function replacement(text: string, from: string, to: string): Edit {
  const start = text.indexOf(from);
  return { span: { start, end: start + from.length }, text: to };
}

export function known(path: string, text: string, findings: readonly ReportedFinding[]): KnownFinding[] {
  return knownFindings([{ status: 'analysed', path, text, findings }]);
}

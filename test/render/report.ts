import type { AnalysedFile, Report, ReportedFinding } from '../../src/engine/report.ts';
import type { Target } from '../../src/facts/target.ts';
import type { Span } from '../../src/text/position.ts';

export const TARGET: Target = {
  name: 'bpftrace@0.23.2,kernel@6.12',
  bpftrace: '0.23.2',
  kernel: '6.12',
  arch: 'x86_64',
  paravirt: true,
};

/** The span of the `nth` (from 0) occurrence of a piece of a text. */
export function spanOf(text: string, piece: string, nth = 0): Span {
  let start = text.indexOf(piece);
  for (let count = 0; count < nth; count++) start = text.indexOf(piece, start + 1);
  if (start === -1) throw new Error(`"${piece}" is not in the text`);
  return { start, end: start + piece.length };
}

export function finding(span: Span, changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'abba-deadlock',
    severity: 'error',
    confidence: 'certain',
    span,
    what: 'These two programs can lock each other out.',
    todo: 'Keep them apart.',
    related: [],
    verdicts: [],
    fixes: [],
    ...changes,
  };
}

export function analysed(text: string, findings: readonly ReportedFinding[], path = 'tools/x.bt'): AnalysedFile {
  return { status: 'analysed', path, text, findings };
}

export function reportOf(...files: Report['files']): Report {
  return { targets: [TARGET], files };
}

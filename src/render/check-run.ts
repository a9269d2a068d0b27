import type { KnownFinding } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import { messageOf } from './annotations.ts';
import { plainText } from './finding-parts.ts';
import { countWords, renderSummary, type SummaryContent } from './summary.ts';

/** What GitHub sends when somebody presses the button. */
export const FIX_BUTTON = 'fix';

/** In bytes: GitHub takes 65,535 characters. */
const SUMMARY_LIMIT = 65_000;
/** Each fifty are one request, a second apart. */
const MOST_ANNOTATIONS = 1_000;

/** A mark on the lines of a file, as the API for check runs takes it. Lines count from 1. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** What a check run says of a commit. */
export interface CheckReport {
  /** `neutral` where findings do not make the check fail. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  /** Whether the command `fix` has something to do. */
  readonly fixable: boolean;
}

/**
 * The check run of a commit that was judged. As in a log, notes get no annotation.
 *
 * @param failed whether the run fails.
 */
export function checkReport(content: SummaryContent, failed: boolean): CheckReport {
  const { findings, notes } = content;
  const told = findings.filter(({ finding }) => finding.severity !== 'note');
  const left = told.length - MOST_ANNOTATIONS;
  const rest = left > 0 ? [`${plural(left, 'problem')} got no annotation; the limit is ${MOST_ANNOTATIONS}.`] : [];
  return {
    conclusion: failed ? 'failure' : findings.length === 0 ? 'success' : 'neutral',
    title: countWords(content),
    summary: renderSummary({ ...content, notes: [...notes, ...rest] }, SUMMARY_LIMIT),
    annotations: told.slice(0, MOST_ANNOTATIONS).map(annotationOf),
    fixable: findings.some(({ finding }) => finding.fixes.some(({ safe }) => safe)),
  };
}

function annotationOf({ file, finding, lines }: KnownFinding): CheckAnnotation {
  const { rule, severity, span } = finding;
  const { first, last } = linesOf(span, lines);
  return {
    path: file.path,
    start_line: first,
    end_line: last,
    annotation_level: severity === 'error' ? 'failure' : 'warning',
    title: `bpftrace-guard: ${rule}`,
    message: messageOf(plainText(finding)),
  };
}

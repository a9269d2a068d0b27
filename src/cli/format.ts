import type { Report } from '../engine/report.ts';
import { renderWorkflowCommands } from '../render/annotations.ts';
import { renderCheckstyle } from '../render/checkstyle.ts';
import { renderGitlabCodeQuality } from '../render/gitlab-code-quality.ts';
import { renderGitlabSast } from '../render/gitlab-sast.ts';
import { renderHtml } from '../render/html.ts';
import { renderJson } from '../render/json.ts';
import { renderJunit } from '../render/junit.ts';
import { renderRdjson } from '../render/rdjson.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderStatistics } from '../render/statistics.ts';
import { renderMarkdown } from '../render/summary.ts';
import { renderText } from '../render/text.ts';
import type { ChangedHunks } from '../review/placement.ts';

export const FORMATS = [
  'text',
  'json',
  'github',
  'sarif',
  'rdjson',
  'gitlab-code-quality',
  'gitlab-sast',
  'checkstyle',
  'junit',
  'markdown',
  'html',
  'statistics',
] as const;
export type Format = (typeof FORMATS)[number];

/** How a report is written. */
export interface Style {
  readonly version: string;
  /** For a format that says when it was. */
  readonly now: Date;
  readonly color: boolean;
  /** Only findings and errors. */
  readonly quiet: boolean;
  /** The columns of a line for people. */
  readonly width: number;
  /** Also what findings fold away. */
  readonly verbose: boolean;
  /** Whether the terminal takes links. */
  readonly links: boolean;
  /** What a change shows of its files. */
  readonly hunks?: ChangedHunks;
}

/** A report in a format. */
export function render(
  report: Report,
  format: Format,
  { version, now, color, quiet, width, verbose, links, hunks }: Style,
): string {
  const shown = hunks === undefined ? {} : { hunks };
  switch (format) {
    case 'text':
      return renderText(report, { color, quiet, width, verbose, links, ...shown });
    case 'json':
      return renderJson(report, version);
    case 'github':
      return renderWorkflowCommands(report);
    case 'sarif':
      return renderSarif(report, version);
    case 'rdjson':
      return renderRdjson(report, version);
    case 'gitlab-code-quality':
      return renderGitlabCodeQuality(report);
    case 'gitlab-sast':
      return renderGitlabSast(report, version, now);
    case 'checkstyle':
      return renderCheckstyle(report);
    case 'junit':
      return renderJunit(report);
    case 'markdown':
      return renderMarkdown(report);
    case 'html':
      return renderHtml(report, { version, ...shown });
    case 'statistics':
      return renderStatistics(report, { color, quiet, width });
    default:
      return format satisfies never;
  }
}

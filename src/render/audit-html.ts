import type { AuditReport } from '../audit/report.ts';
export function renderAuditHtml(report: AuditReport): string {
  return report.generated;
}

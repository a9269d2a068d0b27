import { tellAll, type Words } from '../src/engine/policy/finding.ts';

/** All that a finding says, as one text. */
export function saidBy(finding: Words | undefined): string | undefined {
  return finding && tellAll(finding);
}

/** A finding with all that it says as one text. */
export function withMessage<Some extends Words>(finding: Some): Some & { readonly message: string } {
  return { ...finding, message: tellAll(finding) };
}

import type { FailedMatchResult } from 'ohm-js';
import type { ItemBoundary } from './item-boundary.ts';
import { spanOfSqueezed } from './origin.ts';
import type { SqueezedText } from './squeeze.ts';
import type { SyntaxError as ScriptSyntaxError } from './tree.ts';

/** Says in the author's words why an item could not be read, at the furthest place that the grammar reached. */
export function explainFailure(
  _source: string,
  squeezed: SqueezedText,
  boundary: ItemBoundary,
  match: FailedMatchResult,
): { readonly error: ScriptSyntaxError; readonly lineStart: number } {
  const failedAt = boundary.start + match.getRightmostFailurePosition();
  const expected = expectedWords(match);
  const span = spanOfSqueezed(squeezed.offsets, failedAt, Math.min(failedAt + 1, squeezed.text.length));
  const lineStart = squeezed.text.lastIndexOf('\n', failedAt - 1);
  return {
    error: { kind: 'syntax-error', span, message: `Expected ${expected.join(' or ')}.`, expected },
    lineStart: Math.max(boundary.start, lineStart),
  };
}

function expectedWords(match: FailedMatchResult): string[] {
  const words = match
    .getRightmostFailures()
    .filter((failure) => !failure.isFluffy() && failure.getType() !== 'code')
    .map((failure) => (failure.getType() === 'string' ? `'${failure.getText()}'` : failure.getText()));
  return [...new Set(words)].sort();
}

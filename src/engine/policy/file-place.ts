import { onOneLine } from '../../text/unseen.ts';
import type { ScriptModel } from '../program/script-model.ts';
import { partAt } from '../program/script-model.ts';
import type { Finding, RelatedPlace } from './finding.ts';

/**
 * A finding with each place in its own file. A finding in an imported file moves to the import statement, where the author of
 * the script can act, and its first related place is where it was.
 * @param own the path of the script, which may import itself
 */
export function inItsFile(finding: Finding, model: ScriptModel, own: string): Finding {
  if (model.imported.length === 0) return finding;
  const withoutOwn = ({ path, ...place }: RelatedPlace): RelatedPlace =>
    path === undefined || path === own ? place : { path, ...place };
  const related = finding.related.map((place) =>
    withoutOwn(place.path === undefined ? relatedInItsFile(place, model) : place),
  );
  const part = partAt(model, finding.span);
  if (part === undefined) return { ...finding, related };
  const { file, span } = part;
  const place: RelatedPlace = { path: file.path, span, message: 'in this imported file' };
  return { ...finding, span: file.statement, related: [withoutOwn(place), ...related] };
}

/** A related place with its file, if that is an imported one. */
export function relatedInItsFile(place: RelatedPlace, model: ScriptModel): RelatedPlace {
  const part = partAt(model, place.span);
  return part === undefined ? place : { ...place, path: part.file.path, span: part.span };
}

/** The path of a file in a sentence: on one line. */
export function nameOf(path: string): string {
  return onOneLine(path);
}

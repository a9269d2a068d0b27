import { onOneLine } from '../../text/unseen.ts';
import type { ScriptModel } from '../program/script-model.ts';
import { partAt } from '../program/script-model.ts';
import type { Finding, RelatedPlace } from './finding.ts';

/**
 * A finding with all places in the files that they are in. One that lies in an imported file is placed at the import
 * statement, where the author of the script can act; the place itself is the first of the related ones.
 * @param own the path of the script, which it may import itself
 */
export function inItsFile(finding: Finding, model: ScriptModel, own: string): Finding {
  if (model.imported.length === 0) return finding;
  const withoutOwn = ({ path, span, message }: RelatedPlace): RelatedPlace =>
    path === undefined || path === own ? { span, message } : { path, span, message };
  const related = finding.related.map((place) =>
    withoutOwn(place.path === undefined ? relatedInItsFile(place, model) : place),
  );
  const part = partAt(model, finding.span);
  if (part === undefined) return { ...finding, related };
  const { file, span } = part;
  const place: RelatedPlace = { path: file.path, span, message: 'in this imported file' };
  return { ...finding, span: file.statement, related: [withoutOwn(place), ...related] };
}

/** A related place that knows its file. */
export function relatedInItsFile(place: RelatedPlace, model: ScriptModel): RelatedPlace {
  const part = partAt(model, place.span);
  return part === undefined ? place : { ...place, path: part.file.path, span: part.span };
}

/** A file's path for a sentence: on one line. */
export function nameOf(path: string): string {
  return onOneLine(path);
}

import { onOneLine } from '../../text/unseen.ts';
import type { ScriptModel } from '../program/script-model.ts';
import { partAt } from '../program/script-model.ts';
import type { Finding, Place, RelatedPlace, StepPlaces } from './finding.ts';

/**
 * A finding with each place in its own file. A finding in an imported file moves to the import statement, where the author of
 * the script can act, and its first related place is where it was.
 * @param own the path of the script, which may import itself
 */
export function inItsFile(finding: Finding, model: ScriptModel, own: string): Finding {
  if (model.imported.length === 0) return finding;
  const withoutOwn = <Where extends Place>({ path, ...place }: Where) =>
    path === undefined || path === own ? place : { path, ...place };
  const inFile = <Where extends Place>(place: Where) =>
    withoutOwn(place.path === undefined ? relatedInItsFile(place, model) : place);
  const related = finding.related.map(inFile);
  const places = finding.places?.map((step) => movePlaces(step, inFile));
  const moved = { ...finding, related, ...(places === undefined ? {} : { places }) };
  const part = partAt(model, finding.span);
  if (part === undefined) return moved;
  const { file, span } = part;
  const place: RelatedPlace = { path: file.path, span, message: 'in this imported file' };
  return { ...moved, span: file.statement, related: [inFile(place), ...related] };
}

/** The places of a step, each of them moved. */
export function movePlaces({ takes, fires, wants }: StepPlaces, move: (place: Place) => Place): StepPlaces {
  return {
    ...(takes === undefined ? {} : { takes: move(takes) }),
    fires: fires.map((place) => place && move(place)),
    ...(wants === undefined ? {} : { wants: move(wants) }),
  };
}

/** A place with its file, if that is an imported one. */
export function relatedInItsFile<Where extends Place>(place: Where, model: ScriptModel): Where {
  const part = partAt(model, place.span);
  return part === undefined ? place : { ...place, path: part.file.path, span: part.span };
}

/** The path of a file in a sentence: on one line. */
export function nameOf(path: string): string {
  return onOneLine(path);
}

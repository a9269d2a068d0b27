import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { RelatedPlace, Severity } from '../engine/policy/finding.ts';
import { fileOfPlace, type ReportedFile, type ReportedFinding } from '../engine/report.ts';
import { pathOfEdit } from '../engine/rewrite/edit.ts';
import { ruleAddress } from '../render/addresses.ts';
import { moreFindings, remedyTitle, toldInEditor } from '../render/editor.ts';
import { isNothing } from '../source/source-tree.ts';
import { remembered } from '../text/memo.ts';
import type { Span } from '../text/position.ts';
import { VERSION } from '../version.ts';
import type { OpenDocuments, OpenTree } from './open-tree.ts';
import type { DocumentRemedy } from './question.ts';

/** Who says it, as editors show it. */
export const SOURCE = 'bpftrace-guard';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** A file that findings are told of, as it is now. */
export interface DescribedFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** What is around a document: the others, and the files. */
export interface Around {
  readonly documents: OpenDocuments;
  readonly tree: OpenTree;
}

/** What a text is as the protocol counts its lines, the same for the same text. */
interface Places extends Around {
  readonly linesOf: (text: string) => TextDocument;
}

/** The most findings of a document that are shown, and the most other places of one finding. */
const MOST_FINDINGS = 500;
const MOST_PLACES = 30;

/** The findings of a document as a client shows them, with the rewrites that it may apply. */
export async function describeFile(
  file: ReportedFile,
  document: DescribedFile,
  around: Around,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly remedies: readonly DocumentRemedy[] }> {
  const known = new Map<string, TextDocument>();
  // Places lie in few texts: the lines of each are looked for once.
  const linesOf = (text: string) => remembered(known, text, () => lines(text));
  const text = linesOf(document.text);
  const shown = file.findings.slice(0, MOST_FINDINGS);
  const left = file.findings.length - shown.length;
  const diagnostics: Diagnostic[] = [];
  const remedies: DocumentRemedy[] = [];
  for (const [answers, finding] of shown.entries()) {
    const places = finding.related.slice(0, MOST_PLACES);
    diagnostics.push({
      ...diagnosticOf(finding, text),
      relatedInformation: await Promise.all(
        places.map((place) => relatedPlace(place, file, document, { ...around, linesOf })),
      ),
    });
    remedies.push(
      ...(await remediesOf(finding, document, { ...around, linesOf })).map((remedy) => ({ ...remedy, answers })),
    );
  }
  if (left > 0)
    diagnostics.push({
      range: rangeOf({ start: 0, end: 0 }, text),
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message: moreFindings(left),
    });
  return { diagnostics, remedies };
}

/** A finding as a client shows it, without its other places. */
export function diagnosticOf(finding: ReportedFinding, text: TextDocument): Diagnostic {
  return {
    range: rangeOf(finding.span, text),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: ruleAddress(finding.rule, VERSION) },
    source: SOURCE,
    message: toldInEditor(finding),
  };
}

async function relatedPlace(
  place: RelatedPlace,
  file: ReportedFile,
  document: DescribedFile,
  { documents, linesOf }: Places,
): Promise<DiagnosticRelatedInformation> {
  const { path, text } =
    place.path === undefined ? { path: document.path, text: document.text } : fileOfPlace(file, place);
  const uri = (await documents.at(path))?.uri ?? uriOf(path);
  return { location: { uri, range: rangeOf(place.span, linesOf(text)) }, message: place.message };
}

/** The rewrites of a finding: the safe one that is shown with it is preferred. */
async function remediesOf(
  finding: ReportedFinding,
  document: DescribedFile,
  around: Places,
): Promise<Omit<DocumentRemedy, 'answers'>[]> {
  const text = around.linesOf(document.text);
  const preferred = finding.fixes.find(({ safe }) => safe);
  return Promise.all(
    finding.fixes.map(async (fix) => {
      const [created] = fix.edits.filter(({ path }) => path !== undefined);
      const creates = created === undefined ? {} : { creates: await newFile(created, document, around) };
      return {
        title: remedyTitle(fix, finding),
        isPreferred: fix === preferred,
        rule: finding.rule,
        edits: fix.edits.flatMap((edit) =>
          edit.path === undefined ? [{ range: exactRange(edit.span, text), newText: edit.text }] : [],
        ),
        ...creates,
      };
    }),
  );
}

async function newFile(
  edit: { readonly path?: string; readonly text: string },
  document: DescribedFile,
  around: Around,
): Promise<NonNullable<DocumentRemedy['creates']>> {
  const path = pathOfEdit(edit, document.path);
  const there = await around.tree.look(path, document.path);
  const missing = there.kind === 'unread' && isNothing(there.message);
  const same = there.kind === 'text' && there.text === edit.text;
  return { uri: uriOf(path), text: edit.text, state: missing ? 'missing' : same ? 'there' : 'other' };
}

/** A span as a range that can be seen: an empty one reaches to the end of its line. */
export function rangeOf({ start, end }: Span, text: TextDocument) {
  if (end > start) return exactRange({ start, end }, text);
  const from = text.positionAt(start);
  const to = text.positionAt(text.offsetAt({ line: from.line + 1, character: 0 }));
  const line = text.getText({ start: from, end: to }).replace(/[\r\n]+$/, '');
  return { start: from, end: { line: from.line, character: from.character + line.length } };
}

export function exactRange({ start, end }: Span, text: TextDocument) {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** A text of which lines are asked for, as the protocol counts them. */
export function lines(text: string): TextDocument {
  return TextDocument.create('', '', 0, text);
}

/** The address of a path, which may count from the process's folder. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The path behind the address of a document; undefined for one that is no file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

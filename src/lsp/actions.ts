import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  CreateFile,
  ResourceOperationKind,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { NEEDS_FILE_THERE } from '../render/editor.ts';
import { NEEDS_FILE } from '../render/finding-parts.ts';
import type { JudgedVersion } from './judging.ts';
import type { DocumentRemedy } from './question.ts';

/** A rewrite as an action of the client; undefined where the client can neither make its edits nor say why not. */
export function actionOf(
  remedy: DocumentRemedy,
  judged: JudgedVersion,
  { workspace, textDocument }: ClientCapabilities,
): CodeAction | undefined {
  const { title, isPreferred, answers, creates } = remedy;
  const diagnostic = judged.diagnostics[answers];
  const support = textDocument?.codeAction;
  const action: CodeAction = {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }),
  };
  const makes = workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true;
  const versioned = workspace?.workspaceEdit?.documentChanges === true;
  if (creates?.state === 'other' || (creates?.state === 'missing' && !(makes && versioned))) {
    const reason = creates.state === 'other' ? NEEDS_FILE_THERE : NEEDS_FILE;
    return support?.disabledSupport === true ? { ...action, disabled: { reason } } : undefined;
  }
  return { ...action, ...(isPreferred ? { isPreferred } : {}), edit: editOf(remedy, judged, versioned) };
}

/** The edits of a rewrite: bound to the version that they were made for, if the client knows such. */
function editOf(
  { edits, creates }: DocumentRemedy,
  { uri, version }: JudgedVersion,
  versioned: boolean,
): WorkspaceEdit {
  if (!versioned) return { changes: { [uri]: [...edits] } };
  const own = { textDocument: { uri, version }, edits: [...edits] };
  if (creates?.state !== 'missing') return { documentChanges: [own] };
  const start = { line: 0, character: 0 };
  const made = {
    textDocument: { uri: creates.uri, version: null },
    edits: [{ range: { start, end: start }, newText: creates.text }],
  };
  return { documentChanges: [CreateFile.create(creates.uri, { overwrite: false, ignoreIfExists: false }), made, own] };
}

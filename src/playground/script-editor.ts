/// <reference lib="dom" />
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import {
  type Action,
  type Diagnostic,
  forEachDiagnostic,
  lintGutter,
  lintKeymap,
  nextDiagnostic,
  setDiagnostics,
} from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorSelection, EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Severity } from '../engine/policy/finding.ts';
import type { Edit } from '../engine/rewrite/fix.ts';
import type { Span } from '../text/position.ts';
import { showUnseen } from '../text/unseen.ts';
import { EDITOR_THEME } from './editor-theme.ts';
import { tokenColours } from './token-colours.ts';

/** What stands under a line of the editor. */
export interface Mark {
  readonly span: Span;
  readonly severity: Severity;
  /** What is shown when the pointer, or F8, is on it; plain text. */
  readonly message: string;
  readonly actions: readonly Action[];
}

/** What the editor tells. */
interface Listeners {
  /** The text is another one. */
  onText(text: string): void;
  /** The user has put the cursor elsewhere, without a change of the text. An offset. */
  onCursor(at: number): void;
}

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const satisfies Record<Severity, string>;

const LIGHT = StateEffect.define<readonly Span[]>();
const LIT = Decoration.line({ class: 'cm-lit' });

/** The lines that are lit from outside, while what they are lit for is looked at. */
const lit = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, { changes, effects, state }) {
    const last = effects.findLast((effect) => effect.is(LIGHT));
    if (last === undefined) return lines.map(changes);
    return Decoration.set([...startsOf(last.value, state.doc)].map((start) => LIT.range(start)));
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Where the lines of spans start, in order and each once. */
function startsOf(spans: readonly Span[], doc: Text): Set<number> {
  const numbers = spans.flatMap(({ start, end }) => {
    const first = doc.lineAt(Math.min(start, doc.length)).number;
    const last = doc.lineAt(Math.min(Math.max(start, end - 1), doc.length)).number;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  return new Set(numbers.sort((a, b) => a - b).map((number) => doc.line(number).from));
}

/** The editor of a script. Its offsets are those of the engine: lines end at LF, and every other character stays what it is. */
export class ScriptEditor {
  readonly #view: EditorView;

  /**
   * @param parent what it is put into. It gets a shadow root: there a style is allowed that the page's policy does not name.
   * @param label what the editor is called, for those who do not see it.
   */
  constructor(parent: HTMLElement, label: string, { onText, onCursor }: Listeners) {
    const root = parent.attachShadow({ mode: 'open' });
    const listener = EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
      if (docChanged) onText(state.doc.toString());
      else if (selectionSet && transactions.some((each) => each.isUserEvent('select')))
        onCursor(state.selection.main.head);
    });
    this.#view = new EditorView({ parent: root, root, state: createState([labelled(label), listener]) });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Puts another text in place of the whole. It can be undone. */
  replace(text: string): void {
    const { state } = this.#view;
    this.#view.dispatch({
      changes: { from: 0, to: state.doc.length, insert: state.toText(text) },
      selection: { anchor: 0 },
      annotations: isolateHistory.of('full'),
      scrollIntoView: true,
    });
  }

  /** Makes the edits of a rewrite, as one step of the history, and goes to the first. @param edits of the text as it is now, in its order */
  apply(edits: readonly Edit[]): void {
    const { state } = this.#view;
    const changes = state.changes(
      edits.map(({ span, text }) => ({ from: span.start, to: span.end, insert: state.toText(text) })),
    );
    this.#view.dispatch({
      changes,
      selection: { anchor: changes.mapPos(edits[0]?.span.start ?? 0) },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.rewrite',
      scrollIntoView: true,
    });
    this.focus();
  }

  /** Marks findings, in place of those that are marked. @param marks of the text as it is now */
  mark(marks: readonly Mark[]): void {
    const { doc } = this.#view.state;
    const diagnostics = marks.map(({ span, severity, ...shown }): Diagnostic => {
      const from = Math.min(span.start, doc.length);
      const to = Math.max(from, Math.min(span.end, doc.length));
      const actions = shown.actions.map((action) => ({ ...action, name: showUnseen(action.name) }));
      return { from, to, severity: SEVERITY[severity], message: showUnseen(shown.message), actions };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Lights the lines of spans, in place of those that are lit. Only the editor scrolls to them, not the page: the reader looks elsewhere. */
  light(spans: readonly Span[]): void {
    const { scrollDOM, state } = this.#view;
    this.#view.dispatch({ effects: LIGHT.of(spans) });
    const [start] = startsOf(spans, state.doc);
    if (start === undefined) return;
    const { top, bottom } = this.#view.lineBlockAt(start);
    const { scrollTop, clientHeight } = scrollDOM;
    if (top < scrollTop || bottom > scrollTop + clientHeight) scrollDOM.scrollTop = top - clientHeight / 3;
  }

  /** Selects a span and goes there. */
  select({ start, end }: Span): void {
    const { length } = this.#view.state.doc;
    const selection = EditorSelection.single(Math.min(start, length), Math.min(end, length));
    this.#view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.main, { y: 'center' }) });
    this.focus();
  }

  focus(): void {
    this.#view.focus();
  }
}

/** Escape is left to what it begins: the Tab after it leaves the editor, also when something is selected. */
const DEFAULTS = defaultKeymap.filter(({ key }) => key !== 'Escape');

/** Chromium puts the look of a text that is typed over into a style attribute, which the page does not allow. */
const replacing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state } = view;
    if (event.inputType !== 'insertText' || event.data === null || view.composing || state.selection.main.empty)
      return false;
    view.dispatch(state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** Goes to the next finding, and has it read out: who hears the page is not told of a tooltip. */
function goToNext(view: EditorView): boolean {
  if (!nextDiagnostic(view)) return false;
  const { from, to } = view.state.selection.main;
  const told: string[] = [];
  forEachDiagnostic(view.state, ({ message }, start, end) => {
    if (start === from && end === to) told.push(`Line ${view.state.doc.lineAt(from).number}: ${message}`);
  });
  view.dispatch({ effects: told.map((message) => EditorView.announce.of(message)) });
  return true;
}

function labelled(label: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-description': 'Escape and then Tab leaves the editor.',
    // It has the focus anyway; this says so to what checks whether all that scrolls can be reached.
    tabindex: '0',
  });
}

function createState(extensions: readonly Extension[]): EditorState {
  return EditorState.create({
    extensions: [
      // A line ends where bpftrace says that it does.
      EditorState.lineSeparator.of('\n'),
      EditorView.clipboardInputFilter.of((text) => text.replaceAll('\r\n', '\n')),
      EditorState.tabSize.of(4),
      indentUnit.of('  '),
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightSpecialChars(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      bracketMatching(),
      search({ top: true }),
      EditorView.lineWrapping,
      tokenColours,
      lit,
      EDITOR_THEME,
      keymap.of([
        ...searchKeymap,
        ...historyKeymap,
        { key: 'F8', run: goToNext },
        ...lintKeymap,
        ...DEFAULTS,
        indentWithTab,
      ]),
      replacing,
      ...extensions,
    ],
  });
}

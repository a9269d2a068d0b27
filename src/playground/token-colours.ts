import type { Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { type KindToken, tokenKinds } from '../engine/syntax/token-kind.ts';
import { MOST_SHARED_TEXT } from '../text/shared-script.ts';

/** A decoration for each kind, made once. */
const MARKS = new Map<string, Decoration>();

function markOf(kind: string): Decoration {
  const mark = MARKS.get(kind) ?? Decoration.mark({ class: `cm-token-${kind}` });
  MARKS.set(kind, mark);
  return mark;
}

/**
 * Colours the tokens as the engine's own scanner takes them. The whole text is scanned after each change: that takes a
 * fifth of a millisecond for a tool, and three milliseconds for the longest text that is judged. Only what is on the screen becomes elements.
 */
class TokenColours {
  decorations: DecorationSet = Decoration.none;
  #tokens: readonly KindToken[] = [];

  constructor(view: EditorView) {
    this.#scan(view);
    this.#show(view);
  }

  update({ view, docChanged, viewportChanged }: ViewUpdate): void {
    if (docChanged) this.#scan(view);
    if (docChanged || viewportChanged) this.#show(view);
  }

  #scan({ state }: EditorView): void {
    this.#tokens = state.doc.length > MOST_SHARED_TEXT ? [] : tokenKinds(state.doc.toString());
  }

  #show({ visibleRanges }: EditorView): void {
    const shown: Range<Decoration>[] = [];
    for (const { from, to } of visibleRanges)
      for (const { kind, start, end } of this.#tokens)
        if (start < to && end > from) shown.push(markOf(kind).range(start, end));
    this.decorations = Decoration.set(shown, true);
  }
}

export const tokenColours = ViewPlugin.fromClass(TokenColours, { decorations: ({ decorations }) => decorations });

import { EditorView } from '@codemirror/view';

/** A wavy line in the colour of a severity. The images of the library are `data:` addresses, which the page does not allow. */
const wave = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour} 1px`,
  textUnderlineOffset: '3px',
  paddingBottom: '0',
});

/** The sign of a severity in the gutter: its shape tells it, too. */
const marker = (severity: string, colour: string, shape: string) => ({
  [`.cm-lint-marker-${severity}`]: { content: 'normal' },
  [`.cm-lint-marker-${severity}::before`]: {
    content: `"${shape}"`,
    display: 'block',
    color: colour,
    fontSize: '13px',
    lineHeight: '20px',
    textAlign: 'center',
  },
});

/** The look of the editor, in the colours of the page: so it is light or dark with it. */
export const EDITOR_THEME = EditorView.theme({
  '&': { backgroundColor: 'var(--back)', color: 'var(--text)', fontSize: '13px' },
  // The page shows where the focus is, around the gutter too.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace',
    lineHeight: '20px',
    maxHeight: '64vh',
  },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-content, .cm-gutter': { minHeight: '260px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--text)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--chosen)',
  },
  '.cm-gutters': { backgroundColor: 'var(--soft)', color: 'var(--dim)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'var(--active)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--code)', color: 'var(--text)' },
  '.cm-lit': { backgroundColor: 'var(--remark)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--code)',
    outline: '1px solid var(--dim)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--removed)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--code)' },
  '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: 'var(--remark)' },
  '.cm-specialChar': { color: 'var(--red)' },
  '.cm-panels': { backgroundColor: 'var(--soft)', color: 'var(--text)', borderColor: 'var(--line)' },
  '.cm-panel input, .cm-panel button, .cm-panel label': { fontSize: '13px' },
  '.cm-textfield': { backgroundColor: 'var(--back)', color: 'var(--text)', border: '1px solid var(--dim)' },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--code)',
    color: 'var(--text)',
    border: '1px solid var(--line)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--back)',
    color: 'var(--text)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    maxWidth: 'min(560px, 90vw)',
    // On a low screen the library gives it less height than its words need.
    overflowY: 'auto',
    font: '14px/1.5 system-ui, "DejaVu Sans", sans-serif',
  },
  '.cm-diagnosticText': { whiteSpace: 'normal' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--link)',
    color: 'var(--back)',
    borderRadius: '6px',
    padding: '3px 9px',
    margin: '4px 8px 0 0',
    cursor: 'pointer',
    textAlign: 'left',
  },
  '.cm-diagnostic': { padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--red)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--amber)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--link)' },
  '.cm-lintRange-error': wave('var(--red)'),
  '.cm-lintRange-warning': wave('var(--amber)'),
  '.cm-lintRange-info': wave('var(--link)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--remark)' },
  '.cm-lint-marker': { width: '16px', height: '20px' },
  ...marker('error', 'var(--red)', '●'),
  ...marker('warning', 'var(--amber)', '▲'),
  ...marker('info', 'var(--link)', '■'),
  '.cm-lintPoint::after': { borderBottomColor: 'var(--red)' },
  '.cm-token-attach-point': { color: 'var(--link)', fontWeight: '600' },
  '.cm-token-builtin': { color: 'var(--violet)' },
  '.cm-token-comment': { color: 'var(--dim)', fontStyle: 'italic' },
  '.cm-token-function': { color: 'var(--violet)' },
  '.cm-token-keyword': { color: 'var(--red)' },
  '.cm-token-map': { color: 'var(--amber)', fontWeight: '600' },
  '.cm-token-mistake': { color: 'var(--red)', textDecoration: 'underline dotted' },
  '.cm-token-number': { color: 'var(--green)' },
  '.cm-token-preprocessor': { color: 'var(--dim)' },
  '.cm-token-string': { color: 'var(--green)' },
  '.cm-token-variable': { color: 'var(--text)' },
  // There the system takes the colours away.
  '@media (forced-colors: active)': { '.cm-lit': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
  // The cursor does not blink where nothing is to move.
  '@media (prefers-reduced-motion: reduce)': { '.cm-cursorLayer': { animation: 'none !important' } },
});

import { STYLE } from '../render/html-style.ts';
import { PLAYER_STYLE } from './player-style.ts';

/** The style of the playground: that of the other pages, and what only it has. */
export const PAGE_STYLE = `${STYLE}${PLAYER_STYLE}
:root { --chosen: #b6d7ff; --active: #8a94a014; --violet: #6639ba; } @media (prefers-color-scheme: dark) { :root { --chosen: #1f4a80; --active: #8a94a01f; --violet: #d2a8ff; } }
body { max-width: 1480px; padding: 20px 24px; } header p { margin: 0 0 8px; } header .bar { margin: 10px 0 0; }
main { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); grid-template-areas: "script found" "machines found"; grid-template-rows: auto 1fr; gap: 0 28px; }
.script { grid-area: script; } .found { grid-area: found; } .machines { grid-area: machines; } main h2 { margin: 20px 0 8px; }
.hint { font-size: 13px; margin: 6px 0 0; } kbd { font: inherit; border: 1px solid var(--line); border-radius: 4px; padding: 0 4px; background: var(--soft); }
button { font: inherit; color: var(--text); background: var(--soft); border: 1px solid var(--dim); border-radius: 6px; padding: 4px 12px; cursor: pointer; } button:hover { background: var(--code); }
button.apply { color: var(--back); background: var(--link); border-color: var(--link); font-weight: 600; } button.small, button.place { font-size: 13px; padding: 1px 8px; } button[disabled] { opacity: .55; cursor: default; }
#editor:focus-within, :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
input { font: inherit; font-size: 14px; color: var(--text); background: var(--back); border: 1px solid var(--dim); border-radius: 6px; padding: 4px 8px; min-width: 0; } input[aria-invalid] { border-color: var(--red); }
.row { display: flex; gap: 8px; } .row input { flex: 1 1 auto; } form label, form > span { display: block; margin: 0 0 4px; } #machine-form { margin: 0 0 12px; } #machine-help { font-size: 13px; } #machine-problem { overflow-wrap: anywhere; } #machine-form .row { display: flex; max-width: 480px; }
#machine-rows th { font-weight: 400; background: none; } #machine-rows th .dim { display: block; font-size: 13px; } #machine-rows td button { float: right; } .unknown { color: var(--amber); font-weight: 600; }
#count { margin: 0 0 8px; } #state { font-size: 14px; font-weight: 400; } .found h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 8px; } .found h3 .place { margin-left: auto; } .found .lines .number { width: 34px; } .found .lines .mark { width: 20px; } #cards .finding { margin: 0 0 14px; } #cards.stale { opacity: .6; } #cards.stale button.apply { pointer-events: none; }
.steps { margin: 0 0 12px; } .finding:not(.chosen) .steps, .finding.chosen .choose { display: none; } footer { margin: 24px 0 0; } #cards .finding.chosen { box-shadow: 0 0 0 2px var(--line); } #notice { border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; margin: 10px 0 0; background: var(--soft); } #notice:empty { border: 0; padding: 0; margin: 0; }
dialog { width: min(760px, calc(100vw - 24px)); max-height: calc(100vh - 48px); color: var(--text); background: var(--back); border: 1px solid var(--line); border-radius: 8px; padding: 16px 20px; } dialog::backdrop { background: #0006; }
dialog form { display: flex; justify-content: space-between; align-items: start; } dialog h2 { margin: 0 0 10px; } dialog h3 { margin: 14px 0 4px; } #example-groups ul { list-style: none; margin: 0; padding: 0; } #example-groups li { margin: 0 0 4px; } #example-groups li button { width: 100%; text-align: left; padding: 3px 10px; overflow-wrap: anywhere; }
@media (max-width: 900px) { body { padding: 14px 12px; } main { grid-template-columns: minmax(0, 1fr); grid-template-areas: "script" "found" "machines"; grid-template-rows: none; } }
@media (max-width: 760px) { #machine-rows tr { display: flex; justify-content: space-between; align-items: start; } #machine-rows th { border: 0; padding: 2px 10px; } #machine-rows td { flex: none; min-width: 0; text-align: right; } #machine-rows td::before { content: none; } #machine-rows td button { float: none; margin: 0 0 0 8px; } }
`;

/** The style of a player: light and dark as the reader's system is; it moves nothing where the system asks for that. */
export const PLAYER_STYLE = `
.player { --p-text: #1f2328; --p-dim: #59636e; --p-back: #fff; --p-soft: #f6f8fa; --p-line: #818b98; --p-run: #ddf4ff; --p-fire: #fff5ad; --p-held: #d8d8f6; --p-hold: #4b3fb5; --p-wait: #b91c28; --p-focus: #0550ae;
  color: var(--p-text); }
@media (prefers-color-scheme: dark) { .player { --p-text: #e6edf3; --p-dim: #9198a1; --p-back: #0d1117; --p-soft: #151b23; --p-line: #757d87; --p-run: #0c2d4a; --p-fire: #4a4210; --p-held: #2d2d5e; --p-hold: #a8a1ff; --p-wait: #ff8182; --p-focus: #79b8ff; } }
.player-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.player-button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 40px; min-width: 44px; padding: 4px 12px; border: 1px solid var(--p-line); border-radius: 6px; background: var(--p-soft); color: var(--p-text); font: inherit; font-size: 14px; cursor: pointer; }
.player-button svg { fill: currentColor; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
.player-button[aria-disabled="true"] { color: var(--p-dim); background: transparent; border-style: dashed; cursor: default; }
.player-button:focus-visible { outline: 3px solid var(--p-focus); outline-offset: 2px; }
.player-count { color: var(--p-dim); font-size: 14px; font-variant-numeric: tabular-nums; }
.player-said { min-height: 4.5em; margin: 10px 0; line-height: 1.5; overflow-wrap: anywhere; }
.player-figure { overflow: hidden; }
.player-drawing { display: block; max-width: 100%; }
.player-drawing text { font: 12px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: var(--p-text); }
.player-drawing text.head { font-weight: 700; } .player-drawing text.dim { fill: var(--p-dim); }
.player-cpu > rect { fill: var(--p-back); stroke: var(--p-line); }
.player-cpu.acts > rect { stroke: var(--p-text); stroke-width: 2; }
.player-cpu.waits > rect { stroke: var(--p-wait); stroke-width: 2; stroke-dasharray: 6 4; }
.player-cpu.waits > text.head, .player-lock text.wanted { fill: var(--p-wait); }
.player-program rect { fill: var(--p-run); stroke: var(--p-line); }
.player-program.fires rect { fill: var(--p-fire); stroke: var(--p-text); stroke-width: 2; }
.player-program.fires text.dim { fill: var(--p-text); }
.player-program.dropped rect { fill: none; stroke-dasharray: 2 3; } .player-program.dropped text.name { text-decoration: line-through; }
.player-program .flash { fill: var(--p-fire); stroke: var(--p-text); stroke-linejoin: round; }
.player-lock rect { fill: var(--p-back); stroke: var(--p-line); stroke-dasharray: 3 3; } .player-lock.held rect { fill: var(--p-held); stroke: var(--p-hold); stroke-width: 2; stroke-dasharray: none; }
.player-arrow.holds { stroke: var(--p-hold); fill: var(--p-hold); stroke-width: 3; } .player-arrow.waits { stroke: var(--p-wait); fill: var(--p-wait); stroke-width: 2; } .player-arrow.waits line { stroke-dasharray: 6 5; }
@media (prefers-reduced-motion: no-preference) { .player-program.fires, .player-arrow { animation: player-appear 0.25s ease-out; } @keyframes player-appear { from { opacity: 0; } } }
`;

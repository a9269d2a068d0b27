/** The style of the page: light and dark as the reader's system is, from a telephone to a wide screen, and for paper. */
export const STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --code: #eff1f3;
  --link: #0550ae; --red: #b91c28; --amber: #8a5300; --green: #116329; --added: #dafbe1; --removed: #ffebe9; --head: #e6e6fa; --remark: #fff5ad; --ink: #1f2328; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --soft: #151b23; --code: #262c36;
  --link: #79b8ff; --red: #ff8182; --amber: #e3b341; --green: #56d364; --added: #12361f; --removed: #4b1a1d; --head: #2d2d52; --remark: #4a4210; --ink: #e6edf3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 24px 16px; background: var(--back); color: var(--text); font: 15px/1.55 system-ui, "DejaVu Sans", sans-serif; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 19px; margin: 32px 0 10px; overflow-wrap: anywhere; } h3 { font-size: 16px; margin: 0 0 8px; } h4 { font-size: 14px; margin: 14px 0 4px; }
p, li { overflow-wrap: anywhere; } p { margin: 0 0 10px; } a { color: var(--link); } .dim { color: var(--dim); }
code, pre, .lines, .sequence text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 12.5px; }
code { background: var(--code); border-radius: 4px; padding: 1px 4px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 12px; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; }
.findings { width: 100%; } .findings th, .findings td { border: 1px solid var(--line); padding: 4px 10px; overflow-wrap: anywhere; } .findings th { background: var(--soft); }
.findings th, .findings td { min-width: 13ch; } .findings td:first-child { white-space: nowrap; } .findings.names td:first-child { white-space: normal; } .verdicts, .verdicts ul { overflow-wrap: anywhere; }
.hang, .error, .lost { color: var(--red); } .lost-updates, .warning { color: var(--amber); } .safe { color: var(--green); } .refused, .unattachable { color: var(--dim); } .hang, .error, .warning, .note { font-weight: 600; }
.file { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.lines { width: 100%; table-layout: fixed; } .lines > tbody > tr > td { line-height: 20px; padding: 0 8px; } .lines .number { width: 52px; color: var(--dim); text-align: right; user-select: none; }
.lines .mark { width: 24px; user-select: none; } .lines .source { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.added > td { background: var(--added); } .removed > td { background: var(--removed); } .gap > td { background: var(--soft); color: var(--dim); }
.lines > tbody > .place > td { padding: 0; line-height: 1.5; }
.finding { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: 10px 12px; padding: 12px 14px; background: var(--back); font: 15px/1.55 system-ui, "DejaVu Sans", sans-serif; }
.finding { scroll-margin-top: 12px; } .finding.error { border-left-color: var(--red); } .finding.warning { border-left-color: var(--amber); } .finding, .finding.error, .finding.warning { color: var(--text); font-weight: 400; }
.finding ul, .finding ol { margin: 0 0 10px; padding-left: 24px; } details { margin: 0 0 10px; } summary { cursor: pointer; font-weight: 600; }
.fix { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 0 0 10px; }
.findings div { margin: 0 0 2px; } .findings details { margin: 0; } .line { margin: 0 0 10px; overflow-wrap: anywhere; }
.chips, .finding .chips { display: inline; list-style: none; margin: 0; padding: 0; }
.chips li { display: inline-block; max-width: 100%; border: 1px solid var(--line); border-radius: 10px; background: var(--soft); color: var(--text); font-size: 13px; line-height: 19px; padding: 0 8px; margin: 1px 0; vertical-align: middle; }
.sequence { display: block; margin: 6px 0 12px; } .sequence.slim { display: none; } .sequence.slim text { font-size: 11px; }
.sequence text { text-anchor: middle; fill: var(--ink); } .sequence .taken text, .sequence .lost text { stroke: var(--back); stroke-width: 3px; paint-order: stroke; } .sequence .name text { font-weight: bold; } .sequence .head { fill: var(--head); stroke: var(--dim); }
.sequence .life { stroke: var(--line); } .sequence .remark { fill: var(--remark); stroke: var(--line); } .sequence .arrow { stroke: var(--ink); stroke-width: 1.4; } .sequence .tip { fill: var(--ink); }
.sequence .lost .arrow, .sequence .cross { stroke: var(--red); stroke-width: 2; fill: none; } .sequence .lost text { fill: var(--red); }
@media (max-width: 940px) { .sequence.roomy { display: none; } .sequence.slim { display: block; } }
@media (max-width: 760px) { .findings thead { display: none; } .findings, .findings tbody, .findings tr, .findings td { display: block; } .findings tr { border: 1px solid var(--line); border-radius: 6px; padding: 6px 2px; margin: 0 0 8px; }
  .findings td { border-width: 0; padding: 2px 10px; } .findings td:first-child { white-space: normal; } .findings td:empty { display: none; } .findings td + td::before { content: attr(data-label) ": "; color: var(--dim); } }
@media (max-width: 600px) { body { padding: 12px 8px; } .finding { margin: 8px 4px; padding: 10px; } .finding ul, .finding ol { padding-left: 20px; } .lines > tbody > tr > td { padding: 0 4px; } .lines > tbody > .place > td { padding: 0; } .lines .number { width: 36px; } .lines .mark { width: 18px; } }
@media print { details { display: block; } .file { overflow: visible; } }
`;

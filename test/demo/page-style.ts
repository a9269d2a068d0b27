/** The style of the page: a pull request's conversation, plain and without anything from the network, light and dark as the reader's system is. */
export const STYLE = `
:root { color-scheme: light dark; --back: #fff; --line: #d1d9e0; --soft: #f6f8fa; --code: #eff1f3; --text: #1f2328; --dim: #59636e; --link: #0969da; --red: #d1242f; --green: #1a7f37;
  --added: #dafbe1; --added-number: #aceebb; --removed: #ffebe9; --removed-number: #ffcecb; --hunk: #ddf4ff; --head: #ececff; --head-line: #9370db; --life: #b9b9b9; --remark: #fff5ad; --remark-line: #d4cf86; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --line: #3d444d; --soft: #151b23; --code: #262c36; --text: #e6edf3; --dim: #9198a1; --link: #79b8ff; --red: #ff8182; --green: #56d364;
  --added: #12361f; --added-number: #1c4f2e; --removed: #4b1a1d; --removed-number: #6a2529; --hunk: #12273f; --head: #2d2d52; --head-line: #8a7bd1; --life: #59636e; --remark: #4a4210; --remark-line: #7d7020; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1000px; padding: 24px; background: var(--back); color: var(--text);
  font: 14px/1.5 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 400; margin: 0 0 6px; } h1 span { color: var(--dim); }
h3 { margin: 0 0 8px; font-size: 16px; } h2 { font-size: 18px; margin: 28px 0 8px; }
p { margin: 0 0 12px; } a { color: var(--link); text-decoration: none; }
code, pre, .diff, svg text { font-family: "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace; font-size: 12px; }
p code, li code, td code, th code, summary code { background: var(--code); border-radius: 5px; padding: 2px 4px; }
pre { background: var(--soft); padding: 10px; white-space: pre-wrap; }
table { border-collapse: collapse; margin: 0 0 12px; max-width: 100%; } th, td { border: 1px solid var(--line); padding: 5px 10px; text-align: left; vertical-align: top; }
.findings th, .findings td { min-width: 11ch; } .findings td:not(:last-child) code { white-space: nowrap; }
details { margin: 0 0 12px; } summary { margin-bottom: 8px; } ul, ol { margin: 0 0 12px; padding-left: 26px; }
.state { background: #1f883d; color: #fff; border-radius: 14px; padding: 4px 12px; margin-right: 8px; }
.dim { color: var(--dim); }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 14px 0; overflow: hidden; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 14px; }
.box > .body { padding: 14px 16px 4px; }
.bot { border: 1px solid var(--line); border-radius: 10px; color: var(--dim); font-size: 12px; padding: 0 6px; }
.diff { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0; } .diff td { border: 0; padding: 0 10px; line-height: 20px; }
.diff .code { white-space: pre-wrap; tab-size: 4; } .diff .number { color: var(--dim); text-align: right; width: 44px; padding: 0 8px 0 0; }
.diff .mark { padding: 0 0 0 10px; width: 20px; }
.added td { background: var(--added); } .added .number { background: var(--added-number); }
.removed td { background: var(--removed); } .removed .number { background: var(--removed-number); }
.hunk td { background: var(--hunk); color: var(--dim); }
.diff .thread > td { padding: 10px 12px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font: 14px/1.5 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; }
.thread .box { margin: 0; } .suggestion .box { margin: 0 0 12px; }
.suggestion footer { border-top: 1px solid var(--line); padding: 8px; text-align: right; }
.button { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; font-size: 12px; padding: 4px 12px; }
.check { padding: 10px 14px; border-top: 1px solid var(--line); } .check:first-child { border-top: 0; }
.red { color: var(--red); } .green { color: var(--green); } .mark-icon { font-weight: bold; margin-right: 8px; }
.scroll { overflow-x: auto; }
.sequence { display: block; margin: 4px auto 14px; } .sequence.slim { display: none; } .sequence.slim text { font-size: 11px; }
.sequence text { text-anchor: middle; fill: var(--text); } .sequence .name text { font-weight: bold; } .sequence .taken text, .sequence .lost text { stroke: var(--back); stroke-width: 3px; paint-order: stroke; }
.sequence .head { fill: var(--head); stroke: var(--head-line); } .sequence .life { stroke: var(--life); }
.sequence .remark { fill: var(--remark); stroke: var(--remark-line); } .sequence .arrow { stroke: var(--text); stroke-width: 1.4; } .sequence .tip { fill: var(--text); }
.sequence .cross { stroke: var(--red); stroke-width: 2; fill: none; } .sequence .lost .arrow { stroke: var(--red); } .sequence .lost text { fill: var(--red); }
@media (max-width: 940px) { .sequence.roomy { display: none; } .sequence.slim { display: block; } }
@media (max-width: 600px) { body { padding: 12px 8px; } h1 { font-size: 22px; } .box > header, .box > .body { padding-left: 10px; padding-right: 10px; } .diff .thread > td { padding: 8px 4px; } ul, ol { padding-left: 20px; }
  .diff .number { width: 26px; padding: 0 4px 0 0; } .diff .mark { padding: 0 0 0 4px; width: 14px; } .diff td { padding: 0 4px; }
  .findings thead { display: none; } .findings, .findings tbody, .findings tr, .findings td { display: block; } .findings tr { border: 1px solid var(--line); border-radius: 6px; padding: 4px 0; margin: 0 0 8px; }
  .findings td { border: 0; padding: 2px 10px; } .findings td:not(:last-child) code { white-space: normal; } .findings td + td::before { content: attr(data-label) ": "; color: var(--dim); } }
`;

/** The style of the page: a pull request's conversation, plain and without anything from the network. */
export const STYLE = `
:root { --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --dim: #59636e; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1000px; padding: 24px; background: #fff; color: var(--text);
  font: 14px/1.5 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 26px; font-weight: 400; margin: 0 0 6px; } h1 span { color: var(--dim); }
h3 { margin: 0 0 8px; font-size: 16px; } h2 { font-size: 18px; margin: 28px 0 8px; }
p { margin: 0 0 12px; } a { color: #0969da; text-decoration: none; }
code, pre, .diff, svg text { font-family: "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace; font-size: 12px; }
p code, li code, td code, th code, summary code { background: #eff1f3; border-radius: 5px; padding: 2px 4px; }
pre { background: var(--soft); padding: 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 0 0 12px; max-width: 100%; } th, td { border: 1px solid var(--line); padding: 5px 10px; text-align: left; }
details { margin: 0 0 12px; } summary { margin-bottom: 8px; } ul, ol { margin: 0 0 12px; padding-left: 26px; }
.state { background: #1f883d; color: #fff; border-radius: 14px; padding: 4px 12px; margin-right: 8px; }
.dim { color: var(--dim); }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 14px 0; overflow: hidden; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 14px; }
.box > .body { padding: 14px 16px 4px; }
.bot { border: 1px solid var(--line); border-radius: 10px; color: var(--dim); font-size: 11px; padding: 0 6px; }
.diff { border-collapse: collapse; width: 100%; margin: 0; } .diff td { border: 0; padding: 0 10px; line-height: 20px; vertical-align: top; }
.diff .code { white-space: pre-wrap; overflow-wrap: anywhere; width: 100%; tab-size: 4; } .diff .number { color: var(--dim); text-align: right; width: 1%; min-width: 40px; }
.diff .mark { padding: 0 0 0 10px; width: 1%; }
.added td { background: #dafbe1; } .added .number { background: #aceebb; }
.removed td { background: #ffebe9; } .removed .number { background: #ffcecb; }
.hunk td { background: #ddf4ff; color: var(--dim); }
.thread > td { padding: 10px 12px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font: 14px/1.5 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; }
.thread .box { margin: 0; } .thread .body td, .thread .body th { line-height: 1.4; padding: 5px 10px; border: 1px solid var(--line); }
.suggestion .box { margin: 0 0 12px; } .thread .body .suggestion td { border: 0; padding: 0 10px; line-height: 20px; }
.suggestion footer { border-top: 1px solid var(--line); padding: 8px; text-align: right; }
.button { background: #f6f8fa; border: 1px solid var(--line); border-radius: 6px; font-size: 12px; padding: 4px 12px; }
.check { padding: 10px 14px; border-top: 1px solid var(--line); } .check:first-child { border-top: 0; }
.red { color: #d1242f; } .green { color: #1a7f37; } .mark-icon { font-weight: bold; margin-right: 8px; }
.sequence { display: block; margin: 4px auto 14px; max-width: 100%; height: auto; }
.sequence text { text-anchor: middle; fill: var(--text); font-size: 11.5px; } .sequence .name text { font-weight: bold; }
.sequence .head { fill: #ececff; stroke: #9370db; } .sequence .life { stroke: #b9b9b9; }
.sequence .remark { fill: #fff5ad; stroke: #d4cf86; } .sequence .arrow { stroke: #333; stroke-width: 1.4; } .sequence .tip { fill: #333; }
.sequence .cross { stroke: #d1242f; stroke-width: 2; fill: none; } .sequence .lost .arrow { stroke: #d1242f; } .sequence .lost text { fill: #d1242f; }
`;

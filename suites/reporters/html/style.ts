/** The page's only style sheet: light and dark, narrow and wide, screen and paper. No font and no image comes from elsewhere. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --soft: #4d5661; --line: #d5dae0; --fill: #f4f6f8; --link: #0b57b0;
  --pass: #14663a; --pass-fill: #e3f4ea; --warn: #7a4a00; --warn-fill: #fdf0d5; --fail: #a3141c; --fail-fill: #fde7e8;
  --calm: #434c56; --calm-fill: #e9edf1; --ask: #4b2d9c; --ask-fill: #ece7fb;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e7eaee; --soft: #a9b2bd; --line: #343b44; --fill: #1d2127; --link: #8ab8ff;
    --pass: #84dba7; --pass-fill: #14301f; --warn: #f3c672; --warn-fill: #3a2a0a; --fail: #ff9ea3; --fail-fill: #43171a;
    --calm: #c2cad3; --calm-fill: #2a3038; --ask: #c4b3ff; --ask-fill: #2a2145;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, pre:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip-link { position: absolute; left: -999rem; }
.skip-link:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; }
.brand { margin: 0; color: var(--soft); font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 0 0 1rem; padding-top: 1.25rem; border-top: 2px solid var(--line); font-size: 1.4rem; line-height: 1.3; }
h3 { margin: 2rem 0 .75rem; font-size: 1.1rem; line-height: 1.35; }
h4 { margin: 0 0 .35rem; font-size: 1rem; line-height: 1.4; }
h5 { margin: 0 0 .25rem; font-size: .85rem; color: var(--soft); }
section { margin-top: 2.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .95rem; }
p { margin: 0 0 .75rem; }
.sentence { font-size: 1.2rem; font-weight: 600; line-height: 1.4; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.verdict { display: inline-block; padding: .05em .55em; border-radius: 999px; font-size: .85rem; font-weight: 600; white-space: nowrap;
  color: var(--calm); background: var(--calm-fill); }
.verdict.pass { color: var(--pass); background: var(--pass-fill); }
.verdict.warn { color: var(--warn); background: var(--warn-fill); }
.verdict.fail, .verdict.error { color: var(--fail); background: var(--fail-fill); }
.verdict.review, .verdict.attested { color: var(--ask); background: var(--ask-fill); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; }
td a { overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
tr:target, article:target { background: var(--warn-fill); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .85em; }
code { overflow-wrap: anywhere; }
th code, h4 code { color: var(--soft); font-weight: 400; }
pre { margin: 0; padding: .6rem .75rem; max-height: 22rem; overflow: auto; border-radius: 6px; background: var(--fill); line-height: 1.45;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.facts { margin: 0; }
.facts > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1.5rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.facts.wide > div { grid-template-columns: minmax(9rem, 22rem) 1fr; }
dt { color: var(--soft); overflow-wrap: anywhere; }
dd { margin: 0; min-width: 0; }
.blank { min-height: 2.2rem; }
.text, .rests, .line { color: var(--soft); font-size: .9rem; }
.text { margin-top: .2rem; max-width: 34rem; }
article { padding: 1rem; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 8px; }
.findings { margin: .75rem 0 0; padding: 0; list-style: none; }
.finding { padding: .75rem 0 0; border-top: 1px solid var(--line); }
.finding + .finding { margin-top: .75rem; }
.findings:empty { display: none; }
.finding p { margin-bottom: .5rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1rem; margin: 0 0 .5rem; }
.sides.three { grid-template-columns: repeat(3, 1fr); padding: .75rem; border-radius: 6px; background: var(--fill); font-size: .95rem; }
.sides > div { min-width: 0; }
.sides dt { margin-bottom: .2rem; font-size: .85rem; font-weight: 600; }
.sides dd { overflow-wrap: anywhere; }
.finding.fail .sides > div:last-child pre { background: var(--fail-fill); }
.finding.warn .sides > div:last-child pre { background: var(--warn-fill); }
.counts + .note { margin-top: 1rem; }
.note { padding: .6rem .75rem; border-radius: 6px; background: var(--fill); }
.messages { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem 1.25rem; }
.messages > div { min-width: 0; }
.url { margin-bottom: .4rem; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
footer { margin-top: 3rem; }
@media (max-width: 40rem) {
  .facts > div, .facts.wide > div, .sides, .sides.three, .messages { grid-template-columns: 1fr; }
  article { padding: .75rem; }
  .stacked thead { display: none; }
  .stacked tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .stacked th, .stacked td { display: block; padding: .1rem 0; border: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #bbb; --fill: #f4f4f4; --link: #000; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, footer, .skip-link { display: none; }
  pre { max-height: none; overflow: visible; }
  .scroll { overflow: visible; }
  .verdict { border: 1px solid currentColor; }
  article, tr, .finding { break-inside: avoid; }
  .exchange { break-inside: auto; }
  .calm .messages { display: none; }
  h2, h3, h4 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  @page { margin: 18mm 15mm; }
}
`;

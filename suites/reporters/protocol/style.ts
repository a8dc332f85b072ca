/** The style sheet of a protocol: a form on white paper, on screen and in print. */
export const style = `
:root { color-scheme: light; --ink: #16191d; --soft: #4a535d; --line: #b6bec8; --fill: #eef1f4; --link: #0b57b0; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem clamp(1rem, 4vw, 3rem) 3rem; background: #fff; color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { margin: 0; font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; text-wrap: balance; }
.by { margin: .25rem 0 1.5rem; color: var(--soft); font-size: 1.1rem; }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; line-height: 1.3; }
h3:target { background: #fdf0d5; }
p { margin: 0 0 .6rem; }
.lead { font-size: 1.1rem; font-weight: 600; }
.quiet { color: var(--soft); font-size: .92rem; overflow-wrap: anywhere; }
.notice { padding: .7rem .9rem; border-left: 4px solid var(--soft); background: var(--fill); }
.scroll { overflow-x: auto; }
dl + .scroll { margin-top: .6rem; }
table { width: 100%; min-width: 40rem; border-collapse: collapse; table-layout: fixed; font-size: .9rem; line-height: 1.4; }
th, td { padding: .4rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { padding-inline: .3rem; background: var(--fill); font-weight: 600; hyphens: auto; }
tbody th { font-weight: 400; }
td p, th p { margin: 0 0 .25rem; }
td p:last-child, th p:last-child { margin: 0; }
.centred { text-align: center; padding-inline: .2rem; }
tr:target { background: #fdf0d5; }
.box { font: 1.15em/1 "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", sans-serif; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .88em; overflow-wrap: anywhere; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(9rem, 17rem) 1fr; gap: 0 1.25rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
dt { grid-column: 1; grid-row: 1 / span 9; color: var(--soft); overflow-wrap: anywhere; }
.narrow > div { grid-template-columns: 8rem 1fr; }
dd { grid-column: 2; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.checklist { margin: 0; padding: 0; list-style: none; }
.checklist li { padding: .6rem 0 .35rem 1.9rem; border-bottom: 1px solid var(--line); }
.checklist p { margin: 0 0 .25rem; }
.checklist p:first-child { text-indent: -1.9rem; }
.checklist .box { display: inline-block; width: 1.9rem; text-indent: 0; }
.choices span { margin-right: 1rem; white-space: nowrap; }
.choices .box { margin-right: .35rem; }
.checklist .signature { margin: .4rem 0 .5rem; font-size: .92rem; }
.checklist .signature > div { min-height: 2.1rem; align-items: end; }
.checklist .signature dt { grid-row: 1; }
.signature > div { min-height: 2.75rem; align-items: end; }
footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 40rem) { dl > div, .narrow > div { grid-template-columns: 1fr; } dt, dd { grid-column: 1; grid-row: auto; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; padding-right: 1px; }
  table { min-width: 0; font-size: 8.5pt; line-height: 1.3; }
  th, td { padding: .25rem .35rem; }
  dl > div { padding: .2rem 0; }
  thead { display: table-header-group; }
  tr, .checklist li, .notice, dl > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }

  thead th, .notice { print-color-adjust: exact; }
  @page { size: A4; margin: 18mm 15mm; }
}
`;

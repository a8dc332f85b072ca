/** The look of the pages that a server shows: light and dark, nothing from elsewhere. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --fill: #eef1f4; --link: #0b57b0; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171b; --ink: #e7eaee; --fill: #242a31; --link: #8ab8ff; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: 0; }
code { background: var(--fill); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
a { color: var(--link); }
nav ul { padding-left: 1.2rem; }
section { border-top: 1px solid var(--fill); margin-top: 2rem; }
h2 { font-size: 1.15rem; }
h3 { font-size: 1rem; margin-bottom: .25rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--fill); font-weight: 400; }
thead th { font-weight: 600; width: 24%; }
thead th:nth-child(2) { width: 4rem; }
thead th:last-child { width: auto; }
dd p { margin: .25rem 0 0; }
pre { background: var(--fill); padding: .75rem; border-radius: 3px; white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; }
summary { cursor: pointer; }
`;

/** They run nothing and load nothing. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

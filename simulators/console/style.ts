/** The look of the pages that a server shows: light and dark, nothing from elsewhere. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --fill: #eef1f4; --link: #0b57b0; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171b; --ink: #e7eaee; --fill: #242a31; --link: #8ab8ff; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: 0; }
code { background: var(--fill); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
a { color: var(--link); }
`;

/** They run nothing and load nothing. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

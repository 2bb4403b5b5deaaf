/** The style sheet of the page. It names no address: the page loads nothing but the videos. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --page: light-dark(#fff, #0d1117);
  --card: light-dark(#f6f8fa, #151b23);
  --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8);
  --error: light-dark(#b3141e, #ff7b72);
  --warning: light-dark(#7d4e00, #e3b341);
  --notice: light-dark(#0550ae, #79c0ff);
  --allowed: light-dark(#7fcf95, #2a7a45);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 70rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0 0 0.75rem; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.875em; }
.small { font-size: 0.875rem; color: var(--quiet); }
.line { display: block; }
.remarks, .findings { list-style: none; margin: 0; padding: 0; }
.remarks li, .findings li { margin: 0 0 0.75rem; }
.level { font-size: 0.8125rem; padding: 0.0625rem 0.5rem; border: 1px solid; border-radius: 1rem; margin-right: 0.25rem; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center;
  margin: 1rem 0; padding: 0.5rem 0; border: 0; min-width: 0; background: var(--page);
}
.filter legend { float: left; padding: 0; }
.filter label { padding: 0.25rem 0.75rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; }
.filter label:has(:checked) { background: var(--card); border-color: var(--link); font-weight: 600; }
.filter label:has(:disabled) { color: var(--quiet); cursor: default; }
.filter label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.filter input { margin: 0 0.25rem 0 0; accent-color: var(--link); outline: none; }
body:has(.filter [value="error"]:checked) .entry:not(.has-error),
body:has(.filter [value="warning"]:checked) .entry:not(.has-warning),
body:has(.filter [value="notice"]:checked) .entry:not(.has-notice),
body:has(.filter [value="error"]:checked) .part:not(.with-error),
body:has(.filter [value="warning"]:checked) .part:not(.with-warning),
body:has(.filter [value="notice"]:checked) .part:not(.with-notice) { display: none; }
.entry {
  margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem;
}
.brief { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.entry, .findings li { scroll-margin-top: 5rem; }
h2 + .entry { scroll-margin-top: 9rem; }
.entry:target, .findings li:target { outline: 2px solid var(--link); outline-offset: 2px; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.5rem; }
.judgement > :first-child, .watch > :first-child { margin-top: 0; }
.missing:not([hidden]) + .doubt, video[hidden] { display: none; }
video { display: block; width: 15rem; max-width: 100%; height: auto; max-height: 27rem; background: #000; border-radius: 0.25rem; }
pre {
  margin: 0.25rem 0; padding: 0.75rem; background: var(--page); border: 1px solid var(--line); border-radius: 0.25rem;
  white-space: pre-wrap;
}
.command p { margin: 0.25rem 0; }
button { font: inherit; font-size: 0.875rem; padding: 0.25rem 0.75rem; cursor: pointer; }
.facts { margin: 1rem 0 0; font-size: 0.875rem; }
.facts div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.5rem; padding: 0.25rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.gauge { display: block; width: 100%; max-width: 24rem; height: 0.5rem; margin-top: 0.25rem; background: var(--line); }
.gauge .allowed { fill: var(--allowed); }
.gauge .value { fill: var(--text); }
.gauge.outside .value { fill: var(--error); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  .filter { position: static; }
  video { width: auto; height: 14rem; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
}
@media print {
  .filter, video, button, .watch { display: none; }
  .columns { display: block; }
  .entry { break-inside: avoid; }
  .brief { content-visibility: visible; }
  .gauge { print-color-adjust: exact; }
}
`;

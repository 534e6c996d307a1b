/** Type is larger on larger pages. */
const pt = (size: number): string => `calc(${size}pt * var(--p-scale, 1))`;

/**
 * The style of a paper, on screen and in print alike: shared by the exported page, the preview and the print, so that they break at the same places.
 * Everything is black on white and distinguishable without colour. Sizes are in points and millimetres, as in print.
 * In the app, the app's own styles do not reach the paper: classes have a prefix, and element styles are reverted.
 */
export const PAPER_STYLE = `
.p-paper {
  color: #1a1a1a;
  background: #fff;
  font: ${pt(10.5)}/1.75 "BIZ UDPGothic", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", sans-serif;
  line-break: strict;
  overflow-wrap: anywhere;
  text-align: start;
  letter-spacing: normal;
  widows: 2;
  orphans: 2;
}
.p-paper :where(:not(svg, svg *)) { all: revert; }
.p-paper *, .p-paper *::before { box-sizing: border-box; }
.p-paper h1, .p-paper h2, .p-paper h3, .p-paper h4, .p-paper h5, .p-paper h6 { margin: 1.4em 0 0.5em; line-height: 1.4; font-weight: 700; break-after: avoid; break-inside: avoid; }
.p-paper h1 { margin-top: 0; font-size: ${pt(20)}; }
.p-paper h2 { font-size: ${pt(14)}; padding-bottom: 1.5mm; border-bottom: 0.3mm solid #1a1a1a; }
.p-paper h3 { font-size: ${pt(12)}; }
.p-paper h4, .p-paper h5, .p-paper h6 { font-size: ${pt(10.5)}; }
.p-paper p { margin: 0 0 0.7em; }
.p-paper .p-lead { font-size: ${pt(11.5)}; }
.p-paper .p-question { color: #555; font-style: normal; }
.p-paper .p-question::before { content: "？ "; }
.p-paper .p-caption, .p-paper figcaption { font-size: ${pt(9)}; color: #333; break-before: avoid; }
.p-paper .p-missing { padding: 2mm; border: 0.2mm dashed #777; font-size: ${pt(9)}; }
.p-paper blockquote { margin: 0 0 0.7em; padding-inline-start: 4mm; border-inline-start: 0.8mm solid #999; }
.p-paper ul, .p-paper ol { margin: 0 0 0.7em; padding-inline-start: 6mm; }
.p-paper .p-checks { list-style: none; padding-inline-start: 1mm; }
.p-paper li { break-inside: auto; }
.p-paper table { width: 100%; margin: 0.4em 0 1em; border-collapse: collapse; font-size: ${pt(9.5)}; line-height: 1.5; }
.p-paper caption { text-align: start; font-weight: 700; padding-bottom: 1mm; break-after: avoid; }
.p-paper th, .p-paper td { border: 0.2mm solid #555; padding: 1mm 2mm; text-align: start; vertical-align: top; }
.p-paper th { background: #eee; }
.p-paper tr { break-inside: avoid; }
.p-paper tbody tr:last-child:not(:first-child) { break-before: avoid; }
.p-paper .p-wide { table-layout: fixed; font-size: ${pt(6.5)}; }
.p-paper .p-wide th, .p-paper .p-wide td { padding: 0.5mm; }
.p-paper .p-chart svg { display: block; width: 100%; max-width: calc(180mm * var(--p-scale, 1)); height: auto; font-family: inherit; }
.p-paper .p-chart figcaption { break-before: auto; break-after: avoid; }
.p-paper thead { display: table-header-group; }
.p-paper .p-end { text-align: end; font-variant-numeric: tabular-nums; }
.p-paper .p-center { text-align: center; }
.p-paper figure { margin: 0.6em 0 1em; break-inside: avoid; }
.p-paper img { display: block; max-width: 100%; width: auto; height: auto; max-height: min(190mm, (var(--body-height, 255mm) - 30mm) / var(--p-scale, 1)); zoom: var(--p-scale, 1); }
.p-paper .p-tile-map { display: block; max-width: 100%; height: auto; max-height: min(190mm, var(--body-height, 255mm) - 30mm); }
.p-paper .p-tile { break-inside: avoid; }
.p-paper .p-tile .p-caption { height: 10mm; margin: 0; overflow: hidden; font-size: 9pt; line-height: 1.3; }
.p-paper .p-tile svg { display: block; outline: 0.2mm solid #555; }
.p-paper .p-group { margin: 0.6em 0 1em; padding: 2.5mm 4mm; border: 0.3mm solid #555; border-radius: 1mm; break-inside: avoid; }
.p-paper .p-group-title, .p-paper .p-part { font-weight: 700; margin-bottom: 0.4em; break-after: avoid; }
.p-paper .p-part { margin-top: 1.6em; padding-top: 2mm; border-top: 0.3mm solid #1a1a1a; }
.p-paper .p-group > :last-child { margin-bottom: 0; }
.p-paper hr { border: 0; border-top: 0.2mm solid #777; margin: 1em 0; }
.p-paper sup, .p-paper sub { line-height: 0; }
.p-paper ins { text-decoration: underline; }
.p-paper del { text-decoration: line-through; }
.p-paper mark { background: none; text-decoration: underline dotted; color: inherit; }
.p-paper code { font-family: monospace; }
.p-paper .p-tab { white-space: pre; }
.p-paper a { color: inherit; }
.p-paper .p-notes, .p-paper .p-comments { font-size: ${pt(9)}; }
.p-paper .p-comments ul { list-style: none; padding: 0; }
.p-paper .p-contents ol { list-style: none; padding: 0; }
.p-paper .p-contents li { display: flex; gap: 2mm; break-inside: avoid; }
.p-paper .p-contents li::after { order: 1; flex: 1; content: ""; border-bottom: 0.3mm dotted #777; margin-bottom: 0.5em; }
.p-paper .p-contents .p-page { order: 2; min-width: 8mm; text-align: end; font-variant-numeric: tabular-nums; }
.p-paper .p-contents .p-level-2 { padding-inline-start: 5mm; }
.p-paper .p-contents .p-level-3 { padding-inline-start: 10mm; }
.p-paper .p-cover { display: flex; flex-direction: column; justify-content: center; gap: 8mm; }
.p-paper .p-cover h1 { font-size: ${pt(26)}; margin: 0; border: 0; }
.p-paper .p-cover p { margin: 0; font-size: ${pt(12)}; }
.p-paper .p-cover .p-mark { font-weight: 700; border: 0.4mm solid #1a1a1a; padding: 1mm 4mm; align-self: flex-start; }
@media print {
  .p-paper .p-page-break { break-after: page; }
  .p-paper .p-tile { break-before: page; break-after: page; }
  .p-paper .p-back, .p-paper .p-outline { display: none; }
  .p-paper a { text-decoration: none; }
}
`;

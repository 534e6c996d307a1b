/**
 * How a paper looks, on screen and on paper alike: one style for the exported page, the preview and the print, so that they break at the same places.
 * Everything is black on white, told apart without colour. Sizes are in points and millimetres, as on paper.
 */
export const PAPER_STYLE = `
.paper {
  color: #1a1a1a;
  background: #fff;
  font: 10.5pt/1.75 "BIZ UDPGothic", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", sans-serif;
  line-break: strict;
  overflow-wrap: anywhere;
  text-align: start;
  widows: 2;
  orphans: 2;
}
.paper *, .paper *::before { box-sizing: border-box; }
.paper h1, .paper h2, .paper h3, .paper h4, .paper h5, .paper h6 { margin: 1.4em 0 0.5em; line-height: 1.4; font-weight: 700; break-after: avoid; break-inside: avoid; }
.paper h1 { margin-top: 0; font-size: 20pt; }
.paper h2 { font-size: 14pt; padding-bottom: 1.5mm; border-bottom: 0.3mm solid #1a1a1a; }
.paper h3 { font-size: 12pt; }
.paper h4, .paper h5, .paper h6 { font-size: 10.5pt; }
.paper p { margin: 0 0 0.7em; }
.paper .lead { font-size: 11.5pt; }
.paper .question { color: #555; font-style: normal; }
.paper .question::before { content: "？ "; }
.paper .caption, .paper figcaption { font-size: 9pt; color: #333; break-before: avoid; }
.paper .missing { padding: 2mm; border: 0.2mm dashed #777; font-size: 9pt; }
.paper blockquote { margin: 0 0 0.7em; padding-inline-start: 4mm; border-inline-start: 0.8mm solid #999; }
.paper ul, .paper ol { margin: 0 0 0.7em; padding-inline-start: 6mm; }
.paper .checks { list-style: none; padding-inline-start: 1mm; }
.paper li { break-inside: auto; }
.paper table { width: 100%; margin: 0.4em 0 1em; border-collapse: collapse; font-size: 9.5pt; line-height: 1.5; }
.paper caption { text-align: start; font-weight: 700; padding-bottom: 1mm; break-after: avoid; }
.paper th, .paper td { border: 0.2mm solid #555; padding: 1mm 2mm; text-align: start; vertical-align: top; }
.paper th { background: #eee; }
.paper tr { break-inside: avoid; }
.paper thead { display: table-header-group; }
.paper .end { text-align: end; font-variant-numeric: tabular-nums; }
.paper .center { text-align: center; }
.paper figure { margin: 0.6em 0 1em; break-inside: avoid; }
.paper img { display: block; max-width: 100%; width: auto; height: auto; max-height: 190mm; }
.paper .group { margin: 0.6em 0 1em; padding: 2.5mm 4mm; border: 0.3mm solid #555; border-radius: 1mm; break-inside: avoid; }
.paper .group-title, .paper .part { font-weight: 700; margin-bottom: 0.4em; break-after: avoid; }
.paper .part { margin-top: 1.6em; padding-top: 2mm; border-top: 0.3mm solid #1a1a1a; }
.paper .group > :last-child { margin-bottom: 0; }
.paper hr { border: 0; border-top: 0.2mm solid #777; margin: 1em 0; }
.paper sup, .paper sub { line-height: 0; }
.paper ins { text-decoration: underline; }
.paper del { text-decoration: line-through; }
.paper mark { background: none; text-decoration: underline dotted; color: inherit; }
.paper code { font-family: monospace; }
.paper .tab { white-space: pre; }
.paper a { color: inherit; }
.paper .notes, .paper .comments { font-size: 9pt; }
.paper .comments ul { list-style: none; padding: 0; }
.paper .contents ol { list-style: none; padding: 0; }
.paper .contents li { display: flex; gap: 2mm; break-inside: avoid; }
.paper .contents li::after { order: 1; flex: 1; content: ""; border-bottom: 0.3mm dotted #777; margin-bottom: 0.5em; }
.paper .contents .page { order: 2; min-width: 8mm; text-align: end; font-variant-numeric: tabular-nums; }
.paper .contents .level-2 { padding-inline-start: 5mm; }
.paper .contents .level-3 { padding-inline-start: 10mm; }
.paper .cover { display: flex; flex-direction: column; justify-content: center; gap: 8mm; }
.paper .cover h1 { font-size: 26pt; margin: 0; border: 0; }
.paper .cover p { margin: 0; font-size: 12pt; }
.paper .cover .mark { font-weight: 700; border: 0.4mm solid #1a1a1a; padding: 1mm 4mm; align-self: flex-start; }
@media print {
  .paper .page-break { break-after: page; }
  .paper .back, .paper .outline { display: none; }
  .paper a { text-decoration: none; }
}
`;
